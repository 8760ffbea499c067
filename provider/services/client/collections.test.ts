import { describe, expect, test } from '@jest/globals';
import type { HttpClient, Listing, Request, Result } from '../../http/index.ts';
import { never } from '../../http/testing/client.ts';
import { ok } from '../../http/testing/scripted.ts';
import { virtualClock } from '../../http/testing/virtual-clock.ts';
import { type Json, TransientError } from '../../runtime/index.ts';
import { Collections } from './collections.ts';
import { textOf, valueAt } from './path.ts';

const request: Request = { method: 'GET', path: '/items', params: {} };
const listing: Listing = { items: '', paging: { by: 'none' } };
const idOf = (item: Json): string | undefined => textOf(valueAt(item, 'id'));

/** Collections over an API that answers when it is told to. */
function opened() {
  const clock = virtualClock();
  const asked: { readonly answer: (result: Result) => void; readonly signal: AbortSignal }[] = [];
  const http: Pick<HttpClient, 'send'> = {
    send: (_, signal) => {
      const { promise, resolve } = Promise.withResolvers<Result>();
      asked.push({ answer: resolve, signal });
      return promise;
    },
  };
  const collections = new Collections(http, clock);
  const read = async (oldest = 0, signal = never): Promise<unknown> => {
    const loaded = await collections.read(request, listing, oldest, signal);
    return loaded.kind === 'collection' ? loaded.collection.find(idOf, '1') : loaded.result.kind;
  };
  const answer = (index: number, ...items: readonly Json[]): void => asked[index]?.answer(ok(items as never));
  return { clock, asked, collections, read, answer };
}

describe('a collection', () => {
  test('that is on its way is waited for by all who ask', async () => {
    const { asked, read, answer } = opened();
    const both = Promise.all([read(), read()]);
    answer(0, { id: '1' });
    expect(await both).toEqual([[{ id: '1' }], [{ id: '1' }]]);
    expect(asked).toHaveLength(1);
  });

  test('is as old as its request, not as its answer', async () => {
    const { clock, read, answer, asked } = opened();
    const first = read();
    await clock.advance(500);
    answer(0, { id: '1' });
    await first;
    expect(await read(500)).toEqual([{ id: '1' }]);
    const second = read(499);
    answer(1);
    expect(await second).toEqual([]);
    expect(asked).toHaveLength(2);
  });

  test('that left before a write is shown to nobody who asks after it', async () => {
    const { collections, read, answer } = opened();
    const before = read();
    collections.forget(request);
    const after = read();
    answer(1, { id: '1', new: true });
    answer(0, { id: '1', new: false });
    expect([await before, await after]).toEqual([[{ id: '1', new: false }], [{ id: '1', new: true }]]);
    expect(await read(1_000)).toEqual([{ id: '1', new: true }]);
  });

  test('takes in what a write was answered with, for a while', async () => {
    const { clock, collections, read, answer } = opened();
    const first = read();
    answer(0, { id: '2' });
    await first;
    collections.put(request, idOf, { id: '1', text: 'a' });
    collections.put(request, idOf, { id: '1', text: 'b' });
    expect(await read(60_000)).toEqual([{ id: '1', text: 'b' }]);
    await clock.advance(10_001);
    const second = read(60_000);
    answer(1, { id: '1', text: 'c' });
    expect(await second).toEqual([{ id: '1', text: 'c' }]);
    await clock.advance(10_001);
    expect(await read(60_000)).toEqual([{ id: '1', text: 'c' }]);
  });

  test('does not take it in where it is on its way itself', async () => {
    const { collections, read, answer, asked } = opened();
    const before = read();
    collections.put(request, idOf, { id: '1' });
    const after = read();
    answer(0);
    answer(1, { id: '1' });
    expect([await before, await after]).toEqual([[], [{ id: '1' }]]);
    expect(asked).toHaveLength(2);
  });

  test('that everybody gave up is not waited for by the next', async () => {
    const { read, answer, asked } = opened();
    const giveUp = new AbortController();
    const first = read(0, giveUp.signal);
    giveUp.abort(new Error('too long'));
    await expect(first).rejects.toThrow(new TransientError('too long'));
    expect(asked[0]?.signal.aborted).toBe(true);
    const second = read();
    asked[0]?.answer({ kind: 'unavailable', message: 'given up' });
    answer(1, { id: '1' });
    expect(await second).toEqual([{ id: '1' }]);
    await expect(read(-1, AbortSignal.abort(new Error('at once')))).rejects.toThrow('at once');
  });

  test('that fails is none, and what was known before stays', async () => {
    const { read, answer, asked } = opened();
    const first = read();
    answer(0, { id: '1' });
    await first;
    const second = read(-1);
    asked[1]?.answer({ kind: 'unavailable', message: 'down' });
    expect(await second).toBe('unavailable');
    expect(await read(1_000)).toEqual([{ id: '1' }]);
  });

  test('that does not exist is not remembered', async () => {
    const { collections, read, answer, asked } = opened();
    const first = read();
    answer(0, { id: '1' });
    await first;
    expect(collections.existed(request, 0)).toBe(true);
    const second = read(-1);
    asked[1]?.answer({ kind: 'absent', status: 404, message: 'no' });
    expect(await second).toBe('absent');
    expect(collections.age(request)).toBeUndefined();
  });
});

describe('whether a collection is worth reading whole', () => {
  const two: Listing = {
    items: '/items',
    paging: { by: 'page', page: 'page', limit: 'limit', size: 1, total: '/total' },
  };

  async function read(etag?: string) {
    const clock = virtualClock();
    const http: Pick<HttpClient, 'send'> = {
      send: async ({ query }) => ({
        ...ok({ items: [{ id: query?.['page'] ?? '' }], total: 3 }),
        ...(etag && { etag }),
      }),
    };
    const collections = new Collections(http, clock);
    const isWorth = (reader: string): boolean => collections.isWorth(request, reader, 1_000);
    expect(isWorth('a')).toBe(true);
    await collections.read(request, two, 0, never);
    return { clock, collections, isWorth };
  }

  test('is so where as many share it as it has pages', async () => {
    const { clock, isWorth } = await read();
    expect(['a', 'b', 'b', 'c', 'a'].map(isWorth)).toEqual([false, false, false, true, true]);
    await clock.advance(2_001);
    expect(isWorth('a')).toBe(false);
  });

  test('is always so where it can tell whether it changed', async () => {
    const { isWorth } = await read('"v1"');
    expect(isWorth('a')).toBe(true);
  });

  test('is not so for a while where it came to no whole', async () => {
    const { clock, collections, isWorth } = await read();
    for (const reader of ['a', 'b', 'c']) isWorth(reader);
    collections.isUnfit(request, 1_000);
    expect(isWorth('a')).toBe(false);
    await clock.advance(1_000);
    expect(isWorth('a')).toBe(true);
  });
});
