import { at, type Hold, isObject, type KubeObject, listAt, type Mistake, own } from '../engine/index.ts';
import { defaultTolerations, type NodeRails, nodeSelectors, type Toleration } from '../guard-rails/index.ts';
import type { Platform } from '../platform/index.ts';
import { beyond, type Tenancy } from '../tenancy/index.ts';
import { annotations } from './labels.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** A taint that is tolerated, as a claim says it. */
type Taint = VirtualClusterSpec['nodes']['tolerations'][number];

/** Nodes of the hub set aside for a tenant. */
interface Pool {
  readonly name: string;
  readonly selector: Readonly<Record<string, string>>;
  readonly tolerations: readonly Taint[];
}

/** Where pods run, and what is held of the wish. */
export interface NodePlan extends NodeRails {
  /** Name of the tenant's pool, to be noted: a Tenant that lists its pools in another order moves nobody. */
  readonly pool: string | undefined;
  /** Tolerations that pods may name besides those they get. */
  readonly tolerable: readonly Taint[];
  /** Tolerations of its control plane that are the claim's own; undefined where it names none. */
  readonly placed: readonly Taint[] | undefined;
  readonly holds: readonly Hold[];
  /** Sites that its tenant has and that its pods are not bound to. */
  readonly unbound?: readonly string[];
}

/** What a live one has: its namespace as it was applied, and the Object and the Release that say what was decided. */
export interface LiveNodes {
  readonly noted: KubeObject | undefined;
  readonly namespace: KubeObject | undefined;
  readonly release: KubeObject | undefined;
}

/**
 * Where pods run: on nodes of one of the tenant's pools; where the claim names none, the one that is `noted` on the live
 * namespace, or else the first. Without pools, where the claim says. A claim that asks for nodes outside its tenant's
 * pools is held, and a live one stays where it is.
 */
export function nodesOf(spec: VirtualClusterSpec, tenancy: Tenancy, platform: Platform, live: LiveNodes): NodePlan {
  const pool = live.noted?.metadata.annotations?.[annotations.pool];
  const pools = poolsIn(tenancy.settings?.spec['nodePools']);
  const [first] = pools;
  const known = platform.tenancy.tolerations.flatMap(tolerationIn);
  if (!first || spec.nodes.type === 'Private') {
    const { selector = {}, tolerations } = spec.nodes;
    const bounds = { tolerable: known, beyond: intolerable };
    return { selector, pool, tolerable: known, ...tolerated(spec, tolerations, bounds, live) };
  }
  const asked = spec.nodes.selector;
  const usual = pools.find(({ name }) => name === pool) ?? first;
  const found = asked === undefined ? usual : pools.find((one) => within(asked, one.selector));
  if (!found) {
    const names = pools.map(({ name, selector }) => `${name} (${labelText(selector)})`);
    const { selector, tolerations } = { selector: selectorOf(live), tolerations: givenTo(live) };
    const stays = tolerated(spec, [], { tolerable: [], beyond: () => undefined }, live);
    const holds = [beyond(tenancy.tenant ?? '', 'spec.nodes.selector', asked, names)];
    return { ...stays, selector: selector ?? usual.selector, tolerations, pool, tolerable: [], holds };
  }
  const bounds = {
    tolerable: found.tolerations,
    beyond: (path: string, given: string, list: readonly string[]) => beyond(tenancy.tenant ?? '', path, given, list),
  };
  const { placed, holds } = tolerated(spec, spec.nodes.tolerations, bounds, live);
  const selector = { ...found.selector, ...asked };
  return { selector, tolerations: found.tolerations, placed, pool: found.name, tolerable: [], holds };
}

/** Taints that may be tolerated, and what to say of others. */
interface Bounds {
  readonly tolerable: readonly Taint[];
  readonly beyond: (path: string, given: string, known: readonly string[]) => Hold | undefined;
}

/**
 * Of the taints that pods and control plane are to tolerate those within bounds, and what a live one has; it keeps that
 * when it asks for more. What its control plane may tolerate on the hub its pods may, too: no policy tells them apart.
 */
function tolerated(
  { mode, controlPlane }: VirtualClusterSpec,
  asked: readonly Taint[],
  { tolerable, beyond: hold }: Bounds,
  live: LiveNodes,
): Pick<NodePlan, 'placed' | 'holds'> & { readonly tolerations: readonly Taint[] } {
  const known = tolerable.map(tolerationKey);
  const holds: Hold[] = [];
  const admit = (path: string, wanted: readonly Taint[], has: readonly Taint[]) => {
    const before = has.map(tolerationKey);
    const strange = wanted.find((one) => !isListed(known, one) && !before.includes(tolerationKey(one)));
    if (!strange) return wanted;
    const held = hold(path, tolerationKey(strange), known);
    if (held) holds.push(held);
    return has;
  };
  const { placement } = controlPlane;
  const own = mode === 'VCluster' && placement.tolerations.length > 0;
  return {
    tolerations: admit('spec.nodes.tolerations', asked, givenTo(live)),
    placed: own ? admit('spec.controlPlane.placement.tolerations', placement.tolerations, placedAs(live)) : undefined,
    holds,
  };
}

/** Labels of nodes that a live one has: by its Release, since its namespace has none where the control plane runs elsewhere. */
export function selectorOf({ namespace, release }: LiveNodes): Readonly<Record<string, string>> | undefined {
  const labels = at(release, 'spec', 'forProvider', 'values', 'sync', 'fromHost', 'nodes', 'selector', 'labels');
  if (isObject(labels)) return labels as Readonly<Record<string, string>>;
  if (!namespace) return undefined;
  const text = nodeSelectors.map((key) => namespace.metadata.annotations?.[key]).find((one) => one !== undefined) ?? '';
  const pairs = text.split(',').filter((pair) => pair !== '');
  return Object.fromEntries(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]));
}

function givenTo({ namespace }: LiveNodes): readonly Taint[] {
  return tolerationsIn(namespace?.metadata.annotations?.[defaultTolerations]);
}

function placedAs({ release }: LiveNodes): readonly Taint[] {
  const scheduling = ['spec', 'forProvider', 'values', 'controlPlane', 'statefulSet', 'scheduling', 'tolerations'];
  return listAt(release, ...scheduling).flatMap(tolerationIn);
}

function intolerable(path: string, given: string, known: readonly string[]): Hold {
  const allowed = known.length === 0 ? 'none' : known.join(', ');
  return {
    reason: 'PlatformLimit',
    message: `${path}: given ${JSON.stringify(given)}; the platform allows ${allowed} (platform setting tenancy.tolerations), and a Tenant those of its nodePools`,
  };
}

/** As the policies of the hub compare: a key alone stands for every value, and one without an effect for every effect. */
function isListed(known: readonly string[], { key, operator, value, effect }: Toleration): boolean {
  const names = operator === 'Equal' ? [key, `${key}=${value ?? ''}`] : [key];
  return names.some((name) => known.includes(name) || (effect !== undefined && known.includes(`${name}:${effect}`)));
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

/** What a namespace was given, as its annotation has it. */
function tolerationsIn(text: string | undefined): readonly Taint[] {
  if (text === undefined) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isObject).flatMap(tolerationIn) : [];
  } catch {
    return []; // somebody edited it
  }
}

/** As a Tenant and the settings write it: without operator and value, any value. */
function tolerationIn(given: unknown): readonly Taint[] {
  const { key, operator, value: text, effect } = isObject(given) ? given : {};
  if (typeof key !== 'string' || key === '') return [];
  return [
    {
      key,
      operator: operator === 'Exists' || (operator === undefined && typeof text !== 'string') ? 'Exists' : 'Equal',
      ...(typeof text === 'string' ? { value: text } : {}),
      ...(effect === 'NoSchedule' || effect === 'PreferNoSchedule' || effect === 'NoExecute' ? { effect } : {}),
    },
  ];
}
