import type { KubeObject } from '../../functions/engine/index.ts';

/** An object that an operator makes. */
export interface Made {
  readonly object: KubeObject;
  /** Whether its data is kept as it is here; otherwise it is made once and then left alone. */
  readonly follows?: boolean;
}

interface SecretOptions {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly data: Readonly<Record<string, string>>;
  readonly type?: string | undefined;
  readonly metadata?: object;
  readonly immutable?: boolean;
  readonly ownerReferences?: readonly object[];
}

/** A Secret, from its values as they are. */
export function secret(options: SecretOptions): KubeObject {
  const { name, namespace, data, type, metadata, immutable, ownerReferences } = options;
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name,
      ...(namespace !== undefined && { namespace }),
      ...metadata,
      ...(ownerReferences && { ownerReferences }),
    },
    type: type ?? 'Opaque',
    data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value).toString('base64')])),
    ...(immutable && { immutable }),
  };
}

/** Makes an object go with its owner. */
export function ownedBy({ apiVersion, kind, metadata: { name, uid } }: KubeObject) {
  return { ownerReferences: [{ apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true }] };
}
