import { type Hold, isObject, type KubeObject, type Mistake, own } from '../engine/index.ts';
import type { NodeRails, Toleration } from '../guard-rails/index.ts';
import { beyond, type Tenancy } from '../tenancy/index.ts';
import { annotations } from './labels.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** Nodes of the hub set aside for a tenant. */
interface Pool {
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
  readonly tolerations: readonly Toleration[];
}

/** Where pods run, and what is held of the wish. */
export interface NodePlan extends NodeRails {
  /** Name of the tenant's pool, to be noted: a Tenant that lists its pools in another order moves nobody. */
  readonly pool: string | undefined;
  readonly holds: readonly Hold[];
}

/**
 * Where pods run: on nodes of one of the tenant's pools; where the claim names none, the one that is `noted` on the live
 * namespace, or else the first. Without pools, where the claim says. A claim that asks for nodes outside its tenant's
 * pools is held.
 */
export function nodesOf(
  { mode, nodes, controlPlane }: VirtualClusterSpec,
  { tenant, settings }: Tenancy,
  noted: KubeObject | undefined,
): NodePlan {
  const note = noted?.metadata.annotations?.[annotations.pool];
  const asked = { selector: nodes.selector ?? {}, tolerations: nodes.tolerations, pool: note };
  const pools = poolsIn(settings?.spec['nodePools']);
  const [first] = pools;
  if (!first || nodes.type === 'Private') return { ...asked, holds: [] };
  const pool =
    nodes.selector === undefined
      ? (pools.find(({ name }) => name === note) ?? first)
      : pools.find((one) => within(asked.selector, one.selector));
  const names = pools.map(({ name, selector }) => `${name} (${labelText(selector)})`);
  if (!pool) return { ...asked, holds: [beyond(tenant ?? '', 'spec.nodes.selector', asked.selector, names)] };
  const known = pool.tolerations.map(tolerationKey);
  const foreign = (path: string, tolerations: readonly Toleration[]) => {
    const strange = tolerations.find((one) => !known.includes(tolerationKey(one)));
    return strange ? [beyond(tenant ?? '', path, tolerationKey(strange), known)] : [];
  };
  // What its control plane may tolerate on the hub its pods may, too: no policy tells them apart.
  const placed = mode === 'VCluster' ? controlPlane.placement.tolerations : [];
  const holds = [
    ...foreign('spec.nodes.tolerations', asked.tolerations),
    ...foreign('spec.controlPlane.placement.tolerations', placed),
  ];
  const selector = { ...pool.selector, ...asked.selector };
  return { selector, tolerations: pool.tolerations, pool: pool.name, holds };
}

/** Labels and taints by which the hub keeps its own machines to itself. */
const hubKeys = /^(node-role\.kubernetes\.io\/(?!worker$)|node\.kubernetes\.io\/|node\.ocs\.openshift\.io\/)/;

/** What of a claim reaches for machines that are the hub's own. */
export function nodeMistakes({ nodes, controlPlane }: VirtualClusterSpec): readonly Mistake[] {
  const { placement } = controlPlane;
  const keys = [
    ...Object.keys(nodes.selector ?? {}).map((key) => ['spec.nodes.selector', key] as const),
    ...nodes.tolerations.map(({ key }, index) => [`spec.nodes.tolerations[${index}].key`, key] as const),
    ...Object.keys(placement.nodeSelector ?? {}).map(
      (key) => ['spec.controlPlane.placement.nodeSelector', key] as const,
    ),
    ...placement.tolerations.map(
      ({ key }, index) => [`spec.controlPlane.placement.tolerations[${index}].key`, key] as const,
    ),
  ];
  return keys.flatMap(([path, key]) =>
    hubKeys.test(key)
      ? [
          {
            path,
            given: key,
            accepted: 'labels and taints of machines that are set aside for tenants',
            message: `${key} marks machines that the hub keeps for itself`,
          },
        ]
      : [],
  );
}

function within(asked: Readonly<Record<string, string>>, pool: Readonly<Record<string, string>>): boolean {
  return Object.entries(pool).every(([key, value]) => asked[key] === value);
}

function tolerationKey({ key, operator, value, effect }: Toleration): string {
  return `${key}${operator === 'Equal' ? `=${value ?? ''}` : ''}${effect === undefined ? '' : `:${effect}`}`;
}

function labelText(selector: Readonly<Record<string, string>>): string {
  return Object.entries(selector)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}

/** A Tenant need not have been through an API server: what is no pool is left out. */
function poolsIn(value: unknown): readonly Pool[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    const name = own(entry, 'name');
    const selector = own(entry, 'selector');
    const tolerations = own(entry, 'tolerations');
    if (typeof name !== 'string' || !isObject(selector)) return [];
    const list = Array.isArray(tolerations) ? tolerations.filter(isObject) : [];
    return [{ name, selector: selector as Pool['selector'], tolerations: list.flatMap(tolerationIn) }];
  });
}

/** As a Tenant writes it: without a value, any. */
function tolerationIn(value: Readonly<Record<string, unknown>>): readonly Toleration[] {
  const { key, value: text, effect } = value;
  if (typeof key !== 'string') return [];
  return [
    {
      key,
      operator: typeof text === 'string' ? 'Equal' : 'Exists',
      ...(typeof text === 'string' ? { value: text } : {}),
      ...(effect === 'NoSchedule' || effect === 'PreferNoSchedule' || effect === 'NoExecute' ? { effect } : {}),
    },
  ];
}
