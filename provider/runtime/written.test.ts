import { describe, expect, test } from '@jest/globals';
import { ANNOTATION } from './annotations.ts';
import { TerminalError, UnknownOutcomeError } from './errors.ts';
import { FINALIZER } from './managed-resource.ts';
import { ago, NOTE, NOW, play, type Scene, there } from './scene.fixture.ts';

/** What one reconciliation leaves in the managed resource itself, where the table only shows that it writes. */
interface Row {
  readonly name: string;
  readonly why: string;
  readonly given: Scene;
  readonly want: {
    readonly annotations: Readonly<Record<string, string>>;
    readonly finalizers: readonly string[];
    readonly forProvider: object;
  };
}

const absent = { exists: false } as const;
const MILLISECOND_LATER = '2030-01-01T00:00:00.001Z';
const hello = { text: 'hello' };

const rows: readonly Row[] = [
  {
    name: 'created with a name from the API',
    why: 'the name and the success come together, beside what the client wants to keep',
    given: { fresh: true, observe: absent, create: { externalName: 'ext-9', annotations: { operation: 'op-1' } } },
    want: {
      annotations: {
        [ANNOTATION.createPending]: NOW,
        [ANNOTATION.createSucceeded]: MILLISECOND_LATER,
        [ANNOTATION.externalName]: 'ext-9',
        operation: 'op-1',
      },
      finalizers: [FINALIZER],
      forProvider: hello,
    },
  },
  {
    name: 'created with a name from the spec',
    why: 'the name is there before the creation begins',
    given: {
      fresh: true,
      kind: { identity: { from: 'spec', externalName: () => 'team/a' } },
      observe: absent,
      create: {},
    },
    want: {
      annotations: {
        [ANNOTATION.createPending]: NOW,
        [ANNOTATION.createSucceeded]: MILLISECOND_LATER,
        [ANNOTATION.externalName]: 'team/a',
      },
      finalizers: [FINALIZER],
      forProvider: hello,
    },
  },
  {
    name: 'a name that the user gave',
    why: 'it is never replaced by one from the spec',
    given: {
      fresh: true,
      kind: { identity: { from: 'spec', externalName: () => 'team/a' } },
      resource: { annotations: { [ANNOTATION.externalName]: 'ext-5' } },
    },
    want: { annotations: { [ANNOTATION.externalName]: 'ext-5' }, finalizers: [FINALIZER], forProvider: hello },
  },
  {
    name: 'a creation that was refused',
    why: 'the failure is later than the beginning',
    given: { fresh: true, observe: absent, create: new TerminalError('no') },
    want: {
      annotations: { [ANNOTATION.createPending]: NOW, [ANNOTATION.createFailed]: MILLISECOND_LATER },
      finalizers: [FINALIZER],
      forProvider: hello,
    },
  },
  {
    name: 'a creation that was not answered',
    why: 'the beginning stays the last word, and the finalizer holds what may exist',
    given: { fresh: true, observe: absent, create: new UnknownOutcomeError('reset') },
    want: { annotations: { [ANNOTATION.createPending]: NOW }, finalizers: [FINALIZER], forProvider: hello },
  },
  {
    name: 'a creation by a name from the spec that was refused after one that was not answered',
    why: 'it may have been refused for what the first one made: nothing is settled',
    given: {
      kind: { identity: { from: 'spec', externalName: () => 'team/a' } },
      resource: { annotations: { [ANNOTATION.createPending]: ago(5) } },
      observe: absent,
      create: new TerminalError('team/a exists'),
    },
    want: {
      annotations: { [ANNOTATION.createPending]: NOW, [ANNOTATION.externalName]: 'team/a' },
      finalizers: [FINALIZER],
      forProvider: hello,
    },
  },
  {
    name: 'an answer that was lost and found',
    why: 'the name is recorded, the beginning is answered',
    given: {
      kind: { identity: { from: 'api', lookup: true } },
      resource: { annotations: { [ANNOTATION.createPending]: ago(5) } },
      lookup: [{ externalName: 'ext-3', owner: 'this' }],
    },
    want: {
      annotations: {
        [ANNOTATION.createPending]: ago(5),
        [ANNOTATION.createSucceeded]: NOW,
        [ANNOTATION.externalName]: 'ext-3',
      },
      finalizers: [FINALIZER],
      forProvider: hello,
    },
  },
  {
    name: 'what the API chose',
    why: 'late initialisation fills the spec',
    given: { observe: there({ lateInit: { text: 'hello', colour: 'blue' } }) },
    want: { annotations: {}, finalizers: [FINALIZER], forProvider: { text: 'hello', colour: 'blue' } },
  },
  {
    name: 'a reference',
    why: 'what it resolved to is kept, in the write that holds the resource',
    given: {
      fresh: true,
      kind: { references: [{ field: 'book', refField: 'bookRef', selectorField: 'bookSelector', to: NOTE }] },
      resource: { spec: { forProvider: { bookRef: { name: 'b' } } } },
      others: [
        {
          ...NOTE,
          metadata: { name: 'b', namespace: 'team', annotations: { [ANNOTATION.externalName]: 'ext-b' } },
          spec: { forProvider: {} },
        } as never,
      ],
    },
    want: {
      annotations: {},
      finalizers: [FINALIZER],
      forProvider: { bookRef: { name: 'b' }, book: 'ext-b' },
    },
  },
];

describe('what is left in the managed resource', () => {
  test.each(rows)('$name: $why', async ({ given, want }) => {
    const { resource } = await play(given);
    expect({
      annotations: resource?.metadata.annotations ?? {},
      finalizers: resource?.metadata.finalizers,
      forProvider: resource?.spec.forProvider,
    }).toEqual(want);
  });

  test('the status names the generation it was made from, the request it answers and what was observed', async () => {
    const { resource } = await play({
      resource: { annotations: { [ANNOTATION.reconcileRequestedAt]: 'now-1' } },
      observe: there({ atProvider: { id: 'ext-1', colour: 'blue' } }),
    });
    expect(resource?.status).toEqual({
      observedGeneration: 1,
      lastHandledReconcileAt: 'now-1',
      atProvider: { id: 'ext-1', colour: 'blue' },
      conditions: [
        { type: 'Ready', status: 'True', reason: 'Available', lastTransitionTime: NOW, observedGeneration: 1 },
        { type: 'Synced', status: 'True', reason: 'ReconcileSuccess', lastTransitionTime: NOW, observedGeneration: 1 },
        { type: 'UpToDate', status: 'True', reason: 'ObserveMatched', lastTransitionTime: NOW, observedGeneration: 1 },
      ],
    });
  });
});
