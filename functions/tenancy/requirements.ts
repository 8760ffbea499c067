import { type Identity, type KubeObject, type Requirement, stringAt } from '../engine/index.ts';
import { tenantOn } from './owner.ts';

/** How the kind Tenant is asked for. */
const tenantKind = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant' } as const;

/**
 * What says whose a claim is: its Namespace, and once that has been brought, the Tenant it names. What is live (any
 * object of the claim that carries the tenant's label) names the tenant before the Namespace does.
 */
export function tenancyRequirements(
  identity: Identity,
  required: ReadonlyMap<string, readonly KubeObject[]>,
  live: KubeObject | undefined,
): ReadonlyMap<string, Requirement> {
  const namespace: Requirement = { apiVersion: 'v1', kind: 'Namespace', match: { name: identity.namespace } };
  const brought = required.get('namespace');
  const tenant = brought && nameOfTenant(identity.composite, brought[0], live);
  return new Map<string, Requirement>([
    ['namespace', namespace],
    ...(tenant === undefined ? [] : [['tenant', { ...tenantKind, match: { name: tenant } }] as const]),
  ]);
}

/** As `ownerOf` decides; a Namespace decides alone, and only where there is none the composite's own word counts. */
function nameOfTenant(
  composite: KubeObject,
  namespace: KubeObject | undefined,
  live: KubeObject | undefined,
): string | undefined {
  const applied = tenantOn(live);
  if (applied !== undefined) return applied;
  return namespace ? tenantOn(namespace) : stringAt(composite, 'spec', 'tenant');
}
