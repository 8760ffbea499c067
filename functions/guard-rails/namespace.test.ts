import { describe, expect, test } from '@jest/globals';
import { applied, kubernetes, planFor, platformOn } from './guard-rails.fixture.ts';
import { guardedNamespace, namespaceLabelMistakes } from './namespace.ts';

const labels = {
  'aerodrome.dev/managed': 'true',
  'aerodrome.dev/tenant': 'payments',
  'aerodrome.dev/virtual-cluster': 'tenant-payments.shop',
  'pod-security.kubernetes.io/audit': 'restricted',
  'pod-security.kubernetes.io/audit-version': 'v1.35',
  'pod-security.kubernetes.io/enforce': 'restricted',
  'pod-security.kubernetes.io/enforce-version': 'v1.35',
  'pod-security.kubernetes.io/warn': 'restricted',
  'pod-security.kubernetes.io/warn-version': 'v1.35',
};
const nodes = {
  selector: { pool: 'tenants', 'example.com/rack': '7' },
  tolerations: [
    { key: 'tenant', operator: 'Equal' as const, value: 'payments', effect: 'NoSchedule' as const },
    { key: 'spot', operator: 'Exists' as const },
  ],
};
const tolerations =
  '[{"key":"tenant","operator":"Equal","value":"payments","effect":"NoSchedule"},{"key":"spot","operator":"Exists"}]';

describe('the namespace', () => {
  test('on Kubernetes', () => {
    expect(applied(guardedNamespace(planFor(kubernetes, { nodes })))).toEqual({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: 'vc-tenant-payments--shop',
        labels,
        annotations: {
          'scheduler.alpha.kubernetes.io/node-selector': 'example.com/rack=7,pool=tenants',
          'scheduler.alpha.kubernetes.io/defaultTolerations': tolerations,
        },
      },
    });
  });

  test('on OpenShift, which would otherwise choose the standard itself', () => {
    expect(applied(guardedNamespace(planFor(platformOn({}), { nodes })), 'metadata')).toEqual({
      name: 'vc-tenant-payments--shop',
      labels: { ...labels, 'security.openshift.io/scc.podSecurityLabelSync': 'false' },
      annotations: {
        'openshift.io/node-selector': 'example.com/rack=7,pool=tenants',
        'scheduler.alpha.kubernetes.io/defaultTolerations': tolerations,
      },
    });
  });

  test('a weaker standard still tells what a stricter one would refuse', () => {
    const podSecurity = { enforce: 'baseline', version: 'v1.34' } as const;
    expect(guardedNamespace(planFor(kubernetes, { podSecurity })).metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'baseline',
      'pod-security.kubernetes.io/enforce-version': 'v1.34',
      'pod-security.kubernetes.io/audit': 'restricted',
      'pod-security.kubernetes.io/warn': 'restricted',
    });
  });

  test('says that it is in quarantine', () => {
    const { metadata } = guardedNamespace(planFor(kubernetes, { quarantine: true }));
    expect(metadata.labels).toMatchObject({ 'aerodrome.dev/quarantine': 'true' });
  });

  test('labels of its tenant neither replace one that isolates nor make anybody trust it', () => {
    const namespaceLabels = {
      team: 'checkout',
      'example.com/stage': 'live',
      'aerodrome.dev/tenant': 'other',
      'pod-security.kubernetes.io/enforce': 'privileged',
      'policy-group.network.openshift.io/ingress': '',
    };
    expect(applied(guardedNamespace(planFor(kubernetes, { namespaceLabels })), 'metadata')).toEqual({
      name: 'vc-tenant-payments--shop',
      labels: { ...labels, team: 'checkout', 'example.com/stage': 'live' },
    });
    expect(namespaceLabelMistakes('spec.namespaceLabels', namespaceLabels).map(({ path }) => path)).toEqual([
      'spec.namespaceLabels["aerodrome.dev/tenant"]',
      'spec.namespaceLabels["pod-security.kubernetes.io/enforce"]',
      'spec.namespaceLabels["policy-group.network.openshift.io/ingress"]',
    ]);
  });

  test('labels of the platform are its own to choose', () => {
    const platformLabels = { 'aerodrome.dev/policies': 'Enforce' };
    const { metadata } = guardedNamespace(planFor(kubernetes, { platformLabels }));
    expect(metadata.labels).toMatchObject(platformLabels);
  });
});
