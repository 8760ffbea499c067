/** A Kubernetes object as far as every kind looks alike: never changed in place. */
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
  readonly generation?: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly finalizers?: readonly string[];
  readonly deletionTimestamp?: string;
}

/** How an API server serves one kind. */
export interface Resource {
  /** `group/version`, or `v1` of the core group. */
  readonly apiVersion: string;
  readonly kind: string;
  /** As in URLs. */
  readonly plural: string;
  readonly namespaced: boolean;
}

/** Names one object of a kind. */
export interface Name {
  readonly namespace?: string;
  readonly name: string;
}

/** Everything a list or watch can be narrowed by. */
export interface Selection {
  readonly namespace?: string;
  readonly labelSelector?: string;
  readonly fieldSelector?: string;
}

/** `namespace/name`, or `name` of what is cluster-scoped. */
export const keyOf = ({ namespace, name }: Name): string => (namespace === undefined ? name : `${namespace}/${name}`);

/** URL path of all objects of a kind, in one namespace or in all. */
export function collectionPath({ apiVersion, plural, namespaced }: Resource, namespace?: string): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return namespaced && namespace !== undefined
    ? `${root}/namespaces/${encodeURIComponent(namespace)}/${plural}`
    : `${root}/${plural}`;
}

/** URL path of one object. */
export const objectPath = (resource: Resource, { namespace, name }: Name): string =>
  `${collectionPath(resource, namespace)}/${encodeURIComponent(name)}`;

/**
 * Is resource version `a` older than `b`? They are decimal numbers of any length; what is not a number is never called
 * older, so that a server which counts otherwise costs order and never an event.
 */
export function isOlder(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || !isNumber(a) || !isNumber(b)) return false;
  return a.length === b.length ? a < b : a.length < b.length;
}

const isNumber = (version: string): boolean => /^(0|[1-9][0-9]*)$/.test(version);
