import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { excerpt, redact } from './redact.ts';

describe('redact', () => {
  const secret = 'p&ss"w<o>rd/ü';
  test.each([
    { name: 'as it is', text: `x ${secret} y` },
    { name: 'in JSON', text: JSON.stringify({ echo: secret }) },
    { name: 'in a form', text: new URLSearchParams({ echo: secret }).toString() },
    { name: 'in a URL', text: `/x/${encodeURIComponent(secret)}` },
    { name: 'in base64', text: Buffer.from(secret).toString('base64') },
    { name: 'in base64url', text: Buffer.from(secret).toString('base64url') },
    { name: 'in hex', text: Buffer.from(secret).toString('hex') },
    { name: 'in HTML', text: 'p&amp;ss&quot;w&lt;o&gt;rd/ü' },
  ])('a known secret $name', ({ text }) => {
    expect(redact(text, [secret])).toContain('[redacted]');
    expect(redact(text, [secret])).not.toMatch(/p&|p%26|rd\/ü|cCZz|7026/);
  });

  test.each([
    { name: 'bearer', text: 'sent Bearer abcdefgh12345678', want: 'sent Bearer [redacted]' },
    { name: 'a web token', text: 'got eyJhbGciOi.eyJzdWIi.c2ln!', want: 'got [redacted]!' },
    {
      name: 'a field',
      text: '{"adminPassword": "hunter2", "ttl": 3}',
      want: '{"adminPassword": [redacted], "ttl": 3}',
    },
    { name: 'a field cut off', text: '{"client_secret":"hunt', want: '{"client_secret":[redacted]' },
    { name: 'a form field', text: 'a=1&token=hunter2&b=2', want: 'a=1&token=[redacted]&b=2' },
    { name: 'a header', text: 'X-Api-Key: hunter2', want: 'X-Api-Key: [redacted]' },
    { name: 'a key', text: '-----BEGIN EC PRIVATE KEY-----\nMHc', want: '[redacted]' },
    { name: 'plain words', text: 'zone not found', want: 'zone not found' },
  ])('what looks like a secret: $name', ({ text, want }) => {
    expect(redact(text, [])).toBe(want);
  });

  test('a secret inside another one leaves no rest', () => {
    expect(redact('abc abcdef', ['abc', 'abcdef'])).toBe('[redacted] [redacted]');
  });
});

describe('excerpt', () => {
  test('is one line of 200 bytes at most, cut between characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ü', '€', '😀', '\n', '\t', '\u0000', '\ud800'), maxLength: 400 }),
        (text) => {
          const shown = excerpt(text, []);
          expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(200);
          expect(shown).not.toMatch(/[\n\r\t]/);
        },
      ),
    );
    expect(excerpt('ü'.repeat(150), [])).toBe(`${'ü'.repeat(98)}…`);
  });

  test('a secret across the cut is not shown in part', () => {
    fc.assert(
      fc.property(fc.nat(220), (before) => {
        expect(excerpt(`${'.'.repeat(before)}hunter-canary-42`, ['hunter-canary-42'])).not.toContain('hunter');
      }),
    );
  });

  test('a secret across the end of what is looked at is not shown in part, whatever shrinks before it', () => {
    const token = `Bearer ${'x'.repeat(2_000)} `;
    fc.assert(
      fc.property(fc.nat(60), (before) => {
        expect(excerpt(`${token}${'.'.repeat(before)}hunter-canary-42 and more`, ['hunter-canary-42'])).not.toContain(
          'hunt',
        );
      }),
    );
  });

  test.each(['a-', 'token-', 'token= ', '"', 'eyJaaaaaa-', '-----BEGIN PRIVATE KEY-----'])(
    'a large body costs no more than a small one: %s',
    (part) => {
      const started = performance.now();
      excerpt(part.repeat(500_000), ['secret']);
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );
});
