import { describe, expect, test } from '@jest/globals';
import type { KubeObject, Requirement } from '../engine/index.ts';
import { bring } from './supply.ts';

const object = (kind: string, name: string, more: Partial<KubeObject['metadata']> = {}): KubeObject => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, ...more },
});

const objects = [
  object('Namespace', 'team-b'),
  object('Namespace', 'team-a'),
  object('ConfigMap', 'here'),
  object('ConfigMap', 'there', { namespace: 'elsewhere', labels: { x: 'y', constructor: 'z' } }),
  object('ConfigMap', 'also', { namespace: 'elsewhere', labels: { x: 'y' } }),
];

describe('what Crossplane brings along', () => {
  test.each<{ why: string; requirement: Requirement; want: readonly string[] }>([
    {
      why: 'by name',
      requirement: { apiVersion: 'v1', kind: 'Namespace', match: { name: 'team-a' } },
      want: ['team-a'],
    },
    {
      why: 'of that kind only',
      requirement: { apiVersion: 'v1', kind: 'Secret', match: { name: 'team-a' } },
      want: [],
    },
    {
      why: 'of that version only',
      requirement: { apiVersion: 'v2', kind: 'Namespace', match: { name: 'team-a' } },
      want: [],
    },
    {
      why: 'an object without a namespace is where claims without one are',
      requirement: { apiVersion: 'v1', kind: 'ConfigMap', match: { name: 'here' }, namespace: 'default' },
      want: ['here'],
    },
    {
      why: 'in another namespace there may be none',
      requirement: { apiVersion: 'v1', kind: 'ConfigMap', match: { name: 'here' }, namespace: 'elsewhere' },
      want: [],
    },
    {
      why: 'by label, over all namespaces, sorted',
      requirement: { apiVersion: 'v1', kind: 'ConfigMap', match: { labels: { x: 'y' } } },
      want: ['also', 'there'],
    },
    {
      why: 'a label that is called like a method',
      requirement: { apiVersion: 'v1', kind: 'ConfigMap', match: { labels: { constructor: 'z' } } },
      want: ['there'],
    },
    {
      why: 'no labels are no condition',
      requirement: { apiVersion: 'v1', kind: 'Namespace', match: { labels: {} } },
      want: ['team-a', 'team-b'],
    },
  ])('$why', ({ requirement, want }) => {
    const brought = bring(new Map([['it', requirement]]), { objects, namespace: 'default' });
    expect([...brought].map(([name, found]) => [name, found.map(({ metadata }) => metadata.name)])).toEqual([
      ['it', want],
    ]);
  });
});
