import type { Arena } from './arena.ts';
import type { Flags } from './contestant.ts';
import type { Figures } from './figures.ts';
import { during } from './moment.ts';

/** How resources that do not change are polled. */
export interface Polling {
  /** Seconds between two polls of one resource. */
  readonly poll: number;
  /** Seconds that are measured, once everything has been polled after a start. */
  readonly window: number;
  readonly rate?: number;
}

/** What polls that find everything as it was cost the API server and the services. */
export async function measurePolls(arena: Arena, count: number, { poll, window, rate }: Polling): Promise<Figures> {
  const flags: Flags = { poll: `${poll}s`, ...(rate !== undefined && { rate }) };
  await arena.start(flags);
  await arena.pass(1.2 * poll);
  const span = await during(arena, () => arena.pass(window));
  const polls = span.reconciliations;
  const due = ((count - arena.stranded.size) * window) / poll;
  // Nothing that is measured here would mean anything if nobody polled.
  if (polls < 0.7 * due) throw new Error(`cannot measure polls: there were ${polls}, not about ${due}`);
  const calls = Object.values(span.calls).reduce((sum, value) => sum + value, 0);
  return {
    'writes a poll': span.requests.writes / polls,
    'reads a poll': span.requests.reads / polls,
    'calls a round': (calls * poll) / window,
    'CPU ms a poll': (span.cpu * 1000) / polls,
  };
}
