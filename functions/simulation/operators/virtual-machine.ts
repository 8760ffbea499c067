import { type KubeObject, listAt, stringAt } from '../../engine/index.ts';
import { conditionsOf, generationOf, type Reported, report, without } from '../conditions.ts';
import { names } from '../faults.ts';
import { type Hub, secretExists } from '../hub.ts';
import { type Operator, withStatus } from './operator.ts';

/** KubeVirt: a machine gets its disks, starts, runs; one that shall not run is stopped. */
export const virtualMachine: Operator = (object, hub, resource) => {
  const was = stringAt(object, 'status', 'printableStatus');
  const strategy = stringAt(object, 'spec', 'runStrategy') ?? 'Halted';
  const is = strategy === 'Halted' || strategy === 'Manual' ? 'Stopped' : next(object, was, hub, resource);
  const running = is === 'Running';
  const created = running || is === 'Starting';
  const reported: readonly Reported[] = running
    ? [
        { type: 'Ready', status: 'True', reason: 'GuestRunning', message: '' },
        { type: 'LiveMigratable', status: 'True', reason: 'Migratable', message: '' },
        { type: 'AgentConnected', status: 'True', reason: 'AgentConnected', message: '' },
      ]
    : [
        {
          type: 'Ready',
          status: 'False',
          reason: created ? 'GuestNotRunning' : 'VMINotExists',
          message: notReady(created),
        },
      ];
  const found = running ? conditionsOf(object) : without(conditionsOf(object), 'LiveMigratable', 'AgentConnected');
  const conditions = report(found, reported, hub.round);
  return withStatus(object, {
    conditions,
    ...(created ? { created: true } : {}),
    desiredGeneration: generationOf(object),
    observedGeneration: generationOf(object),
    printableStatus: is,
    ...(running ? { ready: true } : {}),
    runStrategy: strategy,
    volumeSnapshotStatuses: listAt(object, 'spec', 'template', 'spec', 'volumes').map((volume) => ({
      enabled: stringAt(volume, 'dataVolume', 'name') !== undefined,
      name: stringAt(volume, 'name') ?? '',
    })),
  });
};

function next(object: KubeObject, was: string | undefined, hub: Hub, resource: string): string {
  if (was === undefined || was === 'Stopped') return 'Provisioning';
  if (names(hub.faults.stuckMachines, resource, object)) return 'ErrorUnschedulable';
  if (was === 'ErrorUnschedulable') return 'Starting';
  const ready = listAt(object, 'spec', 'template', 'spec', 'volumes').every((volume) =>
    secretExists(hub, object.metadata.namespace, stringAt(volume, 'cloudInitNoCloud', 'secretRef', 'name')),
  );
  if (was === 'Provisioning') return ready ? 'Starting' : 'Provisioning';
  return 'Running';
}

function notReady(created: boolean): string {
  return created ? 'Guest VM is not reported as running' : 'VMI does not exist';
}

/** CDI: a disk is imported, then there. */
export const dataVolume: Operator = (object, hub) => {
  const was = stringAt(object, 'status', 'phase');
  const phase = was === undefined ? 'ImportScheduled' : was === 'ImportScheduled' ? 'ImportInProgress' : 'Succeeded';
  const done = phase === 'Succeeded';
  const conditions = report(
    conditionsOf(object),
    [
      { type: 'Bound', status: 'True', reason: 'Bound', message: `PVC ${object.metadata.name ?? ''} Bound` },
      { type: 'Running', status: done ? 'False' : 'True', reason: done ? 'Completed' : 'Pod is running', message: '' },
      { type: 'Ready', status: done ? 'True' : 'False', reason: done ? 'Succeeded' : 'TransferRunning', message: '' },
    ],
    hub.round,
  );
  return withStatus(object, { claimName: object.metadata.name, conditions, phase, progress: done ? '100.0%' : 'N/A' });
};
