import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at, listAt } from '../engine/index.ts';
import { compareQuantities } from '../platform/index.ts';
import { applied, controlPlane, kubernetes, planFor } from './guard-rails.fixture.ts';
import { limitsOf, resourcesOf } from './limits.ts';
import type { GuardRails, Limits, Quota } from './plan.ts';

function items(changes: Partial<GuardRails>): readonly unknown[] {
  return listAt(applied(limitsOf(planFor(kubernetes, changes))), 'spec', 'limits');
}

describe('the LimitRange', () => {
  test('is what the settings say where the quota has room for it', () => {
    expect(items({})).toEqual([
      {
        type: 'Container',
        default: { cpu: '500m', memory: '256Mi', 'ephemeral-storage': '1Gi' },
        defaultRequest: { cpu: '100m', memory: '128Mi', 'ephemeral-storage': '100Mi' },
        min: { cpu: '5m', memory: '8Mi', 'ephemeral-storage': '1Mi' },
        max: { cpu: '16', memory: '8Gi', 'ephemeral-storage': '40Gi' },
      },
      { type: 'PersistentVolumeClaim', min: { storage: '1Gi' }, max: { storage: '50Gi' } },
    ]);
  });

  const limits: Limits = {
    default: { cpu: '500m', memory: '1Gi' },
    defaultRequest: { cpu: '600m', memory: '128Mi' },
    min: { memory: '256Mi' },
    max: { cpu: '400m' },
  };
  test.each<readonly [why: string, changes: Partial<GuardRails>, want: readonly unknown[]]>([
    [
      'what does not fit together is narrowed, and the quota is the widest',
      { limits, quota: { 'limits.cpu': '1', 'limits.memory': '512Mi', 'requests.memory': '64Mi' } },
      [
        {
          type: 'Container',
          default: { cpu: '400m', memory: '512Mi' },
          defaultRequest: { cpu: '400m', memory: '64Mi' },
          min: { memory: '64Mi' },
          max: { cpu: '400m', memory: '512Mi' },
        },
      ],
    ],
    [
      'bounds are as wide as a control plane needs, its disk included',
      {
        limits: { ...limits, min: { cpu: '50m' }, volume: { min: '10Gi', max: '2Gi' } },
        quota: { 'requests.storage': '40Gi' },
        controlPlane,
      },
      [
        {
          type: 'Container',
          default: { cpu: '500m', memory: '1Gi' },
          defaultRequest: { cpu: '500m', memory: '128Mi' },
          min: { cpu: '20m' },
          max: { cpu: '2' },
        },
        { type: 'PersistentVolumeClaim', min: { storage: '5Gi' }, max: { storage: '5Gi' } },
      ],
    ],
  ])('%s', (_, changes, want) => expect(items(changes)).toEqual(want));

  test('min <= defaultRequest <= default <= max <= quota, whatever is asked for', () => {
    const amount = fc.integer({ min: 0, max: 2000 }).map((millis) => `${millis}m`);
    const amounts = fc.record({ cpu: amount, memory: amount, ephemeralStorage: amount }).map(resourcesOf);
    const volume = fc.record({ min: amount, max: amount });
    const limits: fc.Arbitrary<Limits> = fc.record({
      default: amounts,
      defaultRequest: amounts,
      min: fc.option(amounts, { nil: undefined }),
      max: fc.option(amounts, { nil: undefined }),
      volume: fc.option(volume, { nil: undefined }),
    });
    const keys = ['limits.cpu', 'limits.memory', 'limits.ephemeral-storage', 'requests.cpu', 'requests.storage'];
    const quota: fc.Arbitrary<Quota> = fc.dictionary(fc.constantFrom(...keys), amount);
    fc.assert(
      fc.property(limits, quota, fc.boolean(), (given, hard, own) => {
        const [container, volumes] = items({ limits: given, quota: hard, ...(own ? { controlPlane } : {}) });
        for (const name of ['cpu', 'memory', 'ephemeral-storage']) {
          const steps = ['min', 'defaultRequest', 'default', 'max'].map((of) => at(container, of, name));
          ascends([...steps, hard[`limits.${name}`]]);
          if (hard[`requests.${name}`]) ascends([at(container, 'defaultRequest', name), hard[`requests.${name}`]]);
          expect(at(container, 'default', name)).toBeDefined();
        }
        ascends([at(volumes, 'min', 'storage'), at(volumes, 'max', 'storage'), hard['requests.storage']]);
      }),
    );
  });
});

function ascends(quantities: readonly unknown[]): void {
  const given = quantities.filter((value) => typeof value === 'string');
  expect([...given].sort(compareQuantities)).toEqual(given);
}
