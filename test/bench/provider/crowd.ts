import { readFileSync } from 'node:fs';
import type { Arena } from './arena.ts';
import { OURS } from './contestant.ts';
import { move } from './cores.ts';
import { namesOf } from './creation.ts';
import { type Figures, quantile } from './figures.ts';
import { metricIn, metricsOf } from './metrics.ts';
import { during } from './moment.ts';
import { between, requestsTo } from './requests.ts';
import { usageOf } from './usage.ts';

/** A great many resources, and what is asked of the provider that has them. */
export interface Crowd {
  readonly count: number;
  /** Calls a second that the provider config allows; polls use them up. */
  readonly rps: number;
  /** `--max-reconcile-rate` where there is no such config. */
  readonly rate?: number;
  /** Resources that are created, and changed, among them; four a second. */
  readonly samples: number;
  /** Seconds without any change after a restart. */
  readonly calm: number;
  /** Seconds in which it has next to nothing to do. */
  readonly idle: number;
}

/** Makes the crowd, as fast as it goes: that is not what is measured. */
export async function gather(arena: Arena, count: number, rate: number): Promise<Figures> {
  const { pid } = await arena.start({ poll: '10m', rate });
  for (const one of [pid, arena.services.pid]) move(one, 'anywhere');
  const names = namesOf(count);
  await arena.createAll(names);
  await arena.untilReady(names, Math.max(600, count / 10));
  await arena.untilQuiet(600);
  move(arena.services.pid, 'provider');
  return {};
}

/** What a restart costs, and what becomes of new resources during it. */
export async function measureRestart(arena: Arena, { count, rps, rate, samples, calm }: Crowd): Promise<Figures> {
  // Or the last call of the one before would be the first of the next.
  await arena.stop();
  await arena.services.forgetFirst();
  const before = await requestsTo(arena.plane);
  const { started } = await arena.start({ poll: `${Math.ceil(count / rps)}s`, ...(rate !== undefined && { rate }) });
  const lag = await lagUntilFilled(arena);
  await arena.pass(calm);
  const { writes } = between(before, await requestsTo(arena.plane));
  const { first = Number.NaN, perSecond } = await arena.services.ledger();
  const seconds = perSecond.slice(-calm);
  if (Math.max(...seconds) === 0) throw new Error('cannot measure a restart: nobody polled');
  const fresh = await latencies(arena, namesOf(samples, 'fresh'), (name, text) => arena.create(name, text));
  return {
    ...lag,
    'seconds to the first call, crowd': (first - started) / 1000,
    'writes in a restart': writes,
    'calls a second in a restart': seconds.reduce((sum, calls) => sum + calls, 0) / seconds.length,
    'most calls in a second of a restart': Math.max(...seconds),
    'new in a restart, p99 ms': quantile(fresh, 0.99),
  };
}

/** What becomes of new and changed resources among polls, and what memory all of them take. */
export async function measureAmong(arena: Arena, { count, rps, samples }: Crowd): Promise<Figures> {
  // Until everything has been polled once, and the services are asked as often as they may be.
  await arena.pass(count / rps);
  const names = namesOf(samples, 'late');
  const created = await latencies(arena, names, (name, text) => arena.create(name, text));
  const changed = await latencies(arena, namesOf(samples), (name, text) => arena.change(name, text));
  await arena.untilReady([...namesOf(samples, 'fresh'), ...names], 300);
  const { memory, peak } = usageOf(arena.running.pid);
  return {
    'new among polls, p99 ms': quantile(created, 0.99),
    'changed among polls, p99 ms': quantile(changed, 0.99),
    'memory of the crowd, MB': memory,
    'most memory of the crowd, MB': peak,
  };
}

/** What it takes when it has next to nothing to do. */
export async function measureRest(arena: Arena, { rate, idle }: Crowd): Promise<Figures> {
  const { pid } = await arena.start({ poll: '10m', ...(rate !== undefined && { rate }) });
  // What a start needs is over.
  await arena.pass(20);
  const { cpu, seconds } = await during(arena, () => arena.pass(idle));
  return { 'idle CPU, %': (100 * cpu) / seconds, 'memory of the crowd at rest, MB': usageOf(pid).memory };
}

/** From a write to the first call that it causes. */
async function latencies(
  arena: Arena,
  names: readonly string[],
  write: (name: string, text: string) => Promise<number>,
): Promise<readonly number[]> {
  const sent = new Map<string, number>();
  const textOf = (name: string): string => `${name} for the first time`;
  for (const name of names) {
    sent.set(textOf(name), await write(name, textOf(name)));
    await arena.pass(0.25);
  }
  const marked = async () => {
    const marks = await arena.services.marks();
    return [...sent].flatMap(([text, time]) => (marks[text] === undefined ? [] : marks[text] - time));
  };
  await arena.until(async () => (await marked()).length === names.length, 600);
  return marked();
}

/** How long the event loop of ours was held up while its cache of the kind was filled; nothing of a program in Go. */
async function lagUntilFilled(arena: Arena): Promise<Figures> {
  const { running, contestant } = arena;
  if (contestant.name !== OURS) return {};
  const filled = new RegExp(`"kind":"${contestant.kind.kind}".*"kind is reconciled"`);
  await arena.until(() => filled.test(readFileSync(running.log, 'utf8')), 120);
  const text = await metricsOf(running);
  return {
    'event loop lag, p99 ms': metricIn(text, 'nodejs_eventloop_lag_p99_seconds') * 1000,
    'event loop lag, most ms': metricIn(text, 'nodejs_eventloop_lag_max_seconds') * 1000,
  };
}
