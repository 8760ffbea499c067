import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { at, isObject, type KubeObject } from '../../functions/engine/index.ts';
import {
  builtInSettings,
  type FoundDocument,
  findClaims,
  freshWorld,
  gather,
  parseDocuments,
  play,
  type Settings,
  settingsIn,
} from '../../functions/render/index.ts';
import type { Example, KindData, PartData, ResourceData, ResourceName, ResourceUse } from '../data/types.ts';

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

/** Settings that examples are played with: the built-in ones, and those of a company that has every service. */
export function playedSettings(root: string): readonly Settings[] {
  const file = 'examples/platform-services.yaml';
  return [builtInSettings, settingsIn(file, found(file, readFileSync(`${root}/${file}`, 'utf8')))];
}

function found(file: string, text: string): readonly FoundDocument[] {
  return parseDocuments(file, text).map((document) => ({ ...document, named: true }));
}

/** Plays an example to its end, and gives one sample of every kind of resource that each part creates. */
export function samplesOf(
  kind: { readonly id: string; readonly name: string },
  { file, text }: Example,
  settings: Settings,
): readonly Sample[] {
  const inputs = findClaims(found(file, text), { flavour: 'claims', namespace: 'default' });
  const { claims, supply } = gather(inputs, [], settings, 'default');
  const samples = new Map<string, Sample>();
  for (const claim of claims.filter((one) => one.kind.kind === kind.name)) {
    for (const { composed } of play(claim, freshWorld(claim, supply), settings, 'settled')) {
      for (const { name, part } of composed.plan) {
        for (const { object, wrapped } of layers(composed.resources.get(name)?.object)) {
          const sample = { of: kind.id, part, resource: resourceOf(object), example: file, object, wrapped };
          // The last is the most complete: with addresses and names that came later.
          samples.set(keyOf(sample), sample);
        }
      }
    }
  }
  return [...samples.values()];
}

/** What an Object of provider-kubernetes applies somewhere else, and the Object. */
function layers(object: KubeObject | undefined): readonly { readonly object: KubeObject; readonly wrapped: boolean }[] {
  if (object === undefined) return [];
  const manifest = object.kind === 'Object' ? at(object, 'spec', 'forProvider', 'manifest') : undefined;
  const own = { object, wrapped: false };
  return isObject(manifest) ? [{ object: manifest as KubeObject, wrapped: true }, own] : [own];
}

/** The first sample of each kind of resource for each part: examples come with the smallest first. */
export function firstSamples(samples: readonly Sample[]): readonly Sample[] {
  const found = new Map<string, Sample>();
  for (const sample of samples) {
    const key = keyOf(sample);
    if (!found.has(key)) found.set(key, sample);
  }
  return [...found.values()];
}

const keyOf = ({ of, part, resource }: Sample): string => `${of} ${part} ${resource.group} ${resource.kind}`;

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
