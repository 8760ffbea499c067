import { expect, test } from '@jest/globals';
import { ANNOTATION } from './annotations.ts';
import type { KubeObject, ObjectMeta } from './object.ts';
import { NOW } from './scene.fixture.ts';
import { wakes } from './wake.ts';

const object = (metadata: Partial<ObjectMeta>, more: object = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Note',
  metadata: { name: 'a', uid: 'u', generation: 1, resourceVersion: '1', ...metadata },
  ...more,
});
const annotated = (key: string, value = 'x') => object({ resourceVersion: '2', annotations: { [key]: value } });

test.each([
  { name: 'the spec', why: 'its generation tells', after: object({ generation: 2 }), want: true },
  { name: 'a label', why: 'selectors of others may see it', after: object({ labels: { a: 'b' } }), want: true },
  { name: 'a deletion', why: 'it must be carried out', after: object({ deletionTimestamp: NOW }), want: true },
  { name: 'another object of that name', why: 'it was never looked at', after: object({ uid: 'v' }), want: true },
  {
    name: 'a reconcile request',
    why: 'it is made for that',
    after: annotated(ANNOTATION.reconcileRequestedAt),
    want: true,
  },
  { name: 'a pause', why: 'it is to be shown', after: annotated(ANNOTATION.paused, 'true'), want: true },
  {
    name: 'a creation that succeeded',
    why: 'it is looked at at once',
    after: annotated(ANNOTATION.createSucceeded),
    want: true,
  },
  { name: 'a creation that begins', why: 'it is our own', after: annotated(ANNOTATION.createPending), want: false },
  {
    name: 'a creation that failed',
    why: 'it would not back off',
    after: annotated(ANNOTATION.createFailed),
    want: false,
  },
  { name: 'the status', why: 'it is our own', after: object({ resourceVersion: '2' }, { status: {} }), want: false },
  { name: 'a finalizer', why: 'nobody waits for it but a backoff', after: object({ finalizers: ['f'] }), want: false },
  { name: 'nothing', why: 'a watch that began anew', after: object({}), want: false },
])('$name: $why', ({ after, want }) => {
  expect(wakes(object({}), after)).toBe(want);
});
