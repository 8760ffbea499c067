import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gaps } from './gaps.ts';
import { controlPlane, kubernetes, planFor, platformOn } from './guard-rails.fixture.ts';
import type { GuardRails } from './plan.ts';
import { guardRails } from './rails.ts';

const cilium = platformOn({ distribution: 'Kubernetes' }, { networkEngine: 'Cilium' });

test('everything but the namespace, in an order that people read', () => {
  const view = [...planFor(cilium).groups, { kind: 'User', name: 'guest', role: 'view' } as const];
  const rails = guardRails(planFor(cilium, { groups: view, controlPlane }));
  expect(rails.map(({ key, draft }) => [key, draft.kind, draft.metadata.name])).toEqual([
    ['default-deny', 'NetworkPolicy', 'default-deny'],
    ['allow-dns', 'NetworkPolicy', 'allow-dns'],
    ['allow-tenant', 'NetworkPolicy', 'allow-tenant'],
    ['allow-ingress-controller', 'NetworkPolicy', 'allow-ingress-controller'],
    ['allow-egress', 'NetworkPolicy', 'allow-egress'],
    ['allow-control-plane', 'NetworkPolicy', 'allow-control-plane'],
    ['quota', 'ResourceQuota', 'guard-rails'],
    ['limits', 'LimitRange', 'guard-rails'],
    ['default-account', 'ServiceAccount', 'default'],
    ['role-admin', 'RoleBinding', 'aerodrome-admin'],
    ['role-edit', 'RoleBinding', 'aerodrome-edit'],
    ['role-view', 'RoleBinding', 'aerodrome-view'],
  ]);
  expect(rails.filter(({ opens }) => !opens).map(({ key }) => key)).toEqual([
    'default-deny',
    'quota',
    'limits',
    'default-account',
  ]);
});

describe('any plan', () => {
  const name = fc.stringMatching(/^[a-z]([-a-z0-9]{0,20}[a-z0-9])?$/);
  const plans: fc.Arbitrary<GuardRails> = fc
    .record({
      platform: fc.constantFrom(kubernetes, cilium, platformOn({})),
      namespace: name,
      tenant: fc.option(name, { nil: undefined }),
      quarantine: fc.boolean(),
      suspended: fc.boolean(),
      isolation: fc.constantFrom('Tenant' as const, 'Namespace' as const, 'None' as const),
      internet: fc.boolean(),
      groups: fc.array(
        fc.record({
          kind: fc.constantFrom('Group' as const, 'User' as const),
          name,
          role: fc.constantFrom('admin' as const, 'edit' as const, 'view' as const),
        }),
        { maxLength: 6 },
      ),
      own: fc.boolean(),
    })
    .map(({ platform, isolation, internet, own, ...rest }) =>
      planFor(platform, {
        ...rest,
        network: { isolation, egress: { internet, cidrs: [] } },
        controlPlane: own ? controlPlane : undefined,
      }),
    );

  test('gives at most 12 objects, each with a key and a place of its own, all of them managed', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const rails = guardRails(plan);
        expect(rails.length).toBeLessThanOrEqual(12);
        expect(new Set(rails.map(({ key }) => key)).size).toBe(rails.length);
        expect(new Set(rails.map(({ draft }) => `${draft.kind}/${draft.metadata.name}`)).size).toBe(rails.length);
        for (const { key, draft } of rails) {
          expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(draft.metadata.name).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
          expect(draft.metadata.namespace).toBe(draft.kind === 'AdminNetworkPolicy' ? undefined : plan.namespace);
          expect(draft.metadata.labels).toMatchObject({ ...plan.labels, 'aerodrome.dev/managed': 'true' });
        }
      }),
    );
  });

  test('leaves nobody a rule of a NetworkPolicy in quarantine', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const policies = guardRails({ ...plan, quarantine: true }).filter(
          ({ draft }) => draft.kind === 'NetworkPolicy',
        );
        const spec = { podSelector: {}, policyTypes: ['Ingress', 'Egress'], ingress: undefined, egress: undefined };
        expect(policies.map(({ draft }) => draft['spec'])).toEqual([spec]);
      }),
    );
  });
});

describe('what this hub cannot promise', () => {
  const plain = { distribution: 'Kubernetes' } as const;
  const nodes = { selector: { pool: 'a' }, tolerations: [] };
  const viewers = [{ kind: 'Group', name: 'auditors', role: 'view' }] as const;
  test.each<readonly [why: string, plan: GuardRails, want: readonly string[]]>([
    [
      'nothing denies, and the tenant writes policies',
      planFor(kubernetes),
      ['MetadataCanBeOpened', 'EgressCanBeOpened'],
    ],
    [
      'likewise in quarantine',
      planFor(kubernetes, { quarantine: true }),
      ['QuarantineCanBeOpened', 'MetadataCanBeOpened'],
    ],
    ['nobody there writes policies', planFor(kubernetes, { groups: viewers }), []],
    [
      'policies written inside come out here',
      planFor(kubernetes, { groups: [], controlPlane: { ...controlPlane, syncsNetworkPolicies: true } }),
      ['MetadataCanBeOpened', 'EgressCanBeOpened'],
    ],
    ['Cilium denies', planFor(cilium, { quarantine: true }), []],
    ['so does OVN, metadata and no more', planFor(platformOn({})), ['EgressCanBeOpened']],
    ['Cilium denies no more either', planFor(cilium), ['EgressCanBeOpened']],
    ['on Kubernetes nothing sends pods to nodes', planFor(kubernetes, { groups: viewers, nodes }), ['NodesNotPinned']],
    ['but its plugins do', planFor(platformOn({ ...plain, pinsNodes: true }), { groups: viewers, nodes }), []],
    ['and a syncer', planFor(kubernetes, { groups: [], nodes, controlPlane }), []],
    ['OpenShift does itself', planFor(platformOn({}), { groups: viewers, nodes }), []],
    [
      'pods are on sites of others',
      planFor(platformOn({}), { groups: viewers, nodes: { ...nodes, unbound: ['site-a', 'site-b'] } }),
      ['SitesNotBound'],
    ],
    ['but not who connects from outside', planFor(platformOn({}), { quarantine: true }), ['QuarantineCanBeOpened']],
  ])('%s', (_, plan, want) => expect(gaps(plan).map(({ reason }) => reason)).toEqual(want));
});
