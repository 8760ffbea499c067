import {
  ANNOTATION,
  type Candidate,
  creationParameters,
  type Json,
  type JsonObject,
  type ManagedResource,
} from '../../runtime/index.ts';
import { normalise } from '../normalise.ts';
import type { KeyOf } from './collections.ts';
import { errorOf } from './failure.ts';
import { listRequest, load } from './find.ts';
import { nameFromId } from './identity.ts';
import type { Actor } from './observe.ts';
import { underWayOf } from './operations.ts';
import { ownerOf, uidTagOf } from './owner.ts';
import { textOf, valueAt } from './path.ts';
import { fieldOf, type ServiceKind } from './service-kind.ts';
import { isGone } from './state.ts';

/** Milliseconds for which a list may serve several lookups; our own writes are in it. */
const FRESH = 1_000;

/** Keys by which a kind's external resources are looked up: one function each, so that indexes are made once. */
export interface LookupKeys {
  readonly natural: KeyOf;
  readonly owner: KeyOf;
}

/** The keys of a kind. */
export const lookupKeysOf = (kind: ServiceKind): LookupKeys => ({
  natural: (item) => naturalKey(kind, (field) => valueAt(item, fieldOf(kind, field).observedAs ?? field)),
  owner: (item) => uidTagOf(kind, item),
});

/** External resources that have the natural key of `resource`, or its owner tag. */
export async function lookup(
  actor: Actor,
  keys: LookupKeys,
  resource: ManagedResource,
  signal: AbortSignal,
): Promise<readonly Candidate[]> {
  const { kind } = actor;
  const parameters = creationParameters(resource);
  const created = await createdByOperation(actor, resource, parameters, signal);
  if (created !== undefined) return created;

  const natural = naturalKey(kind, (field) => parameters[field]);
  const request = listRequest(kind, parameters);
  // Without a natural key it could be found by a tag only, which nothing carries before the first attempt.
  if (request === undefined || (natural === undefined && !wasTried(resource))) return [];
  const collection = await load(actor, request, FRESH, signal);
  const found = new Set([
    ...(natural === undefined ? [] : (collection?.find(keys.natural, natural) ?? [])),
    ...(collection?.find(keys.owner, resource.metadata.uid ?? '') ?? []),
  ]);
  return [...found].flatMap((item) => candidateOf(kind, item, resource, parameters));
}

function candidateOf(
  kind: ServiceKind,
  item: Json,
  resource: ManagedResource,
  parameters: JsonObject,
): readonly Candidate[] {
  const { identity } = kind.descriptor;
  const id = identity.from === 'api' ? textOf(valueAt(item, identity.id)) : undefined;
  if (id === undefined || isGone(kind, item)) return [];
  const { is, namesake, name } = ownerOf(kind, item, resource);
  const externalName = nameFromId(kind, parameters, id);
  const isForeign = is === 'other' && !namesake && name !== undefined;
  return [{ externalName, owner: is, ...(isForeign && { ownerName: `${kind.name} ${name}` }) }];
}

/** What a creation that was accepted came to; undefined where there is none, or nobody can say. */
async function createdByOperation(
  { kind, backend }: Actor,
  resource: ManagedResource,
  parameters: JsonObject,
  signal: AbortSignal,
): Promise<readonly Candidate[] | undefined> {
  const form = kind.service.operation;
  const operation = form && underWayOf(resource, form, backend.clock.now());
  if (form === undefined || operation?.for !== 'create') return undefined;
  const polled = await backend.operations.look(operation, form, signal);
  switch (polled.kind) {
    case 'running':
      return [];
    case 'succeeded':
      return polled.resource === undefined
        ? undefined
        : [{ externalName: nameFromId(kind, parameters, polled.resource), owner: 'this' }];
    case 'failed':
    case 'gone':
      return undefined;
    default:
      throw errorOf(polled);
  }
}

function naturalKey(kind: ServiceKind, read: (field: string) => Json | undefined): string | undefined {
  const { identity } = kind.descriptor;
  const fields = identity.from === 'api' ? (identity.naturalKey ?? []) : [];
  const values = fields.map((field) => {
    const name = fieldOf(kind, field).normalise;
    const value = read(field);
    return value === undefined ? undefined : textOf(typeof name === 'string' ? normalise(name, value) : value);
  });
  return values.length === 0 || values.includes(undefined) ? undefined : JSON.stringify(values);
}

const wasTried = ({ metadata }: ManagedResource): boolean =>
  metadata.annotations?.[ANNOTATION.createPending] !== undefined;
