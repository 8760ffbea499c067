import { define, isObject, type KubeObject, listAt, own, sha256Hex, stringAt } from '../engine/index.ts';

import { timeOf } from './time.ts';

/** A set of fields as the API server records it (`f:` members, `k:` owners; other lists are atomic, as in most CRDs). */
type FieldSet = Readonly<Record<string, unknown>>;

/** Field manager under which Crossplane applies what a composite composes (core: `ComposedFieldOwnerName`). */
export function fieldManager(composite: KubeObject): string {
  const [group = ''] = composite.apiVersion.split('/');
  const groupKind = composite.apiVersion.includes('/') ? `${composite.kind}.${group}` : composite.kind;
  return `apiextensions.crossplane.io/composed/${sha256Hex(`${composite.metadata.name ?? ''}${groupKind}`)}`;
}

/**
 * What a forced server-side apply of `desired` by `manager` leaves: its fields over the live ones; fields that manager
 * applied before and applies no more are gone; fields of others stay. Records the new set in `metadata.managedFields`.
 */
export function serverSideApply(
  live: KubeObject | undefined,
  desired: KubeObject,
  manager: string,
  round: number,
): KubeObject {
  const wanted = fieldsOf(desired);
  const before = live && appliedFields(live, manager);
  if (live && JSON.stringify(before) === JSON.stringify(wanted) && covers(live, desired)) return live;
  const kept = live && before ? (without(live, before, wanted) as KubeObject) : live;
  const merged = merge(kept ?? {}, desired) as KubeObject;
  const entry = {
    manager,
    operation: 'Apply',
    apiVersion: desired.apiVersion,
    time: timeOf(round),
    fieldsType: 'FieldsV1',
    fieldsV1: wanted,
  };
  const others = listAt(live, 'metadata', 'managedFields').filter((field) => own(field, 'manager') !== manager);
  return { ...merged, metadata: { ...merged.metadata, managedFields: [entry, ...others] } };
}

function appliedFields(live: KubeObject, manager: string): FieldSet | undefined {
  for (const entry of listAt(live, 'metadata', 'managedFields')) {
    if (stringAt(entry, 'manager') !== manager) continue;
    const fields = own(entry, 'fieldsV1');
    if (isObject(fields)) return fields;
  }
  return undefined;
}

/** Identity is no field one can own: the API server leaves it out of every set. */
const identity = new Set(['apiVersion', 'kind']);
const named = new Set(['name', 'namespace']);

function fieldsOf(desired: KubeObject): FieldSet {
  const set: Record<string, unknown> = {};
  for (const key of Object.keys(desired).sort()) {
    if (identity.has(key)) continue;
    set[`f:${key}`] = fieldsBelow(desired[key], key === 'metadata' ? named : nothing);
  }
  return set;
}

const nothing: ReadonlySet<string> = new Set();

function fieldsBelow(value: unknown, skip: ReadonlySet<string>): FieldSet {
  const set: Record<string, unknown> = {};
  if (!isObject(value)) return set;
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (skip.has(key)) continue;
    set[`f:${key}`] = key === owners ? ownersBelow(member) : fieldsBelow(member, nothing);
  }
  return set;
}

/** The one list everybody adds to: its items are told apart by uid. */
const owners = 'ownerReferences';

function ownersBelow(value: unknown): FieldSet {
  const items = Array.isArray(value) ? value : [];
  return Object.fromEntries(items.map((item) => [`k:${JSON.stringify({ uid: own(item, 'uid') })}`, {}]));
}

function mergeOwners(under: unknown, over: unknown): unknown {
  if (!Array.isArray(under) || !Array.isArray(over)) return over;
  const uids = new Set(over.map((item) => own(item, 'uid')));
  return [...over, ...under.filter((item) => !uids.has(own(item, 'uid')))];
}

/** `value` without the fields that are in `before` and not in `after`; a block left empty by that is gone too. */
function without(value: unknown, before: FieldSet, after: FieldSet): unknown {
  if (!isObject(value)) return value;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const old = own(before, `f:${key}`);
    const now = own(after, `f:${key}`);
    if (!isObject(old)) define(kept, key, value[key]);
    else if (isObject(now)) define(kept, key, without(value[key], old, now));
    else {
      const rest = without(value[key], old, {});
      if (isObject(rest) && Object.keys(rest).length > 0) define(kept, key, rest);
    }
  }
  return kept;
}

/** `over` on top of `under`: objects member by member, everything else whole. */
function merge(under: unknown, over: unknown): unknown {
  if (!isObject(under) || !isObject(over)) return over;
  const merged: Record<string, unknown> = { ...under };
  for (const key of Object.keys(over)) {
    const below = own(under, key);
    const both = key === owners ? mergeOwners : merge;
    define(merged, key, below === undefined ? over[key] : both(below, over[key]));
  }
  return merged;
}

/** Whether every value of `desired` already stands in `live`. */
function covers(live: unknown, desired: unknown): boolean {
  if (!isObject(desired)) return JSON.stringify(live) === JSON.stringify(desired);
  if (!isObject(live)) return false;
  return Object.keys(desired).every((key) => {
    const value = key === owners ? mergeOwners(own(live, key), desired[key]) : desired[key];
    return covers(own(live, key), value);
  });
}
