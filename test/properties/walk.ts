import type { Composed, Flavour } from '../../functions/engine/index.ts';
import { edit, type Faults, type World } from '../../functions/simulation/index.ts';
import { type Claim, hubFor, next, reconcile, tenantObject, withOwner, withSettings } from '../lives/hub.ts';
import { type Event, edited } from './events.ts';

/** One answer in the life of a composite. */
export interface Moment {
  readonly world: World;
  readonly composed: Composed;
  /** The same hub with nothing flapping; the same as `world` where nothing is. */
  readonly clear: World;
}

/** Plays a history and gives every answer in it. */
export function* walk(claim: Claim, flavour: Flavour, events: readonly Event[]): Generator<Moment, void> {
  let world = hubFor(claim, { flavour });
  let spec = claim.spec;
  for (const event of events) {
    if (event.what === 'edit') {
      spec = edited(claim, spec, event.spec);
      world = edit(world, spec);
    }
    if (event.what === 'owner') world = withOwner(world, event.spec && tenantObject(undefined, event.spec));
    if (event.what === 'settings') world = withSettings(world, event.document);
    if (event.what === 'trouble') world = { ...world, faults: troubles(world, event) };
    if (event.what === 'flap') {
      const clear = world;
      const flapping = flap(world, event);
      const composed = reconcile(flapping);
      yield { world: flapping, composed, clear };
      world = { ...next(flapping, composed), faults: clear.faults };
      continue;
    }
    for (let round = 0; round < (event.what === 'rounds' ? event.count : 1); round++) {
      const composed = reconcile(world);
      yield { world, composed, clear: world };
      world = next(world, composed);
    }
  }
}

/** Every `every`th object loses what it said. */
function flap(world: World, event: Event & { what: 'flap' }): World {
  const { how, every, offset } = event;
  const names = [...world.objects.keys()].filter((_, index) => (index + offset) % every === 0);
  const objects = new Map(
    [...world.objects].map(([name, object]) => [name, names.includes(name) ? silenced(object, how) : object]),
  );
  return { ...world, objects, hidden: world.objects };
}

function silenced<T extends object>(object: T, how: 'vanished' | 'unknown'): T {
  if (how === 'vanished') return { ...object, status: undefined };
  return JSON.parse(JSON.stringify(object), (key, value) =>
    key === 'conditions' && Array.isArray(value) ? value.map((one) => ({ ...one, status: 'Unknown' })) : value,
  ) as T;
}

function troubles(world: World, event: Event & { what: 'trouble' }): Faults {
  const first = (prefix: string) => [...world.objects.keys()].filter((name) => name.startsWith(prefix)).slice(0, 1);
  return {
    degraded: event.degraded,
    notUpgradeable: event.notUpgradeable,
    ...(event.stuck && { stuckPools: first('node-pool-'), stuckMachines: first('machine-') }),
    ...(event.degraded && { failingReleases: first('control-plane'), blocked: first('namespace-') }),
  };
}
