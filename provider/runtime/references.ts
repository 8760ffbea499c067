import { externalNameOf } from './annotations.ts';
import { TransientError } from './errors.ts';
import type { ManagedResource } from './managed-resource.ts';
import { controllerOf, type GroupVersionKind, type Json, type JsonObject, type KubeObject } from './object.ts';
import type { ResourceStore } from './store.ts';

/** A field of `forProvider` that may be taken from other objects, by `<field>Ref` or `<field>Selector` beside it. */
export interface ReferenceField {
  /** The field that is filled, such as `zone` or `memberIds`. */
  readonly field: string;
  /** The field that names objects, such as `zoneRef` or `memberRefs`. */
  readonly refField: string;
  readonly selectorField: string;
  /** Does the field hold a list? */
  readonly many?: boolean;
  readonly to: GroupVersionKind;
  /** What is taken; undefined while the object does not have it yet. Default: the external name. */
  readonly extract?: (object: KubeObject) => string | undefined;
}

interface Policy {
  readonly resolve: 'IfNotPresent' | 'Always';
  readonly resolution: 'Required' | 'Optional';
}

/**
 * `resource` with every reference resolved; itself where nothing changes. A resolved value is kept unless the policy
 * says `Always`. Throws where a required reference does not resolve.
 */
export function resolveReferences(
  resource: ManagedResource,
  fields: readonly ReferenceField[],
  store: Pick<ResourceStore, 'get' | 'list'>,
): ManagedResource {
  let forProvider = resource.spec.forProvider;
  for (const field of fields) {
    forProvider = field.many
      ? resolveMany(resource, forProvider, field, store)
      : resolveOne(resource, forProvider, field, store);
  }
  return forProvider === resource.spec.forProvider
    ? resource
    : { ...resource, spec: { ...resource.spec, forProvider } };
}

function resolveOne(
  resource: ManagedResource,
  parameters: JsonObject,
  field: ReferenceField,
  store: Pick<ResourceStore, 'get' | 'list'>,
): JsonObject {
  const present = isText(parameters[field.field]);
  const selector = asObject(parameters[field.selectorField]);
  const ref = asObject(parameters[field.refField]);
  if (
    selector !== undefined &&
    isDue(selector, present) &&
    (ref === undefined || policyOf(selector).resolve === 'Always')
  ) {
    const [target] = select(resource, selector, field, store);
    const value = target && extract(target, field);
    if (target === undefined || value === undefined) {
      return unresolved(parameters, selector, field, target === undefined ? 'nothing matches' : notYet(target));
    }
    return changed(parameters, { [field.refField]: { ...ref, ...refTo(resource, target) }, [field.field]: value });
  }
  if (ref === undefined || !isDue(ref, present)) return parameters;
  const value = follow(resource, ref, field, store);
  return typeof value === 'string'
    ? changed(parameters, { [field.field]: value })
    : unresolved(parameters, ref, field, value.missing);
}

function resolveMany(
  resource: ManagedResource,
  parameters: JsonObject,
  field: ReferenceField,
  store: Pick<ResourceStore, 'get' | 'list'>,
): JsonObject {
  const present = asList(parameters[field.field]).length > 0;
  const selector = asObject(parameters[field.selectorField]);
  const refs = asList(parameters[field.refField])
    .map(asObject)
    .filter((ref) => ref !== undefined);
  if (selector !== undefined && isDue(selector, present)) {
    const targets = select(resource, selector, field, store);
    const waiting = targets.find((target) => extract(target, field) === undefined);
    if (targets.length === 0 || waiting !== undefined) {
      return unresolved(parameters, selector, field, waiting === undefined ? 'nothing matches' : notYet(waiting));
    }
    return changed(parameters, {
      [field.refField]: targets.map((target) => refTo(resource, target)),
      [field.field]: targets.flatMap((target) => extract(target, field) ?? []),
    });
  }
  if (refs.length === 0 || !refs.some((ref) => isDue(ref, present))) return parameters;
  const values: string[] = [];
  for (const ref of refs) {
    const value = follow(resource, ref, field, store);
    if (typeof value === 'string') values.push(value);
    else if (policyOf(ref).resolution === 'Required') return unresolved(parameters, ref, field, value.missing);
  }
  return changed(parameters, { [field.field]: values });
}

function follow(
  resource: ManagedResource,
  ref: JsonObject,
  field: ReferenceField,
  store: Pick<ResourceStore, 'get'>,
): string | { readonly missing: string } {
  const name = isText(ref['name']) ? ref['name'] : '';
  const namespace = isText(ref['namespace']) ? ref['namespace'] : resource.metadata.namespace;
  const target = store.get({ ...field.to, name, ...(namespace === undefined ? {} : { namespace }) });
  if (target === undefined) return { missing: `${field.to.kind} ${JSON.stringify(name)} does not exist` };
  return extract(target, field) ?? { missing: notYet(target) };
}

/** What the selector matches, by name, so that the first is always the same one. */
function select(
  resource: ManagedResource,
  selector: JsonObject,
  field: ReferenceField,
  store: Pick<ResourceStore, 'list'>,
): readonly KubeObject[] {
  const namespace = isText(selector['namespace']) ? selector['namespace'] : resource.metadata.namespace;
  const labels = (asObject(selector['matchLabels']) ?? {}) as Readonly<Record<string, string>>;
  const controller = controllerOf(resource)?.uid;
  return store
    .list(field.to, { labels, ...(namespace === undefined ? {} : { namespace }) })
    .filter((target) => selector['matchControllerRef'] !== true || sameController(controller, target))
    .toSorted((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
}

const sameController = (uid: string | undefined, target: KubeObject): boolean =>
  uid !== undefined && controllerOf(target)?.uid === uid;

const isDue = (ref: JsonObject, present: boolean): boolean => !present || policyOf(ref).resolve === 'Always';

function policyOf(ref: JsonObject): Policy {
  const policy = asObject(ref['policy']) ?? {};
  return {
    resolve: policy['resolve'] === 'Always' ? 'Always' : 'IfNotPresent',
    resolution: policy['resolution'] === 'Optional' ? 'Optional' : 'Required',
  };
}

function unresolved(parameters: JsonObject, ref: JsonObject, field: ReferenceField, reason: string): JsonObject {
  if (policyOf(ref).resolution === 'Optional') return parameters;
  throw new TransientError(`cannot resolve spec.forProvider.${field.field}: ${reason}`);
}

const changed = (parameters: JsonObject, values: Readonly<Record<string, Json>>): JsonObject =>
  Object.entries(values).every(([key, value]) => JSON.stringify(parameters[key]) === JSON.stringify(value))
    ? parameters
    : { ...parameters, ...values };

const refTo = (resource: ManagedResource, target: KubeObject): JsonObject => ({
  name: target.metadata.name,
  ...(target.metadata.namespace === resource.metadata.namespace ? {} : { namespace: target.metadata.namespace }),
});

const extract = (target: KubeObject, field: ReferenceField): string | undefined =>
  (field.extract ?? externalNameOf)(target);
const notYet = (target: KubeObject): string =>
  `${target.kind} ${JSON.stringify(target.metadata.name)} has no value yet`;
const isText = (value: Json | undefined): value is string => typeof value === 'string' && value !== '';
const asObject = (value: Json | undefined): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
const asList = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);
