import type { Json, JsonObject, Method } from '../../http/index.ts';
import type { Body, Operation, ServiceApi, Shape } from './operation.ts';

const METHODS: Readonly<Record<string, Method>> = {
  get: 'GET',
  head: 'HEAD',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
};

/** How deep a schema may nest; below that, as in a schema that contains itself, anything goes. */
const DEEPEST = 16;

type Document = JsonObject;

/** The operations of a parsed OpenAPI 3 document. Throws where a `$ref` leads nowhere or the document has no paths. */
export function compileApi(document: Document): ServiceApi {
  const paths = document['paths'];
  if (!isObject(paths)) throw new Error('cannot compile API: the document has no paths');
  const operations: Record<string, Operation> = {};
  for (const [path, item] of Object.entries(paths)) {
    if (!isObject(item)) continue;
    for (const [name, operation] of Object.entries(item)) {
      const method = METHODS[name];
      if (method === undefined || !isObject(operation)) continue;
      const id = operation['operationId'];
      if (typeof id === 'string') operations[id] = compileOperation(document, method, path, item, operation);
    }
  }
  return { basePath: basePathOf(document), operations };
}

function compileOperation(
  document: Document,
  method: Method,
  path: string,
  item: JsonObject,
  operation: JsonObject,
): Operation {
  const parameters = [...asList(item['parameters']), ...asList(operation['parameters'])].map((one) =>
    resolve(document, one),
  );
  const named = (place: string): readonly string[] => [
    ...new Set(parameters.filter((one) => one['in'] === place).map((one) => String(one['name']))),
  ];
  const params = Object.fromEntries(
    parameters
      .filter((one) => one['in'] === 'path')
      .map((one) => [String(one['name']), shapeOf(document, one['schema'], DEEPEST)] as const)
      .filter(([, shape]) => shape !== 'string' && shape !== 'any'),
  );
  const query = named('query');
  const headers = named('header').map((name) => name.toLowerCase());
  const body = bodyOf(document, operation);
  const answer = answerOf(document, operation);
  return {
    method,
    path,
    ...(Object.keys(params).length > 0 && { params }),
    ...(query.length > 0 && { query }),
    ...(headers.length > 0 && { headers }),
    ...(body !== undefined && { body }),
    ...(answer !== undefined && { answer }),
    ...(isObject(operation['responses']) && '202' in operation['responses'] && { accepted: true as const }),
  };
}

function bodyOf(document: Document, operation: JsonObject): Body | undefined {
  if (operation['requestBody'] === undefined) return undefined;
  const content = jsonContent(resolve(document, operation['requestBody']));
  if (content === undefined) return undefined;
  const shape = shapeOf(document, content.schema, DEEPEST);
  return { contentType: content.type, fields: typeof shape === 'object' && 'fields' in shape ? shape.fields : {} };
}

/** The first successful answer that shows the resource: one of 202 may show the operation instead. */
function answerOf(document: Document, operation: JsonObject): Shape | undefined {
  const responses = isObject(operation['responses']) ? operation['responses'] : {};
  for (const status of ['200', '201', '2XX', '202']) {
    if (responses[status] === undefined) continue;
    const content = jsonContent(resolve(document, responses[status]));
    if (content !== undefined) return shapeOf(document, content.schema, DEEPEST);
  }
  return undefined;
}

function jsonContent(holder: JsonObject): { readonly type: string; readonly schema: Json } | undefined {
  for (const [type, media] of Object.entries(isObject(holder['content']) ? holder['content'] : {})) {
    if (/^application\/([\w.-]+\+)?json\b/.test(type) && isObject(media) && media['schema'] !== undefined) {
      return { type, schema: media['schema'] };
    }
  }
  return undefined;
}

function shapeOf(document: Document, schema: Json | undefined, depth: number): Shape {
  if (!isObject(schema) || depth === 0) return 'any';
  const resolved = resolve(document, schema);
  if (resolved['writeOnly'] === true || resolved['format'] === 'password') return 'secret';
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => asList(resolved[key]));
  const fields: Record<string, Shape> = {};
  for (const part of parts) {
    const shape = shapeOf(document, part, depth - 1);
    if (typeof shape === 'object' && 'fields' in shape) Object.assign(fields, shape.fields);
    // `oneOf: [{type: string}, {type: 'null'}]` and alike.
    else if (resolved['properties'] === undefined && shape !== 'any') return shape;
  }
  for (const [name, property] of Object.entries(isObject(resolved['properties']) ? resolved['properties'] : {})) {
    fields[name] = shapeOf(document, property, depth - 1);
  }
  if (Object.keys(fields).length > 0) return { fields };
  return plainShapeOf(document, resolved, depth);
}

function plainShapeOf(document: Document, schema: JsonObject, depth: number): Shape {
  const type = asList(schema['type'] ?? []).length > 0 ? asList(schema['type']) : [schema['type']];
  switch (type.find((one) => one !== 'null')) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return 'number';
    case 'integer':
      return schema['format'] === 'int64' && !isSafe(schema['maximum']) ? 'int64' : 'integer';
    case 'array':
      return { list: shapeOf(document, schema['items'], depth - 1) };
    case 'object':
      return isObject(schema['additionalProperties'])
        ? { map: shapeOf(document, schema['additionalProperties'], depth - 1) }
        : { map: 'any' };
    default:
      return 'any';
  }
}

const isSafe = (maximum: Json | undefined): boolean => typeof maximum === 'number' && Number.isSafeInteger(maximum);

function basePathOf(document: Document): string {
  const [server] = asList(document['servers']);
  const url = isObject(server) && typeof server['url'] === 'string' ? server['url'] : '';
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.replace(/\/+$/, '');
}

/** Follows `$ref`s within the document; what stands beside one holds too, and before what it leads to. */
function resolve(document: Document, value: Json | undefined): JsonObject {
  let found = value;
  let words: JsonObject = {};
  for (let steps = 0; steps < 100; steps++) {
    if (!isObject(found)) break;
    const { $ref, ...beside } = found;
    words = { ...beside, ...words };
    if (typeof $ref !== 'string') return words;
    found = lookup(document, $ref);
  }
  throw new Error(`cannot compile API: ${isObject(value) ? String(value['$ref']) : String(value)} leads to nothing`);
}

function lookup(document: Document, ref: string): Json | undefined {
  let found: Json | undefined = document;
  for (const token of ref.replace(/^#\//, '').split('/')) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

const asList = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
