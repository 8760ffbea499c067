import {
  type Candidate,
  isCreateIncomplete,
  type Json,
  type JsonObject,
  type ManagedResource,
  nameOf,
  providerConfigOf,
} from '../../runtime/index.ts';
import { isObject, textOf, valueAt } from './path.ts';
import type { ServiceKind } from './service-kind.ts';

const UID = 'crossplane-uid';

/** What is stamped on an external resource, where its API keeps labels: whose it is. Every Crossplane provider's keys. */
export function tagsOf(kind: ServiceKind, resource: ManagedResource): Readonly<Record<string, string>> {
  const { name, namespace, uid } = resource.metadata;
  return {
    'crossplane-kind': kindTag(kind),
    'crossplane-name': name,
    ...(namespace !== undefined && { 'crossplane-namespace': namespace }),
    'crossplane-providerconfig': providerConfigOf(resource).name,
    ...(uid !== undefined && { [UID]: uid }),
  };
}

/** The UID of the managed resource that an external resource says it belongs to. */
export const uidTagOf = (kind: ServiceKind, item: Json): string | undefined => labelsOf(kind, item)[UID];

/** What the tags of an external resource say, by the keys above. */
export interface Claim {
  readonly uid: string;
  readonly kind: string | undefined;
  readonly config: string | undefined;
  /** Such as `team/www`. */
  readonly owner: string;
}

/** What the tags of `item` say; undefined where it has none of ours. */
export function claimOf(kind: ServiceKind, item: Json): Claim | undefined {
  const labels = labelsOf(kind, item);
  const uid = labels[UID];
  if (uid === undefined) return undefined;
  const name = [labels['crossplane-namespace'], labels['crossplane-name']].filter((part) => part !== undefined);
  return {
    uid,
    kind: labels['crossplane-kind'],
    config: labels['crossplane-providerconfig'],
    owner: name.length === 0 ? uid : name.join('/'),
  };
}

/** How tags name a kind. */
export const kindTag = ({ name, apiVersion }: ServiceKind): string =>
  `${name.toLowerCase()}.${apiVersion.split('/')[0] ?? ''}`;

/** Whose an external resource is, by its tags. */
export interface Owner {
  readonly is: Candidate['owner'];
  /** The same object by name under another UID: it was restored, or made anew. */
  readonly namesake: boolean;
  /** For messages, such as `team/www`. */
  readonly name?: string;
}

/** Whose `item` is as seen by `resource`. */
export function ownerOf(kind: ServiceKind, item: Json, resource: ManagedResource): Owner {
  const claim = claimOf(kind, item);
  if (claim === undefined) return { is: 'untold', namesake: false };
  const labels = labelsOf(kind, item);
  const tags = tagsOf(kind, resource);
  if (claim.uid === tags[UID]) return { is: 'this', namesake: false };
  const namesake = ['crossplane-kind', 'crossplane-name', 'crossplane-namespace'].every(
    (key) => labels[key] === tags[key],
  );
  return { is: 'other', namesake, name: claim.owner };
}

/** The refusal to touch what belongs to another managed resource; undefined where it does not. */
export function foreignOwner(kind: ServiceKind, item: Json, resource: ManagedResource): string | undefined {
  const owner = ownerOf(kind, item, resource);
  if (owner.is !== 'other' || owner.namesake) return undefined;
  return (
    `the external resource belongs to ${kind.name} ${owner.name ?? ''}, as its ${kind.descriptor.owner?.field} say; ` +
    `${nameOf(resource)} may manage it once ${UID} is removed there`
  );
}

/**
 * Does nothing say whose the thing at a name from the spec is? What an API without labels shows while a creation is in
 * doubt is most likely of that creation: with labels it would carry ours.
 */
export function isUnproven(kind: ServiceKind, item: Json, resource: ManagedResource): boolean {
  const { identity, owner } = kind.descriptor;
  if (identity.from !== 'spec') return false;
  return owner === undefined ? !isCreateIncomplete(resource) : ownerOf(kind, item, resource).is === 'untold';
}

/** Does `item` lack a tag of `resource`? */
export function lacksTags(kind: ServiceKind, item: Json, resource: ManagedResource): boolean {
  if (kind.descriptor.owner === undefined) return false;
  const labels = labelsOf(kind, item);
  return Object.entries(tagsOf(kind, resource)).some(([key, value]) => labels[key] !== value);
}

/** The value of the labels field: what was given, with the tags of `resource` in place of any others. */
export function withTags(kind: ServiceKind, given: Json | undefined, resource: ManagedResource): Json {
  const tags = tagsOf(kind, resource);
  if (kind.descriptor.owner?.form !== 'list') return { ...(isObject(given) ? given : {}), ...tags };
  const others = (Array.isArray(given) ? given : []).filter((entry) => !(keyOf(entry) in tags));
  return [...others, ...Object.entries(tags).map(([key, value]) => `${key}=${value}`)];
}

/** The labels of an item by key. */
function labelsOf({ descriptor: { owner } }: ServiceKind, item: Json): Readonly<Record<string, string | undefined>> {
  if (owner === undefined) return {};
  const labels = valueAt(item, owner.field);
  if (owner.form === 'map') return isObject(labels) ? mapped(labels) : {};
  const entries = (Array.isArray(labels) ? labels : []).map(String);
  return Object.fromEntries(entries.map((entry) => [keyOf(entry), entry.slice(keyOf(entry).length + 1)]));
}

const mapped = (labels: JsonObject): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(labels).map(([key, value]) => [key, textOf(value)]));

const keyOf = (entry: Json): string => String(entry).split('=')[0] ?? '';
