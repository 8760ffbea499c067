import type { Accepted, Composed } from '../../functions/engine/index.ts';
import { settled, type World } from '../../functions/simulation/index.ts';
import { next, reconcile } from '../lives/hub.ts';

/** One answer in the life of an example. */
export interface Moment<C extends Composed = Composed> {
  /** Name of its page. */
  readonly name: string;
  readonly world: World;
  readonly composed: C;
  /** What was desired when the part of its life that leads here began; undefined from the beginning. */
  readonly before?: Accepted;
}

/** A world and what the function answers to it. */
export interface Answer {
  readonly world: World;
  readonly composed: Accepted;
}

/** More rounds than any of these lives takes. */
const patience = 80;

/** Every answer until nothing moves any more. */
export function play(start: World): readonly Answer[] {
  const answers: Answer[] = [];
  let world = start;
  for (let round = 0; round < patience; round++) {
    const composed = reconcile(world);
    if (composed.outcome !== 'accepted') throw new Error(`cannot play an example: ${JSON.stringify(composed)}`);
    answers.push({ world, composed });
    const after = next(world, composed);
    if (settled(world, after)) return answers;
    world = after;
  }
  throw new Error(`cannot play an example: it moves after ${patience} rounds`);
}

/** The first of the answers that is like that. */
export function first(answers: readonly Answer[], is: (composed: Accepted) => boolean): Answer {
  const found = answers.find(({ composed }) => is(composed));
  if (!found) throw new Error('cannot find a moment: there is none like it in this life');
  return found;
}

/** The last of the answers, after which nothing moves. */
export function rest(answers: readonly Answer[]): Answer {
  return first(answers.slice(-1), () => true);
}

/** Moments of one life that follow each other: each shows what is new since the one before. */
export function inOrder(moments: readonly Moment<Accepted>[]): readonly Moment<Accepted>[] {
  return moments.map((moment, index) => {
    const before = moments[index - 1]?.composed;
    return before ? { ...moment, before } : moment;
  });
}
