import { define } from './finish.ts';
import { isObject, type KubeObject, listAt, own, stringAt } from './object.ts';

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
