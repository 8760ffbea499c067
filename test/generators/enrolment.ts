import fc from 'fast-check';
import type { PlatformDocument } from './platform.ts';
import { some } from './some.ts';
import { freeText, name } from './text.ts';

/** `spec` of an Enrolment, as a subject writes it: without what has defaults. */
export type EnrolmentSpecInput = Readonly<Record<string, unknown>>;

/** An Enrolment as a subject makes it. */
export interface EnrolmentClaim {
  readonly apiVersion: 'aerodrome.dev/v1alpha1';
  readonly kind: 'Enrolment';
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: EnrolmentSpecInput;
}

/** Valid Enrolments: every fact, every bound, from a subject alone to as much as there may be of one. */
export function enrolmentClaims(): fc.Arbitrary<EnrolmentClaim> {
  return fc.record({ name: names, namespace: namespaces, spec: enrolmentSpecs() }).map((claim) => ({
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'Enrolment',
    metadata: { name: claim.name, namespace: claim.namespace },
    spec: claim.spec,
  }));
}

/** Settings that name services, each of them or not. */
export const serviceSettings: fc.Arbitrary<PlatformDocument> = some({
  providerConfig: fc.constantFrom('default', 'company'),
  access: fc.constantFrom({}, { expiration: '1h' }),
  ipam: fc.constantFrom(
    { prefixes: { api: 'pfx-1', ingress: 'pfx-2' } },
    { prefixes: { api: 'net-77', ingress: 'net-77' } },
  ),
  dns: fc.constantFrom({ zone: 'k8s.example.com' }, { zone: 'example.com', ttl: 86_400 }),
  firewall: fc.constantFrom({ policy: 'hub' }, { policy: 'h-2', sources: ['10.0.0.0/8', '2001:db8::/32'] }),
  identity: fc.constantFrom({}, { groups: false }),
  cmdb: fc.constantFrom({}, { classes: { Cluster: 'Application', Tenant: 'Network' } }),
  customers: fc.constantFrom(
    {},
    { plans: { production: 'gold', standard: 'gold', tenant: 'tenant' } },
    { plans: { standard: 'p'.repeat(63) } },
  ),
  monitoring: fc.constantFrom({}, { plan: 'close' }),
  backup: fc.constantFrom({}, { policies: { production: 'nightly', standard: '7' }, tenant: 'p' }),
}).map((services) => ({ services }));

/** Facts that hold together. */
export function enrolmentSpecs(): fc.Arbitrary<EnrolmentSpecInput> {
  return fc
    .tuple(fc.record({ subject }), some(facts))
    .map(([who, told]): EnrolmentSpecInput => JSON.parse(JSON.stringify({ ...who, ...consistent(told) })));
}

const names = name(53, 'cluster-shop', 'vc-lab', 'tenant-7', 'n'.repeat(53));
const namespaces = name(63, 'tenant-payments', 'n', 'team-'.padEnd(63, 'x'));
const tiers = fc.constantFrom('standard', 'production', 'tenant', 'nowhere', 'constructor');
const customers = fc.constantFrom('01JD2W6Q4T7M5Z8X9K3B1C0VNE', '7ZZZZZZZZZZZZZZZZZZZZZZZZZ');

const subject = fc.record({
  kind: fc.constantFrom('Cluster', 'VirtualCluster', 'Tenant'),
  name: name(63, 'shop', '7', 's'.repeat(63)),
});

const addresses = fc.constantFrom('192.0.2.9', '2001:db8::9');

/** At most one of an address that is known and one that is asked for. */
const endpoint = fc
  .tuple(
    fc.record({ host: fc.constantFrom('api.shop.k8s.example.com', '*.apps.shop.k8s.example.com', 'x.example.org') }),
    some({
      published: fc.boolean(),
      ports: fc.uniqueArray(fc.constantFrom(1, 80, 443, 6443, 65_535), { minLength: 1 }),
      sources: fc.constantFrom(
        [],
        ['0.0.0.0/0'],
        ['::/0'],
        Array.from({ length: 400 }, (_, i) => `10.${i >> 8}.${i & 255}.0/24`),
      ),
    }),
    fc.oneof(fc.constant({}), some({ address: addresses }), some({ requested: addresses })),
  )
  .map((parts) => Object.assign({}, ...parts));

const facts = {
  tenant: fc.constantFrom('payments', '7', 't'.repeat(63)),
  displayName: freeText.filter((text) => text.length <= 128),
  attributes: fc.dictionary(
    fc.constantFrom('tier', 'costCenter', 'clusterID', 'constructor'),
    fc.constantFrom('x', 'v'.repeat(253)),
  ),
  paused: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  endpoints: some({ api: endpoint, ingress: endpoint, login: endpoint }),
  application: fc.constant({ redirectURIs: ['https://oauth-shop.k8s.example.com:443/oauth2callback/company'] }),
  groups: fc.uniqueArray(
    fc
      .tuple(
        fc.record({ name: fc.constantFrom('admins', 'Admins', 'a.b', 'a_b', 'a-b', 'g'.repeat(63)) }),
        some({ displayName: freeText }),
      )
      .map((parts) => Object.assign({}, ...parts)),
    { selector: (group) => group.name },
  ),
  customer: fc.constantFrom({ number: '7' }, { number: 'C-1' }, { number: 'n'.repeat(63) }),
  subscription: fc
    .tuple(fc.record({ tier: tiers }), some({ customer: customers }))
    .map((parts) => Object.assign({}, ...parts)),
  monitoring: fc.constant({ url: 'https://api.shop.k8s.example.com:6443/readyz' }),
  backup: fc.record({ tier: tiers }),
  kubeconfig: fc
    .tuple(
      fc.record({
        administrator: fc.constantFrom('shop-admin-kubeconfig', 'a'.repeat(253)),
        inside: name(63, 'shop', 'lab.vc'),
        role: fc.constantFrom('cluster-admin', 'edit', 'view'),
      }),
      some({
        server: fc.constantFrom('https://lab.vc-tenant-billing--lab.svc', 'https://api.shop.k8s.example.com:6443'),
        readers: fc.uniqueArray(fc.constantFrom('shop-admins', 'cn=a, ou=b', 'r'.repeat(128))),
      }),
    )
    .map((parts) => Object.assign({}, ...parts)),
};

/** What one fact asks of another. */
function consistent<Facts extends { readonly endpoints?: { readonly api?: unknown }; readonly monitoring?: unknown }>(
  told: Facts,
): object {
  return told.endpoints?.api === undefined ? { ...told, monitoring: undefined } : told;
}
