import { at, isObject, type KubeObject, listAt, own, stringAt } from '../../functions/engine/index.ts';

/** Where a field is, by the names on the way; a list is one value. */
export type Path = readonly string[];

type FieldSet = Readonly<Record<string, unknown>>;

/** Every field of an object that Crossplane applied and that has a value, but those that tell whose it is. */
export function appliedFields(object: KubeObject): readonly Path[] {
  const set = own(entryOf(object), 'fieldsV1');
  const fields = isObject(set) ? fieldsBelow(set, []) : [];
  return fields.filter((path) => path[1] !== 'ownerReferences' && !isEmpty(at(object, ...path)));
}

/** An object after somebody gave a field of it another value with kubectl: from then on the field is theirs. */
export function changedByHand(object: KubeObject, path: Path): KubeObject {
  const entry = entryOf(object) as FieldSet;
  const ours = { ...entry, fieldsV1: without(entry['fieldsV1'] as FieldSet, path) };
  const theirs = { ...entry, manager: 'kubectl-edit', operation: 'Update', fieldsV1: only(path) };
  const changed = put(object, path, otherThan(at(object, ...path))) as KubeObject;
  return { ...changed, metadata: { ...changed.metadata, managedFields: [ours, theirs] } };
}

const entryOf = (object: KubeObject): unknown =>
  listAt(object, 'metadata', 'managedFields').find((entry) =>
    stringAt(entry, 'manager')?.startsWith('apiextensions.crossplane.io/composed'),
  );

// Others may add to an empty map: then it is theirs.
const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;

function fieldsBelow(set: FieldSet, path: Path): readonly Path[] {
  return Object.entries(set).flatMap(([key, below]) => {
    const here = [...path, key.slice('f:'.length)];
    return isObject(below) && Object.keys(below).length > 0 ? fieldsBelow(below, here) : [here];
  });
}

function without(set: FieldSet, [name = '', ...rest]: Path): FieldSet {
  const { [`f:${name}`]: below, ...others } = set;
  const left = rest.length === 0 || !isObject(below) ? {} : without(below, rest);
  return Object.keys(left).length === 0 ? others : { ...others, [`f:${name}`]: left };
}

const only = (path: Path): FieldSet => path.reduceRight<FieldSet>((below, name) => ({ [`f:${name}`]: below }), {});

function put(value: unknown, [name, ...rest]: Path, leaf: unknown): unknown {
  if (name === undefined) return leaf;
  return { ...(value as FieldSet), [name]: put(own(value, name), rest, leaf) };
}

/** Another value of the same sort, so that it could be written; a quantity stays one. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'string') return /^\d/.test(value) ? `1${value}` : `${value}x`;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return Array.isArray(value) && value.length > 0 ? value.slice(1) : ['x'];
}
