import { describe, expect, test } from '@jest/globals';
import { type Draft, finish } from './finish.ts';
import type { KubeObject } from './object.ts';
import { setting } from './setting.ts';

const observed: KubeObject = { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'a' }, spec: { cores: 2 } };

function draft(cores: number, labels?: Record<string, unknown>): Draft {
  return { apiVersion: 'v1', kind: 'Thing', metadata: { name: 'a', labels }, spec: { cores: setting('cores', cores) } };
}

function finishOn(object: KubeObject, given: Draft, part = 'thing') {
  return finish(part, given, { observed: object, applied: () => object, isOverwritten: () => false });
}

describe('an object that exists', () => {
  test.each<readonly [name: string, why: string, object: KubeObject, given: Draft, part: string, same: boolean]>([
    ['built alike', 'nothing can differ', observed, draft(8), 'thing', true],
    ['of another setting', 'it drifts further', observed, draft(9), 'thing', false],
    ['with another label', 'it is another draft', observed, draft(8, { a: 'b' }), 'thing', false],
    ['observed anew', 'what was applied may differ', { ...observed }, draft(8), 'thing', false],
    ['for another part', 'drift names the part', observed, draft(8), 'other', false],
  ])('%s: %s', (_name, _why, object, given, part, same) => {
    const first = finishOn(observed, draft(8));
    const again = finishOn(object, given, part);
    expect(again === first).toBe(same);
    // As on an object that was never seen before.
    expect(again).toEqual(finishOn({ ...object }, given, part));
  });
});

test('what does not exist yet is made each time', () => {
  expect(finish('thing', draft(8), undefined)).not.toBe(finish('thing', draft(8), undefined));
});

test('a value of the settings that somebody else wrote over comes back as the settings have it now', () => {
  const live = { observed, applied: () => ({ ...observed, spec: { memory: 1 } }) };
  const { object, drift } = finish('thing', draft(8), {
    ...live,
    isOverwritten: (path) => path.join('.') === 'spec.cores',
  });
  expect([object['spec'], drift]).toEqual([{ cores: 8 }, []]);
  // What is not applied any more, and nobody wrote, stays away.
  const kept = finish('thing', draft(9), { ...live, isOverwritten: () => false });
  expect(kept.object['spec']).toEqual({});
});
