import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Image } from '../../package/image/index.ts';
import type { BinaryName } from '../../tools/binaries.ts';
import { moduleFolder } from '../../tools/modules.ts';
import { resolveBinary, versionOf } from '../../tools/resolve.ts';
import { CORE } from '../core.ts';
import { programImage } from './program-image.ts';

/** Crossplane itself: the program, and what its init container installs. */
export async function coreImage(core: BinaryName): Promise<Image> {
  const { path, version } = await resolveBinary(core);
  const folder = join(await moduleFolder(CORE, version), 'cluster');
  const files = await Promise.all(
    ['crds', 'webhookconfigurations'].map(async (name) =>
      (await readdir(join(folder, name)))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => ({ path: `${name}/${file}`, from: join(folder, name, file) })),
    ),
  );
  return programImage({
    name: `crossplane/crossplane:${version}`,
    program: path,
    entrypoint: '/usr/local/bin/crossplane',
    files: files.flat(),
  });
}

/** The chart that installs it, as its module holds it. */
export async function coreChart(core: BinaryName): Promise<string> {
  const version = await versionOf(core);
  return join(await moduleFolder(CORE, version), 'cluster', 'charts', 'crossplane');
}
