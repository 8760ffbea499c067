import { describe, expect, test } from '@jest/globals';
import { defaultPlatform } from './default.gen.ts';
import { parseQuantity } from './quantity.ts';

const { tenancy, virtualClusters } = defaultPlatform;
const { default: limits, defaultRequest: requests } = tenancy.limits.container;

/** `times` of a quantity, in thousandths. */
const times = (quantity: string, count: number): bigint => (parseQuantity(quantity) ?? 0n) * BigInt(count);

describe('the built-in sizes', () => {
  test.each(Object.entries(virtualClusters.sizes))(
    '%s has room for all its pods at the default requests and limits, or the number of pods would be a lie',
    (_name, { cpu, memory, ephemeralStorage, pods }) => {
      const { limitsPercent } = tenancy;
      const fits = {
        cpuRequests: times(requests.cpu, pods) <= times(cpu, 1),
        cpuLimits: times(limits.cpu, pods) * 100n <= times(cpu, limitsPercent.cpu),
        memoryRequests: times(requests.memory, pods) <= times(memory, 1),
        memoryLimits: times(limits.memory, pods) * 100n <= times(memory, limitsPercent.memory),
        ephemeralRequests: times(requests.ephemeralStorage, pods) <= times(ephemeralStorage, 1),
        ephemeralLimits: times(limits.ephemeralStorage, pods) <= times(ephemeralStorage, 1),
      };
      expect(Object.entries(fits).filter(([, holds]) => !holds)).toEqual([]);
    },
  );
});

test('nothing is reached from outside the hub unless somebody says so', () => {
  const { counts, serviceTypes } = tenancy;
  expect([
    counts['services.nodeports'],
    counts['services.loadbalancers'],
    serviceTypes,
    virtualClusters.expose,
  ]).toEqual([0, 0, ['ClusterIP'], 'ClusterIP']);
});
