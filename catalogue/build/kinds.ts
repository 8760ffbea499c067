import { existsSync, readdirSync } from 'node:fs';
import type { Blueprint } from '../../functions/engine/index.ts';
import { part, readKind } from '../../package/generate/definition.ts';
import type { KindData, PartData, ResourceName } from '../data/types.ts';
import { claimExamples } from './examples.ts';
import { fieldsOf } from './fields.ts';
import { rulesOf } from './rules.ts';
import { versionOf } from './versions.ts';

/** What a part creates, by what users write of its kind and by its name. */
export type Creates = (kind: string, part: string) => readonly ResourceName[];

/** Folders of the kinds that users claim, in the order in which a reader should meet them. */
export function kindFolders(root: string): readonly string[] {
  const first = ['cluster', 'virtual-cluster', 'tenant'];
  const folders = readdirSync(`${root}/package/apis`).filter((folder) =>
    existsSync(`${root}/package/apis/${folder}/definition.yaml`),
  );
  return [
    ...first.filter((folder) => folders.includes(folder)),
    ...folders.filter((folder) => !first.includes(folder)),
  ];
}

/** Everything that is shown of a kind. */
export function kindData(root: string, folder: string, blueprint: Blueprint<never>, creates: Creates): KindData {
  const kind = readKind(root, folder);
  const rules = rulesOf(kind.schema, '');
  return {
    id: folder,
    name: kind.name,
    apiVersion: kind.apiVersion,
    description: kind.schema.description ?? '',
    scope: kind.definition.spec.scope === 'Cluster' ? 'Cluster' : 'Namespaced',
    versions: kind.definition.spec.versions.map(versionOf),
    spec: fieldsOf(part(kind, 'spec'), 'spec', rules),
    status: fieldsOf(part(kind, 'status'), 'status', rules),
    rules,
    parts: partsOf(blueprint, (part) => creates(kind.name, part)),
    examples: claimExamples(root, folder),
    schema: kind.schema,
  };
}

/** A blueprint as data, in its order. */
export function partsOf(
  blueprint: Blueprint<never>,
  creates: (part: string) => readonly ResourceName[],
): readonly PartData[] {
  return Object.entries(blueprint).map(([name, { form, why, needs = [], outlives = [], gates }]) => ({
    name,
    family: form === 'family',
    why,
    needs,
    outlives,
    ...(gates !== undefined && { gates }),
    creates: creates(name),
  }));
}

/** What says of kinds which of their parts nobody saw create anything: one line each. */
export function unseenParts(kinds: readonly Pick<KindData, 'name' | 'parts'>[]): readonly string[] {
  return kinds.flatMap(({ name, parts }) =>
    parts.filter(({ creates }) => creates.length === 0).map((part) => `${part.name} of ${name}`),
  );
}

/** The parts that tell best what a kind is: for each area of its readiness the one that most others wait for. */
export function tellingParts(parts: readonly PartData[], areas: readonly string[]): readonly PartData[] {
  const waiting = ({ name }: PartData) =>
    parts.filter(({ needs }) => needs.some((need) => need.split('/')[0] === name)).length;
  return areas.flatMap((area) =>
    parts
      .filter(({ gates }) => gates === area)
      .toSorted((a, b) => waiting(b) - waiting(a))
      .slice(0, 1),
  );
}
