import { byConditions, part, ready } from '../../engine/index.ts';
import { completeQuota, countKey } from '../../guard-rails/index.ts';
import type { Field } from '../../hub/field.ts';
import { clusterResourceQuota, globalResourceQuota } from '../../hub/shared-quota.ts';
import { fromSettings } from '../../platform/index.ts';
import { labels } from '../../tenancy/index.ts';
import { textsOf } from '../amounts.ts';
import type { TenantContext } from '../context.ts';

/**
 * Counts over every namespace with the tenant's label, those of its virtual clusters among them: what a tenant has on
 * the hub is one sum, whichever way it was made.
 */
export const sharedQuota = part<TenantContext>({
  why: 'all namespaces of the tenant together use what it may and no more',
  when: (c) => c.quota.engine !== 'Static',
  gates: 'NamespacesReady',
  evenClosed: true,
  build: (c) => {
    const quota = {
      name: `tenant-${c.name}`,
      labels: c.labels,
      namespaces: { [labels.tenant]: c.name },
      hard: hardOf(c),
    };
    return c.quota.engine === 'Capsule' ? globalResourceQuota(quota) : clusterResourceQuota(quota);
  },
  ready: (observed) => (observed.kind === 'ClusterResourceQuota' ? ready : byConditions(observed)),
});

/** Keys as a ResourceQuota has them, of what the tenant names: requests and, as a part of them, limits. */
function hardOf({ quota, platform }: TenantContext): Readonly<Record<string, Field<string>>> {
  const texts = textsOf(quota.hard);
  const complete = completeQuota({
    amounts: {
      cpu: texts['cpu'] ?? '0',
      memory: texts['memory'] ?? '0',
      ephemeralStorage: texts['ephemeralStorage'] ?? '0',
      storage: texts['storage'] ?? '0',
      pods: texts['pods'] ?? '0',
      counts: {},
    },
    limitsPercent: platform.tenancy.limitsPercent,
    hub: { storageClasses: [] },
  });
  const named = (key: string) => texts[keyOf(key)] !== undefined;
  // Another amount is another limit; another setting alone is not, for a tenant that is there.
  const limited = (key: string, text: string) => {
    const choice = { of: keyOf(key), is: texts[keyOf(key)] ?? '' };
    return key.startsWith('limits.') ? fromSettings('tenancy.limitsPercent', text, choice) : text;
  };
  const counts = Object.entries(texts).filter(([key]) => !sized.includes(key) && key !== 'pods');
  return {
    ...Object.fromEntries(
      Object.entries(complete).flatMap(([key, text]) => (named(key) ? [[key, limited(key, text)]] : [])),
    ),
    ...Object.fromEntries(counts.map(([key, text]) => [countKey(key), text])),
  };
}

const sized: readonly string[] = ['cpu', 'memory', 'storage', 'ephemeralStorage'];

/** The tenant's key of a key of a ResourceQuota: `requests.ephemeral-storage` is `ephemeralStorage`. */
function keyOf(key: string): string {
  const name = key.replace(/^(requests|limits)\./, '');
  return name === 'ephemeral-storage' ? 'ephemeralStorage' : name;
}
