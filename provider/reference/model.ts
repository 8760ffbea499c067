import type { OperationDocument, ServiceDocument } from './document.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

/** A kind of resource, as the paths of a document tell it. */
export interface ResourceModel {
  readonly service: string;
  /** Template of the collection, such as `/zones/{zone}/records`. */
  readonly collection: string;
  /** Template of one of them, such as `/zones/{zone}/records/{name}/{type}`. */
  readonly item: string;
  /** Parameters that tell one of a collection, from the template. */
  readonly keys: readonly string[];
  /** Parameters that tell the collection. */
  readonly parents: readonly string[];
  /** Template of the resource that this collection is in; undefined where it is in none. */
  readonly parent: string | undefined;
  /** Properties of what is written, and of what is answered. */
  readonly written: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
  /** What answers call its id: `id`, or as the path does; undefined where they do not tell it. */
  readonly idName: string | undefined;
  /** That id is a whole number that a double may not hold: kept as text, sent as digits. */
  readonly longId: boolean;
  /** Properties that are written and never answered. */
  readonly hidden: ReadonlySet<string>;
}

/** What an operation does to the resources of a document. */
export type Role =
  | { readonly does: 'list' | 'create' | 'get' | 'put' | 'patch' | 'delete'; readonly resource: ResourceModel }
  /** What became of something that takes long. */
  | { readonly does: 'operation' }
  /** Something that the paths do not tell. */
  | { readonly does: 'action' };

/** What every operation of `document` does, by operationId. */
export function rolesOf(document: ServiceDocument): ReadonlyMap<string, Role> {
  const resources = resourcesOf(document);
  const byItem = new Map(resources.map((resource) => [resource.item, resource]));
  const byCollection = new Map(resources.map((resource) => [resource.collection, resource]));
  return new Map(document.operations.map((operation) => [operation.id, roleOf(operation, byItem, byCollection)]));
}

function roleOf(
  { method, path }: OperationDocument,
  byItem: ReadonlyMap<string, ResourceModel>,
  byCollection: ReadonlyMap<string, ResourceModel>,
): Role {
  if (isOperations(path)) return method === 'GET' ? { does: 'operation' } : { does: 'action' };
  const item = byItem.get(path);
  if (item !== undefined) {
    const does = ({ GET: 'get', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const)[method as 'GET'];
    return does === undefined ? { does: 'action' } : { does, resource: item };
  }
  const collection = byCollection.get(path);
  if (collection !== undefined && method === 'GET') return { does: 'list', resource: collection };
  if (collection !== undefined && method === 'POST') return { does: 'create', resource: collection };
  return { does: 'action' };
}

/** Resources are what has an address of its own: a path that ends in parameters. */
function resourcesOf(document: ServiceDocument): readonly ResourceModel[] {
  const paths = [...new Set(document.operations.map(({ path }) => path))];
  const items = paths.filter((path) => path.endsWith('}') && !isOperations(path));
  const shapes = new Map(items.map((path) => [shapeOf(path), path]));
  return items.map((item) => {
    const collection = item.replace(/(?:\/[^/]*\{[^/]*)+$/, '');
    const parent = collection.replace(/\/[^/{]*$/, '');
    const keys = parametersOf(item.slice(collection.length));
    const written = propertiesOf(document, writesOf(document, collection, item));
    const answered = propertiesOf(document, answersOf(document, item));
    const idName = ['id', ...keys].find((name) => answered.has(name) && !written.has(name));
    return {
      service: document.service,
      collection,
      item,
      keys,
      parents: parametersOf(collection),
      parent: shapes.get(shapeOf(parent)),
      written: new Set(written.keys()),
      answered: new Set(answered.keys()),
      idName,
      longId: idName !== undefined && isLong(document, answered.get(idName)),
      hidden: new Set([...answered].filter(([, schema]) => isWriteOnly(document, schema)).map(([name]) => name)),
    };
  });
}

const isOperations = (path: string): boolean => /\/operations\/\{[^}]+\}$/.test(path);

const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);

/** The template without the names of its parameters. */
const shapeOf = (path: string): string => path.replace(/\{[^}]+\}/g, '{}');

function isLong(document: ServiceDocument, schema: Json | undefined): boolean {
  const type = referenced(document, schema) ?? schema;
  return isObject(type) && type['type'] === 'integer' && type['format'] === 'int64';
}

const isWriteOnly = (document: ServiceDocument, schema: Json): boolean =>
  [schema, referenced(document, schema)].some((one) => isObject(one) && one['writeOnly'] === true);

const writesOf = ({ operations }: ServiceDocument, collection: string, item: string): readonly JsonObject[] =>
  operations
    .filter(({ method, path }) => (method === 'POST' && path === collection) || (method === 'PUT' && path === item))
    .flatMap(({ body }) => Object.values(body?.contents ?? {}));

const answersOf = ({ operations }: ServiceDocument, item: string): readonly JsonObject[] =>
  operations
    .filter(({ method, path }) => method === 'GET' && path === item)
    .flatMap(({ responses }) => Object.values(responses['200']?.contents ?? {}));

/** The properties of schemas by name, those of what they are made of included. */
export function propertiesOf(document: ServiceDocument, schemas: readonly Json[]): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>();
  const visit = (schema: Json | undefined, depth: number): void => {
    if (!isObject(schema) || depth > 8) return;
    if (isObject(schema['properties'])) {
      for (const [name, property] of Object.entries(schema['properties'])) found.set(name, property);
    }
    for (const key of ['allOf', 'oneOf', 'anyOf']) {
      const parts = schema[key];
      if (Array.isArray(parts)) for (const part of parts) visit(part, depth + 1);
    }
    visit(referenced(document, schema), depth + 1);
  };
  for (const schema of schemas) visit(schema, 0);
  return found;
}

/** The component that a schema refers to. */
export function referenced({ components }: ServiceDocument, schema: Json | undefined): Json | undefined {
  const reference = isObject(schema) ? schema['$ref'] : undefined;
  if (typeof reference !== 'string') return undefined;
  let found: Json | undefined = components;
  for (const token of reference.replace(/^#\/components\//, '').split('/')) {
    found = isObject(found) ? found[token] : undefined;
  }
  return found;
}
