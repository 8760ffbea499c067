import { type Identity, type KubeObject, type Requirement, stringAt } from '../engine/index.ts';
import { tenantOn } from './owner.ts';

/** How the kind Tenant is asked for. */
const tenantKind = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant' } as const;

/**
 * What says whose a claim is: its Namespace, and the Tenant it names once it has been brought. What is live (any object of
 * the claim that carries the tenant's label) names the tenant before the Namespace does, so that there is nothing to wait for.
 */
export function tenancyRequirements(
  identity: Identity,
  required: ReadonlyMap<string, readonly KubeObject[]>,
  live: KubeObject | undefined,
): ReadonlyMap<string, Requirement> {
  const namespace: Requirement = { apiVersion: 'v1', kind: 'Namespace', match: { name: identity.namespace } };
  const brought = required.get('namespace');
  const tenant = tenantOn(live) ?? (brought && nameOfTenant(identity.composite, brought[0]));
  return new Map<string, Requirement>([
    ['namespace', namespace],
    ...(tenant === undefined ? [] : [['tenant', { ...tenantKind, match: { name: tenant } }] as const]),
  ]);
}

/** As `ownerOf` decides of what is not made yet: a Namespace decides alone, and only without one the composite's own word counts. */
function nameOfTenant(composite: KubeObject, namespace: KubeObject | undefined): string | undefined {
  return namespace ? tenantOn(namespace) : stringAt(composite, 'spec', 'tenant');
}
