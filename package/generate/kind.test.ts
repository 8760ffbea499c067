import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Definition, Kind } from './definition.ts';
import { namespacedComposition, namespacedDefinition } from './flavour.ts';
import { kindSchemaFile } from './kind-schema.ts';
import { rules, uniqueLists } from './rules.ts';
import type { Schema, Validation } from './schema.ts';
import { types } from './types.ts';
import { validator } from './validator.ts';

/** A kind as small as it gets, made of the fields and rules given. */
function widget(properties: Record<string, Schema>, validations: readonly Validation[] = []): Kind {
  const schema: Schema = {
    type: 'object',
    'x-kubernetes-validations': validations,
    properties: {
      spec: { type: 'object', description: 'What it should be.', properties },
      status: {
        type: 'object',
        description: 'How it is.',
        properties: { phase: { type: 'string', description: 'Phase.' } },
      },
    },
  };
  const definition: Definition = {
    apiVersion: 'apiextensions.crossplane.io/v1',
    kind: 'CompositeResourceDefinition',
    metadata: { name: 'xwidgets.example.com' },
    spec: {
      scope: 'LegacyCluster',
      group: 'example.com',
      names: { kind: 'XWidget', plural: 'xwidgets' },
      claimNames: { kind: 'Widget', plural: 'widgets' },
      connectionSecretKeys: ['a'],
      versions: [{ name: 'v1', schema: { openAPIV3Schema: schema } }],
    },
  };
  const composition = {
    kind: 'Composition',
    spec: { compositeTypeRef: { apiVersion: 'example.com/v1', kind: 'XWidget' } },
  };
  return { folder: 'widget', name: 'Widget', apiVersion: 'example.com/v1', definition, composition, schema };
}

const fields: Record<string, Schema> = {
  size: { type: 'integer', description: 'How big.', default: 3 },
  colour: { type: 'string', description: 'Which.', enum: ['red', 'blue'] },
  parts: {
    type: 'array',
    description: 'Parts.',
    default: [],
    'x-kubernetes-list-type': 'map',
    'x-kubernetes-list-map-keys': ['id'],
    items: {
      type: 'object',
      description: 'A part.',
      required: ['id'],
      properties: { id: { type: 'string', description: 'Id.' } },
    },
  },
};

test('types: a default makes a field present for the engine, and only there', () => {
  const text = types(widget(fields)).replaceAll(/^ *(\/\*\*| \*).*\n/gm, '');
  const part = (name: string) => `export interface ${name} {\n  readonly id: string;\n}`;
  expect(text.split('\n\n').map((block) => block.trim())).toEqual([
    '// Generated from package/apis/widget/definition.yaml by `npm run generate`. Do not edit.',
    "export interface WidgetSpec {\n  readonly size: number;\n  readonly colour?: 'red' | 'blue';\n  readonly parts: readonly WidgetPart[];\n}",
    part('WidgetPart'),
    "export interface WidgetClaimSpec {\n  readonly size?: number;\n  readonly colour?: 'red' | 'blue';\n  readonly parts?: readonly WidgetClaimPart[];\n}",
    part('WidgetClaimPart'),
    'export interface WidgetStatus {\n  readonly phase?: string;\n}',
  ]);
});

test('lists with keys are known by their keys', () => {
  expect(uniqueLists(widget(fields))).toEqual([{ path: 'spec.parts', keys: ['id'] }]);
});

test('validators need nothing at run time and evaluate no text', () => {
  expect(validator(widget(fields))).not.toMatch(/\bimport\b|require\(|new Function|\beval\b/);
});

describe('rules', () => {
  test('that mention the old object are transitions', () => {
    const found = rules(
      widget(fields, [
        { rule: 'self == oldSelf', message: 'never' },
        { rule: 'true', message: 'always' },
      ]),
    );
    expect(found.map(({ rule, transition }) => ({ rule, transition }))).toEqual([
      { rule: 'self == oldSelf', transition: true },
      { rule: 'true', transition: false },
    ]);
  });

  test.each([
    {
      name: 'a function beyond the documented subset',
      rule: { rule: 'self.spec.trim() == ""', message: 'x' },
      want: '.trim() is outside the subset',
    },
    {
      name: 'one in a message',
      rule: { rule: 'true', message: 'x', messageExpression: 'string(self)' },
      want: 'string() is outside the subset',
    },
    { name: 'no message', rule: { rule: 'true' }, want: 'it has no message' },
    { name: 'no CEL', rule: { rule: 'self ==', message: 'x' }, want: '' },
  ])('that cannot be judged everywhere are refused: $name', ({ rule, want }) => {
    expect(() => rules(widget(fields, [rule]))).toThrow(want);
  });
});

describe('the namespaced flavour', () => {
  const named = { rule: "self.metadata.name.size() <= (self.kind == 'XWidget' ? 38 : 32)", message: 'too long' };
  const kind = widget(fields, [named]);

  test('has no claims, and a root rule that needs to tell none apart', () => {
    const [version] = kind.definition.spec.versions;
    const root = {
      ...version?.schema.openAPIV3Schema,
      'x-kubernetes-validations': [{ ...named, rule: 'self.metadata.name.size() <= 32' }],
    };
    expect(parse(namespacedDefinition(kind))).toEqual({
      apiVersion: 'apiextensions.crossplane.io/v2',
      kind: 'CompositeResourceDefinition',
      metadata: { name: 'widgets.example.com' },
      spec: {
        scope: 'Namespaced',
        group: 'example.com',
        names: { kind: 'Widget', plural: 'widgets' },
        versions: [{ name: 'v1', schema: { openAPIV3Schema: root } }],
      },
    });
  });

  test('composes what users write', () => {
    expect(parse(namespacedComposition(kind))).toMatchObject({ spec: { compositeTypeRef: { kind: 'Widget' } } });
  });

  test('of a kind without claims is that kind', () => {
    const { claimNames, ...spec } = kind.definition.spec;
    const definition = { ...kind.definition, spec } as Definition;
    expect(parse(namespacedDefinition({ ...kind, definition }))).toEqual(definition);
  });

  test('of a kind in no namespace is that kind, in both packages and for the engine', () => {
    const { claimNames, connectionSecretKeys, ...spec } = kind.definition.spec;
    const definition: Definition = {
      ...kind.definition,
      apiVersion: 'apiextensions.crossplane.io/v2',
      spec: { ...spec, scope: 'Cluster', names: { kind: 'Widget', plural: 'widgets' } },
    };
    const composition = { spec: { compositeTypeRef: { apiVersion: 'example.com/v1', kind: 'Widget' } } };
    const scoped = { ...kind, definition, composition };
    expect(parse(namespacedDefinition(scoped))).toEqual(definition);
    expect(parse(namespacedComposition(scoped))).toEqual(composition);
    expect(kindSchemaFile(scoped)).toContain("compositeKind: 'Widget'");
  });
});
