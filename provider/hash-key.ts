import { randomBytes } from 'node:crypto';
import type { KubeObject, ResourceStore } from './runtime/index.ts';

interface Secret extends KubeObject {
  /** Base64. */
  readonly data?: Readonly<Record<string, string>>;
}

const NAME = 'provider-aerodrome-hash-key';
const KEY = 'key';

/**
 * The key that hashes of secret values are made with, 32 bytes: kept in a Secret of `namespace`, so that every replica has
 * the same one after every restart. With another one each secret value would be sent once more.
 */
export async function hashKey(
  store: Pick<ResourceStore, 'read' | 'create'>,
  namespace: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const ref = { apiVersion: 'v1', kind: 'Secret', namespace, name: NAME };
  const made: Secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { namespace, name: NAME },
    data: { [KEY]: randomBytes(32).toString('base64') },
  };
  const found = (await store.read<Secret>(ref, signal)) ?? (await create(store, made, signal));
  // Another replica was faster.
  const secret = found ?? (await store.read<Secret>(ref, signal));
  const key = Buffer.from(secret?.data?.[KEY] ?? '', 'base64');
  if (key.length >= 32) return key;
  throw new Error(`cannot use Secret ${namespace}/${NAME}: ${KEY} has less than 32 bytes; delete it to get a new one`);
}

async function create(store: Pick<ResourceStore, 'create'>, secret: Secret, signal: AbortSignal) {
  const written = await store.create(secret, signal);
  if (written.kind === 'written') return written.object;
  if (written.kind === 'conflict') return undefined;
  const { namespace, name } = secret.metadata;
  throw new Error(
    `cannot create Secret ${namespace}/${name}: ${written.kind === 'invalid' ? written.message : 'no such namespace'}`,
  );
}
