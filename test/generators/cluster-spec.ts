import fc from 'fast-check';
import { minorOf, offeredReleases, type Platform, resolveRelease } from '../../functions/platform/index.ts';
import { addresses, network, type Ranges, ranges } from './network.ts';
import { nodePools } from './node-pools.ts';
import { groupName, oidc } from './people.ts';
import { some } from './some.ts';
import { helmValues, name } from './text.ts';

/** `spec` of a claim, as its author writes it: without what has defaults. */
export type ClusterSpecInput = Readonly<Record<string, unknown>>;

/** Whom every generated claim belongs to: the label of its Namespace, which a claim may repeat. */
export const tenant = 'payments';

interface Fields extends Record<string, unknown> {
  nodePools?: readonly { readonly name: string }[];
  network?: Ranges & { readonly policy?: string };
  security?: {
    readonly threatDetection?: { readonly enabled?: boolean; readonly mode?: string; readonly engine?: string };
    readonly podSecurity?: string;
  };
  addons?: readonly { readonly name: string; readonly enabled?: boolean }[];
  bastion?: { readonly enabled?: boolean; readonly sshKeys?: readonly string[] };
  upgrade?: Readonly<Record<string, unknown>> & { readonly canaryPool?: number };
}

/** Specs that hold with these settings: fields at random, then what one field asks of another is made to fit. */
export function clusterSpecs(platform: Platform): fc.Arbitrary<ClusterSpecInput> {
  return fc
    .tuple(wish(platform), some(fields(platform)))
    .map(([wished, spec]) => plain(consistent({ ...wished, ...spec } as Fields)));
}

function fields(platform: Platform) {
  return {
    tier: fc.constantFrom('development', 'standard', 'production'),
    controlPlane: some({
      availability: fc.constantFrom('HighlyAvailable', 'SingleReplica'),
      etcd: some({
        size: fc.constantFrom('4Gi', '4096Mi', '16Gi', '1Ti'),
        storageClass: fc.constantFrom(...Object.keys(platform.storage.classes)),
      }),
      auditProfile: fc.constantFrom('Default', 'WriteRequestBodies', 'AllRequestBodies', 'None'),
    }),
    nodePools: nodePools(platform),
    network: fc.tuple(ranges(platform), addresses(platform), some(traffic)).map((parts) => Object.assign({}, ...parts)),
    ingress: some({
      mode: fc.constantFrom('Dedicated', 'Passthrough'),
      domain: fc.constantFrom('example.org', 'k8s.eu-1.example.com', `${'d'.repeat(63)}.${'e'.repeat(52)}.org`),
      replicas: fc.integer({ min: 1, max: 10 }),
    }),
    access: some({
      oidc,
      admins: groups,
      viewers: groups,
      breakGlass: fc.boolean(),
      // What the platform does not have is held.
      kubeconfig: platform.services.access ? fc.constantFrom('OIDC', 'ServiceAccount') : fc.constant('OIDC'),
      serviceAccountRole: fc.constantFrom('admin', 'edit', 'view'),
    }),
    security: some({
      threatDetection: some({
        enabled: fc.boolean(),
        mode: fc.constantFrom('Detect', 'Suggest', 'Enforce'),
        engine: fc.constantFrom('Falco', 'Tetragon'),
        auditLogs: fc.boolean(),
        exemptNamespaces: fc.uniqueArray(name(63, 'build', 'n'.repeat(63)), { maxLength: 4 }),
      }),
      podSecurity: fc.constantFrom('privileged', 'baseline', 'restricted'),
      secretEncryption: fc.boolean(),
    }),
    addons: fc.uniqueArray(addon(platform), { maxLength: 8, selector: (one) => one.name }),
    backup: some({
      enabled: fc.boolean(),
      schedule,
      retention: fc.constantFrom('1h', '720h', '87600h', '90m', '36h30m'),
    }),
    bastion: some({
      enabled: fc.boolean(),
      size: fc.constantFrom(...Object.keys(platform.sizes)),
      sshKeys: fc.uniqueArray(sshKey, { maxLength: 3 }),
      image: fc.constantFrom(
        'quay.io/containerdisks/fedora:42',
        'registry.example.com:5000/a/b/disk:v1.2_3',
        `quay.io/x/y@sha256:${'0'.repeat(64)}`,
      ),
    }),
    upgrade: some({
      canaryPool: fc.nat({ max: 14 }),
      maxSurge: fc.integer({ min: 0, max: 10 }),
      maxUnavailable: fc.integer({ min: 0, max: 10 }),
      drainTimeout: fc.constantFrom('1m', '30m', '24h', '1h30m', '90s'),
      paused: fc.boolean(),
    }),
    tenant: fc.constant(tenant),
    deletionProtection: fc.boolean(),
    paused: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    allowPoolRemoval: fc.boolean(),
  };
}

/** A channel and a version it offers, or less where the default is offered too. */
function wish(platform: Platform): fc.Arbitrary<object> {
  return some({ channel: fc.constantFrom('stable', 'fast', 'eus', 'candidate'), nth: fc.nat() }).map(
    ({ channel, nth }) => {
      const offered = offeredReleases(platform, channel ?? 'stable').map(({ version }) => version);
      const versions = [...new Set(offered.flatMap((version) => [version, minorOf(version)]))];
      const free = 'release' in resolveRelease(platform, undefined, channel);
      const version = nth === undefined && free ? undefined : versions[(nth ?? 0) % versions.length];
      return { ...(channel && { channel }), ...(version && { version }) };
    },
  );
}

const traffic = {
  apiAllowedCIDRs: fc.uniqueArray(network, { maxLength: 5 }),
  policy: fc.constantFrom('DefaultDeny', 'Open'),
  kubeProxyReplacement: fc.boolean(),
  hubble: fc.boolean(),
};

const groups = fc.uniqueArray(groupName, { maxLength: 4 });

function addon(platform: Platform) {
  return fc.record(
    {
      name: fc.constantFrom(...Object.keys(platform.addons)),
      enabled: fc.boolean(),
      version: fc.constantFrom('3.5.2', 'v1.19.0', '1.0.0-rc.1+build.5'),
      values: helmValues,
    },
    { requiredKeys: ['name'] },
  );
}

const schedule = fc.constantFrom('@daily', '0 2 * * *', '0,30 1-5 1 JAN-MAR MON', '59 23 31 12 7');

const sshKey = fc
  .tuple(
    fc.constantFrom('ssh-ed25519', 'ssh-rsa', 'ecdsa-sha2-nistp256', 'sk-ssh-ed25519@openssh.com'),
    fc.stringMatching(/^[A-Za-z0-9+/]{40,100}={0,2}$/),
    fc.constantFrom('', ' admin', ' Prüfer @ büro: "1"'),
  )
  .map((parts) => `${parts[0]} ${parts[1]}${parts[2]}`);

function consistent(spec: Fields): Fields {
  return { ...spec, ...enforceable(spec), ...isolation(spec), ...reachableBastion(spec), ...upgrade(spec) };
}

/** Only Falco answers to what it sees, and only the policy engine checks every pod. */
function enforceable({ security, addons = [] }: Fields): Partial<Fields> {
  if (security === undefined) return {};
  const { threatDetection, podSecurity } = security;
  const { enabled = true, mode = 'Detect', engine } = threatDetection ?? {};
  const silent = enabled && mode !== 'Detect' && engine === 'Tetragon';
  const unchecked =
    podSecurity === 'restricted' && addons.some((one) => one.name === 'kyverno' && one.enabled === false);
  return {
    security: {
      ...security,
      ...(silent ? { threatDetection: { ...threatDetection, engine: 'Falco' } } : {}),
      ...(unchecked ? { podSecurity: 'baseline' } : {}),
    },
  };
}

/** Mode Enforce needs the default deny. */
function isolation({ security, network: own }: Fields): Partial<Fields> {
  const { enabled = true, mode } = security?.threatDetection ?? {};
  return enabled && mode === 'Enforce' && own?.policy === 'Open' ? { network: { ...own, policy: 'DefaultDeny' } } : {};
}

/** There is no way into a bastion but a key. */
function reachableBastion({ bastion }: Fields): Partial<Fields> {
  if (!bastion?.enabled || (bastion.sshKeys?.length ?? 0) > 0) return {};
  return { bastion: { ...bastion, sshKeys: [`ssh-ed25519 ${'A'.repeat(68)}`] } };
}

/** The canary is one of the pools; something must be allowed to be missing or on top. */
function upgrade({ upgrade: own, nodePools: pools = [{ name: 'default' }] }: Fields): object {
  if (own === undefined) return {};
  const { canaryPool, ...rest } = own;
  const pool = canaryPool === undefined ? undefined : pools[canaryPool % pools.length]?.name;
  const stuck = own['maxSurge'] === 0 && (own['maxUnavailable'] ?? 0) === 0;
  return { upgrade: { ...rest, ...(stuck && { maxUnavailable: 1 }), ...(pool !== undefined && { canaryPool: pool }) } };
}

/** As it would be read from a file: plain objects, nothing undefined. */
function plain(spec: Fields): ClusterSpecInput {
  return JSON.parse(JSON.stringify(spec)) as ClusterSpecInput;
}
