import {
  type Condition,
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

  const runs = stringAt(live, 'status', 'version');
  const rolling = rollOf(live);
  const isReady = conditionOf(live, 'Ready')?.status === 'True';
  // A first installation counts as an update upstream; why its machines do not come up says more.
  if (rolling && (isReady || (runs && conditionOf(live, 'ReachedIgnitionEndpoint')?.status !== 'False'))) {
    return waiting(rolling.type, `${who} are being replaced: ${oneLine(rolling.message) ?? rolling.type}`);
  }
  if (!isReady) return explain(live, who);

  const version = runningRelease(live, platform)?.version;
  if (version !== undefined && runs !== version)
    return waiting('UpdatingVersion', `${who} run ${runs ?? 'no version yet'}, not ${version}`);
  const wanted = numberAt(live, 'spec', 'replicas');
  const has = numberAt(live, 'status', 'replicas') ?? 0;
  if (wanted !== undefined && has !== wanted) return waiting('Scaling', `${who}: ${has} of ${wanted} nodes`);
  return ready;
}

/** The condition that says what is being rolled over the machines, if anything is. */
export function rollOf(live: KubeObject | undefined): Condition | undefined {
  const types = ['UpdatingVersion', 'UpdatingConfig', 'UpdatingPlatformMachineTemplate'];
  return types.map((type) => conditionOf(live, type)).find((condition) => condition?.status === 'True');
}

/** Why machines are not ready, the cause before its effects. */
function explain(live: KubeObject, who: string): Readiness {
  const machines = conditionOf(live, 'AllMachinesReady');
  const ignition = conditionOf(live, 'ReachedIgnitionEndpoint');
  const nodes = conditionOf(live, 'AllNodesHealthy');
  const booting = machines?.status !== 'False' || machines.reason === 'WaitingForBootstrapReady';
  if (ignition?.status === 'False' && machines !== undefined && booting) {
    const usually = 'if that lasts longer than 15 minutes it is the network, DNS or a network policy, not capacity';
    const message = `${who} are booting and have not fetched their configuration from the control plane; ${usually}`;
    return waiting('IgnitionNotReached', message);
  }
  if (machines?.status === 'False') {
    const why = oneLine(machines.message) ?? machines.reason;
    return waiting(machines.reason || 'MachinesNotReady', `${who} are starting: ${why}`);
  }
  if (nodes?.status === 'False') {
    return waiting(nodes.reason || 'NodesNotHealthy', `${who}: ${oneLine(nodes.message) ?? 'nodes are not healthy'}`);
  }
  const condition = conditionOf(live, 'Ready');
  return waiting(condition?.reason || 'Creating', `${who}: ${oneLine(condition?.message) ?? 'are being created'}`);
}
