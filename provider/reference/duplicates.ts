import type { Duplicate } from './ledger.ts';
import type { ResourceModel } from './model.ts';
import { modelAt, naturalKeyOf, ownerOf } from './row.ts';
import { rulesOf, type Service } from './service.ts';
import type { Store } from './store.ts';

/** What is there twice: by its natural key, or by the UID of the object that it is stamped with. */
export function duplicatesIn(services: ReadonlyMap<string, Service>, store: Store): readonly Duplicate[] {
  const groups = new Map<string, { duplicate: Omit<Duplicate, 'ids'>; ids: string[] }>();
  let at:
    | { readonly place: string; readonly service: Service | undefined; model: ResourceModel | undefined }
    | undefined;
  for (const { place, id, body } of store.everything()) {
    if (at?.place !== place) {
      const service = services.get(place.slice(0, place.indexOf('/')));
      at = { place, service, model: service && modelAt(service, place) };
    }
    if (at.service === undefined || at.model === undefined) continue;
    const service = at.service.name;
    const rules = rulesOf(at.service, at.model.item);
    if (rules.counts?.(body) === false) continue;
    const values = [
      ['key', naturalKeyOf(rules, body)],
      ['owner', ownerOf(body)],
    ] as const;
    for (const [by, value] of values) {
      if (value === undefined) continue;
      // One object has one resource of a kind, wherever it is kept.
      const scope = by === 'owner' ? `${service}${at.model.collection}` : place;
      const name = JSON.stringify([scope, by, value]);
      const group = groups.get(name) ?? { duplicate: { service, place: scope, by, value }, ids: [] };
      group.ids.push(id);
      groups.set(name, group);
    }
  }
  return [...groups.values()].filter(({ ids }) => ids.length > 1).map(({ duplicate, ids }) => ({ ...duplicate, ids }));
}
