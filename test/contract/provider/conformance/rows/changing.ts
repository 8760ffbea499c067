import { expect } from '@jest/globals';
import { ANNOTATION, FINALIZER } from '../../../../../provider/runtime/index.ts';
import { begins, failed, has } from '../matchers.ts';
import type { Row, Step } from '../row.ts';
import {
  apply,
  applyReady,
  change,
  claim,
  clearStatus,
  comes,
  erase,
  heal,
  longAgo,
  looks,
  mark,
  occupy,
  put,
  READY,
  refuse,
  remove,
  rest,
} from '../steps.ts';

const time = expect.stringMatching(/^20\d\d-\d\d-\d\dT/);
const applyConnected: Step = async (place) =>
  place.apply({
    spec: { writeConnectionSecretToRef: { name: 'connection' }, ...place.outside.connection?.(place.name) },
  });

/** Creation, late initialisation, update and publication. */
export const changing: readonly Row[] = [
  {
    name: 'absent and to be created',
    why: 'what is about to be created is announced before, and held',
    steps: [apply()],
    want: {
      ...READY,
      outside: 'one',
      changes: ['create'],
      finalizers: [FINALIZER],
      atCall: {
        create: { finalizers: [FINALIZER], annotations: { [ANNOTATION.createPending]: time } },
      },
      annotations: { [ANNOTATION.createPending]: time, [ANNOTATION.createSucceeded]: time },
      events: ['Normal CreatedExternalResource'],
      generation: true,
      id: expect.anything(),
    },
  },
  {
    name: 'nothing is said to have succeeded before it has',
    why: 'who dies in between must not find a success',
    steps: [refuse('create'), apply(), comes({ synced: failed() }), rest(1)],
    want: { atCall: { create: { annotations: expect.not.objectContaining({ [ANNOTATION.createSucceeded]: time }) } } },
  },
  {
    name: 'the external name is known after the creation',
    why: 'it is the identity in the external system',
    steps: [...applyReady()],
    want: { annotations: { [ANNOTATION.externalName]: expect.stringMatching(/./) } },
  },
  {
    name: 'a creation that is refused',
    why: 'a failure that is certain is recorded',
    steps: [refuse('create'), apply(), comes({ synced: failed() }), rest(1)],
    want: {
      ready: begins('False Creating'),
      synced: failed('create failed: '),
      annotations: { [ANNOTATION.createPending]: time, [ANNOTATION.createFailed]: time },
      events: ['Warning CannotCreateExternalResource'],
      outside: 'absent',
    },
  },
  {
    name: 'a creation that was refused',
    why: 'it is tried again',
    steps: [refuse('create'), apply(), comes({ changes: has('create') }), rest(1), heal],
    want: { ...READY, outside: 'one' },
  },
  {
    name: 'removed by somebody long after it was created',
    why: 'it is created again',
    steps: [...applyReady(), longAgo, mark, remove],
    want: { changes: ['create'], outside: 'one', ...READY },
  },
  {
    name: 'late initialisation',
    why: 'what the API chose becomes part of the spec',
    steps: [...applyReady()],
    want: { ...READY, late: true },
  },
  {
    name: 'late initialisation that the policies do not allow',
    why: 'the spec stays as it was written',
    steps: [...applyReady({ spec: { managementPolicies: ['Observe', 'Create', 'Update', 'Delete'] } }), mark, looks(2)],
    want: { ...READY, late: false },
  },
  {
    name: 'up to date',
    why: 'nothing is written anywhere, however often it is looked at',
    steps: [...applyReady(), mark, looks(1), rest(2), mark, looks(3)],
    want: { ...READY, changes: [], written: false, events: [] },
  },
  {
    name: 'differs',
    why: 'what somebody changed is changed back',
    steps: [...applyReady(), mark, put('drifted')],
    want: { ...READY, outside: 'one', changes: ['update'], events: has('Normal UpdatedExternalResource') },
  },
  {
    name: 'differs and may not be updated',
    why: 'the difference is left alone',
    steps: [
      ...applyReady({ spec: { managementPolicies: ['Observe', 'Create', 'Delete', 'LateInitialize'] } }),
      mark,
      put('drifted'),
      looks(2),
    ],
    want: { synced: begins('True ReconcileSuccess'), outside: 'drifted', changes: [] },
  },
  {
    name: 'differs and the update is refused',
    why: 'it is said in the words of the API',
    steps: [...applyReady(), refuse('update'), mark, put('drifted'), comes({ synced: failed() }), rest(2)],
    want: {
      ready: begins('True Available'),
      synced: failed('update failed: '),
      outside: 'drifted',
      events: has('Warning CannotUpdateExternalResource'),
    },
  },
  {
    name: 'differs and the update was refused',
    why: 'it is tried again',
    steps: [...applyReady(), refuse('update'), put('drifted'), comes({ synced: failed('update failed: ') }), heal],
    want: { ...READY, outside: 'one' },
  },
  {
    name: 'absent and only to be updated',
    why: 'an update of what is missing makes no sense',
    steps: [apply({ spec: { managementPolicies: ['Observe', 'Update'] } }), comes({ synced: begins('True') }), rest(5)],
    want: { changes: [], outside: 'absent' },
  },
  {
    name: 'a change of the spec',
    why: 'nobody waits for the next poll',
    steps: [...applyReady({ annotations: { [ANNOTATION.pollInterval]: '1h' } }), mark, change('two')],
    want: { ...READY, outside: 'two', changes: ['update'], generation: true },
  },
  {
    name: 'a poll interval of its own',
    why: 'one resource may be looked at less often than others',
    steps: [...applyReady({ annotations: { [ANNOTATION.pollInterval]: '1h' } }), rest(3), mark, rest(6)],
    want: { called: false },
  },
  {
    name: 'connection details',
    why: 'they are in a Secret of that type, which goes with the managed resource',
    steps: [applyConnected],
    want: {
      ...READY,
      secret: {
        type: 'connection.crossplane.io/v1alpha1',
        metadata: { ownerReferences: [{ controller: true, name: 'thing' }] },
        data: expect.anything(),
      },
    },
  },
  {
    name: 'connection details where a Secret of somebody else is',
    why: 'nothing of others is overwritten',
    steps: [occupy({ type: 'Opaque', data: { mine: 'eA==' } }), applyConnected, comes({ synced: failed() }), rest(2)],
    want: {
      synced: failed(),
      events: has('Warning CannotPublishConnectionDetails'),
      secret: { type: 'Opaque', data: { mine: 'eA==' } },
    },
  },
  {
    name: 'connection details where a Secret that another controls is',
    why: 'the same, though it looks like one of ours',
    steps: [
      occupy({
        type: 'connection.crossplane.io/v1alpha1',
        metadata: {
          ownerReferences: [{ apiVersion: 'v1', kind: 'ConfigMap', name: 'other', uid: 'other', controller: true }],
        },
        data: { mine: 'eA==' },
      }),
      applyConnected,
      comes({ synced: failed() }),
      rest(2),
    ],
    want: {
      synced: failed(),
      events: has('Warning CannotPublishConnectionDetails'),
      secret: { data: { mine: 'eA==' } },
    },
  },
  {
    name: 'a restart without status',
    why: 'everything is found again, and nothing is made twice',
    steps: [...applyReady(), mark],
    want: READY,
    restart: { meanwhile: [clearStatus], want: { ...READY, changes: [], outside: 'one', id: expect.anything() } },
  },
  {
    name: 'changed while no provider ran',
    why: 'it is done afterwards',
    steps: [...applyReady(), mark],
    want: READY,
    restart: { meanwhile: [change('two')], want: { ...READY, changes: ['update'], outside: 'two' } },
  },
  {
    name: 'deleted while no provider ran',
    why: 'it is done afterwards',
    steps: [...applyReady(), mark],
    want: READY,
    restart: { meanwhile: [erase], want: { gone: true, changes: ['delete'], outside: 'absent' } },
  },
  {
    name: 'imported by its external name and then managed',
    why: 'what exists is taken over without being made again',
    steps: [
      put('drifted'),
      claim({ spec: { managementPolicies: ['Observe'] } }),
      comes(READY),
      mark,
      async (place) => place.patch({ spec: { managementPolicies: ['*'] } }),
    ],
    want: { ...READY, outside: 'one', changes: ['update'], finalizers: [FINALIZER] },
  },
];
