import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { type Token, tokensOf } from './yaml-tokens.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

const lines: readonly [name: string, given: string, want: readonly Token[]][] = [
  [
    'a key and its value',
    'tier: production',
    [
      { text: 'tier', as: 'key' },
      { text: ':', as: 'mark' },
      { text: ' production', as: 'value' },
    ],
  ],
  [
    'an entry of a list that is a map',
    '  - name: general',
    [
      { text: '  - ', as: 'mark' },
      { text: 'name', as: 'key' },
      { text: ':', as: 'mark' },
      { text: ' general', as: 'value' },
    ],
  ],
  [
    'a comment behind a value',
    'a: 1 # one',
    [
      { text: 'a', as: 'key' },
      { text: ':', as: 'mark' },
      { text: ' 1', as: 'value' },
      { text: ' # one', as: 'comment' },
    ],
  ],
  [
    'a key with a port in its value',
    'url: https://example.com:8443',
    [
      { text: 'url', as: 'key' },
      { text: ':', as: 'mark' },
      { text: ' https://example.com:8443', as: 'value' },
    ],
  ],
  [
    'text in quotes',
    'version: "4.20"',
    [
      { text: 'version', as: 'key' },
      { text: ':', as: 'mark' },
      { text: ' "4.20"', as: 'text' },
    ],
  ],
  ['a comment', '# words: here', [{ text: '# words: here', as: 'comment' }]],
  ['between documents', '---', [{ text: '---', as: 'mark' }]],
];

describe('YAML is told apart for colours', () => {
  test.each(lines)('%s', (_, given, want) => {
    expect(tokensOf(given)).toEqual([want]);
  });

  test('lines of a block are text until the block ends', () => {
    const kinds = tokensOf('a: |\n  b: c\n\n  # d\ne: f').map((tokens) => tokens.at(-1)?.as);
    expect(kinds).toEqual(['text', 'text', 'text', 'text', 'value']);
  });

  test('no example loses a character', () => {
    for (const file of readdirSync(examples, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.yaml')) continue;
      const text = readFileSync(examples + file, 'utf8');
      const together = tokensOf(text).map((tokens) => tokens.map((token) => token.text).join(''));
      expect(together.join('\n')).toBe(text);
    }
  });
});
