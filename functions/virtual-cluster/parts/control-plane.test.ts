import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject } from '../../engine/index.ts';
import { accepted, chartValues, grown, platformWith } from './virtual-cluster.fixture.ts';

describe('readiness', () => {
  const { observed, answer } = grown();
  const judged = (status: object) => {
    const made = observed['control-plane'] as KubeObject & { readonly spec: object };
    const release = { ...made, spec: { ...made.spec, rollbackLimit: 50 }, status };
    const later = accepted({ observed: { ...observed, 'control-plane': release }, status: answer.status });
    return later.plan.find(({ name }) => name === 'control-plane')?.readiness;
  };
  const condition = (type: string, status: string, reason: string, message?: string) => ({
    type,
    status,
    reason,
    message,
  });

  test.each([
    {
      name: 'ready',
      why: 'the provider has found the kubeconfig that the control plane writes',
      status: {
        conditions: [condition('Ready', 'True', 'Available'), condition('Synced', 'True', 'ReconcileSuccess')],
      },
      want: { state: 'ready' },
    },
    {
      name: 'starting',
      why: 'the chart is there and its Secret is not, which the provider reports as an error',
      status: {
        conditions: [
          condition('Synced', 'False', 'ReconcileError', 'cannot get connection details: secrets "vc-shop" not found'),
        ],
        atProvider: { state: 'deployed' },
      },
      want: {
        state: 'waiting',
        reason: 'Starting',
        message: 'the control plane starts; its API server does not answer yet',
      },
    },
    {
      name: 'failed',
      why: 'Helm says so',
      status: {
        conditions: [condition('Ready', 'False', 'Unavailable')],
        atProvider: { state: 'failed', releaseDescription: 'Install failed: quota exceeded' },
      },
      want: {
        state: 'failed',
        reason: 'ReleaseFailed',
        message: 'the control plane cannot be installed: Install failed: quota exceeded; it is tried again',
      },
    },
    {
      name: 'failed for good',
      why: 'the provider tried as often as it may',
      status: { failed: 50, atProvider: { revision: 1, state: 'failed', releaseDescription: 'no\n\t room\n' } },
      want: {
        state: 'failed',
        reason: 'ReleaseFailed',
        message:
          'the control plane cannot be installed: no room; mend that, and delete Release tenant-a/shop.vc to have it tried again',
      },
    },
    {
      name: 'failed later',
      why: 'what ran is never taken back',
      status: { atProvider: { revision: 2, state: 'failed', releaseDescription: 'Upgrade failed' } },
      want: {
        state: 'failed',
        reason: 'ReleaseFailed',
        message: 'the control plane cannot be installed: Upgrade failed',
      },
    },
    {
      name: 'not applied',
      why: 'the provider cannot reach the repository',
      status: { conditions: [condition('Synced', 'False', 'ReconcileError', 'cannot pull chart')] },
      want: { state: 'failed', reason: 'ReconcileError', message: 'the control plane: cannot pull chart' },
    },
  ])('$name: $why', ({ status, want }) => {
    expect(judged(status)).toEqual(want);
  });
});

test('nothing is promised of a Release from before, which is never taken back', () => {
  const { observed, answer } = grown();
  const status = { atProvider: { revision: 1, state: 'failed' } };
  const release = { ...(observed['control-plane'] as KubeObject), status };
  const later = accepted({ observed: { ...observed, 'control-plane': release }, status: answer.status });
  expect(later.plan.find(({ name }) => name === 'control-plane')?.readiness).toMatchObject({
    message:
      'the control plane cannot be installed; mend that, and delete Release tenant-a/shop.vc to have it tried again',
  });
});

describe('exposure', () => {
  const host = 'shop.example.com';
  const kubernetes = platformWith({ hub: { distribution: 'Kubernetes' } });

  test.each([
    { name: 'ClusterIP', spec: {}, platform: platformWith({}), want: { service: { spec: { type: 'ClusterIP' } } } },
    {
      name: 'LoadBalancer',
      spec: { expose: { type: 'LoadBalancer' as const, host } },
      platform: platformWith({}),
      want: { service: { spec: { type: 'LoadBalancer', allocateLoadBalancerNodePorts: false } } },
    },
    {
      name: 'Ingress of Kubernetes',
      spec: { expose: { type: 'Ingress' as const, host } },
      platform: kubernetes,
      want: {
        service: { spec: { type: 'ClusterIP' } },
        ingress: {
          annotations: { 'route.openshift.io/termination': 'passthrough' },
          enabled: true,
          host,
          pathType: 'Prefix',
          spec: { ingressClassName: 'nginx' },
        },
      },
    },
    {
      name: 'Ingress of OpenShift, which passes TLS through only without a path',
      spec: { expose: { type: 'Ingress' as const, host, ingressClass: 'internal' } },
      platform: platformWith({}),
      want: {
        service: { spec: { type: 'ClusterIP' } },
        ingress: {
          annotations: { 'route.openshift.io/termination': 'passthrough' },
          enabled: true,
          host,
          pathType: 'Prefix',
          spec: {
            ingressClassName: 'internal',
            rules: [
              {
                host,
                http: {
                  paths: [
                    {
                      backend: { service: { name: 'shop', port: { name: 'https' } } },
                      path: '',
                      pathType: 'ImplementationSpecific',
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    },
    {
      name: 'Gateway of the platform',
      spec: { expose: { type: 'Gateway' as const, host } },
      platform: platformWith({ hub: { gateway: { name: 'tls', namespace: 'gateways', sectionName: 'tls' } } }),
      want: {
        service: { spec: { type: 'ClusterIP' } },
        tlsRoute: { enabled: true, host, parentRefs: [{ name: 'tls', namespace: 'gateways', sectionName: 'tls' }] },
      },
    },
    {
      name: 'Gateway of the claim',
      spec: { expose: { type: 'Gateway' as const, host, gatewayRef: { name: 'own', namespace: 'a' } } },
      platform: platformWith({}),
      want: {
        service: { spec: { type: 'ClusterIP' } },
        tlsRoute: { enabled: true, host, parentRefs: [{ name: 'own', namespace: 'a' }] },
      },
    },
  ])('$name', ({ spec, platform, want }) => {
    const values = at(chartValues({ spec, platform }), 'controlPlane') as Record<string, unknown>;
    const { service, ingress, tlsRoute } = values;
    expect(JSON.parse(JSON.stringify({ service, ingress, tlsRoute }))).toEqual(want);
  });
});

describe('editions', () => {
  test('OSS runs the open-source build and knows no Platform', () => {
    const values = chartValues();
    expect(at(values, 'controlPlane', 'statefulSet', 'image')).toEqual({
      registry: 'ghcr.io',
      repository: 'loft-sh/vcluster-oss',
    });
    expect(values).not.toHaveProperty('platform');
  });

  test('Platform reads its key in the claim namespace, by a right to that one Secret', () => {
    const values = chartValues({
      spec: { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' }, project: 'a' } },
    });
    expect(at(values, 'controlPlane', 'statefulSet', 'image', 'repository')).toBe('loft-sh/vcluster-pro');
    expect(values['platform']).toEqual({
      apiKey: { createRBAC: true, namespace: 'tenant-a', secretName: 'key' },
      project: 'a',
    });
  });

  test('tools of the hub by the names of the chart', () => {
    const values = chartValues({
      spec: {
        edition: 'Platform',
        platform: { apiKeySecretRef: { name: 'key' } },
        shared: ['MetricsServer', 'CertManager', 'ExternalSecrets', 'Istio', 'KubeVirt', 'Knative', 'Dapr'],
        sync: { customResources: [{ name: 'sites.example.com', direction: 'FromHost' }] },
      },
    });
    expect(values['integrations']).toEqual({
      metricsServer: { enabled: true, nodes: false, pods: true },
      certManager: { enabled: true },
      externalSecrets: { enabled: true },
      istio: { enabled: true },
      kubeVirt: { enabled: true },
    });
    const namespaced = { enabled: true, scope: 'Namespaced' };
    expect(at(values, 'sync', 'toHost', 'customResources')).toEqual({
      'components.dapr.io': namespaced,
      'configurations.serving.knative.dev': namespaced,
      'revisions.serving.knative.dev': namespaced,
      'routes.serving.knative.dev': namespaced,
      'services.serving.knative.dev': namespaced,
      'subscriptions.dapr.io': namespaced,
    });
    expect(at(values, 'sync', 'fromHost', 'customResources')).toEqual({
      'sites.example.com': { enabled: true, scope: 'Cluster' },
    });
  });
});
