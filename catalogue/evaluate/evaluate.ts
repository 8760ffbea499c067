import {
  askAll,
  type Claim,
  type Gathered,
  InputError,
  type Problem,
  type Question,
  question,
  subjects,
} from '../../functions/render/index.ts';
import { type Input, readInput } from './input.ts';
import { type ClaimView, viewOf } from './view.ts';

/** What an input comes to. */
export type Evaluation = Accepted | Refused;

/** Everything in the input is right. */
export interface Accepted {
  readonly outcome: 'accepted';
  /** Where the settings come from: a file's name, or `built-in settings`. */
  readonly settings: string;
  /** Every claim of the text, in its order. */
  readonly claims: readonly ClaimView[];
  /** Index among `claims` of the one the text is about; the others are what it belongs to. */
  readonly subject: number;
}

/** Something is wrong, and nothing would be applied. */
export interface Refused {
  readonly outcome: 'refused';
  readonly problems: readonly Problem[];
}

/**
 * What `aerodrome render` says of the same text with the same files: pure, without a clock, and the same wherever it
 * runs. What is wrong with the input is an answer; whatever is thrown is our fault.
 */
export function evaluate(input: Input): Evaluation {
  return orRefused(() => {
    const { claims, settings, supply } = readInput(input);
    const questions = claims.map((claim) => question(claim, supply));
    const answers = askAll(questions, settings);
    return {
      outcome: 'accepted',
      settings: settings.source,
      claims: answers.map(viewOf),
      subject: claims.indexOf(subjectAmong(questions, input.subject)),
    };
  });
}

/**
 * The claim a text is about: the one that was chosen, where it is there, else the last that is not only there for others,
 * as a Tenant is for its Cluster.
 */
export function subjectOf({ claims, supply }: Pick<Gathered, 'claims' | 'supply'>, chosen?: number): Claim {
  return subjectAmong(
    claims.map((claim) => question(claim, supply)),
    chosen,
  );
}

function subjectAmong(questions: readonly Question[], chosen = -1): Claim {
  const subject = questions[chosen]?.claim ?? subjects(questions).at(-1) ?? questions.at(-1)?.claim;
  if (!subject) throw new Error('cannot choose a claim: there is none');
  return subject;
}

/** Runs `act`, and gives what is wrong with the input as an answer. */
export function orRefused<T>(act: () => T): T | Refused {
  try {
    return act();
  } catch (error) {
    if (error instanceof InputError) return { outcome: 'refused', problems: error.problems };
    throw error;
  }
}
