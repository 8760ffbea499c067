import type { Request } from '../../http/index.ts';
import { externalNameOf, isDeleted, type JsonObject, type ManagedResource } from '../../runtime/index.ts';
import type { Backend } from './backend.ts';
import { errorOf } from './failure.ts';
import { listingOf, listRequest } from './find.ts';
import { locate, nameOfItem } from './identity.ts';
import { claimOf, kindTag } from './owner.ts';
import { paramsOf, type ServiceKind } from './service-kind.ts';
import { isGone } from './state.ts';

/** An external resource whose tags name a managed resource that is not there. */
export interface Orphan {
  readonly kind: string;
  /** What `crossplane.io/external-name` has to be for it to be managed again. */
  readonly externalName: string;
  /** Who had it, such as `team/www`. */
  readonly owner: string;
}

/** What was found, and the collections that could not be looked at, with the reason. */
export interface Orphans {
  readonly orphans: readonly Orphan[];
  readonly unread: readonly string[];
}

/** Milliseconds that a list may be old. */
const FRESH = 60_000;

/**
 * External resources of `kind` that were made for managed resources of provider config `config` which are gone: deleted
 * while their deletion was not allowed, or lost with their cluster. Only looks. Collections that belong to something,
 * such as the record sets of a zone, are looked at where one of `resources` is in them; what another cluster manages by
 * the same account is found too.
 */
export async function findOrphans(
  kind: ServiceKind,
  backend: Backend,
  config: string,
  resources: readonly ManagedResource[],
  signal: AbortSignal,
): Promise<Orphans> {
  const orphans: Orphan[] = [];
  const unread: string[] = [];
  if (kind.descriptor.owner === undefined) return { orphans, unread };
  const known = new Set(resources.map(({ metadata }) => metadata.uid));
  // What is managed again, or still, by its name is nobody's orphan, whatever its tags say.
  const named = new Set(resources.filter((resource) => !isDeleted(resource)).map(externalNameOf));
  for (const { request, parent } of collectionsOf(kind, resources)) {
    const loaded = await backend.collections.read(request, listingOf(kind), FRESH, signal);
    if (loaded.kind === 'none') {
      unread.push(errorOf(loaded.result).message);
      continue;
    }
    for (const item of loaded.collection.items) {
      const claim = claimOf(kind, item);
      if (claim?.kind !== kindTag(kind) || claim.config !== config || known.has(claim.uid) || isGone(kind, item))
        continue;
      const externalName = nameOfItem(kind, item, parent);
      if (externalName === undefined || named.has(externalName)) continue;
      orphans.push({ kind: kind.name, externalName, owner: claim.owner });
    }
  }
  return { orphans, unread };
}

/** Each collection once, with the fields that say where it is: those of resources, or the one of all. */
function collectionsOf(
  kind: ServiceKind,
  resources: readonly ManagedResource[],
): readonly { readonly request: Request; readonly parent: JsonObject }[] {
  const { list } = kind.operations;
  if (list === undefined) return [];
  const params = paramsOf(list);
  if (params.length === 0)
    return [{ request: { method: list.method, path: list.path, params: {}, query: {} }, parent: {} }];
  const found = new Map<string, { readonly request: Request; readonly parent: JsonObject }>();
  for (const resource of resources) {
    const { fields } = located(kind, resource);
    const parent = Object.fromEntries(params.map((param) => [param, fields[param]]));
    if (Object.values(parent).includes(undefined)) continue;
    const request = listRequest(kind, fields);
    if (request !== undefined) found.set(JSON.stringify(request), { request, parent });
  }
  return [...found.values()];
}

/** A resource whose name is wrong is in no collection. */
function located(kind: ServiceKind, resource: ManagedResource): { readonly fields: JsonObject } {
  try {
    return locate(kind, resource);
  } catch {
    return { fields: {} };
  }
}
