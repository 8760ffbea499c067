import { findName, nameWords } from './field-names.ts';
import { FIELDS, KEY, VALUE } from './struct-tags.ts';

/** Bytes the first buffer has, and the most that is kept between messages. */
const initial = 1 << 16;
const kept = 1 << 21;

/** Strings up to this length are written character by character: cheaper than a call into the runtime. */
const short = 32;

/** Bytes of the longest varint. */
const widest = 10;

let spare: Buffer | undefined;

/**
 * Writes protobuf wire format backwards, from the end of a buffer that grows: what goes last is written first, so a
 * message's length is known by the time it is due and nothing is copied or measured twice.
 */
export class ReverseWriter {
  #bytes: Buffer;
  #view: DataView;
  #at: number;

  constructor() {
    this.#bytes = spare ?? Buffer.allocUnsafeSlow(initial);
    this.#view = viewOf(this.#bytes);
    this.#at = this.#bytes.length;
    // Taken until `finish`, so that a writer made meanwhile has a buffer of its own.
    spare = undefined;
  }

  /** Bytes written so far. A nested message's length is the difference between two of these. */
  get written(): number {
    return this.#bytes.length - this.#at;
  }

  /** A copy of what has been written since `before`. */
  since(before: number): Buffer {
    return Buffer.from(this.#bytes.subarray(this.#at, this.#bytes.length - before));
  }

  /** A copy of what was written. The writer must not be used afterwards. */
  finish(): Buffer {
    const message = Buffer.from(this.#bytes.subarray(this.#at));
    if (this.#bytes.length <= kept) spare = this.#bytes;
    return message;
  }

  /** One byte: the tag of a field numbered 1 to 15, or a varint below 128. */
  byte(value: number): void {
    if (this.#at === 0) this.#grow(1);
    this.#bytes[--this.#at] = value;
  }

  /** A varint of a non-negative integer up to 2^53. */
  varint(value: number): void {
    if (this.#at < widest) this.#grow(widest);
    this.#at = this.#put(this.#at, value);
  }

  double(value: number): void {
    if (this.#at < 8) this.#grow(8);
    this.#at -= 8;
    this.#view.setFloat64(this.#at, value, true);
  }

  /** Bytes as they are, without a length. */
  raw(bytes: Uint8Array): void {
    if (this.#at < bytes.length) this.#grow(bytes.length);
    this.#at -= bytes.length;
    this.#bytes.set(bytes, this.#at);
  }

  /** A string field. Lone surrogates become U+FFFD, as they do when Go reads JSON. */
  string(tag: number, text: string): void {
    const length = text.length;
    if (length > short) {
      this.#encode(tag, text);
      return;
    }
    if (this.#at < length + 2) this.#grow(length + 2);
    const bytes = this.#bytes;
    let at = this.#at;
    let seen = 0;
    for (let i = length - 1; i >= 0; i--) {
      const unit = text.charCodeAt(i);
      seen |= unit;
      bytes[--at] = unit;
    }
    if (seen > 0x7f) {
      this.#encode(tag, text);
      return;
    }
    bytes[at - 1] = length;
    bytes[at - 2] = tag;
    this.#at = at - 2;
  }

  #encode(tag: number, text: string): void {
    const size = Buffer.byteLength(text);
    if (this.#at < size) this.#grow(size);
    const before = this.written;
    this.#at -= size;
    this.#bytes.write(text, this.#at, size);
    this.enclose(tag, before);
  }

  /** The head of a length-delimited field whose content has been written since `before`. */
  enclose(tag: number, before: number): void {
    if (this.#at < widest + 1) this.#grow(widest + 1);
    const at = this.#put(this.#at, this.written - before);
    this.#bytes[at - 1] = tag;
    this.#at = at - 1;
  }

  /**
   * What surrounds the value of a Struct's field, the content of which has been written since `before`. This happens
   * once a field of every object, so all of it is in one place.
   */
  structEntry(name: string, before: number): void {
    const words = findName(name);
    if (words < 0) {
      this.enclose(VALUE, before);
      this.string(KEY, name);
      this.enclose(FIELDS, before);
      return;
    }
    const size = name.length + 2;
    if (this.#at < size + widest * 2 + 2) this.#grow(size + widest * 2 + 2);
    const bytes = this.#bytes;
    const end = bytes.length - before;
    let at = this.#put(this.#at, end - this.#at);
    bytes[--at] = VALUE;
    at -= size;
    let word = words;
    const last = at + size - 4;
    for (let to = at; to < last; to += 4) this.#view.setInt32(to, nameWords[word++] as number, true);
    this.#view.setInt32(last, nameWords[word] as number, true);
    at = this.#put(at, end - at);
    bytes[--at] = FIELDS;
    this.#at = at;
  }

  /** Puts a varint before `at`, where there is room for it, and returns where it begins. */
  #put(at: number, value: number): number {
    const bytes = this.#bytes;
    if (value < 0x80) {
      bytes[at - 1] = value;
      return at - 1;
    }
    if (value < 0x4000) {
      bytes[at - 1] = value >>> 7;
      bytes[at - 2] = (value & 0x7f) | 0x80;
      return at - 2;
    }
    return this.#putLong(at, value);
  }

  #putLong(at: number, value: number): number {
    let size = 3;
    while (value >= 2 ** (7 * size)) size++;
    let rest = value;
    for (let to = at - size; to < at - 1; to++) {
      this.#bytes[to] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[at - 1] = rest;
    return at - size;
  }

  #grow(more: number): void {
    const written = this.written;
    const bigger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, written + more));
    this.#bytes.copy(bigger, bigger.length - written, this.#at);
    this.#bytes = bigger;
    this.#view = viewOf(bigger);
    this.#at = bigger.length - written;
  }
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
