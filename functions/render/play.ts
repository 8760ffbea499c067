import { type Accepted, type KubeObject, mostStages, same } from '../engine/index.ts';
import { advance, apply, brought, createWorld, settled, type World } from '../simulation/index.ts';
import { ask, type Question, question, refusal } from './ask.ts';
import type { Claim } from './claims.ts';
import { compositeOf } from './composite.ts';
import { InputError } from './problem.ts';
import type { Settings } from './settings.ts';
import type { Supply } from './supply.ts';

/** When a play ends: at the first Ready (or where nothing moves any more), when nothing moves, or after some rounds. */
export type Until = 'ready' | 'settled' | number;

/** One reconcile and what it answered. */
export interface Round {
  /** From 1. */
  readonly number: number;
  readonly composed: Accepted;
  /** The hub as Crossplane found it. */
  readonly before: World;
  /** The hub after the answer was applied and every operator did its next step. */
  readonly after: World;
}

/** Longer than any life we know of; what has not settled by then never will. */
const mostRounds = 300;

/** A hub on which nothing of a claim exists yet, whatever a dumped composite says of itself. */
export function freshWorld(claim: Claim, supply: Supply): World {
  const { status: _status, ...composite } = compositeOf(claim);
  const asked = question(claim, supply, { composite: composite as KubeObject });
  return { ...createWorld(asked.composite, asked.required), beside: supply.objects };
}

/** Plays a claim round by round from `world`. Throws an InputError when the claim is refused. */
export function* play(claim: Claim, world: World, settings: Settings, until: Until): Generator<Round, void> {
  const last = typeof until === 'number' ? until : mostRounds;
  let before = world;
  for (let number = 1; number <= last; number++) {
    const round = playRound(claim, before, settings, number);
    yield round;
    if (until === 'ready' && round.composed.ready) return;
    if (typeof until !== 'number' && settled(round.before, round.after)) return;
    before = round.after;
  }
}

/** One reconcile of a claim in `world`, and what every operator does then. Throws an InputError when it is refused. */
export function playRound(claim: Claim, world: World, settings: Settings, number: number): Round {
  const before = informed(claim, world);
  const composed = askIn(claim, before, settings);
  return { number, composed, before, after: advance(apply(before, composed)) };
}

/** The last round of a play. */
export function lastRound(rounds: Iterable<Round>): Round {
  let last: Round | undefined;
  for (const round of rounds) last = round;
  if (!last) throw new Error('cannot play: there was no round');
  return last;
}

/** The hub's state as a question about the same claim. */
export function questionIn(claim: Claim, world: World): Question {
  return { claim, composite: world.composite, observed: world.objects, required: world.required };
}

/** The hub with what is asked for only now, as Crossplane brings it before anything is applied. */
function informed(claim: Claim, world: World): World {
  let next = world;
  for (let stage = 0; stage < mostStages; stage++) {
    const composed = ask(questionIn(claim, next));
    if (composed.outcome !== 'incomplete') break;
    next = { ...next, required: brought(next, next, composed.requirements) };
  }
  return next;
}

function askIn(claim: Claim, world: World, settings: Settings): Accepted {
  const composed = ask(questionIn(claim, world));
  if (composed.outcome !== 'accepted') throw new InputError(refusal(claim, composed, settings));
  return composed;
}

/** What one round did, by composition resource name. */
export interface Step {
  readonly applied: readonly string[];
  /** Fields that differ in what is desired. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly ready: readonly string[];
  readonly failed: readonly string[];
}

/** Compares a round with the one before it. */
export function stepOf(now: Accepted, before: Accepted | undefined): Step {
  const old = before?.resources ?? new Map<string, { readonly object: KubeObject }>();
  const names = now.plan.map(({ name }) => name).filter((name) => now.resources.has(name));
  const states = new Map(before?.plan.map((entry) => [entry.name, entry.readiness.state] as const));
  const turned = (state: 'ready' | 'failed') =>
    now.plan
      .filter(
        (entry) => entry.state === 'applied' && entry.readiness.state === state && states.get(entry.name) !== state,
      )
      .map(({ name }) => name);
  return {
    applied: names.filter((name) => !old.has(name)),
    changed: names.filter((name) => old.has(name) && !same(old.get(name)?.object, now.resources.get(name)?.object)),
    removed: [...old.keys()].filter((name) => !now.resources.has(name)).sort(),
    ready: turned('ready'),
    failed: turned('failed'),
  };
}
