import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import manifest from '../package.json' with { type: 'json' };
import type { PackageContents } from './contents.ts';

/** Folders that `crossplane xpkg build` reads, with nothing in them but one package. */
export interface Stage {
  readonly package: string;
  /** Is not there where the package has no examples. */
  readonly examples: string;
}

interface Meta {
  readonly metadata: { readonly annotations: Readonly<Record<string, string>> };
}

/** Copies what a package holds from the repository at `root` into `folder`, and says in its metadata what marketplaces show. */
export async function stage(root: string, contents: PackageContents, folder: string): Promise<Stage> {
  const staged: Stage = { package: `${folder}/package`, examples: `${folder}/examples` };
  const [meta = '', ...files] = contents.files;
  for (const file of files) await copy(`${root}/${file}`, `${staged.package}/${file}`);
  for (const file of contents.examples) await copy(`${root}/${file}`, `${folder}/${file}`);
  await mkdir(staged.package, { recursive: true });
  await writeFile(`${staged.package}/crossplane.yaml`, await withAnnotations(root, meta, contents.readme));
  return staged;
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to);
}

/** Description and licence stand in the file itself; these are the same for all, or have a file of their own. */
async function withAnnotations(root: string, file: string, readme: string): Promise<string> {
  const meta = parse(await readFile(`${root}/${file}`, 'utf8')) as Meta;
  const icon = await readFile(`${root}/package/icon.svg`);
  const annotations = {
    ...meta.metadata.annotations,
    'meta.crossplane.io/maintainer': manifest.author,
    'meta.crossplane.io/source': manifest.homepage,
    'meta.crossplane.io/readme': await readFile(`${root}/${readme}`, 'utf8'),
    'meta.crossplane.io/iconURI': `data:image/svg+xml;base64,${icon.toString('base64')}`,
  };
  return stringify({ ...meta, metadata: { ...meta.metadata, annotations } }, { lineWidth: 0 });
}
