import {
  conditionOf,
  failed,
  type KubeObject,
  numberAt,
  oneLine,
  type Readiness,
  ready,
  stringAt,
  waiting,
} from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import { runningRelease } from './releases.ts';

/** Conditions that say the request itself is wrong: nothing happens until it changes. */
const requestConditions = [
  'ValidReleaseImage',
  'ValidPlatformImage',
  'ValidPlatformConfig',
  'ValidMachineConfig',
  'ValidTuningConfig',
  'ValidMachineTemplate',
] as const;

/**
 * Ready when all machines exist and are healthy, nothing is being rolled, and the nodes run what the NodePool was told
 * to run. Otherwise says what keeps them, as far as HyperShift knows.
 */
export function nodePoolReadiness(live: KubeObject | undefined, platform: Platform): Readiness {
  const who = `machines ${live?.metadata.name ?? ''}`.trim();
  if (!live) return waiting('NotCreated', `${who} do not exist yet`);
  for (const type of requestConditions) {
    const condition = conditionOf(live, type);
    if (condition?.status === 'False')
      return failed(condition.reason || type, `${who}: ${oneLine(condition.message) ?? type}`);
  }
  const conflict = conditionOf(live, 'ClusterNetworkCIDRConflict');
  if (conflict?.status === 'True')
    return failed('ClusterNetworkCIDRConflict', `${who}: ${oneLine(conflict.message) ?? 'addresses overlap the hub'}`);

  for (const type of ['UpdatingVersion', 'UpdatingConfig', 'UpdatingPlatformMachineTemplate'] as const) {
    const condition = conditionOf(live, type);
    if (condition?.status === 'True')
      return waiting(type, `${who} are being replaced: ${oneLine(condition.message) ?? type}`);
  }
  const condition = conditionOf(live, 'Ready');
  if (condition?.status !== 'True') return explain(live, who);

  const version = runningRelease(live, platform)?.version;
  const runs = stringAt(live, 'status', 'version');
  if (version !== undefined && runs !== version)
    return waiting('UpdatingVersion', `${who} run ${runs ?? 'no version yet'}, not ${version}`);
  const wanted = numberAt(live, 'spec', 'replicas');
  const has = numberAt(live, 'status', 'replicas') ?? 0;
  if (wanted !== undefined && has !== wanted) return waiting('Scaling', `${who}: ${has} of ${wanted} nodes`);
  return ready;
}

/** Why machines are not ready, the cause before its effects. */
function explain(live: KubeObject, who: string): Readiness {
  const is = (type: string) => conditionOf(live, type);
  const machines = is('AllMachinesReady');
  const ignition = is('ReachedIgnitionEndpoint');
  const nodes = is('AllNodesHealthy');
  if (machines?.status === 'False') {
    return waiting(
      machines.reason || 'MachinesNotReady',
      `${who} are starting: ${oneLine(machines.message) ?? machines.reason}`,
    );
  }
  if (ignition?.status === 'False') {
    const why = oneLine(ignition.message) ?? ignition.reason;
    return waiting(
      'IgnitionNotReached',
      `${who} cannot fetch their configuration from the control plane (network, DNS or a network policy, not capacity): ${why}`,
    );
  }
  if (nodes?.status === 'False') {
    return waiting(nodes.reason || 'NodesNotHealthy', `${who}: ${oneLine(nodes.message) ?? 'nodes are not healthy'}`);
  }
  const condition = is('Ready');
  return waiting(condition?.reason || 'Creating', `${who}: ${oneLine(condition?.message) ?? 'are being created'}`);
}
