import { expect, test } from '@jest/globals';
import { needWords, progressWords } from './state-words.ts';

test.each([
  ['pull-secret', 'pull-secret'],
  ['hosted-cluster/kubeconfig', 'the kubeconfig of hosted-cluster'],
  ['hosted-cluster/available', 'an available hosted-cluster'],
])('%s is %s to people', (need, words) => expect(needWords(need)).toBe(words));

const ready = { state: 'applied', readiness: { state: 'ready' } } as const;
const made = { state: 'applied', readiness: { state: 'waiting', reason: 'Creating', message: '' } } as const;
const waiting = { ...made, state: 'waiting' } as const;
const unwanted = { ...made, state: 'unwanted' } as const;

test.each([
  ['nothing is wanted', [unwanted], 'With these settings the claim creates nothing.'],
  ['something waits', [ready, made, waiting, unwanted], '2 of 3 are made by now, 1 waits for others of them.'],
  ['nothing waits', [ready, made], 'All 2 are made, 1 is not ready yet.'],
  ['all is ready', [ready, ready, unwanted], 'All 2 are made, and ready.'],
])('how far a claim is where %s', (_, plan, words) => expect(progressWords(plan)).toBe(words));
