import fc from 'fast-check';
import { offeredKubernetesVersions, type Platform } from '../../functions/platform/index.ts';
import { member, somebody } from './people.ts';
import { some } from './some.ts';
import { freeText, labelKey, labelValue, name } from './text.ts';
import { ranges } from './virtual-cluster.ts';

/** `spec` of a Tenant, as the platform team writes it: without what has defaults. */
export type TenantSpecInput = Readonly<Record<string, unknown>>;

/** A Tenant as the platform team writes it. */
export interface TenantDocument {
  readonly apiVersion: 'aerodrome.dev/v1alpha1';
  readonly kind: 'Tenant';
  readonly metadata: { readonly name: string };
  readonly spec: TenantSpecInput;
}

/** Valid Tenants for a hub with these settings: every field, every bound, from `spec: {}` to as much as there may be. */
export function tenants(platform: Platform): fc.Arbitrary<TenantDocument> {
  return fc
    .record({ name: name(32, 'payments', 'a', '7', 't'.repeat(32)), spec: tenantSpecs(platform) })
    .map((one) => ({
      apiVersion: 'aerodrome.dev/v1alpha1',
      kind: 'Tenant',
      metadata: { name: one.name },
      spec: one.spec,
    }));
}

/** Specs that hold with these settings: fields at random, then what one field asks of another is made to fit. */
export function tenantSpecs(platform: Platform): fc.Arbitrary<TenantSpecInput> {
  return some(fields(platform)).map((spec) => plain(consistent(spec as Fields)));
}

/** Amounts by the keys of `quota.hard`. */
type Quota = Readonly<Record<string, string>>;

interface Namespace {
  readonly name: string;
  readonly share?: number;
  /** Part of what the share comes to that it says itself, in per cent, by key. */
  readonly quota?: Quota;
  readonly nodePool?: string;
  readonly site?: string;
}

interface Machine {
  readonly name: string;
  readonly namespace?: string;
  readonly size?: string;
  readonly site?: string;
  readonly networks?: readonly string[];
  readonly rootDisk?: { readonly storageClass?: string };
  readonly disks?: readonly { readonly storageClass?: string }[];
}

interface Copy {
  readonly kind: string;
  readonly type?: string;
  readonly namespaces?: readonly string[];
}

interface Fields extends Record<string, unknown> {
  readonly namespaces?: readonly Namespace[];
  readonly quota?: { readonly hard?: Quota; readonly engine?: string };
  readonly nodePools?: readonly { readonly name: string }[];
  readonly sites?: readonly string[];
  readonly machines?: readonly Machine[];
  readonly replicate?: readonly Copy[];
  readonly allowed?: Readonly<Record<string, readonly string[] | undefined>>;
}

function fields(platform: Platform) {
  const sites = platform.sites.map((site) => site.name);
  const people = {
    maxLength: 4,
    selector: ({ kind = 'Group', name: own }: { kind?: string; name: string }) => `${kind} ${own}`,
  };
  return {
    displayName: freeText,
    claimNamespace: name(63, 'team-payments', 'n'.repeat(63)).filter(
      (own) => !/^(default$|openshift($|-)|kube-|crossplane-|vc-)/.test(own),
    ),
    owners: fc.uniqueArray(somebody, people),
    members: fc.uniqueArray(member, people),
    namespaces: fc.uniqueArray(namespace(sites), { maxLength: 16, selector: (one) => one.name }),
    quota: some({ hard, engine: fc.constantFrom(...engines(platform)) }),
    clusters: some({ clusters: fc.constantFrom(0, 1, 100), virtualClusters: fc.constantFrom(0, 5, 200) }),
    allowed: allowed(platform),
    nodePools: fc.uniqueArray(nodePool, { maxLength: 4, selector: (one) => one.name }),
    sites: fc.shuffledSubarray(sites, { minLength: 1 }),
    network: some({
      isolation: fc.constantFrom('Tenant', 'Namespace', 'None'),
      egress: some({ internet: fc.boolean(), cidrs: ranges(platform) }),
    }),
    podSecurity: levels,
    limits: some({
      default: amounts,
      defaultRequest: amounts,
      max: amounts,
      maxVolume: fc.constantFrom('1Mi', '5Gi', '2Ti'),
    }),
    policies: some({ mode: fc.constantFrom('Enforce', 'Audit'), imagePullPolicy: fc.constantFrom('Always', 'Any') }),
    costCenter: fc.constantFrom('CC-4711', 'c', 'x'.repeat(63)),
    machines: fc.uniqueArray(machine(platform), { maxLength: 12, selector: (one) => one.name }),
    replicate: fc.uniqueArray(copy, { maxLength: 6, selector: (one) => `${one.kind} ${one.name}` }),
    cordoned: rarely,
    quarantine: rarely,
    preventDeletion: fc.boolean(),
    allowNamespaceRemoval: fc.boolean(),
    allowMachineRemoval: fc.boolean(),
  };
}

const rarely = fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const levels = fc.constantFrom('restricted', 'baseline', 'privileged');

/** How a quota can be kept on this hub. */
function engines({ hub, tenancy }: Platform): readonly string[] {
  return [
    'Static',
    ...(hub.distribution === 'OpenShift' ? ['ClusterResourceQuota'] : []),
    ...(tenancy.quotaEngine === 'Capsule' ? ['Capsule'] : []),
  ];
}

/** Amounts that hundredths do not divide evenly among them. */
const hard: fc.Arbitrary<Quota> = some({
  cpu: fc.constantFrom('1m', '7', '24', '999999'),
  memory: fc.constantFrom('1Ki', '7Gi', '96Gi', '999999Ti'),
  storage: fc.constantFrom('1Gi', '1Ti', '333333Mi'),
  ephemeralStorage: fc.constantFrom('11Gi', '1'),
  pods: fc.constantFrom('0', '7', '300', '10000'),
  services: fc.constantFrom('1', '99999'),
  'services.loadbalancers': fc.constantFrom('0', '4'),
  'count/jobs.batch': fc.constantFrom('13', '200'),
}) as fc.Arbitrary<Quota>;

const amounts = fc.record(
  {
    cpu: fc.constantFrom('1m', '500m', '999'),
    memory: fc.constantFrom('1Mi', '512Mi', '999999Gi'),
    ephemeralStorage: fc.constantFrom('1Mi', '20Gi'),
  },
  { requiredKeys: [] },
);

const names = fc
  .oneof(fc.constantFrom('production', 'a', 'n'.repeat(32)), fc.stringMatching(/^[a-z]([-a-z0-9]{0,30}[a-z0-9])?$/))
  .filter((own) => !own.includes('--'));

function namespace(sites: readonly string[]) {
  return fc.record(
    {
      name: names,
      share: fc.oneof(fc.constantFrom(1, 33, 100), fc.integer({ min: 1, max: 40 })),
      labels: fc.dictionary(
        labelKey.filter(
          (key) =>
            !/(kubernetes\.io|k8s\.io|openshift\.io|crossplane\.io|cilium\.io|istio\.io|aerodrome\.dev)\//.test(key),
        ),
        labelValue,
        { maxKeys: 4 },
      ),
      podSecurity: levels,
      quota: fc.dictionary(
        fc.constantFrom('cpu', 'memory', 'storage', 'pods', 'services', 'secrets'),
        fc.constantFrom('0', '1', '3', '50'),
        { maxKeys: 4 },
      ),
      nodePool: fc.constantFrom('first', 'last'),
      site: fc.constantFrom(...sites),
    },
    { requiredKeys: ['name'] },
  );
}

function allowed(platform: Platform) {
  const { storage, sizes } = platform;
  const versions = offeredKubernetesVersions(platform);
  return some({
    registries: fc.constantFrom([], ['registry.example.com:5000/payments', 'quay.io']),
    ingressHostnames: fc.constantFrom([], ['*.payments.example.com', 'a.b']),
    ingressClasses: fc.constantFrom([], ['nginx']),
    storageClasses: fc.shuffledSubarray(Object.keys(storage.classes)),
    priorityClasses: fc.constantFrom([], ['high']),
    runtimeClasses: fc.constantFrom([], ['gvisor', 'kata']),
    serviceTypes: fc.shuffledSubarray(['ClusterIP', 'LoadBalancer', 'NodePort', 'ExternalName']),
    networks: fc.constantFrom([], ['networks/vlan'], ['networks/vlan', 'networks/storage.v1']),
    kubernetesVersions: fc
      .shuffledSubarray([...versions, ...versions.map((version) => version.replace(/\.[0-9]+$/, ''))])
      .map((all) => [...new Set(all)]),
    clusterVersions: fc.constantFrom([], ['4.20', '4.19.15']),
    sizes: fc
      .shuffledSubarray([...Object.keys(sizes), ...Object.keys(platform.virtualClusters.sizes)])
      .map((all) => [...new Set(all)]),
  });
}

const nodePool = fc.record(
  {
    name: name(32, 'general', 'p'.repeat(32)),
    selector: fc.dictionary(labelKey, labelValue, { minKeys: 1, maxKeys: 3 }),
    tolerations: fc.array(
      fc.record(
        { key: labelKey, value: labelValue, effect: fc.constantFrom('NoSchedule', 'PreferNoSchedule', 'NoExecute') },
        { requiredKeys: ['key'] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['name', 'selector'] },
);

function machine(platform: Platform) {
  const storageClass = fc.constantFrom(...Object.keys(platform.storage.classes));
  const size = fc.constantFrom('1Gi', '64Gi', '2Ti');
  const disk = fc.record(
    { name: name(19, 'data', 'd'.repeat(19)).map((own) => `d${own}`), size, storageClass },
    { requiredKeys: ['name', 'size'] },
  );
  return fc.record(
    {
      name: names,
      namespace: fc.constantFrom('first', 'last'),
      size: fc.constantFrom(...Object.keys(platform.sizes)),
      image: fc.constantFrom(
        ...Object.keys(platform.machines.images),
        'quay.io/containerdisks/fedora:42',
        `r.example.com:5000/a/b@sha256:${'0'.repeat(64)}`,
      ),
      rootDisk: some({ size, storageClass }),
      disks: fc.uniqueArray(disk, { maxLength: 8, selector: (one) => one.name }),
      networks: fc.shuffledSubarray(['networks/vlan', 'networks/storage.v1']),
      sshKeys: fc.constantFrom([], [`ssh-ed25519 ${'A'.repeat(68)} admin`]),
      userDataSecretRef: fc.record({ name: name(63, 'cloud-init') }),
      site: fc.constantFrom(...platform.sites.map((one) => one.name)),
      running: fc.boolean(),
    },
    { requiredKeys: platform.sizes['medium'] ? ['name'] : ['name', 'size'] },
  );
}

const copy = fc.record(
  {
    kind: fc.constantFrom('ConfigMap', 'Secret'),
    name: fc.oneof(fc.constantFrom('company-ca', 'registry-login', 'c'.repeat(128)), name(60, 'ca')),
    type: fc.constantFrom('kubernetes.io/dockerconfigjson', 'Opaque'),
    namespaces: fc.shuffledSubarray(['first', 'last'], { minLength: 1 }),
  },
  { requiredKeys: ['kind', 'name'] },
);

function consistent(spec: Fields): Fields {
  const placed = { ...spec, ...named(spec) };
  const enough = { ...placed, ...divided(placed) };
  return { ...enough, ...permitted(enough), ...fitting(enough) };
}

/** Names of other entries are those of entries there are. */
function named({ namespaces = [], nodePools = [], sites, machines, replicate }: Fields): Partial<Fields> {
  const entry = <T>(all: readonly T[], which: string | undefined) =>
    which === undefined ? undefined : which === 'first' ? all[0] : all.at(-1);
  const there = <T extends { readonly site?: string }>(one: T): T =>
    one.site !== undefined && sites && !sites.includes(one.site) ? { ...one, site: sites[0] } : one;
  const listed = namespaces.map(({ nodePool: pool, ...one }) => {
    const own = entry(nodePools, pool)?.name;
    return there({ ...one, ...(own !== undefined && { nodePool: own }) });
  });
  return {
    ...(namespaces.length > 0 && { namespaces: listed }),
    ...(machines && {
      machines:
        namespaces.length === 0
          ? []
          : machines.map(({ namespace: home, ...one }) => {
              const own = entry(namespaces, home)?.name;
              return there({ ...one, ...(own !== undefined && { namespace: own }) });
            }),
    }),
    ...(replicate && {
      replicate: replicate.map(({ type, namespaces: into, ...one }) => ({
        ...one,
        ...(type !== undefined && one.kind === 'Secret' && { type }),
        ...(into !== undefined &&
          namespaces.length > 0 && {
            namespaces: [...new Set(into.flatMap((which) => entry(namespaces, which)?.name ?? []))],
          }),
      })),
    }),
  };
}

/** Shares leave one per cent for everybody without, and what a namespace says itself is zero where it is shared. */
function divided({ namespaces, quota }: Fields): Partial<Fields> {
  const { hard: most = {}, engine } = quota ?? {};
  const some = Object.keys(most).length > 0;
  let left = 100 - (namespaces?.length ?? 0);
  return {
    ...(quota && !some && engine !== undefined && engine !== 'Static' && { quota: { ...quota, engine: 'Static' } }),
    ...(namespaces && {
      namespaces: namespaces.map(({ share, quota: own, ...one }) => {
        const granted = some && share !== undefined ? Math.min(share, left + 1) : undefined;
        if (granted !== undefined) left -= granted - 1;
        const said =
          own &&
          Object.fromEntries(Object.entries(own).map(([key, value]) => [key, Object.hasOwn(most, key) ? '0' : value]));
        return { ...one, ...(granted !== undefined && { share: granted }), ...(said && { quota: said }) };
      }),
    }),
  };
}

/** Machines have what the tenant may have. */
function permitted({ allowed: lists, machines }: Fields): Partial<Fields> {
  if (!lists || !machines) return {};
  const has = (list: string, value: string | undefined) =>
    value === undefined || (lists[list]?.includes(value) ?? true);
  const disk = <T extends { readonly storageClass?: string }>({ storageClass, ...one }: T) => ({
    ...one,
    ...(storageClass !== undefined && has('storageClasses', storageClass) && { storageClass }),
  });
  return {
    machines: machines
      .filter(({ size = 'medium' }) => has('sizes', size))
      .map(({ networks, rootDisk, disks, ...one }) => ({
        ...one,
        ...(networks && { networks: networks.filter((network) => has('networks', network)) }),
        ...(rootDisk && { rootDisk: disk(rootDisk) }),
        ...(disks && { disks: disks.map(disk) }),
      })),
  };
}

/** Twice the namespaces, twice the machines and the copies are at most 33. */
function fitting({ namespaces = [], machines, replicate, allowed: lists }: Fields): Partial<Fields> {
  let room = 33 - 2 * namespaces.length;
  const all = permitted({ allowed: lists, machines } as Fields).machines ?? machines;
  const kept = all?.filter(() => {
    room -= 2;
    return room >= 0;
  });
  room = 33 - 2 * namespaces.length - 2 * (kept?.length ?? 0);
  const copied = replicate?.filter(({ namespaces: into = namespaces }) => {
    if (into.length > room) return false;
    room -= into.length;
    return true;
  });
  return { ...(kept && { machines: kept }), ...(copied && { replicate: copied }) };
}

/** As it would be read from a file: plain objects, nothing undefined. */
function plain(spec: Fields): TenantSpecInput {
  return JSON.parse(JSON.stringify(spec)) as TenantSpecInput;
}
