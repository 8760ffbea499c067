import type { KindDescriptor } from '../../../provider/services/descriptor.ts';
import type { Conversion } from './conversion.ts';
import { contentSchema, type DocumentOperation, type Located } from './document.ts';
import { flatten, type Place, placeOf, pointerOf } from './flat-schema.ts';
import { below, isObject } from './json.ts';
import type { Parameter } from './kind.ts';
import type { Report } from './problem.ts';
import { structural } from './structural.ts';
import type { StructuralSchema } from './structural-schema.ts';

/** `status.atProvider`: what the API answers, without secrets, and always with its `id` as text. */
export function observed(
  descriptor: KindDescriptor,
  parameters: readonly Pick<Parameter, 'name' | 'field'>[],
  conversion: Conversion,
  place: string,
  report: Report,
): StructuralSchema {
  const answer = answerOf(descriptor, conversion, place, report);
  if (answer === undefined) return { type: 'object' };
  const schema = structural(answer, conversion);
  if (schema.properties === undefined) {
    conversion.report(pointerOf(answer), 'the answer is no object with properties', 'Name its properties');
    return schema;
  }
  const secrets = [
    ...secretPaths(descriptor, parameters),
    ...Object.values(descriptor.connection ?? {}).flatMap(({ from, only }) => (only === 'creation' ? [from] : [])),
  ];
  const shown = secrets.reduce(without, schema);
  const { identity } = descriptor;
  const ids = identity.from === 'api' && shown.properties?.[identity.id] !== undefined ? ['id', identity.id] : ['id'];
  const texts = ids.map((name): [string, StructuralSchema] => {
    const description = shown.properties?.[name]?.description ?? 'What the API knows it by.';
    return [name, { description, type: 'string' }];
  });
  return { ...shown, properties: { ...shown.properties, ...Object.fromEntries(texts) } };
}

function secretPaths(
  { fields }: KindDescriptor,
  parameters: readonly Pick<Parameter, 'name' | 'field'>[],
): readonly string[] {
  const secret = Object.entries(fields ?? {}).filter(([, field]) => field.secret === true);
  const known = new Set(parameters.map(({ name }) => name));
  return secret.flatMap(([path, { observedAs }]) =>
    known.has(path.split(/[.[]/)[0] ?? '') ? [observedAs ?? path] : [],
  );
}

function without(schema: StructuralSchema, path: string): StructuralSchema {
  const [step = '', ...rest] = path.replaceAll('[]', '').split('.');
  const { properties, items } = schema;
  if (items !== undefined) return { ...schema, items: without(items, path) };
  const child = properties?.[step];
  if (properties === undefined || child === undefined) return schema;
  const { [step]: _, ...others } = properties;
  if (rest.length === 0) return { ...schema, properties: others };
  return { ...schema, properties: { ...properties, [step]: without(child, rest.join('.')) } };
}

/** Where the answer that shows one resource stands: that of `get`, an item of the list, or what the create answers. */
function answerOf(
  { operations: { get, list, create } }: KindDescriptor,
  conversion: Conversion,
  place: string,
  report: Report,
): Place | undefined {
  const { document } = conversion;
  const operation = (id: string | undefined) => (id === undefined ? undefined : document.operations.get(id));
  const single = successOf(operation(get), conversion);
  if (single !== undefined) return placeOf(single);
  const page = successOf(operation(list?.operation), conversion);
  if (page !== undefined) return itemsOf(placeOf(page), list?.items ?? '', conversion);
  const created = successOf(operation(create), conversion);
  if (created === undefined) {
    const remedy = 'Give `get` or `list` an operation whose 200 response has a JSON schema';
    report(place, 'no operation says what the API answers', remedy);
  }
  return created && placeOf(created);
}

function successOf(operation: DocumentOperation | undefined, { document }: Conversion): Located | undefined {
  const responses = operation?.node['responses'];
  if (operation === undefined || !isObject(responses)) return undefined;
  for (const status of ['200', '201', '2XX', '202']) {
    const node = responses[status];
    if (!isObject(node)) continue;
    const response = document.resolve({ node, pointer: below(operation.pointer, 'responses', status) });
    const content = response && contentSchema(response);
    if (content !== undefined) return content;
  }
  return undefined;
}

function itemsOf(page: Place, path: string, { document, report }: Conversion): Place | undefined {
  let found: Place | undefined = page;
  for (const step of path.split('.').filter((one) => one !== '')) {
    found = found && flatten(found, document, report).properties.get(step);
  }
  const items = found && flatten(found, document, report).items;
  if (items === undefined) {
    const remedy = 'Say in the descriptor where in a page the items are: `list: { operation, items }`';
    report(pointerOf(page), `it has no list at ${JSON.stringify(path)}`, remedy);
  }
  return items;
}
