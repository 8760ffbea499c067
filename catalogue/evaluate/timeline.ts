import type { KubeObject } from '../../functions/engine/index.ts';
import {
  type Answer,
  type Claim,
  editedWorld,
  editProblems,
  freshWorld,
  type Gathered,
  InputError,
  ordered,
  playRound,
  questionIn,
  type Round,
  type Step,
  stepOf,
} from '../../functions/render/index.ts';
import { settled, type World } from '../../functions/simulation/index.ts';
import { subjectOf } from './evaluate.ts';
import { type Input, readInput } from './input.ts';
import { faultsAt, type Script } from './script.ts';
import { type ClaimView, viewOf } from './view.ts';

/** One round, in a line of a history. */
export interface Moment {
  /** From 1. */
  readonly round: number;
  readonly phase: string;
  readonly reason: string;
  readonly message: string;
  readonly step: Step;
}

/** A claim at a moment of its life. */
export interface LifeView extends ClaimView {
  readonly round: number;
  /** Everything up to this moment. */
  readonly history: readonly Moment[];
  /** Whether nothing moves any more. */
  readonly settled: boolean;
  /** The objects as the hub has them after the round, status and all, by composition resource name. */
  readonly live: Readonly<Record<string, KubeObject>>;
}

/** Longer than any life we know of. */
export const mostRounds = 300;

/** The life of a claim, played as far as it was asked for; a change of the input begins where it makes a difference. */
export interface Timeline {
  /** Plays up to a round, or to where nothing moves; yields after every round, so that others may have a turn. */
  readonly play: (input: Input, script: Script, round: number) => Generator<Round, readonly Round[]>;
}

interface Played {
  /** What a round depends on beside the one before it. */
  readonly cause: string;
  readonly round: Round;
}

/** A timeline of which nothing is played yet. */
export function createTimeline(): Timeline {
  let known: readonly Played[] = [];
  return {
    *play(input, script, last) {
      const causes = causesOf(input, script);
      let lived: Played[] = known.slice(0, last);
      const changed = lived.findIndex(({ cause, round }) => cause !== causes(round.number));
      if (changed >= 0) lived = lived.slice(0, changed);
      const life = lifeOf(input, script);
      for (let number = lived.length + 1; number <= Math.min(last, mostRounds); number++) {
        const before = lived.at(-1)?.round;
        if (before && settled(before.before, before.after) && causes(number) === causes(number - 1)) break;
        const { claim, world, gathered } = life(number, before?.after);
        const round = playRound(claim, world, gathered.settings, number);
        lived = [...lived, { cause: causes(number), round }];
        known = lived;
        yield round;
      }
      return lived.map(({ round }) => round);
    },
  };
}

/** What each round depends on, by its number. */
function causesOf(input: Input, { faults, edited }: Script): (round: number) => string {
  const { claim, files, settings, flavour, namespace, subject } = input;
  const around = JSON.stringify([files, settings, flavour, namespace, subject]);
  return (round) => {
    const text = edited && round <= edited.after ? edited.from : claim.text;
    return JSON.stringify([around, text, faultsAt(faults, round)]);
  };
}

/** The claim and the hub a round begins with. */
function lifeOf(input: Input, { faults, edited }: Script) {
  const now = subject(input);
  const first = edited ? subject({ ...input, claim: { ...input.claim, text: edited.from } }) : now;
  return (round: number, before: World | undefined) => {
    const { claim, gathered } = edited && round <= edited.after ? first : now;
    const fresh = before ?? freshWorld(claim, gathered.supply);
    const isEdit = before !== undefined && edited?.after === round - 1;
    if (isEdit) allowEdit(first.claim, claim);
    const world = isEdit ? editedWorld(fresh, claim, gathered.supply) : fresh;
    return { claim, gathered, world: { ...world, faults: faultsAt(faults, round) } };
  };
}

/** Refuses what an API server would refuse of an edit. */
function allowEdit(before: Claim, after: Claim): void {
  const problems = editProblems(before, after);
  if (problems.length > 0) throw new InputError(problems);
}

function subject(input: Input): { readonly claim: Claim; readonly gathered: Gathered } {
  const gathered = readInput(input);
  return { claim: subjectOf(gathered, input.subject), gathered };
}

/** The last of some rounds as a page shows it. */
export function lifeView(claim: Claim, rounds: readonly Round[]): LifeView {
  const last = rounds.at(-1);
  if (!last) throw new Error('cannot show a life: there was no round');
  const answer: Answer = { ...questionIn(claim, last.before), composed: last.composed };
  return {
    ...viewOf(answer),
    composite: ordered(last.after.composite),
    round: last.number,
    history: rounds.map(momentOf),
    settled: settled(last.before, last.after),
    live: Object.fromEntries([...last.after.objects].map(([name, object]) => [name, withoutManagers(object)])),
  };
}

const moments = new WeakMap<Round, Moment>();

/** A round is told once: what was before it never changes. */
function momentOf(round: Round, index: number, rounds: readonly Round[]): Moment {
  const known = moments.get(round) ?? tellMoment(round, rounds[index - 1]);
  moments.set(round, known);
  return known;
}

function tellMoment(round: Round, before: Round | undefined): Moment {
  const { status } = round.composed;
  const text = (field: string) => String(status[field] ?? '');
  return {
    round: round.number,
    phase: text('phase'),
    reason: text('reason'),
    message: text('message'),
    step: stepOf(round.composed, before?.composed),
  };
}

/** Who owns which field says nothing to a reader, and is most of an object. */
function withoutManagers(object: KubeObject): KubeObject {
  const { managedFields: _managedFields, ...metadata } = object.metadata;
  return ordered({ ...object, metadata });
}
