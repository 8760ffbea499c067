import {
  byConditions,
  conditionOf,
  failed,
  type KubeObject,
  numberAt,
  part,
  setting,
  stringAt,
  waiting,
} from '../../engine/index.ts';
import { managedLabels } from '../../guard-rails/index.ts';
import { roleBinding } from '../../hub/kubernetes.ts';
import { release } from '../../hub/provider-helm.ts';

import type { VirtualClusterContext } from '../context.ts';
import { controlPlaneValues } from './control-plane-values.ts';
import { hubRef } from './hub.ts';
import { keepsVolumes } from './isolation.ts';

/** OpenShift lets no pod choose its user unless its account may; the standard of the namespace still holds. */
export const controlPlaneUser = part<VirtualClusterContext>({
  why: 'OpenShift lets pods run as the users they were made for, as long as that is not root',
  when: (c) => c.hasControlPlane && c.platform.hub.distribution === 'OpenShift',
  needs: ['namespace'],
  stays: (c) => !keepsVolumes(c),
  build: (c) =>
    roleBinding({
      namespace: c.names.hostNamespace,
      name: 'aerodrome-control-plane-user',
      labels: managedLabels(c.rails),
      clusterRole: 'system:openshift:scc:nonroot-v2',
      // The chart's accounts: of the control plane, and of every pod from inside.
      subjects: ['vc', 'vc-workload'].map((account) => ({
        kind: 'ServiceAccount',
        namespace: c.names.hostNamespace,
        name: `${account}-${c.names.release}`,
      })),
    }),
});

/**
 * How often the first revision is installed. They are seconds apart: what passes, such as quotas of a hub whose kinds have just
 * been defined, takes minutes.
 */
const installations = 50;

/**
 * The Release is ready once the provider has found the kubeconfig that the control plane writes when it answers: until
 * then the provider reports an error that is none.
 */
export const controlPlane = part<VirtualClusterContext>({
  why: 'an API server of its own, with store, controllers and the syncer to the hub',
  when: (c) => c.hasControlPlane,
  needs: [
    'namespace',
    'guard-rail',
    'network-engine',
    'policy-binding-policies',
    'policy-binding-audited',
    'control-plane-user',
  ],
  gates: 'ControlPlaneReady',
  build: (c) => {
    const { names } = c;
    return release({
      namespace: c.namespace,
      name: names.inside,
      release: names.release,
      providerConfigRef: hubRef,
      managementPolicies: ['*'],
      chart: chart(c),
      into: { namespace: names.hostNamespace, create: false },
      values: controlPlaneValues(c),
      // Its first revision is rolled back by an uninstall, which is how it is tried again. Once it ran, an uninstall would take
      // its volumes, and an older chart may not read what a newer one wrote.
      rollbackLimit: isKept(c.release) ? 'none' : installations,
      connection: {
        from: { apiVersion: 'v1', kind: 'Secret', name: `vc-${names.release}` },
        secret: names.providerSecret,
        details: [{ fieldPath: 'data.config', toConnectionSecretKey: 'kubeconfig' }],
      },
    });
  },
  ready: (observed, c) => {
    const state = stringAt(observed, 'status', 'atProvider', 'state');
    if (state === 'failed') {
      return failed('ReleaseFailed', `the control plane cannot be installed${whyFailed(observed, c)}`);
    }
    // The Release stays Ready: the Secret of an API server that ran is still there.
    if (c.spec.suspended) return waiting('Suspended', 'the control plane is stopped; set spec.suspended to false');
    const readiness = byConditions(observed, 'the control plane');
    if (readiness.state === 'ready') return readiness;
    if (state === 'deployed' && conditionOf(observed, 'Synced')?.reason === 'ReconcileError') {
      return waiting('Starting', 'the control plane starts; its API server does not answer yet');
    }
    return readiness;
  },
});

function whyFailed(observed: KubeObject, { namespace, names }: VirtualClusterContext): string {
  const why = stringAt(observed, 'status', 'atProvider', 'releaseDescription');
  const said = why === undefined ? '' : `: ${why.trim().replaceAll(/\s+/g, ' ')}`;
  if (hasRun(observed)) return said;
  const isTriedAgain =
    (numberAt(observed, 'status', 'failed') ?? 0) < (numberAt(observed, 'spec', 'rollbackLimit') ?? 0);
  return `${said}; ${isTriedAgain ? 'it is tried again' : `mend that, and delete Release ${namespace}/${names.inside} to have it tried again`}`;
}

/** Whether it ran, now or when it was last written. */
function isKept(live: KubeObject | undefined): boolean {
  return hasRun(live) || (live !== undefined && numberAt(live, 'spec', 'rollbackLimit') === undefined);
}

/** Whether a revision was ever deployed: whatever follows the first one does so because that one was. */
function hasRun(live: KubeObject | undefined): boolean {
  const observation = ['status', 'atProvider'] as const;
  return (
    stringAt(live, ...observation, 'state') === 'deployed' || (numberAt(live, ...observation, 'revision') ?? 0) > 1
  );
}

/** A live one keeps its chart unless the claim or the platform asks for another, one minor at a time. */
function chart(c: VirtualClusterContext) {
  const { chart: settings } = c.platform.virtualClusters;
  const { rollout } = settings;
  const path = 'virtualClusters.chart';
  const { version } = c;
  return {
    repository: setting(`${path}.repository`, settings.repository, { rollout }),
    name: setting(`${path}.name`, settings.name, { rollout }),
    version:
      version.isChartWished || rollout === 'All'
        ? version.chart
        : setting(`${path}.version`, settings.version, { rollout: 'New' }),
  };
}
