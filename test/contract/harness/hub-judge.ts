import { appliedTo } from '../../../functions/engine/applied.ts';
import { at, isObject, isWrapped, type KubeObject, unwrap } from '../../../functions/engine/index.ts';
import type { World } from '../../../functions/simulation/index.ts';
import type { ApiClient, Manifest } from './api-client.ts';
import { tryApply, tryApplyStatus, tryRemove, type Verdict } from './apply.ts';
import { countQuota } from './quota.ts';

/** Follows a simulated hub with a real API server, and returns what that refused since the last look. */
export type HubJudge = (world: World) => Promise<readonly string[]>;

/**
 * Writes what changed from world to world into an API server with the upstream CRDs: what Crossplane applied, what
 * operators wrote into the spec, and their status, each as the one who writes it. Schemas, CEL rules and transition
 * rules judge all three. What an `Object` carries to the hub is written there too.
 */
export function hubJudge(client: ApiClient): HubJudge {
  const written = new Map<string, Written>();
  return async (world) => {
    const now = new Map([...world.objects].flatMap(onHub).sort(namespacesFirst));
    const refused: string[] = [];
    for (const [key, { object }] of written) {
      if (now.has(key)) continue;
      refused.push(...refusals('delete', object, await remove(client, named(object))));
      written.delete(key);
    }
    for (const [key, object] of now) {
      const { metadata, ...content } = object;
      const text = JSON.stringify([content, metadata.labels, metadata.annotations]);
      const before = written.get(key);
      if (before?.text === text) continue;
      const { refused: anew, accepted } = await write(client, object, before?.accepted);
      written.set(key, { object, text, accepted });
      refused.push(...anew);
    }
    return refused;
  };
}

interface Written {
  readonly object: KubeObject;
  readonly text: string;
  /** What Crossplane and operators applied of it, where the API server accepted both. */
  readonly accepted: string | undefined;
}

/**
 * Writes an object. What was applied and accepted is not applied a second time: it would change nothing of an object
 * that has been judged whole, as it is there, with its last status.
 */
async function write(
  client: ApiClient,
  object: KubeObject,
  before: string | undefined,
): Promise<Pick<Written, 'accepted'> & { readonly refused: readonly string[] }> {
  const desired = appliedTo(object);
  const theirs = minus(object['spec'], desired['spec']);
  const specs = JSON.stringify([desired, theirs]);
  const refused: string[] = [];
  if (specs !== before) {
    refused.push(...refusals('apply', object, await tryApply(client, desired as Manifest)));
    if (theirs !== undefined) {
      const verdict = await tryApply(client, { ...named(object), spec: theirs }, { fieldManager: 'operator' });
      refused.push(...refusals('operator', object, verdict));
    }
  }
  const accepted = refused.length === 0 ? specs : undefined;
  if (object.kind === 'ResourceQuota') await (refused.length === 0 && countQuota(client, desired as Manifest));
  else if (object['status'] !== undefined)
    refused.push(...refusals('status', object, await writeStatus(client, object)));
  return { refused, accepted };
}

/** No controller empties namespaces here: a deleted one would stay, and take nothing new. */
async function remove(client: ApiClient, object: Manifest): Promise<Verdict> {
  const verdict = await tryRemove(client, object);
  if (object.kind !== 'Namespace' || !verdict.accepted) return verdict;
  const path = `/api/v1/namespaces/${object.metadata.name}/finalize`;
  await client.call({ method: 'PUT', path, body: { ...object, spec: { finalizers: [] } } });
  return verdict;
}

/** Namespaces before what they hold. */
function namespacesFirst([, a]: readonly [string, KubeObject], [, b]: readonly [string, KubeObject]): number {
  return Number(b.kind === 'Namespace') - Number(a.kind === 'Namespace');
}

/** Some CRDs have no status subresource: their operators write the object itself. */
async function writeStatus(client: ApiClient, object: KubeObject): Promise<Verdict> {
  const reported = { ...named(object), status: object['status'] };
  const verdict = await tryApplyStatus(client, reported);
  if (verdict.accepted || verdict.status !== 404) return verdict;
  return tryApply(client, reported, { fieldManager: 'upstream' });
}

/** A composed object, and what it carries to the hub once that is there; what is only looked at is somebody else's. */
function onHub([resource, object]: readonly [string, KubeObject]): readonly (readonly [string, KubeObject])[] {
  const carried = carriedBy(object);
  return [[resource, object], ...(carried ? [[`${resource} on the hub`, carried] as const] : [])];
}

function carriedBy(object: KubeObject): KubeObject | undefined {
  if (isWrapped(object)) return unwrap(object);
  const isHub = object.kind === 'Object' && at(object, 'spec', 'providerConfigRef', 'name') === 'hub';
  const policies = (at(object, 'spec', 'managementPolicies') ?? ['*']) as readonly string[];
  const made = at(object, 'status', 'atProvider', 'manifest');
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  if (!isHub || !isObject(made) || !isObject(manifest) || policies.join() === 'Observe') return undefined;
  const status = made['status'];
  return { ...(manifest as KubeObject), ...(status === undefined ? {} : { status }) };
}

function named({ apiVersion, kind, metadata }: KubeObject): Manifest {
  const { name = '', namespace } = metadata;
  return { apiVersion, kind, metadata: namespace === undefined ? { name } : { name, namespace } };
}

/** The members of `all` that are not in `ours`, block by block; undefined when there are none. */
function minus(all: unknown, ours: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isObject(all)) return undefined;
  const rest = Object.entries(all).flatMap(([key, value]) => {
    const own = at(ours, key);
    const left = own === undefined ? value : minus(value, own);
    return left === undefined ? [] : [[key, left] as const];
  });
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

function refusals(what: string, { kind, metadata }: KubeObject, verdict: Verdict): readonly string[] {
  return verdict.accepted ? [] : [`${what} ${kind} ${metadata.name ?? ''}: ${verdict.message}`];
}
