import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hostNamespace, machineName, virtualClusterNames } from './names.ts';

/** Names that claims may have: letters, digits and single dashes, at most 32. */
const names = fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,10}){0,2}$/).filter((name) => name.length <= 32);
const namespaces = fc.stringMatching(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
const claims = fc.record({ namespace: namespaces, name: names });

describe('one namespace of the hub a virtual cluster', () => {
  test.each([
    { name: 'plain', claim: ['tenant-payments', 'prod'], want: 'vc-tenant-payments--prod' },
    { name: 'dashes in both', claim: ['team-a', 'b-c'], want: 'vc-team-a--b-c' },
    { name: 'the dashes elsewhere', claim: ['team-a-b', 'c'], want: 'vc-team-a-b--c' },
    { name: 'too long, told apart by a hash', claim: ['n'.repeat(63), 'prod'], want: /^vc-n{33}-[0-9a-f]{16}$/ },
  ] as const)('$name', ({ claim: [namespace, name], want }) => {
    expect(hostNamespace(namespace, name)).toEqual(typeof want === 'string' ? want : expect.stringMatching(want));
  });

  test('no two claims share one, and it is the name of a namespace', () => {
    fc.assert(
      fc.property(claims, claims, (one, other) => {
        const [a, b] = [one, other].map(({ namespace, name }) => hostNamespace(namespace, name));
        expect(a).toMatch(/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/);
        expect(a === b).toBe(one.namespace === other.namespace && one.name === other.name);
      }),
    );
  });

  test('a name that is whole is never like one that was cut, whatever its author chooses', () => {
    fc.assert(
      fc.property(claims, ({ namespace, name }) => {
        const host = hostNamespace(namespace, name);
        expect(host.includes('--')).toBe(host === `vc-${namespace}--${name}`);
      }),
    );
  });

  test("the chart never cuts the names of its ClusterRoles, which are the whole hub's", () => {
    fc.assert(
      fc.property(claims, (claim) => {
        const { release, hostNamespace: namespace } = virtualClusterNames(claim);
        expect(`vc-${release}-v-${namespace}`.length).toBeLessThanOrEqual(63);
        expect(release.length).toBeLessThanOrEqual(53);
      }),
    );
  });
});

test('names in the claim namespace have a dot, which those of a Cluster never have', () => {
  expect(virtualClusterNames({ namespace: 'team-a', name: 'shop' })).toEqual({
    release: 'shop',
    hostNamespace: 'vc-team-a--shop',
    label: 'team-a.shop',
    machines: 'shop.vc.machines',
    inside: 'shop.vc',
    providerSecret: 'shop.vc.provider',
    kubeconfig: 'shop.vc.kubeconfig',
    service: 'shop.vc-team-a--shop.svc',
  });
});

test('a label value has at most 63 characters', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      expect(virtualClusterNames(claim).label).toMatch(/^[a-z0-9]([-a-z0-9.]{0,61}[a-z0-9])?$/);
    }),
  );
});

test('machines of two virtual clusters are never called alike', () => {
  expect(machineName('a-b', 'c', 0)).toBe('a-b--c-0');
  expect(machineName('a', 'b-c', 0)).toBe('a--b-c-0');
});
