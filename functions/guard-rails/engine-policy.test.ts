import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { lastingPolicy } from './engine-policy.ts';
import { applied, controlPlane, kubernetes, planFor, platformOn } from './guard-rails.fixture.ts';

const labels = {
  'aerodrome.dev/managed': 'true',
  'aerodrome.dev/tenant': 'payments',
  'aerodrome.dev/virtual-cluster': 'tenant-payments.shop',
};
const cilium = platformOn({ distribution: 'Kubernetes' }, { networkEngine: 'Cilium' });
const admin = platformOn({});
/** Every policy is for the pods of one namespace, and no other. */
const own = { 'k8s:io.kubernetes.pod.namespace': 'vc-tenant-payments--shop' };

describe('what no policy of a tenant re-opens', () => {
  test('nothing, where nothing denies', () => {
    expect(lastingPolicy(planFor(kubernetes))).toBeUndefined();
  });

  test('metadata addresses, by Cilium', () => {
    expect([lastingPolicy(planFor(cilium))].map((draft) => draft && applied(draft))).toEqual([
      {
        apiVersion: 'cilium.io/v2',
        kind: 'CiliumClusterwideNetworkPolicy',
        metadata: { name: 'aerodrome-vc-tenant-payments--shop', labels },
        specs: parse(`
          - description: machines keep what they know about themselves
            endpointSelector: {matchLabels: {'k8s:io.kubernetes.pod.namespace': vc-tenant-payments--shop}}
            enableDefaultDeny: {ingress: false, egress: false}
            egressDeny: [{toCIDRSet: [{cidr: 169.254.169.254/32}, {cidr: 'fd00:ec2::254/128'}]}]
        `),
      },
    ]);
  });

  test('metadata addresses, by an AdminNetworkPolicy', () => {
    expect([lastingPolicy(planFor(admin))].map((draft) => draft && applied(draft))).toEqual([
      {
        apiVersion: 'policy.networking.k8s.io/v1alpha1',
        kind: 'AdminNetworkPolicy',
        metadata: { name: 'aerodrome-vc-tenant-payments--shop', labels },
        spec: parse(`
          priority: 10
          subject: {namespaces: {matchLabels: {kubernetes.io/metadata.name: vc-tenant-payments--shop}}}
          egress:
            - name: metadata
              action: Deny
              to: [{networks: [169.254.169.254/32, 'fd00:ec2::254/128']}]
        `),
      },
    ]);
  });

  test('Cilium finds the API server of the hub by name only', () => {
    expect(lastingPolicy(planFor(cilium, { controlPlane }))).toMatchObject({
      specs: [
        { egressDeny: expect.anything() },
        {
          endpointSelector: {
            matchLabels: { ...controlPlane.pods.matchLabels, ...own },
            matchExpressions: controlPlane.pods.matchExpressions,
          },
          enableDefaultDeny: { ingress: false, egress: false },
          egress: [
            {
              toEntities: ['kube-apiserver'],
              toPorts: [{ ports: [{ port: '6443', protocol: 'TCP' }] }],
            },
          ],
        },
      ],
    });
  });

  test('in quarantine Cilium denies everybody but the own node, also to a control plane', () => {
    expect(lastingPolicy(planFor(cilium, { controlPlane, quarantine: true }))).toMatchObject({
      specs: [
        { egressDeny: expect.anything() },
        {
          endpointSelector: { matchLabels: own },
          enableDefaultDeny: { ingress: true, egress: true },
          ingress: [{ fromEntities: ['host'] }],
          ingressDeny: [
            { fromEntities: ['health', 'ingress', 'init', 'remote-node', 'unmanaged', 'world'] },
            { fromEndpoints: [{ matchExpressions: [{ key: 'k8s:io.kubernetes.pod.namespace', operator: 'Exists' }] }] },
          ],
          egressDeny: [{ toEntities: ['all'] }],
        },
      ],
    });
  });

  test('in quarantine an AdminNetworkPolicy denies every pod and every address', () => {
    expect(lastingPolicy(planFor(admin, { quarantine: true }))).toMatchObject({
      spec: {
        ingress: [{ name: 'quarantine', action: 'Deny', from: [{ namespaces: {} }] }],
        egress: [{ name: 'quarantine', action: 'Deny', to: [{ networks: ['0.0.0.0/0', '::/0'] }] }],
      },
    });
  });

  test('a resolver on each node is carved out of a range that holds it', () => {
    const settings = { metadataCIDRs: ['169.254.0.0/16'] };
    const dns = { nodeLocalAddress: '169.254.20.10' };
    const byCilium = lastingPolicy(planFor(platformOn({ dns }, { ...settings, networkEngine: 'Cilium' })));
    const byAdmin = lastingPolicy(planFor(platformOn({ dns }, settings)));
    expect(byCilium).toMatchObject({
      specs: [{ egressDeny: [{ toCIDRSet: [{ cidr: '169.254.0.0/16', except: ['169.254.20.10/32'] }] }] }],
    });
    expect(byAdmin).toMatchObject({
      spec: {
        egress: [
          { name: 'node-local-dns', action: 'Pass', to: [{ networks: ['169.254.20.10/32'] }] },
          { name: 'metadata', action: 'Deny', to: [{ networks: ['169.254.0.0/16'] }] },
        ],
      },
    });
  });

  test('a peer of an AdminNetworkPolicy has room for 25 ranges', () => {
    const metadataCIDRs = Array.from({ length: 30 }, (_, index) => `203.0.113.${index}/32`);
    const policy = lastingPolicy(planFor(platformOn({}, { metadataCIDRs })));
    const [first, rest] = [metadataCIDRs.slice(0, 25), metadataCIDRs.slice(25)];
    expect(policy).toMatchObject({ spec: { egress: [{ to: [{ networks: first }, { networks: rest }] }] } });
  });
});
