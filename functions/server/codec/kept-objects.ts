import { bytesOf, type Span, spanOf } from './fields.ts';
import type { JsonObject } from './json.ts';
import type { Reader } from './reader.ts';
import { type Guard, readKubernetesObject } from './struct-decode.ts';
import { FIELDS, KEY, STRING, STRUCT, VALUE } from './struct-tags.ts';

/**
 * Objects decoded for earlier requests, to be handed out again while the API server has them unchanged: from one request
 * to the next few objects of a composite differ, and what is worked out for an object can be kept with it.
 *
 * An API server never shows two contents under one apiVersion, uid and resourceVersion, save where a changed CRD has other
 * defaults; then the size differs too. The bytes say nothing: Go writes the fields of a Struct in random order.
 */
export class KeptObjects {
  readonly #limit: number;
  /** Least recently used first. */
  readonly #objects = new Map<string, Kept>();
  #size = 0;

  /** Keeps the last objects that were `limit` bytes together as they came; in memory they take some three times that. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Bytes that the objects kept had as they came. */
  get size(): number {
    return this.#size;
  }

  /**
   * The object in `span`, as `readKubernetesObject` reads it, and whether it was known; `guard` must not hold on to the
   * request.
   */
  read(span: Span, identity: Identity | undefined, levels: number, guard: Guard): Found {
    if (identity === undefined || identity.size > this.#limit) {
      return { object: readKubernetesObject(span, levels, guard), known: false };
    }
    const { key, size } = identity;
    const before = this.#objects.get(key);
    if (before !== undefined) this.#forget(key, before);
    const known = before !== undefined && isSame(before.identity, identity);
    // What is put off is read from a copy: the request around it must not live as long as the object.
    const found = known
      ? before
      : { identity, object: readKubernetesObject(spanOf(Buffer.from(bytesOf(span))), levels, guard) };
    this.#objects.set(key, found);
    this.#size += size;
    for (const [oldest, kept] of this.#objects) {
      if (this.#size <= this.#limit) break;
      this.#forget(oldest, kept);
    }
    return { object: found.object, known };
  }

  #forget(key: string, { identity }: Kept): void {
    this.#objects.delete(key);
    this.#size -= identity.size;
  }
}

interface Kept {
  readonly identity: Identity;
  readonly object: JsonObject;
}

/** An object, and whether it was decoded for an earlier request. */
export interface Found {
  readonly object: JsonObject;
  readonly known: boolean;
}

/** What an API server knows the content of an object by: apiVersion and uid, resourceVersion, and bytes as it came. */
export interface Identity {
  readonly key: string;
  readonly version: string;
  readonly size: number;
}

/** Whether two objects have one content; false where either has no identity. */
export function isSame(one: Identity | undefined, other: Identity | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.size === other.size &&
    one.version === other.version &&
    one.key === other.key
  );
}

/** The identity of an object; undefined for one that is not stored, and for one that nobody encodes so. */
export function identify({ reader, start, end }: Span): Identity | undefined {
  let apiVersion = '';
  let stored = { uid: '', version: '' };
  reader.pos = start;
  eachEntry(reader, end, (name, stop) => {
    if (name === 'apiVersion') apiVersion = readText(reader, stop);
    else if (name === 'metadata') stored = readStored(reader, stop);
  });
  const { uid, version } = stored;
  return uid === '' || version === '' ? undefined : { key: `${apiVersion} ${uid}`, version, size: end - start };
}

function readStored(reader: Reader, end: number): { uid: string; version: string } {
  const found = { uid: '', version: '' };
  if (!enter(reader, end, VALUE) || !enter(reader, end, STRUCT)) return found;
  eachEntry(reader, end, (name, stop) => {
    if (name === 'uid') found.uid = readText(reader, stop);
    else if (name === 'resourceVersion') found.version = readText(reader, stop);
  });
  return found;
}

/** Names the fields of a Struct without reading their values; `take` may read what is left before `stop`. */
function eachEntry(reader: Reader, end: number, take: (name: string, stop: number) => void): void {
  while (reader.pos < end) {
    const tag = reader.tag(end);
    if (tag !== FIELDS) {
      reader.skip(tag, end);
      continue;
    }
    const stop = reader.sized(end);
    if (reader.pos < stop && reader.tag(stop) === KEY) take(reader.string(stop), stop);
    reader.pos = stop;
  }
}

/** Goes into the field that is all that is left before `end`; false if something else is there. */
function enter(reader: Reader, end: number, tag: number): boolean {
  return reader.pos < end && reader.tag(end) === tag && reader.sized(end) === end;
}

function readText(reader: Reader, end: number): string {
  return enter(reader, end, VALUE) && reader.pos < end && reader.tag(end) === STRING ? reader.string(end) : '';
}
