import { beforeAll, describe, expect, test } from '@jest/globals';
import { judge, rowsOf, strayNames, type Verdicts } from './judge.ts';
import type { Subject } from './subject.ts';

const patience = 600_000;

/** The whole suite against one provider, a test a row. */
export function describeProvider(subject: Subject): void {
  describe(subject.name, () => {
    let verdicts: Verdicts;
    beforeAll(async () => {
      verdicts = await judge(subject);
    }, patience);

    const known = rowsOf(subject).filter(({ name }) => subject.differs[name] !== undefined);
    const expected = rowsOf(subject).filter(({ name }) => subject.differs[name] === undefined);
    test.each(expected)('$name: $why', ({ name }) => {
      const verdict = verdicts.get(name);
      if (verdict !== undefined) throw verdict;
    });
    if (known.length > 0) {
      test.each(known)('differs as is known: $name', ({ name }) => {
        // Where this fails the list is out of date: the provider does what the row wants.
        expect(verdicts.get(name)).toBeInstanceOf(Error);
      });
    }
    test('the lists of exceptions name rows', () => {
      expect(strayNames(subject)).toEqual([]);
    });
  });
}
