import { problemToWire, toWire, type Wire } from './answer.ts';
import type { Backend, Target } from './backend.ts';
import { largestBody } from './body.ts';
import { type Incoming, toCall } from './call.ts';
import { type Answered, answer, settle } from './engine.ts';
import { Problem } from './problem.ts';
import { reasonOf } from './reason.ts';
import type { Mishap } from './world.ts';

/** What a call came to. */
export interface Outcome {
  readonly wire: Wire;
  readonly reply?: Answered;
}

/** A request as it came, as far as it was read. */
export type Received = Omit<Incoming, 'body'> & { readonly body: string | 'too-large' };

/** Carries out a call of somebody who may make it, and answers with what became of it. */
export function perform(backend: Backend, target: Target, received: Received, mishap: Mishap): Outcome {
  try {
    const caller = admit(backend, target, received);
    if (received.body === 'too-large') throw new Problem(413, `the body has more than ${largestBody} bytes`);
    const { service, operation } = target;
    const call = toCall(operation, received);
    settle(backend.services, backend.world);
    const key = received.headers['idempotency-key'];
    const by = { caller, key: typeof key === 'string' ? key : undefined };
    const reply = backend.withMishap(mishap, () => answer(service, backend.world, operation, call, by));
    return { wire: toWire(service, operation, reply, backend.world.checksAnswers), reply };
  } catch (error) {
    return { wire: problemToWire(error instanceof Problem ? error : new Problem(500, reasonOf(error))) };
  }
}

/** Who calls. Throws 401 where nobody knows, 429 where too often. */
function admit({ gate, limiter }: Backend, { service }: Target, { headers }: Received): string {
  const caller = gate.caller(headers);
  if (caller === undefined) {
    throw new Problem(401, 'who calls is not known', { headers: { 'www-authenticate': gate.challenge } });
  }
  const wait = limiter?.take(`${service.name} ${caller}`);
  if (wait !== undefined) throw new Problem(429, 'too many requests', { headers: { 'retry-after': String(wait) } });
  return caller;
}
