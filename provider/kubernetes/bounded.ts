import { TooLargeError } from './errors.ts';

/** The text of a body of at most `limit` bytes; throws beyond. */
export async function bounded(body: AsyncIterable<Uint8Array>, limit: number, what: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new TooLargeError(`cannot ${what}: the answer is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
