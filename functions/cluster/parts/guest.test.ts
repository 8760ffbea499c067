import { describe, expect, test } from '@jest/globals';
import { builtPart, clusterContext, guestObject } from './cluster.fixture.ts';
import { guestHelm, guestKubernetes, guestNetworkOperator, isLeaving, removable } from './guest.ts';

const c = clusterContext();

test.each([
  { name: 'kubernetes', part: guestKubernetes, apiVersion: 'kubernetes.m.crossplane.io/v1alpha1' },
  { name: 'helm', part: guestHelm, apiVersion: 'helm.m.crossplane.io/v1beta1' },
])('$name: the admin kubeconfig is referred to and never copied', ({ part, apiVersion }) => {
  expect(builtPart('guest', part, c)).toEqual({
    apiVersion,
    kind: 'ProviderConfig',
    metadata: { name: 'shop', namespace: 'team-a' },
    spec: {
      credentials: {
        source: 'Secret',
        secretRef: { namespace: 'team-a', name: 'shop-admin-kubeconfig', key: 'kubeconfig' },
      },
    },
  });
});

describe('network operator', () => {
  const operator = (deployKubeProxy: boolean) =>
    guestObject(
      {
        apiVersion: 'operator.openshift.io/v1',
        kind: 'Network',
        metadata: { name: 'cluster' },
        spec: { deployKubeProxy },
      },
      { readiness: { policy: 'DeriveFromCelQuery', celQuery: `object.spec.deployKubeProxy == ${deployKubeProxy}` } },
    );

  test.each([
    { name: 'Cilium does the work', kubeProxyReplacement: true, live: undefined, deployed: false },
    { name: 'kube-proxy does it', kubeProxyReplacement: false, live: undefined, deployed: true },
    { name: 'given back to kube-proxy', kubeProxyReplacement: false, live: false, deployed: true },
    { name: 'taken over by Cilium', kubeProxyReplacement: true, live: true, deployed: false },
  ])('$name: kube-proxy is deployed exactly where Cilium does not replace it', (given) => {
    const { kubeProxyReplacement, live, deployed } = given;
    const context = clusterContext({
      spec: { network: { kubeProxyReplacement } },
      observed: live === undefined ? {} : { 'guest-network-operator': operator(live) as never },
    });
    expect(builtPart('guest-network-operator', guestNetworkOperator, context)).toEqual(operator(deployed));
  });
});

describe('taking something out of the guest', () => {
  const object = guestObject({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x' } }) as never;
  const allowed = {
    ...(object as { spec: object }),
    spec: { ...(object as { spec: object }).spec, managementPolicies: ['*'] },
  };

  test.each([
    { name: 'not there', why: 'nothing to take out', observed: {}, want: false },
    { name: 'there', why: 'its deletion must be allowed first', observed: { x: object }, want: true },
    { name: 'deletion allowed', why: 'now it can simply go', observed: { x: allowed as never }, want: false },
  ])('$name: $why', ({ observed, want }) => {
    expect(isLeaving(clusterContext({ observed }), 'x')).toBe(want);
  });

  test('once more as it was applied, with the right to be deleted', () => {
    expect(removable(clusterContext({ observed: { x: object } }), 'x')).toEqual(allowed);
  });
});
