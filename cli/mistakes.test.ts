import { describe, test } from '@jest/globals';
import { claim } from './testing/aerodrome.ts';
import { type Case, expectRun } from './testing/case.ts';

const web = { 'web.yaml': claim('web') };

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
