import { readdirSync } from 'node:fs';
import { relative } from 'node:path';

/** A Crossplane package of ours: its name, and which files of the repository it holds (the first is its crossplane.yaml). */
export interface PackageContents {
  readonly name: string;
  readonly files: readonly string[];
}

/** The packages in the repository at `root`; the CLI takes whole folders only, so that builds stage these files first. */
export function packageContents(root: string): readonly PackageContents[] {
  const yaml = (folder: string): string[] =>
    readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && entry.name !== 'crossplane.yaml')
      .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`))
      .sort();
  return [
    { name: 'configuration-aerodrome', files: ['crossplane.yaml', ...yaml('package/apis')] },
    {
      name: 'configuration-aerodrome-namespaced',
      files: ['package/configuration/crossplane.yaml', ...yaml('package/configuration/apis')],
    },
    { name: 'provider-aerodrome', files: ['package/provider/crossplane.yaml', ...yaml('package/provider/crds')] },
    { name: 'function-aerodrome', files: ['package/function/crossplane.yaml', ...yaml('package/function/input')] },
  ];
}
