import { expect, test } from '@jest/globals';
import type { KindData, PartData } from '../data/types.ts';
import { resourcesData } from './resources.ts';
import type { Sample } from './samples.ts';

const part = (name: string, needs: readonly string[], outlives: readonly string[]): PartData => ({
  name,
  family: false,
  why: name,
  needs,
  outlives,
  creates: [],
});

const addresses = part('addresses', [], ['plane']);
const plane = part('plane', [], []);
const pool = part('pool', ['plane/kubeconfig'], []);
// Of a kind, only what is read here.
const kind = { id: 'cluster', name: 'Cluster', parts: [addresses, plane, pool] } as unknown as KindData;

const sample = (name: string, group: string, wrapped: boolean): Sample => ({
  of: 'Cluster',
  part: name,
  resource: { group, version: 'v1', kind: 'Thing' },
  example: 'examples/cluster/minimal.yaml',
  object: { apiVersion: `${group}/v1`, kind: 'Thing', metadata: { name } },
  wrapped,
});

test('a resource knows the parts that make it, and what they wait for and protect', () => {
  const found = resourcesData([kind], [sample('pool', 'z.dev', true), sample('plane', 'a.dev', false)]);
  expect(found).toEqual([
    {
      group: 'a.dev',
      version: 'v1',
      kind: 'Thing',
      parts: [
        {
          of: 'cluster',
          part: plane,
          neededBy: ['pool'],
          outlivedBy: ['addresses'],
          sample: {
            example: 'examples/cluster/minimal.yaml',
            yaml: 'apiVersion: a.dev/v1\nkind: Thing\nmetadata:\n  name: plane\n',
            wrapped: false,
          },
        },
      ],
    },
    {
      group: 'z.dev',
      version: 'v1',
      kind: 'Thing',
      parts: [
        {
          of: 'cluster',
          part: pool,
          neededBy: [],
          outlivedBy: [],
          sample: {
            example: 'examples/cluster/minimal.yaml',
            yaml: 'apiVersion: z.dev/v1\nkind: Thing\nmetadata:\n  name: pool\n',
            wrapped: true,
          },
        },
      ],
    },
  ]);
});
