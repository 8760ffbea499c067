import { expect, test } from '@jest/globals';
import type { Reference } from './composition.ts';
import type { Live } from './live.ts';
import { tearDown } from './tear-down.ts';

test('a guest stays for as long as its cluster or its Service does, whoever saw them last', async () => {
  const there = new Set(['HostedCluster team-hello/hosted', 'Service vc-team-hello--virtual/virtual']);
  const live = {
    list: async () => [],
    get: async (reference: Reference) => {
      const { apiVersion, kind, namespace = '', name } = reference;
      return there.has(`${kind} ${namespace}/${name}`)
        ? { apiVersion, kind, metadata: { namespace, name } }
        : undefined;
    },
  } as unknown as Live;
  const removed: string[] = [];
  const guests = {
    keys: async () => ['team-hello/hosted', 'vc-team-hello--virtual/virtual', 'vc-team-hello--gone/gone'],
    ensure: async () => undefined,
    remove: async (key: string) => void removed.push(key),
  };
  expect(await tearDown({ live, guests, settings: 'aerodrome' })).toBe(false);
  expect(removed).toEqual(['vc-team-hello--gone/gone']);
});
