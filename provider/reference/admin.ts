import type { IncomingMessage } from 'node:http';
import type { Backend } from './backend.ts';
import { missesAll, readFault } from './fault-schema.ts';
import type { LedgerQuery } from './ledger.ts';
import { Problem } from './problem.ts';

/** Below this path are the switches. */
export const adminPath = '/_admin/';

/** What a call of the switches comes to. */
export interface AdminReply {
  readonly status: number;
  readonly body: object;
}

type Switch = (backend: Backend, query: URLSearchParams, body: unknown) => AdminReply;

const ok = (body: object): AdminReply => ({ status: 200, body });

const switches: Readonly<Record<string, Switch>> = {
  'GET faults': ({ faults }) => ok({ faults: faults.list() }),
  'POST faults': ({ faults, services }, _query, body) => {
    const fault = readFault(body);
    if ('length' in fault) throw new Problem(422, `no such fault: ${fault.join('; ')}`);
    const reason = missesAll(fault, services);
    if (reason !== undefined) throw new Problem(422, `it would hit nothing: ${reason}`);
    return { status: 201, body: faults.add(fault) };
  },
  'DELETE faults': ({ faults }, query) => {
    const id = query.get('id');
    if (id === null) faults.clear();
    else if (!faults.remove(id)) throw new Problem(404, `there is no ${id}`);
    return ok({ faults: faults.list() });
  },
  'POST seed': ({ faults }, _query, body) => {
    faults.seed(numberIn(body, 'seed'));
    return ok({});
  },
  'GET ledger': (backend, query) => ok({ calls: backend.ledger.calls, entries: backend.ledger.read(queryIn(query)) }),
  'GET ledger/summary': ({ ledger }) => ok({ calls: ledger.calls, operations: ledger.tallies() }),
  'GET ledger/duplicates': (backend) => ok({ duplicates: backend.duplicates() }),
  'DELETE ledger': ({ ledger }) => {
    ledger.clear();
    return ok({});
  },
  'POST clock': ({ clock }, _query, body) => {
    clock.advance(numberIn(body, 'advance') * 1000);
    return ok({ now: new Date(clock.now()).toISOString() });
  },
  'POST tokens/revoke': ({ gate }) => {
    gate.revoke();
    return ok({});
  },
  'POST reset': (backend) => {
    backend.reset();
    return ok({});
  },
};

/** Does what a call of the switches asks for. Throws `Problem`. */
export function administer(backend: Backend, request: IncomingMessage, body: string): AdminReply {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://services');
  const name = `${request.method} ${pathname.slice(adminPath.length)}`;
  const found = Object.hasOwn(switches, name) ? switches[name] : undefined;
  if (found === undefined) {
    throw new Problem(404, `no such switch; there are ${Object.keys(switches).join(', ')}`);
  }
  // A page in a browser cannot send this type elsewhere without asking.
  if (body !== '' && !(request.headers['content-type'] ?? '').startsWith('application/json')) {
    throw new Problem(415, 'the body must be application/json');
  }
  return found(backend, searchParams, body === '' ? {} : parse(body));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'the body is no JSON');
  }
}

function numberIn(body: unknown, name: string): number {
  const value = (body as Readonly<Record<string, unknown>> | null)?.[name];
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw new Problem(422, `${name} must be a number from 0`);
  }
  return value;
}

const texts = ['service', 'operation', 'method', 'key', 'owner'] as const;
const numbers = ['status', 'since', 'limit'] as const;

function queryIn(query: URLSearchParams): LedgerQuery {
  for (const name of query.keys()) {
    if (![...texts, ...numbers].some((known) => known === name)) throw new Problem(400, `no such parameter: ${name}`);
  }
  return {
    ...Object.fromEntries(texts.flatMap((name) => (query.has(name) ? [[name, query.get(name)]] : []))),
    ...Object.fromEntries(numbers.flatMap((name) => (query.has(name) ? [[name, Number(query.get(name))]] : []))),
  };
}
