import { describe, expect, test } from '@jest/globals';
import {
  acceptCluster,
  ask,
  lifetime,
  newHub,
  refuseCluster,
  rounds,
  type Surroundings,
  within,
  withSpec,
} from '../../test/cluster/claim.ts';
import { type Accepted, formatMistake } from '../engine/index.ts';

const pool = (more: object) => ({ nodePools: [{ name: 'a', ...more }] });
const addressPool = (cluster: string, address: string) => ({
  apiVersion: 'metallb.io/v1beta1',
  kind: 'IPAddressPool',
  metadata: { name: cluster, labels: { 'aerodrome.dev/cluster': cluster } },
  spec: { addresses: [`${address}/32`] },
});

interface Refused {
  readonly name: string;
  readonly spec: object;
  readonly around?: Surroundings;
  readonly want: readonly string[];
}

const refused: readonly Refused[] = [
  {
    name: 'an unknown size, with what was likely meant',
    spec: pool({ size: 'lareg' }),
    want: [
      'spec.nodePools[0].size: the platform has no size lareg (did you mean large?); accepted: small, medium, large, xlarge',
    ],
  },
  {
    name: "another cluster's Secret",
    spec: { access: { oidc: { clientSecretRef: { name: 'shop-etcd-key' } } } },
    want: [
      'spec.access.oidc.clientSecretRef.name: Secret shop-etcd-key is, or would be, one that the platform makes, which no claim may use; accepted: a Secret of your own, under another name',
    ],
  },
  {
    name: 'an unknown site',
    spec: pool({ sites: ['site-a', 'site-x'] }),
    want: [
      'spec.nodePools[0].sites[1]: the platform has no site site-x (did you mean site-a?); accepted: site-a, site-b, site-c',
    ],
  },
  {
    name: 'an unknown GPU',
    spec: pool({ gpu: { model: 'h100' } }),
    want: ['spec.nodePools[0].gpu.model: the platform has no GPU model h100 (did you mean a100?); accepted: a100'],
  },
  {
    name: 'a GPU where there is none',
    spec: pool({ gpu: { model: 'a100' } }),
    around: { platform: { gpus: { a100: { sites: ['site-a'] } } } },
    want: [
      "spec.nodePools[0].gpu.model: there are no GPUs of model a100 on site-b; set the pool's sites; accepted: a pool on sites site-a",
    ],
  },
  {
    name: 'an unknown storage class',
    spec: pool({ rootVolume: { storageClass: 'ceph' } }),
    want: [
      'spec.nodePools[0].rootVolume.storageClass: the platform has no storage class ceph; accepted: ceph-block, local-nvme',
    ],
  },
  {
    name: 'disks that cannot move, in production',
    spec: { tier: 'production', ...pool({ rootVolume: { storageClass: 'local-nvme' } }) },
    want: [
      'spec.nodePools[0].rootVolume.storageClass: tier production needs machines that can move while they run, and disks of this class cannot, given "local-nvme"; accepted: ceph-block',
    ],
  },
  {
    name: 'an unknown add-on',
    spec: { addons: [{ name: 'kyvreno' }] },
    want: [
      'spec.addons[0].name: the platform has no add-on kyvreno (did you mean kyverno?); accepted: kyverno, cert-manager, external-secrets',
    ],
  },
  {
    name: 'an unknown size of the bastion',
    spec: { bastion: { enabled: true, size: 'tiny', sshKeys: [`ssh-ed25519 ${'A'.repeat(60)}`] } },
    want: ['spec.bastion.size: the platform has no size tiny; accepted: small, medium, large, xlarge'],
  },
  {
    name: 'a version that is not on offer',
    spec: { version: '4.12' },
    want: [
      'spec.version: version 4.12 is not on offer in channel stable; on offer: 4.19 (4.19.15, 4.19.17, 4.19.18), 4.20 (4.20.4, 4.20.5, 4.20.6)',
    ],
  },
  {
    name: "a version the hub's operator does not support",
    spec: { version: '4.20' },
    around: { supported: ['4.19', '4.18'] },
    want: [
      'spec.version: the hub\'s operator does not support 4.20, it supports 4.19, 4.18, given "4.20.6"; accepted: 4.19.15, 4.19.17, 4.19.18',
    ],
  },
  {
    name: 'a pod range of the hub',
    spec: { network: { podCIDR: '10.128.0.0/16' } },
    want: [
      'spec.network.podCIDR: it overlaps 10.128.0.0/14 (hub pods), and nodes could not tell the two apart, given "10.128.0.0/16"; accepted: a range outside 10.128.0.0/14, 172.30.0.0/16, 10.0.0.0/16, 100.64.0.0/16, 100.88.0.0/16, 169.254.0.0/16',
    ],
  },
  {
    name: "a pod range over the platform's service range",
    spec: { network: { podCIDR: '172.31.0.0/17' } },
    want: [
      'spec.network.podCIDR: podCIDR and serviceCIDR must not overlap, since an address must belong to a pod or to a Service, given "172.31.0.0/17"; accepted: a range outside 172.31.0.0/16',
    ],
  },
  {
    name: "a host prefix that does not divide the platform's pod range",
    spec: { network: { hostPrefix: 16 } },
    around: { platform: { networks: { podCIDR: '10.132.0.0/16' } } },
    want: [
      'spec.network.hostPrefix: every node gets a network of that size out of 10.132.0.0/16, given 16; accepted: 17 to 28',
    ],
  },
  {
    name: "an address that is not the platform's",
    spec: { network: { apiVIP: '203.0.113.9' } },
    want: [
      'spec.network.apiVIP: the address is not one of the platform\'s, given "203.0.113.9"; accepted: a free address of 192.0.2.0/24',
    ],
  },
  {
    name: 'an address that another cluster has',
    spec: { network: { apiVIP: '192.0.2.7' } },
    around: { pools: [addressPool('team-b-other', '192.0.2.7')] },
    want: [
      'spec.network.apiVIP: another cluster has this address, given "192.0.2.7"; accepted: a free address of 192.0.2.0/24',
    ],
  },
  {
    name: 'two pools that come to one name',
    spec: {
      nodePools: [
        { name: 'a', sites: ['b-c'] },
        { name: 'a-b', sites: ['c'] },
      ],
    },
    around: { platform: { sites: [{ name: 'b-c' }, { name: 'c' }] } },
    want: [
      'spec.nodePools[1].name: pool a-b on site c would have the same name as pool a on site b-c; accepted: a name that with its site reads differently from every other pool',
    ],
  },
  {
    name: 'more pools times sites than there may be',
    spec: { nodePools: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name })) },
    want: [
      'spec.nodePools: node pools times their sites must be at most 15, since each is a group of machines of its own; pools without sites are on all of them, given "18 pools times sites"; accepted: at most 15',
    ],
  },
  {
    name: 'names that are too long together',
    spec: {},
    around: { name: 'c'.repeat(32), namespace: 'n'.repeat(40) },
    want: [
      `metadata.name: the namespace of the control plane would be ${'n'.repeat(40)}-${'c'.repeat(32)}, with more than 63 characters, given "${'c'.repeat(32)}"; accepted: a name with at most 22 characters in this namespace`,
    ],
  },
  {
    name: "a control plane in another tenant's namespace, which would go with the cluster",
    spec: {},
    around: { controlPlaneNamespace: { 'aerodrome.dev/tenant': 'a-demo' } },
    want: [
      'metadata.name: the control plane would be in namespace team-a-demo, which is somebody else\'s already, given "demo"; accepted: another name',
    ],
  },
  {
    name: "a tenant that is not the namespace's",
    spec: { tenant: 'payments' },
    around: { namespaceLabels: { 'aerodrome.dev/tenant': 'retail' } },
    want: [
      'spec.tenant: namespace team-a belongs to tenant retail (label aerodrome.dev/tenant), which decides, given "payments"; accepted: retail',
    ],
  },
  {
    name: 'a tenant in a namespace of none',
    spec: { tenant: 'payments' },
    around: { namespaceLabels: {} },
    want: [
      'spec.tenant: namespace team-a belongs to no tenant (label aerodrome.dev/tenant), which decides, given "payments"; accepted: nothing; leave the field out',
    ],
  },
  {
    name: 'missing platform settings',
    spec: {},
    around: { platform: null },
    want: [
      'platform: the platform settings, EnvironmentConfig aerodrome, do not exist; with `crossplane render`, pass it with `-e`; accepted: the name of an EnvironmentConfig that holds a Platform',
    ],
  },
];

describe('refused', () => {
  test.each(refused)('$name', ({ spec, around, want }) => {
    expect(refuseCluster(spec, around).map(formatMistake)).toEqual(want);
  });

  test("wrong settings are the operator's mistake", () => {
    const mistakes = refuseCluster({}, { platform: { sites: [] } });
    expect(mistakes.map(({ path, by }) => ({ path, by }))).toEqual([{ path: 'sites', by: 'operator' }]);
  });

  test('a claim too large for core, before anything is made', () => {
    const nodePools = Array.from({ length: 15 }, (_, index) => ({
      name: `p${index}`,
      sites: ['site-a'],
      kubeletConfig: { maxPods: 100 + index },
    }));
    expect(refuseCluster({ nodePools }).map(({ path, accepted }) => ({ path, accepted }))).toEqual([
      { path: 'spec', accepted: 'at most 50' },
    ]);
  });
});

describe('accepted', () => {
  test('nothing at all', () => {
    expect(acceptCluster({}).resources.size).toBeGreaterThan(10);
  });

  test("the tenant of the claim's namespace", () => {
    const answer = acceptCluster({ tenant: 'retail' }, { namespaceLabels: { 'aerodrome.dev/tenant': 'retail' } });
    expect(answer.status['tenant']).toBe('retail');
  });

  test('the namespace that an earlier control plane of this cluster left', () => {
    const controlPlaneNamespace = { 'hypershift.openshift.io/hosted-control-plane': 'true' };
    expect(acceptCluster({}, { controlPlaneNamespace }).resources.size).toBeGreaterThan(10);
  });

  test('a tenant where no namespace was brought along', () => {
    expect(acceptCluster({ tenant: 'payments' }).status['tenant']).toBe('payments');
  });
});

/** Whatever the platform takes back, a cluster that has it is neither refused nor changed. */
describe('settings that move under a live cluster', () => {
  const spec = {
    version: '4.20.4',
    nodePools: [
      {
        name: 'a',
        size: 'large',
        gpu: { model: 'a100' },
        sites: ['site-a', 'site-b'],
        rootVolume: { storageClass: 'ceph-block' },
      },
    ],
    addons: [{ name: 'cert-manager' }],
    network: { podCIDR: '10.200.0.0/14', apiVIP: '192.0.2.50' },
    bastion: { enabled: true, size: 'small', sshKeys: [`ssh-ed25519 ${'A'.repeat(60)}`] },
  };
  const hub = rounds(newHub(spec), lifetime);

  test.each([
    {
      name: 'the version is no longer offered',
      platform: {
        versions: { default: '4.19', releases: [{ version: '4.19.18', image: 'x.example.com/ocp:4.19.18' }] },
      },
    },
    { name: 'the size is gone', platform: { sizes: { large: null } } },
    {
      name: 'the size of the bastion is gone',
      platform: { sizes: { small: null, medium: { cores: 6, memory: '20Gi' } } },
    },
    { name: 'the size has other cores', platform: { sizes: { large: { cores: 64, memory: '512Gi' } } } },
    { name: 'a site is gone', platform: { sites: [{ name: 'site-c' }] } },
    { name: 'the GPU is gone', platform: { gpus: { a100: null } } },
    { name: 'the GPU may be given less often', platform: { gpus: { a100: { maxPerNode: 1, sites: ['site-c'] } } } },
    {
      name: 'the storage class is gone',
      platform: {
        storage: { classes: { 'ceph-block': null, other: {} }, rootVolume: { storageClass: 'other' } },
        bastion: { storageClass: 'other' },
      },
    },
    { name: 'the add-on is gone', platform: { addons: { 'cert-manager': null } } },
    { name: 'the hub took the range', platform: { networks: { hubRanges: [{ name: 'new', cidr: '10.200.0.0/14' }] } } },
    {
      name: 'the addresses are others',
      platform: { addresses: { api: { ranges: ['203.0.113.0/25'] }, ingress: { ranges: ['203.0.113.128/25'] } } },
    },
    { name: 'the base domain is another', platform: { baseDomain: 'clusters.example.org' } },
    {
      name: 'tiers mean something else',
      platform: {
        tiers: {
          standard: {
            controlPlaneAvailability: 'SingleReplica',
            etcdSize: '64Gi',
            qosClass: 'Guaranteed',
            deletionProtection: true,
            backup: { enabled: false },
          },
        },
      },
    },
    {
      name: 'other add-ons come by themselves',
      platform: { addons: { 'external-secrets': { enabledByDefault: true } }, policyEngine: null },
    },
    {
      name: 'fleet, Argo CD and certificates are switched off',
      platform: { fleet: { enabled: false }, gitops: { enabled: false }, certificates: { enabled: false } },
    },
    {
      name: 'machines and volumes are mapped otherwise',
      platform: {
        storage: { mapping: [{ infra: 'ceph-block', guest: 'fast' }] },
        networks: { multiqueue: true },
        hypershift: { liveMigrateOnDrain: true, fips: true, disabledCapabilities: ['Insights'] },
      },
    },
    {
      name: 'people log in elsewhere',
      platform: { identity: { issuer: 'https://id.example.org', clientID: 'other-{name}' } },
    },
    {
      name: 'proxy, mirrors and trust come up',
      platform: {
        proxy: { httpsProxy: 'http://proxy.example.com:3128' },
        registryMirrors: [{ source: 'quay.io/a', mirrors: ['m.example.com/a'] }],
        trustBundle: { configMapName: 'ca' },
      },
    },
  ])('$name', ({ platform }) => {
    const before = ask(hub);
    const after = ask(within(hub, { platform }));
    if (before.outcome !== 'accepted') throw new Error('the cluster is not accepted to begin with');
    if (after.outcome !== 'accepted')
      throw new Error(after.outcome === 'refused' ? after.mistakes.map(formatMistake).join('; ') : after.outcome);
    expect(essence(after)).toEqual(essence(before));
    expect(after.status['phase']).toBe('Ready');
  });

  test('a claim edit to something unknown is still refused', () => {
    const composed = ask(withSpec(hub, { ...spec, nodePools: [{ name: 'a', size: 'gigantic' }] }));
    expect(composed.outcome).toBe('refused');
  });
});

/** Desired objects without the names and marks that Crossplane itself puts on them. */
function essence({ resources }: Accepted) {
  const own = (marks: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(marks).filter(([key]) => !key.startsWith('crossplane.io/')));
  return Object.fromEntries(
    [...resources].map(([resource, { object, ready }]) => {
      const { name: _name, labels, annotations, ...metadata } = object.metadata;
      return [
        resource,
        { ready, ...object, metadata: { ...metadata, labels: own(labels), annotations: own(annotations) } },
      ];
    }),
  );
}
