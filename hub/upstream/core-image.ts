import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Image } from '../../package/image/index.ts';
import { moduleFolder } from '../../tools/modules.ts';
import { resolveBinary } from '../../tools/resolve.ts';
import { programImage } from './program-image.ts';

const MODULE = 'github.com/crossplane/crossplane/v2';

/** Crossplane itself: the program, and what its init container installs. */
export async function coreImage(): Promise<Image> {
  const { path, version } = await resolveBinary('crossplane-core');
  const folder = join(await moduleFolder(MODULE, version), 'cluster');
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
export async function coreChart(): Promise<string> {
  const { version } = await resolveBinary('crossplane-core');
  return join(await moduleFolder(MODULE, version), 'cluster', 'charts', 'crossplane');
}
