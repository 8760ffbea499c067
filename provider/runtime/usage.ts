import { isDeepStrictEqual } from 'node:util';
import { type ManagedResource, type ProviderConfigRef, providerConfigOf } from './managed-resource.ts';
import {
  controllerReference,
  isDeleted,
  type KubeObject,
  type ObjectRef,
  refOf,
  withFinalizer,
  withoutFinalizer,
} from './object.ts';
import type { ResourceStore, Written } from './store.ts';
import type { Settings } from './world.ts';

/** Keeps a usage, and through it the provider config, for as long as its managed resource needs to connect. */
export const USAGE_FINALIZER = 'finalizer.providerconfigusage.crossplane.io';

/** Labels by which the usages of a config are found. */
export const USAGE_LABEL = {
  config: 'crossplane.io/provider-config',
  kind: 'crossplane.io/provider-config-kind',
} as const;

/** Says that a managed resource uses a provider config. One kind serves both kinds of config. */
export interface Usage extends KubeObject {
  readonly providerConfigRef: ProviderConfigRef;
  readonly resourceRef: GroupResource;
}

type GroupResource = Pick<ObjectRef, 'apiVersion' | 'kind' | 'name'>;

/**
 * Sees to it that the usage of `resource` exists, names its config and is held. Written only where it differs. One that
 * is being deleted is left alone: its namespace goes, and the finalizer it has holds for as long as it must.
 */
export async function trackUsage(
  resource: ManagedResource,
  store: ResourceStore,
  settings: Pick<Settings, 'configApiVersion'>,
  signal: AbortSignal,
): Promise<Written<Usage> | { readonly kind: 'unchanged' }> {
  const wanted = usageOf(resource, settings.configApiVersion);
  const found = store.get<Usage>(refOf(wanted));
  if (found === undefined) return store.create(wanted, signal);
  if (isDeleted(found)) return { kind: 'unchanged' };
  const next = withFinalizer(
    {
      ...found,
      metadata: {
        ...found.metadata,
        labels: { ...found.metadata.labels, ...wanted.metadata.labels },
        ownerReferences: wanted.metadata.ownerReferences ?? [],
      },
      providerConfigRef: wanted.providerConfigRef,
      resourceRef: wanted.resourceRef,
    },
    USAGE_FINALIZER,
  );
  return isDeepStrictEqual(next, found) ? { kind: 'unchanged' } : store.update(next, signal);
}

/** Lets go of the usage of a managed resource that is no longer held itself. */
export async function releaseUsage(
  resource: ManagedResource,
  store: ResourceStore,
  settings: Pick<Settings, 'configApiVersion'>,
  signal: AbortSignal,
): Promise<void> {
  const found = store.get<Usage>(refOf(usageOf(resource, settings.configApiVersion)));
  if (found === undefined) return;
  const next = withoutFinalizer(found, USAGE_FINALIZER);
  if (next !== found) await store.update(next, signal);
}

function usageOf(resource: ManagedResource, apiVersion: string): Usage {
  const config = providerConfigOf(resource);
  return {
    apiVersion,
    kind: 'ProviderConfigUsage',
    metadata: {
      name: resource.metadata.uid ?? '',
      ...(resource.metadata.namespace === undefined ? {} : { namespace: resource.metadata.namespace }),
      labels: { [USAGE_LABEL.config]: config.name, [USAGE_LABEL.kind]: config.kind },
      finalizers: [USAGE_FINALIZER],
      // Foreground deletion would wait for what waits for it: the usage is let go after the managed resource.
      ownerReferences: [{ ...controllerReference(resource), blockOwnerDeletion: false }],
    },
    providerConfigRef: config,
    resourceRef: { apiVersion: resource.apiVersion, kind: resource.kind, name: resource.metadata.name },
  };
}
