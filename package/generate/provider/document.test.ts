import { describe, expect, test } from '@jest/globals';
import { contentSchema, readDocument } from './document.ts';
import { GenerationError, type Problem, reporter } from './problem.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const document = readDocument(text, reporter('openapi.yaml', problems));
  return { document, problems };
}

describe('a document', () => {
  test.each<{ name: string; text: string; problems: readonly string[] }>([
    {
      name: 'that is not YAML',
      text: 'a: [',
      problems: [
        ': it is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 5',
        '#/openapi: it is not an OpenAPI 3 document',
      ],
    },
    { name: 'of another time', text: "swagger: '2.0'", problems: ['#/openapi: it is not an OpenAPI 3 document'] },
    {
      name: 'with two operations of one id',
      text: `{ openapi: 3.1.0, paths: { /a: { get: { operationId: x } }, /b: { put: { operationId: x } } } }`,
      problems: ['#/paths/~1b/put: there are two operations x'],
    },
    {
      name: 'with references to parameters that are not there',
      text: `{ openapi: 3.1.0, paths: { /a: { get: { operationId: x, parameters: [{ $ref: '#/components/parameters/No' }] } } } }`,
      problems: ['#/paths/~1a/get/parameters/0: $ref "#/components/parameters/No" leads to nothing'],
    },
  ])('$name', ({ text, problems }) => {
    expect(read(text).problems.map(({ place, reason }) => `${place}: ${reason}`)).toEqual(problems);
  });

  test('has operations with the parameters of their path; their own win', () => {
    const { document, problems } = read(`
openapi: 3.0.3
paths:
  /a/{id}:
    parameters: [{ name: id, in: path, description: Of all. }, { name: page, in: query }]
    get: { operationId: read, parameters: [{ name: id, in: path, description: Own. }] }
    put: { summary: Has no id. }
`);
    expect(problems).toEqual([]);
    expect(
      [...document.operations.values()].map(({ id, method, path, parameters }) => [
        id,
        method,
        path,
        parameters.map(({ node }) => node['description'] ?? node['name']),
      ]),
    ).toEqual([['read', 'GET', '/a/{id}', ['page', 'Own.']]]);
  });

  test('says what is JSON in its content', () => {
    const schema = { type: 'object' };
    const at = (type: string) =>
      contentSchema({ node: { content: { 'text/plain': { schema: {} }, [type]: { schema } } }, pointer: '#' });
    expect(at('application/merge-patch+json')).toEqual({
      node: schema,
      pointer: '#/content/application~1merge-patch+json/schema',
    });
    expect(at('application/xml')).toBeUndefined();
  });

  test('may have as many anchors as it likes', () => {
    const aliases = Array.from({ length: 300 }, (_, index) => `  p${index}: *text`).join('\n');
    expect(read(`openapi: 3.1.0\nx: &text { type: string }\nproperties:\n${aliases}\n`).problems).toEqual([]);
  });
});

test('an error names every problem, each once, with a way out', () => {
  const problems: Problem[] = [];
  const report = reporter('openapi.yaml', problems);
  report('#/a', 'it is wrong', 'Make it right');
  report('#/a', 'it is wrong', 'Make it right');
  reporter('descriptor.ts', problems)('', 'it is empty', 'Fill it');
  expect(new GenerationError('parking', problems).message).toBe(
    'cannot generate parking:\n  openapi.yaml #/a: it is wrong. Make it right.\n  descriptor.ts: it is empty. Fill it.',
  );
});
