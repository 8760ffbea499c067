import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { type Answer, tooLarge } from './exchange.ts';

const unzip = promisify(gunzip);

/** What `textOf` can decode, for Accept-Encoding. */
export const ACCEPTED_ENCODINGS = 'gzip';

/**
 * The text of an answer. Throws where it is not UTF-8, not compressed as it says, or larger than `largestBody` once
 * decompressed: decompression stops there.
 */
export async function textOf({ headers, body }: Answer, largestBody: number): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await decompress(headers, body, largestBody));
}

async function decompress(headers: Answer['headers'], body: Buffer, largestBody: number): Promise<Buffer> {
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (body.length === 0 || encoding === 'identity') return body;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') throw new Error(`it is encoded as ${encoding}, not asked for`);
  try {
    return await unzip(body, { maxOutputLength: largestBody });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(largestBody) : error;
  }
}
