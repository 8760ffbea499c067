import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../../functions/engine/validation/index.ts';
import { tenantSchema } from '../../../functions/tenant/kind-schema.gen.ts';
import { part, readKind } from '../../generate/definition.ts';
import { type Schema, walk } from '../../generate/schema.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
const kind = readKind(root, 'tenant');

const fields = (name: 'spec' | 'status'): [string, Schema][] => {
  const found: [string, Schema][] = [];
  walk(part(kind, name), name, (schema, path) => found.push([path, schema]));
  return found;
};
const spec = fields('spec');
const broken = (list: readonly [string, Schema][], holds: (schema: Schema) => boolean) =>
  list.filter(([, schema]) => !holds(schema)).map(([path]) => path);

const judge = (content: unknown) =>
  validate(tenantSchema, { kind: 'Tenant', metadata: { name: 'payments' }, spec: content }, 'cluster');

describe('every field', () => {
  test('has a description', () => {
    expect(broken([...spec, ...fields('status')], ({ description }) => description !== undefined)).toEqual([]);
  });

  test('of text, lists and maps has a bound', () => {
    const bounded = ({ type, ...schema }: Schema) =>
      (type !== 'string' || schema.maxLength !== undefined || schema.enum !== undefined) &&
      (type !== 'array' || schema.maxItems !== undefined) &&
      (type !== 'object' || schema.properties !== undefined || schema.maxProperties !== undefined);
    expect(broken([...spec, ...fields('status')], bounded)).toEqual([]);
  });

  test('of numbers in spec has a least and a most', () => {
    const bounded = ({ type, minimum, maximum }: Schema) =>
      type !== 'integer' || (minimum !== undefined && maximum !== undefined);
    expect(broken(spec, bounded)).toEqual([]);
  });

  test('with a pattern says in words what it accepts', () => {
    expect(broken(spec, ({ pattern, title }) => pattern === undefined || title !== undefined)).toEqual([]);
  });

  test('without a default in the schema is a list entry, required, or says what it means to leave it out', () => {
    const silent = broken(
      spec,
      (schema) => schema.default !== undefined || /Default(s|:| and| for)/.test(schema.description ?? ''),
    );
    const named = (path: string) => {
      const parent = path.slice(0, path.lastIndexOf('.'));
      const required = spec.find(([other]) => other === parent)?.[1].required ?? [];
      return (
        path.endsWith('[]') || path.endsWith('*') || path === 'spec' || required.includes(path.slice(parent.length + 1))
      );
    };
    expect(silent.filter((path) => !named(path))).toEqual([]);
  });

  test.each(spec.filter(([, schema]) => schema.example !== undefined))('%s accepts its own example', (_, schema) => {
    const { type, pattern = '', maxLength = Number.MAX_VALUE, minimum = -1, maximum = -1, example } = schema;
    if (type === 'integer') expect([Number(example) >= minimum, Number(example) <= maximum]).toEqual([true, true]);
    else
      expect([String(example).length <= maxLength, example]).toEqual([
        true,
        expect.stringMatching(new RegExp(pattern, 'u')),
      ]);
  });
});

test('an empty spec is a whole tenant', () => {
  expect(judge({})).toEqual({
    mistakes: [],
    spec: {
      owners: [],
      members: [],
      namespaces: [],
      quota: { hard: {} },
      clusters: { clusters: 3, virtualClusters: 10 },
      allowed: {},
      nodePools: [],
      network: { isolation: 'Tenant', egress: { internet: true, cidrs: [] } },
      limits: {},
      policies: { mode: 'Enforce' },
      machines: [],
      replicate: [],
      cordoned: false,
      quarantine: false,
      preventDeletion: false,
      allowNamespaceRemoval: false,
      allowMachineRemoval: false,
    },
  });
});

describe('what an author gets wrong', () => {
  test.each<{ name: string; spec: unknown; want: string[] }>([
    {
      name: 'a count without quotes',
      spec: { quota: { hard: { pods: 50 } } },
      want: ['spec.quota.hard.pods: given 50; accepted: an amount in quotes, such as "16" (at most 11 characters)'],
    },
    {
      name: 'half a per cent',
      spec: { quota: { hard: { cpu: '1' } }, namespaces: [{ name: 'a', share: 0.5 }] },
      want: ['spec.namespaces[0].share: given 0.5; accepted: a whole number from 1 to 100'],
    },
    {
      name: 'a namespace twice',
      spec: { namespaces: [{ name: 'a' }, { name: 'a' }] },
      want: ['spec.namespaces[1].name: "a" is there twice; accepted: entries that differ in name'],
    },
    {
      name: 'somebody with two roles',
      spec: { members: [{ name: 'a' }, { kind: 'Group', name: 'a', role: 'view' }] },
      want: [
        'spec.members[1]: {"kind":"Group","name":"a","role":"view"} is there twice; accepted: entries that differ in kind and name',
      ],
    },
    {
      name: 'a misspelt list',
      spec: { allowed: { registrys: [] } },
      want: ['spec.allowed.registrys: unknown field; did you mean registries?'],
    },
  ])('$name', ({ spec: content, want }) => {
    expect(judge(content).mistakes.map(({ path, message }) => `${path}: ${message}`)).toEqual(want);
  });
});
