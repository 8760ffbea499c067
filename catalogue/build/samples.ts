import { readFileSync } from 'node:fs';
import { at, isObject, type KubeObject } from '../../functions/engine/index.ts';
import {
  builtInSettings,
  type Claim,
  findClaims,
  freshWorld,
  type Gathered,
  gather,
  InputError,
  namedDocuments,
  play,
  type Settings,
  settingsIn,
} from '../../functions/render/index.ts';
import type { ResourceName } from '../data/types.ts';

/** What a part of a kind was seen to create. */
export interface Sample {
  /** What users write of the kind: `Cluster`. */
  readonly of: string;
  readonly part: string;
  readonly resource: ResourceName;
  /** File of the example, from the root of the repository. */
  readonly example: string;
  readonly object: KubeObject;
  /** Whether an Object of provider-kubernetes carries it. */
  readonly wrapped: boolean;
}

/** What identifies the kind of an object; the core group is called `core`. */
export function resourceOf({ apiVersion, kind }: Pick<KubeObject, 'apiVersion' | 'kind'>): ResourceName {
  const [version = '', group] = apiVersion.split('/').reverse();
  return { group: group ?? 'core', version, kind };
}

/** A file that is played, or played with, and its path. */
export interface PlayedFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Settings that examples are played with: a company's own where it gives any, the built-in ones, and those of a company
 * that has every service.
 */
export function playedSettings(root: string, own: string | undefined): readonly Settings[] {
  const read = (file: string, text: string) => settingsIn(file, namedDocuments(file, text));
  const services = 'examples/platform-services.yaml';
  return [
    ...(own === undefined ? [] : [read('platform', own)]),
    builtInSettings,
    read(services, readFileSync(`${root}/${services}`, 'utf8')),
  ];
}

/** Claims that are played after the examples, for what no example asks for. */
export function rareClaims(root: string): PlayedFile {
  const file = 'catalogue/build/rare.yaml';
  return { file, text: readFileSync(`${root}/${file}`, 'utf8') };
}

/**
 * One sample of every kind of resource that each part creates while the claims of one kind in an example are played to
 * their end. None of an example that the settings refuse, as those of a company may that has other sites.
 */
export function samplesOf(kind: string, { file, text }: PlayedFile, settings: Settings): readonly Sample[] {
  const inputs = findClaims(namedDocuments(file, text), { flavour: 'claims', namespace: 'default' });
  const gathered = gather(inputs, [], settings, 'default');
  const samples = new Map<string, Sample>();
  const claims = gathered.claims.filter((claim) => claim.kind.kind === kind);
  try {
    for (const claim of claims) for (const sample of played(claim, gathered)) samples.set(keyOf(sample), sample);
  } catch (error) {
    if (!(error instanceof InputError) || settings === builtInSettings) throw error;
  }
  return [...samples.values()];
}

/** The first sample of each kind of resource for each part. */
export function firstSamples(samples: readonly Sample[]): readonly Sample[] {
  const first = new Map<string, Sample>();
  for (const sample of samples) if (!first.has(keyOf(sample))) first.set(keyOf(sample), sample);
  return [...first.values()];
}

/** Every sample of a claim's life; the later ones are the more complete, with addresses and names that came. */
function* played(claim: Claim, { supply, settings }: Gathered): Iterable<Sample> {
  for (const { composed } of play(claim, freshWorld(claim, supply), settings, 'settled'))
    for (const { name, part } of composed.plan)
      for (const { object, wrapped } of layers(composed.resources.get(name)?.object))
        yield { of: claim.kind.kind, part, resource: resourceOf(object), example: claim.file, object, wrapped };
}

/** What an Object of provider-kubernetes applies somewhere else, and the Object. */
function layers(object: KubeObject | undefined): readonly { readonly object: KubeObject; readonly wrapped: boolean }[] {
  if (object === undefined) return [];
  const manifest = object.kind === 'Object' ? at(object, 'spec', 'forProvider', 'manifest') : undefined;
  const own = { object, wrapped: false };
  return isObject(manifest) ? [{ object: manifest as KubeObject, wrapped: true }, own] : [own];
}

const keyOf = ({ of, part, resource }: Sample): string => `${of} ${part} ${resource.group} ${resource.kind}`;
