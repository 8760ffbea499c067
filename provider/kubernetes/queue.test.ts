import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Heap, type Place } from './heap.ts';
import type { LaneLimits, Priority } from './lane.ts';
import type { Next } from './next.ts';
import { WorkQueue } from './queue.ts';
import { type VirtualTime, virtualTime } from './time.fixture.ts';

const done: Next = { kind: 'done' };
const unlimited: LaneLimits = { concurrency: 100, rate: { perSecond: 1e6, burst: 1e6 } };

let time: VirtualTime;
let begun: string[];
/** Ends the work on an item. */
let end: Map<string, (next?: Next) => void>;
beforeEach(() => {
  time = virtualTime();
  begun = [];
  end = new Map();
});

/** Items are `lane/name`. */
function queue(
  options: { readonly limits?: Partial<LaneLimits>; readonly concurrency?: number; readonly held?: boolean } = {},
): WorkQueue<string> {
  return new WorkQueue<string>({
    clock: time,
    keyOf: (item) => item,
    laneOf: (item) => item.split('/')[0] ?? '',
    limitsOf: () => ({ ...unlimited, ...options.limits }),
    concurrency: options.concurrency ?? 100,
    work: (item, failures) => {
      begun.push(failures === 0 ? item : `${item}!${failures}`);
      if (!options.held) return Promise.resolve(done);
      return new Promise((resolve) => end.set(item, (next = done) => resolve(next)));
    },
  });
}

const settle = (): Promise<void> => time.advance(0);
const finish = async (item: string, next?: Next): Promise<void> => {
  end.get(item)?.(next);
  await settle();
};

describe('what is added', () => {
  test('twice before its turn is worked on once', async () => {
    const q = queue();
    q.add('a/1', 'poll');
    q.add('a/1', 'poll');
    await settle();
    expect(begun).toEqual(['a/1']);
  });

  test('while it is worked on is worked on once more afterwards, and never twice at a time', async () => {
    const q = queue({ held: true });
    q.add('a/1', 'poll');
    await settle();
    q.add('a/1', 'changed');
    q.add('a/1', 'poll');
    await settle();
    expect(begun).toEqual(['a/1']);
    await finish('a/1', { kind: 'again', ms: 60_000, priority: 'poll', failed: false });
    expect(begun).toEqual(['a/1', 'a/1']);
    await finish('a/1');
    expect([begun.length, q.depth, q.running]).toEqual([2, 0, []]);
  });

  test('comes by urgency, and in its order where that is equal', async () => {
    const q = queue({ held: true, concurrency: 1 });
    q.add('a/first', 'poll');
    await settle();
    const given: readonly (readonly [string, Priority])[] = [
      ['a/startup', 'startup'],
      ['a/poll-1', 'poll'],
      ['a/poll-2', 'poll'],
      ['a/failed', 'failed'],
      ['a/changed', 'changed'],
      ['a/deleted', 'deleted'],
    ];
    for (const [item, priority] of given) q.add(item, priority);
    q.add('a/poll-2', 'changed');
    for (const item of ['a/first', 'a/deleted', 'a/changed', 'a/poll-2', 'a/failed', 'a/poll-1']) await finish(item);
    expect(begun).toEqual(['a/first', 'a/deleted', 'a/changed', 'a/poll-2', 'a/failed', 'a/poll-1', 'a/startup']);
  });

  test('for later comes later, or at once where something happens before', async () => {
    const q = queue();
    q.addAfter('a/1', 'poll', 10_000);
    q.addAfter('a/2', 'poll', 5_000);
    q.addAfter('a/2', 'poll', 20_000);
    q.addAfter('a/3', 'poll', 20_000);
    q.addAfter('a/3', 'poll', 1_000);
    await time.advance(999);
    expect(begun).toEqual([]);
    await time.advance(1);
    expect(begun).toEqual(['a/3']);
    q.add('a/1', 'changed');
    await settle();
    expect(begun).toEqual(['a/3', 'a/1']);
    await time.advance(30_000);
    expect(begun).toEqual(['a/3', 'a/1', 'a/2']);
  });
});

test('what is added for later while it is worked on comes later, or earlier where the work says so', async () => {
  const q = queue({ held: true });
  q.add('a/1', 'changed');
  q.add('a/2', 'changed');
  await settle();
  q.addAfter('a/1', 'poll', 5_000);
  q.addAfter('a/2', 'poll', 5_000);
  await finish('a/1');
  await finish('a/2', { kind: 'again', ms: 1_000, priority: 'poll', failed: false });
  await time.advance(1_000);
  expect(begun).toEqual(['a/1', 'a/2', 'a/2']);
  await time.advance(4_000);
  expect(begun).toEqual(['a/1', 'a/2', 'a/2', 'a/1']);
});

test('failures are counted until one attempt is none', async () => {
  const q = queue({ held: true });
  q.add('a/1', 'changed');
  await settle();
  for (const failed of [true, true, false, true]) {
    await finish('a/1', { kind: 'again', ms: 1_000, priority: 'failed', failed });
    await time.advance(1_000);
  }
  expect(begun).toEqual(['a/1', 'a/1!1', 'a/1!2', 'a/1', 'a/1!1']);
});

test('what failed is tried again at once where the reason is over; what merely waits goes on waiting', async () => {
  const q = queue({ held: true });
  q.add('a/failed', 'changed');
  q.add('a/well', 'changed');
  await settle();
  await finish('a/failed', { kind: 'again', ms: 60_000, priority: 'failed', failed: true });
  await finish('a/well', { kind: 'again', ms: 60_000, priority: 'poll', failed: false });
  q.hurry();
  await settle();
  expect(begun).toEqual(['a/failed', 'a/well', 'a/failed!1']);
});

test('what is forgotten neither comes back nor failed before', async () => {
  const q = queue({ held: true });
  const failed = { kind: 'again', ms: 60_000, priority: 'failed', failed: true } as const;
  q.add('a/1', 'changed');
  await settle();
  await finish('a/1', failed);
  q.forget('a/1');
  await time.advance(60_000);
  expect(begun).toEqual(['a/1']);
  q.add('a/1', 'changed');
  await settle();
  expect(begun).toEqual(['a/1', 'a/1']);
});

describe('a lane', () => {
  test('has its own workers: a slow system holds up nobody else', async () => {
    const q = queue({ held: true, limits: { concurrency: 2 } });
    for (const item of ['slow/1', 'slow/2', 'slow/3', 'quick/1']) q.add(item, 'poll');
    await settle();
    expect(begun).toEqual(['slow/1', 'quick/1', 'slow/2']);
    await finish('slow/1');
    expect(begun).toEqual(['slow/1', 'quick/1', 'slow/2', 'slow/3']);
  });

  test('has its own rate, and what is urgent gets the next turn', async () => {
    const q = queue({ limits: { rate: { perSecond: 10, burst: 2 } } });
    for (let index = 0; index < 6; index++) q.add(`a/${index}`, 'poll');
    await settle();
    expect(begun).toEqual(['a/0', 'a/1']);
    q.add('a/urgent', 'changed');
    await time.advance(100);
    expect(begun).toEqual(['a/0', 'a/1', 'a/urgent']);
    await time.advance(200);
    expect(begun).toEqual(['a/0', 'a/1', 'a/urgent', 'a/2', 'a/3']);
  });

  test('takes turns with its equals', async () => {
    const q = queue({ held: true, concurrency: 1 });
    for (const item of ['a/1', 'a/2', 'b/1', 'b/2']) q.add(item, 'poll');
    await settle();
    for (const item of ['a/1', 'b/1', 'a/2']) await finish(item);
    expect(begun).toEqual(['a/1', 'b/1', 'a/2', 'b/2']);
  });
});

test('draining waits for what is under work and begins nothing new', async () => {
  const q = queue({ held: true, concurrency: 1 });
  q.add('a/1', 'poll');
  q.add('a/2', 'poll');
  q.addAfter('a/3', 'poll', 1_000);
  await settle();
  let drained = false;
  const draining = q.drain().then(() => {
    drained = true;
  });
  await time.advance(5_000);
  expect([begun, drained]).toEqual([['a/1'], false]);
  await finish('a/1', { kind: 'again', ms: 0, priority: 'poll', failed: false });
  await draining;
  await time.advance(5_000);
  expect(begun).toEqual(['a/1']);
});

test('a heap gives the earliest first, whatever was taken out', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(50), fc.boolean())), (given) => {
      const heap = new Heap<number>();
      const places = given.map(([at]): Place<number> => heap.add(at, at));
      for (const [index, [, taken]] of given.entries()) if (taken) heap.remove(places[index] as Place<number>);
      const left: number[] = [];
      for (let first = heap.peek(); first !== undefined; first = heap.peek()) {
        left.push(first.value);
        heap.remove(first);
      }
      const wanted = given.filter(([, taken]) => !taken).map(([at]) => at);
      expect(left).toEqual(wanted.toSorted((a, b) => a - b));
    }),
  );
});

test('whatever happens, no item is worked on twice at a time and none that was added is forgotten', async () => {
  const steps = fc.array(
    fc.record({
      item: fc.constantFrom('a/1', 'a/2', 'b/1', 'b/2', 'c/1'),
      does: fc.constantFrom('add', 'later', 'end', 'fail', 'pass'),
      priority: fc.constantFrom<Priority>('deleted', 'changed', 'failed', 'poll', 'startup'),
      ms: fc.nat(3_000),
    }),
    { maxLength: 60 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const clock = virtualTime();
      const working = new Map<string, (next: Next) => void>();
      const owed = new Set<string>();
      const q = new WorkQueue<string>({
        clock,
        keyOf: (item) => item,
        laneOf: (item) => item.slice(0, 1),
        limitsOf: () => ({ concurrency: 1, rate: { perSecond: 5, burst: 1 } }),
        concurrency: 2,
        work: (item) => {
          if (working.has(item)) throw new Error(`${item} is worked on twice`);
          owed.delete(item);
          return new Promise((resolve) => working.set(item, resolve));
        },
      });
      const ends = (item: string, next: Next): void => {
        working.get(item)?.(next);
        working.delete(item);
      };
      for (const { item, does, priority, ms } of given) {
        if (does === 'add' || does === 'later') owed.add(item);
        if (does === 'add') q.add(item, priority);
        if (does === 'later') q.addAfter(item, priority, ms);
        if (does === 'end') ends(item, { kind: 'done' });
        if (does === 'fail') ends(item, { kind: 'again', ms, priority, failed: true });
        await clock.advance(does === 'pass' ? ms : 0);
      }
      for (let round = 0; round < 20; round++) {
        for (const item of working.keys()) ends(item, { kind: 'done' });
        await clock.advance(1_000);
      }
      expect([...owed]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
