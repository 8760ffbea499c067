import { ANNOTATION, FINALIZER } from '../../../../../provider/runtime/index.ts';
import { begins, failed, has } from '../matchers.ts';
import type { Row } from '../row.ts';
import { annotate, apply, applyReady, comes, erase, mark, pause, READY, refuse, rest, unpause } from '../steps.ts';

const paused = begins('False ReconcilePaused');
/** Neither asked about nor made outside. */
const untouched = { called: false, outside: 'absent', finalizers: [] };
const hourAgo = (): string => new Date(Date.now() - 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
const pending = { [ANNOTATION.createPending]: hourAgo() };
const incomplete =
  'cannot determine creation result - remove the crossplane.io/external-create-pending annotation if it is safe to proceed';

/** What is decided before the external system is called. */
export const beforeConnect: readonly Row[] = [
  {
    name: 'paused by annotation',
    why: 'a person works on the external resource',
    steps: [apply({ annotations: { [ANNOTATION.paused]: 'true' } }), comes({ synced: paused }), rest(3)],
    want: { synced: paused, events: ['Normal ReconciliationPaused'], ...untouched },
  },
  {
    name: 'paused by policies',
    why: 'an empty set is the other way to say it',
    steps: [apply({ spec: { managementPolicies: [] } }), comes({ synced: paused }), rest(3)],
    want: { synced: paused, events: ['Normal ReconciliationPaused'], ...untouched },
  },
  {
    name: 'paused with another word than true',
    why: 'only that word pauses',
    steps: [apply({ annotations: { [ANNOTATION.paused]: 'yes' } })],
    want: READY,
  },
  {
    name: 'paused and deleted',
    why: 'paused wins: it stays Terminating, and nothing is deleted outside',
    steps: [...applyReady(), pause, comes({ synced: paused }), mark, erase, rest(4)],
    want: { gone: false, deleting: true, synced: paused, changes: [], outside: 'one' },
  },
  {
    name: 'paused no longer',
    why: 'it goes on where it was',
    steps: [...applyReady(), pause, comes({ synced: paused }), erase, unpause],
    want: { gone: true, outside: 'absent', events: has('Normal DeletedExternalResource') },
  },
  {
    name: 'a reconcile request',
    why: 'the token that was handled is told in the status',
    steps: [...applyReady(), annotate({ [ANNOTATION.reconcileRequestedAt]: 'token-1' })],
    want: { handled: 'token-1', events: has('Normal ReconcileRequestHandled'), ...READY },
  },
  {
    name: 'a reconcile request while it is paused',
    why: 'it is not handled before something was looked at',
    steps: [
      apply({ annotations: { [ANNOTATION.paused]: 'true', [ANNOTATION.reconcileRequestedAt]: 'token-1' } }),
      comes({ synced: paused }),
      rest(2),
    ],
    want: { synced: paused, handled: undefined, events: ['Normal ReconciliationPaused'], ...untouched },
  },
  ...[['Create'], ['Delete', 'Update'], ['Observe', 'Delete', 'LateInitialize']].map(
    (managementPolicies): Row => ({
      name: `policies that mean nothing ${managementPolicies.join(' ')}`,
      why: 'they are refused rather than guessed at',
      steps: [apply({ spec: { managementPolicies } }), comes({ synced: failed() }), rest(3)],
      want: { synced: failed(), events: ['Warning CannotUseInvalidManagementPolicy'], ...untouched },
    }),
  ),
  {
    name: 'an orphan',
    why: 'it goes without a single external call',
    steps: [
      ...applyReady({ spec: { managementPolicies: ['Observe', 'Create', 'Update', 'LateInitialize'] } }),
      annotate({ [ANNOTATION.pollInterval]: '1h' }),
      rest(3),
      mark,
      refuse('look'),
      erase,
    ],
    want: { gone: true, changes: [], outside: 'one', events: [] },
  },
  {
    name: 'an orphan whose creation is incomplete',
    why: 'letting go wins over not knowing',
    steps: [
      apply({
        annotations: { ...pending, [ANNOTATION.paused]: 'true' },
        finalizers: [FINALIZER],
        spec: { managementPolicies: ['Observe', 'Create', 'Update', 'LateInitialize'] },
      }),
      comes({ synced: paused }),
      erase,
      unpause,
    ],
    want: { gone: true, called: false },
  },
  {
    name: 'a creation of which nobody knows what came',
    why: 'creating again could make two',
    steps: [apply({ annotations: pending }), comes({ synced: failed() }), rest(4)],
    want: {
      ready: begins('False Creating'),
      synced: failed(incomplete),
      events: ['Warning CannotInitializeManagedResource'],
      ...untouched,
    },
  },
  {
    name: 'a creation of which nobody knows what came, deleted',
    why: 'it must not go while something may be left outside',
    steps: [apply({ annotations: pending, finalizers: [FINALIZER] }), comes({ synced: failed() }), erase, rest(3)],
    want: { gone: false, deleting: true, synced: failed(incomplete), called: false },
  },
  {
    name: 'a creation that failed after it was pending',
    why: 'a failure that is known is complete: it is tried again',
    steps: [
      apply({
        annotations: { ...pending, [ANNOTATION.createFailed]: new Date().toISOString().replace(/\.\d+Z$/, 'Z') },
      }),
    ],
    want: { outside: 'one', changes: ['create'], ...READY },
  },
  {
    name: 'a reference to nothing',
    why: 'what it names may come later',
    steps: [
      async (place) => place.apply({ forProvider: place.outside.dangling?.(place.name).forProvider ?? {} }),
      comes({ synced: failed() }),
      rest(2),
    ],
    want: { synced: failed(), events: ['Warning CannotResolveResourceReferences'], changes: [], finalizers: [] },
  },
  {
    name: 'a missing provider config',
    why: 'it is named where a person looks',
    steps: [apply({ spec: { providerConfigRef: { kind: 'ProviderConfig', name: 'nowhere' } } })],
    want: { synced: failed('connect failed: '), events: ['Warning CannotConnectToProvider'], ...untouched },
  },
  {
    name: 'a missing provider config, deleted',
    why: 'what never connected has no finalizer and goes at once',
    steps: [
      apply({ spec: { providerConfigRef: { kind: 'ProviderConfig', name: 'nowhere' } } }),
      comes({ synced: failed('connect failed: ') }),
      erase,
    ],
    want: { gone: true },
  },
];
