import { at, isObject, type KubeObject } from './object.ts';
import type { Identity } from './request.ts';

/** Marks an `Object` that only carries a hub object a namespaced composite may not compose itself. */
const scopeAnnotation = 'aerodrome.dev/scope';

/** The ClusterProviderConfig through which such objects reach the hub. */
export const hubProviderConfig = 'hub';

/** Management policies of what stays when its wrapper goes. */
export const staying: readonly string[] = ['Observe', 'Create', 'Update', 'LateInitialize'];

/** Management policies of what goes with its wrapper. */
export const going: readonly string[] = ['*'];

/**
 * A composed object as this flavour may hold it. A namespaced composite composes only into its own namespace;
 * whatever is cluster-scoped or lives elsewhere travels in a provider-kubernetes `Object`. All others compose anything
 * anywhere, and carry only what has management policies.
 */
export function wrap(identity: Identity, object: KubeObject, policies?: readonly string[]): KubeObject {
  const { flavour, namespace } = identity;
  if (!policies && (flavour !== 'namespaced' || object.metadata.namespace === namespace)) return object;
  const known = wrappers.get(object);
  if (known?.metadata.namespace === namespace && policiesOf(known) === policies) return known;
  const wrapper = wrapIn(namespace, object, policies);
  wrappers.set(object, wrapper);
  return wrapper;
}

/** Wrappers of objects that were finished before: an object that is the same again is wrapped in the same one. */
const wrappers = new WeakMap<KubeObject, KubeObject>();

function wrapIn(namespace: string, object: KubeObject, policies: readonly string[] | undefined): KubeObject {
  return {
    apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
    kind: 'Object',
    metadata: { annotations: { [scopeAnnotation]: 'hub' }, namespace },
    spec: {
      forProvider: { manifest: object },
      ...(policies && { managementPolicies: policies }),
      providerConfigRef: { kind: 'ClusterProviderConfig', name: hubProviderConfig },
      readiness: { policy: 'SuccessfulCreate' },
      watch: true,
    },
  };
}

/** Whether `object` is one of our wrappers. */
export function isWrapped(object: KubeObject): boolean {
  return object.kind === 'Object' && at(object, 'metadata', 'annotations', scopeAnnotation) === 'hub';
}

/** The management policies that a wrapper says; undefined of any other object, and of one that says none. */
export function policiesOf(object: KubeObject): readonly string[] | undefined {
  const policies = isWrapped(object) ? at(object, 'spec', 'managementPolicies') : undefined;
  return Array.isArray(policies) ? policies : undefined;
}

/**
 * What a wrapper carries: the manifest as applied, with the status the hub last reported for it.
 * Undefined while the hub has not reported anything, so that "observed" keeps meaning "exists".
 */
export function unwrap(object: KubeObject): KubeObject | undefined {
  if (!isWrapped(object)) return object;
  const known = unwrapped.get(object);
  if (known) return known;
  const remote = at(object, 'status', 'atProvider', 'manifest');
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  if (!isObject(remote) || !isObject(manifest)) return undefined;
  const carried = { ...(remote as KubeObject), ...(manifest as KubeObject), status: remote['status'] };
  unwrapped.set(object, carried);
  return carried;
}

/** What wrappers carry: of a wrapper that is the same again it is the same object. */
const unwrapped = new WeakMap<KubeObject, KubeObject>();

/** Where in the object itself a path of the manifest is that it applies. */
export function pathOfManifest(object: KubeObject, path: readonly (string | number)[]): readonly (string | number)[] {
  return isWrapped(object) ? ['spec', 'forProvider', 'manifest', ...path] : path;
}

/** The manifest a wrapper applies, or the object itself. */
export function wrappedManifest(object: KubeObject): KubeObject {
  if (!isWrapped(object)) return object;
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  return isObject(manifest) ? (manifest as KubeObject) : object;
}
