import fc from 'fast-check';
import { type Platform, parsePlatform } from '../../functions/platform/index.ts';
import { some } from './some.ts';

/** A Platform document as an operator writes it: what differs from the built-in settings. */
export type PlatformDocument = Readonly<Record<string, unknown>>;

/** Valid settings of any hub. */
export function platformDocuments(): fc.Arbitrary<PlatformDocument> {
  return fc
    .tuple(some({ ...switches, ...values() }), some(places))
    .map((parts) => plain(Object.assign({}, ...parts)))
    .filter(isValid);
}

/**
 * Valid settings that a hub may change to while clusters of the built-in settings live on it: all that those clusters
 * name (sites, sizes, classes, releases, add-ons) is still there, with other values.
 */
export function platformChanges(): fc.Arbitrary<PlatformDocument> {
  return some(values()).map(plain).filter(isValid);
}

/** Settings as the engine sees them. */
export function platformOf(document: PlatformDocument): Platform {
  const parsed = parsePlatform(document, 'generated');
  if ('platform' in parsed) return parsed.platform;
  throw new Error(`cannot use generated settings: ${JSON.stringify(parsed.mistakes)}`);
}

function isValid(document: PlatformDocument): boolean {
  return 'platform' in parsePlatform(document, 'generated');
}

/** What decides which places, machines and networks a claim can name. */
const places = {
  sites: fc
    .uniqueArray(fc.constantFrom('site-a', 'site-b', 'site-c', 'north', 'x'.repeat(14)), { minLength: 1 })
    .chain((names) =>
      fc.tuple(...names.map((name) => some({ zone: fc.constant(`zone.${name}`) }).map((zone) => ({ name, ...zone })))),
    ),
  sizes: fc.constantFrom(
    { tiny: { cores: 1, memory: '4Gi' } },
    { medium: { cores: 256, memory: '1Ti', rootVolumeSize: '1Ti' } },
  ),
  networks: fc.constantFrom(
    { podCIDR: '10.132.0.0/16' },
    { serviceCIDR: '192.168.128.0/18' },
    { hubRanges: [{ name: 'hub', cidr: '10.0.0.0/9' }], podCIDR: '10.128.0.0/14', managementCIDRs: ['10.0.0.0/9'] },
  ),
};

/** What a hub has or has not. */
const switches = {
  services: some({
    access: fc.constantFrom({}, { expiration: '1h' }),
    ipam: fc.constant({ prefixes: { api: 'pfx-1', ingress: 'pfx-2' } }),
    dns: fc.constant({ zone: 'k8s.example.com' }),
    firewall: fc.constantFrom({ policy: 'hub' }, { policy: 'hub', sources: ['10.0.0.0/8'] }),
    identity: fc.constantFrom({}, { groups: false }),
    cmdb: fc.constant({}),
    customers: fc.constant({ plans: { production: 'gold', tenant: 'tenant' } }),
    monitoring: fc.constant({}),
    backup: fc.constant({ policies: { production: 'nightly' } }),
  }),
  policyEngine: fc.constant(null),
  fleet: some({ enabled: fc.boolean(), autoImport: fc.boolean(), labels: fc.constant({ constructor: 'x' }) }),
  gitops: some({ enabled: fc.boolean(), labels: fc.constant({ team: 'payments' }) }),
  certificates: some({ enabled: fc.boolean() }),
};

/** What can change at any time without a claim noticing. */
function values() {
  return {
    versions: fc.constantFrom({ default: '4.19' }, { default: '4.20.4' }),
    sizes: fc.constantFrom({ medium: { cores: 12, memory: '48Gi' } }, { small: { cores: 2, memory: '8Gi' } }),
    storage: fc.constantFrom(
      { rootVolume: { size: '200Gi', cacheStrategy: 'None' } },
      { etcd: { storageClass: 'ceph-block' } },
      { mapping: [{ infra: 'ceph-block', guest: 'standard' }], snapshotMapping: [] },
    ),
    networks: some({
      apiServer: fc.constant({ address: '172.20.0.9', port: 7443 }),
      managementCIDRs: fc.constant(['10.128.0.0/14', '203.0.113.0/24']),
      tunnelPort: fc.constant(8473),
      healthPort: fc.constant(9941),
      mtu: fc.constantFrom(0, 1400, 8900),
      multiqueue: fc.boolean(),
    }),
    baseDomain: fc.constant('clusters.example.org'),
    hubIngress: some({ domain: fc.constant('apps.other.example.org'), address: fc.constant('203.0.113.7') }),
    addresses: some({
      namespace: fc.constant('metallb'),
      ingress: some({ perCluster: fc.constantFrom(1, 8) }),
      advertisement: fc.constantFrom(
        { type: 'BGP', peers: ['rack-1'], communities: ['65535:65282'] },
        { type: 'L2', interfaces: ['eth0'], nodeSelector: { 'node-role.kubernetes.io/infra': '' } },
      ),
    }),
    secretStore: some({
      kind: fc.constantFrom('ClusterSecretStore', 'SecretStore'),
      name: fc.constant('vault'),
      refreshInterval: fc.constantFrom('30m', '24h'),
      paths: fc.constant({ pullSecret: { key: 'other/{tenant}/pull-secret' } }),
    }),
    identity: some({
      name: fc.constant('corp'),
      issuer: fc.constant('https://id.example.org'),
      clientID: fc.constant('{namespace}-{name}'),
      claims: fc.constant({ groups: ['roles', 'groups'] }),
      extraScopes: fc.constant([]),
      caConfigMap: fc.constant('corp-ca'),
      admins: fc.constant(['platform-admins', 'Größe & Co']),
    }),
    charts: some({
      cilium: fc.record({ version: fc.constant('1.19.7'), rollout: fc.constantFrom('New', 'All') }),
      falco: fc.record({ repository: fc.constant('https://charts.example.org') }),
    }),
    addons: fc.constantFrom(
      { kyverno: { values: { admissionController: { replicas: 1 } } } },
      { 'cert-manager': { chart: { version: 'v1.21.0', rollout: 'All' }, objects: [] } },
      { kyverno: { namespaceLabels: { 'pod-security.kubernetes.io/enforce': 'restricted' } } },
    ),
    hypershift: some({
      operatorLevel: fc.constantFrom('v0.1.75', 'v0.1.81'),
      nodeSelector: fc.constant({ 'node-role.kubernetes.io/control-planes': '' }),
      tolerations: fc.constant([{ key: 'control-planes', operator: 'Exists', effect: 'NoSchedule' }]),
      disabledCapabilities: fc.constantFrom(['Insights'], ['Console', 'Ingress']),
      liveMigrateOnDrain: fc.boolean(),
      fips: fc.boolean(),
    }),
    tiers: fc.constantFrom(
      { standard: { etcdSize: '20Gi', auditProfile: 'None', qosClass: 'Guaranteed' } },
      { development: { controlPlaneAvailability: 'HighlyAvailable', deletionProtection: true } },
      { standard: { backup: { enabled: false }, upgrade: { maxUnavailable: 2, drainTimeout: '1h' } } },
    ),
    backup: some({ namespace: fc.constant('velero'), storageLocation: fc.constant('s3'), dataMover: fc.boolean() }),
    monitoring: some({
      enabled: fc.boolean(),
      namespaces: fc.constantFrom([], ['monitoring']),
      alertLabels: fc.constant({ severity: 'page' }),
    }),
    threatDetection: some({
      alertmanager: fc.constant(null),
      triage: fc.constant(null),
      minimumPriority: fc.constantFrom('critical', 'debug'),
      quarantineRules: fc.constantFrom([], ['Read sensitive file untrusted']),
      terminateRules: fc.constant(['Drop and execute new binary in container']),
    }),
    bastion: some({ diskSize: fc.constant('50Gi'), user: fc.constant('core') }),
    proxy: fc.constantFrom(
      { httpsProxy: 'http://proxy.example.com:3128' },
      {
        httpProxy: 'http://proxy.example.com:3128',
        noProxy: ['.example.com', '10.0.0.0/8'],
        trustedCAConfigMap: 'proxy-ca',
      },
    ),
    registryMirrors: fc.constant([{ source: 'quay.io', mirrors: ['mirror.example.com/quay'] }]),
    trustBundle: fc.constant({ configMapName: 'company-ca' }),
    hub: fc.constantFrom(
      { distribution: 'Kubernetes', dns: { nodeLocalAddress: '169.254.20.10' } },
      { distribution: 'Kubernetes', ingressController: { class: 'traefik', namespaceLabels: { role: 'ingress' } } },
      { api: { url: 'https://api.other.example.org:6443', cidrs: ['10.0.0.0/28', 'fd00::/64'], port: 443 } },
      { gateway: { name: 'passthrough', namespace: 'gateways', sectionName: 'tls' }, crossplaneNamespace: 'xp' },
    ),
    tenancy: some({
      unlabelled: fc.constantFrom('Allow', 'Refuse'),
      policyEngine: fc.constantFrom('ValidatingAdmissionPolicy', 'Kyverno', 'None'),
      networkEngine: fc.constantFrom('NetworkPolicy', 'Cilium', 'AdminNetworkPolicy'),
      quotaEngine: fc.constantFrom('Static', 'Capsule'),
      metadataCIDRs: fc.constant(['169.254.169.254/32']),
      podSecurity: some({ level: fc.constantFrom('restricted', 'baseline'), version: fc.constant('v1.34') }),
      registries: fc.constantFrom([], ['registry.example.com/mirror']),
      serviceTypes: fc.constant(['ClusterIP', 'LoadBalancer']),
      imagePullPolicy: fc.constantFrom('Always', 'Any'),
      tolerations: fc.constantFrom(
        [{ key: 'tenants' }, { key: 'example.com/gpu' }],
        [{ key: 'gpu', operator: 'Equal', value: 'a100', effect: 'NoSchedule' }],
      ),
      counts: fc.constantFrom(
        { services: 5 },
        { 'count/roles.rbac.authorization.k8s.io': 9 },
        { 'services.loadbalancers': 2, 'count/jobs.batch': null },
      ),
      limits: fc.constant({ container: { default: { memory: '512Mi' } }, volume: { max: '1Ti' } }),
      limitsPercent: some({ cpu: fc.constantFrom(100, 1000), memory: fc.constant(200) }),
    }),
    virtualClusters: some({
      chart: fc.record({ version: fc.constant('0.36.2'), rollout: fc.constantFrom('New', 'All') }),
      versions: fc.constantFrom({ default: '1.34' }, { default: '1.36.0' }),
      images: fc.constant({ registry: 'registry.example.com/mirror' }),
      sizes: fc.constantFrom(
        { small: { cpu: '2500m', pods: 11 } },
        { tiny: { cpu: '1', memory: '2Gi', storage: '5Gi', pods: 7 } },
      ),
      size: fc.constantFrom('small', 'large'),
      controlPlane: fc.constantFrom(
        { apiServer: { requests: { cpu: '500m' } }, storage: { size: '10Gi', storageClass: 'local-nvme' } },
        { nodeSelector: { 'node-role.kubernetes.io/infra': '' }, tolerations: [{ key: 'infra', operator: 'Exists' }] },
      ),
      expose: fc.constantFrom('ClusterIP', 'Ingress', 'LoadBalancer'),
      domain: fc.constant('virtual.example.org'),
      project: fc.constant('teams'),
    }),
    machines: fc.constantFrom({ image: 'fedora' }, { diskSize: '60Gi', storageClass: 'local-nvme' }),
    quota: some({ enabled: fc.boolean(), headroomPercent: fc.constantFrom(0, 200) }),
    ttl: fc.constant({ steadySeconds: 30, waitingSeconds: 5 }),
  };
}

/** As it would be read from a file: plain objects, nothing undefined. */
function plain(document: object): PlatformDocument {
  return JSON.parse(JSON.stringify(document)) as PlatformDocument;
}
