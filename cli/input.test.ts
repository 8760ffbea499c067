import { describe, expect, test } from '@jest/globals';
import { claim, command, type Setting } from './testing/aerodrome.ts';

/** `stdout` and `stderr`: the whole text, or what it must match; nothing where left out. */
interface Case extends Pick<Setting, 'files'> {
  readonly why: string;
  readonly args: readonly string[];
  /** Content of `in.yaml`. */
  readonly input?: string;
  readonly status?: number;
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
}

const web = { 'web.yaml': claim('web') };

async function expectRun({ args, input, files = {}, status = 0, stdout = '', stderr = '' }: Case): Promise<void> {
  const ran = await command(args, { files: input === undefined ? files : { ...files, 'in.yaml': input } });
  const match = (text: string, want: string | RegExp) =>
    typeof want === 'string' ? expect(text).toBe(want) : expect(text).toMatch(want);
  match(ran.stderr, stderr);
  match(ran.stdout, stdout);
  expect(ran.status).toBe(status);
}

describe('reading', () => {
  const nothing = 'nothing to do: no Cluster of aerodrome.dev/v1alpha1 in it';
  test.each<Case>([
    {
      why: 'several files',
      args: ['validate', 'b.yaml', 'a.yaml'],
      files: { 'a.yaml': claim('a'), 'b.yaml': claim('b') },
      stdout: 'b.yaml: Cluster/b: ok\na.yaml: Cluster/a: ok\n',
    },
    {
      why: 'several documents',
      args: ['validate', 'all.yaml'],
      files: { 'all.yaml': `---\n${claim('a')}---\n---\n${claim('b')}` },
      stdout: 'all.yaml: Cluster/a: ok\nall.yaml: Cluster/b: ok\n',
    },
    {
      why: 'a folder, in order, deep, without what is not ours',
      args: ['validate', 'all'],
      files: {
        'all/z.yml': claim('z'),
        'all/b/c.json': JSON.stringify({
          apiVersion: 'aerodrome.dev/v1alpha1',
          kind: 'Cluster',
          metadata: { name: 'c' },
          spec: {},
        }),
        'all/kustomization.yaml': 'resources: [z.yml]',
        'all/chart/templates/x.yaml': '{{ if .Values.x }}\na: [',
        'all/notes.txt': 'apiVersion: aerodrome.dev',
        'all/.git/x.yaml': claim('hidden'),
      },
      stdout: 'all/b/c.json: Cluster/c: ok\nall/z.yml: Cluster/z: ok\n',
    },
    {
      why: 'a file that is given twice is one',
      args: ['validate', 'web.yaml', '.'],
      files: web,
      stdout: 'web.yaml: Cluster/web: ok\n',
    },
    {
      why: 'a list as kubectl prints it',
      args: ['validate', 'in.yaml'],
      input: `apiVersion: v1\nkind: List\nitems:\n- ${claim('web').trim().replaceAll('\n', '\n  ')}`,
      stdout: 'in.yaml: Cluster/web: ok\n',
    },
    {
      why: 'a composite of the claims flavour',
      args: ['validate', 'in.yaml'],
      input: claim(
        'web-abcde',
        '{claimRef: {apiVersion: aerodrome.dev/v1alpha1, kind: Cluster, name: web, namespace: team-web}}',
      ).replace('Cluster', 'XCluster'),
      stdout: 'in.yaml: XCluster/web-abcde: ok\n',
    },
    {
      why: 'a composite of the namespaced flavour',
      args: ['validate', 'in.yaml'],
      input: claim('web', '{crossplane: {compositionUpdatePolicy: Automatic}}'),
      stdout: 'in.yaml: Cluster/web: ok\n',
    },
    {
      why: 'a claim has no crossplane machinery of the other flavour',
      args: ['validate', 'in.yaml', '--flavour', 'namespaced'],
      input: claim('web', '{compositionRef: {name: x}}'),
      status: 1,
      stderr: /^in\.yaml: Cluster\/web: spec\.compositionRef: unknown field/,
    },
    {
      why: 'no such file',
      args: ['validate', 'nope.yaml'],
      status: 1,
      stderr: 'nope.yaml: cannot read: no such file or folder\n',
    },
    {
      why: 'every file that cannot be read',
      args: ['validate', 'nope.yaml', 'bad.yaml', 'web.yaml'],
      files: { ...web, 'bad.yaml': 'a: 1\na: 2\n' },
      status: 1,
      stderr: 'nope.yaml: cannot read: no such file or folder\nbad.yaml:2: Map keys must be unique, at "a: 2"\n',
    },
    {
      why: 'an empty folder',
      args: ['validate', 'all'],
      files: { 'all/x.txt': '' },
      status: 1,
      stderr: `all: ${nothing}\n`,
    },
    {
      why: 'another project also has Clusters',
      args: ['validate', 'in.yaml'],
      input: 'apiVersion: cluster.x-k8s.io/v1beta1\nkind: Cluster\nmetadata: {name: x}\n',
      status: 1,
      stderr: `in.yaml: ${nothing}; its Cluster has apiVersion cluster.x-k8s.io/v1beta1\n`,
    },
    {
      why: 'a mistake in the YAML',
      args: ['validate', 'bad.yaml'],
      files: { 'bad.yaml': `${claim('web')}  a: b: c\n` },
      status: 1,
      stderr: /^bad\.yaml:5: [^\n]+\n$/,
    },
    {
      why: 'a mistake in JSON',
      args: ['validate', 'bad.json'],
      files: { 'bad.json': '{\n  "apiVersion": "aerodrome.dev/v1alpha1",\n  "kind" "Cluster"\n}' },
      status: 1,
      stderr: /^bad\.json:\d: [^\n]+\n$/,
    },
    {
      why: 'a field that is there twice',
      args: ['validate', 'in.yaml'],
      input: `${claim('web')}kind: Cluster\n`,
      status: 1,
      stderr: 'in.yaml:5: Map keys must be unique, at "kind: Cluster"\n',
    },
    {
      why: 'aliases that explode',
      args: ['validate', 'in.yaml'],
      input: `a: &a [x, x]\nb: &b [${'*a, '.repeat(50)}*a]\nc: &c [${'*b, '.repeat(50)}*b]\nd: [${'*c, '.repeat(50)}*c]\n`,
      status: 1,
      stderr: /^in\.yaml:1: Excessive alias count/,
    },
    {
      why: 'nested without end',
      args: ['validate', 'in.yaml'],
      input: `a: ${'['.repeat(20_000)}`,
      status: 1,
      stderr: /^in\.yaml:1: nested deeper than 500 levels, at "a: \[/,
    },
    {
      why: 'no Kubernetes object',
      args: ['validate', 'in.yaml'],
      input: 'hello\n',
      status: 1,
      stderr: 'in.yaml:1: not a Kubernetes object: apiVersion or kind is missing\n',
    },
    {
      why: 'a kind of ours that does not exist',
      args: ['validate', 'in.yaml'],
      input: claim('web').replace('Cluster', 'Clutser'),
      status: 1,
      stderr: 'in.yaml: Clutser/web: kind: given "Clutser"; did you mean Cluster? accepted: one of Cluster, XCluster\n',
    },
    {
      why: 'a version of ours that does not exist',
      args: ['validate', 'in.yaml'],
      input: claim('web').replace('v1alpha1', 'v1'),
      status: 1,
      stderr: 'in.yaml: Cluster/web: apiVersion: given "aerodrome.dev/v1"; accepted: aerodrome.dev/v1alpha1\n',
    },
    {
      why: 'the same claim twice',
      args: ['validate', 'a.yaml', 'b.yaml'],
      files: { 'a.yaml': claim('web'), 'b.yaml': claim('web') },
      status: 1,
      stderr: 'b.yaml: Cluster/web: already given in a.yaml\n',
    },
    {
      why: 'a prototype is no field',
      args: ['validate', 'in.yaml'],
      input: claim('web', '{__proto__: {tier: x}, constructor: 1}'),
      status: 1,
      stderr:
        /^in\.yaml: Cluster\/web: spec\.__proto__: unknown field.*\nin\.yaml: Cluster\/web: spec\.constructor: unknown field.*\n$/,
    },
    {
      why: 'labels may be called anything',
      args: ['validate', 'in.yaml'],
      input: claim('web').replace('name: web', 'name: web, labels: {__proto__: a, constructor: b, toString: c}'),
      stdout: 'in.yaml: Cluster/web: ok\n',
    },
  ])('$why', expectRun);
});

describe('mistakes', () => {
  test.each<Case>([
    {
      why: 'nothing a terminal would obey comes out',
      args: ['validate', 'in.yaml'],
      input: claim('"\\e[31mred"', '{tier: "\\e[2J", "\\e[31m": 1}'),
      status: 1,
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come
      stderr: /^(in\.yaml: Cluster\/\ufffd\[31mred: [^\u0000-\u001f]+\n)+$/,
    },
    {
      why: 'no name',
      args: ['validate', 'in.yaml'],
      input: 'apiVersion: aerodrome.dev/v1alpha1\nkind: Cluster\nmetadata: {}\nspec: {}',
      status: 1,
      stderr:
        'in.yaml: Cluster/(line 1): metadata.name: is missing; accepted: lower-case letters, digits and dashes, such as "payments"\n',
    },
    {
      why: 'an empty spec is not a missing one',
      args: ['validate', 'in.yaml'],
      input: claim('web', ''),
      status: 1,
      stderr: 'in.yaml: Cluster/web: spec: given null; accepted: an object; {} means every default\n',
    },
    {
      why: 'a label that is a number',
      args: ['validate', 'in.yaml'],
      input: claim('web').replace('name: web', 'name: web, labels: {cost: 42}'),
      status: 1,
      stderr: 'in.yaml: Cluster/web: metadata.labels.cost: given 42; accepted: a text, so put it in quotes\n',
    },
    {
      why: 'fields that no object has',
      args: ['validate', 'in.yaml'],
      input: `${claim('web').replace('name: web', 'name: web, label: {a: b}')}sepc: {tier: production}\n`,
      status: 1,
      stderr:
        'in.yaml: Cluster/web: sepc: unknown field; did you mean spec?\nin.yaml: Cluster/web: metadata.label: unknown field; did you mean labels?\n',
    },
    {
      why: 'a namespace that is too long',
      args: ['validate', 'in.yaml'],
      input: claim('web', '{}', 'a'.repeat(64)),
      status: 1,
      stderr: /metadata\.namespace: given "a{64}"; accepted: at most 63 lower-case letters, digits and dashes\n$/,
    },
    {
      why: 'a name that is too long is the author’s, not the composite’s',
      args: ['validate', 'in.yaml'],
      input: claim('a'.repeat(33)),
      status: 1,
      stderr: /metadata\.name: a cluster's name has at most 32 characters.*, given "a{33}"\n$/,
    },
    {
      why: 'all claims are checked before anything is printed',
      args: ['render', 'a.yaml', 'b.yaml'],
      files: { 'a.yaml': claim('a'), 'b.yaml': claim('b', '{tier: gold, nodePools: [{name: x, replicas: -1}]}') },
      status: 1,
      stderr:
        /^b\.yaml: Cluster\/b: spec\.tier: given "gold"; accepted: one of development, standard, production\nb\.yaml: Cluster\/b: spec\.nodePools\[0\]\.replicas: given -1; accepted: a whole number from 0 to 300\n$/,
    },
    {
      why: 'a tenant that the namespace contradicts',
      args: ['validate', 'in.yaml'],
      input: `${claim('web', '{tenant: other}')}---\napiVersion: v1\nkind: Namespace\nmetadata: {name: team-web, labels: {aerodrome.dev/tenant: web}}\n`,
      status: 1,
      stderr: /^in\.yaml: Cluster\/web: spec\.tenant: /,
    },
    {
      why: 'the operator’s mistake is said once, with the settings’ file',
      args: ['validate', 'a.yaml', 'b.yaml', '--platform', 'p.yaml'],
      files: { 'a.yaml': claim('a'), 'b.yaml': claim('b'), 'p.yaml': 'sizes: {medium: {cores: many}}' },
      status: 1,
      stderr: /^p\.yaml: sizes\.medium\.cores: given "many"; accepted: [^\n]+\n$/,
    },
    {
      why: 'settings are one document',
      args: ['validate', 'web.yaml', '--platform', 'p.yaml'],
      files: { ...web, 'p.yaml': 'kind: Platform\n---\nkind: Platform\n' },
      status: 1,
      stderr: 'p.yaml:3: a second document; platform settings are one\n',
    },
    {
      why: 'something else given as settings',
      args: ['validate', 'web.yaml', '--platform', 'web.yaml'],
      files: web,
      status: 1,
      stderr: /^web\.yaml: kind: given "Cluster"; accepted: an EnvironmentConfig or a Platform\n$/,
    },
    {
      why: 'observations of nothing',
      args: ['render', 'web.yaml', '--observed', 'o.yaml'],
      files: { ...web, 'o.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n' },
      status: 1,
      stderr: /^o\.yaml: nothing observed: /,
    },
  ])('$why', expectRun);
});

describe('settings and what else a claim asks for', () => {
  const mebibytes = (cores: number) => `kind: Platform\nsizes: {medium: {cores: ${cores}, memory: 32Gi}}\n`;
  const environment = (cores: number, name = 'aerodrome') =>
    `apiVersion: apiextensions.crossplane.io/v1beta1\nkind: EnvironmentConfig\nmetadata: {name: ${name}}\ndata: {sizes: {medium: {cores: ${cores}, memory: 32Gi}}}\n`;
  test.each<Case>([
    {
      why: 'a bare Platform',
      args: ['render', 'web.yaml', '--platform', 'p.yaml'],
      files: { ...web, 'p.yaml': mebibytes(11) },
      stdout: /cores: 11\n/,
    },
    {
      why: 'an EnvironmentConfig of any name',
      args: ['render', 'web.yaml', '--platform', 'p.yaml'],
      files: { ...web, 'p.yaml': environment(12, 'company') },
      stdout: /cores: 12\n/,
    },
    {
      why: 'an EnvironmentConfig beside the claim',
      args: ['render', 'all'],
      files: { 'all/web.yaml': claim('web'), 'all/p.yaml': environment(13) },
      stdout: /cores: 13\n/,
    },
    {
      why: 'what is asked for wins over what lies around',
      args: ['render', 'all', '--platform', 'p.yaml'],
      files: { 'all/web.yaml': claim('web'), 'all/p.yaml': environment(13), 'p.yaml': mebibytes(14) },
      stdout: /cores: 14\n/,
    },
    {
      why: 'the tenant comes from the namespace',
      args: ['render', 'web.yaml', '--required', 'ns.yaml'],
      files: {
        ...web,
        'ns.yaml':
          'apiVersion: v1\nkind: Namespace\nmetadata: {name: team-web, labels: {aerodrome.dev/tenant: web-people}}\n',
      },
      stdout: /aerodrome\.dev\/tenant: web-people\n/,
    },
  ])('$why', expectRun);
});
