import type { KubeObject } from '../../functions/engine/index.ts';
import { type Faults, type Hub, hubOf, operate, roundOf } from '../../functions/simulation/index.ts';
import { isPlayed } from './composition.ts';

/** What operators find at one moment around one composite. */
export interface Scene {
  readonly composite: KubeObject;
  /** What is really there by composition resource name: of an `Object` for the hub, what that made. */
  readonly members: ReadonlyMap<string, KubeObject>;
  /** The EnvironmentConfig with the platform settings. */
  readonly settings: KubeObject | undefined;
  /** Milliseconds since 1970. */
  readonly moment: number;
  readonly faults: Faults;
}

/** What operators make of their objects in one round, each of them from what stood there before. */
export interface Played {
  readonly hub: Hub;
  /** By composition resource name: all whose operators are played, changed or not. */
  readonly objects: ReadonlyMap<string, KubeObject>;
}

/** One round of the simulation's operators on real objects; what is being deleted is left alone. */
export function play({ composite, members, settings, moment, faults }: Scene): Played {
  const hub = hubOf({
    round: roundOf(moment),
    composite,
    objects: members,
    required: new Map(settings === undefined ? [] : [['platform', [settings]]]),
    faults,
  });
  const objects = new Map<string, KubeObject>();
  for (const [resource, object] of members) {
    if (!isPlayed(object) || object.metadata['deletionTimestamp'] !== undefined) continue;
    objects.set(resource, operate(object, hub, resource));
  }
  return { hub, objects };
}
