import { expect, test } from '@jest/globals';
import { failed, ready, waiting } from '../engine/index.ts';
import { virtualMachineReadiness } from './kubevirt.ts';

const who = 'machine web';
const answers = [{ type: 'Ready', status: 'True' }];
const silent = [{ type: 'Ready', status: 'False', reason: 'GuestNotRunning' }];

const table = [
  {
    name: 'no status',
    why: 'nothing is known yet',
    given: {},
    want: waiting('Creating', 'machine web is being created'),
  },
  {
    name: 'on its way',
    why: 'the state says how far it is',
    given: { printableStatus: 'WaitingForVolumeBinding', conditions: silent },
    want: waiting('WaitingForVolumeBinding', 'machine web is WaitingForVolumeBinding'),
  },
  {
    name: 'running',
    why: 'its probe answers',
    given: { printableStatus: 'Running', conditions: answers },
    want: ready,
  },
  {
    name: 'running and not ready',
    why: 'its probe does not answer',
    given: { printableStatus: 'Running', conditions: silent },
    want: waiting('Running', 'machine web is Running'),
  },
  {
    name: 'on the move',
    why: 'not there until it has arrived',
    given: { printableStatus: 'Migrating', conditions: answers },
    want: waiting('Migrating', 'machine web is Migrating'),
  },
  {
    name: 'stopped by somebody',
    why: 'it is meant to run',
    given: { printableStatus: 'Stopped', conditions: silent },
    want: waiting('Stopped', 'machine web is Stopped'),
  },
  { name: 'stopped', why: 'it is meant to be', given: { printableStatus: 'Stopped' }, stopped: true, want: ready },
  {
    name: 'stopping',
    why: 'it still uses what it has',
    given: { printableStatus: 'Stopping', conditions: silent },
    stopped: true,
    want: waiting('Stopping', 'machine web is Stopping'),
  },
  ...[
    'CrashLoopBackOff',
    'DataVolumeError',
    'ErrImagePull',
    'ErrorPvcNotFound',
    'ErrorUnschedulable',
    'ImagePullBackOff',
  ].map((state) => ({
    name: state,
    why: 'no machine leaves it by itself',
    given: { printableStatus: state, conditions: answers },
    want: failed(state, `machine web does not start: ${state}`),
  })),
  {
    name: 'stuck where it is meant to be stopped',
    why: 'somebody should know before it is started again',
    given: { printableStatus: 'DataVolumeError' },
    stopped: true,
    want: failed('DataVolumeError', 'machine web does not start: DataVolumeError'),
  },
];

test.each(table)('$name: $why', ({ given, want, ...options }) => {
  const observed = { apiVersion: 'kubevirt.io/v1', kind: 'VirtualMachine', metadata: { name: 'web' }, status: given };
  expect(virtualMachineReadiness(observed, { who, ...options })).toEqual(want);
});
