import { expect, test } from '@jest/globals';
import { nodePool } from '../../test/lives/hand-made.ts';
import { stuckPools } from './stuck.ts';

test('a pool is stuck for as long as its annotation says so', () => {
  const marked = (name: string, kind: string, annotations: Readonly<Record<string, string>>) => {
    const pool = nodePool('4.20.6', 1);
    return [name, { ...pool, kind, metadata: { ...pool.metadata, name, annotations } }] as const;
  };
  const members = new Map([
    marked('stuck', 'NodePool', { 'hub.aerodrome.dev/stuck': 'true' }),
    marked('released', 'NodePool', { 'hub.aerodrome.dev/stuck': 'false' }),
    marked('well', 'NodePool', {}),
    marked('no pool', 'HostedCluster', { 'hub.aerodrome.dev/stuck': 'true' }),
  ]);
  expect(stuckPools(members)).toEqual(['stuck']);
});
