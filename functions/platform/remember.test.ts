import { describe, expect, test } from '@jest/globals';
import { parsePlatform } from './parse.ts';
import { rememberingParser } from './remember.ts';

const config = (uid: string, resourceVersion: string, data: object = {}): object => ({
  apiVersion: 'apiextensions.crossplane.io/v1beta1',
  kind: 'EnvironmentConfig',
  metadata: { name: 'aerodrome', uid, resourceVersion },
  data,
});

describe('a parser that remembers', () => {
  test('gives the same settings, not only equal ones, while the object is the same', () => {
    const parse = rememberingParser();
    const first = parse(config('a', '1'), 'x');
    expect(first).toEqual(parsePlatform(config('a', '1'), 'x'));
    expect(parse(config('a', '1'), 'x')).toBe(first);
  });

  test.each([
    ['a new resourceVersion', config('a', '2', { baseDomain: 'b.example.com' })],
    ['another object', config('b', '1', { baseDomain: 'b.example.com' })],
    ['no resourceVersion', config('a', '', { baseDomain: 'b.example.com' })],
    ['no metadata', { baseDomain: 'b.example.com' }],
  ])('%s is parsed', (_why, changed) => {
    const parse = rememberingParser();
    parse(config('a', '1'), 'x');
    expect(parse(changed, 'x')).toEqual(parsePlatform({ baseDomain: 'b.example.com' }, 'x'));
  });

  test('gives the same settings for the same document without them', () => {
    const parse = rememberingParser();
    const document = { baseDomain: 'b.example.com' };
    const first = parse(document, 'x');
    expect(parse(document, 'x')).toBe(first);
    expect(parse({ baseDomain: 'b.example.com' }, 'x')).not.toBe(first);
  });

  test('mistakes are remembered too, under the source asked with', () => {
    const parse = rememberingParser();
    const wrong = config('a', '1', { baseDomain: 1 });
    expect([parse(wrong, 'one'), parse(wrong, 'two')]).toEqual([
      parsePlatform(wrong, 'one'),
      parsePlatform(wrong, 'two'),
    ]);
  });

  test('forgets what was not asked for longest', () => {
    const parse = rememberingParser(2);
    const first = parse(config('a', '1'), 'x');
    const second = parse(config('a', '2'), 'x');
    parse(config('a', '1'), 'x');
    parse(config('a', '3'), 'x');
    expect(parse(config('a', '1'), 'x')).toBe(first);
    expect(parse(config('a', '2'), 'x')).not.toBe(second);
  });
});
