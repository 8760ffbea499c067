import type { Arena } from './arena.ts';
import { metricsOf, reconciliationsIn } from './metrics.ts';
import { between, type Requests, requestsTo } from './requests.ts';
import { usageOf } from './usage.ts';

/** Everything that is counted, at one moment. */
interface Moment {
  readonly time: number;
  readonly requests: Requests;
  readonly reconciliations: number;
  /** Calls to the services. */
  readonly calls: Readonly<Record<string, number>>;
  /** Seconds of the provider's CPU. */
  readonly cpu: number;
}

/** What happened between two moments. */
export interface Span extends Omit<Moment, 'time'> {
  readonly seconds: number;
  /** Observations: calls to the services where each is one, reconciliations otherwise. */
  readonly looks: number;
}

async function takeMoment({ plane, running, services, contestant }: Arena): Promise<Moment> {
  const [requests, metrics, { calls }] = await Promise.all([requestsTo(plane), metricsOf(running), services.ledger()]);
  const reconciliations = reconciliationsIn(metrics, contestant.kind.kind);
  return { time: performance.now() / 1000, requests, reconciliations, calls, cpu: usageOf(running.pid).cpu };
}

/** What happens while `work` is done. */
export async function during(arena: Arena, work: () => Promise<unknown>): Promise<Span> {
  const before = await takeMoment(arena);
  await work();
  const after = await takeMoment(arena);
  const calls = Object.fromEntries(
    Object.entries(after.calls).map(([what, count]) => [what, count - (before.calls[what] ?? 0)]),
  );
  const reconciliations = after.reconciliations - before.reconciliations;
  const { look } = arena.contestant;
  return {
    seconds: after.time - before.time,
    requests: between(before.requests, after.requests),
    reconciliations,
    calls,
    cpu: after.cpu - before.cpu,
    looks: look === undefined ? reconciliations : (calls[look] ?? 0),
  };
}
