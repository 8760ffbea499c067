import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { madeOnce } from './kept.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aerodrome-kept-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Asks for something made of `madeOf`, which would now come out as `value`. */
const ask = (value: unknown, madeOf: readonly string[] = ['v1']) =>
  madeOnce({ folder: join(folder, 'kept'), name: 'thing', madeOf, make: async () => value });
const files = () => readdir(join(folder, 'kept'));

describe('madeOnce', () => {
  test('makes what is not there, and then gives that', async () => {
    expect(await ask({ made: 1 })).toEqual({ made: 1 });
    expect(await ask({ made: 2 })).toEqual({ made: 1 });
    expect(await files()).toEqual([expect.stringMatching(/^thing-[0-9a-f]{16}\.json$/)]);
  });

  test('makes it anew of other things, and keeps both', async () => {
    await ask({ made: 1 });
    expect(await ask({ made: 2 }, ['v2'])).toEqual({ made: 2 });
    expect(await ask({ made: 3 }, ['v', '2'])).toEqual({ made: 3 });
    expect(await ask({ made: 4 })).toEqual({ made: 1 });
    expect(await files()).toHaveLength(3);
  });

  test.each([
    ['nothing', ''],
    ['half of it', '{"made":'],
  ])('makes it again where the file has %s', async (_what, text) => {
    await ask({ made: 1 });
    const [name = ''] = await files();
    await writeFile(join(folder, 'kept', name), text);
    expect(await ask({ made: 2 })).toEqual({ made: 2 });
    expect(await readFile(join(folder, 'kept', name), 'utf8')).toBe('{"made":2}');
  });

  test('gives the same the first time as later, also where JSON leaves something out', async () => {
    const made = { a: undefined, list: [null, Number.NaN] };
    expect(await ask(made)).toStrictEqual({ list: [null, null] });
    expect(await ask(made)).toStrictEqual({ list: [null, null] });
  });

  test('is safe to ask for by several at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask({ made: 'alike' })));
    expect(answers).toEqual(Array(4).fill({ made: 'alike' }));
    expect(await files()).toHaveLength(1);
  });

  test('keeps nothing where making it fails', async () => {
    const failing = () => Promise.reject(new Error('cannot make it'));
    await expect(madeOnce({ folder, name: 'thing', madeOf: [], make: failing })).rejects.toThrow('cannot make it');
    expect(await readdir(folder)).toEqual([]);
  });
});
