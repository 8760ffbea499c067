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

/** What is looked into when an object is decoded, and what of it is put off until it is first read. */
interface Outline {
  readonly putOff: ReadonlyMap<string, PropertyDescriptor>;
  readonly within: ReadonlyMap<string, Outline>;
}

/**
 * Where the weight of a Kubernetes object lies: managed fields are often half of it, what a provider saw of a remote object
 * most of the rest; and of most objects nobody asks more than their name and status.
 */
const outline: Outline = {
  putOff: lateFields('spec', 'data'),
  within: new Map([
    ['metadata', { putOff: lateFields('managedFields'), within: new Map() }],
    ['status', { putOff: lateFields('atProvider'), within: new Map() }],
  ]),
};

/** A field with fewer bytes is read at once: putting it off would cost as much. */
const worthwhile = 96;

/**
 * As `readStructSpan`, of a Kubernetes object: what is large and seldom asked for is decoded when it is first read.
 * `guard` runs that decoding.
 */
export function readKubernetesObject(span: Span | undefined, levels: number, guard: Guard): JsonObject {
  if (span === undefined) return {};
  const { reader, start, end } = span;
  reader.pos = start;
  return readOutlined({ reader, guard }, end, outline, levels);
}

interface Source {
  readonly reader: Reader;
  readonly guard: Guard;
}

function readOutlined(source: Source, end: number, outline: Outline, levels: number): JsonObject {
  const { reader } = source;
  const into: JsonObject = {};
  while (reader.pos < end) {
    const tag = reader.tag(end);
    if (tag === FIELDS) readOutlinedEntry(source, reader.sized(end), into, outline, levels);
    else reader.skip(tag, end);
  }
  return into;
}

function readOutlinedEntry(source: Source, end: number, into: JsonObject, outline: Outline, levels: number): void {
  const { reader } = source;
  const start = reader.pos;
  if (end - start >= worthwhile && reader.tag(end) === KEY) {
    const key = reader.string(end);
    const late = outline.putOff.get(key);
    const inner = late === undefined ? outline.within.get(key) : undefined;
    if (late !== undefined && isOneValue(reader, end)) {
      putOff(into, key, late, { source, start, end, levels });
      return;
    }
    if (inner !== undefined && isOneValue(reader, end) && isOneStruct(reader, end)) {
      setField(into, key, readOutlined(source, end, inner, levels - 1));
      return;
    }
  }
  reader.pos = start;
  readEntry(reader, end, into, levels);
}

/** Whether the rest of an entry after its key is the usual one value; if so, the reader is then in it. */
function isOneValue(reader: Reader, end: number): boolean {
  return reader.pos < end && reader.tag(end) === VALUE && reader.sized(end) === end;
}

/** Whether a value is the usual one struct; if so, the reader is then in it. */
function isOneStruct(reader: Reader, end: number): boolean {
  return reader.pos < end && reader.tag(end) === STRUCT && reader.sized(end) === end;
}

/** An entry that is still to be decoded. */
interface Pending {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly levels: number;
}

/** Entries of an object that are still to be decoded. */
const pending = Symbol('pending');

interface Unfinished extends JsonObject {
  [pending]?: Map<string, Pending>;
}

/**
 * What is pending is kept in the object, not in a getter of its own: V8 keeps getters in hidden classes, which would keep
 * every object alive until the next major collection.
 */
function putOff(into: Unfinished, key: string, late: PropertyDescriptor, what: Pending): void {
  what.source.reader.pos = what.end;
  const entries = into[pending];
  if (entries === undefined) Object.defineProperty(into, pending, { value: new Map([[key, what]]) });
  else entries.set(key, what);
  Object.defineProperty(into, key, late);
}

function lateFields(...keys: readonly string[]): ReadonlyMap<string, PropertyDescriptor> {
  return new Map(keys.map((key) => [key, lateField(key)]));
}

function lateField(key: string): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get(this: Unfinished) {
      const what = this[pending]?.get(key);
      if (what === undefined) return undefined;
      const value = what.source.guard(() => decodeEntry(what, key));
      settleField(this, key, value);
      return value;
    },
    // A later entry of the same name, too small to be put off, wins.
    set(this: Unfinished, value: JsonValue) {
      settleField(this, key, value);
    },
  };
}

function settleField(object: JsonObject, key: string, value: JsonValue): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

function decodeEntry({ source: { reader }, start, end, levels }: Pending, key: string): JsonValue {
  const entry: JsonObject = {};
  reader.pos = start;
  readEntry(reader, end, entry, levels);
  return entry[key] ?? null;
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
