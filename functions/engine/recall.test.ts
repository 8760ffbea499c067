import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Recall } from './recall.ts';

/** What the request says, and what was worked out since it was asked last. */
let said: Readonly<Record<string, unknown>> = {};
let made: string[] = [];

beforeEach(() => {
  said = {};
  made = [];
});

/** The sum of what is said of two letters, if the first says that both count. */
function sums() {
  const recall = new Recall();
  const letter = recall.input((name) => said[name]);
  const pair = recall.work((name) => {
    made.push(name);
    const [first = '', second = ''] = name;
    return letter(first) === undefined ? undefined : Number(letter(first)) + Number(letter(second));
  });
  const isLarge = recall.work((name) => {
    made.push(`${name}?`);
    return Number(pair(name)) > 10;
  });
  const ask = (request: typeof said, name = 'ab') => {
    recall.next();
    said = request;
    made = [];
    return [isLarge(name), made];
  };
  return { recall, ask };
}

describe('what was worked out', () => {
  test.each<
    readonly [name: string, why: string, now: Readonly<Record<string, unknown>>, want: readonly [boolean, string[]]]
  >([
    ['the same', 'nothing differs', { a: 1, b: 2 }, [false, []]],
    ['something else', 'it was not asked for', { a: 1, b: 2, c: 3 }, [false, []]],
    ['an input', 'the sum is another', { a: 1, b: 20 }, [true, ['ab', 'ab?']]],
    ['two inputs', 'the sum is the one it was', { a: 2, b: 1 }, [false, ['ab']]],
    ['a part of what was asked for', 'the rest is not asked for now', { b: 2 }, [false, ['ab', 'ab?']]],
  ])('is worked out again only where it reads something else: %s, %s', (_name, _why, now, want) => {
    const { ask } = sums();
    ask({ a: 1, b: 2 });
    expect(ask(now)).toEqual(want);
  });

  test('is asked for by name', () => {
    const { ask } = sums();
    ask({ a: 1, b: 2, c: 3 });
    expect(ask({ a: 1, b: 2, c: 3 }, 'ac')).toEqual([false, ['ac?', 'ac']]);
    expect(ask({ a: 1, b: 2, c: 30 }, 'ab')).toEqual([false, []]);
    expect(ask({ a: 1, b: 2, c: 30 }, 'ac')).toEqual([true, ['ac', 'ac?']]);
  });

  test('is the object that it was, while it says the same', () => {
    const recall = new Recall();
    const input = recall.input(() => said['list']);
    const ask = (list: unknown) => {
      recall.next();
      said = { list };
      return input('');
    };
    const first = ask([1, { a: 1 }]);
    expect(ask([1, { a: 1 }])).toBe(first);
    expect(ask([1, { a: 2 }])).toEqual([1, { a: 2 }]);
    expect(ask(new Map([[1, 1]]))).toEqual(new Map([[1, 1]]));
    expect(ask(new Map([[1, 2]]))).toEqual(new Map([[1, 2]]));
  });

  test('is tried again after it failed', () => {
    const recall = new Recall();
    const input = recall.input(() => said['fails']);
    const work = recall.work(() => {
      if (input('') === true) throw new Error('failed');
      return 'done';
    });
    const ask = (fails: boolean) => {
      recall.next();
      said = { fails };
      return work('');
    };
    expect(ask(false)).toBe('done');
    expect(() => ask(true)).toThrow('failed');
    expect(() => work('')).toThrow('failed');
    expect(ask(false)).toBe('done');
  });

  test('is what it would be if nothing was known, over any history', () => {
    const request = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 4, max: 7 }), {
      noNullPrototype: true,
    });
    const question = fc.tuple(request, fc.constantFrom('ab', 'bc', 'ca', 'aa'));
    fc.assert(
      fc.property(fc.array(question, { maxLength: 20 }), (questions) => {
        const { ask } = sums();
        for (const [now, name] of questions) expect(ask(now, name)[0]).toBe(sums().ask(now, name)[0]);
      }),
      { seed: 7 },
    );
  });
});
