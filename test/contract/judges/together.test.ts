import { describe, expect, test } from '@jest/globals';
import type { CustomResourceDefinition } from '../../../tools/schemas.ts';
import { inFolder, writeManifests } from '../harness/run.ts';
import { validateTogether } from '../harness/together.ts';
import { crossplaneValidate } from '../harness/validate.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

/** A kind with rules at its root, below, and one a field: more than are compiled for every object. */
const fields = Array.from({ length: 12 }, (_, index) => `field${index}`);
const rule = (text: string) => ({ 'x-kubernetes-validations': [{ rule: text, message: `must be: ${text}` }] });
const sample: CustomResourceDefinition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'samples.example.dev' },
  spec: {
    group: 'example.dev',
    scope: 'Namespaced',
    names: { kind: 'Sample', plural: 'samples' },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: 'object',
            required: ['spec'],
            ...rule("self.metadata.name != 'forbidden'"),
            properties: {
              metadata: { type: 'object' },
              spec: {
                type: 'object',
                ...rule('self.least <= self.most'),
                properties: {
                  least: { type: 'integer', default: 1 },
                  most: { type: 'integer', maximum: 9 },
                  text: { type: 'string', pattern: '^[a-z]+$' },
                  open: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
                  ...Object.fromEntries(fields.map((field) => [field, { type: 'integer', ...rule('self > 0') }])),
                },
              },
            },
          },
        },
      },
    ],
  },
};

const named = (name: string, spec?: object) => ({
  apiVersion: 'example.dev/v1',
  kind: 'Sample',
  metadata: { name, namespace: 'default' },
  ...(spec && { spec }),
});
const good = Array.from({ length: 40 }, (_, index) =>
  named(`good-${index}`, { most: 1 + (index % 9), open: { a: 1 } }),
);

const mistakes = [
  ['a type', named('type', { most: 'many' })],
  ['a bound', named('bound', { most: 10 })],
  ['a pattern', named('pattern', { most: 2, text: 'A' })],
  ['a field left out', named('left-out')],
  ['an unknown field', named('unknown', { most: 2, mots: 2 })],
  ['a rule that a default breaks', named('default', { most: 0 })],
  ['a rule of a field', named('field', { most: 2, field7: 0 })],
  ['a rule of the object', named('forbidden', { most: 2 })],
] as const;

describe('objects that are judged together', () => {
  test(
    'get the verdicts that they get one by one, wherever they stand',
    async () => {
      const strangers = [{ ...named('stranger'), kind: 'Stranger' }];
      const spread = mistakes.flatMap(([, object], index) => [...good.slice(index * 5, index * 5 + 5), object]);
      for (const resources of [spread, [...strangers, ...good, ...mistakes.map(([, object]) => object)]]) {
        await inFolder(async (folder) => {
          const schemas = [await writeManifests(folder, 'schemas', [sample])];
          const { resources: single } = await crossplaneValidate({ schemas, resources });
          const together = await validateTogether({ schemas, resources, definitions: [sample] });
          const told = together.map(({ name, status, errors }) => ({ name, status, errors }));
          expect(told).toEqual(single.map(({ name, status, errors }) => ({ name, status, errors })));
        });
      }
    },
    patience,
  );

  test.each(mistakes)(
    'are not valid where one of them has %s wrong',
    async (_what, object) => {
      await inFolder(async (folder) => {
        const schemas = [await writeManifests(folder, 'schemas', [sample])];
        const resources = [...good.slice(0, 3), object, ...good.slice(3)];
        const verdicts = await validateTogether({ schemas, resources, definitions: [sample] });
        const invalid = verdicts.filter(({ status }) => status !== 'valid');
        expect(invalid).toEqual([expect.objectContaining({ name: object.metadata.name, status: 'invalid' })]);
      });
    },
    patience,
  );
});
