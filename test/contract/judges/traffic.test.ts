import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../harness/api-client.ts';
import { type PodPeer, type Traffic, trafficVerdicts } from '../harness/traffic.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

const policy = (name: string, spec: object, namespace = 'shop'): Manifest => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name, namespace },
  spec: { podSelector: {}, ...spec },
});

const namespaceNamed = (name: string) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });

const defaultDeny = policy('default-deny', { policyTypes: ['Ingress', 'Egress'] });

const dns = policy('allow-dns', {
  policyTypes: ['Egress'],
  egress: [
    {
      to: [
        { namespaceSelector: namespaceNamed('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } },
      ],
      ports: [
        { protocol: 'UDP', port: 53 },
        { protocol: 'TCP', port: 53 },
      ],
    },
  ],
});

const tenant = policy('allow-tenant', {
  policyTypes: ['Ingress', 'Egress'],
  ingress: [{ from: [{ namespaceSelector: { matchLabels: { tenant: 'red' } } }] }],
  egress: [{ to: [{ namespaceSelector: { matchLabels: { tenant: 'red' } } }] }],
});

const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '127.0.0.0/8'];
const internet = (v4: readonly string[], v6: readonly string[]) =>
  policy('allow-internet', {
    policyTypes: ['Egress'],
    egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0', except: v4 } }, { ipBlock: { cidr: '::/0', except: v6 } }] }],
  });
const safeInternet = internet([...privateRanges, '169.254.0.0/16'], ['fc00::/7', 'fe80::/10']);

const shop: PodPeer = { namespace: 'shop', namespaceLabels: { tenant: 'red' }, labels: { app: 'shop' } };
const stock: PodPeer = { namespace: 'stock', namespaceLabels: { tenant: 'red' } };
const stranger: PodPeer = { namespace: 'other', namespaceLabels: { tenant: 'blue' } };
const resolver: PodPeer = { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };

const verdict = async (policies: readonly Manifest[], traffic: Traffic) =>
  (await trafficVerdicts(policies, [traffic]))[0];

describe('a policy that is needed makes the difference', () => {
  test.each([
    {
      name: 'default deny, against a stranger',
      without: [],
      with: [defaultDeny],
      traffic: { from: stranger, to: shop, port: 80 },
      from: 'allowed',
      to: 'denied',
    },
    {
      name: 'default deny, on the way out',
      without: [],
      with: [defaultDeny],
      traffic: { from: shop, to: stranger, port: 80 },
      from: 'allowed',
      to: 'denied',
    },
    {
      name: 'DNS',
      without: [defaultDeny],
      with: [defaultDeny, dns],
      traffic: { from: shop, to: resolver, port: 53, protocol: 'UDP' as const },
      from: 'denied',
      to: 'allowed',
    },
    {
      name: 'the tenant',
      without: [defaultDeny],
      with: [defaultDeny, tenant],
      traffic: { from: stock, to: shop, port: 8080 },
      from: 'denied',
      to: 'allowed',
    },
    {
      name: 'the internet',
      without: [defaultDeny],
      with: [defaultDeny, safeInternet],
      traffic: { from: shop, to: { ip: '203.0.113.7' }, port: 443 },
      from: 'denied',
      to: 'allowed',
    },
    {
      name: 'the internet of IPv6',
      without: [defaultDeny],
      with: [defaultDeny, safeInternet],
      traffic: { from: shop, to: { ip: '2001:db8::7' }, port: 443 },
      from: 'denied',
      to: 'allowed',
    },
  ])(
    '$name',
    async ({ without, with: complete, traffic, from, to }) => {
      expect(await verdict(without, traffic)).toBe(from);
      expect(await verdict(complete, traffic)).toBe(to);
    },
    patience,
  );
});

test(
  'a whole set lets through what it names and nothing beside it',
  async () => {
    const policies = [defaultDeny, dns, tenant, safeInternet];
    const expected: readonly (readonly [string, Traffic, 'allowed' | 'denied'])[] = [
      ['DNS over TCP', { from: shop, to: resolver, port: 53 }, 'allowed'],
      ['the resolver by another port', { from: shop, to: resolver, port: 9153 }, 'denied'],
      ['another pod of its namespace', { from: shop, to: { namespace: 'kube-system' }, port: 53 }, 'denied'],
      ['a resolver of a tenant', { from: shop, to: { ...resolver, namespace: 'other' }, port: 53 }, 'denied'],
      ['the tenant, out', { from: shop, to: stock, port: 80 }, 'allowed'],
      ['a stranger, in', { from: stranger, to: shop, port: 80 }, 'denied'],
      ['a stranger, out', { from: shop, to: stranger, port: 80 }, 'denied'],
      ['outside, in', { from: { ip: '203.0.113.7' }, to: shop, port: 80 }, 'denied'],
      ['the metadata endpoint', { from: shop, to: { ip: '169.254.169.254' }, port: 80 }, 'denied'],
      ['the metadata endpoint, by IPv6 link-local', { from: shop, to: { ip: 'fe80::a9fe:a9fe' }, port: 80 }, 'denied'],
      ['the metadata endpoint, by its own IPv6', { from: shop, to: { ip: 'fd00:ec2::254' }, port: 80 }, 'denied'],
      ['the metadata endpoint, mapped', { from: shop, to: { ip: '::ffff:169.254.169.254' }, port: 80 }, 'denied'],
      ['a node', { from: shop, to: { ip: '10.0.0.5' }, port: 10250 }, 'denied'],
    ];
    const verdicts = await trafficVerdicts(
      policies,
      expected.map(([, traffic]) => traffic),
    );
    expect(expected.map(([name], index) => [name, verdicts[index]])).toEqual(
      expected.map(([name, , want]) => [name, want]),
    );
  },
  patience,
);

describe('what a set forgets is noticed', () => {
  test.each([
    { name: 'the metadata endpoint', policies: [defaultDeny, internet(privateRanges, [])], ip: '169.254.169.254' },
    { name: 'IPv6 link-local', policies: [defaultDeny, internet([], ['fc00::/7'])], ip: 'fe80::a9fe:a9fe' },
    {
      name: 'a policy of the tenant own that opens all again',
      policies: [defaultDeny, safeInternet, policy('open', { policyTypes: ['Egress'], egress: [{}] })],
      ip: '169.254.169.254',
    },
  ])(
    '$name',
    async ({ policies, ip }) => {
      expect(await verdict(policies, { from: shop, to: { ip }, port: 80 })).toBe('allowed');
    },
    patience,
  );
});

test(
  'named ports and ranges count',
  async () => {
    const ports = [{ port: 'http' }, { port: 9000, endPort: 9010 }];
    const policies = [defaultDeny, policy('ports', { policyTypes: ['Ingress'], ingress: [{ ports }] })];
    const to = { from: stranger, to: shop };
    expect(
      await trafficVerdicts(policies, [
        { ...to, port: 8080, portName: 'http' },
        { ...to, port: 8080, portName: 'admin' },
        { ...to, port: 9010 },
        { ...to, port: 9011 },
      ]),
    ).toEqual(['allowed', 'denied', 'allowed', 'denied']);
  },
  patience,
);

test(
  'a label without a value is not a label that is missing',
  async () => {
    const marked = { namespaceSelector: { matchLabels: { 'example.com/router': '' } } };
    const policies = [defaultDeny, policy('marked', { policyTypes: ['Ingress'], ingress: [{ from: [marked] }] })];
    const routers = { namespace: 'routers', namespaceLabels: { 'example.com/router': '' } };
    expect(
      await trafficVerdicts(policies, [
        { from: routers, to: shop, port: 80 },
        { from: stranger, to: shop, port: 80 },
      ]),
    ).toEqual(['allowed', 'denied']);
  },
  patience,
);

describe('what cannot be judged is an error, never a verdict', () => {
  const selector = { matchExpressions: [{ key: 'tenant', operator: 'NotIn', values: ['blue'] }] };
  test.each([
    {
      name: 'another kind of policy',
      policies: [{ ...defaultDeny, kind: 'CiliumNetworkPolicy' }],
      why: 'cannot judge CiliumNetworkPolicy shop/default-deny: only NetworkPolicies can be judged',
    },
    {
      name: 'a policy of nowhere',
      policies: [{ ...defaultDeny, metadata: { name: 'default-deny' } }],
      why: 'cannot judge NetworkPolicy /default-deny: it has no namespace',
    },
    {
      name: 'a selector that cyclonus reads in another way than Kubernetes',
      policies: [policy('not', { policyTypes: ['Ingress'], ingress: [{ from: [{ namespaceSelector: selector }] }] })],
      why: 'cannot judge NetworkPolicy shop/not: it has a NotIn selector',
    },
    {
      name: 'a policy without types, which an API server would have set',
      policies: [policy('typeless', {})],
      why: 'missing spec.policyTypes',
    },
    {
      name: 'a field there is not',
      policies: [policy('typo', { policyTypes: ['Egress'], egresses: [] })],
      why: 'cannot judge 1 connections',
    },
  ])(
    '$name',
    async ({ policies, why }) => {
      await expect(verdict(policies, { from: shop, to: stock, port: 80 })).rejects.toThrow(why);
    },
    patience,
  );
});
