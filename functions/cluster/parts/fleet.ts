import {
  at,
  conditionOf,
  type Draft,
  type KubeObject,
  part,
  type Readiness,
  ready,
  waiting,
} from '../../engine/index.ts';
import { managedCluster as managedClusterObject } from '../../hub/open-cluster-management.ts';
import { object } from '../../hub/provider-kubernetes.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { labels } from '../labels.ts';
import { hubRef } from './guest.ts';

const available = 'ManagedClusterConditionAvailable';

/** Open Cluster Management knows a hosted cluster by the name of its HostedCluster, so the name is not hub-wide. */
export const managedCluster = part<ClusterContext>({
  why: 'the fleet sees the cluster: placement, policies, observability',
  when: (c) => c.decisions.fleet,
  needs: ['hosted-cluster/available'],
  build: (c) => (isImported(c) ? labelled(c) : registered(c)),
  ready: availability,
});

/** Which of the two forms a live object has cannot change, whatever the settings say today. */
function isImported(c: ClusterContext): boolean {
  const observed = c.observed('managed-cluster');
  return observed ? observed.kind === 'Object' : c.decisions.fleetAutoImport;
}

/** The hub imports hosted clusters by itself; only labels are added, and they stay when the claim goes. */
function labelled(c: ClusterContext): Draft {
  return object({
    namespace: c.namespace,
    providerConfigRef: hubRef,
    managementPolicies: ['Observe', 'Update'],
    manifest: managedClusterObject({ name: c.names.hostedCluster, labels: fleetLabels(c) }),
    readiness: {
      policy: 'DeriveFromCelQuery',
      celQuery: `object.status.conditions.exists(c, c.type == '${available}' && c.status == 'True')`,
    },
    watch: true,
  });
}

function registered(c: ClusterContext): Draft {
  return managedClusterObject({
    name: c.names.hostedCluster,
    labels: { ...fleetLabels(c), cloud: 'auto-detect', name: c.names.hostedCluster, vendor: 'OpenShift' },
    annotations: {
      'import.open-cluster-management.io/hosting-cluster-name': 'local-cluster',
      'import.open-cluster-management.io/klusterlet-deploy-mode': 'Hosted',
      'open-cluster-management/created-via': 'hypershift',
    },
    spec: { hubAcceptsClient: true, leaseDurationSeconds: 60 },
  });
}

function fleetLabels(c: ClusterContext) {
  const { clusterSet, labels: own } = c.platform.fleet;
  const given = Object.entries(own).map(([key, value]) => [key, fromSettings(`fleet.labels.${key}`, value)]);
  return {
    ...Object.fromEntries(given),
    'cluster.open-cluster-management.io/clusterset': fromSettings('fleet.clusterSet', clusterSet),
    [labels.cluster]: c.names.hubWide,
    [labels.tenant]: c.tenant,
    [labels.tier]: c.spec.tier,
  };
}

function availability(observed: KubeObject): Readiness {
  const remote = observed.kind === 'Object' ? at(observed, 'status', 'atProvider', 'manifest') : observed;
  const condition = conditionOf(remote, available);
  if (condition?.status === 'True') return ready;
  return waiting('NotImported', condition?.message ?? 'the fleet has not taken the cluster in yet');
}
