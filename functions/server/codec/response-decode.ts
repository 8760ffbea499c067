import { within } from './errors.ts';
import {
  bytesTag,
  eachField,
  joinSpans,
  readEntry,
  readStringEntry,
  type Span,
  spanOf,
  takeSpan,
  varintTag,
} from './fields.ts';
import type { JsonObject } from './json.ts';
import { type ResourceSelector, ResponseTag, SelectorTag, severities, statuses, targets } from './response.ts';
import { LazyState } from './state.ts';
import { readStructSpan } from './struct-decode.ts';

/** A RunFunctionResponse as the CLI and the tests see it. Objects in `desired` are decoded when asked for. */
export interface ResponseView {
  readonly tag: string;
  readonly ttlSeconds: number | undefined;
  readonly desired: LazyState;
  readonly results: readonly DecodedResult[];
  readonly conditions: readonly DecodedCondition[];
  readonly context: JsonObject | undefined;
  readonly requirements: ReadonlyMap<string, ResourceSelector>;
}

/** A result; a severity or target that is not known reads as Unspecified. */
export interface DecodedResult {
  readonly severity: (typeof severities)[number];
  readonly message: string;
  readonly reason: string | undefined;
  readonly target: (typeof targets)[number];
}

/** A condition; a status or target that is not known reads as Unspecified. */
export interface DecodedCondition {
  readonly type: string;
  readonly status: (typeof statuses)[number];
  readonly reason: string;
  readonly message: string | undefined;
  readonly target: (typeof targets)[number];
}

/** Decodes a RunFunctionResponse. Throws CodecError if it is malformed. */
export function decodeResponse(bytes: Uint8Array): ResponseView {
  return within(
    () => 'response',
    () => readResponse(spanOf(bytes)),
  );
}

function readResponse(response: Span): ResponseView {
  const single = new Map<number, Span>();
  const results: Span[] = [];
  const conditions: Span[] = [];
  eachField(response, (tag, reader, end) => {
    if (tag > ResponseTag.output || (tag & 7) !== 2) return false;
    if (tag === ResponseTag.results) results.push(takeSpan(reader, end));
    else if (tag === ResponseTag.conditions) conditions.push(takeSpan(reader, end));
    else single.set(tag, joinSpans(single.get(tag), takeSpan(reader, end)));
    return true;
  });
  const meta = readFields(single.get(ResponseTag.meta));
  const context = single.get(ResponseTag.context);
  return {
    tag: meta.text(1) ?? '',
    ttlSeconds: readTTL(meta.span(2)),
    desired: new LazyState(single.get(ResponseTag.desired), 'desired'),
    results: results.map(readResult),
    conditions: conditions.map(readCondition),
    context: context && readStructSpan(context),
    requirements: readRequirements(single.get(ResponseTag.requirements)),
  };
}

function readTTL(ttl: Span | undefined): number | undefined {
  if (ttl === undefined) return undefined;
  const fields = readFields(ttl);
  return fields.number(1) + fields.number(2) / 1e9;
}

function readResult(span: Span): DecodedResult {
  const fields = readFields(span);
  return {
    severity: severities[fields.number(1)] ?? 'Unspecified',
    message: fields.text(2) ?? '',
    reason: fields.text(3),
    target: targets[fields.number(4)] ?? 'Unspecified',
  };
}

function readCondition(span: Span): DecodedCondition {
  const fields = readFields(span);
  return {
    type: fields.text(1) ?? '',
    status: statuses[fields.number(2)] ?? 'Unspecified',
    reason: fields.text(3) ?? '',
    message: fields.text(4),
    target: targets[fields.number(5)] ?? 'Unspecified',
  };
}

function readRequirements(span: Span | undefined): ReadonlyMap<string, ResourceSelector> {
  const entries = readFields(span);
  return new Map(
    entries
      .spans(2)
      .map(readEntry)
      .map(({ key, value }) => [key, readSelector(value)]),
  );
}

function readSelector(span: Span): ResourceSelector {
  const fields = readFields(span);
  const namespace = fields.text(SelectorTag.namespace >>> 3);
  return {
    apiVersion: fields.text(SelectorTag.apiVersion >>> 3) ?? '',
    kind: fields.text(SelectorTag.kind >>> 3) ?? '',
    match: readMatch(span),
    ...(namespace === undefined ? {} : { namespace }),
  };
}

/** The member of the oneof that came last; without any, everything matches. */
function readMatch(selector: Span): ResourceSelector['match'] {
  let name: string | undefined;
  let labels: Span | undefined;
  eachField(selector, (tag, reader, end) => {
    if (tag === SelectorTag.matchName) {
      name = reader.string(end);
      labels = undefined;
    } else if (tag === SelectorTag.matchLabels) {
      labels = joinSpans(labels, takeSpan(reader, end));
      name = undefined;
    } else return false;
    return true;
  });
  if (name !== undefined) return { name };
  return { labels: Object.fromEntries(readFields(labels).spans(1).map(readStringEntry)) };
}

/** The fields of a small message by number: plain, not fast. */
function readFields(message: Span | undefined) {
  const spans = new Map<number, Span[]>();
  const numbers = new Map<number, number>();
  if (message !== undefined) {
    eachField(message, (tag, reader, end) => {
      const field = tag >>> 3;
      if (tag === varintTag(field)) numbers.set(field, reader.int64(end));
      else if (tag === bytesTag(field)) spans.set(field, [...(spans.get(field) ?? []), takeSpan(reader, end)]);
      else return false;
      return true;
    });
  }
  const all = (field: number) => spans.get(field) ?? [];
  return {
    spans: all,
    span: (field: number) => all(field).reduce<Span | undefined>(joinSpans, undefined),
    text: (field: number) =>
      all(field)
        .map(({ reader, start, end }) => reader.text(start, end))
        .at(-1),
    number: (field: number) => numbers.get(field) ?? 0,
  };
}
