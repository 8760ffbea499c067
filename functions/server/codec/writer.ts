/** Bytes the first buffer has, and the most that is kept between messages. */
const initial = 1 << 16;
const kept = 1 << 21;

/** Strings up to this length are written character by character: cheaper than a call into the runtime. */
const short = 48;

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
    if (value < 0x80) this.byte(value);
    else if (value < 0x4000) {
      this.byte(value >>> 7);
      this.byte((value & 0x7f) | 0x80);
    } else {
      const digits: number[] = [];
      for (let rest = value; rest >= 1; rest = Math.floor(rest / 0x80)) digits.push(rest % 0x80);
      const top = digits.length - 1;
      for (let digit = top; digit >= 0; digit--) this.byte((digits[digit] as number) | (digit === top ? 0 : 0x80));
    }
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

  /** `size` bytes (at least 4) kept as 32-bit words, the last of which holds the last four bytes. */
  words(words: Int32Array, from: number, size: number): void {
    if (this.#at < size) this.#grow(size);
    this.#at -= size;
    const last = this.#at + size - 4;
    let word = from;
    for (let at = this.#at; at < last; at += 4) this.#view.setInt32(at, words[word++] as number, true);
    this.#view.setInt32(last, words[word] as number, true);
  }

  /** A string with its length. Lone surrogates become U+FFFD, as they do when Go reads JSON. */
  string(text: string): void {
    const length = text.length;
    if (length <= short) {
      if (this.#at < length) this.#grow(length);
      const bytes = this.#bytes;
      let at = this.#at;
      let i = length;
      while (i > 0) {
        const unit = text.charCodeAt(--i);
        if (unit > 0x7f) {
          this.#encode(text);
          return;
        }
        bytes[--at] = unit;
      }
      this.#at = at;
      this.varint(length);
      return;
    }
    this.#encode(text);
  }

  #encode(text: string): void {
    const size = Buffer.byteLength(text);
    if (this.#at < size) this.#grow(size);
    this.#at -= size;
    this.#bytes.write(text, this.#at, size);
    this.varint(size);
  }

  /** The head of a length-delimited field whose content has been written since `before`. */
  enclose(tag: number, before: number): void {
    this.varint(this.written - before);
    this.byte(tag);
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
