import { beforeEach, describe, expect, test } from '@jest/globals';
import { ApiError } from './errors.ts';
import { type EventClient, type EventRecord, EventRecorder } from './events.ts';
import type { KubeObject, Name } from './object.ts';
import { type VirtualTime, virtualTime } from './time.fixture.ts';

const note = (name: string): KubeObject => ({
  apiVersion: 'example.org/v1',
  kind: 'Note',
  metadata: { name, namespace: 'team', uid: `uid-${name}`, resourceVersion: '7' },
});
const said = (message: string, changes: Partial<EventRecord> = {}): EventRecord => ({
  object: note('a'),
  type: 'Warning',
  reason: 'CannotConnect',
  message,
  ...changes,
});

interface EventBody extends KubeObject {
  readonly message: string;
  readonly count: number;
}

let time: VirtualTime;
let published: Map<string, EventBody>;
let calls: string[];
let lost: string[];
let answer: (call: string) => void;
let recorder: EventRecorder;
beforeEach(() => {
  time = virtualTime();
  published = new Map();
  calls = [];
  lost = [];
  answer = () => undefined;
  const client = {
    create: async (_: unknown, body: EventBody) => {
      calls.push('create');
      answer('create');
      published.set(body.metadata.name, body);
      return { kind: 'written', object: body };
    },
    patch: async (_: unknown, { name }: Name, patch: Partial<EventBody>) => {
      calls.push('patch');
      answer('patch');
      const known = published.get(name);
      if (known === undefined) return { kind: 'notFound' };
      published.set(name, { ...known, ...patch });
      return { kind: 'written', object: known };
    },
  } as unknown as EventClient;
  recorder = new EventRecorder(client, {
    component: 'aerodrome',
    clock: time,
    onLost: (event, why) => lost.push(`${event.message}: ${why}`),
  });
});

const counts = (): readonly string[] => [...published.values()].map(({ message, count }) => `${message} x${count}`);

test('an event says what, about which object, and who says so', async () => {
  recorder.record(said('no route', { annotations: { 'example.org/id': '7' } }));
  await recorder.flush();
  expect([...published.values()]).toEqual([
    {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: {
        name: expect.stringMatching(/^a\.[0-9a-f]+$/),
        namespace: 'team',
        annotations: { 'example.org/id': '7' },
      },
      involvedObject: {
        apiVersion: 'example.org/v1',
        kind: 'Note',
        name: 'a',
        namespace: 'team',
        uid: 'uid-a',
        resourceVersion: '7',
      },
      type: 'Warning',
      reason: 'CannotConnect',
      message: 'no route',
      count: 1,
      firstTimestamp: '2030-01-01T00:00:00.000Z',
      lastTimestamp: '2030-01-01T00:00:00.000Z',
      source: { component: 'aerodrome', host: expect.any(String) },
      reportingComponent: 'aerodrome',
      reportingInstance: expect.any(String),
    },
  ]);
});

describe('events that repeat', () => {
  test('are counted on one', async () => {
    for (let turn = 0; turn < 3; turn++) recorder.record(said('no route'));
    await recorder.flush();
    expect([counts(), calls]).toEqual([['no route x3'], ['create', 'patch', 'patch']]);
  });

  test('are published anew where the first was forgotten', async () => {
    recorder.record(said('no route'));
    await recorder.flush();
    published.clear();
    recorder.record(said('no route'));
    await recorder.flush();
    expect(counts()).toEqual(['no route x2']);
  });

  test('in other words become one after the ninth', async () => {
    for (let turn = 1; turn <= 12; turn++) recorder.record(said(`attempt ${turn}`));
    await recorder.flush();
    expect(counts().slice(0, 9)).toEqual(Array.from({ length: 9 }, (_, index) => `attempt ${index + 1} x1`));
    expect(counts().slice(9)).toEqual(['(combined from similar events): attempt 12 x3']);
  });

  test('in other words stay apart where they are far apart', async () => {
    for (let turn = 1; turn <= 12; turn++) {
      recorder.record(said(`attempt ${turn}`));
      await time.advance(600_001);
    }
    await recorder.flush();
    expect(counts()).toEqual(Array.from({ length: 12 }, (_, index) => `attempt ${index + 1} x1`));
  });
});

test('a flood about one object is cut to 25, then one in five minutes; other objects are heard', async () => {
  for (let turn = 0; turn < 100; turn++) recorder.record(said('no route'));
  recorder.record(said('no route', { object: note('b') }));
  await recorder.flush();
  expect(calls.length).toBe(26);
  await time.advance(300_000);
  recorder.record(said('no route'));
  recorder.record(said('no route'));
  await recorder.flush();
  expect(calls.length).toBe(27);
});

describe('an API server that', () => {
  test('is away gets them when it is back', async () => {
    let away = true;
    answer = () => {
      if (away) throw new Error('connect ECONNREFUSED');
    };
    recorder.record(said('no route'));
    await time.advance(35_000);
    away = false;
    await time.advance(10_000);
    await recorder.flush();
    expect([counts(), lost]).toEqual([['no route x1'], []]);
  });

  test('refuses one is not asked again', async () => {
    answer = () => {
      throw new ApiError('create Event', 403, { reason: 'Forbidden', message: 'namespace team is being terminated' });
    };
    recorder.record(said('no route'));
    await recorder.flush();
    expect([calls, lost]).toEqual([
      ['create'],
      ['no route: cannot create Event: 403 namespace team is being terminated'],
    ]);
  });

  test('stays away costs the oldest of a thousand, and no memory', async () => {
    answer = () => {
      throw new Error('connect ECONNREFUSED');
    };
    for (let index = 0; index < 1_100; index++) recorder.record(said('no route', { object: note(`n${index}`) }));
    expect(lost.length).toBeGreaterThanOrEqual(99);
    expect(new Set(lost)).toEqual(new Set(['no route: too many events wait']));
    await recorder.stop();
  });
});

test('a message is cut where the API would refuse it', async () => {
  recorder.record(said('x'.repeat(2_000)));
  await recorder.flush();
  expect([...published.values()][0]?.message.length).toBe(1_024);
});
