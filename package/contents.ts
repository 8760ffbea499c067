import { readdirSync } from 'node:fs';
import { relative } from 'node:path';

/** A Crossplane package of ours: its name, and which files of the repository it holds (the first is its crossplane.yaml). */
export interface PackageContents {
  readonly name: string;
  readonly files: readonly string[];
  /** What a reader of the package may try. */
  readonly examples: readonly string[];
  /** The page a marketplace shows. */
  readonly readme: string;
}

/** What a Configuration has of its providers switched on. */
const activation = 'package/activation.yaml';

/** The packages in the repository at `root`; the CLI takes whole folders only, so that builds stage these files first. */
export function packageContents(root: string): readonly PackageContents[] {
  const yaml = (folder: string): string[] =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && entry.name !== 'crossplane.yaml')
      .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`))
      .sort();
  const claims = ['cluster', 'virtual-cluster', 'tenant'].flatMap((kind) => yaml(`examples/${kind}`));
  return [
    {
      name: 'configuration-aerodrome',
      files: ['crossplane.yaml', activation, ...yaml('package/apis')],
      examples: claims,
      readme: 'package/configuration/README.md',
    },
    {
      name: 'configuration-aerodrome-namespaced',
      files: ['package/configuration/crossplane.yaml', activation, ...yaml('package/configuration/apis')],
      examples: claims,
      readme: 'package/configuration/README.md',
    },
    {
      name: 'provider-aerodrome',
      files: ['package/provider/crossplane.yaml', ...yaml('package/provider/crds')],
      examples: yaml('examples/provider'),
      readme: 'package/provider/README.md',
    },
    {
      name: 'function-aerodrome',
      files: ['package/function/crossplane.yaml', ...yaml('package/function/input')],
      examples: [],
      readme: 'package/function/README.md',
    },
  ];
}
