import { blueprint } from '../engine/index.ts';
import type { ClusterContext } from './context.ts';
import { capacity } from './parts/capacity.ts';
import { hostedCluster } from './parts/hosted-cluster.ts';
import { kubeletConfigs } from './parts/kubelet-config.ts';
import { nodePools } from './parts/node-pools.ts';
import { deletionProtection } from './parts/protection.ts';

/** What a cluster is made of, in the order it comes to life. */
export const clusterBlueprint = blueprint<ClusterContext>({
  'deletion-protection': deletionProtection,
  'hosted-cluster': hostedCluster,
  'kubelet-config': kubeletConfigs,
  'node-pool': nodePools,
  capacity,
});
