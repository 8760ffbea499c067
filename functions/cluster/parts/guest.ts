import { type Draft, hubProviderConfig, isObject, listAt, part, type Setting, setting } from '../../engine/index.ts';
import type { Field, Labels } from '../../hub/field.ts';
import { helmProviderConfig, release } from '../../hub/provider-helm.ts';
import {
  kubernetesProviderConfig,
  type ManagementPolicy,
  type ObjectReadiness,
  object,
  type ProviderConfigRef,
} from '../../hub/provider-kubernetes.ts';
import type { Chart } from '../../platform/index.ts';
import type { ClusterContext } from '../context.ts';

/** Reaches the hub itself. */
export const hubRef: ProviderConfigRef = { kind: 'ClusterProviderConfig', name: hubProviderConfig };

/**
 * What lives inside the guest dies with it, so nothing here may delete it: its API is gone by then, and a deletion
 * would hang for ever.
 */
export const guestPolicies: readonly ManagementPolicy[] = ['Observe', 'Create', 'Update', 'LateInitialize'];

export const guestKubernetes = part<ClusterContext>({
  why: 'objects can be applied inside the cluster',
  needs: ['hosted-cluster/kubeconfig'],
  build: (c) => kubernetesProviderConfig({ namespace: c.namespace, name: guestRef(c).name, kubeconfig: admin(c) }),
});

export const guestHelm = part<ClusterContext>({
  why: 'charts can be installed inside the cluster',
  needs: ['hosted-cluster/kubeconfig'],
  build: (c) => helmProviderConfig({ namespace: c.namespace, name: guestRef(c).name, kubeconfig: admin(c) }),
});

/** Always there and always explicit: nothing in the guest may be deleted, so an edit of the claim must be written back. */
export const guestNetworkOperator = part<ClusterContext>({
  why: 'Services are carried by Cilium or by kube-proxy, as the claim says',
  needs: ['guest-kubernetes', 'hosted-cluster/available'],
  gates: 'NetworkReady',
  build: (c) => {
    const deployKubeProxy = !c.spec.network.kubeProxyReplacement;
    return inGuest(
      c,
      {
        apiVersion: 'operator.openshift.io/v1',
        kind: 'Network',
        metadata: { name: 'cluster' },
        spec: { deployKubeProxy },
      },
      { readiness: { policy: 'DeriveFromCelQuery', celQuery: `object.spec.deployKubeProxy == ${deployKubeProxy}` } },
    );
  },
});

/** Reaches the guest. */
export function guestRef(c: ClusterContext): ProviderConfigRef {
  return { kind: 'ProviderConfig', name: c.names.hostedCluster };
}

/** `manifest` applied inside the guest. */
export function inGuest(
  c: ClusterContext,
  manifest: Draft | Setting,
  more: { readonly readiness?: ObjectReadiness } = {},
): Draft {
  return object({
    namespace: c.namespace,
    providerConfigRef: guestRef(c),
    managementPolicies: guestPolicies,
    manifest,
    ...more,
  });
}

/** A chart of the platform installed inside the guest. `setting` is the chart's place in the settings. */
export function chartInGuest(
  c: ClusterContext,
  options: {
    readonly release: string;
    readonly setting: string;
    readonly chart: Chart;
    /** The claim's wish; default the platform's version. */
    readonly version?: string | undefined;
    readonly into: { readonly namespace: Field<string>; readonly create: boolean };
    readonly values: Field<Readonly<Record<string, unknown>>>;
    readonly without?: readonly string[];
    readonly annotations?: Labels;
  },
): Draft {
  return release({
    namespace: c.namespace,
    name: `${c.names.hostedCluster}-${options.release}`,
    release: options.release,
    providerConfigRef: guestRef(c),
    managementPolicies: guestPolicies,
    chart: chartRef(options.setting, options.chart, options.version),
    into: options.into,
    values: options.values,
    ...(options.without && { without: options.without }),
    ...(options.annotations && { annotations: options.annotations }),
  });
}

/** Where a chart comes from; live releases keep theirs unless the chart rolls out to all, or the claim names a version. */
export function chartRef(path: string, chart: Chart, version?: string) {
  const { rollout } = chart;
  const choice = { of: 'version', is: version ?? 'platform' };
  return {
    repository: setting(`${path}.repository`, chart.repository, { rollout }),
    name: setting(`${path}.name`, chart.name, { rollout }),
    version: setting(`${path}.version`, version ?? chart.version, { rollout, choice }),
  };
}

/**
 * Whether something inside the guest still has to be taken out: it exists there, but may not be deleted yet.
 * Desired once more with `removable`, it goes cleanly when it is no longer desired after that.
 */
export function isLeaving(c: ClusterContext, resource: string): boolean {
  const applied = c.live(resource);
  return applied !== undefined && !listAt(applied, 'spec', 'managementPolicies').includes('*');
}

/** What follows `<family>-` in the names of members that still have to be taken out. */
export function leavingMembers(c: ClusterContext, family: string): readonly string[] {
  const prefix = `${family}-`;
  const members = c.observedNames.filter((resource) => resource.startsWith(prefix) && isLeaving(c, resource));
  return members.map((resource) => resource.slice(prefix.length));
}

/** What was applied for `resource`, now with the right to delete it inside the guest. */
export function removable(c: ClusterContext, resource: string): Draft {
  return reapplied(c, resource, ['*']);
}

/** What was applied for `resource`, whatever the settings offer today. */
export function kept(c: ClusterContext, resource: string): Draft {
  return reapplied(c, resource, guestPolicies);
}

function reapplied(c: ClusterContext, resource: string, managementPolicies: readonly ManagementPolicy[]): Draft {
  const applied = c.applied(resource);
  if (!applied) throw new Error(`cannot build ${resource}: it does not exist`);
  const spec = isObject(applied['spec']) ? applied['spec'] : {};
  return { ...applied, spec: { ...spec, managementPolicies } };
}

/** The kubeconfig that HyperShift made; it is referred to and never copied. */
function admin(c: ClusterContext) {
  return { namespace: c.namespace, name: c.names.adminKubeconfig, key: 'kubeconfig' };
}
