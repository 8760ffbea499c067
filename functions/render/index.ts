export { type Answer, ask, askAll, type Question, question, refusal } from './ask.ts';
export { type Claim, type ClaimOptions, findClaims, type Inputs, nothingIn } from './claims.ts';
export { compositeOf } from './composite.ts';
export { compare, type Difference, type Sides } from './diff/compare.ts';
export { changeText, type Entry, entriesOf, headlineOf } from './diff/entries.ts';
export { keptTexts } from './diff/kept.ts';
export { nameOf, nounOf } from './diff/nouns.ts';
export { type ClaimIdentity, identityOf, type Pair, pairClaims } from './diff/pairs.ts';
export { type FoundDocument, namedDocuments, parseDocuments, type SourceDocument } from './documents.ts';
export { editedWorld, editProblems } from './edited.ts';
export { changedFields, type FieldChange } from './fields.ts';
export { type Gathered, gather, objectsIn } from './gather.ts';
export { ordered, type Rendered, renderComposite, renderResources } from './manifest.ts';
export { nameIn, nothingObserved, type Observed, observedOf, resourceName } from './observed.ts';
export { plain } from './plain.ts';
export {
  freshWorld,
  lastRound,
  play,
  playRound,
  questionIn,
  type Round,
  type Step,
  stepOf,
  type Until,
} from './play.ts';
export { InputError, type Problem, problemText, reasonOf } from './problem.ts';
export { builtInSettings, type Settings, settingsAmong, settingsIn, settingsName } from './settings.ts';
export { subjects } from './subjects.ts';
export { bring, type Supply } from './supply.ts';
export { toYaml } from './yaml.ts';
