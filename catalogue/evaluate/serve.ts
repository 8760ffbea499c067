import { type ParsedPlatform, parsePlatform } from '../../functions/platform/index.ts';
import { InputError, type Round, reasonOf } from '../../functions/render/index.ts';
import { type Choices, choicesOf } from './choices.ts';
import { difference } from './difference.ts';
import { evaluate, type Refused, subjectOf } from './evaluate.ts';
import { type Input, readInput, settingsFiles } from './input.ts';
import { type Price, priceOf } from './price.ts';
import type { Ask, Tell } from './protocol.ts';
import { createTimeline, lifeView } from './timeline.ts';

/** Rounds in which everything that costs something is made. */
const pricedRounds = 60;

/** A place where something newer may take over; at a `rest` there is no hurry with what follows either. */
export type Pause = 'turn' | 'rest';

/** Answers an ask piece by piece, the most wanted first. */
export type Serve = (ask: Ask) => Generator<Tell | Pause, void>;

/** Something that answers asks, and keeps what the next one may need again. */
export function createServe(): Serve {
  const life = createTimeline();
  const growth = createTimeline();

  function* answers({ id, input, script, round, compare }: Ask): Generator<Tell | Pause, void> {
    const evaluation = evaluate(input);
    yield { id, type: 'evaluated', evaluation, settings: settingsFiles(input.files) };
    if (evaluation.outcome === 'refused') return;
    if (round > 1 || script.faults.length > 0) {
      const rounds = yield* played(life.play(input, script, round));
      const shown = 'outcome' in rounds ? rounds : lifeView(subjectOf(readInput(input), input.subject), rounds);
      yield { id, type: 'lived', life: shown };
    }
    yield 'rest';
    if (compare) yield { id, type: 'compared', difference: difference(compare, input) };
    const rounds = yield* played(growth.play(input, { faults: [] }, pricedRounds), isWhole);
    if (!('outcome' in rounds)) yield { id, type: 'priced', ...furtherOf(rounds, input) };
  }

  return function* serve(ask) {
    try {
      yield* answers(ask);
    } catch (error) {
      const stack = error instanceof Error ? (error.stack ?? '') : '';
      yield { id: ask.id, type: 'failed', failure: { message: reasonOf(error), stack } };
    }
  };
}

/** Plays on until it is enough, with a place to stop after every round. */
function* played(
  life: Generator<Round, readonly Round[]>,
  enough: (round: Round) => boolean = () => false,
): Generator<Pause, readonly Round[] | Refused> {
  const rounds: Round[] = [];
  try {
    for (;;) {
      const next = life.next();
      if (next.done) return next.value;
      rounds.push(next.value);
      if (enough(next.value)) return rounds;
      yield 'turn';
    }
  } catch (error) {
    if (error instanceof InputError) return { outcome: 'refused', problems: error.problems };
    throw error;
  }
}

/** Whether nothing waits to be made any more. */
function isWhole({ composed }: Round): boolean {
  return composed.plan.every(({ state }) => state !== 'waiting');
}

/** What the platform asks for what was made, and what it offers beside. */
function furtherOf(rounds: readonly Round[], input: Input): { readonly price: Price; readonly choices: Choices } {
  const gathered = readInput(input);
  const parsed = platformIn(gathered.settings.object);
  if ('mistakes' in parsed)
    throw new Error('cannot price: the settings do not hold, though a claim was played with them');
  const { platform } = parsed;
  return {
    price: priceOf(rounds.at(-1)?.after.objects ?? new Map(), platform),
    choices: choicesOf(platform, subjectOf(gathered, input.subject).kind.kind),
  };
}

const platforms = new WeakMap<object, ParsedPlatform>();

function platformIn(settings: object): ParsedPlatform {
  const known = platforms.get(settings);
  if (known) return known;
  const parsed = parsePlatform(settings, 'settings');
  platforms.set(settings, parsed);
  return parsed;
}
