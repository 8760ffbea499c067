import { at, isObject, type KubeObject, listAt, numberAt, stringAt } from '../../engine/index.ts';
import { conditionsOf } from '../conditions.ts';
import { kubeletVersionOf } from './release-image.ts';

/** Nodes of one OpenShift version in a pool. */
export interface NodeGroup {
  readonly ocpVersion: string;
  readonly kubeletVersion: string;
  readonly readyNodeCount: number;
  readonly unreadyNodeCount: number;
}

/** The machines of a pool at the end of a round. */
export interface Machines {
  /** Machines that should exist. */
  readonly wanted: number;
  /** Machines that exist and are no nodes yet. */
  readonly booting: number;
  /** Nodes by version, oldest first. */
  readonly nodes: readonly NodeGroup[];
  readonly ready: number;
  readonly joined: number;
  /** Whether every wanted machine is a ready node of the target version. */
  readonly complete: boolean;
}

/** What decides how machines move in a round. */
export interface Surroundings {
  /** Version new machines get. */
  readonly target: string;
  /** Machines are created: the control plane has handed out what they boot with. */
  readonly creates: boolean;
  /** Machines that boot reach the ignition server. */
  readonly boots: boolean;
  /** Nodes get a pod network. */
  readonly network: boolean;
}

/**
 * Cluster API's machines one round later: those that booted become nodes, nodes with a network become ready, missing
 * ones are created, surplus ones go, and an outdated pool replaces as many nodes as its rolling update allows.
 */
export function nextMachines(pool: KubeObject, surroundings: Surroundings): Machines {
  const wanted = wantedReplicas(pool);
  const { target, creates, boots, network } = surroundings;
  const reported = groupsOf(pool);
  if (!creates) return summary(wanted, 0, reported, target);
  const waiting = isBooting(pool);
  const settled = network ? reported.map(settledGroup) : reported;
  const nodes = replaced(pool, settled, { ...surroundings, wanted, waiting });
  const { outdated, current } = split(nodes, target);
  const missing = Math.max(0, wanted - total(nodes));
  const surge = outdated.length > 0 && unready(current) === 0 ? surgeOf(pool, wanted) : 0;
  const starting = Math.min(missing + Math.min(surge, total(outdated)), wanted - total(current));
  if (!waiting || !boots) return summary(wanted, starting, nodes, target);
  return summary(wanted, 0, byVersion([...outdated, ...joined(current, starting, target)]), target);
}

interface Replacing extends Surroundings {
  readonly wanted: number;
  readonly waiting: boolean;
}

/** Takes away what is too much or outdated, as far as everything that is current is ready. */
function replaced(pool: KubeObject, nodes: readonly NodeGroup[], replacing: Replacing): readonly NodeGroup[] {
  const { target, wanted, waiting } = replacing;
  const { outdated, current } = split(nodes, target);
  if (unready(current) > 0) return nodes;
  const surplus = total(nodes) - wanted;
  if (surplus > 0) return shrunk([...outdated, ...current], surplus);
  if (outdated.length === 0 || waiting) return nodes;
  if (stringAt(pool, 'spec', 'management', 'upgradeType') === 'InPlace') {
    const count = Math.min(inPlaceStep(pool, wanted), total(outdated));
    return byVersion([...shrunk(outdated, count), ...joined(current, count, target)]);
  }
  if (surgeOf(pool, wanted) > 0) return nodes;
  return [...shrunk(outdated, Math.max(1, rollingUpdate(pool, 'maxUnavailable', 0, wanted))), ...current];
}

function split(nodes: readonly NodeGroup[], target: string) {
  return {
    outdated: nodes.filter((group) => group.ocpVersion !== target),
    current: nodes.filter((group) => group.ocpVersion === target),
  };
}

/** Replicas a pool should have; with autoscaling, what it has within the bounds. */
export function wantedReplicas(pool: KubeObject): number {
  const min = numberAt(pool, 'spec', 'autoScaling', 'min');
  const max = numberAt(pool, 'spec', 'autoScaling', 'max');
  if (min === undefined || max === undefined) return numberAt(pool, 'spec', 'replicas') ?? 0;
  return Math.max(min, Math.min(max, total(groupsOf(pool))));
}

/** Whether the last report had machines that were not nodes yet. */
function isBooting(pool: KubeObject): boolean {
  return conditionsOf(pool).some(
    (condition) =>
      condition['type'] === 'AllMachinesReady' &&
      condition['status'] === 'False' &&
      condition['reason'] !== 'NotFound' &&
      condition['reason'] !== 'AsExpected',
  );
}

function groupsOf(pool: KubeObject): readonly NodeGroup[] {
  return listAt(pool, 'status', 'nodesInfo', 'nodeVersions')
    .filter(isObject)
    .map((entry) => ({
      ocpVersion: stringAt(entry, 'ocpVersion') ?? '',
      kubeletVersion: stringAt(entry, 'kubeletVersion') ?? '',
      readyNodeCount: numberAt(entry, 'readyNodeCount') ?? 0,
      unreadyNodeCount: numberAt(entry, 'unreadyNodeCount') ?? 0,
    }));
}

function settledGroup(group: NodeGroup): NodeGroup {
  return { ...group, readyNodeCount: group.readyNodeCount + group.unreadyNodeCount, unreadyNodeCount: 0 };
}

/** `groups` with `count` nodes of version `target` more, not ready yet. */
function joined(groups: readonly NodeGroup[], count: number, target: string): readonly NodeGroup[] {
  if (count === 0) return groups;
  const known = groups.find((group) => group.ocpVersion === target);
  const fresh: NodeGroup = known ?? {
    ocpVersion: target,
    kubeletVersion: kubeletVersionOf(target),
    readyNodeCount: 0,
    unreadyNodeCount: 0,
  };
  const others = groups.filter((group) => group !== known);
  return byVersion([...others, { ...fresh, unreadyNodeCount: fresh.unreadyNodeCount + count }]);
}

/** `groups` with `count` nodes fewer, unready ones first. */
function shrunk(groups: readonly NodeGroup[], count: number): readonly NodeGroup[] {
  let surplus = count;
  const left = groups.map((group) => {
    const unreadyGone = Math.min(surplus, group.unreadyNodeCount);
    const readyGone = Math.min(surplus - unreadyGone, group.readyNodeCount);
    surplus -= unreadyGone + readyGone;
    return {
      ...group,
      readyNodeCount: group.readyNodeCount - readyGone,
      unreadyNodeCount: group.unreadyNodeCount - unreadyGone,
    };
  });
  return left.filter((group) => group.readyNodeCount + group.unreadyNodeCount > 0);
}

function byVersion(groups: readonly NodeGroup[]): readonly NodeGroup[] {
  return [...groups].sort((a, b) => (a.ocpVersion < b.ocpVersion ? -1 : a.ocpVersion > b.ocpVersion ? 1 : 0));
}

function summary(wanted: number, booting: number, nodes: readonly NodeGroup[], target: string): Machines {
  const joinedNodes = total(nodes);
  const ready = joinedNodes - unready(nodes);
  const complete = nodes.every((group) => group.ocpVersion === target) && ready === wanted && booting === 0;
  return { wanted, booting, nodes, ready, joined: joinedNodes, complete };
}

function total(groups: readonly NodeGroup[]): number {
  return groups.reduce((sum, group) => sum + group.readyNodeCount + group.unreadyNodeCount, 0);
}

function unready(groups: readonly NodeGroup[]): number {
  return groups.reduce((sum, group) => sum + group.unreadyNodeCount, 0);
}

/** How many machines more than wanted a rolling update may have; none when nodes are upgraded in place. */
function surgeOf(pool: KubeObject, replicas: number): number {
  if (stringAt(pool, 'spec', 'management', 'upgradeType') === 'InPlace') return 0;
  return rollingUpdate(pool, 'maxSurge', 1, replicas);
}

function rollingUpdate(pool: KubeObject, field: string, otherwise: number, replicas: number): number {
  return share(at(pool, 'spec', 'management', 'replace', 'rollingUpdate', field) ?? otherwise, replicas);
}

function inPlaceStep(pool: KubeObject, replicas: number): number {
  return Math.max(1, share(at(pool, 'spec', 'management', 'inPlace', 'maxUnavailable') ?? 1, replicas));
}

/** A number, or a percentage of the replicas, rounded up. */
function share(value: unknown, of: number): number {
  if (typeof value === 'number') return value;
  const percent = /^(\d+)%$/.exec(String(value))?.[1];
  return percent === undefined ? Number(value) || 0 : Math.ceil((Number(percent) * of) / 100);
}
