/** A JSON value as Kubernetes stores it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What we read and write of an object's metadata; anything else there belongs to the API server. */
export interface ObjectMeta {
  readonly name?: string;
  readonly namespace?: string;
  readonly uid?: string;
  readonly generation?: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Any Kubernetes object, observed or finished: plain data. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
  readonly [field: string]: unknown;
}

/** A status condition in the Kubernetes convention. */
export interface Condition {
  readonly type: string;
  readonly status: 'True' | 'False' | 'Unknown';
  readonly reason: string;
  readonly message?: string;
}

/** True for a plain JSON object (not an array, not null). */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own property `key` of `value`, or undefined: the prototype chain is not a map. */
export function own(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const member = (value as Record<string | number, unknown>)[key];
  // All that plain objects and arrays inherit is functions and `__proto__`; asking costs as much as reading.
  if (typeof member !== 'function' && key !== '__proto__') return member;
  return Object.hasOwn(value, key) ? member : undefined;
}

/** The value at `path` below `root`, or undefined as soon as a step is missing. */
export function at(root: unknown, ...path: readonly (string | number)[]): unknown {
  let value = root;
  for (const key of path) value = own(value, key);
  return value;
}

/** The string at `path`, or undefined when nothing or something else is there. */
export function stringAt(root: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = at(root, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** The number at `path`, or undefined when nothing or something else is there. */
export function numberAt(root: unknown, ...path: readonly (string | number)[]): number | undefined {
  const value = at(root, ...path);
  return typeof value === 'number' ? value : undefined;
}

/** The list at `path`, or an empty one. */
export function listAt(root: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(root, ...path);
  return Array.isArray(value) ? value : [];
}

/** The condition of `type` in `status.conditions`, or undefined. A missing status reads as Unknown. */
export function conditionOf(object: unknown, type: string): Condition | undefined {
  const entries = own(own(object, 'status'), 'conditions');
  if (!Array.isArray(entries)) return undefined;
  const entry: unknown = entries.find((candidate) => own(candidate, 'type') === type);
  if (entry === undefined) return undefined;
  const is = own(entry, 'status');
  const status = is === 'True' || is === 'False' ? is : 'Unknown';
  const reason = stringAt(entry, 'reason') ?? '';
  const message = stringAt(entry, 'message');
  return message === undefined ? { type, status, reason } : { type, status, reason, message };
}

/** Whether the condition of `type` is True. */
export function isTrue(object: unknown, type: string): boolean {
  return conditionOf(object, type)?.status === 'True';
}
