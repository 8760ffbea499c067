import { CodecError } from './errors.ts';
import { encoding } from './fault.ts';
import { bytesTag, varintTag } from './fields.ts';
import { type StateInput, writeState } from './state-encode.ts';
import { writeBytes, writeEnum, writeMap, writeNested, writeText, writeTextMap } from './write-fields.ts';
import { ReverseWriter } from './writer.ts';

/** Whom a result or a condition is for; default: the composite alone. */
export type Target = 'Composite' | 'CompositeAndClaim';

/** An event about the composite. */
export interface Result {
  /** `Fatal` stops the pipeline: nothing of what is desired is applied. */
  readonly severity: 'Fatal' | 'Warning' | 'Normal';
  readonly message: string;
  /** CamelCase; Crossplane's default is ComposeResources. */
  readonly reason?: string | undefined;
  readonly target?: Target | undefined;
}

/** A status condition of the composite. */
export interface Condition {
  readonly type: string;
  readonly status: 'True' | 'False' | 'Unknown';
  readonly reason: string;
  readonly message?: string | undefined;
  readonly target?: Target | undefined;
}

/** Resources that Crossplane is asked to bring along. */
export interface ResourceSelector {
  readonly apiVersion: string;
  readonly kind: string;
  readonly match: { readonly name: string } | { readonly labels: Readonly<Record<string, string>> };
  readonly namespace?: string | undefined;
}

/** A RunFunctionResponse to be encoded. */
export interface ResponseInput {
  readonly meta: {
    /** Copied from the request. */
    readonly tag: string;
    /** Seconds after which Crossplane asks again; none if undefined. */
    readonly ttlSeconds?: number | undefined;
  };
  readonly desired: StateInput;
  readonly results?: readonly Result[] | undefined;
  readonly conditions?: readonly Condition[] | undefined;
  /** The pipeline's context, passed through as `request.context`. */
  readonly context?: Uint8Array | undefined;
  readonly requirements?: Iterable<readonly [string, ResourceSelector]> | undefined;
}

/** Field tags of RunFunctionResponse. */
export const ResponseTag = {
  meta: bytesTag(1),
  desired: bytesTag(2),
  results: bytesTag(3),
  context: bytesTag(4),
  requirements: bytesTag(5),
  conditions: bytesTag(6),
  output: bytesTag(7),
} as const;

/** Field tags of ResourceSelector. */
export const SelectorTag = {
  apiVersion: bytesTag(1),
  kind: bytesTag(2),
  matchName: bytesTag(3),
  matchLabels: bytesTag(4),
  namespace: bytesTag(5),
} as const;

/** Numbers of the enums, by index; the first is what an absent field means. */
export const severities = ['Unspecified', 'Fatal', 'Warning', 'Normal'] as const;
export const statuses = ['Unspecified', 'Unknown', 'True', 'False'] as const;
export const targets = ['Unspecified', 'Composite', 'CompositeAndClaim'] as const;

/** Longest duration protobuf allows: ten thousand years. */
const longestTTL = 315_576_000_000;

/**
 * Encodes a RunFunctionResponse. The same response always gives the same bytes. Throws CodecError, before anything
 * could have been sent, naming the first value that JSON cannot carry.
 */
export function encodeResponse(response: ResponseInput): Buffer {
  const writer = new ReverseWriter();
  for (const [at, condition] of [...(response.conditions ?? []).entries()].reverse()) {
    encoding(`conditions[${at}]`, condition, () => writeCondition(writer, condition));
  }
  encoding('requirements', undefined, () => writeRequirements(writer, response.requirements ?? []));
  writeBytes(writer, ResponseTag.context, response.context);
  for (const [at, result] of [...(response.results ?? []).entries()].reverse()) {
    encoding(`results[${at}]`, result, () => writeResult(writer, result));
  }
  writeNested(writer, ResponseTag.desired, () => writeState(writer, response.desired, 'desired'));
  encoding('meta', response.meta, () => writeMeta(writer, response.meta));
  return writer.finish();
}

/** The field with which every encoded response begins: what of it follows from the request's tag. */
export function encodeMeta(meta: ResponseInput['meta']): Buffer {
  const writer = new ReverseWriter();
  encoding('meta', meta, () => writeMeta(writer, meta));
  return writer.finish();
}

function writeMeta(writer: ReverseWriter, { tag, ttlSeconds }: ResponseInput['meta']): void {
  writeNested(writer, ResponseTag.meta, () => {
    if (ttlSeconds !== undefined) writeTTL(writer, ttlSeconds);
    writeText(writer, bytesTag(1), tag);
  });
}

function writeTTL(writer: ReverseWriter, seconds: number): void {
  if (!(seconds >= 0 && seconds <= longestTTL)) {
    throw new CodecError('encode', 'bad-value', 'meta.ttlSeconds', `${seconds} is not a duration in seconds`);
  }
  const nanos = Math.round((seconds % 1) * 1e9);
  const carry = nanos === 1e9 ? 1 : 0;
  writeNested(writer, bytesTag(2), () => {
    writeEnum(writer, varintTag(2), carry === 1 ? 0 : nanos);
    writeEnum(writer, varintTag(1), Math.floor(seconds) + carry);
  });
}

function writeResult(writer: ReverseWriter, result: Result): void {
  writeNested(writer, ResponseTag.results, () => {
    writeTarget(writer, varintTag(4), result.target);
    writeText(writer, bytesTag(3), result.reason);
    writeText(writer, bytesTag(2), result.message);
    writeEnum(writer, varintTag(1), severities.indexOf(result.severity));
  });
}

function writeCondition(writer: ReverseWriter, condition: Condition): void {
  writeNested(writer, ResponseTag.conditions, () => {
    writeTarget(writer, varintTag(5), condition.target);
    writeText(writer, bytesTag(4), condition.message);
    writeText(writer, bytesTag(3), condition.reason);
    writeEnum(writer, varintTag(2), statuses.indexOf(condition.status));
    writeText(writer, bytesTag(1), condition.type);
  });
}

function writeTarget(writer: ReverseWriter, tag: number, target: Target | undefined): void {
  if (target !== undefined) writeEnum(writer, tag, targets.indexOf(target));
}

function writeRequirements(writer: ReverseWriter, requirements: Iterable<readonly [string, ResourceSelector]>): void {
  const entries = [...requirements];
  if (entries.length === 0) return;
  writeNested(writer, ResponseTag.requirements, () => {
    writeMap(writer, bytesTag(2), entries, (selector) => writeSelector(writer, selector));
  });
}

function writeSelector(writer: ReverseWriter, { apiVersion, kind, match, namespace }: ResourceSelector): void {
  writeText(writer, SelectorTag.namespace, namespace);
  if ('name' in match) writeText(writer, SelectorTag.matchName, match.name);
  else {
    writeNested(writer, SelectorTag.matchLabels, () => {
      writeTextMap(writer, bytesTag(1), Object.entries(match.labels));
    });
  }
  writeText(writer, SelectorTag.kind, kind);
  writeText(writer, SelectorTag.apiVersion, apiVersion);
}
