import { File } from 'node:buffer';
import { expect, test } from '@jest/globals';
import { type Taken, take } from './files.ts';

const file = (name: string, text = 'a: 1') => new File([text], name) as unknown as globalThis.File; // of Node, with all that is read here

test.each<[string, readonly string[], number, Taken]>([
  ['settings, whatever they are spelled like', ['a.yaml', 'b.YML'], 4, { texts: [one('a.yaml'), one('b.YML')] }],
  [
    'what is something else is named',
    ['a.json', 'logo.svg'],
    4,
    { texts: [one('a.json')], passedOver: 'Passed over: 1 that are no .yaml, .yml or .json.' },
  ],
  [
    'nothing to read',
    ['logo.svg'],
    4,
    { texts: [], passedOver: 'Nothing was taken: there is no .yaml, .yml or .json file.' },
  ],
  [
    'too many, of which none are taken',
    Array.from({ length: 101 }, (_, index) => `${index}.yaml`),
    4,
    { texts: [], passedOver: 'Nothing was taken: 101 files of 1 KiB are more than 100 files or 2048 KiB together.' },
  ],
  [
    'too much, of which none are taken',
    ['a.yaml', 'b.yaml'],
    1024 * 1024 + 1,
    { texts: [], passedOver: 'Nothing was taken: 2 files of 2049 KiB are more than 100 files or 2048 KiB together.' },
  ],
])('files that are chosen: %s', async (_, names, size, want) => {
  expect(await take(names.map((name) => file(name, size === 4 ? 'a: 1' : 'x'.repeat(size))))).toEqual(want);
});

function one(name: string) {
  return { name, text: 'a: 1' };
}
