import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { within } from './errors.ts';
import { encoding } from './fault.ts';
import { spanOf } from './fields.ts';
import type { JsonObject } from './json.ts';
import { readStructSpan } from './struct-decode.ts';
import { writeStruct } from './struct-encode.ts';
import { ReverseWriter } from './writer.ts';

function encode(object: object): Buffer {
  const writer = new ReverseWriter();
  encoding('it', object, () => writeStruct(writer, object));
  return writer.finish();
}

function decode(bytes: Uint8Array): JsonObject {
  return within(
    () => 'it',
    () => readStructSpan(spanOf(bytes)),
  );
}

/** An object `levels` deep, objects and lists taking turns. */
function nested(levels: number): JsonObject {
  let value: JsonObject = {};
  for (let level = levels; level > 2; level -= 2) value = { list: [value] };
  return levels % 2 === 0 ? { last: value } : value;
}

/** A Struct with one field, whose Value is given as bytes. */
function field(value: number[]): Buffer {
  const entry = [0x0a, 1, 0x61, 0x12, value.length, ...value];
  return Buffer.from([0x0a, entry.length, ...entry]);
}

describe('a Struct', () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":1,"toString":"x","hasOwnProperty":null}');
  const roundTrips: readonly { name: string; why: string; given: JsonObject }[] = [
    { name: 'empty', why: 'nothing is written for it', given: {} },
    { name: 'every kind of value', why: 'JSON has six', given: { a: null, b: true, c: 1.5, d: 'x', e: [], f: {} } },
    { name: 'false, zero and empty', why: 'defaults keep their presence', given: { a: false, b: 0, c: '', '': 1 } },
    { name: 'numbers', why: 'all are doubles', given: { a: -1, b: 2 ** 53, c: 5e-324, d: -0, e: 1e308 } },
    { name: 'lists of lists', why: 'order and holes count', given: { a: [[1, [2, null]], [], [{}]] } },
    { name: 'hostile names', why: 'the prototype chain is not a map', given: hostile },
    { name: 'text beyond ASCII', why: 'lengths are in bytes', given: { Größe: '界', '🚀': 'ü'.repeat(300) } },
    {
      name: 'long text',
      why: 'takes the other way through the writer',
      given: { ['k'.repeat(200)]: 'v'.repeat(70_000) },
    },
    { name: 'a leading U+FEFF', why: 'it is text, not a byte-order mark', given: { '\ufeffa': '\ufeff' } },
    { name: 'U+FFFD', why: 'it may be meant', given: { a: '\ufffd', b: `${'x'.repeat(60)}\ufffd` } },
    { name: 'a thousand levels', why: 'the limit is inclusive', given: nested(1000) },
  ];
  test.each(roundTrips)('survives: $name ($why)', ({ given }) => {
    const decoded = decode(encode(given));
    expect(decoded).toStrictEqual(given);
    expect(Object.keys(decoded)).toStrictEqual(Object.keys(given));
    expect(Object.getPrototypeOf(decoded)).toBe(Object.prototype);
  });

  test('of any content survives', () => {
    const json = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary', maxDepth: 5 }));
    fc.assert(
      fc.property(json, (object) => {
        expect(decode(encode(object))).toEqual(object);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('leaves out fields that are undefined', () => {
    expect(decode(encode({ a: undefined, b: { c: undefined } }))).toStrictEqual({ b: {} });
  });

  test('writes lone surrogates as U+FFFD, as Go reads them in JSON', () => {
    expect(decode(encode({ a: 'x\ud800', ['\udfff'.repeat(60)]: 1 }))).toStrictEqual({
      a: 'x\ufffd',
      ['\ufffd'.repeat(60)]: 1,
    });
  });

  test('accepts objects of other realms and without prototype', () => {
    const given = Object.assign(Object.create(null), { a: structuredClone({ b: [1] }) });
    expect(decode(encode(given))).toStrictEqual({ a: { b: [1] } });
  });
});

describe('a value that is not JSON is refused with its path', () => {
  const cycle: Record<string, unknown> = { a: [] };
  (cycle['a'] as unknown[]).push(cycle);
  class Pool {
    size = 1;
  }
  const refusals: readonly { name: string; given: object; want: string }[] = [
    { name: 'NaN', given: { x: [1, 2, Number.NaN] }, want: 'it.x[2]: NaN is not a JSON number' },
    { name: 'Infinity', given: { x: { 'a.b/c': -Infinity } }, want: 'it.x["a.b/c"]: -Infinity is not a JSON number' },
    { name: 'a bigint', given: { x: 1n }, want: 'it.x: a bigint is not a JSON value' },
    { name: 'a symbol', given: { x: Symbol('s') }, want: 'it.x: a symbol is not a JSON value' },
    { name: 'a function', given: { toJSON: () => 1 }, want: 'it.toJSON: a function is not a JSON value' },
    { name: 'undefined in a list', given: { x: [undefined] }, want: 'it.x[0]: undefined is not a JSON value' },
    { name: 'a hole in a list', given: { x: new Array(1) }, want: 'it.x[0]: undefined is not a JSON value' },
    { name: 'a Date', given: { x: new Date(0) }, want: 'it.x: an object of class Date is not a JSON value' },
    { name: 'a Map', given: { x: new Map() }, want: 'it.x: an object of class Map is not a JSON value' },
    { name: 'a Buffer', given: { x: Buffer.alloc(1) }, want: 'it.x: an object of class Buffer is not a JSON value' },
    { name: 'an instance', given: { x: new Pool() }, want: 'it.x: an object of class Pool is not a JSON value' },
    { name: 'a cycle', given: cycle, want: 'it.a[0]: an object that contains itself is not JSON' },
    {
      name: 'level 1,001',
      given: nested(1001),
      want: `it${'.list[0]'.repeat(500)}: more than 1000 levels of nesting`,
    },
  ];
  test.each(refusals)('$name', ({ given, want }) => {
    expect(() => encode(given)).toThrow(expect.objectContaining({ message: `cannot encode ${want}` }));
  });

  test('an object that is there twice is not a cycle', () => {
    const twice = { a: 1 };
    expect(decode(encode({ b: twice, c: [twice, twice] }))).toStrictEqual({ b: { a: 1 }, c: [{ a: 1 }, { a: 1 }] });
  });
});

describe('bytes of a Struct', () => {
  const unusual: readonly { name: string; why: string; given: Buffer; want: JsonObject }[] = [
    { name: 'no kind', why: 'Go reads it as null', given: field([]), want: { a: null } },
    {
      name: 'no value',
      why: 'the default Value has no kind',
      given: Buffer.from([0x0a, 3, 0x0a, 1, 0x61]),
      want: { a: null },
    },
    { name: 'two kinds', why: 'the last of a oneof counts', given: field([0x20, 1, 0x1a, 1, 0x78]), want: { a: 'x' } },
    { name: 'a null that is not 0', why: 'enums are open', given: field([0x08, 5]), want: { a: null } },
    {
      name: 'a bool of ten bytes',
      why: 'a varint may be that long',
      given: field([0x20, ...Array(9).fill(0x80), 1]),
      want: { a: true },
    },
    {
      name: 'an unknown field',
      why: 'a later protobuf may add one',
      given: field([0x38, 1, 0x20, 1]),
      want: { a: true },
    },
    {
      name: 'an unknown group',
      why: 'they still exist',
      given: field([0x3b, 0x43, 0x08, 1, 0x44, 0x3c, 0x20, 1]),
      want: { a: true },
    },
    {
      name: 'another wire type',
      why: 'proto3 treats it as unknown',
      given: field([0x18, 1, 0x20, 1]),
      want: { a: true },
    },
    {
      name: 'one list in two parts',
      why: 'messages merge',
      given: field([0x32, 4, 0x0a, 2, 0x20, 1, 0x32, 4, 0x0a, 2, 0x20, 0]),
      want: { a: [true, false] },
    },
    {
      name: 'one object in two parts',
      why: 'messages merge',
      given: field([
        0x2a, 9, 0x0a, 7, 0x0a, 1, 0x78, 0x12, 2, 0x20, 1, 0x2a, 9, 0x0a, 7, 0x0a, 1, 0x79, 0x12, 2, 0x20, 1,
      ]),
      want: { a: { x: true, y: true } },
    },
    {
      name: 'a field twice',
      why: 'the last counts',
      given: Buffer.concat([field([0x20, 1]), field([0x20, 0])]),
      want: { a: false },
    },
  ];
  test.each(unusual)('with $name are read ($why)', ({ given, want }) => {
    expect(decode(given)).toStrictEqual(want);
  });

  const malformed: readonly { name: string; given: Buffer; want: string }[] = [
    { name: 'end within a length', given: Buffer.from([0x0a, 0x80]), want: 'truncated' },
    { name: 'lack a length', given: Buffer.from([0x0a]), want: 'truncated' },
    { name: 'end within a double', given: field([0x11, 0, 0, 0]), want: 'truncated' },
    { name: 'claim more than there is', given: Buffer.from([0x0a, 9, 0x0a, 1, 0x61]), want: 'overrun' },
    { name: 'claim more than the message around', given: field([0x1a, 5, 0x78]), want: 'overrun' },
    { name: 'claim more than 2 GiB', given: Buffer.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f]), want: 'bad-varint' },
    { name: 'have a varint of eleven bytes', given: field([0x20, ...Array(10).fill(0x80), 1]), want: 'bad-varint' },
    { name: 'have field number 0', given: Buffer.from([0x02, 0]), want: 'bad-tag' },
    { name: 'have wire type 7', given: Buffer.from([0x0f, 0]), want: 'bad-tag' },
    { name: 'end a group that never began', given: Buffer.from([0x0c]), want: 'bad-tag' },
    { name: 'end another group', given: Buffer.from([0x13, 0x1c]), want: 'bad-tag' },
    { name: 'do not end a group', given: Buffer.from([0x13, 0x08, 1]), want: 'truncated' },
    { name: 'nest groups without end', given: Buffer.alloc(1_000_000, 0x13), want: 'too-deep' },
    { name: 'have a string that is not UTF-8', given: field([0x1a, 2, 0xc3, 0x28]), want: 'bad-utf8' },
    { name: 'have a surrogate in a string', given: field([0x1a, 3, 0xed, 0xa0, 0x80]), want: 'bad-utf8' },
    { name: 'have 1,001 levels', given: deeper(encode(nested(1000))), want: 'too-deep' },
    { name: 'have 100,000 levels', given: bottomless(100_000), want: 'too-deep' },
  ];
  test.each(malformed)('that $name are refused: $want', ({ given, want }) => {
    expect(() => decode(given)).toThrow(expect.objectContaining({ name: 'CodecError', code: want, where: 'it' }));
  });
});

/** Wraps an encoded Struct in one more level. */
function deeper(struct: Buffer): Buffer {
  const writer = new ReverseWriter();
  writer.raw(struct);
  writer.enclose(0x2a, 0);
  writer.enclose(0x12, 0);
  writer.enclose(0x0a, 0);
  return writer.finish();
}

function bottomless(levels: number): Buffer {
  const writer = new ReverseWriter();
  for (let level = 0; level < levels; level++) {
    writer.enclose(0x2a, 0);
    writer.enclose(0x12, 0);
    writer.enclose(0x0a, 0);
  }
  return writer.finish();
}
