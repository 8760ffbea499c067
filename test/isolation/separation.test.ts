import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compose, type KubeObject } from '../../functions/engine/index.ts';
import { defaultPlatform } from '../../functions/platform/index.ts';
import {
  hostNamespace,
  type VirtualClusterClaimSpec,
  virtualClusterKind,
  virtualClusterNames,
} from '../../functions/virtual-cluster/index.ts';
import { type Given, live, request } from '../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import { render } from '../contract/virtual-cluster/rendered.ts';
import { virtualClusterClaims } from '../generators/virtual-cluster.ts';

const isName = (name: string) => /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(name) && !name.includes('--') && name.length <= 32;
const isNamespace = (name: string) => /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name) && name.length <= 63;

type Claim = Readonly<{ namespace: string; name: string }>;

/** Claims whose names come to the same letters in another way: another split, a namespace called like the hub's. */
function lookalikes({ namespace, name }: Claim): readonly Claim[] {
  const host = hostNamespace(namespace, name);
  const texts = [
    `${namespace}--${name}`,
    `${namespace}-${name}`,
    host,
    host.replace(/^vc-/, ''),
    `tenant-${namespace}--${name}`,
  ];
  const splits = texts.flatMap((text) =>
    [...text.matchAll(/-+/g)].map(({ 0: dashes, index }) => ({
      namespace: text.slice(0, index),
      name: text.slice(index + dashes.length),
    })),
  );
  const longer = [
    { namespace: namespace.padEnd(63, 'x'), name },
    { namespace, name: `${name}-x` },
    { namespace: host, name },
  ];
  return [...splits, ...longer].filter((one) => isName(one.name) && isNamespace(one.namespace));
}

const words = fc.constantFrom('a', 'b', 'team', 'tenant', 'vc', 'x'.repeat(20), '0');
const joined = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 6 }), fc.constantFrom('-', '--'))
  .map(([parts, dash]) => parts.join(dash));
const claims: fc.Arbitrary<Claim> = fc.record({
  namespace: joined.filter(isNamespace),
  name: joined.filter(isName),
});

describe('two claims', () => {
  test('never come to one namespace, whatever their names look like', () => {
    let met = 0;
    fc.assert(
      fc.property(claims, (claim) => {
        const host = hostNamespace(claim.namespace, claim.name);
        expect(isNamespace(host)).toBe(true);
        for (const other of lookalikes(claim)) {
          if (other.namespace === claim.namespace && other.name === claim.name) continue;
          met += 1;
          expect([other, hostNamespace(other.namespace, other.name)]).not.toEqual([other, host]);
        }
      }),
      { numRuns: 500 },
    );
    expect(met).toBeGreaterThan(500);
  });

  test('nor to one object anywhere on the hub', () => {
    const identities = (given: Given) =>
      render(given).hub.map(({ kind, metadata }) => `${kind} ${metadata.namespace ?? ''}/${metadata.name}`);
    fc.assert(
      fc.property(claims, (claim) => {
        const own = new Set(identities({ ...claim, tenant: null }));
        for (const other of lookalikes(claim).slice(0, 3)) {
          if (other.namespace === claim.namespace && other.name === claim.name) continue;
          expect(identities({ ...other, tenant: null }).filter((identity) => own.has(identity))).toEqual([]);
        }
      }),
      { numRuns: 6 },
    );
  });

  test('nor do the ClusterRoles that the chart calls after both', () => {
    const roleOf = (claim: Claim) => `vc-${claim.name}-v-${virtualClusterNames(claim).hostNamespace}`.slice(0, 63);
    fc.assert(
      fc.property(claims, (claim) => {
        for (const other of lookalikes(claim)) {
          if (other.namespace === claim.namespace && other.name === claim.name) continue;
          expect(roleOf(other)).not.toBe(roleOf(claim));
        }
      }),
    );
  });
});

describe('whose a virtual cluster is', () => {
  const tenantLabel = 'aerodrome.dev/tenant';
  const foreign = { [tenantLabel]: 'orders', 'aerodrome.dev/managed': 'false', 'aerodrome.dev/quarantine': 'false' };

  /** The request of a claim in the claim namespace of `payments`, whose author says everywhere that it belongs to another. */
  const usurped = (spec: object, observed: Given['observed'] = {}) => {
    const asked = request({
      spec: spec as VirtualClusterClaimSpec,
      tenant: 'payments',
      namespace: 'tenant-payments',
      observed,
    });
    const metadata = { ...asked.composite.metadata, labels: foreign, annotations: foreign };
    return compose(virtualClusterKind, { ...asked, composite: { ...asked.composite, metadata } });
  };

  const specs = virtualClusterClaims(defaultPlatform).map(({ spec }) => spec);
  const tenantsIn = (object: KubeObject) =>
    [...JSON.stringify(object).matchAll(/"aerodrome\.dev\/tenant":"([^"]*)"/g)].map(([, tenant]) => tenant);

  test('is what its Namespace says: labels of the claim say nothing', () => {
    let met = 0;
    fc.assert(
      fc.property(specs, (spec) => {
        const own = { ...spec, tenant: 'payments', paused: false };
        const first = usurped(own);
        const answer = first.outcome === 'accepted' ? usurped(own, live(first.resources)) : first;
        if (answer.outcome !== 'accepted') return;
        const tenants = [...answer.resources.values()].flatMap(({ object }) => tenantsIn(object));
        met += tenants.length;
        expect([...new Set(tenants)].filter((tenant) => tenant !== 'payments')).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(met).toBeGreaterThan(100);
  });

  test('cannot be said by its author: another tenant is refused', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const answer = usurped({ ...spec, tenant: 'orders' });
        expect(answer).toMatchObject({ outcome: 'refused', mistakes: [{ path: 'spec.tenant', accepted: 'payments' }] });
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    tenantLabel,
    'aerodrome.dev/managed',
    'kubernetes.io/metadata.name',
    'pod-security.kubernetes.io/enforce',
  ])('cannot be said by labels for its namespace either: %s', (label) => {
    const answer = usurped({ namespaceLabels: { [label]: 'orders' } });
    expect(answer).toMatchObject({
      outcome: 'refused',
      mistakes: [{ path: expect.stringContaining('namespaceLabels') }],
    });
  });
});
