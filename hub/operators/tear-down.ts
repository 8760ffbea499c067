import { type KubeObject, listAt, stringAt } from '../../functions/engine/index.ts';
import { controlPlaneNamespace } from '../../functions/simulation/index.ts';
import { referenceTo } from './composition.ts';
import { FINALIZER, guestKey, managedClusterOf } from './hyper-shift.ts';
import type { Live } from './live.ts';
import type { Stage } from './round.ts';

const HYPERSHIFT = 'hypershift.openshift.io/v1beta1';

/**
 * The operators' part in deletion, one step at a time; whether anything is still being taken down. A hosted cluster goes
 * in this order: its pools, its API server with all it held, the namespace of its control plane, and then itself.
 */
export async function tearDown(stage: Stage): Promise<boolean> {
  const { live } = stage;
  const pools = await live.list(HYPERSHIFT, 'NodePool');
  const leaving = (await live.list(HYPERSHIFT, 'HostedCluster')).filter(isLeaving);
  const left = pools.filter(isLeaving);
  for (const pool of left) await letGo(pool, live);
  for (const cluster of leaving) await tearDownCluster(cluster, pools, stage);
  await forgetGuests(stage);
  return left.length > 0 || leaving.length > 0;
}

async function tearDownCluster(
  cluster: KubeObject,
  pools: readonly KubeObject[],
  { live, guests }: Stage,
): Promise<void> {
  const own = pools.filter((pool) => isPoolOf(pool, cluster));
  for (const pool of own) if (!isLeaving(pool)) await live.delete(pool);
  if (own.length > 0) return;
  await guests.remove(guestKey(cluster));
  const around = [managedClusterOf(cluster).object, namespaceOf(cluster)].map((object) =>
    live.get(referenceTo(object)),
  );
  const there = (await Promise.all(around)).filter((object) => object !== undefined);
  for (const object of there) if (!isLeaving(object)) await live.delete(object);
  if (there.length === 0) await letGo(cluster, live);
}

/**
 * Nothing holds a virtual cluster: its API server is no more when its Service is. It may have gone while nobody played,
 * so every guest is asked whose it is.
 */
async function forgetGuests({ live, guests }: Stage): Promise<void> {
  for (const key of await guests.keys()) {
    const [namespace = '', name = ''] = key.split('/');
    const owners = [
      { apiVersion: HYPERSHIFT, kind: 'HostedCluster', namespace, name },
      { apiVersion: 'v1', kind: 'Service', namespace, name },
    ];
    const there = await Promise.all(owners.map((owner) => live.get(owner)));
    if (there.every((owner) => owner === undefined)) await guests.remove(key);
  }
}

const namespaceOf = (cluster: KubeObject): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: controlPlaneNamespace(cluster) },
});

const isLeaving = ({ metadata }: KubeObject): boolean => metadata['deletionTimestamp'] !== undefined;

const isPoolOf = (pool: KubeObject, { metadata }: KubeObject): boolean =>
  pool.metadata.namespace === metadata.namespace && stringAt(pool, 'spec', 'clusterName') === metadata.name;

async function letGo(object: KubeObject, live: Live): Promise<void> {
  const finalizers = listAt(object, 'metadata', 'finalizers');
  if (!finalizers.includes(FINALIZER)) return;
  const others = finalizers.filter((one) => one !== FINALIZER);
  await live.change(object, { content: { metadata: { finalizers: others } }, status: undefined });
}
