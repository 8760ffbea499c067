/** A Kubernetes object as the runtime sees it: never changed in place. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
}

export interface ObjectMeta {
  readonly name: string;
  /** Absent on cluster-scoped objects. */
  readonly namespace?: string;
  readonly uid?: string;
  readonly resourceVersion?: string;
  /** Grows with every change of the spec. */
  readonly generation?: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly ownerReferences?: readonly OwnerReference[];
  /** RFC 3339; set by the API server. */
  readonly creationTimestamp?: string;
  /** RFC 3339; set by the API server once deletion was asked for. */
  readonly deletionTimestamp?: string;
}

export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller?: boolean;
  readonly blockOwnerDeletion?: boolean;
}

export interface GroupVersionKind {
  readonly apiVersion: string;
  readonly kind: string;
}

/** Names one object. */
export interface ObjectRef extends GroupVersionKind {
  readonly namespace?: string;
  readonly name: string;
}

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** The reference that names `object`. */
export const refOf = (object: KubeObject): ObjectRef => ({
  apiVersion: object.apiVersion,
  kind: object.kind,
  ...(object.metadata.namespace === undefined ? {} : { namespace: object.metadata.namespace }),
  name: object.metadata.name,
});

/** `namespace/name`, or `name` of what is cluster-scoped: for messages. */
export const nameOf = (object: KubeObject): string =>
  object.metadata.namespace === undefined
    ? object.metadata.name
    : `${object.metadata.namespace}/${object.metadata.name}`;

/** Was its deletion asked for? */
export const isDeleted = (object: KubeObject): boolean => object.metadata.deletionTimestamp !== undefined;

/** `object` with these annotations added or replaced. */
export const withAnnotations = <T extends KubeObject>(object: T, annotations: Readonly<Record<string, string>>): T => ({
  ...object,
  metadata: { ...object.metadata, annotations: { ...object.metadata.annotations, ...annotations } },
});

/** `object` held by `finalizer`; itself where it was already. */
export const withFinalizer = <T extends KubeObject>(object: T, finalizer: string): T =>
  object.metadata.finalizers?.includes(finalizer)
    ? object
    : { ...object, metadata: { ...object.metadata, finalizers: [...(object.metadata.finalizers ?? []), finalizer] } };

/** `object` no longer held by `finalizer`; itself where it was not. */
export const withoutFinalizer = <T extends KubeObject>(object: T, finalizer: string): T =>
  object.metadata.finalizers?.includes(finalizer)
    ? {
        ...object,
        metadata: { ...object.metadata, finalizers: object.metadata.finalizers.filter((held) => held !== finalizer) },
      }
    : object;

/** The owner reference by which `owner` controls what it makes; the owner comes from the API server. */
export const controllerReference = (owner: KubeObject): OwnerReference => ({
  apiVersion: owner.apiVersion,
  kind: owner.kind,
  name: owner.metadata.name,
  uid: owner.metadata.uid ?? '',
  controller: true,
  blockOwnerDeletion: true,
});

/** The owner that controls `object`, if any does. */
export const controllerOf = (object: KubeObject): OwnerReference | undefined =>
  object.metadata.ownerReferences?.find((owner) => owner.controller === true);
