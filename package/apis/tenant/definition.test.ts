import { describe, expect, test } from '@jest/globals';
import { validate } from '../../../functions/engine/validation/index.ts';
import { tenantSchema } from '../../../functions/tenant/kind-schema.gen.ts';

const judge = (content: unknown) =>
  validate(tenantSchema, { kind: 'Tenant', metadata: { name: 'payments' }, spec: content }, 'cluster');

test('an empty spec is a whole tenant', () => {
  expect(judge({})).toEqual({
    mistakes: [],
    spec: {
      owners: [],
      members: [],
      namespaces: [],
      quota: { hard: {} },
      clusters: { clusters: 3, virtualClusters: 10 },
      allowed: {},
      nodePools: [],
      network: { isolation: 'Tenant', egress: { internet: true, cidrs: [] } },
      limits: {},
      policies: { mode: 'Enforce' },
      machines: [],
      replicate: [],
      cordoned: false,
      quarantine: false,
      preventDeletion: false,
      allowNamespaceRemoval: false,
      allowMachineRemoval: false,
    },
  });
});

describe('what an author gets wrong', () => {
  test.each<{ name: string; spec: unknown; want: string[] }>([
    {
      name: 'a count without quotes',
      spec: { quota: { hard: { pods: 50 } } },
      want: ['spec.quota.hard.pods: given 50; accepted: an amount in quotes, such as "16" (at most 11 characters)'],
    },
    {
      name: 'half a per cent',
      spec: { quota: { hard: { cpu: '1' } }, namespaces: [{ name: 'a', share: 0.5 }] },
      want: ['spec.namespaces[0].share: given 0.5; accepted: a whole number from 1 to 100'],
    },
    {
      name: 'a namespace twice',
      spec: { namespaces: [{ name: 'a' }, { name: 'a' }] },
      want: ['spec.namespaces[1].name: "a" is there twice; accepted: entries that differ in name'],
    },
    {
      name: 'somebody with two roles',
      spec: { members: [{ name: 'a' }, { kind: 'Group', name: 'a', role: 'view' }] },
      want: [
        'spec.members[1]: {"kind":"Group","name":"a","role":"view"} is there twice; accepted: entries that differ in kind and name',
      ],
    },
    {
      name: 'a misspelt list',
      spec: { allowed: { registrys: [] } },
      want: ['spec.allowed.registrys: unknown field; did you mean registries?'],
    },
  ])('$name', ({ spec: content, want }) => {
    expect(judge(content).mistakes.map(({ path, message }) => `${path}: ${message}`)).toEqual(want);
  });
});
