import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { appliedTo } from '../engine/applied.ts';
import { canonical, type KubeObject } from '../engine/index.ts';
import { fieldManager, serverSideApply } from './fields.ts';

const manager = fieldManager({
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'XCluster',
  metadata: { name: 'demo-x7k2p' },
});

function object(spec: Readonly<Record<string, unknown>>, metadata = {}): KubeObject {
  return { apiVersion: 'example.org/v1', kind: 'Thing', metadata: { name: 'thing', ...metadata }, spec };
}

function applied(...steps: readonly KubeObject[]): KubeObject {
  return steps.reduce<KubeObject | undefined>(
    (live, desired, round) => serverSideApply(live, desired, manager, round),
    undefined,
  ) as KubeObject;
}

describe('server-side apply', () => {
  test.each([
    {
      name: 'what an operator wrote stays',
      why: 'HyperShift fills in identifiers that must never change again',
      live: (live: KubeObject) => ({ ...live, spec: { ...(live['spec'] as object), infraID: 'demo-1' } }),
      given: [{ size: 1 }, { size: 2 }],
      want: { size: 2, infraID: 'demo-1' },
    },
    {
      name: 'what is no longer applied goes',
      why: 'replicas must go when a pool starts to scale by itself',
      given: [{ replicas: 3 }, { autoScaling: { min: 1, max: 3 } }],
      want: { autoScaling: { min: 1, max: 3 } },
    },
    {
      name: 'a member of a block that is no longer applied goes alone',
      why: 'the block is still ours',
      given: [{ a: { b: 1, c: 2 } }, { a: { b: 1 } }],
      want: { a: { b: 1 } },
    },
    {
      name: 'of a block that goes, what an operator wrote stays',
      why: 'we only ever take back what we gave',
      live: (live: KubeObject) => ({ ...live, spec: { a: { b: 1, theirs: 2 } } }),
      given: [{ a: { b: 1 } }, {}],
      want: { a: { theirs: 2 } },
    },
    {
      name: 'a list is replaced whole',
      why: 'lists of CRDs are atomic unless they say otherwise',
      given: [{ sites: ['a', 'b'] }, { sites: ['b'] }],
      want: { sites: ['b'] },
    },
  ])('$name: $why', ({ given, want, live }) => {
    const [first = {}, second = {}] = given;
    const before = serverSideApply(undefined, object(first), manager, 0);
    const after = serverSideApply(live ? live(before) : before, object(second), manager, 1);
    expect(after['spec']).toEqual(want);
  });

  test('owners of others stay beside ours', () => {
    const ours = { uid: '1', kind: 'XCluster', controller: true };
    const theirs = { uid: '2', kind: 'HostedCluster' };
    const desired = object({}, { ownerReferences: [ours] });
    const live = applied(desired);
    const owned = { ...live, metadata: { ...live.metadata, ownerReferences: [ours, theirs] } };
    expect(serverSideApply(owned, desired, manager, 1)).toBe(owned);
    const changed = serverSideApply(owned, object({ size: 1 }, { ownerReferences: [ours] }), manager, 1);
    expect(changed.metadata['ownerReferences']).toEqual([ours, theirs]);
  });

  test('records its fields as the API server does', () => {
    const live = applied(object({ a: { b: 1 }, list: [1], empty: {} }, { labels: { app: 'demo' } }));
    expect(live.metadata['managedFields']).toEqual([
      {
        manager,
        operation: 'Apply',
        apiVersion: 'example.org/v1',
        time: '2026-01-01T00:00:00Z',
        fieldsType: 'FieldsV1',
        fieldsV1: {
          'f:metadata': { 'f:labels': { 'f:app': {} } },
          'f:spec': { 'f:a': { 'f:b': {} }, 'f:empty': {}, 'f:list': {} },
        },
      },
    ]);
  });

  test('the manager is called as core calls it', () => {
    expect(manager).toMatch(/^apiextensions\.crossplane\.io\/composed\/[0-9a-f]{64}$/);
  });
});

const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.array(fc.integer(), { minLength: 1 }));
const key = fc.string({ minLength: 1, maxLength: 3 });
const block = fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf, { minKeys: 1 })), { noNullPrototype: true });

describe('properties', () => {
  test('applying the same again changes nothing, not even the object', () => {
    fc.assert(
      fc.property(block, block, (first, second) => {
        const live = applied(object(first), object(second));
        expect(serverSideApply(live, object(second), manager, 7)).toBe(live);
      }),
    );
  });

  test('without others, what is there is what was applied last', () => {
    fc.assert(
      fc.property(block, block, (first, second) => {
        expect(canonical(applied(object(first), object(second))['spec'])).toEqual(canonical(second));
      }),
    );
  });

  test('the engine reads back exactly what was applied, whatever operators added', () => {
    fc.assert(
      fc.property(block, block, (first, second) => {
        fc.pre(Object.keys(second).length > 0); // an empty block cannot be told from an atomic one in a field set
        const live = applied(object(first), object(second));
        const touched = {
          ...live,
          spec: { ...(live['spec'] as object), '\u0000theirs': 1 },
          status: { phase: 'Ready' },
        };
        expect(canonical(appliedTo(touched))).toEqual(canonical(object(second)));
      }),
    );
  });
});
