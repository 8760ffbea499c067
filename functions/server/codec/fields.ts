import { Reader } from './reader.ts';

/** A message that has not been read yet: where it lies in a larger one. */
export interface Span {
  readonly reader: Reader;
  readonly start: number;
  readonly end: number;
}

/** The whole of `bytes` as one message. */
export function spanOf(bytes: Uint8Array): Span {
  const reader = new Reader(bytes);
  return { reader, start: 0, end: reader.end };
}

/** The bytes of a message, on the same memory. */
export function bytesOf(span: Span): Buffer {
  return span.reader.bytes.subarray(span.start, span.end);
}

/** Reads the length of a nested message and steps over it. */
export function takeSpan(reader: Reader, end: number): Span {
  const stop = reader.sized(end);
  const start = reader.pos;
  reader.pos = stop;
  return { reader, start, end: stop };
}

/**
 * Two encodings of one message as one. Protobuf defines the merge of two messages as the reading of both, one after
 * the other; a sender may split a message that way, none is known to do so.
 */
export function joinSpans(before: Span | undefined, after: Span): Span {
  return before === undefined ? after : spanOf(Buffer.concat([bytesOf(before), bytesOf(after)]));
}

/**
 * Walks over the fields of a message. `take` reads the field with `tag` and says true, or says false without reading
 * for the field to be skipped.
 */
export function eachField(span: Span, take: (tag: number, reader: Reader, end: number) => boolean): void {
  const { reader, end } = span;
  reader.pos = span.start;
  while (reader.pos < end) {
    const tag = reader.tag(end);
    if (!take(tag, reader, end)) reader.skip(tag, end);
  }
}

/** Tag of a length-delimited field: a string, bytes, a message. */
export function bytesTag(field: number): number {
  return (field << 3) | 2;
}

/** Tag of a varint field: a bool, an integer, an enum. */
export function varintTag(field: number): number {
  return field << 3;
}

const KEY = bytesTag(1);
const VALUE = bytesTag(2);

/** One entry of a map with messages as values; an entry that lacks one has an empty value. */
export function readEntry(entry: Span): { readonly key: string; readonly value: Span } {
  let key = '';
  let value: Span | undefined;
  eachField(entry, (tag, reader, end) => {
    if (tag === KEY) key = reader.string(end);
    else if (tag === VALUE) value = joinSpans(value, takeSpan(reader, end));
    else return false;
    return true;
  });
  return { key, value: value ?? { reader: entry.reader, start: entry.end, end: entry.end } };
}

/** One entry of a map with bytes as values, where the last value counts. */
export function readBytesEntry(entry: Span): readonly [key: string, value: Buffer] {
  let key = '';
  let value: Buffer = Buffer.alloc(0);
  eachField(entry, (tag, reader, end) => {
    if (tag === KEY) key = reader.string(end);
    else if (tag === VALUE) value = reader.slice(end);
    else return false;
    return true;
  });
  return [key, value];
}

/** One entry of a map with strings as values. */
export function readStringEntry(entry: Span): readonly [key: string, value: string] {
  let key = '';
  let value = '';
  eachField(entry, (tag, reader, end) => {
    if (tag === KEY) key = reader.string(end);
    else if (tag === VALUE) value = reader.string(end);
    else return false;
    return true;
  });
  return [key, value];
}
