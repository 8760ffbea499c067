import { describe, expect, test } from '@jest/globals';
import { beginOperation, type Operation, type OperationForm, type Polled, pollOperation } from './operation.ts';
import type { Result } from './result.ts';
import { never } from './testing/client.ts';
import { ok, scripted } from './testing/scripted.ts';
import { virtualClock } from './testing/virtual-clock.ts';

const start = 1_000_000;
const url = 'https://api.example.com/v1/operations/7';
const operation: Operation = { url, startedAt: start, polls: 0 };
const form: OperationForm = { path: '/operations/{id}', progress: '/percent', resource: '/result/id' };

describe('an operation', () => {
  test.each([
    { name: 'with a time to come back', retryAfter: 2_000, want: 2_000 },
    { name: 'with a long one', retryAfter: 600_000, want: 60_000 },
    { name: 'with none', retryAfter: undefined, want: 5_000 },
  ])('begins $name', ({ retryAfter, want }) => {
    const accepted = {
      kind: 'accepted',
      body: undefined,
      operation: url,
      ...(retryAfter !== undefined && { retryAfter }),
    } as const;
    expect(beginOperation(accepted, virtualClock(start))).toEqual({ kind: 'running', operation, pollAfter: want });
  });

  test('without a URL is none', () => {
    expect(beginOperation({ kind: 'accepted', body: undefined }, virtualClock(start))).toBeUndefined();
  });

  test.each<{ name: string; answer: Result; polls?: number; age?: number; form?: OperationForm; want: Polled }>([
    {
      name: 'runs',
      answer: ok({ status: 'Running', percent: 40 }),
      want: { kind: 'running', operation: { ...operation, polls: 1 }, pollAfter: 7_500, progress: '40' },
    },
    {
      name: 'runs, and tells when to come back',
      answer: ok({ status: 'queued' }, { 'retry-after': '20' }),
      want: { kind: 'running', operation: { ...operation, polls: 1 }, pollAfter: 20_000 },
    },
    {
      name: 'runs for a while',
      polls: 9,
      answer: ok({ status: 'queued' }),
      want: { kind: 'running', operation: { ...operation, polls: 10 }, pollAfter: 60_000 },
    },
    {
      name: 'runs without words',
      answer: ok(undefined, {}, 202),
      want: { kind: 'running', operation: { ...operation, polls: 1 }, pollAfter: 7_500 },
    },
    {
      name: 'succeeds',
      answer: ok({ status: 'Succeeded', result: { id: '9007199254740993' } }),
      want: {
        kind: 'succeeded',
        body: { status: 'Succeeded', result: { id: '9007199254740993' } },
        resource: '9007199254740993',
      },
    },
    {
      name: 'succeeds without words',
      form: { path: '/operations/{id}', status: 'code' },
      answer: ok({ id: 1 }, {}, 200),
      want: { kind: 'succeeded', body: { id: 1 } },
    },
    {
      name: 'fails',
      answer: ok({ status: 'Failed', error: { message: 'no addresses are left' } }),
      want: { kind: 'failed', message: 'cannot complete /operations/{id}: no addresses are left' },
    },
    {
      name: 'fails without words',
      answer: ok({ status: 'canceled' }),
      want: { kind: 'failed', message: 'cannot complete /operations/{id}: the service gives no reason' },
    },
    {
      name: 'never ends',
      age: 3_600_001,
      answer: ok({ status: 'running' }),
      want: { kind: 'gone', message: 'cannot complete /operations/{id}: it still runs after 3600s' },
    },
    {
      name: 'is forgotten',
      answer: { kind: 'absent', status: 404, message: 'gone' },
      want: { kind: 'gone', message: 'gone' },
    },
    {
      name: 'says nothing',
      answer: ok({}),
      want: { kind: 'unreadable', status: 200, message: 'cannot GET /operations/{id}: the answer has no status' },
    },
    {
      name: 'cannot be asked about for now',
      answer: { kind: 'unavailable', status: 500, message: 'down' },
      want: { kind: 'unavailable', status: 500, message: 'down' },
    },
  ])('$name', async ({ answer, polls = 0, age = 0, form: other = form, want }) => {
    const client = scripted(() => answer);
    const clock = virtualClock(start + age);
    expect(await pollOperation(client, { ...operation, polls }, other, clock, never)).toEqual(want);
    expect(client.asked).toEqual(['/v1/operations/7']);
  });
});
