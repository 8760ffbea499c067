import { describe, expect, test } from '@jest/globals';
import { appliedTo, isOverwritten } from './applied.ts';
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

describe('what somebody else wrote over it', () => {
  const ours = manager('apiextensions.crossplane.io/composed/0a1b', fields);
  const edited = (below: object) => [ours, manager('kubectl-edit', below, 'Update')];
  test.each<
    readonly [name: string, why: string, managedFields: unknown, path: readonly (string | number)[], want: boolean]
  >([
    ['ours', 'it is as it was applied', edited({ 'f:spec': { 'f:theirs': {} } }), ['spec', 'ours'], false],
    [
      'a value that is theirs alone',
      'it was taken',
      edited({ 'f:spec': { 'f:theirs': {} } }),
      ['spec', 'theirs'],
      true,
    ],
    [
      'a value of both',
      'what we applied is still there',
      edited({ 'f:spec': { 'f:ours': {} } }),
      ['spec', 'ours'],
      false,
    ],
    ['a value that nobody has', 'a schema gave it', edited({ 'f:spec': { 'f:theirs': {} } }), ['spec', 'more'], false],
    [
      'a map of which they wrote a part',
      'all of it came from one setting',
      edited({ 'f:spec': { 'f:theirs': {} } }),
      ['spec'],
      true,
    ],
    [
      'a map that both made',
      'its own place is nobody’s value',
      edited({ 'f:spec': { '.': {}, 'f:ours': {} } }),
      ['spec'],
      false,
    ],
    [
      'inside of a list that they wrote',
      'a list goes as a whole',
      edited({ 'f:spec': { 'f:other': {} } }),
      ['spec', 'other', 0, 'x'],
      true,
    ],
    [
      'an item of a list',
      'items have owners of their own',
      edited({ 'f:spec': { 'f:list': { 'k:{"name":"second"}': { 'f:value': {} } } } }),
      ['spec', 'list', 1, 'value'],
      true,
    ],
    [
      'a report',
      'a status is nobody’s wish',
      [ours, { ...manager('operator', { 'f:spec': { 'f:theirs': {} } }, 'Update'), subresource: 'status' }],
      ['spec', 'theirs'],
      false,
    ],
    [
      'never ours',
      'what was made by hand stays',
      [manager('kubectl', { 'f:spec': { 'f:theirs': {} } })],
      ['spec', 'theirs'],
      false,
    ],
    ['without managed fields', 'nobody knows', undefined, ['spec', 'theirs'], false],
  ])('%s: %s', (_name, _why, managedFields, path, want) => {
    expect(isOverwritten(live(managedFields), path)).toBe(want);
  });
});
