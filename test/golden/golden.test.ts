import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Flavour } from '../../functions/engine/index.ts';
import { enrolmentMoments } from './enrolment-moments.ts';
import { enrolmentExamples, examples, tenantExamples, virtualClusterExamples } from './examples.ts';
import type { Moment } from './moment.ts';
import { momentsOf } from './moments.ts';
import { page } from './page.ts';
import { tenantMoments } from './tenant-moments.ts';
import { virtualClusterMoments } from './virtual-cluster-moments.ts';

const folder = `${import.meta.dirname}/pages`;

/** Writes the pages instead of comparing them: the diff is then for a reviewer. */
const update = process.env['UPDATE_GOLDEN'] === '1';

/** One example in one flavour: where its pages are, what they are called, and what they show. */
interface Case {
  readonly place: string;
  readonly title: string;
  readonly moments: () => readonly Moment[];
}

const flavours: readonly Flavour[] = ['claims', 'namespaced'];
const cases: readonly Case[] = [
  ...examples.flatMap((example) =>
    flavours.map((flavour) => caseOf('cluster', example.name, flavour, () => momentsOf(example, flavour))),
  ),
  ...virtualClusterExamples.flatMap((example) =>
    flavours.map((flavour) =>
      caseOf('virtual-cluster', example.name, flavour, () => virtualClusterMoments(example, flavour)),
    ),
  ),
  ...enrolmentExamples.flatMap((example) =>
    flavours.map((flavour) => caseOf('enrolment', example.name, flavour, () => enrolmentMoments(example, flavour))),
  ),
  // A Tenant is the same in both flavours.
  ...tenantExamples.map((example) => ({
    place: `tenant/${example.name}`,
    title: `${example.name}, tenant`,
    moments: () => tenantMoments(example),
  })),
];

const written = new Set<string>();
const finished = new Set<string>();

test.each(cases)('$place is what was reviewed', ({ place, title, moments }) => {
  for (const { name, composed, before } of moments()) {
    const text = page(`${title}, ${name}`, composed, before);
    const file = `${place}/${name}.yaml`;
    written.add(file);
    if (update) write(`${folder}/${file}`, text);
    expect(existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8') : undefined).toBe(text);
  }
  finished.add(place);
});

test('there are pages of nothing else', () => {
  // With only some of the tests selected, the pages of the others are not known here.
  if (update && finished.size === cases.length) {
    for (const file of pages()) if (!written.has(file)) rmSync(`${folder}/${file}`);
  }
  expect(pages().toSorted()).toEqual([...written].sort());
});

function pages(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
}

function caseOf(room: string, name: string, flavour: Flavour, moments: () => readonly Moment[]): Case {
  return { place: `${room}/${name}/${flavour}`, title: `${name}, ${flavour} flavour`, moments };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
