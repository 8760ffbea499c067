import type { Accepted, Condition, Refused, Requirement, Result } from '../engine/index.ts';
import { encodeResponse, type RequestView, type ResponseInput } from './codec/index.ts';

/** Everything we say to the composite is for the claim's author too. */
const target = 'CompositeAndClaim';

/** Seconds until the next look where the kind has no say. Core backs off by itself after a Fatal. */
const ttlSeconds = 60;

/** What is desired, whether it is ready, and what the composite's status says. Of the composite only status is set. */
export function encodeAccepted(request: RequestView, composed: Accepted): Buffer {
  const { apiVersion, kind } = request.observed.composite?.object ?? {};
  return encodeResponse({
    ...passedThrough(request),
    meta: { tag: request.tag, ttlSeconds: composed.ttl },
    desired: {
      earlier: request.desired.bytes,
      composite: {
        object: { apiVersion, kind, status: composed.status },
        ready: composed.ready ? 'True' : 'False',
        connectionDetails: encodeDetails(composed.connectionDetails),
      },
      resources: Array.from(composed.resources, ([name, { object, ready }]) => [
        name,
        { object, constant: true, ready: ready ? 'True' : 'False' },
      ]),
    },
    ...addressed(composed),
    requirements: composed.requirements,
  });
}

/** Desired state is undefined: a Fatal result and the condition that says why. */
export function encodeRefused(request: RequestView, composed: Refused): Buffer {
  return encodeResponse({
    ...passedThrough(request),
    meta: { tag: request.tag, ttlSeconds: composed.ttl },
    ...addressed(composed),
    requirements: composed.requirements,
  });
}

/** Nothing but the question for what is missing; Crossplane asks again at once. */
export function encodeIncomplete(request: RequestView, requirements: ReadonlyMap<string, Requirement>): Buffer {
  return encodeResponse({ ...passedThrough(request), requirements });
}

/** Why a request cannot be answered, although nothing is wrong with the claim's spec. */
export interface Fault {
  readonly reason: string;
  readonly message: string;
  /** Whether the configuration is wrong, or we cannot tell; default: it is wrong. */
  readonly valid?: 'False' | 'Unknown';
}

/** Stops the pipeline and says why: nothing is applied and nothing that exists is touched. */
export function encodeFatal(request: RequestView, { reason, message, valid = 'False' }: Fault): Buffer {
  return encodeResponse({ ...passedThrough(request), ...fatal(reason, message, valid) });
}

/** As `encodeFatal`, without what earlier steps said: their part may be what makes a response too large. */
export function encodeBareFatal(request: RequestView, { reason, message, valid = 'False' }: Fault): Buffer {
  return encodeResponse({ meta: { tag: request.tag, ttlSeconds }, desired: {}, ...fatal(reason, message, valid) });
}

function fatal(reason: string, message: string, status: 'False' | 'Unknown') {
  return addressed({
    results: [{ severity: 'Fatal', reason, message }],
    conditions: [{ type: 'ConfigurationValid', status, reason, message }],
  });
}

function passedThrough(request: RequestView): ResponseInput {
  return {
    meta: { tag: request.tag, ttlSeconds },
    desired: { earlier: request.desired.bytes },
    context: request.context,
  };
}

function addressed(composed: { readonly results: readonly Result[]; readonly conditions: readonly Condition[] }) {
  return {
    results: composed.results.map((result) => ({ ...result, target }) as const),
    conditions: composed.conditions.map((condition) => ({ ...condition, target }) as const),
  };
}

function encodeDetails(details: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> {
  return new Map(Array.from(details, ([key, value]) => [key, Buffer.from(value)]));
}
