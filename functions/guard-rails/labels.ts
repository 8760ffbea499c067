import type { LabelSelector } from '../hub/field.ts';
import { labels } from '../tenancy/index.ts';
import type { GuardRails } from './plan.ts';

/** Labels of every object in the namespace that its tenant must not touch. */
export function managedLabels(plan: GuardRails): Readonly<Record<string, string>> {
  return { ...plan.labels, [labels.managed]: 'true' };
}

/** Namespaces a plan's pods share with their tenant, its own among them; undefined where they share none. */
export function tenantNamespaces({ network, tenant }: GuardRails): LabelSelector | undefined {
  const shared = network.isolation === 'Tenant' && tenant !== undefined;
  return shared ? { matchLabels: { [labels.tenant]: tenant } } : undefined;
}
