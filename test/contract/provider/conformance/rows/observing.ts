import { expect } from '@jest/globals';
import { FINALIZER } from '../../../../../provider/runtime/index.ts';
import { begins, failed, has, hasNo } from '../matchers.ts';
import type { Row } from '../row.ts';
import {
  apply,
  applyReady,
  claim,
  comes,
  erase,
  eraseForeground,
  heal,
  hold,
  justNow,
  linger,
  longAgo,
  looks,
  mark,
  put,
  READY,
  ready,
  refuse,
  release,
  remove,
  rest,
} from '../steps.ts';

const observeOnly = { managementPolicies: ['Observe'] };
const absent = failed('observe failed: external resource does not exist');
const other = 'example.org/backup';

/** What follows from an observation before anything is changed. */
export const observing: readonly Row[] = [
  {
    name: 'an observation that fails',
    why: 'an error is never "absent", and there is no finalizer before the first observation that succeeds',
    steps: [put('one'), refuse('look'), claim(), comes({ synced: failed() }), rest(3)],
    want: {
      synced: failed('observe failed: '),
      events: ['Warning CannotObserveExternalResource'],
      changes: [],
      finalizers: [],
    },
  },
  {
    name: 'an observation that fails, deleted',
    why: 'what was never observed goes at once',
    steps: [put('one'), refuse('look'), claim(), comes({ synced: failed('observe failed: ') }), erase],
    want: { gone: true, changes: [] },
  },
  {
    name: 'an observation that failed',
    why: 'all goes on by itself when the external system is back',
    steps: [put('one'), refuse('look'), claim(), comes({ synced: failed('observe failed: ') }), heal],
    want: { ...READY, finalizers: [FINALIZER], outside: 'one', changes: hasNo('create') },
  },
  {
    name: 'an observation that fails after the resource was ready',
    why: 'nothing is made twice, and Ready stays what was last known',
    steps: [...applyReady(), mark, refuse('look'), comes({ synced: failed('observe failed: ') }), rest(3)],
    want: { ready: begins('True Available'), synced: failed('observe failed: '), changes: [], outside: 'one' },
  },
  {
    name: 'absent and only to be observed',
    why: 'it is said, and looked for again at each poll',
    steps: [put('one'), remove, claim({ spec: observeOnly }), comes({ synced: absent }), mark, looks(2)],
    want: { synced: absent, changes: [], outside: 'absent' },
  },
  {
    name: 'absent and only to be observed, then there',
    why: 'an import may be written before what it imports',
    steps: [apply({ spec: observeOnly }), comes({ synced: absent }), put('one')],
    want: { ...READY, changes: [] },
  },
  {
    name: 'only to be observed',
    why: 'what differs is left alone, and what is seen is told',
    steps: [put('drifted'), claim({ spec: observeOnly }), comes(READY), mark, looks(2)],
    want: { ...READY, id: expect.anything(), changes: [], outside: 'drifted' },
  },
  {
    name: 'only observed and deleted',
    why: 'what is only looked at is not deleted',
    steps: [put('one'), claim({ spec: observeOnly }), ready, erase],
    want: { gone: true, changes: [], outside: 'one' },
  },
  {
    name: 'absent just after it was created',
    why: 'the API may take a while to show it: nothing is made twice',
    steps: [...applyReady(), justNow, mark, remove, rest(6)],
    want: { changes: [], outside: 'absent', events: has('Normal PendingExternalResource') },
  },
  {
    name: 'held by another finalizer',
    why: 'others hold it for a reason, such as a backup to be taken first',
    steps: [...applyReady(), hold(other), rest(2), mark, erase, rest(4)],
    want: { gone: false, deleting: true, changes: [], outside: 'one', events: [] },
  },
  {
    name: 'held by another finalizer no longer',
    why: 'then it goes',
    steps: [...applyReady(), hold(other), erase, rest(1), release(other)],
    want: { gone: true, outside: 'absent', changes: ['create', 'delete'] },
  },
  {
    name: 'deleted in the foreground',
    why: 'the finalizer of the garbage collector is one of others, too',
    steps: [...applyReady(), mark, eraseForeground, rest(4)],
    want: { gone: false, deleting: true, changes: [], outside: 'one', finalizers: has('foregroundDeletion') },
  },
  {
    name: 'deleted',
    why: 'the external resource goes first',
    steps: [...applyReady(), erase],
    want: {
      gone: true,
      outside: 'absent',
      changes: ['create', 'delete'],
      events: has('Normal DeletedExternalResource'),
    },
  },
  {
    name: 'deleted, and it takes its time',
    why: 'a deletion that was accepted is observed until it has happened',
    steps: [...applyReady(), linger, mark, erase, comes({ changes: has('delete') }), rest(4)],
    want: {
      gone: false,
      ready: begins('False Deleting'),
      synced: begins('True ReconcileSuccess'),
      finalizers: [FINALIZER],
      outside: 'one',
      events: has('Normal DeletedExternalResource'),
    },
  },
  {
    name: 'deleted, and it took its time',
    why: 'only absence that was observed lets the managed resource go',
    steps: [...applyReady(), linger, erase, comes({ changes: has('delete') }), heal],
    want: { gone: true, outside: 'absent' },
  },
  {
    name: 'deleted, and that is refused',
    why: 'the API says why, such as a child that is left',
    steps: [...applyReady(), refuse('delete'), mark, erase, comes({ synced: failed() }), rest(2)],
    want: {
      gone: false,
      ready: begins('False Deleting'),
      synced: failed('delete failed: '),
      outside: 'one',
      events: has('Warning CannotDeleteExternalResource'),
    },
  },
  {
    name: 'deleted, and that was refused',
    why: 'it is tried again',
    steps: [...applyReady(), refuse('delete'), erase, comes({ synced: failed('delete failed: ') }), heal],
    want: { gone: true, outside: 'absent' },
  },
  {
    name: 'deleted, and gone already',
    why: 'what is not there is not deleted',
    steps: [...applyReady(), hold(other), erase, longAgo, remove, mark, release(other)],
    want: { gone: true, changes: [] },
  },
];
