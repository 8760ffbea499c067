import { parse } from 'yaml';
import { below, entries, isObject, type Json, type JsonObject } from './json.ts';
import type { Report } from './problem.ts';

/** A value in a document, and where it stands there. */
export interface Located {
  readonly node: JsonObject;
  readonly pointer: string;
}

/** An operation of an OpenAPI document. */
export interface DocumentOperation extends Located {
  readonly id: string;
  readonly method: string;
  /** Template, such as `/zones/{zone}`. */
  readonly path: string;
  /** Those of the operation and of its path; the operation's win. */
  readonly parameters: readonly Located[];
}

/** An OpenAPI document with what is looked up in it. */
export interface OpenApiDocument {
  readonly root: JsonObject;
  /** Follows one `$ref`; undefined, and reported, where it leads nowhere. */
  readonly follow: (place: Located) => Located | undefined;
  /** Follows `$ref`s until there is none; for what may have no words beside them. */
  readonly resolve: (place: Located) => Located | undefined;
  /** By operationId. */
  readonly operations: ReadonlyMap<string, DocumentOperation>;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options']);

/** Reads an OpenAPI 3.1 document (3.0 passes where it says nothing that 3.1 says differently). */
export function readDocument(text: string, report: Report): OpenApiDocument {
  const parsed = parsedYaml(text, report);
  const root = isObject(parsed) ? parsed : {};
  if (!/^3\.[01]\./.test(String(root['openapi'] ?? ''))) {
    report('#/openapi', 'it is not an OpenAPI 3 document', 'Convert it to OpenAPI 3.1 and say so: `openapi: 3.1.0`');
  }
  const follow = follower(root, report);
  const resolve = resolver(follow, report);
  return { root, follow, resolve, operations: operationsOf(root, resolve, report) };
}

/** A document that holds nothing but schemas of our own. */
export function readDefinition(root: JsonObject, report: Report): OpenApiDocument {
  const follow = follower(root, report);
  return { root, follow, resolve: resolver(follow, report), operations: new Map() };
}

function parsedYaml(text: string, report: Report): Json {
  try {
    // Anchors are how some documents avoid $ref; the limit is for text from strangers.
    return parse(text, { maxAliasCount: -1 }) as Json;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    report('', `it is not YAML: ${reason.replace(/[.:]$/, '')}`, 'Correct it there');
    return null;
  }
}

function follower(root: JsonObject, report: Report): OpenApiDocument['follow'] {
  return ({ node, pointer }) => {
    const ref = String(node['$ref']);
    if (!ref.startsWith('#/')) {
      const remedy = 'Bundle it into one document, so that every $ref begins with #/';
      report(pointer, `$ref ${JSON.stringify(ref)} leads to another document`, remedy);
      return undefined;
    }
    const target = lookup(root, ref);
    if (isObject(target)) return { node: target, pointer: ref };
    report(pointer, `$ref ${JSON.stringify(ref)} leads to nothing`, 'Name something that is there');
    return undefined;
  };
}

function resolver(follow: OpenApiDocument['follow'], report: Report): OpenApiDocument['resolve'] {
  return (place) => {
    let found: Located | undefined = place;
    for (let steps = 0; steps < 100 && found !== undefined; steps++) {
      if (found.node['$ref'] === undefined) return found;
      found = follow(found);
    }
    if (found !== undefined) report(place.pointer, 'its $refs lead in a circle', 'Let one of them name something');
    return undefined;
  };
}

function lookup(root: JsonObject, pointer: string): Json | undefined {
  let found: Json | undefined = root;
  for (const token of pointer.slice(2).split('/')) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    found = isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

function operationsOf(root: JsonObject, resolve: OpenApiDocument['resolve'], report: Report) {
  const operations = new Map<string, DocumentOperation>();
  for (const [path, item] of entries(root['paths'])) {
    const shared = located(item, below('#/paths', path), 'parameters', resolve);
    for (const [method, node] of entries(item)) {
      if (!methods.has(method) || !isObject(node)) continue;
      const pointer = below('#/paths', path, method);
      const id = node['operationId'];
      // Operations without an id can be no part of a kind; the rest of the document need not be perfect.
      if (typeof id !== 'string') continue;
      if (operations.has(id)) report(pointer, `there are two operations ${id}`, 'Give each an operationId of its own');
      const own = located(node, pointer, 'parameters', resolve);
      const kept = shared.filter((one) => !own.some((other) => isSame(one, other)));
      operations.set(id, { id, method: method.toUpperCase(), path, node, pointer, parameters: [...kept, ...own] });
    }
  }
  return operations;
}

const isSame = ({ node: a }: Located, { node: b }: Located): boolean => a['name'] === b['name'] && a['in'] === b['in'];

function located(parent: Json, pointer: string, key: string, resolve: OpenApiDocument['resolve']): readonly Located[] {
  const list = isObject(parent) ? parent[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.flatMap((node, index) =>
    isObject(node) ? (resolve({ node, pointer: below(pointer, key, index) }) ?? []) : [],
  );
}

/** The JSON schema of a request's or response's content; undefined where it has none. */
export function contentSchema({ node, pointer }: Located): Located | undefined {
  for (const [type, media] of entries(node['content'])) {
    if (!/^application\/([\w.-]+\+)?json\b/.test(type) || !isObject(media)) continue;
    const schema = media['schema'];
    if (isObject(schema)) return { node: schema, pointer: below(pointer, 'content', type, 'schema') };
  }
  return undefined;
}
