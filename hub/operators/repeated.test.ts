import { expect, test } from '@jest/globals';
import { Repeated } from './repeated.ts';

/** Work that ends when it is told to, and what it was woken for. */
function job(results: (boolean | string)[]) {
  const abort = new AbortController();
  const troubles: string[] = [];
  let times = 0;
  let atOnce = 0;
  let done: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    done = resolve;
  });
  const work = new Repeated(
    async () => {
      expect(++atOnce).toBe(1);
      await Promise.resolve();
      atOnce--;
      const result = results[times++];
      if (times === results.length) done();
      if (typeof result === 'string') throw new Error(result);
      return result ?? false;
    },
    { pace: 1, signal: abort.signal, onTrouble: (message) => troubles.push(message) },
  );
  return { work, abort, troubles, finished, times: () => times };
}

test('is done again for as long as it says so, and never twice at once', async () => {
  const { work, finished, times } = job([true, true, false]);
  work.wake();
  work.wake();
  await finished;
  await work.ended();
  expect(times()).toBe(3);
});

test('is tried again after a failure, which is told once', async () => {
  const { work, finished, troubles } = job(['no', 'no', false]);
  work.wake();
  await finished;
  await work.ended();
  expect(troubles).toEqual(['no']);
});

test('is not begun after its end', async () => {
  const { work, abort, times } = job([true]);
  abort.abort();
  work.wake();
  await work.ended();
  expect(times()).toBe(0);
});
