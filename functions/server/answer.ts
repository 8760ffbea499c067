import type { ComposeRequest, KubeObject } from '../engine/index.ts';
import { formatMistake } from '../engine/index.ts';
import { apiGroup, compositeKinds, type ServedKind } from '../served-kind.ts';
import { Capability, type LazyResource, type RequestView } from './codec/index.ts';
import { readPlatformName } from './input.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { LazyMap } from './lazy-map.ts';
import { encodeAccepted, encodeFatal, encodeIncomplete, encodeRefused, type Fault } from './response.ts';

/** How a request was answered, for metrics and logs. */
export type Outcome =
  /** Desired state is defined. */
  | 'accepted'
  /** The claim or the settings have mistakes. */
  | 'refused'
  /** Crossplane is asked to bring something first. */
  | 'incomplete'
  /** The composite is of no kind we serve. */
  | 'unknown-kind'
  /** The composition step's input is wrong. */
  | 'invalid-input'
  /** Crossplane is too old to bring what a kind requires. */
  | 'old-crossplane'
  /** Something is nested deeper than we read. */
  | 'too-deep'
  /** The response is larger than Crossplane takes. */
  | 'too-large'
  /** Our fault. */
  | 'internal-error'
  /** The request is not a RunFunctionRequest. */
  | 'malformed'
  /** The caller gave up before we began. */
  | 'cancelled';

/** An encoded answer. */
export interface Answer {
  readonly outcome: Outcome;
  readonly bytes: Buffer;
  /** Why it is Fatal, where it is. */
  readonly fault?: Fault;
  /** Field paths of what was refused; values are nobody else's business. */
  readonly paths?: readonly string[];
}

/**
 * Answers a request with the kind of its composite. `id` is the request id, for messages of ours; a claim's mistakes
 * do without. What is accepted is taken from `kept` and put there. Throws CodecError for what cannot be decoded or
 * encoded.
 */
export function answer(
  kinds: readonly ServedKind[],
  request: RequestView,
  id: () => string,
  kept?: KeptAnswers,
): Answer {
  const refuse = (outcome: Outcome, reason: string, why: string): Answer => {
    const fault: Fault = { reason, message: `${why}; request id ${id()}` };
    return { outcome, bytes: encodeFatal(request, fault), fault };
  };
  const resource = request.observed.composite;
  const composite = resource?.object as KubeObject | undefined;
  const kind = kinds.find((served) => compositeKinds(served).includes(composite?.kind ?? ''));
  if (resource === undefined || composite === undefined || kind === undefined || !isOurs(composite)) {
    return refuse('unknown-kind', 'UnknownKind', unknownKind(kinds, composite));
  }
  const platform = readPlatformName(request.input);
  if (typeof platform !== 'string') {
    return refuse('invalid-input', 'InvalidInput', formatMistake(platform));
  }
  const question = { request, composite: resource, platform };
  const known = kept?.find(question);
  if (known !== undefined) return { outcome: 'accepted', bytes: known };
  const composed = kind.compose(questionOf(request, composite, platform));
  switch (composed.outcome) {
    case 'accepted': {
      const bytes = encodeAccepted(request, composed);
      kept?.keep(question, bytes, composed.ttl);
      return { outcome: 'accepted', bytes };
    }
    case 'refused':
      return {
        outcome: 'refused',
        bytes: encodeRefused(request, composed),
        paths: composed.mistakes.map(({ path }) => path),
      };
    case 'incomplete':
      // An older Crossplane would take the empty answer for the last word and delete what exists.
      if (!request.capabilities.includes(Capability.requiredResources)) {
        return refuse('old-crossplane', 'UnsupportedCrossplane', oldCrossplane);
      }
      return { outcome: 'incomplete', bytes: encodeIncomplete(request, composed.requirements) };
  }
}

const oldCrossplane =
  'cannot compose: this function needs Crossplane 2.2 or newer, which says that it brings required resources; nothing has been changed';

function questionOf(request: RequestView, composite: KubeObject, platform: string): ComposeRequest {
  return {
    composite,
    observed: new LazyMap(() => request.observed.resources, objectOf),
    required: new LazyMap(
      () => request.requiredResources,
      (resources) => resources.map(objectOf),
    ),
    platform,
  };
}

function isOurs({ apiVersion }: KubeObject): boolean {
  return typeof apiVersion === 'string' && apiVersion.startsWith(`${apiGroup}/`);
}

function unknownKind(kinds: readonly ServedKind[], composite: KubeObject | undefined): string {
  const given = composite === undefined ? 'a request without composite resource' : identify(composite);
  const accepted = kinds.map((kind) => compositeKinds(kind).join(' or ')).join(', ');
  return `cannot compose ${given}: this function serves ${accepted} of ${apiGroup}`;
}

function identify({ apiVersion, kind }: KubeObject): string {
  return typeof apiVersion === 'string' && typeof kind === 'string'
    ? `${kind} of ${apiVersion}`
    : 'an object without apiVersion and kind';
}

function objectOf(resource: LazyResource): KubeObject {
  return resource.object as unknown as KubeObject; // what Crossplane observes always has a kind
}
