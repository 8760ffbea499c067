import { expect, test } from '@jest/globals';
import { validate } from '../../../functions/engine/validation/index.ts';
import { virtualClusterSchema } from '../../../functions/virtual-cluster/index.ts';

const judge = (content: unknown) =>
  validate(virtualClusterSchema, { kind: 'VirtualCluster', metadata: { name: 'shop' }, spec: content }, 'claims');

test('an empty spec is a whole virtual cluster', () => {
  expect(judge({})).toEqual({
    mistakes: [],
    spec: {
      mode: 'VCluster',
      edition: 'OSS',
      platform: {},
      chart: {},
      resources: { counts: {} },
      controlPlane: {
        store: 'SQLite',
        storage: { retention: 'Delete' },
        placement: { tolerations: [], spread: 'Hosts' },
      },
      expose: {},
      nodes: { type: 'Shared', tolerations: [], machines: [] },
      sync: {
        ingresses: false,
        gatewayApi: false,
        networkPolicies: false,
        podDisruptionBudgets: false,
        serviceAccounts: false,
        persistentVolumes: false,
        ingressClasses: false,
        gatewayClasses: false,
        storageClasses: false,
        priorityClasses: false,
        runtimeClasses: false,
        nodes: false,
        selectors: {},
        customResources: [],
      },
      shared: [],
      isolation: { ingress: true, egress: { cidrs: [] }, limits: {} },
      namespaceLabels: {},
      access: { kubeconfig: 'OIDC', serviceAccountRole: 'admin', groups: [] },
      apps: [],
      appDeletion: 'WithCluster',
      suspended: false,
      paused: false,
      quarantine: false,
      deletionProtection: false,
    },
  });
});
