import { type KubeObject, sha256Hex, stringAt } from '../../engine/index.ts';
import { names } from '../faults.ts';
import { reconciled } from './managed.ts';
import { type Operator, withAnnotations } from './operator.ts';

/**
 * The provider for internal services: asks a service for something, and finds it there a round later. What a service
 * hands out (ids, addresses, client ids) follows from who asks, so that a play is the same every time.
 */
export const serviceResource: Operator = (object, hub, resource) => {
  if (names(hub.faults.refusingServices, resource, object)) {
    const message = 'observe failed: the service answers with 503';
    return reconciled(object, hub.round, { is: 'failed', message });
  }
  const known = object.metadata.annotations?.['crossplane.io/external-name'] !== undefined;
  if (!known)
    return reconciled(withAnnotations(object, { 'crossplane.io/external-name': idOf(object) }), hub.round, created);
  return reconciled(object, hub.round, { is: 'available' }, { atProvider: answerOf(object) });
};

const created = { is: 'created' } as const;

/** What a service calls what it was asked for: never what looks like a number. Ids of customers are ULIDs. */
export function idOf(asked: Pick<KubeObject, 'kind' | 'metadata'>): string {
  const id = digest(asked);
  return asked.kind === 'Customer' ? `01J${id.slice(0, 23).toUpperCase()}` : `id-${id.slice(0, 12)}`;
}

function answerOf(object: KubeObject): Readonly<Record<string, unknown>> {
  const id = idOf(object);
  if (object.kind === 'Address')
    return { id, address: stringAt(object, 'spec', 'forProvider', 'address') ?? allocatedAddress(object.metadata) };
  if (object.kind === 'Application') return { id, clientId: `client-${id}` };
  return { id };
}

/** The address an Address of that name is given: one for documentation (RFC 5737), which nobody has. */
export function allocatedAddress(metadata: KubeObject['metadata']): string {
  const number = Number.parseInt(digest({ kind: 'Address', metadata }).slice(0, 8), 16);
  return `203.0.113.${1 + (number % 254)}`;
}

const digest = ({ kind, metadata }: Pick<KubeObject, 'kind' | 'metadata'>): string =>
  sha256Hex(`${kind}/${metadata.namespace ?? ''}/${metadata.name ?? ''}`);
