import { type Clock, wait } from '../kubernetes/index.ts';

/** Waits for `work`, at most for `ms`. */
export async function within(ms: number, work: Promise<unknown>, clock: Clock): Promise<void> {
  const done = new AbortController();
  await Promise.race([work, wait(clock, ms, done.signal)]);
  done.abort();
}
