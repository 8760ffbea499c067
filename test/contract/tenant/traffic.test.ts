import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Platform } from '../../../functions/platform/index.ts';
import type { TenantClaimSpec } from '../../../functions/tenant/index.ts';
import { platformWith } from '../../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import { type OutsidePeer, type PodPeer, trafficVerdicts } from '../harness/traffic.ts';
import { namespaceOf } from '../virtual-cluster/rendered.ts';
import { manifestsOf, type RenderedTenant, renderTenant } from './rendered.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

const kubernetes = platformWith({ hub: { distribution: 'Kubernetes' } });
const openShift = platformWith({ hub: { distribution: 'OpenShift' } });

/** Pods of the hub that tenants may meet; both hubs have them where they usually are. */
const hubs: Readonly<Record<string, { readonly platform: Platform; readonly dns: number; readonly peers: Peers }>> = {
  Kubernetes: {
    platform: kubernetes,
    dns: 53,
    peers: {
      dns: { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } },
      ingress: { namespace: 'ingress-nginx' },
    },
  },
  OpenShift: {
    platform: openShift,
    dns: 5353,
    peers: {
      dns: { namespace: 'openshift-dns', labels: { 'dns.operator.openshift.io/daemonset-dns': 'default' } },
      ingress: { namespace: 'openshift-ingress', namespaceLabels: { 'policy-group.network.openshift.io/ingress': '' } },
    },
  },
};

type Peers = Readonly<Record<string, PodPeer | OutsidePeer>>;
type Row = readonly [from: string, to: string, port: number | 'dns', want: 'allowed' | 'denied'];

const elsewhere: Peers = {
  'a pod of the hub': { namespace: 'kube-system', labels: { app: 'something' } },
  crossplane: { namespace: 'crossplane-system' },
  'the hub API server': { ip: '10.0.0.5' },
  'the internet': { ip: '203.0.113.7' },
  'the internet in IPv6': { ip: '2606:4700::1111' },
  'metadata in IPv4': { ip: '169.254.169.254' },
  'metadata in IPv6': { ip: 'fd00:ec2::254' },
  'metadata through NAT64': { ip: '64:ff9b::a9fe:a9fe' },
  '10/8': { ip: '10.200.1.1' },
  '172.16/12': { ip: '172.20.1.1' },
  '192.168/16': { ip: '192.168.7.1' },
  '100.64/10': { ip: '100.100.1.1' },
  'fc00::/7': { ip: 'fd12::1' },
};
const unreachable = [
  ...['metadata in IPv4', 'metadata in IPv6', 'metadata through NAT64'],
  ...['10/8', '172.16/12', '192.168/16', '100.64/10', 'fc00::/7', 'the hub API server', 'a pod of the hub'],
];

/** A pod of every sort in every namespace of a tenant, with the labels that its namespace is rendered with. */
function peersOf({ name, claimNamespace, namespaces }: RenderedTenant): Peers {
  const pods = Object.entries(namespaces).flatMap(([own, rendered]): (readonly [string, PodPeer])[] => {
    const { metadata } = namespaceOf(rendered);
    const at = { namespace: rendered.namespace, namespaceLabels: metadata.labels ?? {} };
    if (!rendered.release) {
      return [
        [`${name}/${own}`, { ...at, labels: { app: 'web' } }],
        [`${name}/${own} again`, { ...at, labels: { app: 'db' }, ip: '10.244.0.21' }],
      ];
    }
    const mark = { 'vcluster.loft.sh/managed-by': rendered.name };
    const part = (app: string) => ({ app, release: rendered.name });
    return [
      [`${name}/${own}`, { ...at, labels: { ...mark, app: 'web' } }],
      [`${name}/${own} again`, { ...at, labels: { ...mark, app: 'db' }, ip: '10.244.0.21' }],
      // Whatever labels its author gives a pod inside, the syncer marks it.
      [`${name}/${own} pretending`, { ...at, labels: { ...part('vcluster'), ...mark }, ip: '10.244.0.23' }],
      [`${name}/${own} API server`, { ...at, labels: part('vcluster'), ip: '10.244.0.24' }],
      [`${name}/${own} etcd`, { ...at, labels: part('vcluster-etcd'), ip: '10.244.0.25' }],
    ];
  });
  const claims = {
    namespace: claimNamespace.metadata.name ?? '',
    namespaceLabels: claimNamespace.metadata.labels ?? {},
  };
  return { ...Object.fromEntries(pods), [`${name}/claims`]: { ...claims, labels: { app: 'web' } } };
}

const workloads = ['web', 'batch', 'shop', 'shop again'];
const all = [...workloads, 'shop API server', 'shop etcd', 'claims'];
const between = (ones: readonly string[], others: readonly string[], port: number, want: Row[3]): readonly Row[] =>
  ones.flatMap((one) => others.map((other): Row => [one, other, port, want]));
const of = (tenant: string, names: readonly string[]) => names.map((name) => `${tenant}/${name}`);

/** Between tenants nothing goes, on the ports of anything. */
const strangers: readonly Row[] = [
  ...between(of('payments', all), of('orders', all), 8080, 'denied'),
  ...between(of('orders', all), of('payments', all), 8443, 'denied'),
  ...between(of('orders', ['web', 'shop', 'shop API server']), of('payments', ['shop etcd']), 2379, 'denied'),
];
const always: readonly Row[] = [
  ...strangers,
  ...of('payments', [...workloads, 'shop API server']).map((pod): Row => [pod, 'dns', 'dns', 'allowed']),
  ...between(of('payments', all), unreachable.slice(0, 3), 80, 'denied'),
  ...between(of('payments', workloads), unreachable.slice(3), 443, 'denied'),
  ...between(of('payments', workloads), ['the hub API server'], 6443, 'denied'),
  ...between(['a pod of the hub', 'the internet', 'crossplane'], of('payments', workloads), 8080, 'denied'),
  ['payments/web', 'payments/web again', 8080, 'allowed'],
  ['payments/shop', 'payments/shop again', 8080, 'allowed'],
  ['ingress', 'payments/web', 8080, 'allowed'],
  ['ingress', 'payments/shop', 8080, 'allowed'],
  ['ingress', 'payments/claims', 8080, 'denied'],
  ['payments/claims', 'dns', 'dns', 'denied'],
  ['payments/shop', 'payments/shop API server', 8443, 'allowed'],
  ['payments/shop API server', 'payments/shop', 8080, 'allowed'],
  ['payments/shop API server', 'payments/shop etcd', 2379, 'allowed'],
  ['payments/shop API server', 'the hub API server', 6443, 'allowed'],
  ['payments/shop API server', 'the hub API server', 22, 'denied'],
  ['crossplane', 'payments/shop API server', 8443, 'allowed'],
  ['crossplane', 'payments/shop etcd', 2379, 'denied'],
  ['payments/shop', 'payments/shop etcd', 2379, 'denied'],
  ['payments/shop pretending', 'payments/shop etcd', 2379, 'denied'],
  ['payments/shop pretending', 'the hub API server', 6443, 'denied'],
  ['payments/web', 'payments/shop etcd', 2379, 'denied'],
];
const siblings = (want: Row[3]): readonly Row[] => [
  ['payments/web', 'payments/batch', 8080, want],
  ['payments/batch', 'payments/web', 8080, want],
  ['payments/web', 'payments/shop', 8080, want],
  ['payments/shop', 'payments/batch', 8080, want],
  ['payments/batch', 'payments/shop API server', 8443, want],
];
const internet = (want: Row[3]): readonly Row[] =>
  between(of('payments', workloads), ['the internet', 'the internet in IPv6'], 443, want);
const nothing: readonly Row[] = [...always, ...siblings('denied'), ...internet('denied')].map(
  ([from, to, port]): Row => [from, to, port, 'denied'],
);

interface Case {
  readonly what: string;
  readonly payments: TenantClaimSpec;
  readonly rows: readonly Row[];
}

const namespaces = [{ name: 'web' }, { name: 'batch' }];
const egress = (open: boolean) => ({ egress: { internet: open } });
const cases: readonly Case[] = [
  {
    what: 'isolation Tenant',
    payments: { namespaces, network: { isolation: 'Tenant', ...egress(true) } },
    rows: [...always, ...siblings('allowed'), ...internet('allowed')],
  },
  {
    what: 'isolation Namespace without the internet',
    payments: { namespaces, network: { isolation: 'Namespace', ...egress(false) } },
    rows: [...always, ...siblings('denied'), ...internet('denied')],
  },
  { what: 'all its defaults', payments: { namespaces }, rows: [...always, ...internet('allowed')] },
  {
    what: 'quarantine',
    payments: { namespaces, network: { isolation: 'Tenant', ...egress(true) }, quarantine: true },
    rows: nothing,
  },
];
const everywhere = Object.keys(hubs).flatMap((on) => cases.map((one) => ({ on, ...one })));

describe.each(everywhere)('on $on, a tenant with $what', ({ on, payments, rows }) => {
  const { platform, dns, peers: own } = hubs[on] ?? { platform: kubernetes, dns: 53, peers: {} };
  let verdicts: readonly string[];
  beforeAll(async () => {
    const claims = { shop: { controlPlane: { store: 'Etcd', replicas: 3 } } } as const;
    const tenants = [
      renderTenant({ name: 'payments', spec: payments, platform, claims }),
      // Most open: what it allows must not reach others.
      renderTenant({ name: 'orders', spec: { namespaces, network: { isolation: 'Tenant' } }, platform, claims }),
    ];
    const peers: Peers = { ...elsewhere, ...own, ...Object.assign({}, ...tenants.map(peersOf)) };
    const peer = (name: string) => {
      const found = peers[name];
      if (!found) throw new Error(`cannot find ${name} among ${Object.keys(peers).join(', ')}`);
      return found;
    };
    const traffic = rows.map(([from, to, port]) => {
      const [source, target] = [peer(from), peer(to)];
      return {
        from: source,
        to: target,
        port: port === 'dns' ? dns : port,
        protocol: port === 'dns' ? 'UDP' : 'TCP',
      } as const;
    });
    const policies = tenants.flatMap(manifestsOf).filter(({ kind }) => kind === 'NetworkPolicy');
    verdicts = await trafficVerdicts(policies, traffic);
  }, patience);

  test('reaches what it should, and nothing else', () => {
    const name = ([from, to, port]: Row) => `${from} to ${to} on ${port}`;
    expect(Object.fromEntries(rows.map((row, index) => [name(row), verdicts[index]]))).toEqual(
      Object.fromEntries(rows.map((row) => [name(row), row[3]])),
    );
  });
});
