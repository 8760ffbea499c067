import { Arena } from './arena.ts';
import { type Contestant, OURS } from './contestant.ts';
import { measureCreation, namesOf } from './creation.ts';
import { gather, measureCrowd } from './crowd.ts';
import type { Figures } from './figures.ts';
import { measurePace } from './pace.ts';
import type { Plan } from './plan.ts';
import { measurePolls } from './polling.ts';
import { usageOf } from './usage.ts';

/** Seconds between two polls of a resource where polls are measured. */
export const POLL = 10;
/** A rate that limits nothing. */
const NO_LIMIT = { ours: 100_000, peer: 5_000 };

/** What a session has in it beside the creation of resources. */
export interface Session {
  /** `--max-reconcile-rate`; otherwise its default. */
  readonly rate?: number;
  readonly polls: boolean;
  readonly pace: boolean;
}

/** One contestant, from nothing: resources are created, polled, and reconciled as fast as possible. */
export function session(contestant: Contestant, { rate, polls, pace }: Session, plan: Plan): Promise<Figures> {
  return Arena.use(contestant, { tls: plan.tls }, async (arena) => {
    const names = namesOf(plan.resources);
    const limits = rate === undefined ? {} : { rate };
    const creation = await measureCreation(arena, { poll: '10m', ...limits }, names);
    const twice = await arena.duplicates(plan.resources + 1);
    const polled = polls
      ? await measurePolls(arena, plan.resources, { poll: POLL, window: plan.window, ...limits })
      : {};
    const fastest = isOurs(contestant) ? NO_LIMIT.ours : NO_LIMIT.peer;
    const lenient = !isOurs(contestant);
    const paced = pace ? await measurePace(arena, { rate: fastest, warmup: 8, window: 15, lenient }) : {};
    await arena.duplicates(plan.resources + 1);
    return { ...creation, ...polled, ...paced, ...(twice !== undefined && { 'made twice': twice }) };
  });
}

/** One contestant with a great many resources. */
export function crowdSession(contestant: Contestant, count: number, plan: Plan): Promise<Figures> {
  const rps = 200;
  return Arena.use(contestant, { tls: plan.tls, rps, spread: true }, async (arena) => {
    const rate = isOurs(contestant) ? {} : { rate: 1_000 };
    await gather(arena, count, isOurs(contestant) ? NO_LIMIT.ours : 1_000);
    const figures = await measureCrowd(arena, {
      ...{ count, rps, ...rate, samples: plan.samples },
      ...{ calm: 20, idle: Math.min(plan.window, 60) },
    });
    await arena.duplicates(count + 2 * plan.samples);
    return plan.soak > 0 ? { ...figures, ...(await soak(arena, plan.soak)) } : figures;
  });
}

/** How memory grows while nothing but polls happens. */
async function soak(arena: Arena, minutes: number): Promise<Figures> {
  const { pid } = arena.running;
  // Until the collector has found its pace.
  await arena.pass(6 * minutes);
  const before = usageOf(pid).memory;
  await arena.pass(54 * minutes);
  return { 'growth of memory, MB an hour': ((usageOf(pid).memory - before) * 60) / (0.9 * minutes) };
}

const isOurs = ({ name }: Contestant): boolean => name === OURS;
