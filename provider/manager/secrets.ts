import { isDeepStrictEqual } from 'node:util';
import type { Change, Resource } from '../kubernetes/index.ts';
import type { Json, JsonObject, KubeObject, ObjectRef, ProviderConfig } from '../runtime/index.ts';

export const SECRETS: Resource = { apiVersion: 'v1', kind: 'Secret', plural: 'secrets', namespaced: true };

/** Releases of Helm are the bulk of many clusters' Secrets, and no credentials of anybody. */
export const SECRET_SELECTOR = 'type!=helm.sh/release.v1';

interface Secret extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}

export interface SecretListener {
  /** Every config, of both kinds. */
  readonly configs: () => readonly ProviderConfig[];
  /** The credentials of this config are other ones now, or there at last. */
  readonly onCredentials: (config: ProviderConfig) => void;
  /** The connection Secret of this managed resource was changed or deleted. */
  readonly onConnection: (owner: ObjectRef) => void;
  /** This Secret came, holds something else or is gone. */
  readonly onData: (secret: KubeObject) => void;
}

/** Notices rotated credentials, and connection Secrets that somebody changed. */
export const onSecret =
  ({ configs, onCredentials, onConnection, onData }: SecretListener) =>
  (change: Change<KubeObject>): void => {
    const after = change.type === 'deleted' ? undefined : (change.after as Secret);
    const before = change.type === 'added' ? undefined : (change.before as Secret);
    if (isDeepStrictEqual(before?.data, after?.data) && before !== undefined && after !== undefined) return;
    const secret = after ?? before;
    if (secret === undefined) return;
    onData(secret);
    const { name, namespace } = secret.metadata;
    if (after !== undefined) {
      for (const config of configs()) {
        if (secretsOf(config).some((ref) => ref.name === name && ref.namespace === namespace)) onCredentials(config);
      }
    }
    const owner = secret.metadata.ownerReferences?.find((one) => one.controller === true);
    if (owner === undefined || before === undefined || namespace === undefined) return;
    onConnection({ apiVersion: owner.apiVersion, kind: owner.kind, name: owner.name, namespace });
  };

/** Every Secret that a config names, wherever in its spec; those of a namespaced config are in its namespace. */
export function secretsOf(config: ProviderConfig): readonly { readonly name: string; readonly namespace: string }[] {
  return refsIn(config.spec as JsonObject).flatMap(({ name, namespace }) => {
    const where = config.metadata.namespace ?? namespace;
    return typeof name === 'string' && typeof where === 'string' ? [{ name, namespace: where }] : [];
  });
}

function refsIn(value: Json | undefined): readonly JsonObject[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(refsIn);
  return Object.entries(value as JsonObject).flatMap(([key, inner]) =>
    /secretRef$/i.test(key) && typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? [inner as JsonObject]
      : refsIn(inner),
  );
}
