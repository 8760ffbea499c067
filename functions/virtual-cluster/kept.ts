import {
  at,
  type Context,
  choicesAnnotation,
  type Hold,
  isObject,
  type KubeObject,
  stringAt,
} from '../engine/index.ts';
import { countKey, type Quota } from '../guard-rails/index.ts';
import type { Platform } from '../platform/index.ts';
import { allows } from '../tenancy/index.ts';
import type { Machine } from './context.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';
import type { VersionPlan } from './upgrade.ts';

/** Whether something at or below a field is held. */
export function isHeld(limits: readonly Hold[], path: string): boolean {
  return limits.some(({ message }) => message.startsWith(path));
}

/** The version that runs, in place of a wish that is held. */
export function keptVersion(plan: VersionPlan, limits: readonly Hold[]): VersionPlan {
  const stays = plan.running !== undefined && isHeld(limits, 'spec.kubernetesVersion');
  return stays ? { ...plan, kubernetes: plan.running } : plan;
}

/** The claim with the size its live one was made for, in place of one that is held. */
export function keptSize(
  spec: VirtualClusterSpec,
  limits: readonly Hold[],
  namespace: KubeObject | undefined,
): VirtualClusterSpec {
  if (!namespace || !isHeld(limits, 'spec.size')) return spec;
  const { size: _held, ...rest } = spec;
  const size = sizeMadeFor(namespace);
  return size === undefined ? rest : { ...rest, size };
}

/** Keys of a quota that a figure of a claim decides. */
const keysOf: Readonly<Record<string, RegExp>> = {
  cpu: /^(requests|limits)\.cpu$/,
  memory: /^(requests|limits)\.memory$/,
  ephemeralStorage: /^(requests|limits)\.ephemeral-storage$/,
  storage: /(^|\/)requests\.storage$/,
  pods: /^pods$/,
};

/**
 * A size for a claim that names none, where its tenant may not have the platform's default: the first that it may have.
 * A live one keeps the size it was made for, the platform's default included.
 */
export function withDefaultSize(
  spec: VirtualClusterSpec,
  { virtualClusters }: Platform,
  allowed: readonly string[] | undefined,
  namespace: KubeObject | undefined,
): VirtualClusterSpec {
  if (spec.size !== undefined || allows(allowed, virtualClusters.size)) return spec;
  const made = sizeMadeFor(namespace);
  if (namespace && made === undefined) return spec;
  const has = [made, ...(allowed ?? [])].find(
    (name) => name !== undefined && allows(allowed, name) && Object.hasOwn(virtualClusters.sizes, name),
  );
  return has === undefined ? spec : { ...spec, size: has };
}

/** The claim without figures of its own that are held: those of its size count then. */
export function keptResources(spec: VirtualClusterSpec, limits: readonly Hold[]): VirtualClusterSpec {
  const held = heldFigures(limits);
  if (held.length === 0) return spec;
  const { counts, ...amounts } = spec.resources;
  const without = <T extends object>(values: T, prefix: string) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => !held.includes(`${prefix}${key}`))) as T;
  return { ...spec, resources: { ...without(amounts, ''), counts: without(counts, 'counts.') } };
}

/**
 * The quota with what a live one has wherever a figure of its claim is held. What a suspension has taken from it is not
 * what it had.
 */
export function keptQuota(hard: Quota, limits: readonly Hold[], { applied }: Context): Quota {
  const before = at(applied('guard-rail-quota'), 'spec', 'hard');
  const held = heldFigures(limits);
  if (!isObject(before) || held.length === 0) return hard;
  const isKept = (key: string) =>
    held.some((figure) =>
      figure.startsWith('counts.') ? countKey(figure.slice('counts.'.length)) === key : keysOf[figure]?.test(key),
    );
  const kept = Object.entries(before).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && isKept(entry[0]) && !(entry[0] === 'pods' && entry[1] === '0'),
  );
  return { ...hard, ...Object.fromEntries(kept) };
}

/** `cpu`, or `counts.services`. */
function heldFigures(limits: readonly Hold[]): readonly string[] {
  return limits.flatMap(({ message }) => /^spec\.resources\.([^:]+):/.exec(message)?.[1] ?? []);
}

/** Machines of groups of which something is held: those that are there stay as they were made, and no others come. */
export function keptMachines(
  machines: readonly Machine[],
  { nodes }: VirtualClusterSpec,
  limits: readonly Hold[],
  { live }: Context,
): readonly Machine[] {
  const held = nodes.machines.filter((_, index) => isHeld(limits, `spec.nodes.machines[${index}]`));
  return machines.flatMap((machine) => {
    if (!held.includes(machine.group)) return [machine];
    return live(`machine-${machine.key}`) ? [{ ...machine, kept: true }] : [];
  });
}

/** The size that a live virtual cluster was made for, by the record on its namespace; undefined where none is named. */
function sizeMadeFor(namespace: KubeObject | undefined): string | undefined {
  const text = stringAt(namespace, 'metadata', 'annotations', choicesAnnotation);
  if (text === undefined) return undefined;
  try {
    const choices: unknown = JSON.parse(text);
    const size = isObject(choices) ? choices['size'] : undefined;
    return typeof size === 'string' && size !== 'platform' ? size : undefined;
  } catch {
    return undefined; // somebody edited the record
  }
}
