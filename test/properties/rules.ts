import { type Accepted, type KubeObject, resourceLimit, wrappedManifest } from '../../functions/engine/index.ts';
import { rolloutOf } from '../../functions/platform/index.ts';
import { settled, type World } from '../../functions/simulation/index.ts';
import type { PlatformDocument } from '../generators/platform.ts';
import { kindOf, next, reconcile } from '../lives/hub.ts';
import { regressions } from './leaves.ts';
import { reversed } from './shuffled.ts';
import type { Moment } from './walk.ts';

/** Longer than anything takes. */
export const rounds = 60;

/** The answer to a world that must be accepted. */
export function accepted(world: World): Accepted {
  const composed = reconcile(world);
  if (composed.outcome !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(composed)}`);
  return composed;
}

/** The hub once nothing moves any more. */
export function atRest(world: World): World {
  let now = world;
  for (let round = 0; round < rounds; round++) {
    const after = next(now, reconcile(now));
    if (settled(now, after)) return now;
    now = after;
  }
  throw new Error(`not settled after ${rounds} rounds: ${JSON.stringify(now.composite['status'])}`);
}

/** What a rule says of one answer; nothing: it is kept. */
export type Rule = (moment: Moment & { readonly composed: Accepted }) => readonly string[];

/** What holds in every life, whatever the kind. */
export const rules: Readonly<Record<string, Rule>> = {
  'a glitch removes nothing that is observed and would stay without it': ({ world, composed, clear }) => {
    if (world === clear) return [];
    const without = accepted(clear).resources;
    return [...world.objects.keys()].filter((name) => without.has(name) && !composed.resources.has(name));
  },
  'a glitch takes no value back that was applied': ({ world, composed, clear }) => {
    if (world === clear) return [];
    const without = accepted(clear).resources;
    return [...composed.resources].flatMap(([name, { object }]) => {
      const live = clear.objects.get(name);
      const would = without.get(name)?.object;
      if (!live || !would) return [];
      return regressions(specOf(live), specOf(would), specOf(object)).map((line) => `${name}: ${line}`);
    });
  },
  'what is observed and in the plan is desired': ({ world, composed }) => {
    const planned = new Set(composed.plan.filter(({ state }) => state !== 'unwanted').map(({ name }) => name));
    return [...world.objects.keys()].filter((name) => planned.has(name) && !composed.resources.has(name));
  },
  'the same request gives the same bytes, whatever the order of its maps and whatever was asked before': ({
    world,
    composed,
  }) => {
    const { composite, objects: observed, required } = world;
    // Of copies nothing is known from before.
    const again = kindOf(composite).compose(reversed({ composite, observed, required, platform: 'aerodrome' }));
    return bytes(again as Accepted) === bytes(composed) ? [] : ['other bytes'];
  },
  'no more resources are composed than core bears': ({ composed }) =>
    composed.resources.size <= resourceLimit ? [] : [`${composed.resources.size} resources`],
};

/** Everything but what the API server and Crossplane add. */
function specOf(object: KubeObject): unknown {
  const { apiVersion: _apiVersion, kind: _kind, metadata, status: _status, ...rest } = wrappedManifest(object);
  return { ...rest, labels: labelsOf(metadata.labels), annotations: labelsOf(metadata.annotations) };
}

function labelsOf(labels: Readonly<Record<string, string>> = {}): object {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => !key.startsWith('crossplane.io/')));
}

/** Resources as they would be without wrapping; Usages name the carrier and not what it carries. */
export function contents({ resources }: Accepted): readonly unknown[] {
  const all = [...resources].flatMap(([name, { object, ready }]) =>
    object.kind === 'Usage' ? [] : [{ name, ready, object: wrappedManifest(object) }],
  );
  return JSON.parse(JSON.stringify(all).replace(uids, 'uid').replace(infra, '$1"infraID"'));
}

/** The UID of the composite, another one in either flavour. */
const uids = /\b[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;

/** What HyperShift makes of the UID of a HostedCluster. */
const infra = /("hypershift\.openshift\.io\/auto-created-for-infra":)"[^"]*"/g;

function bytes({ resources, status, conditions, plan, results }: Accepted): string {
  return JSON.stringify([[...resources], status, conditions, plan, results]);
}

/** Settings without what they say rolls out to all. */
export function forNewOnes(document: PlatformDocument): PlatformDocument {
  return prune(document, '') as PlatformDocument;
}

function prune(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).flatMap(([key, below]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (rolloutOf(at) === 'All' || (key === 'rollout' && below === 'All')) return [];
    return [[key, prune(below, at)] as const];
  });
  return Object.fromEntries(kept);
}
