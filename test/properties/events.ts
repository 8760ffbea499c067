import fc from 'fast-check';
import type { Platform } from '../../functions/platform/index.ts';
import { type ClusterSpecInput, clusterSpecs } from '../generators/cluster-spec.ts';
import { type PlatformDocument, platformChanges } from '../generators/platform.ts';

/** One thing that happens to a cluster. */
export type Event =
  | { readonly what: 'rounds'; readonly count: number }
  /** Some objects lose their status, or all their conditions become unknown, for a round. */
  | { readonly what: 'flap'; readonly how: 'vanished' | 'unknown'; readonly every: number; readonly offset: number }
  | { readonly what: 'trouble'; readonly degraded: boolean; readonly notUpgradeable: boolean; readonly stuck: boolean }
  | { readonly what: 'settings'; readonly document: PlatformDocument }
  | { readonly what: 'edit'; readonly spec: ClusterSpecInput };

/** What may happen to a cluster, in any order; `settings` are those its hub may change to. */
export function histories(platform: Platform, settings = platformChanges()): fc.Arbitrary<readonly Event[]> {
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
    { weight: 2, arbitrary: fc.record({ what: fc.constant('edit'), spec: clusterSpecs(platform) }) },
  );
  return fc.array(event, { minLength: 3, maxLength: 12 });
}

/** The spec after an edit that an API server lets through: what cannot change stays as it was. */
export function edited(before: ClusterSpecInput, wish: ClusterSpecInput): ClusterSpecInput {
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
