import { beforeAll, describe, expect, test } from '@jest/globals';
import { canonical } from '../../../functions/engine/index.ts';
import { controlPlane, kubernetes, planFor } from '../../../functions/guard-rails/guard-rails.fixture.ts';
import { type GuardRails, guardRails } from '../../../functions/guard-rails/index.ts';
import type { Manifest } from '../harness/api-client.ts';
import { type OutsidePeer, type PodPeer, trafficVerdicts } from '../harness/traffic.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

const payments = { 'aerodrome.dev/tenant': 'payments' };
const namespace = 'vc-tenant-payments--shop';
const pod = (labels: Readonly<Record<string, string>> = {}): PodPeer => ({
  namespace,
  namespaceLabels: payments,
  labels,
});
const mark = { 'vcluster.loft.sh/managed-by': 'shop' };

const peers = {
  shop: pod(mark),
  neighbour: { ...pod({ ...mark, app: 'neighbour' }), ip: '10.244.0.21' },
  sibling: { namespace: 'vc-tenant-payments--stock', namespaceLabels: payments },
  stranger: { namespace: 'vc-tenant-other--shop', namespaceLabels: { 'aerodrome.dev/tenant': 'other' } },
  resolver: { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } },
  'hub pod': { namespace: 'kube-system', labels: { app: 'something' } },
  'ingress controller': { namespace: 'ingress-nginx' },
  crossplane: { namespace: 'crossplane-system' },
  'control plane': pod({ app: 'vcluster', release: 'shop' }),
  etcd: { ...pod({ app: 'vcluster-etcd', release: 'shop' }), ip: '10.244.0.22' },
  // A tenant chooses the labels of its pods, but for the mark.
  pretender: pod({ ...mark, app: 'vcluster', release: 'shop' }),
  'the internet': { ip: '198.51.100.7' },
  'the internet in IPv6': { ip: '2606:4700::1111' },
  metadata: { ip: '169.254.169.254' },
  'metadata in IPv6': { ip: 'fd00:ec2::254' },
  'metadata through NAT64': { ip: '64:ff9b::a9fe:a9fe' },
  'a private address': { ip: '10.200.1.1' },
  'the hub API server': { ip: '10.0.0.5' },
} as const satisfies Readonly<Record<string, PodPeer | OutsidePeer>>;

type Row = readonly [from: keyof typeof peers, to: keyof typeof peers, port: number, want: 'allowed' | 'denied'];

const inEveryNamespace: readonly Row[] = [
  ['shop', 'neighbour', 8080, 'allowed'],
  ['shop', 'stranger', 8080, 'denied'],
  ['stranger', 'shop', 8080, 'denied'],
  ['hub pod', 'shop', 8080, 'denied'],
  ['shop', 'hub pod', 8080, 'denied'],
  ['shop', 'resolver', 53, 'allowed'],
  ['shop', 'resolver', 9153, 'denied'],
  ['the internet', 'shop', 8080, 'denied'],
  ['shop', 'metadata', 80, 'denied'],
  ['shop', 'metadata in IPv6', 80, 'denied'],
  ['shop', 'metadata through NAT64', 80, 'denied'],
  ['shop', 'a private address', 443, 'denied'],
  ['shop', 'the hub API server', 6443, 'denied'],
];
const sharing: readonly Row[] = [
  ['shop', 'sibling', 8080, 'allowed'],
  ['sibling', 'shop', 8080, 'allowed'],
  ['ingress controller', 'shop', 8080, 'allowed'],
  ['shop', 'the internet', 443, 'allowed'],
  ['shop', 'the internet in IPv6', 443, 'allowed'],
];
const withControlPlane: readonly Row[] = [
  ['shop', 'control plane', 8443, 'allowed'],
  ['control plane', 'shop', 8080, 'allowed'],
  ['control plane', 'etcd', 2379, 'allowed'],
  ['etcd', 'etcd', 2380, 'allowed'],
  ['control plane', 'the hub API server', 6443, 'allowed'],
  ['control plane', 'the hub API server', 22, 'denied'],
  ['control plane', 'resolver', 53, 'allowed'],
  ['control plane', 'metadata', 80, 'denied'],
  ['crossplane', 'control plane', 8443, 'allowed'],
  ['crossplane', 'etcd', 2379, 'denied'],
  ['sibling', 'control plane', 8443, 'allowed'],
  ['sibling', 'etcd', 2379, 'denied'],
  ['stranger', 'control plane', 8443, 'denied'],
  ['shop', 'etcd', 2379, 'denied'],
  ['pretender', 'etcd', 2379, 'denied'],
  ['pretender', 'the hub API server', 6443, 'denied'],
];
const closed: readonly Row[] = [
  ['shop', 'sibling', 8080, 'denied'],
  ['sibling', 'shop', 8080, 'denied'],
  ['shop', 'the internet', 443, 'denied'],
  ['shop', 'the internet in IPv6', 443, 'denied'],
];
const silent: readonly Row[] = [...inEveryNamespace, ...sharing, ...withControlPlane].map(([from, to, port]) => [
  from,
  to,
  port,
  'denied',
]);
const network = { isolation: 'Namespace', egress: { internet: false, cidrs: [] } } as const;
const opened = { isolation: 'Tenant', egress: { internet: false, cidrs: ['10.200.0.0/16', '0.0.0.0/0'] } } as const;

describe.each<readonly [name: string, plan: GuardRails, rows: readonly Row[]]>([
  ['mode Namespace', planFor(kubernetes), [...inEveryNamespace, ...sharing]],
  ['isolation Namespace without internet', planFor(kubernetes, { network }), [...inEveryNamespace, ...closed]],
  [
    'ranges of its own',
    planFor(kubernetes, { network: opened }),
    [
      ['shop', 'a private address', 443, 'allowed'],
      ['shop', 'metadata', 80, 'denied'],
      ['shop', 'the hub API server', 6443, 'denied'],
    ],
  ],
  [
    'isolation None',
    planFor(kubernetes, { network: { isolation: 'None', egress: { internet: true, cidrs: [] } } }),
    [
      ['the internet', 'shop', 8080, 'allowed'],
      ['stranger', 'shop', 8080, 'allowed'],
      ['shop', 'hub pod', 8080, 'allowed'],
      ['shop', 'metadata', 80, 'denied'],
      ['shop', 'a private address', 443, 'denied'],
    ],
  ],
  ['mode VCluster', planFor(kubernetes, { controlPlane }), [...inEveryNamespace, ...sharing, ...withControlPlane]],
  [
    'mode VCluster behind a load balancer',
    planFor(kubernetes, { controlPlane: { ...controlPlane, public: true } }),
    [
      ['the internet', 'control plane', 8443, 'allowed'],
      ['the internet', 'etcd', 2379, 'denied'],
      ['the internet', 'shop', 8443, 'denied'],
    ],
  ],
  ['quarantine', planFor(kubernetes, { controlPlane, quarantine: true }), silent],
])('%s', (_, plan, rows) => {
  let verdicts: readonly string[];
  beforeAll(async () => {
    const policies = guardRails(plan).filter(({ draft }) => draft.kind === 'NetworkPolicy');
    verdicts = await trafficVerdicts(
      policies.map(({ draft }) => canonical(draft) as Manifest),
      rows.map(([from, to, port]) => ({ from: peers[from], to: peers[to], port })),
    );
  }, patience);

  test.each(rows.map((row, index) => [...row, index] as const))(
    '%s to %s on %i: %s',
    (_from, _to, _port, want, index) => {
      expect(verdicts[index]).toBe(want);
    },
  );
});
