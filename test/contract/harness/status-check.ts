import { Ajv, type ValidateFunction } from 'ajv';
import type { KubeObject } from '../../../functions/engine/index.ts';
import type { CustomResourceDefinition } from '../../../tools/schemas.ts';

/** What is wrong with objects, one line each: `<kind> <path> <what>`; nothing for kinds without a CRD. */
export type StatusCheck = (object: KubeObject) => readonly string[];

/**
 * Checks objects against CRDs as an API server would store them: defaults filled in, no unknown fields anywhere, status
 * included. CEL rules are left to a real API server.
 */
export function statusCheck(schemas: readonly CustomResourceDefinition[]): StatusCheck {
  const ajv = new Ajv({ strict: false, allErrors: true, useDefaults: true });
  const compiled = new Map<string, ValidateFunction | undefined>();
  return (object) => {
    const key = `${object.apiVersion} ${object.kind}`;
    if (!compiled.has(key)) compiled.set(key, compile(ajv, schemas, object));
    const validate = compiled.get(key);
    if (!validate || validate(structuredClone(object))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${object.kind} ${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
  };
}

function compile(ajv: Ajv, schemas: readonly CustomResourceDefinition[], { apiVersion, kind }: KubeObject) {
  const [group, version] = apiVersion.split('/');
  const definition = schemas.find(({ spec }) => spec.group === group && spec.names.kind === kind);
  const schema = definition?.spec.versions.find(({ name }) => name === version)?.schema?.openAPIV3Schema;
  if (!schema) return undefined;
  const closed = close(schema) as { readonly properties: object };
  const meta = { apiVersion: { type: 'string' }, kind: { type: 'string' }, metadata: { type: 'object' } };
  return ajv.compile({ ...closed, properties: { ...closed.properties, ...meta } });
}

/** Keywords ajv has no use for. */
const dropped = new Set(['description', 'format', 'example', 'externalDocs']);

const kept = new Set(['enum', 'required', 'default']);
/** In these, an object is described a second time and in part. */
const alternatives = new Set(['allOf', 'anyOf', 'oneOf', 'not']);

/** A structural schema that also refuses what it does not name, as a server-side apply does. */
function close(schema: unknown, refuse = true): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((below) => close(below, refuse));
  const closed: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (dropped.has(keyword) || keyword.startsWith('x-kubernetes-')) continue;
    if (keyword === 'pattern' && !isRegExp(String(value))) continue;
    if (keyword === 'properties') {
      const below = Object.entries(value as object).map(([name, member]) => [name, close(member, refuse)] as const);
      closed[keyword] = Object.fromEntries(below);
    } else if (kept.has(keyword)) closed[keyword] = value;
    else closed[keyword] = close(value, refuse && !alternatives.has(keyword));
  }
  const open = 'x-kubernetes-preserve-unknown-fields' in schema || 'x-kubernetes-embedded-resource' in schema;
  if (refuse && 'properties' in schema && !('additionalProperties' in schema) && !open)
    closed['additionalProperties'] = false;
  if ('x-kubernetes-int-or-string' in schema) delete closed['type'];
  if (!('type' in closed)) delete closed['nullable'];
  return closed;
}

/** Go's regular expressions have flags and classes that ours do not. */
function isRegExp(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
