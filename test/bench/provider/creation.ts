import type { Arena } from './arena.ts';
import type { Flags } from './contestant.ts';
import type { Figures } from './figures.ts';
import { during } from './moment.ts';
import { usageOf } from './usage.ts';

/** Names of managed resources. */
export const namesOf = (count: number, word = 'thing'): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${word}-${index}`);

/** Starts a provider and gives it many resources at once: how long until they are ready, and what that writes. */
export async function measureCreation(arena: Arena, flags: Flags, names: readonly string[]): Promise<Figures> {
  await arena.create('first');
  await arena.services.forgetFirst();
  const { started } = await arena.start(flags);
  await arena.untilReady(['first'], 120);
  await arena.untilQuiet(120);
  const { first } = await arena.services.ledger();

  const sent = performance.timeOrigin + performance.now();
  const { written } = arena;
  const span = await during(arena, async () => {
    await arena.createAll(names);
    await arena.untilReady(names, 600);
    await arena.untilQuiet(300);
  });
  const ready = names.flatMap((name) => arena.readyAt.get(name) ?? []);
  const took = ready.map((time) => (time - sent) / 1000);
  return {
    ...(first !== undefined && { 'seconds to the first call': (first - started) / 1000 }),
    // Whoever leaves some to a person has no time in which all were ready.
    ...(ready.length === names.length && { 'seconds to ready': Math.max(...took) }),
    'never ready': names.length - ready.length,
    'writes a resource': (span.requests.writes - (arena.written - written)) / names.length,
    'CPU ms a resource': (span.cpu * 1000) / names.length,
    'memory MB': usageOf(arena.running.pid).memory,
  };
}
