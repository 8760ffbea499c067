import { describe, expect, test } from '@jest/globals';
import { parsePlatform } from './parse.ts';

/** Path, given and accepted of every mistake. */
function found(document: unknown): readonly unknown[] {
  const parsed = parsePlatform(document, 'settings.yaml');
  if ('platform' in parsed) return [];
  expect(parsed.source).toBe('settings.yaml');
  expect(parsed.mistakes.every(({ by, message }) => by === 'operator' && message !== '')).toBe(true);
  return parsed.mistakes.map(({ path, given, accepted }) => [path, given, accepted]);
}

const dash = 'a name of lower-case letters, digits and dashes that starts with a letter';
const channels = ['stable' as const];
const image = 'registry.example.com/ocp:1';
const hub = '10.128.0.0/14, 172.30.0.0/16, 10.0.0.0/16, 100.64.0.0/16, 100.88.0.0/16, 169.254.0.0/16';
const tier = (change: object): object => ({ tiers: { standard: change } });

describe('what the schema refuses', () => {
  test.each<[string, unknown, readonly unknown[]]>([
    ['no map', ['x'], ['', ['x'], 'an EnvironmentConfig or a Platform']],
    ['another kind', { kind: 'ConfigMap' }, ['kind', 'ConfigMap', 'an EnvironmentConfig or a Platform']],
    ['an EnvironmentConfig without data', { kind: 'EnvironmentConfig' }, ['data', undefined, 'the Platform settings']],
    [
      'another API version',
      { apiVersion: 'aerodrome.dev/v2' },
      ['apiVersion', 'aerodrome.dev/v2', 'aerodrome.dev/v1alpha1'],
    ],
    ['a misspelt field', { networks: { podCidr: '10.0.0.0/8' } }, ['networks.podCidr', '10.0.0.0/8', 'podCIDR']],
    [
      'another type',
      { baseDomain: 4 },
      ['baseDomain', 4, 'a domain, such as "k8s.example.com" (at most 200 characters)'],
    ],
    [
      'a number out of bounds',
      { ttl: { steadySeconds: 61 } },
      ['ttl.steadySeconds', 61, 'a whole number from 10 to 60'],
    ],
    [
      'none of a few',
      { hypershift: { operatorLevel: 'v1' } },
      ['hypershift.operatorLevel', 'v1', 'one of v0.1.75, v0.1.81'],
    ],
    [
      'a part of a size missing',
      { sizes: { huge: { cores: 4 } } },
      ['sizes.huge.memory', undefined, 'a quantity, such as "16Gi" (at most 30 characters)'],
    ],
    [
      'no quantity',
      { sizes: { small: { memory: '16GB' } } },
      ['sizes.small.memory', '16GB', 'a quantity, such as "16Gi" (at most 30 characters)'],
    ],
    [
      'a site name too long',
      { sites: [{ name: 'a-very-long-name' }] },
      ['sites[0].name', 'a-very-long-name', `${dash} (at most 15 characters)`],
    ],
    [
      'a map key',
      { sizes: { 'too big': { cores: 4, memory: '1Gi' } } },
      [
        'sizes["too big"]',
        'too big',
        `a name of at most 32 lower-case letters, digits and dashes that starts with a letter`,
      ],
    ],
    ['an empty list', { sites: [] }, ['sites', [], 'a list of 1 to 15 entries']],
    [
      'no cron',
      tier({ backup: { schedule: 'daily' } }),
      ['tiers.standard.backup.schedule', 'daily', 'a cron schedule, such as "0 2 * * *"'],
    ],
    [
      'a version of Kubernetes as images write it',
      { virtualClusters: { versions: { default: 'v1.35.2' } } },
      [
        'virtualClusters.versions.default',
        'v1.35.2',
        'a minor or a version of Kubernetes, such as "1.35" (at most 20 characters)',
      ],
    ],
    [
      'a minor where a version stands',
      { virtualClusters: { versions: { offered: ['1.35'] } } },
      [
        'virtualClusters.versions.offered[0]',
        '1.35',
        'a version of Kubernetes, such as "1.35.2" (at most 20 characters)',
      ],
    ],
    [
      'a size without pods',
      { virtualClusters: { sizes: { tiny: { cpu: '1', memory: '1Gi', storage: '1Gi' } } } },
      ['virtualClusters.sizes.tiny.pods', undefined, 'a whole number from 1 to 10000'],
    ],
    [
      'a control plane that runs as root',
      { virtualClusters: { controlPlane: { user: 0 } } },
      ['virtualClusters.controlPlane.user', 0, 'a whole number from 1000 to 2147483647'],
    ],
    [
      'a registry with a scheme',
      { tenancy: { registries: ['https://registry.example.com'] } },
      [
        'tenancy.registries[0]',
        'https://registry.example.com',
        'a registry, or a path in one, such as "registry.example.com/mirror" (at most 253 characters)',
      ],
    ],
    [
      'no count of objects',
      { tenancy: { counts: { Services: 4 } } },
      [
        'tenancy.counts.Services',
        'Services',
        'an object count of a ResourceQuota, such as services or count/jobs.batch',
      ],
    ],
    [
      'an API server without TLS',
      { hub: { api: { url: 'http://api.hub.example.com' } } },
      ['hub.api.url', 'http://api.hub.example.com', 'an https URL (at most 500 characters)'],
    ],
    [
      'half a gateway',
      { hub: { gateway: { name: 'passthrough' } } },
      ['hub.gateway.namespace', undefined, 'a name of lower-case letters, digits and dashes (at most 63 characters)'],
    ],
    [
      'no labels at all, which would select every pod',
      { hub: { dns: { podLabels: {} } } },
      ['hub.dns.podLabels', {}, 'an object of 1 to 20 fields'],
    ],
  ])('%s', (_why, document, want) => expect(found(document)).toEqual([want]));

  test('every mistake is named, not the first only', () => {
    expect(found({ baseDomain: 'x y', sites: [{ name: 'A' }, { zone: 'b' }] }).length).toBe(3);
  });
});

describe('what does not hang together', () => {
  test.each<[string, unknown, readonly unknown[]]>([
    [
      'a release twice',
      { versions: { releases: [1, 2].map(() => ({ version: '4.20.6', image, channels })) } },
      ['versions.releases[1].version', '4.20.6', 'a value that no other entry has'],
    ],
    [
      'a release the operator does not know',
      {
        hypershift: { operatorLevel: 'v0.1.75' },
        versions: { default: '5.0', releases: [{ version: '5.0.1', image, channels }] },
      },
      ['versions.releases[0].version', '5.0.1', '4.14 to 4.22, what HyperShift v0.1.75 supports'],
    ],
    [
      'a release that is too old',
      { versions: { default: '4.13', releases: [{ version: '4.13.1', image }] } },
      ['versions.releases[0].version', '4.13.1', '4.14 to 5.0, what HyperShift v0.1.81 supports'],
    ],
    [
      'a default that is not on offer',
      { versions: { default: '4.21' } },
      [
        'versions.default',
        '4.21',
        'a version on offer: 4.19 (4.19.15, 4.19.17, 4.19.18), 4.20 (4.20.4, 4.20.5, 4.20.6)',
      ],
    ],
    [
      'a site twice',
      { sites: [{ name: 'a' }, { name: 'a' }] },
      ['sites[1].name', 'a', 'a value that no other entry has'],
    ],
    [
      'two sites in one zone',
      { sites: [{ name: 'a' }, { name: 'b', zone: 'a' }] },
      ['sites[1].zone', 'a', 'a value that no other entry has'],
    ],
    [
      'a GPU on a site that is not there',
      { gpus: { a100: { sites: ['site-d'] } } },
      ['gpus.a100.sites[0]', 'site-d', 'one of site-a, site-b, site-c'],
    ],
    [
      'an unknown root disk class',
      { storage: { rootVolume: { storageClass: 'x' } } },
      ['storage.rootVolume.storageClass', 'x', 'one of ceph-block, local-nvme'],
    ],
    [
      'an unknown etcd class',
      { storage: { etcd: { storageClass: 'x' } } },
      ['storage.etcd.storageClass', 'x', 'one of ceph-block, local-nvme'],
    ],
    [
      'an unknown bastion class',
      { bastion: { storageClass: 'x' } },
      ['bastion.storageClass', 'x', 'one of ceph-block, local-nvme'],
    ],
    [
      'one guest class twice',
      {
        storage: {
          mapping: [
            { infra: 'a', guest: 'g' },
            { infra: 'b', guest: 'g' },
          ],
        },
      },
      ['storage.mapping[1].guest', 'g', 'a value that no other entry has'],
    ],
    [
      'one guest snapshot class twice',
      {
        storage: {
          snapshotMapping: [
            { infra: 'a', guest: 'g' },
            { infra: 'b', guest: 'g' },
          ],
        },
      },
      ['storage.snapshotMapping[1].guest', 'g', 'a value that no other entry has'],
    ],
    [
      'root disks that cannot migrate live where a tier must',
      { storage: { rootVolume: { storageClass: 'local-nvme' } } },
      ['storage.rootVolume.storageClass', 'local-nvme', 'a class with ReadWriteMany and Block'],
    ],
    [
      'an unknown bastion image',
      { bastion: { image: 'x' } },
      ['bastion.image', 'x', 'one of centos-stream-10, fedora'],
    ],
    [
      'a hub range that starts inside',
      { networks: { hubRanges: [{ name: 'x', cidr: '10.0.0.1/16' }] } },
      [
        'networks.hubRanges[0].cidr',
        '10.0.0.1/16',
        'a range that starts at its own first address, such as 10.132.0.0/14',
      ],
    ],
    [
      'no real range',
      { networks: { managementCIDRs: ['10.0.0.0/33'] } },
      [
        'networks.managementCIDRs[0]',
        '10.0.0.0/33',
        'a range that starts at its own first address, such as 10.132.0.0/14',
      ],
    ],
    [
      'no real address',
      { networks: { apiServer: { address: '172.20.0.256' } } },
      ['networks.apiServer.address', '172.20.0.256', 'an IPv4 or IPv6 address'],
    ],
    [
      'pods on the hub',
      { networks: { podCIDR: '10.128.0.0/16' } },
      ['networks.podCIDR', '10.128.0.0/16', `a range outside ${hub}`],
    ],
    [
      'services around the hub',
      { networks: { serviceCIDR: '172.0.0.0/8' } },
      ['networks.serviceCIDR', '172.0.0.0/8', `a range outside ${hub}`],
    ],
    [
      'services over the API address',
      { networks: { serviceCIDR: '172.20.0.0/16' } },
      ['networks.serviceCIDR', '172.20.0.0/16', 'a range without 172.20.0.1'],
    ],
    [
      'services in the pods',
      { networks: { serviceCIDR: '10.133.0.0/16' } },
      ['networks.serviceCIDR', '10.133.0.0/16', 'a range outside networks.podCIDR, 10.132.0.0/14'],
    ],
    [
      'nodes larger than the cluster',
      { networks: { podCIDR: '10.132.0.0/24' } },
      ['networks.podCIDR', '10.132.0.0/24', 'an IPv4 range larger than a /23, which is what one node gets of it'],
    ],
    [
      'IPv6 pods, which no claim can divide',
      { networks: { podCIDR: 'fd01::/48' } },
      ['networks.podCIDR', 'fd01::/48', 'an IPv4 range larger than a /23, which is what one node gets of it'],
    ],
    [
      'the tunnel of the hub',
      { networks: { tunnelPort: 6081 } },
      ['networks.tunnelPort', 6081, `a port other than the hub's 6081, 4789, or packets vanish`],
    ],
    [
      'addresses that start inside',
      { addresses: { api: { ranges: ['192.0.2.1/24'] } } },
      ['addresses.api.ranges[0]', '192.0.2.1/24', 'a range that starts at its own first address, such as 192.0.2.0/24'],
    ],
    [
      'pools over each other',
      { addresses: { ingress: { ranges: ['192.0.2.128/25'] } } },
      ['addresses.ingress.ranges[0]', '192.0.2.128/25', 'a range apart from addresses.api.ranges[0], 192.0.2.0/24'],
    ],
    [
      'addresses of the hub',
      { addresses: { api: { ranges: ['172.30.4.0/24'] } } },
      ['addresses.api.ranges[0]', '172.30.4.0/24', 'a range apart from 172.30.0.0/16 (hub services)'],
    ],
    [
      'addresses of guests',
      { addresses: { api: { ranges: ['10.132.0.0/24'] } } },
      ['addresses.api.ranges[0]', '10.132.0.0/24', 'a range apart from 10.132.0.0/14 (networks.podCIDR)'],
    ],
    [
      'too few addresses',
      { addresses: { ingress: { ranges: ['198.51.100.0/31'] } } },
      ['addresses.ingress.perCluster', 4, 'at most 2, what addresses.ingress.ranges hold'],
    ],
    [
      'peers without BGP',
      { addresses: { advertisement: { peers: ['a'] } } },
      ['addresses.advertisement.peers', ['a'], 'nothing, unless addresses.advertisement.type is BGP'],
    ],
    [
      'interfaces with BGP',
      { addresses: { advertisement: { type: 'BGP', interfaces: ['a'] } } },
      ['addresses.advertisement.interfaces', ['a'], 'nothing, unless addresses.advertisement.type is L2'],
    ],
    [
      'no router address',
      { hubIngress: { address: '1.2.3' } },
      ['hubIngress.address', '1.2.3', 'an IPv4 or IPv6 address'],
    ],
    [
      'a policy engine out of the catalogue',
      { addons: { kyverno: null } },
      ['policyEngine', 'kyverno', 'one of cert-manager, external-secrets'],
    ],
    [
      'an unknown placeholder',
      { identity: { clientID: 'x-{cluster}' } },
      ['identity.clientID', 'x-{cluster}', 'no placeholders but {name}, {namespace} and {tenant}'],
    ],
    [
      'an unclosed placeholder',
      { secretStore: { paths: { sshKey: { key: '{name' } } } },
      ['secretStore.paths.sshKey.key', '{name', 'no placeholders but {name}, {namespace}, {tenant} and {uid}'],
    ],
    [
      'one etcd key for all',
      { secretStore: { paths: { etcdKey: { key: 'etcd/{name}' } } } },
      ['secretStore.paths.etcdKey.key', 'etcd/{name}', 'a path with {namespace}, {name} and {uid}'],
    ],
    [
      'one etcd key for clusters that come after each other',
      { secretStore: { paths: { etcdKey: { key: '{namespace}/{name}' } } } },
      ['secretStore.paths.etcdKey.key', '{namespace}/{name}', 'a path with {namespace}, {name} and {uid}'],
    ],
    [
      'the composite in the name of a client',
      { identity: { clientID: '{name}-{uid}' } },
      ['identity.clientID', '{name}-{uid}', 'no placeholders but {name}, {namespace} and {tenant}'],
    ],
    [
      'one audit log for all',
      { secretStore: { paths: { auditWebhook: { key: 'platform/audit-webhook' } } } },
      ['secretStore.paths.auditWebhook.key', 'platform/audit-webhook', 'a path with {namespace} and {name}'],
    ],
    [
      'one login of Argo CD for all',
      { secretStore: { paths: { gitops: { key: 'gitops' } } } },
      ['secretStore.paths.gitops.key', 'gitops', 'a path with {namespace} and {name}'],
    ],
    [
      'volumes that never detach',
      tier({ upgrade: { volumeDetachTimeout: '0s' } }),
      ['tiers.standard.upgrade.volumeDetachTimeout', '0s', 'more than 0, which HyperShift takes for no limit'],
    ],
    [
      'ingress off, console on',
      { hypershift: { disabledCapabilities: ['Ingress'] } },
      ['hypershift.disabledCapabilities', ['Ingress'], 'Console as well, which needs Ingress'],
    ],
    [
      'waiting longer than resting',
      { ttl: { steadySeconds: 10 } },
      ['ttl.waitingSeconds', 15, 'at most ttl.steadySeconds, 10'],
    ],
    [
      'an unknown disk class of control planes',
      { virtualClusters: { controlPlane: { storage: { storageClass: 'x' } } } },
      ['virtualClusters.controlPlane.storage.storageClass', 'x', 'one of ceph-block, local-nvme'],
    ],
    [
      'an unknown disk class of machines',
      { machines: { storageClass: 'x' } },
      ['machines.storageClass', 'x', 'one of ceph-block, local-nvme'],
    ],
    [
      'an unknown image of machines',
      { machines: { image: 'x' } },
      ['machines.image', 'x', 'one of centos-stream-10, fedora, ubuntu-24.04'],
    ],
    [
      'an unknown placeholder in the client of virtual clusters',
      { virtualClusters: { clientID: '{uid}' } },
      ['virtualClusters.clientID', '{uid}', 'no placeholders but {name}, {namespace} and {tenant}'],
    ],
    [
      'an API server in no real range',
      { hub: { api: { cidrs: ['10.0.0.0/16', '10.0.0.7/24'] } } },
      ['hub.api.cidrs[1]', '10.0.0.7/24', 'a range that starts at its own first address, such as 10.132.0.0/14'],
    ],
    [
      'a metadata address without its length',
      { tenancy: { metadataCIDRs: ['169.254.169.254/33'] } },
      [
        'tenancy.metadataCIDRs[0]',
        '169.254.169.254/33',
        'a range that starts at its own first address, such as 10.132.0.0/14',
      ],
    ],
    [
      'a private range that starts inside',
      { tenancy: { privateCIDRs: ['10.0.0.1/8'] } },
      ['tenancy.privateCIDRs[0]', '10.0.0.1/8', 'a range that starts at its own first address, such as 10.132.0.0/14'],
    ],
    [
      'no real address of the DNS cache',
      { hub: { dns: { nodeLocalAddress: '169.254.20' } } },
      ['hub.dns.nodeLocalAddress', '169.254.20', 'an IPv4 or IPv6 address'],
    ],
    [
      'a quota that only OpenShift has',
      { hub: { distribution: 'Kubernetes' }, tenancy: { quotaEngine: 'ClusterResourceQuota' } },
      ['tenancy.quotaEngine', 'ClusterResourceQuota', 'Static or Capsule, unless hub.distribution is OpenShift'],
    ],
    [
      'a toleration of everything',
      { tenancy: { tolerations: [{ key: 'batch' }, { operator: 'Exists' }] } },
      ['tenancy.tolerations[1].key', undefined, 'the key of a taint'],
    ],
    [
      'a kind of object without bound',
      { tenancy: { counts: { 'services.nodeports': null } } },
      ['tenancy.counts["services.nodeports"]', undefined, 'a number: without one there is no bound'],
    ],
    [
      'memory among the counts',
      { tenancy: { counts: { 'requests.memory': 4 } } },
      ['tenancy.counts["requests.memory"]', 4, 'a count of other objects: this one comes with the size'],
    ],
    [
      'a default above the largest',
      { tenancy: { limits: { container: { default: { memory: '65Gi' } } } } },
      ['tenancy.limits.container.max.memory', '64Gi', 'at least 65Gi, tenancy.limits.container.default.memory'],
    ],
    [
      'a request above the default limit',
      { tenancy: { limits: { container: { defaultRequest: { cpu: '1' } } } } },
      ['tenancy.limits.container.default.cpu', '500m', 'at least 1, tenancy.limits.container.defaultRequest.cpu'],
    ],
    [
      'a least above the default request',
      { tenancy: { limits: { container: { min: { ephemeralStorage: '101Mi' } } } } },
      [
        'tenancy.limits.container.defaultRequest.ephemeralStorage',
        '100Mi',
        'at least 101Mi, tenancy.limits.container.min.ephemeralStorage',
      ],
    ],
    [
      'volumes between nothing',
      { tenancy: { limits: { volume: { max: '1Mi' } } } },
      ['tenancy.limits.volume.max', '1Mi', 'at least 1Gi, tenancy.limits.volume.min'],
    ],
    [
      'a default version of Kubernetes that is not on offer',
      { virtualClusters: { versions: { default: '1.3' } } },
      ['virtualClusters.versions.default', '1.3', 'a version on offer: 1.34.5, 1.35.2, 1.36.0'],
    ],
    [
      'an unknown size of virtual clusters',
      { virtualClusters: { size: 'xlarge' } },
      ['virtualClusters.size', 'xlarge', 'one of small, medium, large'],
    ],
    [
      'a Gateway that is not there',
      { virtualClusters: { expose: 'Gateway' } },
      ['virtualClusters.expose', 'Gateway', 'ClusterIP, Ingress or LoadBalancer, unless hub.gateway is set'],
    ],
    [
      'a control plane that asks for more than it may have',
      { virtualClusters: { controlPlane: { etcd: { requests: { cpu: '2' } } } } },
      [
        'virtualClusters.controlPlane.etcd.limits.cpu',
        '1',
        'at least 2, virtualClusters.controlPlane.etcd.requests.cpu',
      ],
    ],
    [
      'a control plane larger than any container of its namespace',
      { virtualClusters: { controlPlane: { apiServer: { limits: { memory: '65Gi' } } } } },
      [
        'tenancy.limits.container.max.memory',
        '64Gi',
        'at least 65Gi, virtualClusters.controlPlane.apiServer.limits.memory',
      ],
    ],
  ])('%s', (_why, document, want) => expect(found(document)).toEqual([want]));

  test.each([
    ['load balancers on the machines’ segment', { addresses: { api: { ranges: ['10.0.5.0/24'] } } }],
    ['no policy engine and no catalogue entry for it', { policyEngine: null, addons: { kyverno: null } }],
    [
      'local root disks where no tier requires migration',
      { storage: { rootVolume: { storageClass: 'local-nvme' } }, tiers: { production: { liveMigration: 'Optional' } } },
    ],
    ['the older operator level', { hypershift: { operatorLevel: 'v0.1.75' } }],
    ['a hub that is plain Kubernetes, which needs one word', { hub: { distribution: 'Kubernetes' } }],
    ['quotas of OpenShift on OpenShift', { tenancy: { quotaEngine: 'ClusterResourceQuota' } }],
    [
      'Gateways where there is one',
      { hub: { gateway: { name: 'tls', namespace: 'gateways' } }, virtualClusters: { expose: 'Gateway' } },
    ],
    ['one version of Kubernetes by default', { virtualClusters: { versions: { default: '1.36.0' } } }],
    ['some taints', { tenancy: { tolerations: [{ key: 'batch' }] } }],
    ['only some registries', { tenancy: { registries: ['registry.example.com:5000/payments', 'quay.io'] } }],
  ])('%s is fine', (_why, document) => expect(found(document)).toEqual([]));
});
