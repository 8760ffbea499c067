import { setTimeout } from 'node:timers/promises';
import type { KubeObject } from '../../../provider/kubernetes/index.ts';
import { holds, type Live, list, type Reference, referenceTo, resourceOf, type Stage } from './stage.ts';
import { until } from './until.ts';

/** How many claims of each sort come at once. */
export interface Crowd {
  /** Hosted clusters: the largest claims there are. */
  readonly clusters: number;
  /** Virtual clusters with API servers of their own. */
  readonly servers: number;
  /** Virtual clusters that are namespaces. */
  readonly namespaces: number;
  readonly tenants: number;
}

/** How long a crowd is waited for, and how many of it are not expected to be Ready then. */
export interface Patience {
  readonly seconds: number;
  readonly held: number;
}

const NAMESPACE = 'team-crowd';
const KINDS = ['Cluster', 'VirtualCluster', 'Tenant'];
const API = 'aerodrome.dev/v1alpha1';
const POLL = 2_000;

/** Claims them all at once; `name` begins their names. Resolves once the API server has taken every one. */
export async function claimCrowd(stage: Stage, name: string, crowd: Crowd): Promise<readonly Reference[]> {
  await stage.kubectl('create', 'namespace', NAMESPACE).catch((error: Error) => {
    if (!error.message.includes('AlreadyExists')) throw error;
  });
  const claims = [
    ...times(crowd.clusters, (index) => claimOf('Cluster', `${name}-cluster-${index}`)),
    ...times(crowd.servers, (index) => claimOf('VirtualCluster', `${name}-server-${index}`)),
    ...times(crowd.namespaces, (index) => claimOf('VirtualCluster', `${name}-${index}`, { mode: 'Namespace' })),
    ...times(crowd.tenants, (index) => claimOf('Tenant', `${name}-${index}`)),
  ];
  await Promise.all(claims.map((one) => create(stage, one)));
  return claims.map(referenceTo);
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const claimOf = (kind: string, name: string, spec: object = {}) => ({
  apiVersion: API,
  kind,
  metadata: kind === 'Tenant' ? { name } : { name, namespace: NAMESPACE },
  spec,
});

async function create(stage: Stage, object: KubeObject): Promise<void> {
  const resource = await resourceOf(stage, object.apiVersion, object.kind);
  const written = await stage.client.create(resource, object, AbortSignal.timeout(60_000));
  if (written.kind !== 'written')
    throw new Error(`cannot claim ${object.kind} ${object.metadata.name}: ${written.kind}`);
}

/** Resolves once all of these claims but `held` are Ready; notes in `readyAt` the seconds after which each was, in order. */
export async function crowdReady(
  stage: Stage,
  claims: readonly Reference[],
  patience: Patience,
  readyAt: number[],
): Promise<void> {
  const names = new Set(claims.map(keyOf));
  const started = performance.now();
  let waiting: readonly Live[] = [];
  await until(
    `${claims.length - patience.held} claims Ready`,
    patience.seconds,
    async () => {
      const all = (await Promise.all(KINDS.map((kind) => list(stage, API, kind)))).flat();
      const own = all.filter((one) => names.has(keyOf(referenceTo(one))));
      waiting = own.filter((one) => !holds(one, 'Ready'));
      const ready = own.length - waiting.length;
      while (readyAt.length < ready) readyAt.push((performance.now() - started) / 1000);
      if (ready >= claims.length - patience.held) return true;
      await setTimeout(POLL);
      return false;
    },
    () => `${readyAt.length} are; not ${waiting.slice(0, 5).map(words).join('; ')}`,
  );
}

const keyOf = ({ kind, name }: Reference): string => `${kind} ${name}`;

const words = ({ kind, metadata, status }: Live): string =>
  `${kind} ${metadata.name} (${status?.['phase']}: ${status?.['message']})`;

/** Takes them away again, and waits until they are gone. */
export async function dismissCrowd(stage: Stage, claims: readonly Reference[], seconds: number): Promise<void> {
  for (const kind of KINDS) {
    const own = claims.filter((one) => one.kind === kind);
    const [first] = own;
    if (first === undefined) continue;
    const where = first.namespace === undefined ? [] : ['--namespace', first.namespace];
    const { plural } = await resourceOf(stage, API, kind);
    await stage.kubectl('delete', `${plural}.aerodrome.dev`, ...where, '--wait=false', ...own.map(({ name }) => name));
  }
  const names = new Set(claims.map(keyOf));
  let left = 0;
  await until(
    'the crowd gone',
    seconds,
    async () => {
      const all = (await Promise.all(KINDS.map((kind) => list(stage, API, kind)))).flat();
      left = all.filter((one) => names.has(keyOf(referenceTo(one)))).length;
      return left === 0;
    },
    () => `${left} are there`,
  );
}
