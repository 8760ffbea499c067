import { type Accepted, type Composed, type KubeObject, type Mistake, mostStages, renderUID } from '../engine/index.ts';
import { aboutOf, type Claim } from './claims.ts';
import { compositeOf } from './composite.ts';
import { InputError, type Problem, problemText } from './problem.ts';
import { problemOf } from './refused.ts';
import { type Settings, settingsName } from './settings.ts';
import { bring, type Supply } from './supply.ts';

/** A claim with everything Crossplane would put beside it. */
export interface Question {
  readonly claim: Claim;
  /** The composite, with a uid. */
  readonly composite: KubeObject;
  readonly observed: ReadonlyMap<string, KubeObject>;
  readonly required: ReadonlyMap<string, readonly KubeObject[]>;
  /** What the kind says, where it was asked to know what is required: it always says the same. */
  readonly asked?: Composed;
}

/** An answered question: desired state is defined. */
export interface Answer extends Question {
  readonly composed: Accepted;
}

/** Puts a claim as a question, with its composite in `composite` where that is already known. */
export function question(
  claim: Claim,
  supply: Supply,
  known: { readonly composite?: KubeObject; readonly observed?: ReadonlyMap<string, KubeObject> } = {},
): Question {
  const composite = withUID(known.composite ?? compositeOf(claim));
  const observed = known.observed ?? new Map<string, KubeObject>();
  let required: ReadonlyMap<string, readonly KubeObject[]> = new Map();
  for (let stage = 0; stage < mostStages; stage++) {
    const composed = claim.kind.compose({ composite, observed, required, platform: settingsName });
    if (composed.outcome !== 'incomplete') return { claim, composite, observed, required, asked: composed };
    required = bring(composed.requirements, supply);
  }
  return { claim, composite, observed, required };
}

/** Asks the kind. */
export function ask({ claim, composite, observed, required, asked }: Question): Composed {
  return asked ?? claim.kind.compose({ composite, observed, required, platform: settingsName });
}

/**
 * Asks all questions and gives the answers, or throws an InputError with every mistake of every claim: the author's by
 * claim, the operator's once, with the file the settings came from.
 */
export function askAll(questions: readonly Question[], settings: Settings): readonly Answer[] {
  const answers: Answer[] = [];
  const mistakes = new Map<string, Problem>();
  for (const one of questions) {
    const composed = ask(one);
    if (composed.outcome === 'accepted') answers.push({ ...one, composed });
    else for (const problem of refusal(one.claim, composed, settings)) mistakes.set(problemText(problem), problem);
  }
  if (mistakes.size > 0) throw new InputError([...mistakes.values()]);
  return answers;
}

/** Why a claim is refused, one problem a mistake. */
export function refusal(claim: Claim, composed: Exclude<Composed, Accepted>, settings: Settings): readonly Problem[] {
  if (composed.outcome === 'incomplete') {
    const missing = [...composed.requirements].map(([name, { kind }]) => `${kind} (${name})`).join(', ');
    return [{ ...aboutOf(claim), message: `asks for more and more: ${missing}` }];
  }
  return composed.mistakes.map((mistake) =>
    mistake.by === 'operator'
      ? problemOf(mistake, { file: settings.source })
      : problemOf(asWritten(mistake, claim), aboutOf(claim)),
  );
}

/** A composite's name is the claim's and six characters; the author only knows the claim's. */
function asWritten(mistake: Mistake, { written }: Claim): Mistake {
  return mistake.path === 'metadata.name' ? { ...mistake, given: written.metadata.name } : mistake;
}

function withUID(composite: KubeObject): KubeObject {
  const { metadata } = composite;
  return metadata.uid === undefined
    ? { ...composite, metadata: { ...metadata, uid: renderUID(composite) } }
    : composite;
}
