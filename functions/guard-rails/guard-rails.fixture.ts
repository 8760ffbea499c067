import { canonical, type Draft, own } from '../engine/index.ts';
import { defaultPlatform, type Platform } from '../platform/index.ts';
import { hubOf } from './hub.ts';
import { resourcesOf } from './limits.ts';
import type { ControlPlaneRails, GuardRails } from './plan.ts';
import { completeQuota } from './quota.ts';

/** The built-in platform on another hub. */
export function platformOn(hub: Partial<Platform['hub']>, tenancy: Partial<Platform['tenancy']> = {}): Platform {
  return {
    ...defaultPlatform,
    hub: { ...defaultPlatform.hub, ...hub },
    tenancy: { ...defaultPlatform.tenancy, ...tenancy },
  };
}

/** A hub of plain Kubernetes where nothing denies for good. */
export const kubernetes = platformOn({ distribution: 'Kubernetes' });

/** Namespace `shop` of tenant `payments`, a small size of the built-in platform. */
export function planFor(platform: Platform, changes: Partial<GuardRails> = {}): GuardRails {
  const { tenancy, virtualClusters } = platform;
  const size = virtualClusters.sizes[virtualClusters.size];
  if (!size) throw new Error('cannot make fixture: the settings have no default size');
  const { container, volume } = tenancy.limits;
  const hub = hubOf(platform);
  return {
    namespace: 'vc-tenant-payments--shop',
    labels: { 'aerodrome.dev/tenant': 'payments', 'aerodrome.dev/virtual-cluster': 'tenant-payments.shop' },
    tenant: 'payments',
    podSecurity: { enforce: tenancy.podSecurity.level, version: tenancy.podSecurity.version },
    network: { isolation: 'Tenant', egress: { internet: true, cidrs: [] } },
    quarantine: false,
    suspended: false,
    quota: completeQuota({ amounts: { ...size, counts: tenancy.counts }, limitsPercent: tenancy.limitsPercent, hub }),
    limits: {
      default: resourcesOf(container.default),
      defaultRequest: resourcesOf(container.defaultRequest),
      min: resourcesOf(container.min),
      max: resourcesOf(container.max),
      volume,
    },
    groups: [
      { kind: 'Group', name: 'payments-admins', role: 'admin' },
      { kind: 'Group', name: 'payments-developers', role: 'edit' },
    ],
    nodes: { selector: {}, tolerations: [] },
    allowed: { imagePullPolicy: tenancy.imagePullPolicy },
    hub,
    ...changes,
  };
}

/** The control plane of a vcluster called `shop`. A workload may carry any label but the one that marks it. */
export const controlPlane: ControlPlaneRails = {
  pods: {
    matchLabels: { release: 'shop' },
    matchExpressions: [{ key: 'vcluster.loft.sh/managed-by', operator: 'DoesNotExist' }],
  },
  workloads: { matchLabels: { 'vcluster.loft.sh/managed-by': 'shop' } },
  ports: [8443],
  public: false,
  clients: [{ matchLabels: { 'kubernetes.io/metadata.name': 'crossplane-system' } }],
  apiServer: { cidrs: ['10.0.0.0/16'], ports: [6443] },
  needs: { min: { cpu: '20m' }, max: { cpu: '2', memory: '4Gi', 'ephemeral-storage': '10Gi' }, volume: '5Gi' },
  syncsNetworkPolicies: false,
  egressCIDRs: [],
};

/** The part of a draft at a field, as it is applied. */
export function applied(draft: Draft | undefined, field?: string): unknown {
  const object = canonical(draft);
  return field === undefined ? object : own(object, field);
}
