import { WireError } from './errors.ts';
import { readString } from './strings.ts';

/** Protobuf wire types. */
export const Wire = { varint: 0, fixed64: 1, bytes: 2, groupStart: 3, groupEnd: 4, fixed32: 5 } as const;

/** Groups inside groups that are skipped before giving up; nobody sends groups at all. */
const deepestGroup = 100;

/**
 * A cursor over protobuf wire format. Every method leaves `pos` after what it read, and throws WireError rather than
 * read past `end`. Methods that take an `end` of their own read inside a nested message.
 */
export class Reader {
  readonly bytes: Buffer;
  readonly view: DataView;
  readonly end: number;
  pos = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = bytes.length;
  }

  /** A field's tag: number and wire type. */
  tag(end: number): number {
    const first = this.pos < end ? (this.bytes[this.pos] as number) : 0;
    if (first > 7 && first < 0x80) {
      this.pos++;
      return first;
    }
    const start = this.pos;
    const tag = this.uint32(end, 15, 'bad-tag');
    if (tag >>> 3 === 0) throw new WireError('bad-tag', start);
    return tag;
  }

  /** The end of a length-delimited field whose length comes next. */
  sized(end: number): number {
    const first = this.pos < end ? (this.bytes[this.pos] as number) : 0xff;
    let length = first;
    if (first < 0x80) this.pos++;
    else length = this.uint32(end, 7, 'bad-varint');
    const stop = this.pos + length;
    if (stop > end) throw new WireError('overrun', this.pos);
    return stop;
  }

  /** A varint of at most five bytes whose last byte is at most `top`. */
  private uint32(end: number, top: number, code: 'bad-tag' | 'bad-varint'): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      if (this.pos >= end) throw new WireError('truncated', this.pos);
      const byte = this.bytes[this.pos++] as number;
      if (shift === 28 && byte > top) break;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new WireError(code, this.pos);
  }

  /** The low 32 bits of a varint, signed: an int32 or an enum. */
  int32(end: number): number {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.pos >= end) throw new WireError('truncated', this.pos);
      const byte = this.bytes[this.pos++] as number;
      if (shift < 32) value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    throw new WireError('bad-varint', this.pos);
  }

  /** A varint as a number: an int64, exact up to 2^53. */
  int64(end: number): number {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      if (this.pos >= end) throw new WireError('truncated', this.pos);
      const byte = this.bytes[this.pos++] as number;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return Number(BigInt.asIntN(64, value));
    }
    throw new WireError('bad-varint', this.pos);
  }

  bool(end: number): boolean {
    let any = 0;
    for (let count = 0; count < 10; count++) {
      if (this.pos >= end) throw new WireError('truncated', this.pos);
      const byte = this.bytes[this.pos++] as number;
      any |= byte & 0x7f;
      if (byte < 0x80) return any !== 0;
    }
    throw new WireError('bad-varint', this.pos);
  }

  double(end: number): number {
    const start = this.pos;
    if (start + 8 > end) throw new WireError('truncated', start);
    this.pos = start + 8;
    return this.view.getFloat64(start, true);
  }

  string(end: number): string {
    const stop = this.sized(end);
    const text = readString(this.bytes, this.view, this.pos, stop);
    this.pos = stop;
    return text;
  }

  /** A string whose place is known already. */
  text(start: number, end: number): string {
    return readString(this.bytes, this.view, start, end);
  }

  /** A bytes field or a nested message, as a view on the same memory. */
  slice(end: number): Buffer {
    const stop = this.sized(end);
    const slice = this.bytes.subarray(this.pos, stop);
    this.pos = stop;
    return slice;
  }

  /** Steps over a field that is not known, or known with another wire type: proto3 treats both alike. */
  skip(tag: number, end: number): void {
    const open: number[] = [];
    for (let field = tag; ; field = this.tag(end)) {
      this.skipOne(field, end, open);
      if (open.length === 0) return;
    }
  }

  private skipOne(tag: number, end: number, open: number[]): void {
    switch (tag & 7) {
      case Wire.varint:
        this.int32(end);
        return;
      case Wire.fixed64:
        this.advance(8, end);
        return;
      case Wire.bytes:
        this.pos = this.sized(end);
        return;
      case Wire.fixed32:
        this.advance(4, end);
        return;
      case Wire.groupStart:
        if (open.length === deepestGroup) throw new WireError('too-deep', this.pos);
        open.push(tag >>> 3);
        return;
      case Wire.groupEnd:
        if (open.pop() === tag >>> 3) return;
    }
    throw new WireError('bad-tag', this.pos);
  }

  private advance(length: number, end: number): void {
    if (this.pos + length > end) throw new WireError('truncated', this.pos);
    this.pos += length;
  }
}
