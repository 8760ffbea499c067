import type { OperationForm, Polled } from '../../http/index.ts';
import {
  type Absent,
  isDeleted,
  type JsonObject,
  type ManagedResource,
  type Observation,
  type Operation,
  type Present,
  TerminalError,
  TransientError,
} from '../../runtime/index.ts';
import type { Backend, ClientWorld } from './backend.ts';
import { connectionOf, lostKeys } from './connection.ts';
import { differences } from './diff.ts';
import { errorOf } from './failure.ts';
import { type Found, find, listRequest, type Reader } from './find.ts';
import { type Located, locate } from './identity.ts';
import { lateInitialised } from './late-init.ts';
import { type UnderWay, underWayOf } from './operations.ts';
import { foreignOwner, isUnproven, lacksTags } from './owner.ts';
import { atProvider } from './project.ts';
import { changedSecrets, readSecrets } from './secrets.ts';
import { isGone, keptUntil, mayUpdate, mayWrite, needsCommit, readinessOf } from './state.ts';

/** What differs although no field does: a write that has not taken effect, a connection key that is lost. */
export const COMMIT = 'commit';
export const CONNECTION = 'writeConnectionSecretToRef';

/** Milliseconds for which what an operation created may not be shown yet. */
const CREATION_GRACE = 30_000;
/** The longest that a resource whose end has a date is not looked at. */
const LONGEST_WAIT = 12 * 3_600_000;

/** Everything that acts on one kind through one client. */
export interface Actor extends Reader {
  readonly backend: Backend;
  readonly world: ClientWorld;
}

/** An observation, and what it was made from. */
export interface Observed {
  readonly observation: Observation;
  readonly located: Located;
  readonly found?: Found;
}

/** Looks at the external resource of `resource`. */
export async function observe(actor: Actor, resource: ManagedResource, signal: AbortSignal): Promise<Observed> {
  const { kind } = actor;
  const located = locate(kind, resource);
  const isNamed = located.externalName !== undefined;
  const found = isNamed ? await find(actor, resource, located, signal) : undefined;
  if (found === undefined) return { observation: await absent(actor, resource, signal), located };
  if (isDeleted(resource) && isGone(kind, found.item)) return { observation: { exists: false }, located };
  const foreign = mayWrite(resource) ? foreignOwner(kind, found.item, resource) : undefined;
  if (foreign !== undefined) throw new TerminalError(foreign);

  const unproven = isUnproven(kind, found.item, resource) && ({ owner: 'untold' } as const);
  const observation = { ...present(actor, resource, located, found.item), ...unproven };
  const waiting = await underWay(actor, resource, observation, signal);
  if (waiting === 'ended') return observe(actor, resource, signal);
  return { observation: { ...observation, ...waiting }, located, found };
}

function present(actor: Actor, resource: ManagedResource, located: Located, item: JsonObject): Present {
  const { kind, backend } = actor;
  const lateInit = lateInitialised(kind, resource, located.fields, item);
  const connection = connectionOf(kind, item, 'observed');
  const until = isDeleted(resource) ? keptUntil(kind, item) : undefined;
  return {
    exists: true,
    diff: isDeleted(resource) ? [] : diff(actor, resource, located, item),
    ready: readinessOf(kind, item),
    atProvider: atProvider(kind, item, located.externalName ?? ''),
    ...(lateInit !== undefined && { lateInit }),
    ...(connection !== undefined && { connection }),
    ...(until !== undefined && { requeueAfter: waitUntil(until, backend.clock.now()) }),
  };
}

function diff(
  { kind, world }: Actor,
  resource: ManagedResource,
  located: Located,
  item: JsonObject,
): readonly string[] {
  const fields = differences(kind, located.fields, item);
  if (!mayUpdate(resource)) return fields;
  const { owner } = kind.descriptor;
  const canTag = owner !== undefined && kind.operations.update?.body?.fields[owner.field] !== undefined;
  const secrets = changedSecrets(
    resource,
    readSecrets(kind, resource, resource.spec.forProvider, world.store),
    world.hashKey,
  );
  return [
    ...fields,
    ...(canTag && !fields.includes(owner.field) && lacksTags(kind, item, resource) ? [owner.field] : []),
    ...secrets.map((path) => `${path}SecretRef`),
    ...(lostKeys(kind, resource, world.store).length > 0 ? [CONNECTION] : []),
    ...(needsCommit(kind, item) ? [COMMIT] : []),
  ];
}

/** Absent, unless it is only about to come. */
async function absent(actor: Actor, resource: ManagedResource, signal: AbortSignal): Promise<Absent> {
  const { kind, backend } = actor;
  const form = kind.service.operation;
  const operation = form && underWayOf(resource, form, backend.clock.now());
  if (form === undefined || operation?.for !== 'create') return { exists: false };
  const polled = await backend.operations.look(operation, form, signal);
  switch (polled.kind) {
    case 'running':
      return { exists: false, operation: running(polled.pollAfter, polled.progress) };
    case 'failed':
      return { exists: false, operation: { state: 'failed', message: polled.message } };
    case 'succeeded': {
      const grace = kind.descriptor.creationGrace ?? CREATION_GRACE;
      const isNew = (backend.operations.endedSince(operation) ?? 0) < grace;
      return isNew ? { exists: false, operation: running(2_000, 'created, and not shown yet') } : { exists: false };
    }
    case 'gone':
      return { exists: false };
    default:
      throw errorOf(polled);
  }
}

const running = (requeueAfter: number, progress: string | undefined): Operation => ({
  state: 'running',
  requeueAfter,
  ...(progress !== undefined && { message: progress }),
});

/**
 * Whether an earlier write still goes on, where it may be the reason for what is seen. `ended`: it has just come to an
 * end, so that what was seen is old. Throws, once, where it failed.
 */
async function underWay(
  { kind, backend, collections }: Actor,
  resource: ManagedResource,
  { diff, ready }: Present,
  signal: AbortSignal,
): Promise<Partial<Present> | 'ended' | undefined> {
  const form = kind.service.operation;
  if (form === undefined || isDeleted(resource) || (ready.ready && diff.length === 0)) return undefined;
  const operation = underWayOf(resource, form, backend.clock.now());
  if (operation === undefined || operation.for === 'delete' || backend.operations.isSpent(operation)) return undefined;
  const polled = await backend.operations.look(operation, form, signal);
  if (polled.kind === 'running') {
    const { progress, pollAfter } = polled;
    const message = progress === undefined ? `${operation.for} under way` : `${operation.for} under way: ${progress}`;
    return { underWay: message, requeueAfter: pollAfter };
  }
  const isFirst = isOver(polled) && backend.operations.spend(operation);
  if (polled.kind === 'failed') throw new TransientError(`the last ${operation.for} failed: ${polled.message}`);
  if (!isOver(polled)) throw errorOf(polled);
  const request = listRequest(kind, locate(kind, resource).fields);
  if (request !== undefined) collections.forget(request);
  return isFirst ? 'ended' : undefined;
}

type Over = Extract<Polled, { readonly kind: 'succeeded' | 'failed' | 'gone' }>;

const isOver = (polled: Polled): polled is Over =>
  polled.kind === 'succeeded' || polled.kind === 'failed' || polled.kind === 'gone';

/** How long there is nothing to see before a date. */
export const waitUntil = (until: number, now: number): number => Math.min(LONGEST_WAIT, Math.max(60_000, until - now));

/** The operation that deletion waits for. */
export function deletionUnderWay(
  resource: ManagedResource,
  form: OperationForm | undefined,
  now: number,
): UnderWay | undefined {
  const operation = form && underWayOf(resource, form, now);
  return operation?.for === 'delete' || operation?.for === 'commit' ? operation : undefined;
}
