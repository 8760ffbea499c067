import { describe, expect, test } from '@jest/globals';
import { type KubeObject, ready, waiting } from '../../engine/index.ts';
import type { ClusterContext } from '../context.ts';
import { addressAdvertisement, apiAddresses, ingressAddresses } from './addresses.ts';
import { builtPart, clusterContext, judged, platformWith } from './cluster.fixture.ts';

const labels = { 'aerodrome.dev/cluster': 'team-a-shop', 'app.kubernetes.io/managed-by': 'aerodrome' };
const annotations = { 'aerodrome.dev/claim': 'team-a/shop', 'aerodrome.dev/domain': 'shop.k8s.example.com' };
const pools = [{ matchLabels: { 'aerodrome.dev/cluster': 'team-a-shop' } }];

const pool = (suffix: string, spec: object) => ({
  apiVersion: 'metallb.io/v1beta1',
  kind: 'IPAddressPool',
  metadata: { annotations, labels, name: `team-a-shop-${suffix}`, namespace: 'metallb-system' },
  spec: { autoAssign: true, ...spec },
});

describe('address pools', () => {
  test('the API server of this cluster alone gets the address it is known under', () => {
    expect(builtPart('api-addresses', apiAddresses, clusterContext())).toEqual(
      pool('api', {
        addresses: ['192.0.2.1/32'],
        serviceAllocation: {
          namespaces: ['team-a-shop'],
          priority: 10,
          serviceSelectors: [{ matchLabels: { app: 'kube-apiserver' } }],
        },
      }),
    );
  });

  test('any load balancer of the cluster gets one of the others', () => {
    expect(builtPart('ingress-addresses', ingressAddresses, clusterContext())).toEqual(
      pool('ingress', {
        addresses: ['198.51.100.1/32', '198.51.100.2/32', '198.51.100.3/32', '198.51.100.4/32'],
        serviceAllocation: {
          namespaces: ['team-a-shop'],
          priority: 20,
          serviceSelectors: [{ matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['kube-apiserver'] }] }],
        },
      }),
    );
  });

  test('with Passthrough there is no ingress of its own', () => {
    const c = clusterContext({ spec: { ingress: { mode: 'Passthrough' } } });
    expect(builtPart('ingress-addresses', ingressAddresses, c)).toBeUndefined();
  });

  test('an IPv6 address is a single address, too', () => {
    const c = { ...clusterContext(), network: { ...clusterContext().network, apiVIP: '2001:db8::10' } };
    expect(builtPart('api-addresses', apiAddresses, c)?.['spec']).toMatchObject({ addresses: ['2001:db8::10/128'] });
  });

  test('hazard 6: the address outlives the control plane, whose load balancer holds it', () => {
    expect(apiAddresses.outlives).toEqual(['hosted-cluster']);
  });
});

describe('advertisement', () => {
  const advertised = (advertisement: object) =>
    builtPart(
      'address-advertisement',
      addressAdvertisement,
      clusterContext({ platform: platformWith({ addresses: { advertisement } }) }),
    );
  const want = (kind: string, spec: object) => ({
    apiVersion: 'metallb.io/v1beta1',
    kind,
    metadata: { labels, name: 'team-a-shop', namespace: 'metallb-system' },
    spec: { ipAddressPoolSelectors: pools, ...spec },
  });

  test.each([
    { name: 'L2', why: 'nothing narrowed down', given: {}, want: want('L2Advertisement', {}) },
    {
      name: 'L2 on some nodes and cards',
      why: 'an empty list would mean none',
      given: { interfaces: ['bond0'], nodeSelector: { edge: 'true' } },
      want: want('L2Advertisement', { interfaces: ['bond0'], nodeSelectors: [{ matchLabels: { edge: 'true' } }] }),
    },
    {
      name: 'BGP',
      why: 'peers and communities belong to it',
      given: { type: 'BGP', peers: ['tor-1'], communities: ['65535:65282'] },
      want: want('BGPAdvertisement', { peers: ['tor-1'], communities: ['65535:65282'] }),
    },
  ])('$name: $why', ({ given, want }) => {
    expect(advertised(given)).toEqual(want);
  });

  test('a live one keeps its kind when the settings move on', () => {
    const live = advertised({}) as KubeObject;
    const platform = platformWith({ addresses: { advertisement: { type: 'BGP', peers: ['tor-1'] } } });
    const c = clusterContext({ platform, observed: { 'address-advertisement': live } });
    expect(builtPart('address-advertisement', addressAdvertisement, c)).toEqual(live);
  });
});

describe('readiness', () => {
  const pool = (status?: object) => ({ apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', metadata: {}, status });
  const taken = pool({ assignedIPv4: 1, assignedIPv6: 0, availableIPv4: 0, availableIPv6: 0 });
  const free = pool({ assignedIPv4: 0, assignedIPv6: 0, availableIPv4: 1, availableIPv6: 0 });
  const serving = (status: 'True' | 'False', message?: string): ClusterContext => {
    const conditions = [{ type: 'ClusterVersionAvailable', status, reason: 'X', ...(message && { message }) }];
    return {
      ...clusterContext(),
      hostedCluster: { apiVersion: 'v1', kind: 'X', metadata: {}, status: { conditions } },
    };
  };

  test.each([
    {
      name: 'API, taken',
      why: 'the Service has it',
      part: apiAddresses,
      given: taken,
      c: clusterContext(),
      want: ready,
    },
    {
      name: 'API, old MetalLB',
      why: 'it does not say',
      part: apiAddresses,
      given: pool(),
      c: clusterContext(),
      want: ready,
    },
    {
      name: 'API, free',
      why: 'no Service has asked for it',
      part: apiAddresses,
      given: free,
      c: clusterContext(),
      want: waiting('NoAddress', 'the API server has not got its address yet'),
    },
    {
      name: 'ingress, serving',
      why: 'address and routers',
      part: ingressAddresses,
      given: taken,
      c: serving('True'),
      want: ready,
    },
    {
      name: 'ingress, free',
      why: 'no Service has asked for it',
      part: ingressAddresses,
      given: free,
      c: serving('True'),
      want: waiting('NoAddress', 'the ingress has not got its address yet'),
    },
    {
      name: 'ingress, not serving',
      why: 'the operator in charge says why',
      part: ingressAddresses,
      given: taken,
      c: serving('False', 'console is not available'),
      want: waiting('NotServing', 'applications cannot be reached yet: console is not available'),
    },
    {
      name: 'ingress, nothing known',
      why: 'an installation that has just begun',
      part: ingressAddresses,
      given: taken,
      c: clusterContext(),
      want: waiting('NotServing', 'applications cannot be reached yet'),
    },
  ])('$name: $why', ({ part, given, c, want }) => {
    expect(judged(part, given as KubeObject, c)).toEqual(want);
  });
});
