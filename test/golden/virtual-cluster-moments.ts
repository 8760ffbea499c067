import { type Flavour, type KubeObject, stringAt } from '../../functions/engine/index.ts';
import { edit, type Faults, type World } from '../../functions/simulation/index.ts';
import type { PlatformDocument } from '../generators/platform.ts';
import type { VirtualClusterClaim, VirtualClusterSpecInput } from '../generators/virtual-cluster.ts';
import { hubFor, reconcile, tenantObject, withOwner, withSettings } from '../lives/hub.ts';
import type { ExampleOf } from './examples.ts';
import { type Answer, first, inOrder, type Moment, play, rest } from './moment.ts';

type Example = ExampleOf<VirtualClusterClaim>;

/** One thing that happens to a virtual cluster. */
interface Change {
  /** What the claim says from now on, beside what it said. */
  readonly edit?: VirtualClusterSpecInput;
  /** The Tenant from now on; null: it is missing. */
  readonly owner?: object | null;
  readonly settings?: PlatformDocument;
}

/** A moment of a live virtual cluster: what it was made as, what happens then, and whether it has come to rest since. */
interface Event extends Change {
  readonly made?: VirtualClusterSpecInput;
  readonly at?: 'once' | 'rest';
}

/** What happens to which example once it is ready. Each moment is shown where it says most. */
const events: Readonly<Record<string, Readonly<Record<string, Event>>>> = {
  minimal: {
    upgrading: { edit: { kubernetesVersion: '1.36' } },
    'version-jump': { made: { kubernetesVersion: '1.34' }, edit: { kubernetesVersion: '1.36' }, at: 'rest' },
    'store-moved': { edit: { controlPlane: { store: 'Etcd', replicas: 3 } } },
    immutable: { edit: { mode: 'Namespace' }, at: 'rest' },
    paused: { edit: { paused: true, kubernetesVersion: '1.36', quarantine: true } },
    'settings-changed': {
      settings: {
        virtualClusters: {
          chart: { version: '0.37.0' },
          versions: { default: '1.36' },
          images: { registry: 'registry.example.com/mirror' },
          sizes: { small: { cpu: '2' } },
        },
        tenancy: { counts: { services: 5 }, podSecurity: { version: 'v1.36' } },
      },
      at: 'rest',
    },
  },
  team: {
    suspended: { edit: { suspended: true }, at: 'rest' },
    quarantined: { edit: { quarantine: true } },
    'tenant-missing': { edit: { size: 'large', quarantine: true }, owner: null },
    'tenant-limits': {
      edit: { size: 'large', kubernetesVersion: '1.36', isolation: { network: 'None' } },
      owner: { allowed: { sizes: ['medium'], kubernetesVersions: ['1.35'] }, network: { isolation: 'Namespace' } },
    },
    'tenant-cordoned': {
      edit: {
        apps: [{ name: 'more', chart: { repository: 'https://charts.example.com', name: 'more', version: '1.0.0' } }],
      },
      owner: { cordoned: true },
      at: 'rest',
    },
  },
  namespace: {
    quarantined: { owner: { quarantine: true } },
    'tenant-missing': { owner: null },
    'tenant-limits': {
      owner: { podSecurity: 'baseline', network: { isolation: 'Namespace', egress: { internet: false } } },
    },
  },
  'highly-available': { quarantined: { edit: { quarantine: true } } },
  'private-nodes': {
    'fewer-machines': {
      edit: {
        nodes: {
          type: 'Private',
          joinSecretRef: { name: 'training-join' },
          machines: [{ name: 'general', size: 'large', replicas: 2 }],
        },
      },
    },
  },
};

/** Claims that are refused, or held before anything is made, by example. */
const beginnings: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  minimal: {
    'fresh-paused': { edit: { paused: true } },
    'licence-refused': {
      edit: {
        nodes: { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a' }] },
        expose: { type: 'LoadBalancer' },
        sync: { customResources: [{ name: 'backups.velero.io' }] },
        chart: {
          values: {
            sleep: { auto: { afterInactivity: '1h' } },
            controlPlane: { backingStore: { etcd: { embedded: { enabled: true } } } },
          },
        },
      },
    },
    'values-refused': {
      edit: {
        chart: {
          values: { rbac: { clusterRole: { enabled: true } }, policies: { podSecurityStandard: 'privileged' } },
        },
      },
    },
  },
  'shared-tools': { 'licence-refused': { edit: { edition: 'OSS', platform: {} } } },
  team: {
    'fresh-tenant-missing': { owner: null },
    'fresh-tenant-limits': { owner: { allowed: { sizes: ['small'], ingressHostnames: ['*.other.example.com'] } } },
  },
  namespace: { 'fresh-tenant-differs': { edit: { tenant: 'somebody-else' } } },
};

/** Claims as they may be made instead, by example: each is shown when it has come to rest. */
const others: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  minimal: {
    machines: {
      edit: { access: { kubeconfig: 'ServiceAccount', groups: [{ name: 'hello-operators', role: 'admin' }] } },
      settings: { services: { access: {} } },
    },
  },
};

/** The interesting moments of an example: of its creation, then of what happens to it. */
export function virtualClusterMoments(example: Example, flavour: Flavour): readonly Moment[] {
  const creation = play(newHub(example, flavour, {}));
  const end = rest(creation);
  const waits = ['control-plane', 'control-plane-user'].some((name) => end.composed.resources.has(name));
  const stages = waits
    ? [
        { name: 'waiting', ...first(creation, ({ resources }) => resources.has('control-plane')) },
        {
          name: 'answering',
          ...first(creation, ({ resources }) => resources.has('inside-helm') || resources.has('authority')),
        },
      ]
    : [];
  return [
    ...Object.entries(beginnings[example.name] ?? {}).map(([name, change]) =>
      beginning(name, example, flavour, change),
    ),
    ...inOrder([{ name: 'fresh', ...first(creation, () => true) }, ...stages, { name: 'ready', ...end }]),
    ...(waits ? [failing(example, flavour)] : []),
    ...Object.entries(others[example.name] ?? {}).map(([name, change]) => ({
      name,
      ...rest(play(newHub(example, flavour, change))),
    })),
    ...Object.entries(events[example.name] ?? {}).map(([name, event]) =>
      after(name, example, event, event.made ? rest(play(newHub(example, flavour, { edit: event.made }))) : end),
    ),
  ];
}

function beginning(name: string, example: Example, flavour: Flavour, change: Change): Moment {
  const world = newHub(example, flavour, change);
  return { name, world, composed: reconcile(world) };
}

function failing(example: Example, flavour: Flavour): Moment {
  const answers = play(newHub(example, flavour, {}, { failingReleases: ['control-plane'] }));
  const { composed: before } = first(answers, ({ resources }) => resources.has('control-plane'));
  return { name: 'failing', before, ...rest(answers) };
}

function after(name: string, example: Example, { made, at = 'once', ...change }: Event, old: Answer): Moment {
  let world = old.world;
  if (change.edit) world = edit(world, { ...example.claim.spec, ...made, ...change.edit });
  if (change.owner !== undefined) world = withOwner(world, ownerOf(example, change.owner));
  if (change.settings) world = withSettings(world, change.settings);
  const answers = play(world);
  return { name, before: old.composed, ...(at === 'once' ? first(answers, () => true) : rest(answers)) };
}

function newHub(example: Example, flavour: Flavour, change: Change, faults: Faults = {}): World {
  const { claim, namespace } = example;
  const owner = ownerOf(example, change.owner);
  const spec = { ...claim.spec, ...change.edit };
  return hubFor({ ...claim, spec }, { flavour, namespace, owner, faults, settings: change.settings ?? {} });
}

/** The Tenant that the example shows, with another spec; one that says nothing where it shows none. */
function ownerOf({ namespace, owner }: Example, spec: object | null = {}): KubeObject | null {
  if (spec === null) return null;
  const name = stringAt(namespace, 'metadata', 'labels', 'aerodrome.dev/tenant');
  const shown = (owner?.['spec'] ?? {}) as object;
  return { ...tenantObject(name), spec: { ...shown, ...spec } };
}
