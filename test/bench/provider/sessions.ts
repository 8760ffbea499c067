import { Arena, type ArenaOptions } from './arena.ts';
import { measureBareWrites } from './bare.ts';
import { type Contestant, OURS } from './contestant.ts';
import { measureCreation, namesOf } from './creation.ts';
import { gather, measureAmong, measureRest, measureRestart } from './crowd.ts';
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

/** What a session measured, and why it broke off if it did. */
export interface Outcome {
  readonly figures: Figures;
  readonly failure?: string;
}

/** One contestant, from nothing: resources are created, polled, and reconciled as fast as possible. */
export function session(contestant: Contestant, { rate, polls, pace }: Session, plan: Plan): Promise<Outcome> {
  return inSteps(contestant, { tls: plan.tls }, (arena) => {
    const names = namesOf(plan.resources);
    const limits = rate === undefined ? {} : { rate };
    const polling = { poll: POLL, window: plan.window, ...limits };
    const fastest = isOurs(contestant) ? NO_LIMIT.ours : NO_LIMIT.peer;
    const pacing = { rate: fastest, warmup: 8, window: 15, lenient: !isOurs(contestant) };
    const madeTwice = async (): Promise<Figures> => {
      const twice = await arena.duplicates(plan.resources + 1);
      return twice === undefined ? {} : { 'made twice': twice };
    };
    return [
      () => measureCreation(arena, { poll: '10m', ...limits }, names),
      madeTwice,
      ...(polls ? [() => measurePolls(arena, plan.resources, polling)] : []),
      ...(pace ? [() => measurePace(arena, pacing)] : []),
      madeTwice,
    ];
  });
}

/** The API server alone, with the writes of as many resources as planned. */
export function bareSession(contestant: Contestant, plan: Plan): Promise<Outcome> {
  return inSteps(contestant, { tls: false }, (arena) => [() => measureBareWrites(arena, namesOf(plan.resources))]);
}

/** One contestant with a great many resources. */
export function crowdSession(contestant: Contestant, count: number, plan: Plan): Promise<Outcome> {
  const rps = 200;
  return inSteps(contestant, { tls: plan.tls, rps, spread: true }, (arena) => {
    const rate = isOurs(contestant) ? {} : { rate: 1_000 };
    const crowd = { count, rps, ...rate, samples: plan.samples, calm: 20, idle: Math.min(plan.window, 60) };
    return [
      () => gather(arena, count, isOurs(contestant) ? NO_LIMIT.ours : 1_000),
      () => measureRestart(arena, crowd),
      () => measureAmong(arena, crowd),
      () => measureRest(arena, crowd),
      () => arena.duplicates(count + 2 * plan.samples).then(() => ({})),
      ...(plan.soak > 0 ? [() => soak(arena, plan.soak)] : []),
    ];
  });
}

/** One step after the other in an arena; where one fails, what those before it measured counts all the same. */
async function inSteps(
  contestant: Contestant,
  options: ArenaOptions,
  stepsIn: (arena: Arena) => readonly (() => Promise<Figures>)[],
): Promise<Outcome> {
  let figures: Figures = {};
  try {
    await Arena.use(contestant, options, async (arena) => {
      for (const step of stepsIn(arena)) figures = { ...figures, ...(await step()) };
    });
    return { figures };
  } catch (error) {
    return { figures, failure: error instanceof Error ? error.message : String(error) };
  }
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
