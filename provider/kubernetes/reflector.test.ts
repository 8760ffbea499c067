import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Asked,
  bookmark,
  errorEvent,
  event,
  type ScriptedApi,
  type ServerStream,
  scriptedApi,
} from './api.fixture.ts';
import { Cache, type Change } from './cache.ts';
import type { KubeObject, Resource } from './object.ts';
import { Reflector, type ReflectorOptions, type Trouble } from './reflector.ts';
import { RestClient } from './rest.ts';
import { Happenings, type VirtualTime, virtualTime } from './time.fixture.ts';
import { Transport } from './transport.ts';

const NOTES: Resource = { apiVersion: 'example.org/v1', kind: 'Note', plural: 'notes', namespaced: true };
const note = (name: string, resourceVersion: string, more: object = {}): KubeObject => ({
  apiVersion: NOTES.apiVersion,
  kind: NOTES.kind,
  metadata: { name, namespace: 'default', uid: `uid-${name}`, resourceVersion, ...more },
});

let api: ScriptedApi;
let time: VirtualTime;
let transport: Transport;
let cache: Cache<KubeObject>;
let reflector: Reflector<KubeObject>;
let troubles: Happenings<Trouble>;
let changes: Happenings<string>;
let token: string;
/** Bytes of watches that were read and acted on. */
let heard: Happenings<void>;

beforeEach(async () => {
  token = 'first';
  api = await scriptedApi(() => token);
  time = virtualTime();
  transport = new Transport(api.access, { clock: time });
  heard = new Happenings();
  hearing(transport, () => heard.add());
  cache = new Cache({ freeze: true });
  changes = new Happenings();
  cache.subscribe((change) => changes.add(`${change.type} ${nameIn(change)}`));
  troubles = new Happenings();
});
afterEach(async () => {
  await reflector.stop();
  await transport.close();
  await api.stop();
});

const nameIn = (change: Change<KubeObject>): string =>
  'after' in change
    ? `${change.after.metadata.name}@${change.after.metadata.resourceVersion}`
    : change.before.metadata.name;

function begin(options: ReflectorOptions = {}): void {
  reflector = new Reflector(new RestClient(transport), NOTES, cache, {
    clock: time,
    random: () => 0.5,
    onTrouble: troubles.add,
    ...options,
  });
  reflector.start();
}

/** Begins with one note at version 5. */
async function filled(options: ReflectorOptions = {}) {
  begin(options);
  const stream = (await api.asked.next()).stream();
  stream.send(event('ADDED', note('a', '3')), bookmark('5', true));
  await reflector.synced;
  expect(await changes.next()).toBe('added a@3');
  return stream;
}

function hearing(watched: Transport, onHeard: () => void): void {
  const stream = watched.stream.bind(watched);
  watched.stream = async (...args) => {
    const opened = await stream(...args);
    if (!('body' in opened)) return opened;
    const { body } = opened;
    async function* told(): AsyncIterable<Uint8Array> {
      for await (const chunk of body) {
        yield chunk;
        onHeard();
      }
    }
    return { body: told() };
  };
}

/** Sends a bookmark and waits until it was heard. */
async function mark(stream: ServerStream, version: string): Promise<void> {
  heard = new Happenings();
  stream.send(bookmark(version));
  await heard.next();
}

/** The next request, once the pause that was announced is over. */
async function afterPause(): Promise<Asked> {
  const { next } = await troubles.next();
  await time.advance(next);
  return api.asked.next();
}

const names = (): readonly string[] =>
  cache.list().map(({ metadata }) => `${metadata.name}@${metadata.resourceVersion}`);

describe('the beginning', () => {
  test('is one stream that says when everything was sent', async () => {
    begin();
    const asked = await api.asked.next();
    expect(asked.path).toBe('/apis/example.org/v1/notes');
    expect(asked.query).toEqual({
      watch: 'true',
      allowWatchBookmarks: 'true',
      timeoutSeconds: '450',
      sendInitialEvents: 'true',
      resourceVersionMatch: 'NotOlderThan',
    });
    const stream = asked.stream();
    stream.send(event('ADDED', note('a', '3')), event('ADDED', note('b', '4')));
    expect([await changes.next(), await changes.next(), cache.filled]).toEqual(['added a@3', 'added b@4', false]);
    stream.send(bookmark('5', true));
    await reflector.synced;
    expect(cache.filled).toBe(true);
  });

  test.each([400, 422])('is a list in pages where the server refuses a stream with %d', async (status) => {
    begin({ pageSize: 2 });
    (await api.asked.next()).answer(status, { message: 'sendInitialEvents is forbidden' });
    const first = await api.asked.next();
    expect(first.query).toEqual({ limit: '2' });
    first.answer(200, {
      metadata: { resourceVersion: '9', continue: 'more' },
      items: [note('a', '3'), note('b', '4')],
    });
    const second = await api.asked.next();
    expect(second.query).toEqual({ limit: '2', continue: 'more' });
    second.answer(200, { metadata: { resourceVersion: '9' }, items: [note('c', '5')] });
    const third = await api.asked.next();
    expect(third.query).toMatchObject({ watch: 'true', resourceVersion: '9' });
    expect(names()).toEqual(['a@3', 'b@4', 'c@5']);
  });

  test('is begun again where the token of the next page expired', async () => {
    begin({ watchList: false });
    (await api.asked.next()).answer(200, { metadata: { resourceVersion: '9', continue: 'old' }, items: [] });
    (await api.asked.next()).answer(410, { reason: 'Expired', message: 'too old' });
    const again = await afterPause();
    expect(again.query).toEqual({ limit: '500' });
    expect(cache.filled).toBe(false);
  });

  test('that breaks off is no list: nothing is taken for gone', async () => {
    const stream = await filled();
    stream.send(errorEvent(410, 'Expired'));
    const again = (await afterPause()).stream();
    again.send(event('ADDED', note('b', '7')));
    expect(await changes.next()).toBe('added b@7');
    again.end();
    expect((await troubles.next()).message).toBe('the stream ended before everything was sent');
    expect(names()).toEqual(['a@3', 'b@7']);
  });
});

describe('a watch that ends', () => {
  test('as agreed goes on at once from the last bookmark', async () => {
    const stream = await filled();
    stream.send(event('MODIFIED', note('a', '6')), bookmark('8'));
    expect(await changes.next()).toBe('updated a@6');
    await time.advance(300_000 / 4);
    stream.end();
    expect((await api.asked.next()).query).toMatchObject({ resourceVersion: '8' });
    expect(troubles.left).toBe(0);
  });

  test('by a reset goes on from the last event after a pause', async () => {
    const stream = await filled();
    stream.send(event('ADDED', note('b', '7')));
    expect(await changes.next()).toBe('added b@7');
    stream.reset();
    const again = await afterPause();
    expect(again.query).toMatchObject({ resourceVersion: '7' });
  });

  test('by silence goes on at once on another connection', async () => {
    const stream = await filled({ silence: 90_000 });
    await time.advance(60_000);
    await mark(stream, '8');
    await time.advance(60_000);
    expect(troubles.left).toBe(0);
    await time.advance(30_000);
    expect(await troubles.next()).toMatchObject({
      kind: 'silent',
      message: 'cannot watch Note: nothing was heard for 90s',
      next: 0,
    });
    await stream.closed;
    expect((await api.asked.next()).query).toMatchObject({ resourceVersion: '8' });
  });

  test.each([
    ['as a status', (asked: Asked) => asked.answer(410, { reason: 'Expired' })],
    ['as an event', (asked: Asked) => asked.stream().send(errorEvent(410, 'Expired'))],
  ])('because its version expired, %s, is a comparison with everything there is', async (_, expire) => {
    const stream = await filled();
    stream.reset();
    expire(await afterPause());
    const again = await afterPause();
    expect(again.query).toMatchObject({ sendInitialEvents: 'true' });
    again.stream().send(event('ADDED', note('b', '7')), bookmark('9', true));
    expect([await changes.next(), await changes.next()]).toEqual(['added b@7', 'deleted a']);
    expect(names()).toEqual(['b@7']);
  });

  test('with 429 at the first attempt is no failure yet: the server said when it is ready', async () => {
    begin();
    (await api.asked.next()).answer(429, { reason: 'TooManyRequests' }, { 'retry-after': '1' });
    expect((await troubles.next()).kind).toBe('busy');
  });

  test('with 429 is begun again when the server said', async () => {
    const stream = await filled();
    stream.reset();
    (await afterPause()).answer(429, { reason: 'TooManyRequests' }, { 'retry-after': '10' });
    const { next, kind } = await troubles.next();
    expect([kind, next >= 10_000]).toEqual(['failed', true]);
    await time.advance(next);
    expect((await api.asked.next()).query).toMatchObject({ resourceVersion: '5' });
  });

  test('with 401 is begun again with what the token file says now', async () => {
    const stream = await filled();
    stream.reset();
    const denied = await afterPause();
    expect(denied.headers.authorization).toBe('Bearer first');
    token = 'second';
    denied.answer(401, { reason: 'Unauthorized' });
    expect((await afterPause()).headers.authorization).toBe('Bearer second');
  });

  test('again and again is begun again for ever, later and later, at most after 30 seconds', async () => {
    const stream = await filled();
    stream.reset();
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 9; attempt++) {
      const { next } = await troubles.next();
      pauses.push(next);
      await time.advance(next);
      (await api.asked.next()).reset();
    }
    expect(pauses).toEqual([600, 1200, 2400, 4800, 9600, 19_200, 22_500, 22_500, 22_500]);
  });
});

test('what waits for its next attempt hurries where the server answers others', async () => {
  const stream = await filled();
  stream.reset();
  for (let attempt = 0; attempt < 8; attempt++) {
    await time.advance((await troubles.next()).next);
    (await api.asked.next()).reset();
  }
  expect((await troubles.next()).next).toBe(22_500);
  reflector.hurry();
  await time.advance(800);
  expect((await api.asked.next()).query).toMatchObject({ resourceVersion: '5' });
});

test('what a watch missed is found by an audit', async () => {
  const stream = await filled({ audit: 3_600_000, silence: 10_000_000 });
  await time.advance(3_600_000);
  stream.end();
  const again = await api.asked.next();
  expect(again.query).toMatchObject({ sendInitialEvents: 'true' });
  again.stream().send(event('ADDED', note('b', '4')), bookmark('9', true));
  expect([await changes.next(), await changes.next()]).toEqual(['added b@4', 'deleted a']);
});

test('characters may be cut anywhere', async () => {
  const stream = await filled();
  const bytes = Buffer.from(`${JSON.stringify(event('ADDED', note('b', '7', { labels: { 'a/b': 'ä€😀' } })))}\n`);
  for (const byte of bytes) {
    stream.send(Uint8Array.of(byte));
    if (byte > 127) await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await changes.next()).toBe('added b@7');
  expect(cache.get({ namespace: 'default', name: 'b' })?.metadata.labels).toEqual({ 'a/b': 'ä€😀' });
});

test('an hour of bookmarks moves the version and nothing else', async () => {
  const stream = await filled();
  for (let minute = 0; minute < 60; minute++) {
    await time.advance(60_000);
    await mark(stream, String(100 + minute));
  }
  stream.end();
  expect((await api.asked.next()).query).toMatchObject({ resourceVersion: '159' });
  expect([changes.left, troubles.left]).toEqual([0, 0]);
});
