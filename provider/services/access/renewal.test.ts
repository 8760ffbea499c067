import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differences, renewalOf, wishOf } from './renewal.ts';
import type { Token } from './token.ts';
import type { KubeconfigParameters } from './types.gen.ts';

const HOUR = 3_600_000;
const token = (life: number, text = 'a.b.c'): Token => ({
  ...{ text, account: 'kube-system/deployer', uid: 'u', audiences: [], id: undefined },
  ...{ issued: 0, expires: life },
});
const asks = (fields: Partial<KubeconfigParameters>): KubeconfigParameters => ({
  kubeconfigSecretRef: { name: 'guest', key: 'kubeconfig' },
  serviceAccount: { namespace: 'kube-system', name: 'deployer' },
  expiration: '24h',
  ...fields,
});

describe('a token is renewed', () => {
  const range = (fields: Partial<KubeconfigParameters>, life: number): readonly [number, number] => {
    const times = Array.from(
      { length: 200 },
      (_, index) => renewalOf(token(life, `a.b.${index}`), asks(fields)) / HOUR,
    );
    return [Math.min(...times), Math.max(...times)];
  };
  test.each([
    { name: 'nothing is said', why: 'a fifth of its life before', fields: {}, life: 24, want: [18.72, 19.2] },
    { name: 'the spec says', why: 'that long before', fields: { renewBefore: '4h' }, life: 24, want: [19.6, 20] },
    { name: 'shortly after', why: 'the spread is small', fields: { renewBefore: '23h' }, life: 24, want: [0.9, 1] },
    {
      name: 'the cluster gives less',
      why: 'a fifth of that',
      fields: { renewBefore: '4h' },
      life: 1,
      want: [0.78, 0.8],
    },
    { name: 'a strange duration', why: 'as if nothing', fields: { renewBefore: 'soon' }, life: 10, want: [7.8, 8] },
  ])('$name: $why', ({ fields, life, want: [earliest = 0, latest = 0] }) => {
    const [first, last] = range(fields, life * HOUR);
    expect(first).toBeGreaterThanOrEqual(earliest);
    expect(last).toBeLessThanOrEqual(latest);
    // Not all at once.
    expect(last - first).toBeGreaterThan(0.8 * (latest - earliest));
  });

  test('always within its life, and at the same time whoever asks', () => {
    const before = fc.integer({ min: 1, max: 3_000_000 });
    fc.assert(
      fc.property(fc.integer({ min: 600, max: 2_592_000 }), before, fc.string(), (life, seconds, text) => {
        const given = token(life * 1_000, text);
        const renewal = renewalOf(given, asks({ renewBefore: `${seconds}s` }));
        expect(renewal).toBeGreaterThan(given.issued);
        expect(renewal).toBeLessThan(given.expires);
        expect(renewalOf(given, asks({ renewBefore: `${seconds}s` }))).toBe(renewal);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a token differs from what is asked', () => {
  const wish = wishOf(asks({}));
  test.each([
    { name: 'as it was asked', given: token(24 * HOUR), asked: wish, want: [] },
    { name: 'the cluster gave less', given: token(HOUR), asked: wish, want: [] },
    { name: 'asked for longer now', given: token(HOUR), asked: { ...wish, expiration: 3_600 }, want: ['expiration'] },
    { name: 'asked for others now', given: token(HOUR), asked: { ...wish, audiences: ['vault'] }, want: ['audiences'] },
    { name: 'nobody knows, and it may be less', given: token(HOUR), asked: undefined, want: [] },
    { name: 'nobody knows, and it is more', given: token(25 * HOUR), asked: undefined, want: ['expiration'] },
  ])('$name', ({ given, asked, want }) => expect(differences(given, wish, asked)).toEqual(want));

  test('the order of audiences means nothing', () =>
    expect(wishOf(asks({ audiences: ['b', 'a'] }))).toEqual(wishOf(asks({ audiences: ['a', 'b'] }))));
});
