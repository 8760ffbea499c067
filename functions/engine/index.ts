export { compose } from './compose.ts';
export type { Context } from './context.ts';
export { canonical, type Draft, define, same } from './finish.ts';
export { type Closed, type Kind, type Missing, mostStages, type Report, type Validated } from './kind.ts';
export { resourceLimit } from './limit.ts';
export { formatMistake } from './mistake.ts';
export { childName, claimSuffix, renderUID, sha256Hex, uuidOf } from './names.ts';
export {
  at,
  type Condition,
  conditionOf,
  isObject,
  isTrue,
  type JsonObject,
  type KubeObject,
  listAt,
  numberAt,
  own,
  stringAt,
} from './object.ts';
export { type Blueprint, blueprint, each, type Family, type Part, part } from './part.ts';
export { byConditions, byPhase, defaultReadiness, oneLine } from './readiness.ts';
export {
  type ClusterScoped,
  type ComposeRequest,
  type Flavour,
  type Identifiable,
  type Identity,
  identify,
} from './request.ts';
export * from './result.ts';
export { type Choice, choiceOf, choicesAnnotation, type Drift, type Setting, setting } from './setting.ts';
export { areaConditions, driftTexts, settingsStatus } from './summary.ts';
export { type Used, usage, used } from './usage.ts';
export { hubProviderConfig, isWrapped, unwrap, wrap, wrappedManifest } from './wrap.ts';
