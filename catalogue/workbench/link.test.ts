import { expect, test } from '@jest/globals';
import { type BenchState, freshState, pack, stateOf, unpack } from './link.ts';

const state: BenchState = {
  text: `kind: Cluster # ${'ü'.repeat(500)}\n`,
  files: [{ name: 'platform.yaml', text: 'kind: Platform\n' }],
  settings: 'platform.yaml',
  flavour: 'namespaced',
  namespace: 'team-web',
  subject: 1,
  script: {
    faults: [{ after: 3, faults: { stuckPools: ['a'], degraded: true, noRoom: 'full' } }],
    edited: { from: 'kind: Cluster\n', after: 4 },
  },
  round: 9,
  saved: { name: 'saved.yaml', text: 'kind: Cluster\n' },
};

test('a link holds everything, in characters that an address takes', async () => {
  const packed = await pack(state);
  expect(packed).toMatch(/^1[A-Za-z0-9_-]+$/);
  expect(packed.length).toBeLessThan(400);
  expect(await unpack(packed)).toEqual(state);
});

test.each([
  ['9abc', 'cannot open the link: it was made by another version of this page'],
  ['1', 'cannot open the link: it is not whole'],
  ['1%%%', 'cannot open the link: it is not whole'],
  ['1AAAA', 'cannot open the link: it is not whole'],
])('%s is refused', async (packed, message) => {
  await expect(unpack(packed)).rejects.toThrow(message);
});

test('a link that unfolds without end is refused', async () => {
  const packed = await pack(freshState('x'.repeat(9 * 1024 * 1024)));
  await expect(unpack(packed)).rejects.toThrow('it is not whole');
});

test.each([
  [null, freshState('')],
  [{ text: 1, files: 'x', round: -3, subject: -1, flavour: 'other', script: { faults: [1] } }, freshState('')],
  [{ text: 'a', round: 1.5 }, freshState('a')],
  [{ text: 'a', script: { faults: [{ after: 0, faults: { stuckPools: 5 } }] } }, freshState('a')],
  [{ text: 'a', script: { faults: [{ after: 0, faults: { noRoom: true } }] } }, freshState('a')],
  [{ text: 'a', script: { faults: [{ after: 0, faults: { toString: [] } }] } }, freshState('a')],
  [{ text: 'a', script: { faults: [{ after: 'x', faults: {} }] } }, freshState('a')],
  [{ text: 'a', script: { faults: [], edited: null } }, freshState('a')],
  [
    { text: 'a', round: 900 },
    { ...freshState('a'), round: 300 },
  ],
])('what anybody wrote becomes a state: %j', (given, want) => expect(stateOf(given)).toEqual(want));
