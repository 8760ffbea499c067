import { stringify } from 'yaml';
import type { KindData, PartData, ResourceData, ResourceUse } from '../data/types.ts';
import type { Sample } from './samples.ts';

/** Every kind of resource with the parts that make it, by group and name. */
export function resourcesData(kinds: readonly KindData[], samples: readonly Sample[]): readonly ResourceData[] {
  const byResource = Map.groupBy(samples, ({ resource }) => `${resource.group} ${resource.kind}`);
  return [...byResource]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([, same]) => {
      const [first] = same;
      if (first === undefined) return [];
      const parts = same.flatMap((sample) => useOf(kinds, sample) ?? []);
      return [{ ...first.resource, parts }];
    });
}

function useOf(kinds: readonly KindData[], sample: Sample): ResourceUse | undefined {
  const kind = kinds.find(({ name }) => name === sample.of);
  const part = kind?.parts.find(({ name }) => name === sample.part);
  if (kind === undefined || part === undefined) return undefined;
  const names = (which: (other: PartData) => boolean) => kind.parts.filter(which).map(({ name }) => name);
  return {
    of: kind.id,
    part,
    neededBy: names(({ needs }) => needs.some((need) => need.split('/')[0] === part.name)),
    outlivedBy: names(({ outlives }) => outlives.includes(part.name)),
    sample: {
      example: sample.example,
      yaml: stringify(sample.object, { aliasDuplicateObjects: false, lineWidth: 0 }),
      wrapped: sample.wrapped,
    },
  };
}
