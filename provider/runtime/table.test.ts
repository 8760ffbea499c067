import { describe, expect, test } from '@jest/globals';
import { ANNOTATION } from './annotations.ts';
import type { Condition } from './conditions.ts';
import { TerminalError, TransientError, UnknownOutcomeError } from './errors.ts';
import { FINALIZER } from './managed-resource.ts';
import type { KubeObject } from './object.ts';
import { ago, NOTE, play, type Scene, type Seen, there } from './scene.fixture.ts';

/** The contract of crossplane-runtime's managed reconciler, a test a line, in the order of execution. */
interface Row {
  readonly name: string;
  readonly why: string;
  readonly given: Scene;
  readonly want: Seen;
}

const absent = { exists: false } as const;
const untold = there({ owner: 'untold' });
const boom = new Error('boom');
const named = { [ANNOTATION.externalName]: 'ext-1' };
const pending = { [ANNOTATION.createPending]: ago(3600) };
const fromSpec = { identity: { from: 'spec', externalName: () => 'ext-1' } } as const;
const withLookup = { identity: { from: 'api', lookup: true } } as const;
const INCOMPLETE =
  'cannot determine creation result - remove the crossplane.io/external-create-pending annotation if it is safe to proceed';
const success = 'Synced=True ReconcileSuccess';
const available = 'Ready=True Available';
const matched = 'UpToDate=True ObserveMatched';
const creating = 'Ready=False Creating';
const deleting = 'Ready=False Deleting';
const error = (message: string): string => `Synced=False ReconcileError: ${message}`;
const looked = ['connect', 'observe', 'disconnect'];
const nothing = { conditions: [], events: [], requeue: 'none', calls: [] } satisfies Seen;

const beforeConnect: readonly Row[] = [
  {
    name: 'no such managed resource',
    why: 'it was deleted while it was queued',
    given: { missing: true },
    want: { ...nothing, conditions: 'gone' },
  },
  {
    name: 'paused by annotation',
    why: 'a person works on the external resource',
    given: { resource: { annotations: { [ANNOTATION.paused]: 'true' } } },
    want: {
      conditions: ['Synced=False ReconcilePaused: Reconciliation is paused.', 'UpToDate=Unknown ReconcilePaused'],
      events: ['Normal ReconciliationPaused'],
      requeue: 'none',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'paused by policies',
    why: 'an empty set is the other way to say it',
    given: { resource: { spec: { managementPolicies: [] } } },
    want: {
      conditions: ['Synced=False ReconcilePaused: Reconciliation is paused.', 'UpToDate=Unknown ReconcilePaused'],
      events: ['Normal ReconciliationPaused'],
      requeue: 'none',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'paused and deleted',
    why: 'paused wins: it stays Terminating',
    given: { resource: { annotations: { [ANNOTATION.paused]: 'true' }, deleted: true } },
    want: {
      conditions: ['Synced=False ReconcilePaused: Reconciliation is paused.', 'UpToDate=Unknown ReconcilePaused'],
      events: ['Normal ReconciliationPaused'],
      requeue: 'none',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'paused with another word than "true"',
    why: 'only that word pauses',
    given: { resource: { annotations: { ...named, [ANNOTATION.paused]: 'yes' } } },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'a reconcile request',
    why: 'the token is kept in the status write that ends this reconciliation',
    given: { resource: { annotations: { ...named, [ANNOTATION.reconcileRequestedAt]: 'now-1' } } },
    want: {
      conditions: [available, success, matched],
      events: ['Normal ReconcileRequestHandled'],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'policies that mean nothing',
    why: 'a creation that is never observed would be blind',
    given: { resource: { spec: { managementPolicies: ['Create'] } } },
    want: {
      conditions: [error('management policies ["Create"] are not supported')],
      events: ['Warning CannotUseInvalidManagementPolicy'],
      requeue: 'none',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'policies while the feature is off',
    why: 'ignoring them could delete what was to stay',
    given: { resource: { spec: { managementPolicies: ['Observe'] } }, settings: { managementPolicies: false } },
    want: {
      conditions: [error('management policies ["Observe"] are set but the feature is not enabled')],
      events: ['Warning CannotUseInvalidManagementPolicy'],
      requeue: 'none',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'deleted and not to be deleted outside',
    why: 'an orphan goes without a single external call',
    given: { resource: { spec: { managementPolicies: ['Observe', 'Create', 'Update'] }, deleted: true } },
    want: { conditions: 'gone', events: [], requeue: 'none', calls: ['PUT Note', 'PUT ProviderConfigUsage'] },
  },
  {
    name: 'deleted, an orphan, and its creation incomplete',
    why: 'letting go wins over not knowing',
    given: { resource: { annotations: pending, spec: { managementPolicies: ['Observe'] }, deleted: true } },
    want: { conditions: 'gone', events: [], requeue: 'none', calls: ['PUT Note', 'PUT ProviderConfigUsage'] },
  },
  {
    name: 'deleted, an orphan, and the finalizer cannot be removed',
    why: 'said, and tried again',
    given: {
      resource: { spec: { managementPolicies: ['Observe'] }, deleted: true },
      kubernetes: { 'PUT Note': [boom] },
    },
    want: {
      conditions: [deleting, error('cannot remove finalizer: boom')],
      events: ['Warning CannotUpdateManagedResource'],
      requeue: 'backoff',
      calls: ['PUT Note', 'PUT Note/status'],
    },
  },
  {
    name: 'no external name can be made',
    why: 'the spec does not say enough',
    given: {
      kind: {
        identity: {
          from: 'spec',
          externalName: () => {
            throw new Error('spec.forProvider.zone is not set');
          },
        },
      },
    },
    want: {
      conditions: [error('spec.forProvider.zone is not set')],
      events: ['Warning CannotInitializeManagedResource'],
      requeue: 'backoff',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'creation incomplete and nothing to look it up by',
    why: 'creating again could make two',
    given: { resource: { annotations: pending } },
    want: {
      conditions: [creating, error(INCOMPLETE)],
      events: ['Warning CannotInitializeManagedResource'],
      requeue: 'none',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'creation incomplete and deleted',
    why: 'it must not go while something may be left outside',
    given: { resource: { annotations: pending, deleted: true } },
    want: {
      conditions: [creating, error(INCOMPLETE)],
      events: ['Warning CannotInitializeManagedResource'],
      requeue: 'none',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'creation failed after it was pending',
    why: 'a known failure is complete',
    given: {
      resource: { annotations: { [ANNOTATION.createPending]: ago(90), [ANNOTATION.createFailed]: ago(89.999) } },
      observe: absent,
    },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'PUT Note', 'observe', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'a reference that does not resolve',
    why: 'what it names may come later',
    given: {
      kind: { references: [{ field: 'book', refField: 'bookRef', selectorField: 'bookSelector', to: NOTE }] },
      resource: { spec: { forProvider: { bookRef: { name: 'b' } } } },
    },
    want: {
      conditions: [error('cannot resolve spec.forProvider.book: Note "b" does not exist')],
      events: ['Warning CannotResolveResourceReferences'],
      requeue: 'backoff',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'deleted with a reference that does not resolve',
    why: 'what it names may be gone already',
    given: {
      kind: { references: [{ field: 'book', refField: 'bookRef', selectorField: 'bookSelector', to: NOTE }] },
      resource: { spec: { forProvider: { bookRef: { name: 'b' } } }, deleted: true },
    },
    want: {
      conditions: [deleting, success],
      events: ['Normal DeletedExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'delete', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'no connection',
    why: 'a missing config or credential is named',
    given: { fresh: true, connect: new Error('ProviderConfig "x" does not exist') },
    want: {
      conditions: [error('connect failed: ProviderConfig "x" does not exist')],
      events: ['Warning CannotConnectToProvider'],
      requeue: 'backoff',
      calls: ['connect', 'PUT Note/status'],
    },
  },
  {
    name: 'letting go of the connection fails',
    why: 'that never changes the result',
    given: { disconnect: boom },
    want: {
      conditions: [available, success, matched],
      events: ['Warning CannotDisconnectFromProvider'],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
];

const observing: readonly Row[] = [
  {
    name: 'observation fails',
    why: 'an error is never "absent"',
    given: { observe: boom },
    want: {
      conditions: [error('observe failed: boom')],
      events: ['Warning CannotObserveExternalResource'],
      requeue: 'backoff',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'observation is refused for a while',
    why: 'the API said when to come back',
    given: { observe: new TransientError('429', { retryAfter: 7000 }) },
    want: {
      conditions: [error('observe failed: 429')],
      events: ['Warning CannotObserveExternalResource'],
      requeue: 'after 7000',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'observation is refused for good',
    why: 'hurrying changes nothing',
    given: { observe: new TerminalError('two of that name') },
    want: {
      conditions: [error('observe failed: two of that name')],
      events: ['Warning CannotObserveExternalResource'],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'absent and only to be observed',
    why: 'it is polled, not backed off from',
    given: { fresh: true, resource: { spec: { managementPolicies: ['Observe'] } }, observe: absent },
    want: {
      conditions: [error('observe failed: external resource does not exist')],
      events: ['Warning CannotObserveExternalResource'],
      requeue: 'poll',
      calls: ['connect', 'POST ProviderConfigUsage', 'observe', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'absent just after it was created',
    why: 'the API may take a while to show it',
    given: { resource: { annotations: { ...named, [ANNOTATION.createSucceeded]: ago(29) } }, observe: absent },
    want: { conditions: [], events: ['Normal PendingExternalResource'], requeue: 'backoff', calls: looked },
  },
  {
    name: 'absent long after it was created',
    why: 'somebody deleted it: it is created again',
    given: { resource: { annotations: { ...named, [ANNOTATION.createSucceeded]: ago(30) } }, observe: absent },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'PUT Note', 'observe', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'absent, created at a time far in the future',
    why: 'a wrong clock must not stop it for ever',
    given: { resource: { annotations: { ...named, [ANNOTATION.createSucceeded]: ago(-3600) } }, observe: absent },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'PUT Note', 'observe', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'deleted and held by another finalizer',
    why: 'it waits for the others and says nothing',
    given: { resource: { finalizers: [FINALIZER, 'foregroundDeletion'], deleted: true } },
    want: { conditions: [], events: [], requeue: 'backoff', calls: looked },
  },
  {
    name: 'deleted and there',
    why: 'it is asked to go, and observed until it has',
    given: { resource: { deleted: true } },
    want: {
      conditions: [deleting, success],
      events: ['Normal DeletedExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'delete', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'deleted and there, and it does not go',
    why: 'the API says why, such as a child that is left',
    given: { resource: { deleted: true }, delete: boom },
    want: {
      conditions: [deleting, error('delete failed: boom')],
      events: ['Warning CannotDeleteExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'delete', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'deleted and gone',
    why: 'observed absence, and only that, lets the managed resource go',
    given: { resource: { deleted: true }, observe: absent },
    want: {
      conditions: 'gone',
      events: [],
      requeue: 'none',
      calls: ['connect', 'observe', 'PUT Note', 'PUT ProviderConfigUsage', 'disconnect'],
    },
  },
  {
    name: 'connection details cannot be published',
    why: 'the Secret belongs to somebody else',
    given: {
      resource: { spec: { writeConnectionSecretToRef: { name: 's' } } },
      observe: there({ connection: { token: Buffer.from('x') } }),
      others: [
        { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'team' }, type: 'Opaque' } as never,
      ],
    },
    want: {
      conditions: [error('cannot write secret team/s: it has the type Opaque and no controller')],
      events: ['Warning CannotPublishConnectionDetails'],
      requeue: 'backoff',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'the finalizer is missing',
    why: 'it comes after the first observation that succeeds',
    given: { fresh: true, resource: { annotations: named } },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: ['connect', 'POST ProviderConfigUsage', 'observe', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'the finalizer cannot be written',
    why: 'nothing outside changes before it is',
    given: { fresh: true, resource: { annotations: named }, kubernetes: { 'PUT Note': [boom] } },
    want: {
      conditions: [error('cannot update managed resource: boom')],
      events: ['Warning CannotUpdateManagedResource'],
      requeue: 'backoff',
      calls: ['connect', 'POST ProviderConfigUsage', 'observe', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
];

const createdAndSeen = [
  ...['connect', 'observe', 'PUT Note', 'create', 'PUT Note', 'observe'],
  ...['disconnect', 'PUT Note/status'],
];

const changing: readonly Row[] = [
  {
    name: 'absent and to be created',
    why: 'name, finalizer and the pending stamp are one write before; what came of it one after',
    given: { fresh: true, kind: fromSpec, observe: absent },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: [
        'connect',
        'POST ProviderConfigUsage',
        'observe',
        'PUT Note',
        'create',
        'PUT Note',
        'observe',
        'disconnect',
        'PUT Note/status',
      ],
    },
  },
  {
    name: 'created and shown at once',
    why: 'it is ready without a status in between',
    given: { observe: absent, shown: there() },
    want: {
      conditions: [available, success, matched],
      events: ['Normal CreatedExternalResource'],
      requeue: 'poll',
      calls: createdAndSeen,
    },
  },
  {
    name: 'created and shown with what the API chose',
    why: 'that is taken over by a write before the status',
    given: { observe: absent, shown: there({ lateInit: { text: 'hello', colour: 'blue' } }) },
    want: {
      conditions: [available, success, matched],
      events: ['Normal CreatedExternalResource'],
      requeue: 'poll',
      calls: [...createdAndSeen.slice(0, 6), 'PUT Note', ...createdAndSeen.slice(6)],
    },
  },
  {
    name: 'created, and not ready yet',
    why: 'only what is as asked for needs no further look',
    given: { observe: absent, shown: there({ ready: { ready: false, message: 'starting' } }) },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: createdAndSeen,
    },
  },
  {
    name: 'created, and shown with a difference',
    why: 'the next reconciliation updates it',
    given: { observe: absent, shown: there({ diff: ['text'] }) },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: createdAndSeen,
    },
  },
  {
    name: 'created, and cannot be looked at',
    why: 'that it was created is not lost over it',
    given: { observe: absent, shown: boom },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: createdAndSeen,
    },
  },
  {
    name: 'created, and when to look is said',
    why: 'it is not looked at before',
    given: { observe: absent, create: { externalName: 'ext-1', requeueAfter: 7_000 }, shown: there() },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'after 7000',
      calls: createdAndSeen.filter((call, index) => call !== 'observe' || index === 1),
    },
  },
  {
    name: 'the pending stamp meets a conflict',
    why: 'another provider may be creating it: silence, and another look',
    given: { observe: absent, kubernetes: { 'PUT Note': ['conflict'] } },
    want: { conditions: [], events: [], requeue: 'backoff', calls: ['connect', 'observe', 'PUT Note', 'disconnect'] },
  },
  {
    name: 'the pending stamp cannot be written',
    why: 'nothing is created that is not announced',
    given: { observe: absent, kubernetes: { 'PUT Note': [boom] } },
    want: {
      conditions: [creating, error('cannot update managed resource: boom')],
      events: ['Warning CannotUpdateManagedResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'creation is refused',
    why: 'a failure that is certain is recorded, and may be tried again',
    given: { observe: absent, create: new TerminalError('name is too long') },
    want: {
      conditions: [creating, error('create failed: name is too long')],
      events: ['Warning CannotCreateExternalResource'],
      requeue: 'poll',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'creation gets no answer',
    why: 'the pending stamp stays the last word',
    given: { observe: absent, create: new UnknownOutcomeError('connection reset') },
    want: {
      conditions: [creating, error('create failed: connection reset')],
      events: ['Warning CannotCreateExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'creation is answered without a name',
    why: 'what cannot be found again counts as unknown',
    given: { observe: absent, create: {} },
    want: {
      conditions: [creating, error('create failed: the API did not say the name of what it created')],
      events: ['Warning CannotCreateExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'the name of what was created meets a conflict and an outage',
    why: 'it is written until it is accepted, over what others wrote',
    given: { observe: absent, kubernetes: { 'PUT Note': ['ok', 'conflict', boom] } },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: [
        'connect',
        'observe',
        'PUT Note',
        'create',
        'PUT Note',
        'GET Note',
        'PUT Note',
        'PUT Note',
        'observe',
        'disconnect',
        'PUT Note/status',
      ],
    },
  },
  {
    name: 'late initialisation',
    why: 'what the API chose becomes part of the spec',
    given: { resource: { annotations: named }, observe: there({ lateInit: { text: 'hello', colour: 'blue' } }) },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: ['connect', 'observe', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'late initialisation that the policies do not allow',
    why: 'the spec stays as it was written',
    given: {
      resource: { annotations: named, spec: { managementPolicies: ['Observe', 'Create', 'Update', 'Delete'] } },
      observe: there({ lateInit: { text: 'hello', colour: 'blue' } }),
    },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'up to date',
    why: 'Ready is what the observation says',
    given: { resource: { annotations: named }, observe: there({ ready: { ready: false, message: 'starting' } }) },
    want: {
      conditions: ['Ready=False Unavailable: starting', success, matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'differs and may not be updated',
    why: 'the difference is shown and left alone',
    given: {
      resource: { annotations: named, spec: { managementPolicies: ['Observe', 'Create', 'Delete'] } },
      observe: there({ diff: ['text'] }),
    },
    want: {
      conditions: [
        available,
        success,
        'UpToDate=False UpdateRestricted: differs in text; the management policies do not allow to update it',
      ],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'differs',
    why: 'it is updated; the next observation tells whether that took',
    given: { resource: { annotations: named }, observe: there({ diff: ['text', 'colour'] }) },
    want: {
      conditions: [available, success, 'UpToDate=False UpdateRequested: differed in colour, text'],
      events: ['Normal UpdatedExternalResource'],
      requeue: 'poll',
      calls: ['connect', 'observe', 'update', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'differs and the update fails',
    why: "the reason is the API's own",
    given: { resource: { annotations: named }, observe: there({ diff: ['text'] }), update: boom },
    want: {
      conditions: [available, error('update failed: boom'), 'UpToDate=False UpdateFailed: update failed: boom'],
      events: ['Warning CannotUpdateExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'update', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'absent and neither to be created nor only observed',
    why: 'an update of what is missing makes no sense, and Ready must not lie',
    given: { resource: { annotations: named, spec: { managementPolicies: ['Observe', 'Update'] } }, observe: absent },
    want: {
      conditions: [
        'Ready=False Unavailable: The external resource does not exist and the management policies do not allow to create it',
        success,
      ],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'the status meets a conflict',
    why: 'no event without the status it belongs to',
    given: {
      resource: { annotations: named },
      observe: there({ diff: ['text'] }),
      kubernetes: { 'PUT Note/status': ['conflict'] },
    },
    want: {
      conditions: [],
      events: [],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'update', 'disconnect', 'PUT Note/status'],
    },
  },
];

const unknownOutcome: readonly Row[] = [
  {
    name: 'nothing is found, and the API may still hide it',
    why: 'patience instead of a second creation',
    given: { kind: withLookup, resource: { annotations: { [ANNOTATION.createPending]: ago(5) } }, observe: absent },
    want: {
      conditions: [],
      events: ['Normal PendingExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'lookup', 'disconnect'],
    },
  },
  {
    name: 'nothing is found after the grace period',
    why: 'nothing was created: creation may go on',
    given: { kind: withLookup, resource: { annotations: pending }, observe: absent },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: [
        'connect',
        'lookup',
        'observe',
        'lookup',
        'PUT Note',
        'create',
        'PUT Note',
        'observe',
        'disconnect',
        'PUT Note/status',
      ],
    },
  },
  {
    name: 'nothing is seen by a name from the spec, and the managed resource is deleted',
    why: 'what shows up later would have no owner',
    given: {
      kind: fromSpec,
      resource: { annotations: { ...named, [ANNOTATION.createPending]: ago(5) }, deleted: true },
      observe: absent,
    },
    want: { conditions: [], events: ['Normal PendingExternalResource'], requeue: 'backoff', calls: looked },
  },
  {
    name: 'nothing is seen by a name from the spec',
    why: 'creating the same again makes one',
    given: {
      kind: fromSpec,
      resource: { annotations: { ...named, [ANNOTATION.createPending]: ago(5) } },
      observe: absent,
    },
    want: {
      conditions: [creating, success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'PUT Note', 'observe', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'one is found',
    why: 'it is what was created: its name is recorded at once, nothing is created',
    given: {
      kind: withLookup,
      resource: { annotations: pending },
      lookup: [{ externalName: 'ext-1', owner: 'untold' }],
    },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: ['connect', 'lookup', 'PUT Note', 'observe', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'one is found and the managed resource is deleted',
    why: 'it is recorded, then deleted',
    given: {
      kind: withLookup,
      resource: { annotations: pending, deleted: true },
      lookup: [{ externalName: 'ext-1', owner: 'this' }],
    },
    want: {
      conditions: [deleting, success],
      events: ['Normal DeletedExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'lookup', 'PUT Note', 'observe', 'delete', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'two are found',
    why: 'a person must choose; both names are said',
    given: {
      kind: withLookup,
      resource: { annotations: pending },
      lookup: [
        { externalName: 'ext-2', owner: 'untold' },
        { externalName: 'ext-1', owner: 'untold' },
      ],
    },
    want: {
      conditions: [creating, error(`${INCOMPLETE}: found ext-1, ext-2`)],
      events: ['Warning CannotInitializeManagedResource'],
      requeue: 'poll',
      calls: ['connect', 'lookup', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'one exists before anything was created',
    why: 'nothing of others becomes ours unless a person says so',
    given: {
      fresh: true,
      kind: withLookup,
      observe: absent,
      lookup: [{ externalName: 'ext-9', owner: 'untold' }],
    },
    want: {
      conditions: [
        creating,
        error('create failed: ext-9 exists already; set crossplane.io/external-name to manage it'),
      ],
      events: ['Warning CannotCreateExternalResource'],
      requeue: 'poll',
      calls: ['connect', 'POST ProviderConfigUsage', 'observe', 'lookup', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: "another managed resource's exists before anything was created",
    why: 'naming it would not hand it over, so nobody is told to',
    given: {
      fresh: true,
      kind: withLookup,
      observe: absent,
      lookup: [{ externalName: 'ext-9', owner: 'other', ownerName: 'Note team/other' }],
    },
    want: {
      conditions: [creating, error('create failed: ext-9 belongs to Note team/other')],
      events: ['Warning CannotCreateExternalResource'],
      requeue: 'poll',
      calls: ['connect', 'POST ProviderConfigUsage', 'observe', 'lookup', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'something without an owner stands at the name from the spec',
    why: 'what was made by hand is overwritten no sooner than a person says so',
    given: { fresh: true, kind: fromSpec, observe: untold },
    want: {
      conditions: [
        creating,
        error('create failed: ext-1 exists already; set crossplane.io/external-name to manage it'),
      ],
      events: ['Warning CannotCreateExternalResource'],
      requeue: 'poll',
      calls: ['connect', 'POST ProviderConfigUsage', 'observe', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'the same, after a creation that did not come about',
    why: 'the name was written by ourselves then: it is no word of a person',
    given: {
      kind: fromSpec,
      resource: { annotations: { ...named, ...pending, [ANNOTATION.createFailed]: ago(1800) } },
      observe: untold,
    },
    want: {
      conditions: [
        creating,
        error('create failed: ext-1 exists already; remove crossplane.io/external-create-pending to manage it'),
      ],
      events: ['Warning CannotCreateExternalResource'],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'the same, and it is deleted',
    why: 'what never was ours stays',
    given: {
      kind: fromSpec,
      resource: { annotations: { ...named, ...pending, [ANNOTATION.createFailed]: ago(1800) }, deleted: true },
      observe: untold,
    },
    want: {
      ...nothing,
      conditions: 'gone',
      calls: ['connect', 'observe', 'PUT Note', 'PUT ProviderConfigUsage', 'disconnect'],
    },
  },
  {
    name: 'the same, where a person gave the name',
    why: 'that is what hands it over',
    given: { kind: fromSpec, resource: { annotations: named }, observe: untold },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'the same, where we created it',
    why: 'whoever took its owner tag away gave it to nobody',
    given: {
      kind: fromSpec,
      resource: { annotations: { ...named, ...pending, [ANNOTATION.createSucceeded]: ago(1800) } },
      observe: untold,
    },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'the same, where it is only observed',
    why: 'who changes nothing may look at everything',
    given: {
      kind: fromSpec,
      resource: { spec: { managementPolicies: ['Observe'] } },
      observe: untold,
    },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: ['connect', 'observe', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'the lookup fails',
    why: 'not knowing is no reason to create',
    given: { kind: withLookup, resource: { annotations: pending }, lookup: boom },
    want: {
      conditions: [error('lookup failed: boom')],
      events: ['Warning CannotObserveExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'lookup', 'disconnect', 'PUT Note/status'],
    },
  },
];

const condition = (type: string, status: 'True' | 'False', reason: string): Condition => ({
  type,
  status,
  reason,
  lastTransitionTime: ago(60),
  observedGeneration: 1,
});
const pausedBefore = {
  conditions: [
    { ...condition('Synced', 'False', 'ReconcilePaused'), message: 'Reconciliation is paused.' },
    { type: 'UpToDate', status: 'Unknown', reason: 'ReconcilePaused', lastTransitionTime: ago(60) },
  ],
  observedGeneration: 1,
} as const;
const older = (metadata: object, spec: object = {}): KubeObject =>
  ({
    apiVersion: NOTE.apiVersion,
    kind: NOTE.kind,
    metadata: { name: 'older', namespace: 'other', annotations: named, ...metadata },
    spec: { forProvider: {}, ...spec },
  }) as KubeObject;

const running = { state: 'running', message: '40 %', requeueAfter: 3_000 } as const;
const beyond: readonly Row[] = [
  {
    name: 'a reconcile request that ends without a status',
    why: 'it is not handled before it is written that it is',
    given: {
      resource: {
        annotations: {
          ...named,
          [ANNOTATION.createSucceeded]: ago(5),
          [ANNOTATION.reconcileRequestedAt]: 'now-1',
        },
      },
      observe: absent,
    },
    want: { conditions: [], events: ['Normal PendingExternalResource'], requeue: 'backoff', calls: looked },
  },
  {
    name: 'a kind that is broken',
    why: 'it is said where a person looks, and nothing else breaks',
    given: { kind: { identity: null as never } },
    want: {
      conditions: [error("cannot reconcile: Cannot read properties of null (reading 'from')")],
      events: ['Warning CannotObserveExternalResource'],
      requeue: 'backoff',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'deleted, gone, and the managed resource is gone already',
    why: 'the usage still has to be let go',
    given: { resource: { deleted: true }, observe: absent, kubernetes: { 'PUT Note': ['notFound'] } },
    want: {
      conditions: [],
      events: [],
      requeue: 'none',
      calls: ['connect', 'observe', 'PUT Note', 'PUT ProviderConfigUsage', 'disconnect'],
    },
  },
  {
    name: 'what an unanswered creation seems to have made carries the tag of another',
    why: 'it is not taken away from that one',
    given: {
      kind: withLookup,
      resource: { annotations: pending },
      lookup: [{ externalName: 'ext-1', owner: 'other' }],
    },
    want: {
      conditions: [creating, error(`${INCOMPLETE}: found ext-1`)],
      events: ['Warning CannotInitializeManagedResource'],
      requeue: 'poll',
      calls: ['connect', 'lookup', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'creation goes on in the external system',
    why: 'it is waited for at its own pace, however long ago it was begun',
    given: { resource: { annotations: named }, observe: { exists: false, operation: running } },
    want: {
      conditions: ['Ready=False Creating: 40 %', success],
      events: [],
      requeue: 'after 3000',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'creation goes on and deletion was asked for',
    why: 'it may still bring something forth',
    given: { resource: { annotations: named, deleted: true }, observe: { exists: false, operation: running } },
    want: {
      conditions: ['Ready=False Creating: 40 %', success],
      events: [],
      requeue: 'after 3000',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'creation failed in the external system',
    why: 'the words are its own; it may be begun again later',
    given: {
      resource: { annotations: named },
      observe: { exists: false, operation: { state: 'failed', message: 'no space' } },
    },
    want: {
      conditions: [creating, error('create failed: no space')],
      events: ['Warning CannotCreateExternalResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'creation failed and deletion was asked for',
    why: 'nothing is left to delete',
    given: {
      resource: { annotations: named, deleted: true },
      observe: { exists: false, operation: { state: 'failed', message: 'no space' } },
    },
    want: {
      conditions: 'gone',
      events: [],
      requeue: 'none',
      calls: ['connect', 'observe', 'PUT Note', 'PUT ProviderConfigUsage', 'disconnect'],
    },
  },
  {
    name: 'paused for a while',
    why: 'it is said once',
    given: { resource: { annotations: { [ANNOTATION.paused]: 'true' }, status: pausedBefore } },
    want: {
      conditions: ['Synced=False ReconcilePaused: Reconciliation is paused.', 'UpToDate=Unknown ReconcilePaused'],
      events: [],
      requeue: 'none',
      calls: [],
    },
  },
  {
    name: 'nothing new',
    why: 'a poll that finds what was there writes nothing',
    given: {
      resource: {
        annotations: named,
        status: {
          conditions: [
            condition('Ready', 'True', 'Available'),
            condition('Synced', 'True', 'ReconcileSuccess'),
            condition('UpToDate', 'True', 'ObserveMatched'),
          ],
          observedGeneration: 1,
          atProvider: { id: 'ext-1' },
        },
      },
    },
    want: { conditions: [available, success, matched], events: [], requeue: 'poll', calls: looked },
  },
  {
    name: 'a reconcile request that was handled',
    why: 'the same token asks once',
    given: {
      resource: {
        annotations: { ...named, [ANNOTATION.reconcileRequestedAt]: 'now-1' },
        status: { lastHandledReconcileAt: 'now-1' },
      },
    },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'the API says when to look again',
    why: 'an operation under way has its own pace',
    given: { resource: { annotations: named }, observe: there({ ready: { ready: false }, requeueAfter: 9_000 }) },
    want: {
      conditions: ['Ready=False Unavailable', success, matched],
      events: [],
      requeue: 'after 9000',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'creation is refused for a while',
    why: 'nothing was created, and the API said when to come back',
    given: { observe: absent, create: new TransientError('429', { retryAfter: 4_000 }) },
    want: {
      conditions: [creating, error('create failed: 429')],
      events: ['Warning CannotCreateExternalResource'],
      requeue: 'after 4000',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'the managed resource is removed by force while it is created',
    why: 'an event is the last place to name what has no owner now',
    given: { observe: absent, kubernetes: { 'PUT Note': ['ok', 'notFound'] } },
    want: {
      conditions: [],
      events: ['Warning CannotUpdateManagedResource'],
      requeue: 'none',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'PUT Note', 'disconnect'],
    },
  },
  {
    name: 'deletion takes its time',
    why: 'it is asked again, and said once',
    given: {
      resource: {
        deleted: true,
        status: {
          conditions: [condition('Ready', 'False', 'Deleting'), condition('Synced', 'True', 'ReconcileSuccess')],
        },
      },
      delete: { message: 'ends on 2030-02-01', requeueAfter: 3_600_000 },
    },
    want: {
      conditions: ['Ready=False Deleting: ends on 2030-02-01', success],
      events: [],
      requeue: 'after 3600000',
      calls: ['connect', 'observe', 'delete', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'an older managed resource has the same external name',
    why: 'two would overwrite each other for ever',
    given: { others: [older({})], resource: { annotations: named } },
    want: {
      conditions: [error('external name "ext-1" is already managed by other/older')],
      events: ['Warning CannotInitializeManagedResource'],
      requeue: 'poll',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'an older managed resource has the same external name, and this one is deleted',
    why: 'what belongs to the other is not deleted',
    given: { others: [older({})], resource: { annotations: named, deleted: true } },
    want: { conditions: 'gone', events: [], requeue: 'none', calls: ['PUT Note', 'PUT ProviderConfigUsage'] },
  },
  {
    name: 'an older managed resource took the external name of what this one created',
    why: 'who created it has the better right',
    given: {
      others: [older({})],
      resource: { annotations: { ...named, [ANNOTATION.createSucceeded]: ago(3600) } },
    },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'an older managed resource only observes the same external name',
    why: 'that disturbs nobody',
    given: { others: [older({}, { managementPolicies: ['Observe'] })], resource: { annotations: named } },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'an older managed resource has the same external name in another system',
    why: 'a name means something within one config only',
    given: {
      others: [older({}, { providerConfigRef: { kind: 'ClusterProviderConfig', name: 'second' } })],
      resource: { annotations: named },
    },
    want: {
      conditions: [available, success, matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'ours is found by its tag before anything was created',
    why: 'the record was lost, such as by a restore: it is taken back',
    given: { kind: withLookup, observe: absent, lookup: [{ externalName: 'ext-7', owner: 'this' }] },
    want: {
      conditions: [],
      events: [],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'lookup', 'PUT Note', 'disconnect'],
    },
  },
  {
    name: 'the API server refuses the status',
    why: 'it is said without what was observed, which is too much or wrong',
    given: { resource: { annotations: named }, kubernetes: { 'PUT Note/status': ['invalid'] } },
    want: {
      conditions: [available, error('cannot write status: refused'), matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status', 'PUT Note/status'],
    },
  },
  {
    name: 'the API server refuses the status, as it did before',
    why: 'that is said already',
    given: {
      resource: {
        annotations: named,
        status: {
          observedGeneration: 1,
          conditions: [
            { type: 'Ready', status: 'True', reason: 'Available', lastTransitionTime: ago(60) },
            {
              ...{ type: 'Synced', status: 'False', reason: 'ReconcileError', lastTransitionTime: ago(60) },
              message: 'cannot write status: refused',
            },
            { type: 'UpToDate', status: 'True', reason: 'ObserveMatched', lastTransitionTime: ago(60) },
          ],
        },
      },
      kubernetes: { 'PUT Note/status': ['invalid'] },
    },
    want: {
      conditions: [available, error('cannot write status: refused'), matched],
      events: [],
      requeue: 'poll',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'the client breaks',
    why: 'a resource that nobody foresaw hurts nobody else',
    given: { observe: new RangeError('Maximum call stack size exceeded') },
    want: {
      conditions: [error('observe failed: Maximum call stack size exceeded')],
      events: ['Warning CannotObserveExternalResource'],
      requeue: 'backoff',
      calls: [...looked, 'PUT Note/status'],
    },
  },
];

/** What the lines above say by the way. */
const subtleties: readonly Row[] = [
  {
    name: 'paused, and a reconciliation is asked for',
    why: 'it is not handled while it is paused',
    given: {
      resource: { annotations: { [ANNOTATION.paused]: 'true', [ANNOTATION.reconcileRequestedAt]: 'now-1' } },
    },
    want: {
      conditions: ['Synced=False ReconcilePaused: Reconciliation is paused.', 'UpToDate=Unknown ReconcilePaused'],
      events: ['Normal ReconciliationPaused'],
      requeue: 'none',
      calls: ['PUT Note/status'],
    },
  },
  {
    name: 'a reconcile request that ends in a failure',
    why: 'it was handled all the same',
    given: {
      resource: { annotations: { ...named, [ANNOTATION.reconcileRequestedAt]: 'now-1' } },
      observe: boom,
    },
    want: {
      conditions: [error('observe failed: boom')],
      events: ['Normal ReconcileRequestHandled', 'Warning CannotObserveExternalResource'],
      requeue: 'backoff',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'deleted, an orphan, and the finalizer meets a conflict',
    why: 'silence, and another look',
    given: {
      resource: { spec: { managementPolicies: ['Observe'] }, deleted: true },
      kubernetes: { 'PUT Note': ['conflict'] },
    },
    want: { conditions: [], events: [], requeue: 'backoff', calls: ['PUT Note'] },
  },
  {
    name: 'the usage meets a conflict',
    why: 'silence, and another look',
    given: { fresh: true, kubernetes: { 'POST ProviderConfigUsage': ['conflict'] } },
    want: { conditions: [], events: [], requeue: 'backoff', calls: ['connect', 'POST ProviderConfigUsage'] },
  },
  {
    name: 'the usage cannot be written',
    why: 'without it nothing would keep the credentials',
    given: { fresh: true, kubernetes: { 'POST ProviderConfigUsage': [boom] } },
    want: {
      conditions: [error('connect failed: boom')],
      events: ['Warning CannotConnectToProvider'],
      requeue: 'backoff',
      calls: ['connect', 'POST ProviderConfigUsage', 'PUT Note/status'],
    },
  },
  {
    name: 'deleted and no connection',
    why: 'what may be left outside is not forgotten',
    given: { resource: { deleted: true }, connect: boom },
    want: {
      conditions: [error('connect failed: boom')],
      events: ['Warning CannotConnectToProvider'],
      requeue: 'backoff',
      calls: ['connect', 'PUT Note/status'],
    },
  },
  {
    name: 'deleted and observation fails',
    why: 'an error is no absence: neither is anything deleted, nor let go',
    given: { resource: { deleted: true }, observe: boom },
    want: {
      conditions: [error('observe failed: boom')],
      events: ['Warning CannotObserveExternalResource'],
      requeue: 'backoff',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'observation fails after it was ready',
    why: 'Ready stays what was last known',
    given: {
      resource: { annotations: named, status: { conditions: [condition('Ready', 'True', 'Available')] } },
      observe: boom,
    },
    want: {
      conditions: [available, error('observe failed: boom')],
      events: ['Warning CannotObserveExternalResource'],
      requeue: 'backoff',
      calls: [...looked, 'PUT Note/status'],
    },
  },
  {
    name: 'deleted, gone, and held by another finalizer',
    why: 'what others wait for may need it',
    given: { resource: { finalizers: [FINALIZER, 'example.org/backup'], deleted: true }, observe: absent },
    want: { conditions: [], events: [], requeue: 'backoff', calls: looked },
  },
  {
    name: 'deleted, gone, and the finalizer cannot be removed',
    why: 'said, and tried again',
    given: { resource: { deleted: true }, observe: absent, kubernetes: { 'PUT Note': [boom] } },
    want: {
      conditions: [deleting, error('cannot remove finalizer: boom')],
      events: ['Warning CannotUpdateManagedResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'the finalizer meets a conflict',
    why: 'nothing outside changes before it is written',
    given: {
      fresh: true,
      resource: { annotations: named },
      observe: there({ diff: ['text'] }),
      kubernetes: { 'PUT Note': ['conflict'] },
    },
    want: {
      conditions: [],
      events: [],
      requeue: 'backoff',
      calls: ['connect', 'POST ProviderConfigUsage', 'observe', 'PUT Note', 'disconnect'],
    },
  },
  {
    name: 'created, and its connection details cannot be published',
    why: 'what was created is recorded before',
    given: {
      resource: { spec: { writeConnectionSecretToRef: { name: 's' } } },
      observe: absent,
      create: { externalName: 'ext-1', connection: { token: Buffer.from('x') } },
      others: [
        { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'team' }, type: 'Opaque' } as never,
      ],
    },
    want: {
      conditions: [creating, error('cannot write secret team/s: it has the type Opaque and no controller')],
      events: ['Warning CannotPublishConnectionDetails'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'create', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'updated, and its connection details cannot be published',
    why: 'they may have changed with it',
    given: {
      resource: { annotations: named, spec: { writeConnectionSecretToRef: { name: 's' } } },
      observe: there({ diff: ['text'] }),
      update: { connection: { token: Buffer.from('x') } },
      others: [
        { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'team' }, type: 'Opaque' } as never,
      ],
    },
    want: {
      conditions: [available, error('cannot write secret team/s: it has the type Opaque and no controller')],
      events: ['Warning CannotPublishConnectionDetails'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'update', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'updated, its connection details cannot be published, and it was not ready',
    why: 'whoever uses it must not take it for ready because it was once',
    given: {
      resource: { annotations: named, spec: { writeConnectionSecretToRef: { name: 's' } } },
      observe: there({ diff: ['text'], ready: { ready: false, message: 'expired' } }),
      update: { connection: { token: Buffer.from('x') } },
      others: [
        { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'team' }, type: 'Opaque' } as never,
      ],
    },
    want: {
      conditions: [
        'Ready=False Unavailable: expired',
        error('cannot write secret team/s: it has the type Opaque and no controller'),
      ],
      events: ['Warning CannotPublishConnectionDetails'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'update', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'late initialisation, and it differs',
    why: 'both in one go',
    given: {
      resource: { annotations: named },
      observe: there({ diff: ['text'], lateInit: { text: 'hello', size: 3 } }),
    },
    want: {
      conditions: [available, success, 'UpToDate=False UpdateRequested: differed in text'],
      events: ['Normal UpdatedExternalResource'],
      requeue: 'poll',
      calls: ['connect', 'observe', 'PUT Note', 'update', 'disconnect', 'PUT Note/status'],
    },
  },
  {
    name: 'late initialisation that cannot be written',
    why: 'said, and tried again',
    given: {
      resource: { annotations: named },
      observe: there({ lateInit: { text: 'hello', size: 3 } }),
      kubernetes: { 'PUT Note': [boom] },
    },
    want: {
      conditions: [error('cannot update managed resource: boom')],
      events: ['Warning CannotUpdateManagedResource'],
      requeue: 'backoff',
      calls: ['connect', 'observe', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
  },
];

describe.each([
  ['before the external system is reached', beforeConnect],
  ['what is observed', observing],
  ['what is changed', changing],
  ['a creation of which nobody knows what came', unknownOutcome],
  ['by the way', subtleties],
  ['beyond the contract', beyond],
])('%s', (_, rows) => {
  test.each(rows)('$name: $why', async ({ given, want }) => {
    expect((await play(given)).seen).toEqual(want);
  });
});
