import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { claimExamples, summariesIn } from './examples.ts';
import { kindFolders } from './kinds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

test('a row describes every example it links to', () => {
  const readme = [
    '| claim | what it is for |',
    '|---|---|',
    '| [`a/one.yaml`](a/one.yaml) | the [settings](platform.yaml) |',
    '| [`a/two.yaml`](a/two.yaml), [`a/three.yaml`](a/three.yaml) | both |',
  ].join('\n');
  expect([...summariesIn(readme)]).toEqual([
    ['a/one.yaml', 'the settings'],
    ['a/two.yaml', 'both'],
    ['a/three.yaml', 'both'],
  ]);
});

describe('the examples of the repository', () => {
  test.each(kindFolders(root))('of %s are all described', (folder) => {
    expect(claimExamples(root, folder).filter(({ summary }) => summary === '')).toEqual([]);
  });

  test('begin with the smallest', () => {
    expect(claimExamples(root, 'cluster')[0]?.id).toBe('minimal');
  });
});
