import { type Draft, part } from '../../engine/index.ts';
import {
  clusterwideNetworkPolicy,
  namespaceKey,
  namespaceLabelKey,
  type PolicySpec,
  type Ports,
} from '../../hub/cilium.ts';
import type { LabelSelector } from '../../hub/field.ts';
import { minorDistance } from '../../platform/index.ts';
import type { ClusterContext } from '../context.ts';
import { inGuest, isLeaving, removable } from './guest.ts';
import { managedNamespaces } from './guest-namespaces.ts';

/** Label that isolates a pod at once: `kubectl label pod NAME quarantine=true`. */
export const quarantineLabel = 'quarantine';

/** Since this release OpenShift's own deny-all policies rely on labels that only its own network knows. */
const denyingRelease = '4.22';

const additive = { ingress: false, egress: false };
const denying = { ingress: true, egress: true };

export const networkBaseline = part<ClusterContext>({
  why: 'who may talk to whom is said by policies',
  needs: ['guest-kubernetes', 'cilium-agents'],
  gates: 'NetworkReady',
  build: (c) => inGuest(c, clusterwideNetworkPolicy({ name: 'aerodrome-baseline', specs: baseline(c) })),
});

export const quarantine = part<ClusterContext>({
  why: 'isolation must be in place before it is needed',
  when: (c) => c.wants.threatDetection || isLeaving(c, 'quarantine'),
  needs: ['guest-kubernetes', 'cilium-agents'],
  build: (c) => (c.wants.threatDetection ? isolation(c) : removable(c, 'quarantine')),
});

/** One that the claim's author has no say in: no namespace of the cluster's users is exempt. */
export const tenantQuarantine = part<ClusterContext>({
  why: 'nothing gets in or out of a tenant in quarantine',
  when: (c) => c.tenancy.quarantine || isLeaving(c, 'tenant-quarantine'),
  needs: ['guest-kubernetes', 'cilium-agents'],
  evenClosed: true,
  build: (c) => (c.tenancy.quarantine ? tenantIsolation(c) : removable(c, 'tenant-quarantine')),
});

/** Namespaces whose pods are never isolated: OpenShift's, the platform's, and those the claim exempts. */
export function protectedNamespaces(c: ClusterContext): readonly string[] {
  const exempt = c.spec.security.threatDetection.exemptNamespaces;
  return [...new Set([...managedNamespaces(c), ...exempt])].sort();
}

function baseline(c: ClusterContext): readonly PolicySpec[] {
  const strict = minorDistance(denyingRelease, c.upgrade.version) >= 0;
  return [workloads(c), ...(strict ? platformTraffic : [])];
}

/**
 * Every pod of the cluster's users reaches DNS (OpenShift's listens on 5353) and the API server, and the node it runs on
 * reaches it. With DefaultDeny the rest is refused until a policy allows it; with Open nothing is.
 */
function workloads(c: ClusterContext): PolicySpec {
  return {
    description: 'workloads: DNS, the API server and the own node',
    endpointSelector: {
      matchExpressions: [
        { key: namespaceKey, operator: 'NotIn', values: managedNamespaces(c) },
        { key: namespaceLabelKey('openshift.io/cluster-monitoring'), operator: 'DoesNotExist' },
        { key: namespaceLabelKey('openshift.io/run-level'), operator: 'DoesNotExist' },
      ],
    },
    enableDefaultDeny: c.spec.network.policy === 'DefaultDeny' ? denying : additive,
    ingress: [
      { fromEntities: ['host'] },
      // The API server reaches webhooks through this tunnel.
      { fromEndpoints: [{ matchLabels: { [namespaceKey]: 'kube-system', 'k8s:app': 'konnectivity-agent' } }] },
    ],
    egress: [
      { toEntities: ['host', 'kube-apiserver'] },
      { toEndpoints: [inNamespace('openshift-dns')], toPorts: [dns] },
    ],
  };
}

const dns: Ports = {
  ports: [
    { port: '5353', protocol: 'UDP' },
    { port: '5353', protocol: 'TCP' },
  ],
};

const platformTraffic: readonly PolicySpec[] = [
  {
    description: 'monitoring: Prometheus, Thanos and Alertmanager among themselves, console and routes',
    endpointSelector: inNamespace('openshift-monitoring'),
    enableDefaultDeny: additive,
    ingress: [
      {
        fromEndpoints: [
          inNamespace('openshift-console'),
          inNamespace('openshift-ingress'),
          inNamespace('openshift-monitoring'),
          inNamespace('openshift-user-workload-monitoring'),
        ],
        toPorts: [tcp('9090', '9091', '9092', '9093', '9094')],
      },
    ],
  },
  {
    description: 'ingress: applications from anywhere, metrics for monitoring',
    endpointSelector: inNamespace('openshift-ingress'),
    enableDefaultDeny: additive,
    ingress: [
      { fromEntities: ['cluster', 'world'], toPorts: [tcp('80', '443')] },
      { fromEndpoints: [inNamespace('openshift-monitoring')], toPorts: [tcp('1936')] },
    ],
  },
  {
    description: 'DNS: the API server, where its records come from',
    endpointSelector: inNamespace('openshift-dns'),
    enableDefaultDeny: additive,
    egress: [{ toEntities: ['host', 'kube-apiserver'] }],
  },
];

/**
 * Deny rules, since they win over whatever another policy allows. The own node stays allowed: kubelet would otherwise
 * restart the pod for failing its probes, and with it goes the evidence.
 */
function isolation(c: ClusterContext): Draft {
  const spec = isolating('a pod with this label talks to nobody', {
    matchLabels: { [`k8s:${quarantineLabel}`]: 'true' },
    matchExpressions: [{ key: namespaceKey, operator: 'NotIn', values: protectedNamespaces(c) }],
  });
  return inGuest(c, clusterwideNetworkPolicy({ name: 'aerodrome-quarantine', specs: [spec] }));
}

function tenantIsolation(c: ClusterContext): Draft {
  // OpenShift runs nothing in default, and users may.
  const spared = managedNamespaces(c).filter((namespace) => namespace !== 'default');
  const spec = isolating("no pod of the cluster's users talks to anybody", {
    matchExpressions: [{ key: namespaceKey, operator: 'NotIn', values: spared }],
  });
  return inGuest(c, clusterwideNetworkPolicy({ name: 'aerodrome-tenant-quarantine', specs: [spec] }));
}

function isolating(description: string, endpointSelector: LabelSelector): PolicySpec {
  return {
    description,
    endpointSelector,
    enableDefaultDeny: denying,
    ingress: [{ fromEntities: ['host'] }],
    ingressDeny: [{ fromEntities: ['health', 'init', 'remote-node', 'unmanaged', 'world'] }, { fromEndpoints: [{}] }],
    egressDeny: [{ toEntities: ['all'] }],
  };
}

function inNamespace(namespace: string): LabelSelector {
  return { matchLabels: { [namespaceKey]: namespace } };
}

function tcp(...ports: readonly string[]): Ports {
  return { ports: ports.map((port) => ({ port, protocol: 'TCP' })) };
}
