import { isObject, type KubeObject, listAt, own, stringAt } from '../../engine/index.ts';
import { conditionsOf, generationOf, report, without } from '../conditions.ts';
import { nodePoolConditions } from './node-pool-conditions.ts';
import { type Operator, withAnnotations, withStatus } from './operator.ts';
import { boots, currentConfig, currentTemplate, hashOf, stateOf } from './pool-state.ts';

/** HyperShift's NodePool controller, with Cluster API and KubeVirt below it. Without its HostedCluster it does nothing. */
export const nodePool: Operator = (object, hub, resource) => {
  const cluster = hub.cluster;
  if (!cluster || cluster.metadata.name !== stringAt(object, 'spec', 'clusterName')) return object;
  const state = stateOf(object, cluster, hub, resource);
  const reported = nodePoolConditions(object, state).map((condition) => ({
    ...condition,
    observedGeneration: generationOf(object),
  }));
  const found = without(conditionsOf(object), 'IgnitionEndpointAvailable');
  const conditions = report(found, reported, hub.round);
  const owned = withOwner(object, cluster);
  if (!boots(cluster) || !state.valid) return withStatus(owned, { ...statusOf(object), conditions });
  const { machines, hash } = state;
  const version = machines.complete ? state.target : state.version;
  const moved = machines.complete
    ? withAnnotations(owned, { [currentConfig]: hash.config, [currentTemplate]: hash.template })
    : owned;
  const { nodesInfo: _nodesInfo, ...before } = statusOf(object);
  return withStatus(moved, {
    ...before,
    replicas: machines.ready,
    ...(version === '' ? {} : { version }),
    ...(machines.nodes.length === 0 ? {} : { nodesInfo: { nodeVersions: machines.nodes } }),
    ...cacheOf(object),
    conditions,
  });
};

function cacheOf(object: KubeObject): Readonly<Record<string, unknown>> {
  const cached = stringAt(object, 'spec', 'platform', 'kubevirt', 'rootVolume', 'cacheStrategy', 'type') === 'PVC';
  return cached ? { platform: { kubeVirt: { cacheName: `kv-boot-image-cache-${hashOf(object.metadata.uid)}` } } } : {};
}

function statusOf(object: KubeObject): Readonly<Record<string, unknown>> {
  return isObject(object['status']) ? object['status'] : {};
}

function withOwner(object: KubeObject, { apiVersion, kind, metadata }: KubeObject): KubeObject {
  const owner = { apiVersion, kind, name: metadata.name, uid: metadata.uid };
  const owners = listAt(object, 'metadata', 'ownerReferences').filter((entry) => own(entry, 'uid') !== owner.uid);
  return {
    ...object,
    metadata: {
      ...object.metadata,
      finalizers: ['hypershift.openshift.io/finalizer'],
      ownerReferences: [...owners, owner],
    },
  };
}
