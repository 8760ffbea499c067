import { define } from './finish.ts';
import { at, isObject, type KubeObject, listAt, own, stringAt } from './object.ts';

/** Field manager prefix of what Crossplane applies for a composite (core: composed resource applicator). */
const composedManager = 'apiextensions.crossplane.io/composed';

/** Metadata the API server owns; never part of what we applied. */
const serverMetadata = [
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'managedFields',
  'ownerReferences',
  'selfLink',
  'generateName',
];
const notOurs = new Set(serverMetadata);
/** Without managedFields nobody can tell whose finalizers these are: each would be held for ever. */
const perhapsOurs = new Set([...serverMetadata, 'finalizers']);

/**
 * What Crossplane applied to an observed object for us, to be desired again unchanged.
 *
 * Exact where the object carries managedFields of Crossplane's composed manager; otherwise the object without
 * status and server-side metadata, which holds every value as it is.
 */
export function appliedTo(observed: KubeObject): KubeObject {
  const fields = ownedFields(observed);
  if (!fields) return strip(observed, perhapsOurs);
  const projected = project(strip(observed, notOurs), fields) as Record<string, unknown>;
  const { name, namespace } = observed.metadata;
  const metadata = {
    ...(isObject(projected['metadata']) ? projected['metadata'] : {}),
    ...(name === undefined ? {} : { name }),
    ...(namespace === undefined ? {} : { namespace }),
  };
  return { ...projected, apiVersion: observed.apiVersion, kind: observed.kind, metadata };
}

function strip(observed: KubeObject, without: ReadonlySet<string>): KubeObject {
  const { status: _status, metadata, ...rest } = observed;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(metadata)) if (!without.has(key)) define(kept, key, metadata[key]);
  return { ...rest, apiVersion: observed.apiVersion, kind: observed.kind, metadata: kept };
}

/**
 * Whether somebody else wrote what stands at `path` (or below it) of an observed object that Crossplane applied for us: the
 * value, or a part of it, is another manager's, and not ours any more.
 */
export function isOverwritten(observed: KubeObject, path: Path): boolean {
  const ours = ownedFields(observed);
  if (!ours) return false;
  const applied = fieldsAt(observed, ours, path);
  return listAt(observed, 'metadata', 'managedFields').some((entry) => {
    const fields = own(entry, 'fieldsV1');
    if (!isObject(fields) || fields === ours || own(entry, 'subresource') !== undefined) return false;
    return exceeds(fieldsAt(observed, fields, path), applied);
  });
}

type Path = readonly (string | number)[];

/** The set of fields at `path`; of what is in an atomic list or map the empty one, undefined where the set has nothing there. */
function fieldsAt(value: unknown, fields: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined || !isObject(fields)) return fields;
  const below = typeof key === 'number' ? fieldsOfItem(value, fields, key) : own(fields, `f:${key}`);
  if (isObject(below) && Object.keys(below).length === 0) return below;
  return fieldsAt(at(value, key), below, rest);
}

function fieldsOfItem(list: unknown, fields: Readonly<Record<string, unknown>>, index: number): unknown {
  const item = at(list, index);
  const key = Object.keys(fields).find((candidate) => selects(candidate, item, index));
  return key === undefined ? undefined : own(fields, key);
}

/** Whether a set has fields that the other one has not. */
function exceeds(fields: unknown, others: unknown): boolean {
  if (!isObject(fields)) return false;
  if (!isObject(others)) return true;
  const keys = Object.keys(fields).filter((key) => key !== '.');
  return keys.some((key) => exceeds(own(fields, key), own(others, key)));
}

function ownedFields(observed: KubeObject): Readonly<Record<string, unknown>> | undefined {
  for (const entry of listAt(observed, 'metadata', 'managedFields')) {
    const manager = stringAt(entry, 'manager') ?? '';
    if (!manager.startsWith(composedManager) || own(entry, 'operation') !== 'Apply') continue;
    const fields = own(entry, 'fieldsV1');
    if (isObject(fields)) return fields;
  }
  return undefined;
}

/** Keeps of `value` what a FieldsV1 set names (`f:` members, `k:` keyed list items, `v:` set members, `i:` indices). */
function project(value: unknown, fields: Readonly<Record<string, unknown>>): unknown {
  const children = Object.keys(fields).filter((key) => key !== '.');
  if (children.length === 0) return value;
  if (Array.isArray(value)) return projectList(value, fields, children);
  if (!isObject(value)) return value;
  const target: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const below = own(fields, `f:${key}`);
    if (isObject(below)) define(target, key, project(value[key], below));
  }
  return target;
}

function projectList(
  list: readonly unknown[],
  fields: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): unknown[] {
  const kept: unknown[] = [];
  list.forEach((item, index) => {
    const key = keys.find((candidate) => selects(candidate, item, index));
    if (key === undefined) return;
    const below = own(fields, key);
    kept.push(isObject(below) ? project(item, below) : item);
  });
  return kept;
}

function selects(key: string, item: unknown, index: number): boolean {
  const text = key.slice(2);
  if (key.startsWith('i:')) return Number(text) === index;
  if (!key.startsWith('k:') && !key.startsWith('v:')) return false;
  const wanted: unknown = JSON.parse(text);
  if (key.startsWith('v:')) return wanted === item;
  return isObject(wanted) && Object.entries(wanted).every(([field, value]) => own(item, field) === value);
}
