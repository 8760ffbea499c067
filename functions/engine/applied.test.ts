import { describe, expect, test } from '@jest/globals';
import { appliedTo } from './applied.ts';
import type { KubeObject } from './object.ts';

const live = (managedFields?: unknown): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Thing',
  metadata: {
    name: 'a',
    namespace: 'n',
    uid: 'u',
    resourceVersion: '7',
    labels: { ours: 'x', theirs: 'y' },
    finalizers: ['ours', 'theirs'],
    ...(managedFields ? { managedFields } : {}),
  },
  spec: {
    ours: 1,
    theirs: 2,
    list: [
      { name: 'first', value: 1, filled: true },
      { name: 'second', value: 2 },
    ],
    set: ['a', 'b'],
    atomic: [{ x: 1 }],
  },
  status: { phase: 'Done' },
});

const manager = (name: string, fieldsV1: unknown, operation = 'Apply') => ({
  manager: name,
  operation,
  apiVersion: 'v1',
  fieldsType: 'FieldsV1',
  fieldsV1,
});
const fields = {
  'f:metadata': { 'f:labels': { 'f:ours': {} }, 'f:finalizers': { '.': {}, 'v:"ours"': {} } },
  'f:spec': {
    'f:ours': {},
    'f:list': { 'k:{"name":"first"}': { '.': {}, 'f:name': {}, 'f:value': {} } },
    'f:set': { 'v:"b"': {} },
    'f:atomic': {},
  },
};

describe('what Crossplane applied', () => {
  const table: readonly { name: string; why: string; given: KubeObject; want: unknown }[] = [
    {
      name: 'with managed fields of the composed manager',
      why: 'exactly the fields that are ours',
      given: live([
        manager('kubectl', { 'f:spec': { 'f:theirs': {} } }),
        manager('apiextensions.crossplane.io/composed/0a1b', fields),
      ]),
      want: {
        apiVersion: 'v1',
        kind: 'Thing',
        metadata: { name: 'a', namespace: 'n', labels: { ours: 'x' }, finalizers: ['ours'] },
        spec: { ours: 1, list: [{ name: 'first', value: 1 }], set: ['b'], atomic: [{ x: 1 }] },
      },
    },
    {
      name: 'without',
      why: 'every value as it is, without what the server owns',
      given: live(),
      want: {
        apiVersion: 'v1',
        kind: 'Thing',
        metadata: { name: 'a', namespace: 'n', labels: { ours: 'x', theirs: 'y' } },
        spec: live()['spec'],
      },
    },
    {
      name: 'with an Update of the same manager only',
      why: 'an update is not what was applied',
      given: live([manager('apiextensions.crossplane.io/composed/0a1b', { 'f:spec': { 'f:theirs': {} } }, 'Update')]),
      want: {
        apiVersion: 'v1',
        kind: 'Thing',
        metadata: { name: 'a', namespace: 'n', labels: { ours: 'x', theirs: 'y' } },
        spec: live()['spec'],
      },
    },
  ];
  test.each(table)('$name: $why', ({ given, want }) => {
    expect(appliedTo(given)).toEqual(want);
  });
});
