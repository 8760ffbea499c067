import {
  type Accepted,
  type Drift,
  formatMistake,
  type Hold,
  type KubeObject,
  type Mistake,
  stringAt,
} from '../../engine/index.ts';
import { createWorld, type World } from '../../simulation/index.ts';
import { ask, question } from '../ask.ts';
import type { Claim } from '../claims.ts';
import { editedWorld, editMistakes } from '../edited.ts';
import type { Gathered } from '../gather.ts';
import { observedOf } from '../observed.ts';
import { freshWorld, lastRound, play } from '../play.ts';
import type { ClaimIdentity, Pair } from './pairs.ts';
import { compareResources, type ResourceChanges } from './resources.ts';

/** What becomes of one claim. */
export interface Difference {
  readonly identity: ClaimIdentity;
  readonly outcome: 'added' | 'changed' | 'removed' | 'refused' | 'unchanged';
  readonly resources: ResourceChanges;
  /** Why nothing would happen, one line each; the outcome is `refused` then. */
  readonly refusals: readonly string[];
  /** What is asked for and not done, while the rest is. */
  readonly holds: readonly Hold[];
  /** Settings that differ and do not move this cluster. */
  readonly kept: readonly Drift[];
  /** Why a cluster has each resource, by composition resource name. */
  readonly whys: ReadonlyMap<string, string>;
  /** Part of the blueprint of each resource, by composition resource name. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Both sides of a comparison. */
export interface Sides {
  readonly before: Gathered;
  readonly after: Gathered;
  /** What a hub holds now; empty where the old side is only known from its claims. */
  readonly observed: readonly KubeObject[];
  /** Told of an old claim of which nothing was observed: it is compared as if it were new. */
  readonly onMissing: (claim: Claim) => void;
}

const nothing: ResourceChanges = { created: [], changed: [], removed: [], losses: new Map() };

/** Plays a claim's old side until it settles, then its new side from there, and compares what is applied. */
export function compare({ identity, before, after }: Pair, sides: Sides, only: boolean): Difference {
  const old = before && settledWorld(before, sides, only);
  if (!after) return removal(identity, old);
  if (before && old) {
    const forbidden = editMistakes(before, after);
    if (forbidden.length > 0) return refused(identity, forbidden);
  }
  const start = old ? editedWorld(old.world, after, sides.after.supply) : freshWorld(after, sides.after.supply);
  const first = ask({ claim: after, composite: start.composite, observed: start.objects, required: start.required });
  if (first.outcome === 'refused') return refused(identity, first.mistakes);

  const { composed, after: world } = lastRound(play(after, start, sides.after.settings, 'settled'));
  const resources = compareResources(old?.world.objects ?? new Map(), world.objects);
  const changes = resources.created.length + resources.changed.length + resources.removed.length;
  return {
    identity,
    outcome: !before ? 'added' : changes === 0 ? 'unchanged' : 'changed',
    resources,
    refusals: [],
    holds: composed.holds,
    kept: composed.drift,
    whys: new Map([...planned(old?.composed, 'why'), ...planned(composed, 'why')]),
    parts: new Map([...planned(old?.composed, 'part'), ...planned(composed, 'part')]),
  };
}

interface Settled {
  readonly world: World;
  readonly composed: Accepted | undefined;
}

/** The hub as the old side left it: as it was observed, else as it would settle. */
function settledWorld(claim: Claim, { before, observed, onMissing }: Sides, only: boolean): Settled {
  if (observed.length > 0) {
    const { composite, resources } = observedOf(claim, observed, only);
    if (resources.size === 0) onMissing(claim);
    const asked = question(claim, before.supply, { composite, observed: resources });
    return { world: { ...createWorld(asked.composite, asked.required), objects: resources }, composed: undefined };
  }
  const { composed, after } = lastRound(play(claim, freshWorld(claim, before.supply), before.settings, 'settled'));
  return { world: after, composed };
}

function refused(identity: ClaimIdentity, mistakes: readonly Mistake[]): Difference {
  return { ...blank(identity), outcome: 'refused', refusals: mistakes.map(formatMistake) };
}

/** Everything goes, unless the claim is protected: then deleting it is refused and nothing changes. */
function removal(identity: ClaimIdentity, old: Settled | undefined): Difference {
  const objects = old?.world.objects ?? new Map<string, KubeObject>();
  for (const object of objects.values()) {
    if (!protects(object, identity)) continue;
    const reason = stringAt(object, 'spec', 'reason') ?? 'a Usage protects it';
    return { ...blank(identity), outcome: 'refused', refusals: [`deleting ${identity.name} is refused: ${reason}`] };
  }
  const whys = new Map(planned(old?.composed, 'why'));
  const parts = new Map(planned(old?.composed, 'part'));
  return { ...blank(identity), outcome: 'removed', resources: compareResources(objects, new Map()), whys, parts };
}

function protects(object: KubeObject, { kind, name }: ClaimIdentity): boolean {
  return (
    (object.kind === 'Usage' || object.kind === 'ClusterUsage') &&
    stringAt(object, 'spec', 'of', 'kind') === kind &&
    stringAt(object, 'spec', 'of', 'resourceRef', 'name') === name &&
    stringAt(object, 'spec', 'by', 'kind') === undefined
  );
}

function planned(composed: Accepted | undefined, field: 'why' | 'part'): readonly (readonly [string, string])[] {
  return (composed?.plan ?? []).map((entry) => [entry.name, entry[field]] as const);
}

function blank(identity: ClaimIdentity): Difference {
  return {
    identity,
    outcome: 'unchanged',
    resources: nothing,
    refusals: [],
    holds: [],
    kept: [],
    whys: new Map(),
    parts: new Map(),
  };
}
