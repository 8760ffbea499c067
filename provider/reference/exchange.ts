import type { IncomingMessage, ServerResponse } from 'node:http';
import { garbage, jsonToWire, problemToWire, send, toWire, type Wire } from './answer.ts';
import type { Backend, Target } from './backend.ts';
import { toCall } from './call.ts';
import { type Answered, answer, settle } from './engine.ts';
import type { Damage } from './faults.ts';
import { Problem } from './problem.ts';
import { reasonOf } from './reason.ts';

/** Bytes of the largest body that is read. */
const largest = 1024 * 1024;

/** What a call came to. */
interface Outcome {
  readonly wire: Wire;
  readonly reply?: Answered;
}

/** Answers a call of a service, and writes it down. */
export async function exchange(
  backend: Backend,
  { service, operation }: Target,
  params: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { ledger, clock } = backend;
  const { id, method, path } = operation.document;
  const at = clock.now();
  const damages = backend.faults.strike({ service: service.name, operation: id, method });
  const body = await readBody(request);
  if (body === undefined) return;
  await delay(backend, damages);

  const early = damages.find((one) => ('when' in one ? one.when !== 'after' : true) && isInstead(one));
  const outcome = early === undefined ? carryOut() : insteadOf(backend, early);
  const late = damages.find((one) => 'when' in one && one.when === 'after' && isInstead(one));
  const final = late === undefined ? outcome : (insteadOf(backend, late) ?? undefined);
  const { key, owner } = outcome?.reply ?? {};
  ledger.write({
    at,
    service: service.name,
    operation: id,
    method,
    path: `${service.document.base}${path}`,
    status: outcome?.wire.status,
    ...(key !== undefined && { key }),
    ...(owner !== undefined && { owner }),
    ...(outcome?.reply?.replayed && { replayed: true as const }),
    ...(damages.length > 0 && { faults: damages.map(nameOf) }),
  });
  if (final === undefined) {
    request.socket.destroy();
    return;
  }
  const noise = damages.find((one) => one.kind === 'garbage');
  const slow = damages.find((one) => one.kind === 'slow');
  await send(response, noise === undefined ? final.wire : garbage(noise.form, final.wire), clock, slow);

  function carryOut(): Outcome {
    try {
      const caller = backend.gate.caller(request.headers);
      if (caller === undefined) {
        throw new Problem(401, 'who calls is not known', { headers: { 'www-authenticate': backend.gate.challenge } });
      }
      const wait = backend.limiter?.take(`${service.name} ${caller}`);
      if (wait !== undefined) throw throttled(wait);
      if (body === 'too-large') throw new Problem(413, `the body has more than ${largest} bytes`);
      return perform(caller, body ?? '');
    } catch (error) {
      return { wire: problemToWire(error instanceof Problem ? error : new Problem(500, reasonOf(error))) };
    }
  }

  function perform(caller: string, text: string): Outcome {
    const call = toCall(operation, { params, query: queryOf(request.url), headers: request.headers, body: text });
    settle(backend.services, backend.world);
    const key = request.headers['idempotency-key'];
    const by = { caller, key: typeof key === 'string' ? key : undefined };
    const fate = damages.find((one) => one.kind === 'operation')?.fate;
    const lag = damages.find((one) => one.kind === 'lag')?.ms;
    const reply = backend.withMishap({ fate, lag }, () => answer(service, backend.world, operation, call, by));
    return { wire: toWire(service, operation, reply, backend.world.checksAnswers), reply };
  }
}

/** Does it take the place of the answer? */
const isInstead = ({ kind }: Damage): boolean => kind === 'status' || kind === 'throttle' || kind === 'drop';

/** What comes in place of an answer; undefined: nothing does. */
function insteadOf({ clock }: Backend, damage: Damage): Outcome | undefined {
  if (damage.kind === 'status') {
    const { status, retryAfter } = damage;
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return { wire: problemToWire(new Problem(status, 'it was made to go wrong', { headers })) };
  }
  if (damage.kind !== 'throttle') return undefined;
  const { retryAfter, as } = damage;
  if (retryAfter === undefined) return { wire: problemToWire(new Problem(429, 'too many requests')) };
  const date = new Date(clock.now() + retryAfter * 1000).toUTCString();
  return { wire: problemToWire(throttled(as === 'date' ? date : retryAfter)) };
}

const throttled = (wait: number | string): Problem =>
  new Problem(429, 'too many requests', { headers: { 'retry-after': String(wait) } });

async function delay({ clock, faults }: Backend, damages: readonly Damage[]): Promise<void> {
  for (const damage of damages) {
    if (damage.kind !== 'latency') continue;
    const ms = damage.ms + (damage.jitter ?? 0) * (damage.jitter === undefined ? 0 : faults.chance());
    await new Promise<void>((resolve) => void clock.after(ms, resolve));
  }
}

const nameOf = (damage: Damage): string => ('when' in damage ? `${damage.kind} ${damage.when}` : damage.kind);

const queryOf = (url = ''): string => {
  const mark = url.indexOf('?');
  return mark < 0 ? '' : url.slice(mark + 1);
};

/** The whole body; undefined where the caller went away. */
export async function readBody(request: IncomingMessage): Promise<string | 'too-large' | undefined> {
  const length = request.headers['content-length'];
  if (length === undefined && request.headers['transfer-encoding'] === undefined) return '';
  if (Number(length ?? 0) > largest) return 'too-large';
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += (chunk as Buffer).length;
      if (size > largest) return 'too-large';
      chunks.push(chunk as Buffer);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks).toString();
}

/** A problem of a call that leads to no operation. */
export function refuse(response: ServerResponse, problem: Problem, { clock }: Backend): Promise<void> {
  return send(response, problemToWire(problem), clock);
}

/** JSON for a call that is not of a service. */
export function tell(response: ServerResponse, status: number, body: object, { clock }: Backend): Promise<void> {
  return send(response, jsonToWire(status, body), clock);
}
