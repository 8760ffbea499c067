import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../runtime/index.ts';
import type { FieldDescriptor } from '../descriptor.ts';
import { differences } from './diff.ts';
import { kindOf, thing } from './kinds.fixture.ts';
import type { Shape } from './operation.ts';

interface Row {
  readonly name: string;
  readonly shape: Shape;
  readonly fields?: Readonly<Record<string, FieldDescriptor>>;
  readonly wanted: JsonObject;
  readonly there: JsonObject;
  readonly want: readonly string[];
}

const port: Shape = { fields: { port: 'integer', name: 'string' } };

const rows: readonly Row[] = [
  { name: 'the same', shape: 'string', wanted: { x: 'a' }, there: { x: 'a' }, want: [] },
  { name: 'another', shape: 'string', wanted: { x: 'a' }, there: { x: 'b' }, want: ['x'] },
  { name: 'open in the spec', shape: 'string', wanted: {}, there: { x: 'b' }, want: [] },
  { name: 'null in the spec', shape: 'string', wanted: { x: null }, there: { x: 'b' }, want: [] },
  { name: 'not there', shape: 'string', wanted: { x: 'a' }, there: {}, want: ['x'] },
  { name: 'an empty text and nothing', shape: 'string', wanted: { x: '' }, there: {}, want: [] },
  { name: 'false and nothing', shape: 'boolean', wanted: { x: false }, there: {}, want: ['x'] },
  { name: 'a number that comes as text', shape: 'int64', wanted: { x: '7' }, there: { x: 7 }, want: [] },
  { name: 'true and "true"', shape: 'boolean', wanted: { x: true }, there: { x: 'true' }, want: [] },
  {
    name: 'normalised',
    shape: 'string',
    fields: { x: { normalise: 'ip' } },
    wanted: { x: '2001:DB8::1' },
    there: { x: '2001:db8:0::1' },
    want: [],
  },
  {
    name: 'under another name',
    shape: 'string',
    fields: { x: { observedAs: 'y.z' } },
    wanted: { x: 'a' },
    there: { x: 'b', y: { z: 'a' } },
    want: [],
  },
  {
    name: 'ignored',
    shape: 'string',
    fields: { x: { ignored: true } },
    wanted: { x: 'a' },
    there: { x: 'b' },
    want: [],
  },
  { name: 'secret', shape: 'secret', wanted: { x: 'a' }, there: {}, want: [] },
  {
    name: 'a list in another order',
    shape: { list: 'string' },
    wanted: { x: ['a', 'b'] },
    there: { x: ['b', 'a'] },
    want: ['x'],
  },
  {
    name: 'a set in another order',
    shape: { list: 'string' },
    fields: { x: { set: true } },
    wanted: { x: ['a', 'b'] },
    there: { x: ['b', 'a'] },
    want: [],
  },
  {
    name: 'a set with one more',
    shape: { list: 'string' },
    fields: { x: { set: true } },
    wanted: { x: ['a'] },
    there: { x: ['b', 'a'] },
    want: ['x'],
  },
  {
    name: 'a set with one more of others',
    shape: { list: 'string' },
    fields: { x: { set: true, owned: 'listed' } },
    wanted: { x: ['a'] },
    there: { x: ['b', 'a'] },
    want: [],
  },
  {
    name: 'a set of which one lacks',
    shape: { list: 'string' },
    fields: { x: { set: true, owned: 'listed' } },
    wanted: { x: ['a'] },
    there: { x: ['b'] },
    want: ['x'],
  },
  { name: 'an empty list and nothing', shape: { list: 'string' }, wanted: { x: [] }, there: {}, want: [] },
  {
    name: 'ranges merged over there',
    shape: { list: 'string' },
    fields: { x: { set: true, normalise: 'portRange' } },
    wanted: { x: ['80', '81-82'] },
    there: { x: ['80-82'] },
    want: [],
  },
  {
    name: 'a list of objects, each with more over there',
    shape: { list: port },
    wanted: { x: [{ port: 1 }] },
    there: { x: [{ port: 1, name: 'a' }] },
    want: [],
  },
  {
    name: 'objects by key, in another order',
    shape: { list: port },
    fields: { x: { set: 'port' } },
    wanted: { x: [{ port: 1, name: 'a' }, { port: 2 }] },
    there: { x: [{ port: 2 }, { port: 1, name: 'a' }] },
    want: [],
  },
  {
    name: 'an object by key differs',
    shape: { list: port },
    fields: { x: { set: 'port' } },
    wanted: { x: [{ port: 1, name: 'a' }] },
    there: { x: [{ port: 1, name: 'b' }] },
    want: ['x'],
  },
  {
    name: 'a property of an item is normalised',
    shape: { list: port },
    fields: { x: { set: 'port' }, 'x[].name': { normalise: 'lowerCase' } },
    wanted: { x: [{ port: 1, name: 'A' }] },
    there: { x: [{ port: 1, name: 'a' }] },
    want: [],
  },
  {
    name: 'an object with more over there',
    shape: port,
    wanted: { x: { port: 1 } },
    there: { x: { port: 1, name: 'a' } },
    want: [],
  },
  {
    name: 'a property of an object',
    shape: port,
    wanted: { x: { port: 1, name: 'a' } },
    there: { x: { port: 2, name: 'b' } },
    want: ['x.port', 'x.name'],
  },
  {
    name: 'what stands beside and is no field of the API',
    shape: port,
    wanted: { x: { port: 1, nameRef: { name: 'n' } } },
    there: { x: { port: 1 } },
    want: [],
  },
  {
    name: 'a map with one more',
    shape: { map: 'string' },
    wanted: { x: { a: '1' } },
    there: { x: { a: '1', b: '2' } },
    want: ['x'],
  },
  {
    name: 'a map with one more of others',
    shape: { map: 'string' },
    fields: { x: { owned: 'listed' } },
    wanted: { x: { a: '1' } },
    there: { x: { a: '1', b: '2' } },
    want: [],
  },
  {
    name: 'a map that differs is named, its keys are not',
    shape: { map: 'string' },
    wanted: { x: { a: '1', b: '1' } },
    there: { x: { a: '2', b: '2' } },
    want: ['x'],
  },
  {
    name: 'anything',
    shape: 'any',
    wanted: { x: { a: [1, { b: 2 }] } },
    there: { x: { a: [1, { b: 2, c: 3 }] } },
    want: [],
  },
];

describe('what differs', () => {
  test.each(rows)('$name', ({ shape, fields, wanted, there, want }) => {
    expect(differences(thing({ x: shape }, fields ? { fields } : {}), wanted, there)).toEqual(want);
  });

  test('record data are compared by their type', () => {
    const kind = kindOf('dns', 'RecordSet');
    const same = (type: string, values: readonly string[], there: readonly string[]): readonly string[] =>
      differences(kind, { type, values }, { type, values: there });
    expect(same('TXT', ['v=spf1 -all'], ['"v=spf1 -all"'])).toEqual([]);
    expect(same('TXT', ['A'], ['"a"'])).toEqual(['values']);
    expect(same('CNAME', ['A.example.com'], ['a.example.com.'])).toEqual([]);
    expect(same('AAAA', ['2001:DB8::1'], ['2001:db8::1'])).toEqual([]);
    expect(same('CAA', ['0 issue "A"'], ['0 issue "a"'])).toEqual(['values']);
  });

  test('owner tags among the labels are no difference', () => {
    const kind = kindOf('cmdb', 'ConfigurationItem');
    expect(differences(kind, { labels: { a: '1' } }, { labels: { a: '1', 'crossplane-uid': 'x' } })).toEqual([]);
  });
});
