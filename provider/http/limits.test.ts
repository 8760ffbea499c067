import { describe, expect, test } from '@jest/globals';
import { type Limits, Turns } from './limits.ts';
import { never } from './testing/client.ts';
import { virtualClock } from './testing/virtual-clock.ts';

/** Takes `count` turns and tells when each was given, in milliseconds; a turn lasts `hold`. */
async function times(limits: Limits, count: number, hold: number): Promise<readonly number[]> {
  const clock = virtualClock(0);
  const turns = new Turns(limits, clock);
  const given: number[] = [];
  for (let index = 0; index < count; index++) {
    void turns.take(never).then((end) => {
      given.push(clock.now());
      if (end !== undefined) clock.after(hold, end);
    });
  }
  await new Promise((resolve) => setImmediate(resolve));
  await clock.advance(60_000);
  return given;
}

describe('turns', () => {
  test.each<{ name: string; limits: Limits; hold: number; want: readonly number[] }>([
    { name: 'a burst leaves at once', limits: { concurrency: 9, rate: 1, burst: 4 }, hold: 0, want: [0, 0, 0, 0] },
    { name: 'then the rate rules', limits: { concurrency: 9, rate: 2, burst: 1 }, hold: 0, want: [0, 500, 1000, 1500] },
    {
      name: 'no more at a time than allowed',
      limits: { concurrency: 2, rate: 99, burst: 99 },
      hold: 70,
      want: [0, 0, 70, 70],
    },
  ])('$name', async ({ limits, hold, want }) => {
    expect(await times(limits, want.length, hold)).toEqual(want);
  });

  test('who gives up leaves the queue, and its place to the next', async () => {
    const turns = new Turns({ concurrency: 1, rate: 100, burst: 100 }, virtualClock());
    const end = await turns.take(never);
    const impatient = new AbortController();
    const gone = turns.take(impatient.signal);
    const next = turns.take(never);
    impatient.abort();
    expect(await gone).toBeUndefined();
    end?.();
    expect(await next).toEqual(expect.any(Function));
  });

  test('who gives up waiting for the rate returns the token and the slot', async () => {
    const clock = virtualClock(0);
    const turns = new Turns({ concurrency: 1, rate: 1, burst: 1 }, clock);
    (await turns.take(never))?.();
    const impatient = new AbortController();
    const gone = turns.take(impatient.signal);
    await new Promise((resolve) => setImmediate(resolve));
    impatient.abort();
    expect(await gone).toBeUndefined();
    await clock.advance(1_000);
    let given = false;
    void turns.take(never).then(() => {
      given = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(given).toBe(true);
  });
});
