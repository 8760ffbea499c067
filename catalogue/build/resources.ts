import { stringify } from 'yaml';
import { load } from '../../cli/input/load.ts';
import { freshWorld, play } from '../../cli/play.ts';
import { type KubeObject, unwrap } from '../../functions/engine/index.ts';
import type { KindData, PartData, ResourceData, ResourceName, ResourceUse } from '../data/types.ts';

/** What a part of a kind was seen to create, in the first example that has it. */
export interface Sample {
  /** Id of the kind. */
  readonly of: string;
  readonly part: string;
  readonly resource: ResourceName;
  readonly example: string;
  readonly object: KubeObject;
  /** Whether an Object of provider-kubernetes carries it. */
  readonly wrapped: boolean;
}

/** What identifies the kind of an object; the core group is called `core`. */
export function resourceOf({ apiVersion, kind }: KubeObject): ResourceName {
  const [version = '', group] = apiVersion.split('/').reverse();
  return { group: group ?? 'core', version, kind };
}

/** Plays an example to its end and gives one sample of every kind of resource that each part creates. */
export function samplesOf(root: string, kind: { readonly id: string; readonly name: string }, file: string): Sample[] {
  const { claims, settings, supply } = load([`${root}/${file}`], {});
  const found = new Map<string, Sample>();
  for (const claim of claims.filter((one) => one.kind.kind === kind.name)) {
    for (const { composed } of play(claim, freshWorld(claim, supply), settings, 'settled')) {
      for (const { name, part } of composed.plan) {
        const carried = composed.resources.get(name)?.object;
        const object = carried && unwrap(carried);
        if (carried === undefined || object === undefined) continue;
        const resource = resourceOf(object);
        const key = `${part} ${resource.group} ${resource.kind}`;
        const sample = { of: kind.id, part, resource, example: file, object, wrapped: object !== carried };
        // The last is the most complete: with addresses and names that came later.
        found.set(key, sample);
      }
    }
  }
  return [...found.values()];
}

/** The first sample of each kind of resource for each part: examples come with the smallest first. */
export function firstSamples(samples: readonly Sample[]): readonly Sample[] {
  const found = new Map<string, Sample>();
  for (const sample of samples) {
    const key = `${sample.of} ${sample.part} ${sample.resource.group} ${sample.resource.kind}`;
    if (!found.has(key)) found.set(key, sample);
  }
  return [...found.values()];
}

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
  const kind = kinds.find(({ id }) => id === sample.of);
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
