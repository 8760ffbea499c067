import type { Flavour } from '../request.ts';
import type { FieldSchema } from './kind-schema.ts';

/** Fields that Crossplane itself adds to `spec` (Crossplane documentation, "Composite resources" and "Claims"). */
const machinery: Readonly<Record<Flavour, ReadonlySet<string>>> = {
  claims: new Set([
    ...['compositionRef', 'compositionSelector', 'compositionRevisionRef', 'compositionRevisionSelector'],
    ...['compositionUpdatePolicy', 'compositeDeletePolicy', 'resourceRef', 'resourceRefs', 'claimRef'],
    ...['publishConnectionDetailsTo', 'writeConnectionSecretToRef', 'environmentConfigRefs'],
  ]),
  namespaced: new Set(['crossplane']),
  cluster: new Set(['crossplane']),
};

/** `spec` without Crossplane's own fields. */
export function withoutMachinery(spec: object, flavour: Flavour): Readonly<Record<string, unknown>> {
  const skip = machinery[flavour];
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(spec)) if (!skip.has(key)) define(kept, key, (spec as Record<string, unknown>)[key]);
  return kept;
}

/**
 * A copy of `spec` that may be changed. As in an API server, a null in a field of the schema is dropped before defaults
 * are applied (https://kubernetes.io, "Defaulting and Nullable"); in free-form values, such as those of a chart, it stays.
 */
export function ownSpec(spec: object, schema: FieldSchema): Record<string, unknown> {
  return copyObject(spec, schema);
}

function copyObject(source: object, schema: FieldSchema | undefined): Record<string, unknown> {
  const target: Record<string, unknown> = {};
  const rest = typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  for (const key of Object.keys(source)) {
    const value = (source as Record<string, unknown>)[key];
    const field = fieldOf(schema, key) ?? rest;
    if (value === undefined || (value === null && field !== undefined)) continue;
    define(target, key, copy(value, field));
  }
  return target;
}

function fieldOf(schema: FieldSchema | undefined, key: string): FieldSchema | undefined {
  const fields = schema?.properties;
  return fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
}

function copy(value: unknown, schema: FieldSchema | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map((entry) => copy(entry, schema?.items)) : copyObject(value, schema);
}

/** Plain assignment to `__proto__` would change the prototype instead. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
