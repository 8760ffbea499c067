import type { ConnectionDetails } from './external.ts';
import type { ManagedResource } from './managed-resource.ts';
import { controllerOf, controllerReference, type KubeObject, nameOf } from './object.ts';
import type { ResourceStore } from './store.ts';

/** The type by which other tools recognise connection Secrets. */
export const CONNECTION_SECRET_TYPE = 'connection.crossplane.io/v1alpha1';

interface Secret extends KubeObject {
  readonly type?: string;
  /** Base64. */
  readonly data?: Readonly<Record<string, string>>;
}

/** What became of a publication: `conflict` where somebody else wrote at the same moment. */
export type Published = { readonly kind: 'published' } | { readonly kind: 'unchanged' } | { readonly kind: 'conflict' };

/**
 * Adds `details` to the Secret that `resource` asks for. Keys of others stay; nothing is written where nothing differs;
 * without details the Secret still comes to be. Throws where the Secret belongs to something else.
 */
export async function publishConnection(
  resource: ManagedResource,
  details: ConnectionDetails | undefined,
  store: ResourceStore,
  signal: AbortSignal,
): Promise<Published> {
  const name = resource.spec.writeConnectionSecretToRef?.name;
  if (name === undefined || details === undefined) return { kind: 'unchanged' };
  const namespace = resource.metadata.namespace;
  const secret = store.get<Secret>({
    apiVersion: 'v1',
    kind: 'Secret',
    name,
    ...(namespace === undefined ? {} : { namespace }),
  });
  const data = Object.fromEntries(
    Object.entries(details).map(([key, bytes]) => [key, Buffer.from(bytes).toString('base64')]),
  );
  if (secret === undefined) return published(await store.create(newSecret(resource, name, data), signal));
  refuseForeign(secret, resource);
  const missing = Object.entries(data).some(([key, value]) => secret.data?.[key] !== value);
  const owned = controllerOf(secret) !== undefined;
  if (!missing && owned) return { kind: 'unchanged' };
  return published(
    await store.update<Secret>(
      {
        ...secret,
        metadata: owned
          ? secret.metadata
          : {
              ...secret.metadata,
              ownerReferences: [...(secret.metadata.ownerReferences ?? []), controllerReference(resource)],
            },
        data: { ...secret.data, ...data },
      },
      signal,
    ),
  );
}

const newSecret = (resource: ManagedResource, name: string, data: Readonly<Record<string, string>>): Secret => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: {
    name,
    ...(resource.metadata.namespace === undefined ? {} : { namespace: resource.metadata.namespace }),
    ownerReferences: [controllerReference(resource)],
  },
  type: CONNECTION_SECRET_TYPE,
  data,
});

function refuseForeign(secret: Secret, resource: ManagedResource): void {
  const controller = controllerOf(secret);
  if (controller !== undefined && controller.uid !== resource.metadata.uid) {
    const isNamesake = controller.kind === resource.kind && controller.name === resource.metadata.name;
    const whose = `${isNamesake ? 'an earlier ' : ''}${controller.kind} ${controller.name}`;
    throw new Error(`cannot write secret ${nameOf(secret)}: ${whose} controls it`);
  }
  if (controller === undefined && secret.type !== CONNECTION_SECRET_TYPE) {
    throw new Error(
      `cannot write secret ${nameOf(secret)}: it has the type ${secret.type ?? 'Opaque'} and no controller`,
    );
  }
}

function published(written: Awaited<ReturnType<ResourceStore['update']>>): Published {
  if (written.kind === 'invalid') throw new Error(`cannot write connection secret: ${written.message}`);
  return written.kind === 'written' ? { kind: 'published' } : { kind: 'conflict' };
}
