import type { Attempt, RuleCase } from './case.ts';

const key = `ssh-ed25519 ${'A'.repeat(68)} admin`;

const network = (network: object): Attempt => ({ spec: { network } });
const pool = (fields: object) => ({ nodePools: [{ name: 'general', ...fields }] });

/** What an optional field that is decided at creation lets through and refuses: change, addition and removal alike. */
function fixed(at: string, message: string, one: string, other: string): RuleCase {
  const path = at.split('.').slice(1);
  const spec = (value?: string) =>
    path.reduceRight<unknown>((inner, field) => (inner === undefined ? {} : { [field]: inner }), value) as object;
  return {
    at,
    message,
    accepted: [
      { old: spec(one), spec: spec(one) },
      { old: {}, spec: {} },
    ],
    rejected: [
      { old: spec(one), spec: spec(other) },
      { old: {}, spec: spec(one) },
      { old: spec(one), spec: {} },
    ],
  };
}

/** Every CEL rule of the kind Cluster, in the order of its definition. */
export const clusterCases: readonly RuleCase[] = [
  {
    at: '.metadata.name',
    message:
      "a cluster's name has at most 32 characters, since host names, the control-plane namespace and Cilium's cluster name are made from it",
    accepted: [
      { name: 'a'.repeat(32), spec: {} },
      { name: 'a'.repeat(38), kind: 'XCluster', spec: {} },
    ],
    rejected: [
      { name: 'a'.repeat(33), spec: {} },
      { name: 'a'.repeat(39), kind: 'XCluster', spec: {} },
    ],
  },
  {
    at: '.metadata.name',
    message:
      "a cluster's name has lower-case letters, digits and dashes only (no dots), since it becomes part of DNS names and Cilium's cluster name",
    accepted: [{ name: 'eu-1-payments', spec: {} }],
    rejected: [{ name: 'eu.payments', spec: {} }],
  },
  {
    at: 'spec.upgrade.canaryPool',
    message: 'canaryPool must name one of nodePools, since upgrades start with that pool',
    accepted: [{ spec: { ...pool({}), upgrade: { canaryPool: 'general' } } }],
    rejected: [{ spec: { ...pool({}), upgrade: { canaryPool: 'gpu' } } }],
  },
  {
    at: 'spec.security.threatDetection.mode',
    message: 'mode Enforce needs network.policy DefaultDeny, since an isolated workload must have no open path left',
    accepted: [
      { spec: { security: { threatDetection: { mode: 'Enforce' } } } },
      { spec: { security: { threatDetection: { enabled: false, mode: 'Enforce' } }, network: { policy: 'Open' } } },
    ],
    rejected: [{ spec: { security: { threatDetection: { mode: 'Enforce' } }, network: { policy: 'Open' } } }],
  },
  {
    at: 'spec.security.threatDetection.mode',
    message:
      'modes Suggest and Enforce need engine Falco, since Tetragon only reports: nothing would be proposed or isolated',
    accepted: [
      { spec: { security: { threatDetection: { engine: 'Tetragon' } } } },
      { spec: { security: { threatDetection: { mode: 'Enforce' } } } },
      { spec: { security: { threatDetection: { enabled: false, engine: 'Tetragon', mode: 'Enforce' } } } },
    ],
    rejected: [
      { spec: { security: { threatDetection: { engine: 'Tetragon', mode: 'Suggest' } } } },
      { spec: { security: { threatDetection: { engine: 'Tetragon', mode: 'Enforce' } } } },
    ],
  },
  {
    at: 'spec.security.podSecurity',
    message: 'podSecurity restricted needs the add-on kyverno, since nothing else checks every pod',
    accepted: [
      {
        spec: { security: { podSecurity: 'restricted' }, addons: [{ name: 'kyverno' }, { name: 'x', enabled: false }] },
      },
      { spec: { addons: [{ name: 'kyverno', enabled: false }] } },
    ],
    rejected: [{ spec: { security: { podSecurity: 'restricted' }, addons: [{ name: 'kyverno', enabled: false }] } }],
  },
  {
    at: 'spec.nodePools',
    message: 'node pools times their sites must be at most 15, since each is a group of machines of its own',
    accepted: [{ spec: { nodePools: pools(5, ['a', 'b', 'c']) } }],
    rejected: [{ spec: { nodePools: [...pools(5, ['a', 'b', 'c']), { name: 'more' }] } }],
  },
  {
    at: 'spec.bastion.sshKeys',
    message: 'a bastion needs at least one of sshKeys, since there is no other way into it',
    accepted: [{ spec: { bastion: { enabled: true, sshKeys: [key] } } }, { spec: { bastion: {} } }],
    rejected: [{ spec: { bastion: { enabled: true } } }],
  },
  {
    at: 'spec.upgrade.maxSurge',
    message: 'maxSurge and maxUnavailable must not both be 0, since no machine could ever be replaced',
    accepted: [{ spec: { upgrade: { maxSurge: 0, maxUnavailable: 1 } } }],
    rejected: [{ spec: { upgrade: { maxSurge: 0 } } }],
  },
  fixed(
    'spec.controlPlane.availability',
    'availability is decided when the cluster is created, since a running etcd cannot change its number of members; create a new cluster instead',
    'SingleReplica',
    'HighlyAvailable',
  ),
  fixed(
    'spec.controlPlane.etcd.size',
    "etcd's size is decided when the cluster is created, since its volumes cannot grow; create a new cluster instead",
    '16Gi',
    '32Gi',
  ),
  fixed(
    'spec.controlPlane.etcd.storageClass',
    "etcd's storage class is decided when the cluster is created, since its volumes cannot move; create a new cluster instead",
    'local-nvme',
    'ceph-rbd',
  ),
  {
    at: 'spec.controlPlane.etcd.size',
    message: 'etcd needs at least 4Gi, since a full etcd stops the cluster and the volume can never grow',
    accepted: [{ spec: { controlPlane: { etcd: { size: '4096Mi' } } } }],
    rejected: [{ spec: { controlPlane: { etcd: { size: '4095Mi' } } } }],
  },
  {
    at: 'spec.nodePools[].replicas',
    message: 'replicas and autoscaling exclude each other, since only one of them can decide the number of nodes',
    accepted: [{ spec: pool({ replicas: 3 }) }, { spec: pool({ autoscaling: { min: 1, max: 3 } }) }],
    rejected: [{ spec: pool({ replicas: 3, autoscaling: { min: 1, max: 3 } }) }],
  },
  {
    at: 'spec.nodePools[].autoscaling.min',
    message: 'autoscaling.min must not be above autoscaling.max',
    accepted: [{ spec: pool({ autoscaling: { min: 3, max: 3 } }) }],
    rejected: [{ spec: pool({ autoscaling: { min: 4, max: 3 } }) }],
  },
  {
    at: 'spec.nodePools[].labels',
    message: "the label topology.kubernetes.io/zone is the node's site and cannot be set here",
    accepted: [{ spec: pool({ labels: { 'example.com/team': 'payments', constructor: 'x' } }) }],
    rejected: [{ spec: pool({ labels: { 'topology.kubernetes.io/zone': 'site-a' } }) }],
  },
  {
    at: 'spec.nodePools[].labels',
    message:
      "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    accepted: [{ spec: pool({ labels: { [`${'a'.repeat(253)}/${'b'.repeat(63)}`]: 'x', constructor: '' } }) }],
    rejected: [
      { spec: pool({ labels: { [`${'a'.repeat(254)}/b`]: 'x' } }) },
      { spec: pool({ labels: { ['b'.repeat(64)]: 'x' } }) },
      { spec: pool({ labels: { 'a b': 'x' } }) },
    ],
  },
  {
    at: 'spec.nodePools[].upgrade',
    message:
      "a pool's upgrade type is decided when the pool is created, since its machines are managed by that type; add a new pool instead",
    accepted: [
      { old: pool({ upgrade: 'InPlace' }), spec: pool({ upgrade: 'InPlace' }) },
      { old: pool({}), spec: { nodePools: [{ name: 'other', upgrade: 'InPlace' }, { name: 'general' }] } },
    ],
    rejected: [
      { old: pool({}), spec: pool({ upgrade: 'InPlace' }) },
      { old: pool({ upgrade: 'InPlace' }), spec: { nodePools: [{ name: 'other' }, { name: 'general' }] } },
    ],
  },
  {
    at: 'spec.nodePools[].rootVolume.size',
    message: 'a root volume needs at least 32Gi, since the operating system and its images have to fit',
    accepted: [{ spec: pool({ rootVolume: { size: '32Gi' } }) }],
    rejected: [{ spec: pool({ rootVolume: { size: '31Gi' } }) }],
  },
  {
    at: 'spec.nodePools[].kubeletConfig.imageGCLowThresholdPercent',
    message:
      'imageGCLowThresholdPercent must be below imageGCHighThresholdPercent, since image collection starts at the high mark and stops at the low one',
    accepted: [{ spec: pool({ kubeletConfig: { imageGCLowThresholdPercent: 70, imageGCHighThresholdPercent: 80 } }) }],
    rejected: [{ spec: pool({ kubeletConfig: { imageGCLowThresholdPercent: 80, imageGCHighThresholdPercent: 80 } }) }],
  },
  fixed(
    'spec.network.podCIDR',
    'podCIDR is decided when the cluster is created, since every pod has its address from it; create a new cluster instead',
    '10.64.0.0/14',
    '10.68.0.0/14',
  ),
  fixed(
    'spec.network.serviceCIDR',
    'serviceCIDR is decided when the cluster is created, since every Service has its address from it; create a new cluster instead',
    '172.29.0.0/16',
    '172.28.0.0/16',
  ),
  fixed(
    'spec.network.apiVIP',
    'apiVIP is decided when the cluster is created, since nodes and firewalls reach the API server there; create a new cluster instead',
    '192.0.2.10',
    '192.0.2.12',
  ),
  fixed(
    'spec.network.ingressVIP',
    'ingressVIP is decided when the cluster is created, since DNS records and firewalls point to it; create a new cluster instead',
    '192.0.2.11',
    '192.0.2.13',
  ),
  {
    at: 'spec.network.podCIDR',
    message: 'podCIDR must be the first address of a network, with no bits set after the prefix',
    accepted: [network({ podCIDR: '10.64.0.0/14' })],
    rejected: [network({ podCIDR: '10.65.0.0/14' })],
  },
  {
    at: 'spec.network.serviceCIDR',
    message: 'serviceCIDR must be the first address of a network, with no bits set after the prefix',
    accepted: [network({ serviceCIDR: '172.29.0.0/16' })],
    rejected: [network({ serviceCIDR: '172.29.1.0/16' })],
  },
  {
    at: 'spec.network.hostPrefix',
    message:
      'hostPrefix must be longer than the prefix of podCIDR, since every node gets a network of that size out of it',
    accepted: [network({ podCIDR: '10.64.0.0/22', hostPrefix: 23 })],
    rejected: [network({ podCIDR: '10.64.0.0/23', hostPrefix: 23 })],
  },
  {
    at: 'spec.network.serviceCIDR',
    message: 'podCIDR and serviceCIDR must not overlap, since an address must belong to a pod or to a Service',
    accepted: [network({ podCIDR: '10.64.0.0/14', serviceCIDR: '10.68.0.0/16' })],
    rejected: [
      network({ podCIDR: '10.64.0.0/14', serviceCIDR: '10.67.0.0/16' }),
      network({ podCIDR: '10.64.0.0/16', serviceCIDR: '10.64.0.0/12' }),
    ],
  },
  {
    at: 'spec.network.ingressVIP',
    message: 'apiVIP and ingressVIP must differ, since each is the address of a load balancer of its own',
    accepted: [network({ apiVIP: '192.0.2.10', ingressVIP: '192.0.2.11' })],
    rejected: [network({ apiVIP: '192.0.2.10', ingressVIP: '192.0.2.10' })],
  },
  {
    at: 'spec.network.hostPrefix',
    message:
      'hostPrefix is decided when the cluster is created, since every node holds a network of that size; create a new cluster instead',
    accepted: [{ old: {}, spec: { network: { hostPrefix: 23 } } }],
    rejected: [{ old: {}, spec: { network: { hostPrefix: 24 } } }],
  },
  fixed(
    'spec.ingress.domain',
    'domain is decided when the cluster is created, since certificates and host names of the API are made from it; create a new cluster instead',
    'k8s.example.com',
    'example.org',
  ),
  {
    at: 'spec.ingress.mode',
    message:
      'the ingress mode is decided when the cluster is created, since the names of all its applications hang on it; create a new cluster instead',
    accepted: [{ old: { ingress: { mode: 'Passthrough' } }, spec: { ingress: { mode: 'Passthrough' } } }],
    rejected: [
      { old: { ingress: { mode: 'Passthrough' } }, spec: {} },
      { old: {}, spec: { ingress: { mode: 'Passthrough' } } },
    ],
  },
  {
    at: 'spec.access.oidc.issuer',
    message: "an issuer of your own needs clientID and clientSecretRef, since the platform's client is unknown there",
    accepted: [
      {
        spec: {
          access: { oidc: { issuer: 'https://login.example.com', clientID: 'x', clientSecretRef: { name: 's' } } },
        },
      },
      { spec: { access: { oidc: { groupsClaim: 'roles' } } } },
    ],
    rejected: [{ spec: { access: { oidc: { issuer: 'https://login.example.com', clientID: 'x' } } } }],
  },
  {
    at: 'spec.access.admins',
    message: 'groups that start with system: belong to Kubernetes itself, and some of them mean everybody',
    accepted: [{ spec: { access: { admins: ['oidc:system'] } } }],
    rejected: [{ spec: { access: { admins: ['payments', 'system:authenticated'] } } }],
  },
  {
    at: 'spec.access.viewers',
    message: 'groups that start with system: belong to Kubernetes itself, and some of them mean everybody',
    accepted: [{ spec: { access: { viewers: ['payments'] } } }],
    rejected: [{ spec: { access: { viewers: ['system:unauthenticated'] } } }],
  },
  {
    at: 'spec.security.secretEncryption',
    message:
      'secretEncryption cannot be switched off, since Secrets that are already encrypted would become unreadable',
    accepted: [{ old: { security: { secretEncryption: false } }, spec: {} }],
    rejected: [{ old: {}, spec: { security: { secretEncryption: false } } }],
  },
  {
    at: 'spec.backup.retention',
    message: 'retention must be between 1h and 87600h (ten years)',
    accepted: [{ spec: { backup: { retention: '60m' } } }, { spec: { backup: { retention: '87600h' } } }],
    rejected: [{ spec: { backup: { retention: '59m59s' } } }, { spec: { backup: { retention: '87600.1h' } } }],
  },
  {
    at: 'spec.upgrade.drainTimeout',
    message:
      'drainTimeout must be between 1m and 24h, since a drain without an end blocks upgrades and deletion for ever',
    accepted: [{ spec: { upgrade: { drainTimeout: '1m' } } }, { spec: { upgrade: { drainTimeout: '23h60m' } } }],
    rejected: [{ spec: { upgrade: { drainTimeout: '0s' } } }, { spec: { upgrade: { drainTimeout: '24h1s' } } }],
  },
];

function pools(count: number, sites: readonly string[]): object[] {
  return Array.from({ length: count }, (_, index) => ({ name: `pool-${index}`, sites }));
}
