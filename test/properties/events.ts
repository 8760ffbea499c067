import fc from 'fast-check';
import { type KindSchema, transitionMistakes, validate } from '../../functions/engine/validation/index.ts';
import { enrolmentSchema } from '../../functions/enrolment/index.ts';
import type { Platform } from '../../functions/platform/index.ts';
import { tenantSchema } from '../../functions/tenant/index.ts';
import { virtualClusterSchema } from '../../functions/virtual-cluster/index.ts';
import { type ClusterSpecInput, clusterSpecs } from '../generators/cluster-spec.ts';
import { enrolmentSpecs, serviceSettings } from '../generators/enrolment.ts';
import { type PlatformDocument, platformChanges } from '../generators/platform.ts';
import { tenantSpecs } from '../generators/tenant.ts';
import { virtualClusterSpecs } from '../generators/virtual-cluster.ts';
import type { Claim } from '../lives/hub.ts';

/** What an author writes. */
export type SpecInput = Readonly<Record<string, unknown>>;

/** One thing that happens to a composite. */
export type Event =
  | { readonly what: 'rounds'; readonly count: number }
  /** Some objects lose their status, or all their conditions become unknown, for a round. */
  | { readonly what: 'flap'; readonly how: 'vanished' | 'unknown'; readonly every: number; readonly offset: number }
  | { readonly what: 'trouble'; readonly degraded: boolean; readonly notUpgradeable: boolean; readonly stuck: boolean }
  | { readonly what: 'settings'; readonly document: PlatformDocument }
  | { readonly what: 'edit'; readonly spec: SpecInput }
  /** The platform team changes the Tenant of a claim; null: it disappears. */
  | { readonly what: 'owner'; readonly spec: object | null };

/** What may happen to a cluster, in any order; `settings` are those its hub may change to. */
export function histories(platform: Platform, settings = platformChanges()): fc.Arbitrary<readonly Event[]> {
  return historiesOf(clusterSpecs(platform), settings);
}

/** The same for a virtual cluster, whose tenant may come, go and change its word. */
export function virtualClusterHistories(platform: Platform): fc.Arbitrary<readonly Event[]> {
  const words = fc.constantFrom(null, {}, { quarantine: true }, { cordoned: true }, { allowed: { sizes: ['large'] } });
  const owner: fc.Arbitrary<Event> = fc.record({ what: fc.constant('owner'), spec: words });
  return historiesOf(virtualClusterSpecs(platform), platformChanges(), { weight: 2, arbitrary: owner });
}

/** The same for what services know; a subject has none before the settings name some. */
export function enrolmentHistories(): fc.Arbitrary<readonly Event[]> {
  const settings: fc.Arbitrary<Event> = fc.record({ what: fc.constant('settings'), document: serviceSettings });
  return fc
    .tuple(settings, historiesOf(enrolmentSpecs(), serviceSettings))
    .map(([first, others]) => [first, ...others]);
}

/** The same for a tenant. */
export function tenantHistories(platform: Platform): fc.Arbitrary<readonly Event[]> {
  return historiesOf(tenantSpecs(platform), platformChanges());
}

function historiesOf(
  specs: fc.Arbitrary<SpecInput>,
  settings: fc.Arbitrary<PlatformDocument>,
  ...more: fc.WeightedArbitrary<Event>[]
): fc.Arbitrary<readonly Event[]> {
  const event: fc.Arbitrary<Event> = fc.oneof(
    { weight: 6, arbitrary: fc.record({ what: fc.constant('rounds'), count: fc.integer({ min: 1, max: 8 }) }) },
    {
      weight: 5,
      arbitrary: fc.record({
        what: fc.constant('flap'),
        how: fc.constantFrom('vanished', 'unknown'),
        every: fc.integer({ min: 1, max: 5 }),
        offset: fc.nat({ max: 4 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        what: fc.constant('trouble'),
        degraded: fc.boolean(),
        notUpgradeable: fc.boolean(),
        stuck: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.record({ what: fc.constant('settings'), document: settings }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constant('edit'), spec: specs }) },
    ...more,
  );
  return fc.array(event, { minLength: 3, maxLength: 12 });
}

/** The spec after an edit that an API server lets through: what cannot change stays as it was. */
export function edited(claim: Claim, before: SpecInput, wish: SpecInput): SpecInput {
  if (claim.kind === 'Cluster') return editedCluster(before, wish);
  const flavour = claim.kind === 'Tenant' ? 'cluster' : 'namespaced';
  const schema = schemas[claim.kind] ?? virtualClusterSchema;
  const [old, now] = [before, plain(keptOf(claim, before, wish))].map((spec) => ({ ...claim, spec }));
  if (!old || !now) return before;
  const refused = [...validate(schema, now, flavour).mistakes, ...transitionMistakes(schema, old, now, flavour)];
  return refused.length > 0 ? before : now.spec;
}

const schemas: Readonly<Record<string, KindSchema<unknown>>> = { Tenant: tenantSchema, Enrolment: enrolmentSchema };

/** A wish with the fields that most wishes would be refused for. */
function keptOf({ kind }: Claim, before: SpecInput, wish: SpecInput): SpecInput {
  if (kind === 'Tenant') return { ...wish, claimNamespace: before['claimNamespace'] };
  if (kind === 'Enrolment') {
    const { subject, endpoints } = before;
    return { ...wish, subject, endpoints, ...(blockOf(endpoints)['api'] === undefined && { monitoring: undefined }) };
  }
  const fields = ['store', 'replicas', 'storage'];
  return {
    ...wish,
    tenant: before['tenant'],
    ...(before['mode'] !== 'Namespace' && { controlPlane: keep(before, wish, 'controlPlane', fields) }),
  };
}

function editedCluster(before: ClusterSpecInput, wish: ClusterSpecInput): ClusterSpecInput {
  const pools = listOf(before['nodePools']);
  const security = blockOf(wish['security']);
  return plain({
    ...wish,
    controlPlane: keep(before, wish, 'controlPlane', ['availability', 'etcd']),
    network: keep(before, wish, 'network', ['podCIDR', 'serviceCIDR', 'hostPrefix', 'apiVIP', 'ingressVIP']),
    ingress: keep(before, wish, 'ingress', ['mode', 'domain']),
    security:
      blockOf(before['security'])['secretEncryption'] === false ? security : { ...security, secretEncryption: true },
    ...(wish['nodePools'] !== undefined && {
      nodePools: listOf(wish['nodePools']).map((pool) => ({
        ...pool,
        upgrade: pools.find(({ name }) => name === pool['name'])?.['upgrade'] ?? pool['upgrade'],
      })),
    }),
  });
}

type Block = Readonly<Record<string, unknown>>;

function keep(before: ClusterSpecInput, wish: ClusterSpecInput, block: string, fields: readonly string[]): Block {
  const old = blockOf(before[block]);
  return { ...blockOf(wish[block]), ...Object.fromEntries(fields.map((field) => [field, old[field]])) };
}

function blockOf(value: unknown): Block {
  return (value ?? {}) as Block;
}

function listOf(value: unknown): readonly Block[] {
  return (value ?? []) as readonly Block[];
}

function plain(spec: object): ClusterSpecInput {
  return JSON.parse(JSON.stringify(spec)) as ClusterSpecInput;
}
