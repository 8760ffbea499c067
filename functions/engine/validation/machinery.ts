import type { Flavour } from '../request.ts';

/** Fields that Crossplane itself adds to `spec` (Crossplane documentation, "Composite resources" and "Claims"). */
const machinery: Readonly<Record<Flavour, ReadonlySet<string>>> = {
  claims: new Set([
    ...['compositionRef', 'compositionSelector', 'compositionRevisionRef', 'compositionRevisionSelector'],
    ...['compositionUpdatePolicy', 'compositeDeletePolicy', 'resourceRef', 'resourceRefs', 'claimRef'],
    ...['publishConnectionDetailsTo', 'writeConnectionSecretToRef', 'environmentConfigRefs'],
  ]),
  namespaced: new Set(['crossplane']),
};

/**
 * A copy of `spec` that may be changed, without Crossplane's own fields and without nulls in objects: an API server drops
 * a null before it applies defaults (https://kubernetes.io, "Defaulting and Nullable").
 */
export function ownSpec(spec: object, flavour: Flavour): Record<string, unknown> {
  return copyObject(spec, machinery[flavour]);
}

const nothing: ReadonlySet<string> = new Set();

function copyObject(source: object, skip: ReadonlySet<string>): Record<string, unknown> {
  const target: Record<string, unknown> = {};
  for (const key of Object.keys(source)) {
    const value = (source as Record<string, unknown>)[key];
    if (value === null || value === undefined || skip.has(key)) continue;
    if (key === '__proto__') define(target, key, copy(value));
    else target[key] = copy(value);
  }
  return target;
}

function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(copy) : copyObject(value, nothing);
}

/** Plain assignment to `__proto__` would change the prototype instead. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
