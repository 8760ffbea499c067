import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { part, readKind } from '../generate/definition.ts';
import { type Schema, walk } from '../generate/schema.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** A field by its path. */
type Field = readonly [path: string, schema: Schema];

/** Every kind, with the fields that may be left out without a word about it: what they mean then is clear from their name. */
const kinds = [
  {
    folder: 'cluster',
    silent: [
      'spec.nodePools[].autoscaling',
      'spec.nodePools[].taints[].value',
      'spec.nodePools[].gpu',
      'spec.nodePools[].kubeletConfig',
      'spec.nodePools[].kubeletConfig.systemReserved.cpu',
      'spec.nodePools[].kubeletConfig.systemReserved.memory',
      'spec.nodePools[].kubeletConfig.systemReserved.ephemeralStorage',
      'spec.nodePools[].kubeletConfig.evictionHard.memoryAvailable',
      'spec.nodePools[].kubeletConfig.evictionHard.nodefsAvailable',
      'spec.nodePools[].kubeletConfig.evictionHard.nodefsInodesFree',
      'spec.nodePools[].kubeletConfig.evictionHard.imagefsAvailable',
      'spec.addons[].values',
    ],
  },
  { folder: 'virtual-cluster', silent: [] },
  { folder: 'tenant', silent: [] },
  { folder: 'enrolment', silent: [] },
].map((kind) => ({ ...kind, spec: fields(kind.folder, 'spec'), status: fields(kind.folder, 'status') }));

function fields(folder: string, name: 'spec' | 'status'): readonly Field[] {
  const found: Field[] = [];
  walk(part(readKind(root, folder), name), name, (schema, path) => found.push([path, schema]));
  return found;
}

/** Paths of the fields that a rule does not hold for. */
function broken(list: readonly Field[], holds: (schema: Schema) => boolean): readonly string[] {
  return list.filter(([, schema]) => !holds(schema)).map(([path]) => path);
}

describe.each(kinds)('every field of $folder', ({ spec, status, silent }) => {
  test('has a description', () => {
    expect(spec.length).toBeGreaterThan(20);
    expect(broken([...spec, ...status], ({ description }) => description !== undefined)).toEqual([]);
  });

  test('of text, lists and maps has a bound', () => {
    const bounded = ({ type, ...schema }: Schema) =>
      (type !== 'string' || schema.maxLength !== undefined || schema.enum !== undefined) &&
      (type !== 'array' || schema.maxItems !== undefined) &&
      (type !== 'object' || schema.properties !== undefined || schema.maxProperties !== undefined);
    expect(broken([...spec, ...status], bounded)).toEqual([]);
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
    const mute = broken(
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
    expect(mute.filter((path) => !named(path))).toEqual(silent);
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
