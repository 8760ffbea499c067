import { listAt, own, stringAt } from '../engine/index.ts';
import type { TenantContext } from './context.ts';
import { families } from './names.ts';

/**
 * What one of the tenant's namespaces is called on the hub: as its VirtualCluster reports it, or, while that reports
 * nothing, as our own status has shown it. Undefined before it has been reported once.
 */
export function hubNamespaceOf(name: string, c: Pick<TenantContext, 'observed' | 'composite'>): string | undefined {
  const reported = stringAt(c.observed(families.namespace + name), 'status', 'namespace');
  if (reported !== undefined) return reported;
  const shown = listAt(c.composite, 'status', 'namespaces').find((entry) => own(entry, 'name') === name);
  return stringAt(shown, 'namespace');
}

/** What cannot be made before that is known: a namespace that waits for its quota has no name on the hub. */
export function lacksNamespace(name: string, c: Pick<TenantContext, 'observed' | 'composite'>): string | undefined {
  return hubNamespaceOf(name, c) === undefined ? `namespace ${name}` : undefined;
}
