import { describe, expect, test } from '@jest/globals';
import { builtPart, clusterContext, guestObject, judged, only } from './cluster.fixture.ts';
import { ingressReplicas } from './ingress.ts';

const controller = (replicas: number) =>
  guestObject(
    {
      apiVersion: 'operator.openshift.io/v1',
      kind: 'IngressController',
      metadata: { name: 'default', namespace: 'openshift-ingress-operator' },
      spec: { replicas },
    },
    {
      managementPolicies: ['Observe', 'Update', 'LateInitialize'],
      readiness: { policy: 'DeriveFromCelQuery', celQuery: `object.spec.replicas == ${replicas}` },
    },
  );

describe('routers', () => {
  const asked = clusterContext({ spec: { ingress: { replicas: 4 } } });
  const live = only('ingress-replicas', ingressReplicas, asked);
  const observed = { 'ingress-replicas': live };
  const hosted = (policy: string) => ({
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'HostedCluster',
    metadata: { name: 'shop', namespace: 'team-a' },
    spec: { infrastructureAvailabilityPolicy: policy },
  });

  test.each([
    { name: 'no number', why: "HyperShift's stays", c: clusterContext(), want: undefined },
    {
      name: 'a number',
      why: 'the claim decides, and the controller is never made by us',
      c: asked,
      want: controller(4),
    },
    {
      name: 'no number any more',
      why: 'what was written is taken back, to what HyperShift gave',
      c: clusterContext({ observed: { ...observed, 'hosted-cluster': hosted('HighlyAvailable') } }),
      want: controller(2),
    },
    {
      name: 'no number any more, one router before',
      why: 'as HyperShift does it',
      c: clusterContext({ observed: { ...observed, 'hosted-cluster': hosted('SingleReplica') } }),
      want: controller(1),
    },
  ])('$name: $why', ({ c, want }) => {
    expect(builtPart('ingress-replicas', ingressReplicas, c)).toEqual(want);
  });

  test.each([
    { there: 4, want: 'ready' },
    { there: 2, want: 'waiting' },
    { there: undefined, want: 'waiting' },
  ])('with $there there: $want', ({ there, want }) => {
    const reported = { ...live, status: { atProvider: { manifest: { spec: { replicas: there } } } } };
    expect(judged(ingressReplicas, reported)?.state).toBe(want);
  });
});
