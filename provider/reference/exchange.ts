import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from './answer.ts';
import type { Backend, Target } from './backend.ts';
import { readBody } from './body.ts';
import { delay, distorted, insteadOf, type Plan, planOf } from './damage.ts';
import { type Outcome, perform } from './perform.ts';

/** Answers a call of a service, unless it is made to go wrong, and writes it down. */
export async function exchange(
  backend: Backend,
  target: Target,
  params: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { clock, faults } = backend;
  const { id, method } = target.operation.document;
  const at = clock.now();
  const damages = faults.strike({ service: target.service.name, operation: id, method });
  const plan = planOf(damages);
  const body = await readBody(request);
  if (body === undefined) return;
  await delay(damages, clock, faults);

  const received = { params, query: queryOf(request.url), headers: request.headers, body };
  const outcome = plan.before === undefined ? perform(backend, target, received, plan.mishap) : undefined;
  const instead = plan.before ?? plan.after;
  const wire = instead === undefined ? outcome?.wire : insteadOf(instead, clock.now());
  // What was carried out has a status, even if its answer is lost.
  writeDown(backend, target, at, plan, outcome ?? (wire && { wire }));
  if (wire === undefined) request.socket.destroy();
  else await send(response, distorted(wire, plan), clock, plan.slow);
}

function writeDown(
  { ledger }: Backend,
  { service, operation: { document } }: Target,
  at: number,
  { names }: Plan,
  outcome: Outcome | undefined,
): void {
  const { key, owner, replayed } = outcome?.reply ?? {};
  ledger.write({
    at,
    service: service.name,
    operation: document.id,
    method: document.method,
    path: `${service.document.base}${document.path}`,
    status: outcome?.wire.status,
    ...(key !== undefined && { key }),
    ...(owner !== undefined && { owner }),
    ...(replayed && { replayed }),
    ...(names.length > 0 && { faults: names }),
  });
}

const queryOf = (url = ''): string => {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark + 1);
};
