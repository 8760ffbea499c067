import {
  ANNOTATION,
  type ConnectionDetails,
  type Json,
  type ManagedResource,
  type ResourceStore,
} from '../../runtime/index.ts';
import { textOf, valueAt } from './path.ts';
import type { KubeSecret } from './secrets.ts';
import type { ServiceKind } from './service-kind.ts';

/** Connection details that an answer shows; those shown only once where it is the answer that does. */
export function connectionOf(
  { descriptor }: ServiceKind,
  answer: Json | undefined,
  keys: 'observed' | 'all' | readonly string[],
): ConnectionDetails | undefined {
  const details: Record<string, Uint8Array> = {};
  for (const [key, { from, only }] of Object.entries(descriptor.connection ?? {})) {
    const isAsked = keys === 'all' || (keys === 'observed' ? only === undefined : keys.includes(key));
    const value = isAsked ? valueAt(answer, from) : undefined;
    if (value !== undefined && value !== null) details[key] = Buffer.from(textOf(value) ?? JSON.stringify(value));
  }
  return Object.keys(details).length === 0 ? undefined : details;
}

/**
 * Keys that only the answer of the create showed, that are lost, and that the API can make anew. Only of what we created
 * ourselves: whoever uses something we merely manage now would lose what they know.
 */
export function lostKeys(
  kind: ServiceKind,
  resource: ManagedResource,
  store: Pick<ResourceStore, 'get'>,
): readonly string[] {
  const name = resource.spec.writeConnectionSecretToRef?.name;
  const renewable = Object.keys(kind.operations.renew);
  const isOurs = [ANNOTATION.createPending, ANNOTATION.createSucceeded].some(
    (key) => resource.metadata.annotations?.[key] !== undefined,
  );
  if (name === undefined || renewable.length === 0 || !isOurs) return [];
  const { namespace } = resource.metadata;
  const secret = store.get<KubeSecret>({ apiVersion: 'v1', kind: 'Secret', name, ...(namespace && { namespace }) });
  return renewable.filter((key) => secret?.data?.[key] === undefined);
}
