import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Flavour } from '../../functions/engine/index.ts';
import { examples } from './examples.ts';
import { momentsOf } from './moments.ts';
import { page } from './page.ts';

const folder = `${import.meta.dirname}/pages`;

/** Writes the pages instead of comparing them: the diff is then for a reviewer. */
const update = process.env['UPDATE_GOLDEN'] === '1';
if (update) rmSync(folder, { recursive: true, force: true });

const cases = examples.flatMap((example) =>
  (['claims', 'namespaced'] as const).map((flavour: Flavour) => ({ name: example.name, example, flavour })),
);

test.each(cases)('$name, $flavour flavour, is what was reviewed', ({ example, flavour }) => {
  const moments = momentsOf(example, flavour);
  moments.forEach((moment, index) => {
    const before = moment.before ?? moments[index - 1]?.composed;
    const text = page(`${example.name}, ${flavour} flavour, ${moment.name}`, moment, before);
    const file = `${folder}/${example.name}/${flavour}/${moment.name}.yaml`;
    if (update) write(file, text);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : undefined).toBe(text);
  });
});

test('there are pages of nothing else', () => {
  const names = ['fresh', 'half-ready', 'ready', 'stuck', 'upgrading'].map((moment) => `${moment}.yaml`);
  const expected = cases.flatMap(({ name, flavour }) => names.map((file) => `${name}/${flavour}/${file}`));
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  expect(found.sort()).toEqual(expected.sort());
});

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
