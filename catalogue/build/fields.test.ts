import { describe, expect, test } from '@jest/globals';
import type { Schema } from '../../package/generate/schema.ts';
import type { Field, RuleWords } from '../data/types.ts';
import { everyField, fieldsOf } from './fields.ts';

const one = (name: string, schema: Schema, rules: readonly RuleWords[] = []): Field | undefined =>
  fieldsOf({ type: 'object', properties: { [name]: schema } }, 'spec', rules)[0];

const fields: readonly [name: string, schema: Schema, want: Partial<Field>][] = [
  [
    'a choice with a default',
    { type: 'string', enum: ['a', 'b'], default: 'a' },
    { type: 'string', accepted: 'one of a, b', initial: '"a"' },
  ],
  ['bounds', { type: 'integer', minimum: 1, maximum: 3 }, { type: 'integer', accepted: 'a whole number from 1 to 3' }],
  [
    'the words of a pattern',
    { type: 'string', title: 'a name', pattern: '^[a-z]+$' },
    { type: 'string', accepted: 'a name' },
  ],
  ['a pattern that has no words', { type: 'string', pattern: '^[a-z]+$' }, { type: 'string', pattern: '^[a-z]+$' }],
  [
    'nothing to say of a boolean',
    { type: 'boolean', description: 'Whether.' },
    { type: 'boolean', description: 'Whether.' },
  ],
  [
    'a list with what it holds',
    {
      type: 'array',
      description: 'Sites.',
      minItems: 1,
      maxItems: 15,
      items: { type: 'string', title: 'a site', description: 'One of them.' },
    },
    {
      type: 'list of strings',
      accepted: 'a list of 1 to 15 entries; each a site',
      description: 'Sites.\nOne of them.'.replace('\n', ' '),
    },
  ],
  [
    'a map of lists',
    { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
    { type: 'map of lists of strings' },
  ],
  ['an empty map by default', { type: 'object', default: {} }, { type: 'object', initial: '{}' }],
  ['no bounds that stand for want of others', { type: 'string', maxLength: 65_536 }, { type: 'string' }],
  ['either of two types', { 'x-kubernetes-int-or-string': true }, { type: 'string or integer' }],
];

describe('a field is read from its schema', () => {
  test.each(fields)('%s', (_, schema, want) => {
    expect(one('x', schema)).toEqual({ name: 'x', path: 'spec.x', ...want });
  });
});

describe('the tree', () => {
  const pools: Schema = {
    type: 'array',
    items: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, labels: { type: 'object', additionalProperties: { type: 'string' } } },
    },
  };

  test('has the fields of what a list holds, and which of them must be given', () => {
    expect(one('pools', pools)?.fields).toEqual([
      { name: 'name', path: 'spec.pools[].name', type: 'string', required: true },
      { name: 'labels', path: 'spec.pools[].labels', type: 'map of strings' },
    ]);
  });

  test('says no default of an object that is there for the defaults in it', () => {
    const found = one('frame', { type: 'object', default: {}, properties: { a: { type: 'integer', default: 1 } } });
    expect(found?.initial).toBeUndefined();
    expect(found?.fields?.[0]?.initial).toBe('1');
  });

  test('is walked outermost first', () => {
    const tree = fieldsOf({ properties: { pools } }, 'spec', []);
    const paths = [...everyField(tree)].map(({ path }) => path);
    expect(paths).toEqual(['spec.pools', 'spec.pools[].name', 'spec.pools[].labels']);
  });

  test('has a rule at the field it is about, also where it is about what a list holds', () => {
    const rule = (path: string, transition: boolean): RuleWords => ({
      path,
      message: path,
      expression: 'x',
      transition,
    });
    const [own, held] = [rule('spec.pools[].name', true), rule('spec.pools[]', false)];
    const found = one('pools', pools, [own, held]);
    expect(found?.rules).toEqual([held]);
    expect(found?.fixed).toBeUndefined();
    expect(found?.fields?.[0]).toEqual({
      name: 'name',
      path: 'spec.pools[].name',
      type: 'string',
      required: true,
      fixed: true,
      rules: [own],
    });
  });
});
