import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { documentOf, lineRange, rangeOf, readDocuments } from './documents.ts';
import { changeBetween, setField } from './edit.ts';
import { marksOf } from './marks.ts';
import { leadsTo, readPath } from './path.ts';

const folder = new URL('../../../examples/', import.meta.url).pathname;
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^(cluster|enrolment|tenant|virtual-cluster)\/.*\.yaml$/.test(file))
  .sort();

const claim = `# Whose it is.
apiVersion: v1
kind: Namespace
metadata: {name: team-web}
---
# The cluster.
apiVersion: aerodrome.dev/v1alpha1
kind: Cluster
metadata:
  name: web # short
spec:
  # how much it matters
  tier: standard

  version: "4.20"
  nodePools:
    - name: general
      size: large
      sites: [site-a, site-b]
    # the second
    - name: batch
`;

describe('a field path', () => {
  test.each([
    ['spec.tier', ['spec', 'tier']],
    ['spec.nodePools[0].sites[12]', ['spec', 'nodePools', 0, 'sites', 12]],
    ['metadata.labels["app.example.com/x"]', ['metadata', 'labels', 'app.example.com/x']],
    ['["a\\"b"].c', ['a"b', 'c']],
    ['', []],
  ])('%s', (text, want) => expect(readPath(text)).toEqual(want));

  test('leads to itself and to what is below', () => {
    expect(leadsTo(['spec'], ['spec', 'tier'])).toBe(true);
    expect(leadsTo(['spec', 'tier'], ['spec', 'tier'])).toBe(true);
    expect(leadsTo(['spec', 'tier'], ['spec'])).toBe(false);
  });
});

describe('an edit', () => {
  const edit = (path: string, value: unknown, text = claim) =>
    setField(text, documentOf(readDocuments(text), 'Cluster'), readPath(path), value);

  test.each<{ why: string; path: string; value: unknown; want: readonly [string, string] }>([
    { why: 'another word', path: 'spec.tier', value: 'production', want: ['tier: standard', 'tier: production'] },
    { why: 'quotes stay', path: 'spec.version', value: '4.19', want: ['"4.20"', '"4.19"'] },
    { why: 'a text that would be a number', path: 'spec.tier', value: '012', want: ['tier: standard', 'tier: "012"'] },
    { why: 'in front of a comment', path: 'metadata.name', value: 'shop', want: ['name: web #', 'name: shop #'] },
    { why: 'in a list', path: 'spec.nodePools[0].sites[1]', value: 'site-c', want: ['site-b]', 'site-c]'] },
    {
      why: 'in a list, with what would end it',
      path: 'spec.nodePools[0].sites[1]',
      value: 'c, d]',
      want: ['site-b]', '"c, d]"]'],
    },
    {
      why: 'a new field',
      path: 'spec.tenant',
      value: 'web',
      want: ['    - name: batch\n', '    - name: batch\n  tenant: web\n'],
    },
    {
      why: 'a new field where nothing is',
      path: 'spec.backup.enabled',
      value: false,
      want: ['    - name: batch\n', '    - name: batch\n  backup:\n    enabled: false\n'],
    },
    {
      why: 'a field goes, with the blank line before it',
      path: 'spec.version',
      value: undefined,
      want: ['\n  version: "4.20"\n', ''],
    },
    {
      why: 'an entry comes',
      path: 'spec.nodePools[2]',
      value: { name: 'gpu' },
      want: ['- name: batch\n', '- name: batch\n    - name: gpu\n'],
    },
  ])('$why', ({ path, value, want: [from, to] }) => {
    expect(claim).toContain(from);
    expect(edit(path, value)).toBe(claim.replace(from, to));
  });

  test('what holds nothing any more goes with the last of it', () => {
    const made = edit('spec.backup.enabled', false);
    expect(edit('spec.backup.enabled', undefined, made)).toBe(claim);
  });

  test('a spec that was empty becomes a block', () => {
    const empty = 'apiVersion: aerodrome.dev/v1alpha1\nkind: Cluster\nmetadata:\n  name: web\nspec: {}\n';
    expect(edit('spec.nodePools', [{ name: 'a', size: 'large' }], empty)).toBe(
      empty.replace('spec: {}\n', 'spec:\n  nodePools:\n    - name: a\n      size: large\n'),
    );
  });

  test.each(['# What it is for.\n', '# What it is for.\n\n', '---\n', '# What it is for.\n---\n# and more\n'])(
    'what stands before the first document stays there once: %j',
    (before) => {
      const text = `${before}kind: Cluster\nspec:\n  tier: standard\n`;
      expect(edit('spec.tenant', 'web', text)).toBe(`${text}  tenant: web\n`);
    },
  );

  test('and so does what stands after it, and between documents', () => {
    const text = `kind: Cluster\nspec:\n  tier: standard\n\n# the end\n---\n# another\nkind: Namespace\n...\n`;
    expect(edit('spec.tenant', 'web', text)).toBe(text.replace('standard\n', 'standard\n  tenant: web\n'));
  });

  test.each(examples)('%s is to the letter what it was once a field came and went', (file) => {
    const text = readFileSync(folder + file, 'utf8');
    const index = readDocuments(text).all.length - 1;
    const more = setField(text, index, ['spec', 'further'], 'x');
    expect(more).toContain('\n  further: x\n');
    expect(setField(more, index, ['spec', 'further'], undefined)).toBe(text);
  });

  test('a text that cannot be read stays as it is', () => {
    expect(setField('a: [\n', 0, ['a'], 1)).toBe('a: [\n');
    expect(setField(claim, 7, ['a'], 1)).toBe(claim);
  });

  test('lists that do not stand in keep standing so', () => {
    const flat = 'kind: Cluster\nspec:\n  nodePools:\n  - name: a\n  - name: b\n';
    expect(edit('spec.tier', 'production', flat)).toBe(`${flat}  tier: production\n`);
  });
});

describe('places', () => {
  const documents = readDocuments(claim);
  const textAt = (range: { from: number; to: number } | undefined) => range && claim.slice(range.from, range.to);

  test.each([
    ['spec.tier', 'standard'],
    ['spec.nodePools', 'nodePools'],
    ['spec.nodePools[1]', 'name'],
    ['spec.nodePools[0].sites[1]', 'site-b'],
    ['spec.nodePools[0].replicas', 'name'],
    ['spec.backup.schedule', 'spec'],
  ])('%s', (path, want) => expect(textAt(rangeOf(documents.all[1], readPath(path)))).toBe(want));

  test('a line without its blanks', () => expect(textAt(lineRange(documents, 13))).toBe('tier: standard'));

  test('of problems, by document, line and path; what is about another file has none', () => {
    const marks = marksOf(
      documents,
      [
        { file: 'claim.yaml', from: 7, path: 'spec.tier', message: 'a' },
        { file: 'claim.yaml', line: 3, message: 'b' },
        { file: 'platform.yaml', path: 'sites', message: 'c' },
      ],
      'claim.yaml',
    );
    expect(marks.map((mark) => [mark.line, textAt(mark), mark.message])).toEqual([
      [13, 'standard', 'a'],
      [3, 'kind: Namespace', 'b'],
    ]);
  });

  test('a text nested without end is told to be unreadable, and nothing breaks', () => {
    const deep = readDocuments(`a: ${'['.repeat(20_000)}`);
    expect(deep.sound).toBe(false);
    expect(documentOf(deep, 'Cluster')).toBe(-1);
  });
});

test.each([
  ['abc', 'abXc', { from: 2, to: 2, insert: 'X' }],
  ['aa', 'aaa', { from: 2, to: 2, insert: 'a' }],
  ['abc', 'c', { from: 0, to: 2, insert: '' }],
  ['same', 'same', undefined],
])('the smallest change from %s to %s', (before, after, want) => expect(changeBetween(before, after)).toEqual(want));
