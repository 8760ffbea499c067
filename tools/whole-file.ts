import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that all of it or nothing of it can be read at any time, whatever ends this process; of those who
 * write it at the same time, one has the last word.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const next = `${file}.${randomUUID()}.next`;
  try {
    await writeFile(next, content, options);
    await rename(next, file);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
