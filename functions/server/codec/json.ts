/** A value a Kubernetes object can hold. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A Kubernetes object, or any part of one that has fields. Decoded ones are shared: read them, never write to them. */
export interface JsonObject {
  [key: string]: JsonValue;
}

/**
 * Sets a field, whatever its name. A plain assignment to `__proto__` would replace the prototype instead of adding a
 * field, and `__proto__` is a legal key in a ConfigMap.
 */
export function setField(object: JsonObject, key: string, value: JsonValue): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
    return;
  }
  object[key] = value;
}
