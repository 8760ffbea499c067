import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './image/bundle.ts';
import { programs } from './image/program.ts';

/** `npm run build` bundles each program into dist/<its folder>/main.mjs. */
const root = join(import.meta.dirname, '..');

for (const { folder, entry } of programs) {
  const { code } = await bundle(root, entry);
  const target = join(root, 'dist', folder);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'main.mjs'), code);
  console.log(`dist/${folder}/main.mjs`);
}
