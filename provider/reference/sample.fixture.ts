import { asList, asNode, type Node, propertiesOf, resolve } from '../services/document.fixture.ts';

/** What a schema cannot say: values that mean something to their service, by the name of their property. */
const meaningful: Readonly<Record<string, (number: number) => unknown>> = {
  cidr: (number) => `10.${number}.0.0/24`,
  address: (number) => `10.0.0.${number + 1}`,
  sources: () => ['10.0.0.0/8'],
  destinations: (number) => [`192.0.2.${number}`],
  ports: () => ['443'],
  values: (number) => [`192.0.2.${number}`],
  schedule: () => '0 2 * * *',
  order: () => [],
};

/** A value that `schema` takes; other numbers give others, where it has several. With `all`, optional ones as well. */
export function sampleOf(document: Node, schema: unknown, number: number, all = false, name = ''): unknown {
  const found = resolve(document, schema);
  const known = meaningful[name]?.(number);
  if (known !== undefined && fits(document, found, known)) return known;
  if (Array.isArray(found['enum'])) return found['enum'][number % found['enum'].length];
  if (found['const'] !== undefined) return found['const'];
  if (found['default'] !== undefined) return found['default'];
  switch (found['type']) {
    case 'object':
      return objectOf(document, found, number, all);
    case 'array':
      return Array.from({ length: Math.max(1, Number(found['minItems'] ?? 1)) }, (_, index) =>
        sampleOf(document, found['items'], number + index, all),
      );
    case 'integer':
    case 'number':
      return Math.max(Number(asList(found['examples'])[0] ?? 1), Number(found['minimum'] ?? 0)) + number;
    case 'boolean':
      return false;
    default:
      return textOf(found, number);
  }
}

/** A body of `schema`, with every optional property where `all` asks for them. */
function objectOf(document: Node, schema: Node, number: number, all: boolean): Node {
  const properties = propertiesOf(schema);
  const wanted = Object.keys(properties).filter((name) => all || asList(schema['required']).includes(name));
  const sample = Object.fromEntries(
    wanted.map((name) => [name, sampleOf(document, properties[name], number, all, name)]),
  );
  const more = asNode(schema['additionalProperties']);
  return all && more['type'] !== undefined ? { ...sample, team: 'blue' } : sample;
}

/** Text like the example, with the number somewhere in it where the schema takes that. */
function textOf(schema: Node, number: number): string {
  if (schema['format'] === 'date-time') return '2030-01-01T00:00:00Z';
  const example = String(asList(schema['examples'])[0] ?? 'sample');
  const variants = [`n${number}.${example}`, `${example}-${number}`, `${example}${number}`, `${example}/${number}`];
  const found = [...variants, example].find((text) => takes(schema, text));
  if (found === undefined) throw new Error(`no sample for ${JSON.stringify(schema)}`);
  return found;
}

const takes = (schema: Node, text: string): boolean =>
  new RegExp(String(schema['pattern'] ?? ''), 'u').test(text) &&
  text.length >= Number(schema['minLength'] ?? 0) &&
  text.length <= Number(schema['maxLength'] ?? Number.POSITIVE_INFINITY);

/** Is it about the same thing, or only named alike? */
function fits(document: Node, schema: Node, value: unknown): boolean {
  if (Array.isArray(value)) {
    return schema['type'] === 'array' && value.every((one) => fits(document, resolve(document, schema['items']), one));
  }
  return schema['type'] === 'string' && schema['enum'] === undefined && takes(schema, String(value));
}
