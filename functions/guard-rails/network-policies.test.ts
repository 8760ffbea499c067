import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { canonical } from '../engine/index.ts';
import { applied, controlPlane, kubernetes, planFor, platformOn } from './guard-rails.fixture.ts';
import { networkPolicies } from './network-policies.ts';
import type { GuardRails } from './plan.ts';

const cached = platformOn({
  distribution: 'Kubernetes',
  dns: { nodeLocalAddress: '169.254.20.10' },
});

function specs(plan: GuardRails): Readonly<Record<string, unknown>> {
  return Object.fromEntries(networkPolicies(plan).map((draft) => [draft.metadata.name ?? '', applied(draft, 'spec')]));
}

describe('network policies', () => {
  test.each<readonly [why: string, plan: GuardRails, want: readonly string[]]>([
    [
      'a tenant shares with itself',
      planFor(kubernetes),
      ['default-deny', 'allow-dns', 'allow-tenant', 'allow-ingress-controller', 'allow-egress'],
    ],
    [
      'a namespace shares with nobody and stays inside',
      planFor(kubernetes, { network: { isolation: 'Namespace', egress: { internet: false, cidrs: [] } } }),
      ['default-deny', 'allow-dns', 'allow-namespace', 'allow-ingress-controller'],
    ],
    [
      'without a tenant there is nobody to share with',
      planFor(kubernetes, { tenant: undefined }),
      ['default-deny', 'allow-dns', 'allow-namespace', 'allow-ingress-controller', 'allow-egress'],
    ],
    [
      'isolation None still says what may leave',
      planFor(kubernetes, { network: { isolation: 'None', egress: { internet: true, cidrs: [] } } }),
      ['default-deny', 'allow-dns', 'allow-any', 'allow-ingress-controller', 'allow-egress'],
    ],
    [
      'a virtual control plane has its own',
      planFor(kubernetes, { controlPlane }),
      ['default-deny', 'allow-dns', 'allow-tenant', 'allow-ingress-controller', 'allow-egress', 'allow-control-plane'],
    ],
    ['quarantine takes back everything', planFor(kubernetes, { controlPlane, quarantine: true }), ['default-deny']],
    [
      'without ingress controllers nobody comes in, rather than everybody',
      planFor(kubernetes, { hub: { ...planFor(kubernetes).hub, ingressNamespaces: [] } }),
      ['default-deny', 'allow-dns', 'allow-tenant', 'allow-egress'],
    ],
  ])('%s', (_, plan, want) => expect(Object.keys(specs(plan))).toEqual(want));

  test('each as it is applied, on OpenShift', () => {
    const plan = planFor(platformOn({}), {
      network: { isolation: 'Tenant', egress: { internet: true, cidrs: ['10.200.0.0/16'] } },
    });
    expect(specs(plan)).toEqual(
      parse(`
        default-deny:
          podSelector: {}
          policyTypes: [Ingress, Egress]
        allow-dns:
          podSelector: {}
          policyTypes: [Egress]
          egress:
            - to:
                - namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: openshift-dns}}
                  podSelector: {matchLabels: {dns.operator.openshift.io/daemonset-dns: default}}
              ports: [{protocol: UDP, port: 5353}, {protocol: TCP, port: 5353}]
        allow-tenant:
          podSelector: {}
          policyTypes: [Ingress, Egress]
          ingress: [{from: [{namespaceSelector: {matchLabels: {aerodrome.dev/tenant: payments}}}]}]
          egress: [{to: [{namespaceSelector: {matchLabels: {aerodrome.dev/tenant: payments}}}]}]
        allow-ingress-controller:
          podSelector: {}
          policyTypes: [Ingress]
          ingress:
            - from: [{namespaceSelector: {matchLabels: {policy-group.network.openshift.io/ingress: ''}}}]
        allow-egress:
          podSelector: {}
          policyTypes: [Egress]
          egress:
            - to:
                - ipBlock:
                    cidr: 0.0.0.0/0
                    except:
                      - 10.0.0.0/8
                      - 172.16.0.0/12
                      - 192.168.0.0/16
                      - 100.64.0.0/10
                      - 169.254.0.0/16
                      - 127.0.0.0/8
                - ipBlock: {cidr: '::/0', except: ['fc00::/7', 'fe80::/10', '::1/128', '64:ff9b::a9fe:0/112']}
                - ipBlock: {cidr: 10.200.0.0/16}
      `),
    );
  });

  test('the cache on each node is a resolver too, on the port of the Service', () => {
    expect(specs(planFor(cached))).toMatchObject({
      'allow-dns': {
        egress: [
          { ports: [{ port: 53 }, { port: 53 }] },
          {
            to: [{ ipBlock: { cidr: '169.254.20.10/32' } }],
            ports: [
              { protocol: 'UDP', port: 53 },
              { protocol: 'TCP', port: 53 },
            ],
          },
        ],
      },
    });
  });

  test('a virtual control plane reaches the API server of the hub, and nobody but itself reaches its etcd', () => {
    const { 'allow-control-plane': own, 'allow-tenant': peers } = specs(planFor(kubernetes, { controlPlane }));
    const pods = canonical(controlPlane.pods);
    const { workloads } = controlPlane;
    expect(peers).toMatchObject({ podSelector: workloads });
    expect(own).toEqual({
      podSelector: pods,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        { from: [{ podSelector: pods }] },
        {
          from: [
            { podSelector: workloads },
            { namespaceSelector: { matchLabels: { 'aerodrome.dev/tenant': 'payments' } } },
            { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'crossplane-system' } } },
          ],
          ports: [{ protocol: 'TCP', port: 8443 }],
        },
      ],
      egress: [
        { to: [{ podSelector: pods }, { podSelector: workloads }] },
        { to: [{ ipBlock: { cidr: '10.0.0.0/16' } }], ports: [{ protocol: 'TCP', port: 6443 }] },
      ],
    });
  });

  test.each<readonly [why: string, plan: GuardRails, want: unknown]>([
    [
      'behind a load balancer, clients come from everywhere, to its port only',
      planFor(kubernetes, { controlPlane: { ...controlPlane, public: true } }),
      { ports: [{ protocol: 'TCP', port: 8443 }] },
    ],
    [
      'a namespace that shares with nobody keeps its API server to itself and the hub',
      planFor(kubernetes, {
        controlPlane,
        network: { isolation: 'Namespace', egress: { internet: true, cidrs: [] } },
      }),
      {
        from: [
          { podSelector: controlPlane.workloads },
          { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'crossplane-system' } } },
        ],
        ports: [{ protocol: 'TCP', port: 8443 }],
      },
    ],
  ])('%s', (_, plan, want) => {
    expect(specs(plan)['allow-control-plane']).toMatchObject({ ingress: [expect.anything(), want] });
  });
});
