import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { command } from '../../cli/testing/aerodrome.ts';
import { evaluate } from './evaluate.ts';
import type { Input } from './input.ts';
import { longestText } from './longest.ts';
import { renderedYaml } from './yaml.ts';

const folder = new URL('../../examples/', import.meta.url).pathname;
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\/.*\.yaml$/.test(file) && !file.startsWith('provider/'))
  .sort();

const input = (text: string, more: Partial<Input> = {}): Input => ({
  claim: { name: 'in.yaml', text },
  files: [],
  flavour: 'claims',
  namespace: 'default',
  ...more,
});

const cluster = (spec = '{}', name = 'web') =>
  `apiVersion: aerodrome.dev/v1alpha1\nkind: Cluster\nmetadata: {name: ${name}, namespace: team-web}\nspec: ${spec}\n`;

describe('what the page renders', () => {
  test('there are examples', () => expect(examples.length).toBeGreaterThan(20));

  test.each((['claims', 'namespaced'] as const).flatMap((flavour) => examples.map((file) => ({ flavour, file }))))(
    'is what the command line renders: $file, $flavour',
    async ({ flavour, file }) => {
      const text = readFileSync(folder + file, 'utf8');
      const { stdout } = await command(['render', 'in.yaml', '--flavour', flavour], { files: { 'in.yaml': text } });
      const evaluation = evaluate(input(text, { flavour }));
      expect(evaluation.outcome).toBe('accepted');
      if (evaluation.outcome === 'accepted') expect(renderedYaml(evaluation.claims)).toBe(stdout);
    },
  );

  test('with other settings and documents beside', async () => {
    const platform = 'apiVersion: aerodrome.dev/v1alpha1\nkind: Platform\nbaseDomain: k8s.acme.test\n';
    const home =
      'apiVersion: v1\nkind: Namespace\nmetadata: {name: team-web, labels: {aerodrome.dev/tenant: web}}\n---\n' +
      'apiVersion: aerodrome.dev/v1alpha1\nkind: Tenant\nmetadata: {name: web}\nspec: {}\n';
    const files = { 'in.yaml': cluster(), 'platform.yaml': platform, 'home.yaml': home };
    const args = ['render', 'in.yaml', '--platform', 'platform.yaml', '--required', 'home.yaml'];
    const { stdout } = await command(args, { files });
    const evaluation = evaluate(
      input(cluster(), {
        files: [
          { name: 'home.yaml', text: home },
          { name: 'platform.yaml', text: platform },
        ],
      }),
    );
    expect(stdout).toContain('k8s.acme.test');
    expect(evaluation).toMatchObject({ outcome: 'accepted', settings: 'platform.yaml', subject: 0 });
    if (evaluation.outcome === 'accepted') expect(renderedYaml(evaluation.claims)).toBe(stdout);
  });
});

test.each([
  { why: 'the last that is not only there for others', given: {}, want: 'Cluster/b' },
  { why: 'the one that was chosen', given: { subject: 0 }, want: 'Cluster/a' },
  { why: 'the last, where there is none of that number', given: { subject: 7 }, want: 'Cluster/b' },
])('of several claims it is about $why', ({ given, want }) => {
  const text = ['a', 'b'].map((name) => cluster().replace('name: web', `name: ${name}`)).join('---\n');
  const evaluation = evaluate(input(text, given));
  if (evaluation.outcome !== 'accepted') throw new Error('refused');
  expect(evaluation.claims[evaluation.subject]?.label).toBe(want);
});

describe('what is wrong', () => {
  test.each([
    {
      why: 'no YAML',
      given: input('a: [\n'),
      want: [{ file: 'in.yaml', line: 2, message: expect.any(String) }],
    },
    {
      why: 'no claim',
      given: input(''),
      want: [{ file: 'in.yaml', message: expect.stringContaining('nothing to do: no Cluster') }],
    },
    {
      why: 'a text that is longer than any claim',
      given: input(`${cluster()}#${'x'.repeat(longestText)}`),
      want: [{ file: 'in.yaml', line: 1, message: '257 KiB of text are more than the 256 KiB that are read here' }],
    },
    {
      why: 'a field, of the second document',
      given: input(`---\napiVersion: v1\nkind: Namespace\nmetadata: {name: team-web}\n---\n${cluster('{tier: gold}')}`),
      want: [
        {
          file: 'in.yaml',
          claim: 'Cluster/web',
          from: 6,
          path: 'spec.tier',
          message: 'given "gold"; accepted: one of development, standard, production',
        },
      ],
    },
    {
      why: 'a setting of the platform',
      given: input(cluster(), { files: [{ name: 'platform.yaml', text: 'kind: Platform\nsites: 1\n' }] }),
      want: [{ file: 'platform.yaml', path: 'sites', message: expect.stringMatching(/^given 1; accepted: /) }],
    },
    {
      why: 'the frame',
      given: input(cluster().replace('name: web', 'naem: web')),
      want: [
        expect.objectContaining({ path: 'metadata.naem', message: 'unknown field; did you mean name?' }),
        expect.objectContaining({ path: 'metadata.name' }),
      ],
    },
  ])('$why', ({ given, want }) => {
    expect(evaluate(given)).toEqual({ outcome: 'refused', problems: want });
  });
});
