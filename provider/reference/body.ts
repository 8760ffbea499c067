import type { IncomingMessage } from 'node:http';

/** Bytes of the largest body that is read. */
export const largestBody = 1024 * 1024;

/** The whole body; undefined where the caller went away. */
export async function readBody(request: IncomingMessage): Promise<string | 'too-large' | undefined> {
  const length = request.headers['content-length'];
  if (length === undefined && request.headers['transfer-encoding'] === undefined) return '';
  if (Number(length ?? 0) > largestBody) return 'too-large';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += (chunk as Buffer).length;
      if (size > largestBody) return 'too-large';
      chunks.push(chunk as Buffer);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString();
}
