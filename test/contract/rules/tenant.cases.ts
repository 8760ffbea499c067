import type { Attempt, RuleCase } from './case.ts';

const named = (prefix: string, length: number) => Array.from({ length }, (_, index) => ({ name: `${prefix}${index}` }));
const names = (length: number) => named('n', length);
const machines = (length: number) => named('m', length);
const copies = (times: number) => [{ kind: 'Secret', name: 'a', namespaces: names(times).map(({ name }) => name) }];

const shares = (...all: number[]): Attempt => ({
  spec: { quota: { hard: { cpu: '1' } }, namespaces: all.map((share, index) => ({ name: `n${index}`, share })) },
});
const labelled = (labels: object): Attempt => ({ spec: { namespaces: [{ name: 'a', labels }] } });
const own = (quota: object): Attempt => ({ spec: { namespaces: [{ name: 'a', quota }] } });
const hard = (hard: object): Attempt => ({ spec: { quota: { hard } } });
const pool = (selector: object): Attempt => ({ spec: { nodePools: [{ name: 'p', selector }] } });
const machine = (fields: object) => ({ namespaces: [{ name: 'a' }], machines: [{ name: 'm', ...fields }] });
const disk = (fields: object): Attempt => ({ spec: machine({ disks: [{ size: '1Gi', ...fields }] }) });
const changed = (old: object, now: object): Attempt => ({ old: machine(old), spec: machine(now) });
const onNetwork = (networks: string[] | undefined): Attempt => ({
  spec: { ...machine({ networks: ['n/a'] }), allowed: networks ? { networks } : {} },
});

/** Every CEL rule of the kind Tenant, in the order of its definition. */
export const tenantCases: readonly RuleCase[] = [
  {
    at: '.metadata.name',
    message: "a tenant's name has at most 32 characters, since the names of its namespaces are made from it",
    accepted: [{ name: 'a'.repeat(32), spec: {} }],
    rejected: [{ name: 'a'.repeat(33), spec: {} }],
  },
  {
    at: '.metadata.name',
    message:
      "a tenant's name has lower-case letters, digits and dashes only (no dots), since it becomes a label and part of namespaces' names",
    accepted: [{ name: 'payments-2', spec: {} }],
    rejected: [{ name: 'pay.ments', spec: {} }],
  },
  {
    at: 'spec.claimNamespace',
    message:
      'claimNamespace is decided when the tenant is created, since everything the tenant claimed lives there; create a new tenant instead',
    accepted: [
      { old: { claimNamespace: 'a' }, spec: { claimNamespace: 'a' } },
      { old: {}, spec: {} },
    ],
    rejected: [
      { old: { claimNamespace: 'a' }, spec: { claimNamespace: 'b' } },
      { old: {}, spec: { claimNamespace: 'a' } },
      { old: { claimNamespace: 'a' }, spec: {} },
    ],
  },
  {
    at: 'spec.namespaces',
    message: 'shares must be at most 100 per cent together, since they are parts of quota.hard',
    accepted: [shares(60, 40)],
    rejected: [shares(60, 41)],
  },
  {
    at: 'spec.quota.hard',
    message: 'a share needs quota.hard, since it is a part of it',
    accepted: [shares(60, 40), { spec: { namespaces: [{ name: 'a' }] } }],
    rejected: [{ spec: { namespaces: [{ name: 'a', share: 1 }] } }],
  },
  {
    at: 'spec.namespaces',
    message:
      'twice the namespaces, twice the machines and the copies (replicate times its namespaces) must be at most 33 together, since a composite has room for 50 resources',
    accepted: [
      { spec: { namespaces: names(12), replicate: copies(9) } },
      { spec: { namespaces: names(2), replicate: [{ kind: 'Secret', name: 'a' }], machines: machines(12) } },
    ],
    rejected: [
      { spec: { namespaces: names(12), replicate: copies(11) } },
      { spec: { namespaces: names(12), replicate: [{ kind: 'Secret', name: 'a' }] } },
      { spec: { namespaces: names(6), machines: machines(12) } },
    ],
  },
  {
    at: 'spec.machines',
    message: 'machines need one of namespaces to run in',
    accepted: [{ spec: { namespaces: [{ name: 'a' }], machines: machines(1) } }],
    rejected: [{ spec: { machines: machines(1) } }],
  },
  {
    at: 'spec.replicate',
    message: "namespaces of an entry must be among the tenant's namespaces",
    accepted: [
      { spec: { namespaces: [{ name: 'a' }], replicate: [{ kind: 'Secret', name: 's', namespaces: ['a'] }] } },
    ],
    rejected: [
      { spec: { namespaces: [{ name: 'a' }], replicate: [{ kind: 'Secret', name: 's', namespaces: ['b'] }] } },
    ],
  },
  {
    at: 'spec.namespaces',
    message: 'nodePool must name one of nodePools, since only those are set aside for the tenant',
    accepted: [
      { spec: { namespaces: [{ name: 'a', nodePool: 'p' }], nodePools: [{ name: 'p', selector: { a: 'b' } }] } },
    ],
    rejected: [
      { spec: { namespaces: [{ name: 'a', nodePool: 'q' }], nodePools: [{ name: 'p', selector: { a: 'b' } }] } },
    ],
  },
  {
    at: 'spec.sites',
    message: 'the site of a namespace or machine must be one of sites, since the tenant is nowhere else',
    accepted: [
      { spec: { namespaces: [{ name: 'a', site: 'x' }], sites: ['x'] } },
      { spec: { namespaces: [{ name: 'a', site: 'x' }] } },
    ],
    rejected: [
      { spec: { namespaces: [{ name: 'a', site: 'y' }], sites: ['x'] } },
      { spec: { namespaces: [{ name: 'a' }], machines: [{ name: 'm', site: 'y' }], sites: ['x'] } },
    ],
  },
  {
    at: 'spec.machines',
    message: 'networks of machines must be among allowed.networks',
    accepted: [onNetwork(['n/a']), onNetwork(undefined)],
    rejected: [onNetwork(['n/b']), onNetwork([])],
  },
  {
    at: 'spec.machines',
    message: 'sizes of machines must be among allowed.sizes',
    accepted: [{ spec: { namespaces: [{ name: 'a' }], machines: machines(1), allowed: { sizes: ['medium'] } } }],
    rejected: [{ spec: { namespaces: [{ name: 'a' }], machines: machines(1), allowed: { sizes: ['small'] } } }],
  },
  {
    at: 'spec.claimNamespace',
    message:
      'this namespace belongs to the hub; default, openshift and names that begin with kube-, openshift-, crossplane- or vc- are refused',
    accepted: [{ spec: { claimNamespace: 'payments' } }, { spec: { claimNamespace: 'defaults' } }],
    rejected: [
      { spec: { claimNamespace: 'default' } },
      { spec: { claimNamespace: 'kube-system' } },
      { spec: { claimNamespace: 'openshift-dns' } },
      { spec: { claimNamespace: 'openshift' } },
      { spec: { claimNamespace: 'crossplane-system' } },
      { spec: { claimNamespace: 'vc-a--b' } },
    ],
  },
  {
    at: 'spec.owners[].name',
    message: "names that begin with system: are Kubernetes' own, such as everybody who is logged in",
    accepted: [{ spec: { owners: [{ name: 'systems' }] } }],
    rejected: [{ spec: { owners: [{ name: 'system:authenticated' }] } }],
  },
  {
    at: 'spec.owners[].name',
    message: 'a service account is named as namespace:name',
    accepted: [{ spec: { owners: [{ kind: 'ServiceAccount', name: 'ci:deployer' }] } }],
    rejected: [
      { spec: { owners: [{ kind: 'ServiceAccount', name: 'deployer' }] } },
      { spec: { owners: [{ kind: 'ServiceAccount', name: 'a:b:c' }] } },
    ],
  },
  {
    at: 'spec.members[].name',
    message: "names that begin with system: are Kubernetes' own, such as everybody who is logged in",
    accepted: [{ spec: { members: [{ name: 'systems' }] } }],
    rejected: [{ spec: { members: [{ name: 'system:authenticated' }] } }],
  },
  {
    at: 'spec.members[].name',
    message: 'a service account is named as namespace:name',
    accepted: [{ spec: { members: [{ kind: 'ServiceAccount', name: 'ci:deployer' }] } }],
    rejected: [
      { spec: { members: [{ kind: 'ServiceAccount', name: 'deployer' }] } },
      { spec: { members: [{ kind: 'ServiceAccount', name: 'a:b:c' }] } },
    ],
  },
  {
    at: 'spec.namespaces[].name',
    message:
      "a namespace's name has no two dashes in a row, since they separate it from the tenant's in the name on the hub",
    accepted: [{ spec: { namespaces: [{ name: 'a-b' }] } }],
    rejected: [{ spec: { namespaces: [{ name: 'a--b' }] } }],
  },
  {
    at: 'spec.namespaces[].labels',
    message:
      "a label's key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede",
    accepted: [labelled({ 'example.com/a.b_c': 'x' })],
    rejected: [labelled({ '-a': 'x' }), labelled({ 'example.com/': 'x' })],
  },
  {
    at: 'spec.namespaces[].labels',
    message:
      "labels of kubernetes.io, k8s.io, openshift.io, crossplane.io, cilium.io, istio.io and aerodrome.dev are the platform's, since policies go by them",
    accepted: [labelled({ 'example.com/a': 'x', 'aerodrome.dev': 'x' })],
    rejected: [
      labelled({ 'aerodrome.dev/tenant': 'x' }),
      labelled({ 'pod-security.kubernetes.io/enforce': 'privileged' }),
      labelled({ 'istio.io/rev': 'x' }),
    ],
  },
  {
    at: 'spec.namespaces[].quota',
    message:
      'keys are cpu, memory, storage, ephemeralStorage and object counts as a ResourceQuota calls them: pods, services, services.loadbalancers, count/jobs.batch',
    accepted: [own({ cpu: '1', services: '2', 'services.loadbalancers': '3', 'count/jobs.batch': '4' })],
    rejected: [own({ Pods: '5' }), own({ 'count/': '5' })],
  },
  {
    at: 'spec.namespaces[].quota',
    message: "pods are counted by the key pods, and the number of quotas is the platform's",
    accepted: [own({ pods: '5' })],
    rejected: [own({ resourcequotas: '5' }), own({ 'count/pods': '5' })],
  },
  {
    at: 'spec.namespaces[].quota',
    message:
      'every key but cpu, memory, storage and ephemeralStorage counts objects, in whole numbers below 100000 in quotes, such as "50"',
    accepted: [own({ services: '0' }), own({ services: '99999' })],
    rejected: [own({ services: '100000' }), own({ services: '5m' }), own({ secrets: '1Gi' })],
  },
  {
    at: 'spec.namespaces[].quota',
    message: 'pods are at most "10000"',
    accepted: [own({ pods: '10000' })],
    rejected: [own({ pods: '10001' })],
  },
  {
    at: 'spec.namespaces[].quota',
    message: 'cpu is in cores or milli-cores, such as "16" or 500m',
    accepted: [own({ cpu: '500m' }), own({ cpu: '16' })],
    rejected: [own({ cpu: '1Gi' }), own({ cpu: '1000000' })],
  },
  {
    at: 'spec.namespaces[].quota',
    message: 'memory and storage are sizes in Ki, Mi, Gi or Ti, such as 64Gi',
    accepted: [own({ memory: '64Gi', storage: '0', ephemeralStorage: '1024' })],
    rejected: [own({ memory: '500m' }), own({ storage: '1000000Ti' })],
  },
  {
    at: 'spec.quota.engine',
    message: 'this engine needs quota.hard, since there is nothing to enforce without it',
    accepted: [
      { spec: { quota: { engine: 'Capsule', hard: { cpu: '1' } } } },
      { spec: { quota: { engine: 'Static' } } },
    ],
    rejected: [{ spec: { quota: { engine: 'Capsule' } } }, { spec: { quota: { engine: 'ClusterResourceQuota' } } }],
  },
  {
    at: 'spec.quota.hard',
    message:
      'keys are cpu, memory, storage, ephemeralStorage and object counts as a ResourceQuota calls them: pods, services, services.loadbalancers, count/jobs.batch',
    accepted: [hard({ cpu: '1', services: '2', 'services.loadbalancers': '3', 'count/jobs.batch': '4' })],
    rejected: [hard({ Pods: '5' }), hard({ 'count/': '5' })],
  },
  {
    at: 'spec.quota.hard',
    message: "pods are counted by the key pods, and the number of quotas is the platform's",
    accepted: [hard({ pods: '5' })],
    rejected: [hard({ resourcequotas: '5' }), hard({ 'count/pods': '5' })],
  },
  {
    at: 'spec.quota.hard',
    message:
      'every key but cpu, memory, storage and ephemeralStorage counts objects, in whole numbers below 100000 in quotes, such as "50"',
    accepted: [hard({ services: '0' }), hard({ services: '99999' })],
    rejected: [hard({ services: '100000' }), hard({ services: '5m' }), hard({ secrets: '1Gi' })],
  },
  {
    at: 'spec.quota.hard',
    message: 'pods are at most "10000"',
    accepted: [hard({ pods: '10000' })],
    rejected: [hard({ pods: '10001' })],
  },
  {
    at: 'spec.quota.hard',
    message: 'cpu is in cores or milli-cores, such as "16" or 500m',
    accepted: [hard({ cpu: '500m' }), hard({ cpu: '16' })],
    rejected: [hard({ cpu: '1Gi' }), hard({ cpu: '1000000' })],
  },
  {
    at: 'spec.quota.hard',
    message: 'memory and storage are sizes in Ki, Mi, Gi or Ti, such as 64Gi',
    accepted: [hard({ memory: '64Gi', storage: '0', ephemeralStorage: '1024' })],
    rejected: [hard({ memory: '500m' }), hard({ storage: '1000000Ti' })],
  },
  {
    at: 'spec.nodePools[].selector',
    message:
      'a selector has at least one label, whose key is a name of at most 63 letters, digits, dashes, dots and underscores, which a domain and a slash may precede',
    accepted: [pool({ 'example.com/pool': 'a' })],
    rejected: [pool({}), pool({ '-a': 'x' })],
  },
  {
    at: 'spec.machines[].image',
    message:
      "a machine's image is decided when it is created, since its disk was made from it; add a new machine instead",
    accepted: [changed({ image: 'fedora' }, { image: 'fedora' }), changed({}, {})],
    rejected: [
      changed({ image: 'fedora' }, { image: 'ubuntu' }),
      changed({}, { image: 'fedora' }),
      changed({ image: 'fedora' }, {}),
    ],
  },
  {
    at: 'spec.machines[].rootDisk.size',
    message: "a disk's size is decided when it is made; add another disk instead",
    accepted: [changed({ rootDisk: { size: '1Gi' } }, { rootDisk: { size: '1Gi' } }), changed({}, {})],
    rejected: [
      changed({ rootDisk: { size: '1Gi' } }, { rootDisk: { size: '2Gi' } }),
      changed({}, { rootDisk: { size: '1Gi' } }),
    ],
  },
  {
    at: 'spec.machines[].rootDisk.storageClass',
    message: "a disk's storage class is decided when it is made; add another disk instead",
    accepted: [changed({ rootDisk: { storageClass: 'a' } }, { rootDisk: { storageClass: 'a' } }), changed({}, {})],
    rejected: [
      changed({ rootDisk: { storageClass: 'a' } }, { rootDisk: { storageClass: 'b' } }),
      changed({}, { rootDisk: { storageClass: 'a' } }),
    ],
  },
  {
    at: 'spec.machines[].disks[].name',
    message: 'the disks root and cloud-init are there already',
    accepted: [
      { spec: { namespaces: [{ name: 'a' }], machines: [{ name: 'm', disks: [{ name: 'data', size: '1Gi' }] }] } },
    ],
    rejected: [disk({ name: 'root' }), disk({ name: 'cloud-init' })],
  },
  {
    at: 'spec.machines[].disks[].size',
    message: "a disk's size is decided when it is made; add another disk instead",
    accepted: [
      changed(
        { disks: [{ name: 'd', size: '1Gi' }] },
        {
          disks: [
            { name: 'd', size: '1Gi' },
            { name: 'e', size: '2Gi' },
          ],
        },
      ),
    ],
    rejected: [changed({ disks: [{ name: 'd', size: '1Gi' }] }, { disks: [{ name: 'd', size: '2Gi' }] })],
  },
  {
    at: 'spec.machines[].disks[].storageClass',
    message: "a disk's storage class is decided when it is made; add another disk instead",
    accepted: [
      changed(
        { disks: [{ name: 'd', size: '1Gi', storageClass: 'a' }] },
        { disks: [{ name: 'd', size: '1Gi', storageClass: 'a' }] },
      ),
    ],
    rejected: [
      changed({ disks: [{ name: 'd', size: '1Gi', storageClass: 'a' }] }, { disks: [{ name: 'd', size: '1Gi' }] }),
    ],
  },
  {
    at: 'spec.replicate[].type',
    message: 'only Secrets have a type',
    accepted: [
      { spec: { replicate: [{ kind: 'Secret', name: 's', type: 'kubernetes.io/tls' }] } },
      { spec: { replicate: [{ kind: 'ConfigMap', name: 's' }] } },
    ],
    rejected: [{ spec: { replicate: [{ kind: 'ConfigMap', name: 's', type: 'kubernetes.io/tls' }] } }],
  },
];
