import { createHmac } from 'node:crypto';
import {
  type JsonObject,
  type KubeObject,
  type ManagedResource,
  type ResourceStore,
  TransientError,
} from '../../runtime/index.ts';
import { isObject, textOf, valueAt, withValueAt } from './path.ts';
import type { ServiceKind } from './service-kind.ts';

/** Keyed hashes of the secret values that were last sent, by the path of their field. */
export const SECRET_HASHES = 'm.aerodrome.dev/secret-hashes';

/** Values of secret fields, in plain text: kept for the length of one call. */
export type Secrets = Readonly<Record<string, string>>;

/** A Secret as the API server gives it. */
export interface KubeSecret extends KubeObject {
  /** Base64. */
  readonly data?: Readonly<Record<string, string>>;
}

/**
 * The values that `<field>SecretRef` names, from Secrets of the resource's own namespace. Throws TransientError where one
 * is not there: it may come. Fields without a reference have no value.
 */
export function readSecrets(
  kind: ServiceKind,
  resource: ManagedResource,
  parameters: JsonObject,
  store: Pick<ResourceStore, 'get'>,
): Secrets {
  const values: Record<string, string> = {};
  for (const path of kind.secrets) {
    const ref = valueAt(parameters, `${path}SecretRef`);
    if (!isObject(ref)) continue;
    const name = textOf(ref['name']) ?? '';
    const key = textOf(ref['key']) ?? '';
    const { namespace } = resource.metadata;
    const secret = store.get<KubeSecret>({ apiVersion: 'v1', kind: 'Secret', name, ...(namespace && { namespace }) });
    const value = secret?.data?.[key];
    if (value === undefined) {
      const missing = secret === undefined ? 'does not exist' : `has no key ${JSON.stringify(key)}`;
      throw new TransientError(
        `cannot read spec.forProvider.${path}SecretRef: Secret ${JSON.stringify(name)} ${missing}`,
      );
    }
    values[path] = Buffer.from(value, 'base64').toString('utf8');
  }
  return values;
}

/** `parameters` with the secret values in their fields. */
export const withSecrets = (parameters: JsonObject, secrets: Secrets): JsonObject =>
  Object.entries(secrets).reduce((filled, [path, value]) => withValueAt(filled, path, value), parameters);

/** The annotation that says which secret values were sent, by hashes that tell nothing without `key`. */
export const hashesOf = (secrets: Secrets, key: Uint8Array): Readonly<Record<string, string>> =>
  Object.keys(secrets).length === 0 ? {} : { [SECRET_HASHES]: JSON.stringify(hashed(secrets, key)) };

/** Paths of the secret fields whose value is not the one that was last sent. */
export function changedSecrets(resource: ManagedResource, secrets: Secrets, key: Uint8Array): readonly string[] {
  const last = recorded(resource);
  return Object.entries(hashed(secrets, key)).flatMap(([path, hash]) => (last[path] === hash ? [] : [path]));
}

const hashed = (secrets: Secrets, key: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(secrets).map(([path, value]) => [
      path,
      createHmac('sha256', key).update(`${path}\0${value}`).digest('base64url').slice(0, 22),
    ]),
  );

function recorded({ metadata }: ManagedResource): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(metadata.annotations?.[SECRET_HASHES] ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    // Somebody edited it: what was sent is unknown, and is sent again.
    return {};
  }
}
