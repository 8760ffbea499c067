import type { KubeObject } from '../../functions/engine/index.ts';
import { edit, type World } from '../../functions/simulation/index.ts';
import type { PlatformDocument } from '../generators/platform.ts';
import type { TenantDocument, TenantSpecInput } from '../generators/tenant.ts';
import { hubFor, reconcile, withSettings } from '../lives/hub.ts';
import type { ExampleOf } from './examples.ts';
import { type Answer, first, inOrder, type Moment, play, rest } from './moment.ts';

type Example = ExampleOf<TenantDocument>;

/** One thing that happens to a tenant, and whether it has come to rest since. */
interface Event {
  readonly edit?: (spec: TenantSpecInput) => object;
  readonly settings?: PlatformDocument;
  /** What the tenant has claimed. */
  readonly claims?: readonly KubeObject[];
  readonly at?: 'once' | 'rest';
}

const namespacesOf = (spec: TenantSpecInput) => (spec['namespaces'] ?? []) as readonly { readonly name: string }[];

/** What happens to which example once it is ready. Each moment is shown where it says most. */
const events: Readonly<Record<string, Readonly<Record<string, Event>>>> = {
  minimal: {
    'settings-changed': {
      settings: { tenancy: { podSecurity: { version: 'v1.36' }, policyEngine: 'Kyverno' } },
      at: 'rest',
    },
  },
  team: {
    'namespace-removed': { edit: (spec) => ({ namespaces: namespacesOf(spec).slice(0, 2) }), at: 'rest' },
    'namespace-let-go': {
      edit: (spec) => ({
        namespaces: namespacesOf(spec).slice(0, 2),
        allowNamespaceRemoval: true,
        preventDeletion: false,
      }),
      at: 'rest',
    },
    'shares-moved': {
      edit: () => ({
        namespaces: [{ name: 'production', share: 30 }, { name: 'staging', share: 50 }, { name: 'development' }],
      }),
    },
    'shares-settled': {
      edit: () => ({
        namespaces: [{ name: 'production', share: 30 }, { name: 'staging', share: 50 }, { name: 'development' }],
      }),
      at: 'rest',
    },
    'over-quota': {
      edit: () => ({ namespaces: [{ name: 'production', share: 50, quota: { cpu: '100' } }] }),
      at: 'rest',
    },
    cordoned: {
      edit: (spec) => ({ cordoned: true, namespaces: [...namespacesOf(spec).slice(0, 2), { name: 'late' }] }),
      at: 'rest',
    },
    quarantined: { edit: () => ({ quarantine: true }) },
    claims: {
      claims: [
        claimed('Cluster', 'payments', { phase: 'Ready' }),
        claimed('VirtualCluster', 'lab', {
          phase: 'Blocked',
          reason: 'TenantLimit',
          message: 'spec.size: given "large"; tenant billing allows small, medium',
          quota: [
            { name: 'requests.cpu', hard: '16' },
            { name: 'pods', hard: '104' },
          ],
        }),
      ],
      at: 'rest',
    },
  },
  machines: {
    'machine-removed': { edit: () => ({ machines: [] }), at: 'rest' },
    'namespace-with-machine-removed': {
      edit: () => ({ machines: [], namespaces: [], allowNamespaceRemoval: true }),
      at: 'rest',
    },
  },
};

/** Tenants that are refused, by example. */
const refusals: Readonly<Record<string, Readonly<Record<string, TenantSpecInput>>>> = {
  minimal: {
    refused: {
      quota: { hard: { cpu: '10' }, engine: 'Capsule' },
      namespaces: [{ name: 'web', quota: { cpu: '11' } }],
      sites: ['site-x'],
      machines: [{ name: 'db', size: 'huge', namespace: 'other' }],
    },
    'shares-refused': {
      namespaces: [
        { name: 'a', share: 60 },
        { name: 'b', share: 50 },
      ],
    },
  },
};

/** The interesting moments of an example: of its creation, then of what happens to it. */
export function tenantMoments(example: Example): readonly Moment[] {
  const creation = play(newHub(example));
  const wait = creation.find(({ composed }) =>
    [...composed.resources.keys()].some((name) => name.startsWith('namespace-')),
  );
  return [
    ...Object.entries(refusals[example.name] ?? {}).map(([name, spec]) => {
      const world = newHub(example, spec);
      return { name, world, composed: reconcile(world) };
    }),
    ...inOrder([
      { name: 'fresh', ...first(creation, () => true) },
      ...(wait ? [{ name: 'waiting', ...wait }] : []),
      { name: 'ready', ...rest(creation) },
    ]),
    ...Object.entries(events[example.name] ?? {}).map(([name, event]) => after(name, example, event, rest(creation))),
  ];
}

function after(name: string, example: Example, event: Event, old: Answer): Moment {
  const { spec } = example.claim;
  let world = old.world;
  if (event.edit) world = edit(world, { ...spec, ...event.edit(spec) });
  if (event.settings) world = withSettings(world, event.settings);
  if (event.claims) world = withClaims(world, event.claims);
  const answers = play(world);
  return { name, before: old.composed, ...(event.at === 'rest' ? rest(answers) : first(answers, () => true)) };
}

function newHub({ claim }: Example, spec = claim.spec): World {
  return hubFor({ ...claim, spec }, { flavour: 'claims' });
}

function withClaims(world: World, claims: readonly KubeObject[]): World {
  const of = (kind: string) => claims.filter((one) => one.kind === kind);
  const brought = [
    ['clusters', of('Cluster')],
    ['virtual-clusters', [...(world.required.get('virtual-clusters') ?? []), ...of('VirtualCluster')]],
  ] as const;
  return { ...world, required: new Map([...world.required, ...brought]) };
}

function claimed(kind: string, name: string, status: object): KubeObject {
  return { apiVersion: 'aerodrome.dev/v1alpha1', kind, metadata: { name, namespace: 'tenant-billing' }, status };
}
