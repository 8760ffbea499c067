import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { ManagedResource } from '../../../../provider/runtime/index.ts';
import { SECRETS } from '../stage.ts';
import type { Verb, Witnessed } from './gateway.ts';
import type { Place } from './place.ts';
import type { Text } from './subject.ts';

/** What a row can be judged by: what a user sees at the API server, and what arrived at the external system. */
export interface Seen {
  readonly gone: boolean;
  readonly deleting: boolean;
  /** `<status> <reason>: <message>`. */
  readonly ready: string | undefined;
  readonly synced: string | undefined;
  /** Is Synced about the newest spec? */
  readonly generation: boolean;
  readonly finalizers: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
  /** Does the spec hold what the external system chose? */
  readonly late: boolean;
  readonly handled: string | undefined;
  /** The identity in `status.atProvider`. */
  readonly id: unknown;
  /** `<type> <reason>`, each once, since the last `mark`. */
  readonly events: readonly string[];
  /** Calls that change something, since the last `mark`. */
  readonly changes: readonly Verb[];
  /** Any call at all, since the last `mark`. */
  readonly called: boolean;
  /** Has the managed resource been written since the last `mark`? */
  readonly written: boolean;
  readonly atCall: Partial<Record<Verb, Witnessed>>;
  readonly outside: Text | 'absent';
  readonly config: object | undefined;
  /** The config `twin`. */
  readonly twinConfig: object | undefined;
  readonly clusterConfig: object | undefined;
  readonly usage: object | undefined;
  readonly secret: object | undefined;
  readonly columns: readonly string[];
  readonly categories: readonly string[];
}

/** A part of what can be seen; jest's asymmetric matchers may stand for values. */
export type Want = { readonly [Key in keyof Seen]?: unknown };

/** What all of one look share: the managed resource is read once. */
interface Sight {
  readonly place: Place;
  readonly resource: ManagedResource | undefined;
}

function condition({ resource }: Sight, type: string): string | undefined {
  const found = resource?.status?.conditions?.find((one) => one.type === type);
  return found && `${found.status} ${found.reason}: ${found.message ?? ''}`;
}

type Sights = { readonly [Key in keyof Seen]: (sight: Sight) => Seen[Key] | Promise<Seen[Key]> };
const sights: Sights = {
  gone: ({ resource }) => resource === undefined,
  deleting: ({ resource }) => resource?.metadata.deletionTimestamp !== undefined,
  ready: (sight) => condition(sight, 'Ready'),
  synced: (sight) => condition(sight, 'Synced'),
  generation: ({ resource }) => {
    const synced = resource?.status?.conditions?.find(({ type }) => type === 'Synced');
    return synced?.observedGeneration !== undefined && synced.observedGeneration === resource?.metadata.generation;
  },
  finalizers: ({ resource }) => resource?.metadata.finalizers ?? [],
  annotations: ({ resource }) => resource?.metadata.annotations ?? {},
  late: ({ place, resource }) => resource?.spec.forProvider?.[place.outside.lateField ?? ''] !== undefined,
  handled: ({ resource }) => resource?.status?.lastHandledReconcileAt,
  id: ({ place, resource }) => place.outside.idOf(resource?.status?.atProvider ?? {}),
  events: async ({ place }) => (await place.events()).filter((what) => !place.marked.events.includes(what)),
  changes: ({ place }) => place.callsSinceMark().filter((verb) => verb !== 'look' && verb !== 'other'),
  called: ({ place }) => place.callsSinceMark().length > 0,
  written: ({ place, resource }) => resource?.metadata.resourceVersion !== place.marked.resourceVersion,
  atCall: ({ place }) => place.witnessed,
  outside: async ({ place }) => (await place.outside.look(place.name)) ?? 'absent',
  config: ({ place }) => place.read(place.subject.config, place.name),
  twinConfig: ({ place }) => place.read(place.subject.config, 'twin'),
  clusterConfig: ({ place }) => place.read(place.subject.clusterConfig, place.name),
  usage: ({ place }) => place.read(place.subject.usage, place.uid),
  secret: ({ place }) => place.read(SECRETS, 'connection'),
  columns: ({ place }) => place.columns(),
  categories: ({ place }) => place.categories(),
};

/** As much of what can be seen as `want` speaks of. */
export async function see(place: Place, want: Want): Promise<Want> {
  const sight: Sight = { place, resource: await place.get() };
  const keys = Object.keys(want) as (keyof Seen)[];
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await sights[key](sight)] as const)));
}

/** Waits until what is seen is what is wanted; says the difference where that does not happen. */
export async function comesTo(place: Place, want: Want, seconds: number): Promise<void> {
  const deadline = performance.now() + 1_000 * seconds;
  let seen = await see(place, want);
  while (!isLike(seen, want) && performance.now() < deadline) {
    await setTimeout(300);
    seen = await see(place, want);
  }
  try {
    expect(seen).toMatchObject(want);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${JSON.stringify(await place.report(), null, 1)}`);
  }
}

/** As `toMatchObject` judges, without the words that it makes of every difference. */
function isLike(seen: unknown, want: unknown): boolean {
  if (isMatcher(want)) return want.asymmetricMatch(seen);
  if (typeof want !== 'object' || want === null) return Object.is(seen, want);
  if (typeof seen !== 'object' || seen === null) return false;
  if (Array.isArray(want) && (!Array.isArray(seen) || seen.length !== want.length)) return false;
  return Object.entries(want).every(([key, value]) => isLike((seen as Record<string, unknown>)[key], value));
}

interface Matcher {
  readonly asymmetricMatch: (seen: unknown) => boolean;
}

const isMatcher = (value: unknown): value is Matcher =>
  typeof (value as Partial<Matcher> | undefined | null)?.asymmetricMatch === 'function';
