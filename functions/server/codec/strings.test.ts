import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readString } from './strings.ts';

function read(bytes: Buffer): string {
  const padded = Buffer.concat([Buffer.from('<<'), bytes, Buffer.from('>>>>')]);
  const view = new DataView(padded.buffer, padded.byteOffset, padded.length);
  return readString(padded, view, 2, 2 + bytes.length);
}

test('strings are what their bytes say, whatever the table held before', () => {
  // Few characters and short strings, so that many land on the same slot and differ in one place only.
  const unit = fc.constantFrom('a', 'b', '\0', '\x7f', 'é', '界', '🚀');
  fc.assert(
    fc.property(fc.array(fc.string({ unit, maxLength: 45 }), { maxLength: 50 }), (texts) => {
      expect(texts.map((text) => read(Buffer.from(text)))).toStrictEqual(texts);
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('a string that is not UTF-8 never passes for one seen before', () => {
  const known = Buffer.from('\0\0\0\0\0\0\0\0');
  expect(read(known)).toBe('\0\0\0\0\0\0\0\0');
  for (let at = 0; at < known.length; at++) {
    const bad = Buffer.from(known);
    bad[at] = 0x80;
    expect(() => read(bad)).toThrow(expect.objectContaining({ code: 'bad-utf8' }));
  }
});
