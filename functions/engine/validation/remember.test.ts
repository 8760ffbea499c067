import { describe, expect, test } from '@jest/globals';
import { remember } from './remember.ts';

/** Judges what it is given, and counts how often it was asked to. */
function counting() {
  const ask = remember<{ readonly size: string }, { readonly verdict: string }>();
  let judged = 0;
  const judge = (uid: string | undefined, size: string) =>
    ask(uid, { size }, () => {
      judged++;
      return { verdict: `${size} is fine` };
    }).verdict;
  return { judge, judged: () => judged };
}

describe('a verdict', () => {
  const table: readonly {
    readonly name: string;
    readonly asked: readonly (readonly [string | undefined, string])[];
    readonly want: number;
  }[] = [
    {
      name: 'holds while the same is judged',
      asked: [
        ['a', 'big'],
        ['a', 'big'],
        ['a', 'big'],
      ],
      want: 1,
    },
    {
      name: 'does not hold for something else under the same uid',
      asked: [
        ['a', 'big'],
        ['a', 'small'],
      ],
      want: 2,
    },
    {
      name: 'is only the last one',
      asked: [
        ['a', 'big'],
        ['a', 'small'],
        ['a', 'big'],
      ],
      want: 3,
    },
    {
      name: 'is of one composite',
      asked: [
        ['a', 'big'],
        ['b', 'big'],
        ['a', 'big'],
      ],
      want: 2,
    },
    {
      name: 'is not kept without a uid',
      asked: [
        [undefined, 'big'],
        [undefined, 'big'],
      ],
      want: 2,
    },
  ];
  test.each(table)('$name', ({ asked, want }) => {
    const { judge, judged } = counting();
    for (const [uid, size] of asked) expect(judge(uid, size)).toBe(`${size} is fine`);
    expect(judged()).toBe(want);
  });

  test('cannot be written to by who gets it', () => {
    const ask = remember<string, { readonly list: string[] }>();
    const verdict = ask('a', 'x', () => ({ list: ['one'] }));
    expect(() => verdict.list.push('two')).toThrow(TypeError);
  });

  test('is forgotten when two thousand others were asked for since', () => {
    const { judge, judged } = counting();
    judge('first', 'big');
    for (let index = 0; index < 2_000; index++) judge(`other-${index}`, 'big');
    judge('first', 'big');
    expect(judged()).toBe(2_002);
  });
});
