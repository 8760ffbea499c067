import { describe, test } from '@jest/globals';
import { claim, claimOf } from './testing/aerodrome.ts';
import { type Case, expectRun } from './testing/case.ts';

const web = { 'web.yaml': claim('web') };

describe('reading', () => {
  const nothing = 'nothing to do: no Cluster, VirtualCluster, Tenant or Enrolment of aerodrome.dev/v1alpha1 in it';
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
      stdout: 'all/b/c.json: Cluster/c: ok (no namespace given, taken as default)\nall/z.yml: Cluster/z: ok\n',
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
      why: 'a claim without a namespace, where it is told to be',
      args: ['validate', 'in.yaml', '-n', 'team-shop'],
      input: claim('web').replace(', namespace: team-web', ''),
      stdout: 'in.yaml: Cluster/web: ok (no namespace given, taken as team-shop)\n',
    },
    {
      why: 'a kind that is in no namespace has none to name',
      args: ['validate', 'in.yaml'],
      input: claimOf('Tenant', 'shop'),
      stdout: 'in.yaml: Tenant/shop: ok\n',
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
      why: 'a kind that is in no namespace, whatever a file says',
      args: ['xr', 'in.yaml'],
      input:
        'apiVersion: aerodrome.dev/v1alpha1\nkind: Tenant\nmetadata: {name: web, namespace: elsewhere}\nspec: {}\n',
      stdout:
        '---\napiVersion: aerodrome.dev/v1alpha1\nkind: Tenant\nmetadata:\n  name: web\n  labels:\n    crossplane.io/composite: web\nspec: {}\n',
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
      stderr:
        'in.yaml: Clutser/web: kind: given "Clutser"; did you mean Cluster? accepted: one of Cluster, XCluster, VirtualCluster, XVirtualCluster, Tenant, Enrolment, XEnrolment\n',
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
