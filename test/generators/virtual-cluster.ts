import fc from 'fast-check';
import { parseRange } from '../../functions/platform/cidr.ts';
import { offeredKubernetesVersions, overlaps, type Platform } from '../../functions/platform/index.ts';
import { tenant } from './cluster-spec.ts';
import { member, oidc, toleration } from './people.ts';
import { some } from './some.ts';
import { helmValues, labelKey, labelValue, name } from './text.ts';

/** `spec` of a claim, as its author writes it: without what has defaults. */
export type VirtualClusterSpecInput = Readonly<Record<string, unknown>>;

/** A claim as its author writes it. */
export interface VirtualClusterClaim {
  readonly apiVersion: 'aerodrome.dev/v1alpha1';
  readonly kind: 'VirtualCluster';
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: VirtualClusterSpecInput;
}

/** Valid claims for a hub with these settings: every field, every bound, from `spec: {}` to as much as one may ask for. */
export function virtualClusterClaims(platform: Platform): fc.Arbitrary<VirtualClusterClaim> {
  return fc.record({ name: names, namespace: namespaces, spec: virtualClusterSpecs(platform) }).map((claim) => ({
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'VirtualCluster',
    metadata: { name: claim.name, namespace: claim.namespace },
    spec: claim.spec,
  }));
}

/** Names that a claim may have, the longest among them. */
const names = fc
  .oneof(
    fc.constantFrom('a', 'shop', 'eu-1-payments', 'v'.repeat(32)),
    fc.stringMatching(/^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$/),
  )
  .filter((own) => !own.includes('--'));

/** Namespaces of claims, the longest that Kubernetes knows among them. */
const namespaces = name(63, 'tenant-payments', 'n', 'team-'.padEnd(63, 'x'), 'a--b');

/** Specs that hold with these settings, of every mode, edition and type of nodes. */
export function virtualClusterSpecs(platform: Platform): fc.Arbitrary<VirtualClusterSpecInput> {
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.tuple(some(common(platform)), some(vcluster(platform)), some(openSource(platform))) },
      { weight: 2, arbitrary: fc.tuple(some(common(platform)), some(vcluster(platform)), licensed(platform)) },
      { weight: 2, arbitrary: fc.tuple(some(common(platform)), some(vcluster(platform)), withMachines(platform)) },
      { weight: 3, arbitrary: fc.tuple(some(common(platform)), namespaceOnly) },
    )
    .map((parts) => plain(consistent(Object.assign({}, ...parts) as Fields)));
}

interface Fields extends Record<string, unknown> {
  readonly sync?: {
    readonly persistentVolumes?: boolean;
    readonly customResources?: readonly { readonly name: string }[];
  };
  readonly isolation?: object;
  readonly shared?: readonly string[];
  readonly apps?: readonly object[];
  readonly appDeletion?: string;
  readonly controlPlane?: { readonly storage?: { readonly retention?: string } };
  readonly nodes?: { readonly machines?: readonly { readonly replicas?: number }[] };
}

/** What both modes have. */
function common(platform: Platform) {
  return {
    tenant: fc.constant(tenant),
    size: fc.constantFrom(...Object.keys(platform.virtualClusters.sizes)),
    resources: some({
      cpu: fc.constantFrom('0', '1', '500m', '999999'),
      memory: fc.constantFrom('0', '1Gi', '1073741825', '900000000Ti'),
      ephemeralStorage: fc.constantFrom('1Gi', '512Mi'),
      storage: fc.constantFrom('0', '7Gi', '10Ti'),
      pods: fc.constantFrom(0, 1, 50, 10000),
      counts: fc.dictionary(countKey, fc.constantFrom(0, 1, 100000), { maxKeys: 6 }),
    }),
    isolation: some({
      podSecurity: fc.constantFrom('restricted', 'baseline', 'privileged'),
      network: fc.constantFrom('Tenant', 'Namespace', 'None'),
      ingress: fc.boolean(),
      egress: some({ internet: fc.boolean(), cidrs: ranges(platform) }),
      limits: some({
        default: amounts,
        defaultRequest: amounts,
        max: amounts,
        maxVolume: fc.constantFrom('1Mi', '5Gi', '2Ti'),
      }),
    }),
    namespaceLabels: ownLabels,
    access: some({
      kubeconfig: fc.constantFrom('OIDC', 'ServiceAccount'),
      serviceAccountRole: fc.constantFrom('admin', 'edit', 'view'),
      oidc: oidc.map(withoutRefs),
      groups: fc.uniqueArray(member, { maxLength: 6, selector: ({ kind = 'Group', name: own }) => `${kind} ${own}` }),
    }),
    paused: rarely,
    quarantine: rarely,
    deletionProtection: fc.boolean(),
  };
}

/** What only an API server of one's own has, whatever its edition. */
function vcluster(platform: Platform) {
  const versions = offeredKubernetesVersions(platform);
  return {
    mode: fc.constant('VCluster'),
    kubernetesVersion: fc.constantFrom(...versions, ...versions.map((version) => version.replace(/\.[0-9]+$/, ''))),
    controlPlane: fc
      .tuple(store(platform), some({ placement: placement(platform) }))
      .map((parts) => Object.assign({}, ...parts)),
    expose: exposed(platform, ['ClusterIP', 'Ingress', 'Gateway', 'LoadBalancer']),
    apps: fc.uniqueArray(app, { maxLength: 16, selector: (one) => one.name }),
    appDeletion: fc.constantFrom('WithCluster', 'InOrder'),
    suspended: rarely,
  };
}

function openSource(platform: Platform) {
  return {
    edition: fc.constant('OSS'),
    platform: fc.constant({}),
    chart: some({ version: chartVersion, values: openValues }),
    nodes: some({ type: fc.constant('Shared'), selector: ownLabels, tolerations: tolerations(platform) }),
    shared: fc.constantFrom([], ['MetricsServer']),
    sync: some(syncs(platform)),
  };
}

/** What a licence adds, on machines of the hub. */
function licensed(platform: Platform) {
  return fc
    .tuple(
      licence,
      some({
        chart: some({ version: chartVersion, values: fc.oneof(openValues, licensedValues) }),
        nodes: some({ type: fc.constant('Shared'), selector: ownLabels, tolerations: tolerations(platform) }),
        shared: tools,
        sync: some({ ...syncs(platform), customResources }),
      }),
    )
    .map((parts) => Object.assign({}, ...parts) as object);
}

/** What a licence adds, on machines of its own. */
function withMachines(platform: Platform) {
  const machines = fc.uniqueArray(machine(platform), { minLength: 1, maxLength: 8, selector: (one) => one.name });
  return fc
    .tuple(
      licence,
      fc.record(
        {
          nodes: fc.record({
            type: fc.constant('Private'),
            joinSecretRef: fc.record({ name: name(63, 'join', 'j'.repeat(63)) }),
            machines,
          }),
          expose: exposed(platform, ['Ingress', 'Gateway', 'LoadBalancer']),
          chart: some({ version: chartVersion, values: licensedValues }),
        },
        { requiredKeys: ['nodes', 'expose'] },
      ),
    )
    .map((parts) => Object.assign({}, ...parts) as object);
}

const namespaceOnly = fc.record(
  {
    mode: fc.constant('Namespace'),
    nodes: some({ type: fc.constant('Shared'), selector: fc.dictionary(labelKey, labelValue, { maxKeys: 3 }) }),
    shared: fc.shuffledSubarray([
      'MetricsServer',
      'CertManager',
      'ExternalSecrets',
      'Knative',
      'Dapr',
      'Istio',
      'KubeVirt',
    ]),
  },
  { requiredKeys: ['mode'] },
);

const licence = fc.record(
  {
    edition: fc.constant('Platform'),
    platform: fc.record({
      apiKeySecretRef: fc.record({ name: name(63, 'vcluster-platform') }),
      project: fc.constantFrom('teams', 'p'),
    }),
  },
  { requiredKeys: ['edition', 'platform'] },
);

const rarely = fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

const countKey = fc.constantFrom(
  'services',
  'services.loadbalancers',
  'secrets',
  'configmaps',
  'count/jobs.batch',
  'persistentvolumeclaims',
);

const amounts = fc.record(
  {
    cpu: fc.constantFrom('1m', '500m', '999'),
    memory: fc.constantFrom('1Mi', '512Mi', '999999Gi'),
    ephemeralStorage: fc.constantFrom('1Mi', '20Gi'),
  },
  { requiredKeys: [] },
);

/** Of how people log in, what this kind has no field for. */
function withoutRefs({ clientSecretRef: _secret, caRef: _ca, ...rest }: Readonly<Record<string, unknown>>): object {
  return rest;
}

/** Labels that are nobody's but the author's. */
const ownLabels = fc.dictionary(
  labelKey.filter(
    (key) =>
      !/(^|[./])(kubernetes\.io|k8s\.io|openshift\.io|crossplane\.io|cilium\.io|istio\.io|aerodrome\.dev|ocs\.)/.test(
        key,
      ),
  ),
  labelValue,
  { maxKeys: 4 },
);

/** Of the taints that the platform lets every tenant tolerate; of a key alone, any value and effect. */
function tolerations({ tenancy }: Platform): fc.Arbitrary<object[]> {
  if (tenancy.tolerations.length === 0) return fc.constant([]);
  const pair = fc.tuple(fc.constantFrom(...tenancy.tolerations), toleration);
  const one = pair.map(([known, any]) => (Object.keys(known).join() === 'key' ? { ...any, ...known } : known));
  return fc.array(one, { maxLength: 4 });
}

/** Ranges outside the hub and where machines learn about themselves, of both families. */
export function ranges(platform: Platform): fc.Arbitrary<string[]> {
  const candidates = [
    '203.0.113.0/24',
    '198.51.100.7/32',
    '8.0.0.0/8',
    '2001:db8::/32',
    '2600::/16',
    '2001:db8:1::1/128',
  ];
  const own = platform.networks.hubRanges.map(({ cidr }) => cidr);
  const free = candidates.filter((cidr) => parseRange(cidr) && !own.some((range) => overlaps(range, cidr)));
  return fc.shuffledSubarray(free);
}

/** A store and what fits it. */
function store(platform: Platform): fc.Arbitrary<object> {
  const storage = some({
    size: fc.constantFrom('1Gi', '1024Mi', '8Gi', '1Ti'),
    class: fc.constantFrom(...Object.keys(platform.storage.classes)),
    retention: fc.constantFrom('Delete', 'Retain'),
  });
  return fc.oneof(
    some({ store: fc.constant('SQLite'), replicas: fc.constant(1), storage }),
    fc.record({ store: fc.constant('Etcd'), replicas: fc.constantFrom(1, 3, 5), storage }, { requiredKeys: ['store'] }),
  );
}

function placement(platform: Platform) {
  return some({
    nodeSelector: ownLabels,
    tolerations: tolerations(platform),
    spread: fc.constantFrom('Hosts', 'Zones', 'Required'),
  });
}

const host = fc.constantFrom('shop.vc.example.org', `${'h'.repeat(63)}.${'e'.repeat(63)}.org`, 'a.b');

type Exposure = 'ClusterIP' | 'Ingress' | 'Gateway' | 'LoadBalancer';

function exposed(platform: Platform, types: readonly Exposure[]): fc.Arbitrary<object> {
  const gatewayRef = fc.record(
    { name: name(20, 'passthrough'), namespace: name(20, 'gateways'), sectionName: fc.constant('tls') },
    { requiredKeys: ['name', 'namespace'] },
  );
  const kept = platform.hub.gateway === undefined ? (['type', 'gatewayRef'] as const) : (['type'] as const);
  const all: Readonly<Record<Exposure, fc.Arbitrary<object>>> = {
    ClusterIP: fc.constantFrom({}, { type: 'ClusterIP' }),
    Ingress: fc.record(
      { type: fc.constant('Ingress'), host, ingressClass: fc.constantFrom('nginx', 'openshift-default') },
      { requiredKeys: ['type'] },
    ),
    Gateway: fc.record({ type: fc.constant('Gateway'), host, gatewayRef }, { requiredKeys: [...kept] }),
    LoadBalancer: fc.record({ type: fc.constant('LoadBalancer'), host }, { requiredKeys: ['type'] }),
  };
  return fc.oneof(...types.map((type) => all[type]));
}

const app = fc.record(
  {
    name: fc.oneof(fc.constantFrom('podinfo', 'a'.repeat(32)), fc.stringMatching(/^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$/)),
    namespace: name(63, 'web', 'kube-system'),
    chart: fc.record({
      repository: fc.constantFrom('https://charts.example.com', 'oci://registry.example.com:5000/charts/'),
      name: fc.constantFrom('podinfo', 'group/Chart_1.x'),
      version: fc.constantFrom('6.9.4', 'v1.19.0', '1.0.0-rc.1+build.5'),
    }),
    values: helmValues,
  },
  { requiredKeys: ['name', 'chart'] },
);

function machine(platform: Platform) {
  const sites = platform.sites.map((site) => site.name);
  return fc.record(
    {
      name: name(15, 'general', '0', 'm'.repeat(15)),
      size: fc.constantFrom(...sizesOf(platform)),
      replicas: fc.constantFrom(0, 1, 2, 16),
      sites: fc.shuffledSubarray(sites, { minLength: 1 }),
      image: fc.constantFrom(...Object.keys(platform.machines.images)),
      disk: fc.constantFrom('1Gi', '60Gi', '2Ti'),
    },
    { requiredKeys: platform.sizes['medium'] ? ['name'] : ['name', 'size'] },
  );
}

function sizesOf(platform: Platform): readonly string[] {
  return Object.keys(platform.sizes);
}

function syncs(_platform: Platform) {
  const each = [
    'ingresses',
    'gatewayApi',
    'networkPolicies',
    'podDisruptionBudgets',
    'serviceAccounts',
    'persistentVolumes',
    'ingressClasses',
    'gatewayClasses',
    'storageClasses',
    'priorityClasses',
    'runtimeClasses',
    'nodes',
  ];
  const classes = ['ingressClasses', 'gatewayClasses', 'storageClasses', 'priorityClasses', 'runtimeClasses'];
  const selectors = fc.dictionary(labelKey, labelValue, { maxKeys: 3 });
  return {
    ...Object.fromEntries(each.map((one) => [one, fc.boolean()])),
    selectors: some(Object.fromEntries(classes.map((one) => [one, selectors]))),
  };
}

const customResources = fc.uniqueArray(
  fc.record(
    {
      name: fc.constantFrom(
        'backups.velero.io',
        'certificates.cert-manager.io',
        'databases.example.org',
        'services.serving.knative.dev',
      ),
      direction: fc.constantFrom('ToHost', 'FromHost'),
    },
    { requiredKeys: ['name'] },
  ),
  { maxLength: 4, selector: (one) => one.name },
);

const tools = fc.shuffledSubarray([
  'MetricsServer',
  'CertManager',
  'ExternalSecrets',
  'Knative',
  'Dapr',
  'Istio',
  'KubeVirt',
]);

const chartVersion = fc.constantFrom('0.36.1', '0.36.2', '0.37.0-beta.1');

/** Values of the chart that are open to claims and need no licence. */
const openValues = fc.constantFrom<object>(
  {},
  { logging: { encoding: 'json' } },
  { controlPlane: { coredns: { deployment: { replicas: 2 }, overwriteConfig: '.:1053 {}' } } },
  { sync: { toHost: { configMaps: { all: true }, secrets: { all: true } } } },
);

const licensedValues = fc.constantFrom<object>(
  { networking: { resolveDNS: [{ hostname: 'a.example', target: { hostname: 'b.example' } }] } },
  { sleep: { auto: { afterInactivity: '1h' } } },
  { snapshots: { auto: { schedule: '0 2 * * *' } } },
);

function consistent(spec: Fields): Fields {
  return { ...spec, ...withVolumes(spec), ...apart(spec), ...deletable(spec), ...within(spec) };
}

/** Volumes of one's own need the most open level of Pod Security. */
function withVolumes({ sync, isolation }: Fields): Partial<Fields> {
  return sync?.persistentVolumes ? { isolation: { ...isolation, podSecurity: 'privileged' } } : {};
}

/** Custom resources that a shared tool brings are not synced a second time. */
function apart({ sync, shared = [] }: Fields): Partial<Fields> {
  const { customResources: own = [] } = sync ?? {};
  if (own.length === 0) return {};
  const brought = [
    ...(shared.includes('CertManager') ? ['cert-manager.io'] : []),
    ...(shared.includes('Knative') ? ['serving.knative.dev'] : []),
  ];
  return {
    sync: {
      ...sync,
      customResources: own.filter(({ name: one }) => !brought.some((group) => one.endsWith(`.${group}`))),
    },
  };
}

/** Apps of what is kept are not taken out of it. */
function deletable({ appDeletion, controlPlane }: Fields): Partial<Fields> {
  return controlPlane?.storage?.retention === 'Retain' && appDeletion ? { appDeletion: 'WithCluster' } : {};
}

/** Apps and machines together are at most 15, as many as a claim may have. */
function within({ apps = [], appDeletion, nodes }: Fields): Partial<Fields> {
  const most = 15;
  let room = most;
  const machines = nodes?.machines?.flatMap((group) => {
    const { replicas = 1 } = group;
    const fits = Math.min(replicas, room);
    room -= fits;
    return [{ ...group, ...(fits < replicas || group.replicas !== undefined ? { replicas: fits } : {}) }];
  });
  const fitting = appDeletion === 'InOrder' ? Math.max(0, Math.floor((room - 1) / 2)) : room;
  return {
    ...(machines && { nodes: { ...nodes, machines } }),
    ...(apps.length > 0 && { apps: apps.slice(0, fitting) }),
  };
}

/** As it would be read from a file: plain objects, nothing undefined. */
function plain(spec: Fields): VirtualClusterSpecInput {
  return JSON.parse(JSON.stringify(spec)) as VirtualClusterSpecInput;
}
