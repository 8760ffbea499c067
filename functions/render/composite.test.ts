import { describe, expect, test } from '@jest/globals';
import type { Flavour } from '../engine/index.ts';
import type { ServedKind } from '../kinds.ts';
import { compositeOf } from './composite.ts';

const compose: ServedKind['compose'] = () => {
  throw new Error('nobody asks');
};
const written = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Island', metadata: { name: 'web' }, spec: { size: 1 } };
const composite = (flavour: Flavour, kind: ServedKind) =>
  compositeOf({ file: 'in.yaml', label: 'Island/web', kind, flavour, written });

describe('the composite', () => {
  test('of a kind in no namespace is what was written', () => {
    const scope = { is: 'Cluster', namespaceOf: () => 'island-web' } as const;
    expect(composite('cluster', { kind: 'Island', scope, compose })).toEqual({
      ...written,
      metadata: { name: 'web', labels: { 'crossplane.io/composite': 'web' } },
    });
  });

  test('of a claim is another object', () => {
    expect(composite('claims', { kind: 'Island', compose }).kind).toBe('XIsland');
  });
});
