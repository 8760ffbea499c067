import { describe, expect, test } from '@jest/globals';
import { Pause } from './pause.ts';
import { virtualClock } from './testing/virtual-clock.ts';

describe('a pause', () => {
  test('lasts as long as asked for', async () => {
    const clock = virtualClock(0);
    const pause = new Pause(clock, () => 0);
    expect(pause.until).toBeUndefined();
    pause.begin(5_000);
    expect(pause.until).toBe(5_000);
    await clock.advance(5_000);
    expect(pause.until).toBeUndefined();
  });

  test('is never shortened by a later answer', () => {
    const pause = new Pause(virtualClock(0), () => 0);
    pause.begin(5_000);
    pause.begin(1_000);
    pause.begin(undefined);
    expect(pause.until).toBe(5_000);
  });

  test('doubles where no time is given, up to a minute, until a request is taken', async () => {
    const clock = virtualClock(0);
    const pause = new Pause(clock, () => 0);
    const lengths: number[] = [];
    for (let time = 0; time < 8; time++) {
      pause.begin(undefined);
      lengths.push((pause.until ?? 0) - clock.now());
      // An answer to what left before says nothing.
      pause.end();
      await clock.advance(60_000);
    }
    expect(lengths).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    pause.end();
    pause.begin(undefined);
    expect((pause.until ?? 0) - clock.now()).toBe(1_000);
  });

  test('many requests refused at once are one refusal', async () => {
    const clock = virtualClock(0);
    const pause = new Pause(clock, () => 0);
    for (let request = 0; request < 10; request++) pause.begin(undefined);
    expect(pause.until).toBe(1_000);
    await clock.advance(1_000);
    pause.begin(undefined);
    expect(pause.until).toBe(3_000);
  });

  test('of a server with a wrong clock ends within an hour', () => {
    const pause = new Pause(virtualClock(0), () => 0);
    pause.begin(86_400_000);
    expect(pause.until).toBe(3_600_000);
  });

  test.each([
    { name: 'a short one over a second', retryAfter: 2_000, want: [2_000, 2_500] },
    { name: 'a long one over a tenth', retryAfter: 100_000, want: [100_000, 105_000] },
    { name: 'a very long one over 30 s', retryAfter: 3_000_000, want: [3_000_000, 3_015_000] },
  ])('releases callers spread: $name', ({ retryAfter, want }) => {
    const chances = [0, 0.5];
    const pause = new Pause(virtualClock(0), () => chances.shift() ?? 0);
    pause.begin(retryAfter);
    expect([pause.share(), pause.share()]).toEqual(want);
  });

  test('outlives the process', () => {
    expect(new Pause(virtualClock(1_000), () => 0, 4_000).until).toBe(4_000);
  });
});
