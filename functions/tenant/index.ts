import type { Kind } from '../engine/index.ts';
import { validate } from '../engine/validation/index.ts';
import { tenantBlueprint } from './blueprint.ts';
import type { TenantContext } from './context.ts';
import { tenantSchema } from './kind-schema.gen.ts';
import { claimNamespaceOf } from './names.ts';
import { prepare } from './prepare.ts';
import { report } from './report.ts';
import { requirements } from './requirements.ts';
import type { TenantSpec } from './schema.gen.ts';

export { tenantBlueprint } from './blueprint.ts';
export type { TenantContext } from './context.ts';
export { tenantSchema } from './kind-schema.gen.ts';
export type { TenantClaimSpec, TenantSpec } from './schema.gen.ts';

/** The kind Tenant: a team on the hub with people, namespaces, quotas and a namespace to claim clusters in. */
export const tenantKind: Kind<TenantSpec, TenantContext> = {
  kind: 'Tenant',
  scope: { is: 'Cluster', namespaceOf: claimNamespaceOf },
  validate: (identity) => validate(tenantSchema, identity.composite, identity.flavour),
  requirements,
  prepare,
  blueprint: tenantBlueprint,
  areas: ['ClaimNamespaceReady', 'NamespacesReady', 'MachinesReady', 'ServicesReady'],
  paused: () => false,
  closed: ({ spec, name }) => (spec.cordoned ? { by: `Tenant ${name}, which is cordoned`, frozen: false } : undefined),
  report,
};
