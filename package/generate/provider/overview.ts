import { existsSync, readFileSync } from 'node:fs';
import { table } from '../table.ts';
import type { DefinedService } from './defined.ts';
import { externalName } from './page.ts';
import type { Service } from './service.ts';

const path = 'docs/provider/README.md';
const start = '<!-- kinds: generated from provider/services by `npm run generate` -->\n';
const end = '<!-- end of kinds -->\n';

/** The overview with its table of kinds; nothing where a repository has no overview. */
export function overview(
  root: string,
  services: readonly Service[],
  defined: readonly DefinedService[],
): readonly (readonly [string, string])[] {
  if (!existsSync(`${root}/${path}`)) return [];
  const page = readFileSync(`${root}/${path}`, 'utf8');
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`cannot generate ${path}: its markers are missing`);
  const row = (service: string, kind: string, why: string, name: string): string[] => [
    `[${service}](${service}.md)`,
    `[\`${kind}\`](${service}.md#${kind.toLowerCase()})`,
    why,
    name,
  ];
  const rows = [
    ...defined.flatMap(({ name, kinds }) =>
      kinds.map((kind) => row(name, kind.name, kind.why, `\`${kind.externalName}\``)),
    ),
    ...services.flatMap(({ name, kinds }) =>
      kinds.map((kind) => row(name, kind.name, kind.descriptor.why, externalName(kind))),
    ),
  ].toSorted(([a = ''], [b = '']) => a.localeCompare(b));
  const kinds = table(['Service', 'Kind', 'What it is', 'External name'], rows);
  return [[path, `${page.slice(0, from + start.length)}\n${kinds}\n\n${page.slice(to)}`]];
}
