import { expect, test } from '@jest/globals';
import { builtPart, clusterContext, only, platformWith } from './cluster.fixture.ts';
import { controlPlaneAccess } from './control-plane-access.ts';

const monitoring = {
  from: [
    {
      namespaceSelector: {
        matchExpressions: [
          {
            key: 'kubernetes.io/metadata.name',
            operator: 'In',
            values: ['openshift-monitoring', 'openshift-user-workload-monitoring'],
          },
        ],
      },
    },
  ],
};
const backup = { from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'openshift-adp' } } }] };

test.each([
  { name: 'monitoring and backup', why: 'both look after the control plane', spec: {}, ingress: [monitoring, backup] },
  {
    name: 'no backup',
    why: 'what does not come is not let in',
    spec: { backup: { enabled: false } },
    ingress: [monitoring],
  },
])('$name: $why', ({ spec, ingress }) => {
  expect(builtPart('control-plane-access', controlPlaneAccess, clusterContext({ spec }))).toEqual({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: {
      labels: { 'aerodrome.dev/cluster': 'team-a-shop' },
      name: 'aerodrome-platform-access',
      namespace: 'team-a-shop',
    },
    spec: { ingress, podSelector: {}, policyTypes: ['Ingress'] },
  });
});

test('nothing is rendered that would let nobody in', () => {
  const platform = platformWith({ monitoring: { namespaces: [] } });
  const c = clusterContext({ spec: { backup: { enabled: false } }, platform });
  expect(builtPart('control-plane-access', controlPlaneAccess, c)).toBeUndefined();
});

test('backup that is switched on later does not take the place of monitoring', () => {
  const without = only('a', controlPlaneAccess, clusterContext({ spec: { backup: { enabled: false } } }));
  const c = clusterContext({ observed: { 'control-plane-access': without } });
  expect(builtPart('control-plane-access', controlPlaneAccess, c)?.['spec']).toMatchObject({
    ingress: [monitoring, backup],
  });
});
