import { WireError } from './errors.ts';
import type { Span } from './fields.ts';
import { type JsonObject, type JsonValue, setField } from './json.ts';
import { deepest } from './plain.ts';
import type { Reader } from './reader.ts';
import { BOOL, FIELDS, KEY, LIST, LIST_VALUES, NULL, NUMBER, STRING, STRUCT, VALUE } from './struct-tags.ts';

/**
 * A google.protobuf.Struct as a plain object, without the messages in between. Several encodings one after the other
 * merge, as protobuf messages do: the last value of a field wins. A value without a kind is null, as in Go. NaN and
 * Infinity, which a Struct can hold and JSON cannot, are left as they are. Throws WireError.
 */
export function readStructSpan(span: Span | undefined, levels: number = deepest): JsonObject {
  if (span === undefined) return {};
  span.reader.pos = span.start;
  return readStruct(span.reader, span.end, {}, levels);
}

/** Runs a decoding that was put off, so that its errors say where they happened. */
export type Guard = <T>(decode: () => T) => T;

/**
 * As `readStructSpan`, of a Kubernetes object: `metadata.managedFields`, which is often half of an object and seldom
 * asked for, is decoded when it is first read. `guard` runs that decoding.
 */
export function readKubernetesObject(span: Span | undefined, levels: number, guard: Guard): JsonObject {
  if (span === undefined) return {};
  const { reader, start, end } = span;
  reader.pos = start;
  const object: JsonObject = {};
  while (reader.pos < end) {
    const tag = reader.tag(end);
    if (tag !== FIELDS) {
      reader.skip(tag, end);
      continue;
    }
    const entryEnd = reader.sized(end);
    if (startsWithKey(reader, entryEnd, 'metadata')) readMetadata(reader, entryEnd, object, levels, guard);
    else readEntry(reader, entryEnd, object, levels);
  }
  return object;
}

/** Reads the entry of `metadata` up to its managed fields, which it leaves for later. */
function readMetadata(reader: Reader, end: number, into: JsonObject, levels: number, guard: Guard): void {
  const start = reader.pos;
  const key = reader.tag(end) === KEY ? reader.string(end) : '';
  // The usual entry: the key, then one value, which is one struct. Anything else is read the long way.
  if (reader.pos < end && reader.tag(end) === VALUE && reader.sized(end) === end && reader.tag(end) === STRUCT) {
    if (reader.sized(end) === end) {
      const metadata: JsonObject = {};
      while (reader.pos < end) {
        const tag = reader.tag(end);
        if (tag !== FIELDS) {
          reader.skip(tag, end);
          continue;
        }
        const entryEnd = reader.sized(end);
        if (startsWithKey(reader, entryEnd, 'managedFields')) putOff(reader, entryEnd, metadata, levels - 1, guard);
        else readEntry(reader, entryEnd, metadata, levels - 1);
      }
      setField(into, key, metadata);
      return;
    }
  }
  reader.pos = start;
  readEntry(reader, end, into, levels);
}

function putOff(reader: Reader, end: number, into: JsonObject, levels: number, guard: Guard): void {
  const start = reader.pos;
  reader.pos = end;
  const decode = () => {
    const entry: JsonObject = {};
    reader.pos = start;
    readEntry(reader, end, entry, levels);
    const value = entry['managedFields'] ?? null;
    Object.defineProperty(into, 'managedFields', { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(into, 'managedFields', { get: () => guard(decode), enumerable: true, configurable: true });
}

/** Whether the entry at the reader begins with `key`; leaves the reader where it is. */
function startsWithKey(reader: Reader, end: number, key: string): boolean {
  const start = reader.pos;
  const found = start < end && reader.tag(end) === KEY && reader.string(end) === key;
  reader.pos = start;
  return found;
}

function readStruct(reader: Reader, end: number, into: JsonObject, levels: number): JsonObject {
  if (levels === 0) throw new WireError('too-deep', reader.pos);
  while (reader.pos < end) {
    const tag = reader.tag(end);
    if (tag === FIELDS) readEntry(reader, reader.sized(end), into, levels);
    else reader.skip(tag, end);
  }
  return into;
}

function readEntry(reader: Reader, end: number, into: JsonObject, levels: number): void {
  let key = '';
  let value: JsonValue | undefined;
  while (reader.pos < end) {
    const tag = reader.tag(end);
    if (tag === KEY) key = reader.string(end);
    else if (tag === VALUE) value = readValue(reader, reader.sized(end), value, levels);
    else reader.skip(tag, end);
  }
  setField(into, key, value === undefined ? null : value);
}

/** Reads a Value on top of what an earlier encoding of the same one said. */
function readValue(reader: Reader, end: number, before: JsonValue | undefined, levels: number): JsonValue | undefined {
  let value = before;
  while (reader.pos < end) {
    const tag = reader.tag(end);
    switch (tag) {
      case STRING:
        value = reader.string(end);
        break;
      case STRUCT:
        value = readStruct(reader, reader.sized(end), isObject(value) ? value : {}, levels - 1);
        break;
      case LIST:
        value = readList(reader, reader.sized(end), Array.isArray(value) ? value : [], levels - 1);
        break;
      case NUMBER:
        value = reader.double(end);
        break;
      case BOOL:
        value = reader.bool(end);
        break;
      case NULL:
        reader.int32(end);
        value = null;
        break;
      default:
        reader.skip(tag, end);
    }
  }
  return value;
}

function readList(reader: Reader, end: number, into: JsonValue[], levels: number): JsonValue[] {
  if (levels === 0) throw new WireError('too-deep', reader.pos);
  while (reader.pos < end) {
    const tag = reader.tag(end);
    if (tag === LIST_VALUES) into.push(readValue(reader, reader.sized(end), undefined, levels) ?? null);
    else reader.skip(tag, end);
  }
  return into;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
