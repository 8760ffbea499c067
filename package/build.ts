import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { binaryPath } from '../tools/resolve.ts';
import { packageContents } from './contents.ts';

/** `npm run package` builds every Crossplane package into out/packages/<name>.xpkg, without a runtime image. */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const out = `${root}/out/packages`;
const crossplane = await binaryPath('crossplane');
await mkdir(out, { recursive: true });

for (const { name, files } of packageContents(root)) {
  const stage = await mkdtemp(`${tmpdir()}/aerodrome-package-`);
  for (const file of files)
    await cp(`${root}/${file}`, `${stage}/${file.endsWith('crossplane.yaml') ? 'crossplane.yaml' : file}`);
  execFileSync(crossplane, ['xpkg', 'build', `--package-root=${stage}`, `--package-file=${out}/${name}.xpkg`]);
  await rm(stage, { recursive: true });
  console.log(`out/packages/${name}.xpkg`);
}
