import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseQuantity } from '../platform/index.ts';
import { applied, kubernetes, planFor } from './guard-rails.fixture.ts';
import { type Amounts, addQuota, completeQuota, countKey, quotaOf, styleOf } from './quota.ts';

const amounts: Amounts = {
  cpu: '1500m',
  memory: '3Gi',
  ephemeralStorage: '10Gi',
  storage: '50Gi',
  pods: 30,
  counts: { services: 60, 'services.nodeports': 0, jobs: 10, 'count/serviceaccounts': 5 },
};
const hub = { storageClasses: ['ceph-block', 'local-nvme'] };
const limitsPercent = { cpu: 400, memory: 100 };

describe('a complete quota', () => {
  test('bounds requests, limits, volumes and objects, and closes the classes that are not allowed', () => {
    expect(completeQuota({ amounts, limitsPercent, hub, storageClasses: ['ceph-block'] })).toEqual({
      'requests.cpu': '1500m',
      'requests.memory': '3Gi',
      'requests.ephemeral-storage': '10Gi',
      'requests.storage': '50Gi',
      'limits.cpu': '6',
      'limits.memory': '3Gi',
      'limits.ephemeral-storage': '10Gi',
      pods: '30',
      services: '60',
      'services.nodeports': '0',
      'count/jobs.batch': '10',
      'count/serviceaccounts': '5',
      'local-nvme.storageclass.storage.k8s.io/requests.storage': '0',
    });
  });

  test.each<readonly [why: string, storageClasses: readonly string[] | undefined, closed: number]>([
    ['every class is allowed', undefined, 0],
    ['no class is allowed', [], 2],
  ])('%s', (_, storageClasses, closed) => {
    const quota = completeQuota({ amounts, limitsPercent, hub, storageClasses });
    expect(Object.keys(quota).filter((key) => key.includes('.storageclass.'))).toHaveLength(closed);
  });

  test('limits of parts never add up to more than those of the whole', () => {
    const millicores = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(millicores, fc.integer({ min: 100, max: 1000 }), (parts, cpu) => {
        const limitOf = (millis: number) => {
          const quota = completeQuota({
            amounts: { ...amounts, cpu: `${millis}m` },
            limitsPercent: { ...limitsPercent, cpu },
            hub,
          });
          return parseQuantity(quota['limits.cpu'] ?? '') ?? -1n;
        };
        const whole = limitOf(parts.reduce((sum, part) => sum + part, 0));
        expect(parts.reduce((sum, part) => sum + limitOf(part), 0n)).toBeLessThanOrEqual(whole);
        for (const part of parts) expect(limitOf(part)).toBeGreaterThanOrEqual(BigInt(part));
      }),
    );
  });
});

test.each([
  ['jobs', 'count/jobs.batch'],
  ['serviceaccounts', 'count/serviceaccounts'],
  ['services.loadbalancers', 'services.loadbalancers'],
  ['configmaps', 'configmaps'],
  ['count/widgets.example.com', 'count/widgets.example.com'],
  ['toString', 'toString'],
])('%s is counted as %s', (name, want) => expect(countKey(name)).toBe(want));

test.each([
  ['requests.memory', 'bytes'],
  ['limits.ephemeral-storage', 'bytes'],
  ['requests.storage', 'bytes'],
  ['gold.storageclass.storage.k8s.io/requests.storage', 'bytes'],
  ['gold.storageclass.storage.k8s.io/persistentvolumeclaims', 'count'],
  ['requests.cpu', 'count'],
  ['pods', 'count'],
])('%s counts %s', (key, want) => expect(styleOf(key)).toBe(want));

describe('what a control plane needs comes on top', () => {
  test('to the last unit, and only of what is bounded', () => {
    const quota = {
      'requests.cpu': '1500m',
      'limits.memory': '3Gi',
      pods: '30',
      'fast.storageclass.storage.k8s.io/requests.storage': '0',
    };
    const extra = {
      'requests.cpu': '700m',
      'limits.memory': '1536Mi',
      pods: '4',
      'fast.storageclass.storage.k8s.io/requests.storage': '5Gi',
      'count/statefulsets.apps': '2',
    };
    expect(addQuota(quota, extra)).toEqual({
      'requests.cpu': '2200m',
      'limits.memory': '4608Mi',
      pods: '34',
      'fast.storageclass.storage.k8s.io/requests.storage': '5Gi',
    });
  });
});

describe('the ResourceQuota', () => {
  test('is what the plan says', () => {
    const plan = planFor(kubernetes, { quota: { pods: '3', services: '1' } });
    expect(applied(quotaOf(plan))).toEqual({
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: {
        name: 'guard-rails',
        namespace: 'vc-tenant-payments--shop',
        labels: {
          'aerodrome.dev/managed': 'true',
          'aerodrome.dev/tenant': 'payments',
          'aerodrome.dev/virtual-cluster': 'tenant-payments.shop',
        },
      },
      spec: { hard: { pods: '3', services: '1' } },
    });
  });

  test('lets no pod in while it is suspended', () => {
    const plan = planFor(kubernetes, { suspended: true, quota: { pods: '3', services: '1' } });
    expect(applied(quotaOf(plan), 'spec')).toEqual({ hard: { pods: '0', services: '1' } });
  });
});
