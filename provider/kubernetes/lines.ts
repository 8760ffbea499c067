import { TooLargeError } from './errors.ts';

const NEWLINE = 0x0a;
/** Milliseconds of reading after which others get a turn. */
const TURN = 10;

/**
 * Calls `onLine` for each line of a stream of bytes until it says `false`. Bytes are only decoded once a line is whole: a character may be cut
 * anywhere. A last line without its end is a broken connection's and is dropped. Throws beyond `limit` bytes a line.
 */
export async function eachLine(
  chunks: AsyncIterable<Uint8Array>,
  onLine: (line: string) => boolean,
  limit: number,
): Promise<void> {
  let begun: Uint8Array[] = [];
  let size = 0;
  let turn = performance.now();
  for await (const chunk of chunks) {
    // What has been received already comes without a pause, thousands of objects of it at a start.
    if (performance.now() - turn > TURN) {
      await new Promise((resolve) => setImmediate(resolve));
      turn = performance.now();
    }
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      begun.push(chunk.subarray(start, end));
      const line = decode(begun);
      begun = [];
      size = 0;
      start = end + 1;
      if (line !== '' && !onLine(line)) return;
    }
    if (start === chunk.length) continue;
    size += chunk.length - start;
    if (size > limit) throw new TooLargeError(`cannot read watch: an event is larger than ${limit} bytes`);
    begun.push(chunk.subarray(start));
  }
}

function decode(parts: readonly Uint8Array[]): string {
  const [first = new Uint8Array()] = parts;
  const bytes = parts.length === 1 ? first : Buffer.concat(parts);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').trimEnd();
}
