import { at, hubProviderConfig, isObject, type KubeObject, listAt, stringAt } from '../../functions/engine/index.ts';

/** Names one object of the hub. */
export interface Reference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Without meaning for what is cluster-scoped. */
  readonly namespace?: string;
}

/** API groups whose operators cannot run on a local hub. Everything else there is real. */
const played: ReadonlySet<string> = new Set([
  'capsule.clastix.io',
  'cdi.kubevirt.io',
  'cert-manager.io',
  'cluster.open-cluster-management.io',
  'external-secrets.io',
  'externaldns.k8s.io',
  'hypershift.openshift.io',
  'kubevirt.io',
  'quota.openshift.io',
  'velero.io',
]);

/** Whether the operator of an object is played. */
export function isPlayed({ apiVersion }: KubeObject): boolean {
  return played.has(apiVersion.split('/')[0] ?? '');
}

/** What a composite of either flavour is composed of. */
export function referencesOf(composite: KubeObject): readonly Reference[] {
  const own = listAt(composite, 'spec', 'crossplane', 'resourceRefs');
  const references = own.length > 0 ? own : listAt(composite, 'spec', 'resourceRefs');
  return references.flatMap((reference) => referenceIn(reference, composite.metadata.namespace) ?? []);
}

/** What an `Object` for the hub itself makes there, or looks at; undefined of anything else. */
export function carriedBy(object: KubeObject): Reference | undefined {
  if (object.kind !== 'Object' || stringAt(object, 'spec', 'providerConfigRef', 'name') !== hubProviderConfig) {
    return undefined;
  }
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  const name = stringAt(manifest, 'metadata', 'name') ?? object.metadata.name;
  return referenceIn({ ...(isObject(manifest) ? manifest : {}), ...namesOf(manifest), name }, undefined);
}

/** The name a composed resource has in its composition. */
export function resourceNameOf(object: KubeObject): string | undefined {
  return object.metadata.annotations?.['crossplane.io/composition-resource-name'];
}

/** The key of an object among all of the hub. */
export const keyOf = ({ apiVersion, kind, namespace, name }: Reference): string =>
  [apiVersion, kind, namespace ?? '', name].join('/');

/** How an object is referred to. */
export const referenceTo = ({ apiVersion, kind, metadata: { name = '', namespace } }: KubeObject): Reference => ({
  apiVersion,
  kind,
  name,
  ...(namespace !== undefined && { namespace }),
});

function namesOf(manifest: unknown): object {
  const namespace = stringAt(manifest, 'metadata', 'namespace');
  return namespace === undefined ? {} : { namespace };
}

function referenceIn(value: unknown, otherwise: string | undefined): Reference | undefined {
  const [apiVersion, kind, name] = ['apiVersion', 'kind', 'name'].map((field) => stringAt(value, field));
  if (apiVersion === undefined || kind === undefined || name === undefined) return undefined;
  const namespace = stringAt(value, 'namespace') ?? otherwise;
  return { apiVersion, kind, name, ...(namespace !== undefined && { namespace }) };
}
