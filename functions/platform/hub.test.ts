import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contains, formatAddress, overlaps, parseRange } from './cidr.ts';
import { defaultPlatform } from './default.gen.ts';
import { closedRanges, dnsOf, ingressControllerOf, networkEngineOf, pinsNodes } from './hub.ts';
import { parsePlatform } from './parse.ts';
import type { Platform } from './platform.gen.ts';

describe('what is usual on the hub', () => {
  const kubernetes = { distribution: 'Kubernetes' };

  test.each<[string, unknown, unknown]>([
    [
      'OpenShift as it is installed',
      {},
      [
        {
          namespace: 'openshift-dns',
          podLabels: { 'dns.operator.openshift.io/daemonset-dns': 'default' },
          port: 5353,
        },
        { namespaceLabels: { 'policy-group.network.openshift.io/ingress': '' }, class: 'openshift-default' },
        'AdminNetworkPolicy',
      ],
    ],
    [
      'Kubernetes as most have it',
      { hub: kubernetes },
      [
        { namespace: 'kube-system', podLabels: { 'k8s-app': 'kube-dns' }, port: 53 },
        { namespaceLabels: { 'kubernetes.io/metadata.name': 'ingress-nginx' }, class: 'nginx' },
        'NetworkPolicy',
      ],
    ],
    [
      'settings win one by one, and labels are replaced whole',
      {
        hub: {
          ...kubernetes,
          dns: { podLabels: { app: 'coredns' }, nodeLocalAddress: '169.254.20.10' },
          ingressController: { namespaceLabels: { role: 'ingress' } },
        },
        tenancy: { networkEngine: 'Cilium' },
      },
      [
        { namespace: 'kube-system', podLabels: { app: 'coredns' }, port: 53, nodeLocalAddress: '169.254.20.10' },
        { namespaceLabels: { role: 'ingress' }, class: 'nginx' },
        'Cilium',
      ],
    ],
  ])('%s', (_why, document, want) => {
    const platform = accepted(document);
    expect([dnsOf(platform), ingressControllerOf(platform), networkEngineOf(platform)]).toEqual(want);
  });
});

test.each([
  [{}, true],
  [{ distribution: 'Kubernetes' }, false],
  [{ distribution: 'Kubernetes', pinsNodes: true }, true],
  [{ pinsNodes: false }, false],
])('hub %j sends pods to the nodes of their namespace: %s', (hub, want) => {
  expect(pinsNodes(accepted({ hub }))).toBe(want);
});

describe('what is not the internet', () => {
  test('the built-in platform: each family apart, nothing twice, the hub inside the private ranges', () => {
    expect([closedRanges(defaultPlatform, 4), closedRanges(defaultPlatform, 6)]).toEqual([
      ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '169.254.0.0/16', '127.0.0.0/8'],
      ['fc00::/7', 'fe80::/10', '::1/128'],
    ]);
  });

  test('a hub on public addresses is closed too', () => {
    const hubRanges = [{ name: 'machines', cidr: '203.0.113.0/24' }];
    expect(closedRanges(accepted({ networks: { hubRanges } }), 4)).toContain('203.0.113.0/24');
  });

  test('the metadata address stays closed when an operator forgets the range around it', () => {
    const hubRanges = [{ name: 'machines', cidr: '10.0.0.0/16' }];
    const forgetful = { networks: { hubRanges }, tenancy: { privateCIDRs: ['10.0.0.0/8'] } };
    expect([closedRanges(accepted(forgetful), 4), closedRanges(accepted(forgetful), 6)]).toEqual([
      ['10.0.0.0/8', '169.254.169.254/32'],
      ['fd00:ec2::254/128'],
    ]);
  });

  test('the same addresses as all ranges together, and no range within another', () => {
    const cidr = fc
      .tuple(fc.nat({ max: 255 }), fc.integer({ min: 24, max: 32 }))
      .map(([low, prefix]) => `${formatAddress(4, parseRange(`10.0.0.${low}/${prefix}`)?.first ?? 0n)}/${prefix}`);
    const cidrs = fc.array(cidr, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(cidrs, cidrs, cidrs, (privateCIDRs, metadataCIDRs, hub) => {
        const closed = closedRanges(withRanges(privateCIDRs, metadataCIDRs, hub), 4);
        const all = [...privateCIDRs, ...metadataCIDRs, ...hub];
        const within = (ranges: readonly string[], low: number): boolean =>
          ranges.some((range) => contains(range, `10.0.0.${low}`));
        for (let low = 0; low < 256; low += 1) expect(within(closed, low)).toBe(within(all, low));
        closed.forEach((range, index) => {
          expect(closed.some((other, at) => at !== index && overlaps(other, range))).toBe(false);
        });
      }),
    );
  });
});

function withRanges(privateCIDRs: string[], metadataCIDRs: string[], hub: string[]): Platform {
  return {
    ...defaultPlatform,
    networks: {
      ...defaultPlatform.networks,
      hubRanges: hub.map((cidr) => ({ name: 'hub', cidr, loadBalancers: false })),
    },
    tenancy: { ...defaultPlatform.tenancy, privateCIDRs, metadataCIDRs },
  };
}

function accepted(document: unknown): Platform {
  const parsed = parsePlatform(document, 'settings.yaml');
  if ('mistakes' in parsed) throw new Error(`cannot accept settings: ${JSON.stringify(parsed.mistakes)}`);
  return parsed.platform;
}
