import { rename, writeFile } from 'node:fs/promises';

/** Writes a text file so that all of it or nothing of it can be read at any time, whatever ends this process. */
export async function writeWhole(file: string, text: string, options: { readonly mode?: number } = {}): Promise<void> {
  await writeFile(`${file}.next`, text, options);
  await rename(`${file}.next`, file);
}
