import type { JsonObject } from './json.ts';
import { begin } from './operations.ts';
import { placeOf } from './place.ts';
import { keep } from './row.ts';
import type { Scope } from './rules.ts';
import type { Service } from './service.ts';
import type { World } from './world.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** When everything that was written is visible: rules see what readers do not see yet. */
const always = Number.MAX_SAFE_INTEGER;

/** What rules of `service` see of the world now. */
export function scopeOf(service: Service, world: World, params: Scope['params'] = {}): Scope {
  const { store, random } = world;
  const now = world.clock.now();
  const place = (collection: string): string => placeOf(service.name, collection);
  return {
    now,
    instant: new Date(now).toISOString(),
    params,
    find: (collection, id) => store.get(place(collection), id)?.body,
    list: (collection, fields) =>
      store.list({ place: place(collection), ...(fields && { fields }) }, always).map(({ body }) => body),
    save: (collection, id, body: JsonObject) => {
      keep(service, world, { place: place(collection), id, body }, 0);
    },
    drop: (collection, id) => {
      const row = store.get(place(collection), id);
      if (row !== undefined) store.remove(row, { now, lag: 0 });
    },
    dropBelow: (path) => store.dropBelow(place(path)),
    hasBelow: (path) => store.hasBelow(place(path)),
    next: (name) => store.memory.next(`${service.name} ${name}`),
    random: (length) => Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? 'a').join(''),
    begin: (beginning) => begin(service, world, beginning),
  };
}
