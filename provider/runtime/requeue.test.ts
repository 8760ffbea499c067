import { describe, expect, test } from '@jest/globals';
import { ANNOTATION } from './annotations.ts';
import { newNote } from './life.fixture.ts';
import type { ManagedResource } from './managed-resource.ts';
import { backoff, none, poll } from './outcome.ts';
import { delayOf, firstDelay } from './requeue.ts';
import { ago, NOW } from './scene.fixture.ts';
import { defaultSettings } from './world.ts';

const timing = (random: number, due?: number) => ({
  kind: {
    ...{ apiVersion: 'example.org/v1', kind: 'Note', identity: { from: 'api', lookup: false } as const },
    ...(due === undefined ? {} : { due: () => Date.parse(NOW) + due }),
  },
  settings: { ...defaultSettings, pollInterval: 60_000 },
  clock: { now: () => Date.parse(NOW), after: () => () => undefined },
  random: () => random,
});
const note = (annotation?: string, readySince?: string): ManagedResource => {
  const made = newNote();
  return {
    ...made,
    metadata: {
      ...made.metadata,
      generation: 2,
      ...(annotation ? { annotations: { [ANNOTATION.pollInterval]: annotation } } : {}),
    },
    ...(readySince
      ? {
          status: {
            conditions: [{ type: 'Ready', status: 'False', reason: 'Creating', lastTransitionTime: readySince }],
          },
        }
      : {}),
  };
};

describe('when a resource is looked at again', () => {
  test.each([
    { name: 'nothing to wait for', why: 'a change wakes it', given: none, want: undefined },
    { name: 'the API said when', why: 'exactly then', given: { kind: 'after', ms: 7_000 } as const, want: 7_000 },
    { name: 'the first failure', why: 'a second', given: backoff, want: 1_000 },
    { name: 'the fourth failure', why: 'doubled each time', given: backoff, failures: 3, want: 8_000 },
    { name: 'the hundredth failure', why: 'never above a minute', given: backoff, failures: 99, want: 60_000 },
    { name: 'a poll', why: 'the interval', given: poll(), want: 60_000 },
    { name: 'a poll at its earliest', why: 'ten percent before', given: poll(), random: 0, want: 54_000 },
    { name: 'a poll at its latest', why: 'ten percent after', given: poll(), random: 1, want: 66_000 },
    {
      name: 'an interval of its own',
      why: 'the annotation wins',
      given: poll(),
      resource: note('2h'),
      want: 7_200_000,
    },
    { name: 'too short an interval', why: 'never below the least', given: poll(), resource: note('1ms'), want: 1_000 },
    { name: 'an interval that is none', why: 'it is ignored', given: poll(), resource: note('often'), want: 60_000 },
    { name: 'just created', why: 'soon', given: poll(true), resource: note(undefined, ago(1)), want: 2_000 },
    {
      name: 'created a while ago',
      why: 'a bit later',
      given: poll(true),
      resource: note(undefined, ago(14)),
      want: 3_500,
    },
    {
      name: 'created a minute ago',
      why: 'still soon',
      given: poll(true),
      resource: note(undefined, ago(60)),
      want: 5_000,
    },
    {
      name: 'never ready',
      why: 'like any other',
      given: poll(true),
      resource: note(undefined, ago(301)),
      want: 60_000,
    },
    { name: 'due before its poll', why: 'in time', given: poll(), due: 7_000, want: 7_000 },
    { name: 'due after its poll', why: 'the interval', given: poll(), due: 61_000, want: 60_000 },
    { name: 'due, and nothing could be done', why: 'the interval', given: poll(), due: 0, want: 60_000 },
    { name: 'due, and failing', why: 'later and later', given: backoff, due: 100, want: 1_000 },
  ])('$name: $why', ({ given, failures = 0, random = 0.5, resource = note(), due, want }) => {
    expect(delayOf(given, resource, failures, timing(random, due))).toBe(want);
  });
});

describe('when a resource is first looked at', () => {
  const settled = (changes: object = {}): ManagedResource => ({
    ...note(),
    status: {
      observedGeneration: 2,
      conditions: ['Ready', 'Synced'].map((type) => ({
        type,
        status: 'True' as const,
        reason: 'x',
        lastTransitionTime: NOW,
      })),
      ...changes,
    },
  });
  test.each([
    { name: 'all is well', why: 'at any time within its interval', given: settled(), want: 15_000 },
    { name: 'its spec changed meanwhile', why: 'now', given: settled({ observedGeneration: 1 }), want: 0 },
    { name: 'it was never well', why: 'now', given: note(), want: 0 },
    {
      name: 'it is being deleted',
      why: 'now',
      given: { ...settled(), metadata: { ...note().metadata, deletionTimestamp: NOW } },
      want: 0,
    },
    { name: 'it is due sooner', why: 'in time', given: settled(), due: 4_000, want: 4_000 },
    { name: 'it was due while nobody looked', why: 'now', given: settled(), due: -4_000, want: 0 },
  ])('$name: $why', ({ given, due, want }) => {
    expect(firstDelay(given, timing(0.25, due))).toBe(want);
  });
});
