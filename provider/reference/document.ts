import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, type Json, type JsonObject } from './json.ts';

/** The OpenAPI document of a service, as far as a server needs it. */
export interface ServiceDocument {
  /** Name of its folder, such as `dns`. */
  readonly service: string;
  readonly title: string;
  /** Path below the server's own root, such as `/dns/v1`; no slash at the end. */
  readonly base: string;
  readonly components: JsonObject;
  readonly operations: readonly OperationDocument[];
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface OperationDocument {
  readonly id: string;
  readonly method: Method;
  /** Template below `base`. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly ParameterDocument[];
  readonly body?: { readonly required: boolean; readonly contents: Readonly<Record<string, JsonObject>> };
  /** By status; `default` as the document writes it. */
  readonly responses: Readonly<Record<string, ResponseDocument>>;
}

export interface ParameterDocument {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: JsonObject;
}

export interface ResponseDocument {
  /** Names in lower case. */
  readonly headers: readonly string[];
  /** Schemas by content type. */
  readonly contents: Readonly<Record<string, JsonObject>>;
}

const folder = join(import.meta.dirname, '..', 'services');
const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;

/** Names of the services that have a document, in order. */
export function serviceNames(root = folder): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, entry.name)).includes('openapi.yaml'))
    .map(({ name }) => name)
    .sort();
}

const read = new Map<string, ServiceDocument>();

/** The document of a service, read once a process. Throws an Error that names the file where it is none. */
export function readDocument(service: string, root = folder): ServiceDocument {
  const file = join(root, service, 'openapi.yaml');
  const document = read.get(file) ?? parseDocument(service, file);
  read.set(file, document);
  return document;
}

function parseDocument(service: string, file: string): ServiceDocument {
  const document: unknown = parse(readFileSync(file, 'utf8'));
  if (!isObject(document)) throw new Error(`cannot read ${file}: it is no OpenAPI document`);
  return toDocument(service, document);
}

/** What a server needs of a parsed OpenAPI document. */
export function toDocument(service: string, document: JsonObject): ServiceDocument {
  const operations: OperationDocument[] = [];
  for (const [path, entry] of Object.entries(objectAt(document, 'paths'))) {
    const item = resolved(document, entry);
    for (const method of methods) {
      if (isObject(item[method])) operations.push(toOperation(document, path, method, item, item[method]));
    }
  }
  return {
    service,
    title: String(objectAt(document, 'info')['title'] ?? service),
    base: basePath(document['servers']),
    components: objectAt(document, 'components'),
    operations,
  };
}

function toOperation(
  document: JsonObject,
  path: string,
  method: (typeof methods)[number],
  item: JsonObject,
  operation: JsonObject,
): OperationDocument {
  const parameters = new Map<string, ParameterDocument>();
  for (const entry of [...listOf(item['parameters']), ...listOf(operation['parameters'])]) {
    const parameter = toParameter(resolved(document, entry));
    if (parameter !== undefined) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  const body = resolved(document, operation['requestBody'] ?? {});
  return {
    id: String(operation['operationId'] ?? `${method} ${path}`),
    method: method.toUpperCase() as Method,
    path,
    summary: String(operation['summary'] ?? ''),
    parameters: [...parameters.values()],
    ...(isObject(body['content']) && {
      body: { required: body['required'] === true, contents: schemasOf(body['content']) },
    }),
    responses: Object.fromEntries(
      Object.entries(objectAt(operation, 'responses')).map(([status, entry]) => {
        const response = resolved(document, entry);
        const headers = Object.keys(objectAt(response, 'headers')).map((name) => name.toLowerCase());
        return [status, { headers, contents: schemasOf(objectAt(response, 'content')) }];
      }),
    ),
  };
}

function toParameter(parameter: JsonObject): ParameterDocument | undefined {
  const place = parameter['in'];
  if (place !== 'path' && place !== 'query' && place !== 'header') return undefined;
  return {
    name: String(parameter['name']),
    in: place,
    required: parameter['required'] === true,
    schema: objectAt(parameter, 'schema'),
  };
}

const schemasOf = (content: JsonObject): Readonly<Record<string, JsonObject>> =>
  Object.fromEntries(Object.entries(content).map(([type, media]) => [type, objectAt(media, 'schema')]));

/** What `value` refers to, if it is a reference; schemas are left to the validator. */
function resolved(document: JsonObject, value: Json): JsonObject {
  if (!isObject(value)) return {};
  const reference = value['$ref'];
  if (typeof reference !== 'string') return value;
  let found: Json | undefined = document;
  for (const token of reference.replace(/^#\//, '').split('/')) {
    found = isObject(found) ? found[token.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }
  if (!isObject(found)) throw new Error(`cannot resolve ${reference}: the document has no such part`);
  return found;
}

function basePath(servers: Json | undefined): string {
  const first = listOf(servers)[0];
  const url = isObject(first) ? String(first['url'] ?? '') : '';
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.replace(/\/+$/, '');
}

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

function objectAt(value: Json | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}
