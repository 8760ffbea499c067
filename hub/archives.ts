import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BinaryName } from '../tools/binaries.ts';
import { resolveBinary } from '../tools/resolve.ts';
import { coreImage } from './upstream/core-image.ts';
import { providerPackage, upstreamProviders } from './upstream/provider-package.ts';

/** An image or package on disk, and what a registry is to call it. */
export interface Archive {
  readonly name: string;
  readonly file: string;
}

/** Everything upstream that a hub's registry holds; what is in `folder` already is not made again. */
export async function upstreamArchives(folder: string, core: BinaryName): Promise<readonly Archive[]> {
  await mkdir(folder, { recursive: true });
  const { version, path } = await resolveBinary(core);
  const archives = [
    await kept(folder, `crossplane/crossplane:${version}`, path, async (file) => {
      const { archive } = await coreImage(core);
      await writeFile(file, archive);
    }),
  ];
  for (const provider of upstreamProviders) {
    const { version, path } = await resolveBinary(provider);
    const name = `crossplane-contrib/${provider}:${version}`;
    archives.push(await kept(folder, name, path, (file) => providerPackage(provider, file)));
  }
  return archives;
}

/** The key is the path of the program, which changes with everything that it is built from. */
async function kept(
  folder: string,
  name: string,
  program: string,
  make: (file: string) => Promise<void>,
): Promise<Archive> {
  const file = join(folder, `${name.replace(/[/:]/g, '-')}.tar`);
  const made = await readFile(`${file}.from`, 'utf8').catch(() => '');
  if (made !== program || !existsSync(file)) {
    const next = join(folder, `.${basename(file)}`);
    await make(next);
    await rename(next, file);
    await writeFile(`${file}.from`, program);
  }
  return { name, file };
}
