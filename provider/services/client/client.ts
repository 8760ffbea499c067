import {
  type ExternalClient,
  type GroupVersionKind,
  type ManagedKind,
  type ManagedResource,
  type Present,
  type ReferenceField,
  TransientError,
} from '../../runtime/index.ts';
import type { Backend, ClientWorld } from './backend.ts';
import { create } from './create.ts';
import { keyOfItemsOf } from './find.ts';
import { nameFromSpec } from './identity.ts';
import { type LookupKeys, lookup, lookupKeysOf } from './lookup.ts';
import { type Actor, type Observed, observe } from './observe.ts';
import { findOrphans, type Orphans } from './orphans.ts';
import { textOf, valueAt } from './path.ts';
import { remove } from './remove.ts';
import type { ServiceKind } from './service-kind.ts';
import { update } from './update.ts';

/** A kind that the runtime can manage, and the clients that act on it. */
export interface ExternalKind {
  readonly service: string;
  /** Path of its API below the endpoint of a provider config. */
  readonly basePath: string;
  readonly managed: ManagedKind;
  /** The client of one reconciliation: it remembers what it observed. */
  readonly client: (backend: Backend, world: ClientWorld) => ExternalClient;
  /** External resources that a config's managed resources left behind; `resources` are all there are of the kind. */
  readonly orphans: (
    backend: Backend,
    config: string,
    resources: readonly ManagedResource[],
    signal: AbortSignal,
  ) => Promise<Orphans>;
}

/** What acts on `kind` by its description. */
export function externalKind(kind: ServiceKind): ExternalKind {
  const keyOfItem = keyOfItemsOf(kind);
  const keys = lookupKeysOf(kind);
  return {
    service: kind.service.service,
    basePath: kind.basePath,
    managed: managedKind(kind),
    client: (backend, world) => {
      const { http, collections } = backend;
      const { restedAge } = world;
      return clientOf({ kind, backend, world, http, collections, restedAge, keyOfItem }, keys);
    },
    orphans: (backend, config, resources, signal) => findOrphans(kind, backend, config, resources, signal),
  };
}

function clientOf(actor: Actor, keys: LookupKeys): ExternalClient {
  let last: { readonly uid: string | undefined; readonly observed: Observed } | undefined;
  const look = async (resource: ManagedResource, signal: AbortSignal): Promise<Observed> => {
    const observed = await observe(actor, resource, signal);
    last = { uid: resource.metadata.uid, observed };
    return observed;
  };
  /** What the runtime's decision is based on. */
  const seen = (resource: ManagedResource) => {
    const observed = last?.uid === resource.metadata.uid ? last?.observed : undefined;
    if (observed?.found === undefined) throw new TransientError('it was not observed before it was written to');
    return { located: observed.located, found: observed.found };
  };
  return {
    observe: async (resource, signal) => (await look(resource, signal)).observation,
    create: (resource, signal) => create(actor, resource, signal),
    update: async (resource, present: Present, signal) => {
      const { located, found } = seen(resource);
      return update(actor, resource, located, found, present.diff, signal);
    },
    delete: async (resource, _, signal) => {
      const { located, found } = seen(resource);
      return remove(actor, resource, located, found, signal);
    },
    lookup: (resource, signal) => lookup(actor, keys, resource, signal),
  };
}

function managedKind(kind: ServiceKind): ManagedKind {
  const { identity, creationGrace } = kind.descriptor;
  const references = referencesOf(kind);
  return {
    apiVersion: kind.apiVersion,
    kind: kind.name,
    identity:
      identity.from === 'spec'
        ? { from: 'spec', externalName: (resource) => nameFromSpec(kind, resource) }
        : { from: 'api', lookup: canLookUp(kind) },
    ...(references.length > 0 && { references }),
    ...(creationGrace !== undefined && { creationGrace }),
  };
}

/** Can it be told what a creation did whose answer was lost? By a key, a tag, an operation, or by sending it again. */
function canLookUp({ descriptor, operations, service }: ServiceKind): boolean {
  const { identity, owner } = descriptor;
  const hasKey = identity.from === 'api' && identity.naturalKey !== undefined;
  const header = service.idempotencyHeader?.toLowerCase();
  const isRepeatable = header !== undefined && operations.create.headers?.includes(header) === true;
  return (operations.list !== undefined && (hasKey || owner !== undefined)) || isRepeatable;
}

function referencesOf(kind: ServiceKind): readonly ReferenceField[] {
  return Object.entries(kind.descriptor.fields ?? {}).flatMap(([field, { reference }]) => {
    if (reference === undefined) return [];
    const shape = kind.fields[field];
    const many = typeof shape === 'object' && 'list' in shape;
    const { take } = reference;
    const to: GroupVersionKind = {
      apiVersion: `${reference.service ?? kind.service.service}.m.aerodrome.dev/v1alpha1`,
      kind: reference.kind,
    };
    return {
      field,
      refField: many ? `${field}Refs` : `${field}Ref`,
      selectorField: `${field}Selector`,
      to,
      ...(many && { many }),
      ...(take !== undefined && { extract: (object: object) => textOf(valueAt(object as never, take)) }),
    };
  });
}
