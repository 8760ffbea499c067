import { at, isTrue, type KubeObject, listAt, numberAt, own, stringAt } from '../../engine/index.ts';
import type { Reported } from '../conditions.ts';
import type { Machines } from './machines.ts';
import { boots, isPaused, type PoolState } from './pool-state.ts';

const asExpected = 'AsExpected';
const allIsWell = 'All is well';

/**
 * Conditions of a NodePool in the order in which HyperShift sets them (nodepool_controller.go). Some of them end the
 * reconcile: what would come after keeps its last report.
 */
export function nodePoolConditions(object: KubeObject, state: PoolState): readonly Reported[] {
  const first = [autoscaling(object), yes('UpdateManagementEnabled'), releaseImage(object, state)];
  if (first.some((condition) => condition.type === 'ValidReleaseImage' && condition.status === 'False')) return first;
  if (!boots(state.cluster)) {
    const message = 'still waiting for ignition CA cert Secret to exist';
    return [...first, no('IgnitionEndpointAvailable', 'IgnitionCACertMissing', message)];
  }
  return [
    ...first,
    yes('ValidArchPlatform'),
    isPaused(object)
      ? no('ReconciliationActive', 'ReconciliationPaused', 'Reconciliation paused until field removed')
      : yes('ReconciliationActive', 'ReconciliationActive', 'Reconciliation active on resource'),
    versionSkew(state),
    yes('ValidMachineConfig'),
    updating(
      'UpdatingConfig',
      state.updating.config,
      `Updating config in progress. Target config: ${state.hash.config}`,
    ),
    updating(
      'UpdatingVersion',
      state.updating.version,
      `Updating version in progress. Target version: ${state.target}`,
    ),
    isTrue(state.cluster, 'IgnitionEndpointAvailable')
      ? yes('ValidGeneratedPayload', asExpected, 'Payload generated successfully')
      : {
          ...no('ValidGeneratedPayload', ''),
          status: 'Unknown',
          message: 'Unable to get status data from token secret',
        },
    state.machines.joined > 0 && !(state.stuck && state.updating.version)
      ? yes('ReachedIgnitionEndpoint')
      : no('ReachedIgnitionEndpoint', 'ignitionNotReached'),
    ...machineConditions(object, state),
    yes('ValidPlatformConfig', asExpected, allIsWell),
    yes('ValidPlatformImage', asExpected, `Bootstrap KubeVirt Image is ${bootImage(state)}`),
    ...(state.version === '' && !state.machines.complete
      ? []
      : [
          updating(
            'UpdatingPlatformMachineTemplate',
            state.updating.template,
            `platform machine template update in progress. Target template: ${state.hash.template}`,
          ),
        ]),
    ready(object, state.machines, state),
    isRepaired(object) ? yes('AutorepairEnabled') : no('AutorepairEnabled', asExpected),
  ];
}

function autoscaling(object: KubeObject): Reported {
  const min = numberAt(object, 'spec', 'autoScaling', 'min');
  const max = numberAt(object, 'spec', 'autoScaling', 'max');
  if (max === undefined) return no('AutoscalingEnabled', asExpected);
  return yes('AutoscalingEnabled', asExpected, `Maximum nodes: ${max}, Minimum nodes: ${min ?? 0}`);
}

function releaseImage(object: KubeObject, state: PoolState): Reported {
  const image = stringAt(object, 'spec', 'release', 'image') ?? '';
  if (state.valid) return yes('ValidReleaseImage', asExpected, `Using release image: ${image}`);
  const message = `Failed to get release image: NodePool version ${state.target} cannot be higher than the HostedCluster version ${state.limit}`;
  return no('ValidReleaseImage', 'ValidationFailed', message);
}

function versionSkew(state: PoolState): Reported {
  const history = listAt(state.cluster, 'status', 'version', 'history');
  const known = stringAt(history.find((entry) => own(entry, 'state') === 'Completed') ?? history[0], 'version');
  if (known) return yes('SupportedVersionSkew', asExpected, 'Release image version is valid');
  return {
    type: 'SupportedVersionSkew',
    status: 'Unknown',
    reason: 'ValidationFailed',
    message: 'Failed to parse control plane version (): Version string empty',
  };
}

function machineConditions(object: KubeObject, state: PoolState): readonly Reported[] {
  const { wanted, booting, joined, ready } = state.machines;
  const machines = booting + joined;
  if (machines === 0) {
    const reason = wanted === 0 ? asExpected : 'NotFound';
    const message = wanted === 0 ? 'NodePool set to no replicas' : 'No Machines are created';
    return [no('AllMachinesReady', reason, message), no('AllNodesHealthy', reason, message)];
  }
  const unhealthy = machines - ready;
  const names = Array.from({ length: machines }, (_, index) => `${object.metadata.name ?? ''}-${index}`);
  return [
    booting === 0
      ? yes('AllMachinesReady', asExpected, allIsWell)
      : no(
          'AllMachinesReady',
          'WaitingForBootstrapReady',
          listing(booting, machines, 'ready', names, 'WaitingForBootstrapReady'),
        ),
    unhealthy === 0
      ? yes('AllNodesHealthy', asExpected, allIsWell)
      : no(
          'AllNodesHealthy',
          booting === 0 ? 'NodeConditionsFailed' : 'NodeProvisioning',
          listing(
            unhealthy,
            machines,
            'healthy',
            names,
            booting === 0
              ? 'NodeConditionsFailed: Condition Ready on node is reporting status False'
              : 'NodeProvisioning',
          ),
        ),
    isMigratable(object)
      ? yes('KubeVirtNodesLiveMigratable', asExpected, allIsWell)
      : no(
          'KubeVirtNodesLiveMigratable',
          'DisksNotLiveMigratable',
          'cannot migrate VMI: PVC is not shared or a host device is attached',
        ),
  ];
}

function listing(count: number, of: number, state: string, names: readonly string[], detail: string): string {
  const lines = names.slice(of - count).map((name) => `Machine ${name}: ${detail}\n`);
  return `${count} of ${of} machines are not ${state}\n${lines.slice(0, 10).join('')}`;
}

/** The Ready condition of the MachineDeployment below (Cluster API). */
function ready(object: KubeObject, machines: Machines, state: PoolState): Reported {
  if (machines.complete) return yes('Ready');
  if (state.version !== '') {
    const actual = numberAt(object, 'status', 'replicas') ?? 0;
    return no('Ready', 'ScalingUp', `Scaling up MachineSet to ${machines.wanted} replicas (actual ${actual})`);
  }
  const message = `Minimum availability requires ${machines.wanted} replicas, current ${machines.ready} available`;
  return no('Ready', 'WaitingForAvailableMachines', message);
}

function bootImage(state: PoolState): string {
  return `quay.io/openshift-release-dev/ocp-v4.0-art-dev:${state.target}-kubevirt`;
}

function isMigratable(object: KubeObject): boolean {
  const kubevirt = own(own(own(object, 'spec'), 'platform'), 'kubevirt');
  const modes = listAt(kubevirt, 'rootVolume', 'persistent', 'accessModes');
  const shared = modes.length === 0 || modes.includes('ReadWriteMany');
  return shared && listAt(kubevirt, 'hostDevices').length === 0;
}

function isRepaired(object: KubeObject): boolean {
  return at(object, 'spec', 'management', 'autoRepair') === true;
}

function updating(type: string, is: boolean, message: string): Reported {
  return is ? yes(type, asExpected, message) : no(type, asExpected);
}

function yes(type: string, reason = asExpected, message = ''): Reported {
  return { type, status: 'True', reason, message };
}

function no(type: string, reason: string, message = ''): Reported {
  return { type, status: 'False', reason, message };
}
