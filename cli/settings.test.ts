import { describe, test } from '@jest/globals';
import { claim } from './testing/aerodrome.ts';
import { type Case, expectRun } from './testing/case.ts';

const web = { 'web.yaml': claim('web') };

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
          'apiVersion: v1\nkind: Namespace\nmetadata: {name: team-web, labels: {aerodrome.dev/tenant: web-people}}\n---\napiVersion: aerodrome.dev/v1alpha1\nkind: Tenant\nmetadata: {name: web-people}\nspec: {}\n',
      },
      stdout: /aerodrome\.dev\/tenant: web-people\n/,
    },
    {
      why: 'without its Tenant nothing is made, and that is no mistake',
      args: ['render', 'web.yaml', '--required', 'ns.yaml', '-o', 'json'],
      files: {
        ...web,
        'ns.yaml':
          'apiVersion: v1\nkind: Namespace\nmetadata: {name: team-web, labels: {aerodrome.dev/tenant: web-people}}\n',
      },
      stdout: /"reason": "TenantMissing"(.|\n)*"resources": \[\]/,
    },
  ])('$why', expectRun);
});
