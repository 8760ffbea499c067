import type { JsonObject } from './json.ts';
import type { OperationRow } from './memory.ts';
import { fill } from './place.ts';
import { Problem } from './problem.ts';
import type { Beginning, OperationView, Reply } from './rules.ts';
import type { Service } from './service.ts';
import type { Fate, World } from './world.ts';

/** An operation that never ends ends then. */
const never = Number.MAX_SAFE_INTEGER;

/** Begins something that takes a while, and answers 202 with where to look. */
export function begin(service: Service, world: World, beginning: Beginning): Reply {
  const { store, clock } = world;
  const now = clock.now();
  const { fate } = world.mishap();
  const row: OperationRow = {
    id: newId(world),
    service: service.name,
    dueAt: fate === 'never' ? never : now + beginning.takes,
    state: 'running',
    effect: { name: beginning.effect, payload: beginning.payload, ...(fate !== undefined && { fate }) },
    body: {
      kind: beginning.kind,
      resource: beginning.resource,
      begunAt: now,
    },
  };
  store.memory.saveOperation(row);
  return {
    status: 202,
    body: beginning.body ?? bodyOf(service, row, now),
    headers: {
      ...(service.operationPath !== undefined && { 'operation-location': locationOf(service, row.id) }),
      'retry-after': String(Math.max(1, Math.ceil(beginning.takes / 1000))),
    },
  };
}

/** What became of an operation. */
export function operationReply(service: Service, { store, clock }: World, id: string): Reply {
  const row = store.memory.operation(service.name, id);
  if (row === undefined || row.effect['fate'] === 'forgotten') {
    throw new Problem(404, `there is no operation ${id}`);
  }
  const left = Math.max(1, Math.ceil((row.dueAt - clock.now()) / 1000));
  return {
    status: 200,
    body: bodyOf(service, row, clock.now()),
    ...(row.state === 'running' && { headers: { 'retry-after': String(Math.min(left, 30)) } }),
  };
}

/** Does what operations whose time has come do in the end. `effect` carries out one of them, `undo` one that failed. */
export function settleOperations(
  services: ReadonlyMap<string, Service>,
  { store, clock }: World,
  effect: (service: Service, name: string, payload: JsonObject) => void,
  undo: (service: Service, payload: JsonObject) => void,
): void {
  const now = clock.now();
  if (!store.isDue(now)) return;
  store.settle(now);
  for (const row of store.memory.dueOperations(now)) {
    const service = services.get(row.service);
    if (service === undefined) continue;
    const payload = row.effect['payload'] as JsonObject;
    const failure = failureOf(row, () =>
      store.transaction(() => {
        effect(service, String(row.effect['name']), payload);
        store.memory.saveOperation({ ...row, state: 'succeeded' });
      }),
    );
    if (failure === undefined) continue;
    store.transaction(() => {
      undo(service, payload);
      store.memory.saveOperation({ ...row, state: 'failed', body: { ...row.body, error: failure } });
    });
  }
  store.lookAhead();
}

function failureOf({ effect }: OperationRow, carryOut: () => void): string | undefined {
  if ((effect['fate'] as Fate | undefined) === 'failed') return 'the operation was made to fail';
  try {
    carryOut();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

/** Of all services together: they are kept in one table. */
const newId = ({ store }: World): string => `op-${store.memory.next('operation')}`;

function locationOf({ document, operationPath = '' }: Service, id: string): string {
  const [, name = ''] = /\{([^}]+)\}$/.exec(operationPath) ?? [];
  return `${document.base}${fill(operationPath, { [name]: id })}`;
}

function bodyOf({ rules }: Service, { id, state, dueAt, body }: OperationRow, now: number): JsonObject {
  const begunAt = Number(body['begunAt']);
  const view: OperationView = {
    id,
    kind: String(body['kind']),
    status: state,
    percent:
      state === 'running' ? Math.min(99, Math.floor((100 * (now - begunAt)) / Math.max(1, dueAt - begunAt))) : 100,
    resource: String(body['resource']),
    createdAt: new Date(begunAt).toISOString(),
    error: body['error'] === undefined ? undefined : String(body['error']),
  };
  return (rules.operationBody ?? standardBody)(view);
}

const words = { running: 'Running', succeeded: 'Succeeded', failed: 'Failed' } as const;

const standardBody = ({ id, status, percent, resource, createdAt, error }: OperationView): JsonObject => ({
  id,
  status: words[status],
  percent,
  resource,
  ...(error !== undefined && { error: { code: 'failed', message: error } }),
  createdAt,
});
