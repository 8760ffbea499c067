import { at, listAt } from '../engine/index.ts';
import {
  addQuota,
  completeQuota,
  type GuardRails,
  hubOf,
  type Limits,
  type Member,
  type NodeRails,
  namespaceName,
  type PolicyPlan,
  policyLabels,
  policyPlanOf,
  resourcesOf,
} from '../guard-rails/index.ts';
import { compareQuantities, type Platform } from '../platform/index.ts';
import { labels, secretStoreOf, type Tenancy } from '../tenancy/index.ts';
import type { ControlPlanePlan, ExposePlan } from './context.ts';
import type { Decisions } from './decisions.ts';
import { controlPlaneQuota, tenantAmounts } from './figures.ts';
import { controlPlaneImages } from './images.ts';
import type { IsolationPlan } from './isolation.ts';
import type { VirtualClusterNames } from './names.ts';
import type { NodePlan } from './nodes.ts';
import { placementOf } from './placement.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** What the isolation of a virtual cluster is derived from. */
export interface RailsInput {
  readonly spec: VirtualClusterSpec;
  readonly platform: Platform;
  readonly tenancy: Tenancy;
  readonly names: VirtualClusterNames;
  readonly decisions: Decisions;
  readonly controlPlane: ControlPlanePlan;
  readonly expose: ExposePlan;
  readonly nodes: Pick<NodePlan, 'selector' | 'tolerations' | 'tolerable' | 'unbound'>;
  readonly isolation: IsolationPlan;
  readonly quarantined: boolean;
  /** What of the platform's own domains may be used. */
  readonly hosts: Pick<GuardRails['allowed'], 'closedDomains' | 'openHosts'>;
}

/** ServiceAccount whose token is in the kubeconfig, where a claim wants one. */
export const tenantAccount = 'tenant';

/** Ports of the virtual API server's pods. */
const apiServerPort = 8443;

/** Quotas of the namespace: the tenant's, the control plane's own need, and both together. */
export function quotasOf(input: RailsInput) {
  const { spec, platform, tenancy, decisions, controlPlane, expose } = input;
  const tenant = completeQuota({
    amounts: tenantAmounts(spec, decisions),
    limitsPercent: decisions.limitsPercent,
    storageClasses: tenancy.settings?.allowed.storageClasses,
    hub: hubOf(platform),
  });
  if (spec.mode === 'Namespace') return { tenant, controlPlane: {}, hard: tenant };
  const shape = {
    replicas: controlPlane.replicas,
    etcd: controlPlane.store === 'Etcd',
    storage: controlPlane.storage,
    loadBalancer: expose.type === 'LoadBalancer',
    ingress: expose.type === 'Ingress',
  };
  const own = controlPlaneQuota(decisions.controlPlane, shape, tenant);
  return { tenant, controlPlane: own, hard: addQuota(tenant, own) };
}

/** What isolates the namespace on the hub, for the builders of guard-rails. */
export function railsOf(input: RailsInput, quota: GuardRails['quota']): GuardRails {
  const { spec, platform, tenancy, names, decisions, quarantined } = input;
  const { podSecurity } = decisions;
  return {
    namespace: names.hostNamespace,
    labels: identityLabels(input),
    namespaceLabels: spec.namespaceLabels,
    platformLabels: policyLabels({ engine: platform.tenancy.policyEngine, mode: policyMode(input) }),
    tenant: tenancy.tenant,
    podSecurity: {
      enforce: input.isolation.podSecurity,
      version: podSecurity.version,
    },
    network: input.isolation.network,
    quarantine: quarantined,
    suspended: spec.suspended,
    quota,
    limits: limitsOf(spec, decisions),
    groups: spec.mode === 'VCluster' ? [] : members(input),
    nodes: nodeRails(input),
    allowed: allowedOf(input),
    ...(spec.mode === 'VCluster' ? { controlPlane: controlPlaneRails(input) } : {}),
    hub: spec.isolation.ingress ? hubOf(platform) : { ...hubOf(platform), ingressNamespaces: [] },
  };
}

/** How objects that are made in the namespace are judged. */
export function policiesOf(input: RailsInput, rails: GuardRails): PolicyPlan {
  const { spec, platform, decisions, tenancy } = input;
  const gatewayClass = platform.hub.gateway?.class;
  return policyPlanOf(rails, {
    engine: platform.tenancy.policyEngine,
    mode: policyMode(input),
    exempt: { platformGroups: [`system:serviceaccounts:${platform.hub.crossplaneNamespace}`] },
    admitted: {
      networkAttachments: networksOf(input),
      clusterSecretStores: tenancy.tenant === undefined ? [] : [secretStoreOf(tenancy.tenant)],
      gatewayClasses: gatewayClass === undefined ? undefined : [gatewayClass],
      ...(spec.mode === 'VCluster' ? { platformImages: controlPlaneImages(decisions.images) } : {}),
    },
  });
}

/** Whether what breaks a policy is refused: the tenant may be let off with a warning. */
function policyMode({ tenancy }: RailsInput): 'Enforce' | 'Audit' {
  return at(tenancy.settings?.spec, 'policies', 'mode') === 'Audit' ? 'Audit' : 'Enforce';
}

/** The tenant's word, else the platform's. */
function imagePullPolicyOf({ tenancy, platform }: RailsInput): 'Always' | 'Any' {
  const own = at(tenancy.settings?.spec, 'policies', 'imagePullPolicy');
  return own === 'Always' || own === 'Any' ? own : platform.tenancy.imagePullPolicy;
}

/**
 * Network policies do not reach beyond the pod network, so that pods have no other but those their tenant may use or has
 * machines in.
 */
function networksOf({ tenancy }: RailsInput): readonly string[] {
  const { settings } = tenancy;
  const machines = listAt(settings?.spec, 'machines').flatMap((machine) => listAt(machine, 'networks'));
  return [...(settings?.allowed.networks ?? []), ...machines.filter((network) => typeof network === 'string')];
}

function identityLabels({ tenancy, names }: RailsInput): Readonly<Record<string, string>> {
  const { tenant, settings } = tenancy;
  const costCenter = settings?.costCenter;
  return {
    [labels.virtualCluster]: names.label,
    ...(tenant === undefined ? {} : { [labels.tenant]: tenant }),
    ...(costCenter === undefined ? {} : { [labels.costCenter]: costCenter }),
  };
}

/** Who works in a namespace of the hub: the claim's groups, and the account of its kubeconfig. */
function members({ spec, names }: RailsInput): readonly Member[] {
  const { access } = spec;
  const groups = access.groups.map(({ kind, name, role }): Member => ({ kind, name, role }));
  if (access.kubeconfig === 'OIDC') return groups;
  const account = `${names.hostNamespace}:${tenantAccount}`;
  return [...groups, { kind: 'ServiceAccount', name: account, role: access.serviceAccountRole }];
}

function limitsOf({ isolation }: VirtualClusterSpec, { limits }: Decisions): Limits {
  const { container, volume } = limits;
  const own = isolation.limits;
  return {
    default: resourcesOf({ ...container.default, ...own.default }),
    defaultRequest: resourcesOf({ ...container.defaultRequest, ...own.defaultRequest }),
    min: resourcesOf(container.min),
    max: resourcesOf({ ...container.max, ...own.max }),
    volume: { min: volume.min, max: own.maxVolume ?? volume.max },
  };
}

function nodeRails(input: RailsInput): NodeRails {
  const { selector, tolerations, unbound } = input.nodes;
  return { selector, tolerations, pinned: !runsElsewhere(input), unbound };
}

/** Whether its control plane asks for other nodes than its pods: the hub would have to find nodes that are both. */
function runsElsewhere({ spec, decisions, nodes }: RailsInput): boolean {
  if (spec.mode === 'Namespace') return false;
  const { nodeSelector } = placementOf(spec, decisions);
  return Object.entries(nodeSelector).some(([key, value]) => nodes.selector[key] !== value);
}

/** Every node has them, and charts ask for them: DNS inside a virtual cluster among them. */
const architecture = ['kubernetes.io/arch', 'kubernetes.io/os'] as const;

const serviceTypes = ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'] as const;

/** The tenant's lists, and where it has none, the platform's. */
function allowedOf(input: RailsInput): GuardRails['allowed'] {
  const { spec, platform, tenancy, nodes, decisions } = input;
  const placed = placementOf(spec, decisions);
  const { registries, serviceTypes: byPlatform } = platform.tenancy;
  const allowed = tenancy.settings?.allowed;
  return {
    registries: allowed?.registries ?? (registries.length > 0 ? registries : undefined),
    imagePullPolicy: imagePullPolicyOf(input),
    ingressHosts: allowed?.ingressHostnames,
    ...input.hosts,
    ingressClasses: allowed?.ingressClasses,
    storageClasses: allowed?.storageClasses,
    priorityClasses: allowed?.priorityClasses,
    runtimeClasses: allowed?.runtimeClasses,
    serviceTypes: serviceTypes.filter((type) => (allowed?.serviceTypes ?? byPlatform).includes(type)),
    tolerations: [...nodes.tolerations, ...nodes.tolerable, ...(spec.mode === 'VCluster' ? placed.tolerations : [])],
    nodeSelectorKeys: [
      ...architecture,
      ...Object.keys(nodes.selector),
      ...(spec.mode === 'VCluster' ? Object.keys(placed.nodeSelector) : []),
    ],
  };
}

/**
 * Its own pods carry the chart's labels and not the mark that the syncer puts on every pod of the tenant, which the
 * tenant cannot take off.
 */
function controlPlaneRails({ spec, platform, names, decisions, controlPlane, expose }: RailsInput) {
  const { hub } = platform;
  const { apiServer, etcd, dns } = decisions.controlPlane;
  const pods = controlPlane.store === 'Etcd' ? [apiServer, etcd, dns] : [apiServer, dns];
  const mark = 'vcluster.loft.sh/managed-by';
  const rails = hubOf(platform);
  const inbound = expose.type === 'Ingress' || expose.type === 'Gateway' ? rails.ingressNamespaces : [];
  return {
    pods: {
      matchLabels: { release: names.release },
      matchExpressions: [
        { key: 'app', operator: 'In' as const, values: ['vcluster', 'vcluster-etcd'] },
        { key: mark, operator: 'DoesNotExist' as const },
      ],
    },
    workloads: { matchLabels: { [mark]: names.release } },
    ports: [apiServerPort],
    public: expose.type === 'LoadBalancer',
    clients: [{ matchLabels: { [namespaceName]: hub.crossplaneNamespace } }, ...inbound],
    apiServer: { cidrs: hub.api.cidrs, ports: [hub.api.port] },
    needs: {
      min: resourcesOf(
        extreme(
          pods.map(({ requests }) => requests),
          -1,
        ),
      ),
      max: resourcesOf(
        extreme(
          pods.map(({ limits }) => limits),
          1,
        ),
      ),
      volume: controlPlane.storage.size,
    },
    syncsNetworkPolicies: spec.sync.networkPolicies,
    egressCIDRs: [],
  };
}

type Amounts = Decisions['controlPlane']['apiServer']['limits'];

/** The largest (1) or smallest (-1) of each amount. */
function extreme(all: readonly Amounts[], sign: 1 | -1): Partial<Amounts> {
  const pick = (key: keyof Amounts) =>
    all.map((amounts) => amounts[key]).reduce((best, one) => (sign * compareQuantities(one, best) > 0 ? one : best));
  return { cpu: pick('cpu'), memory: pick('memory'), ephemeralStorage: pick('ephemeralStorage') };
}
