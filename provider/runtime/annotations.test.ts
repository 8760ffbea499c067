import { describe, expect, test } from '@jest/globals';
import { ANNOTATION, isCreateIncomplete, isPaused, isRecent, pollIntervalOf, stampAfter } from './annotations.ts';
import { parseDuration } from './duration.ts';
import type { KubeObject } from './object.ts';

const annotated = (annotations: Readonly<Record<string, string>>): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Note',
  metadata: { name: 'a', annotations },
});
const T = '2030-01-01T00:00:00';
const now = Date.parse(`${T}Z`);

describe('durations as Go writes them', () => {
  test.each([
    ['0', 0],
    ['10s', 10_000],
    ['1h15m30.5s', 4_530_500],
    ['1.5h', 5_400_000],
    ['250ms', 250],
    ['-2s', -2_000],
    ['.5s', 500],
    ['', undefined],
    ['10', undefined],
    ['10 s', undefined],
    ['1d', undefined],
    ['s', undefined],
  ])('%p', (text, want) => {
    expect(parseDuration(text)).toBe(want);
  });
});

describe('whether a creation is incomplete', () => {
  const stamps = (pending?: string, succeeded?: string, failed?: string) =>
    annotated({
      ...(pending ? { [ANNOTATION.createPending]: pending } : {}),
      ...(succeeded ? { [ANNOTATION.createSucceeded]: succeeded } : {}),
      ...(failed ? { [ANNOTATION.createFailed]: failed } : {}),
    });
  test.each([
    { name: 'never begun', why: 'nothing is open', given: stamps(), want: false },
    { name: 'begun', why: 'no answer yet', given: stamps(`${T}Z`), want: true },
    { name: 'succeeded later', why: 'answered', given: stamps(`${T}Z`, `${T}.001Z`), want: false },
    { name: 'failed later', why: 'answered', given: stamps(`${T}Z`, undefined, `${T}.001Z`), want: false },
    { name: 'begun again', why: "the old answer is another's", given: stamps(`${T}.002Z`, `${T}.001Z`), want: true },
    {
      name: 'failed before, succeeded since',
      why: 'any later one counts',
      given: stamps(`${T}.002Z`, `${T}.003Z`, `${T}.001Z`),
      want: false,
    },
    {
      name: 'within one second, as Go writes',
      why: 'equal is not later',
      given: stamps(`${T}Z`, `${T}Z`),
      want: false,
    },
    { name: 'unreadable', why: 'it was not written by a provider', given: stamps('yesterday'), want: false },
  ])('$name: $why', ({ given, want }) => {
    expect(isCreateIncomplete(given)).toBe(want);
  });

  test('the next stamp is always the last word, even with a clock that went back', () => {
    const ahead = stamps(`${T}Z`, '2030-01-01T01:00:00.000Z');
    expect(stampAfter(ahead, now)).toBe('2030-01-01T01:00:00.001Z');
    expect(stampAfter(stamps(), now)).toBe(`${T}.000Z`);
  });
});

describe('single annotations', () => {
  test.each([
    ['true', true],
    ['True', false],
    ['yes', false],
    ['', false],
  ])('paused: %p', (value, want) => {
    expect(isPaused(annotated({ [ANNOTATION.paused]: value }))).toBe(want);
  });

  test.each([
    ['30s', 30_000],
    ['0', undefined],
    ['-1m', undefined],
    ['often', undefined],
  ])('poll interval: %p', (value, want) => {
    expect(pollIntervalOf(annotated({ [ANNOTATION.pollInterval]: value }))).toBe(want);
  });

  test.each([
    { seconds: 0, want: true },
    { seconds: 29.999, want: true },
    { seconds: 30, want: false },
    { seconds: -29, want: true },
    { seconds: -3600, want: false },
  ])('recent within 30 seconds: $seconds seconds ago is $want', ({ seconds, want }) => {
    const stamp = new Date(now - seconds * 1000).toISOString();
    expect(isRecent(annotated({ [ANNOTATION.createSucceeded]: stamp }), ANNOTATION.createSucceeded, now, 30_000)).toBe(
      want,
    );
  });
});
