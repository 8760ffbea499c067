import type { Closed, Kind } from '../engine/index.ts';
import { validate } from '../engine/validation/index.ts';
import { enrolmentBlueprint } from './blueprint.ts';
import type { EnrolmentContext } from './context.ts';
import { enrolmentSchema } from './kind-schema.gen.ts';
import { prepare } from './prepare.ts';
import { report } from './report.ts';
import { requirements } from './requirements.ts';
import type { EnrolmentSpec } from './schema.gen.ts';

export { enrolmentBlueprint } from './blueprint.ts';
export { type EndpointName, type EnrolmentContext, endpoints } from './context.ts';
export { enrolmentSchema } from './kind-schema.gen.ts';
export type { EnrolmentClaimSpec, EnrolmentSpec } from './schema.gen.ts';

/** The kind Enrolment: what the services around the hub know of one cluster, virtual cluster or tenant. */
export const enrolmentKind: Kind<EnrolmentSpec, EnrolmentContext> = {
  kind: 'Enrolment',
  validate: (identity) => validate(enrolmentSchema, identity.composite, identity.flavour),
  requirements,
  prepare,
  blueprint: enrolmentBlueprint,
  areas: ['AddressesReady', 'NamesReady', 'OpeningsReady', 'SignInReady', 'RegistersReady'],
  paused: ({ spec }) => spec.paused,
  closed,
  report,
};

/** A cordon keeps a tenant from getting more, and not the services from knowing the tenant itself. */
function closed({ spec, tenancy }: EnrolmentContext): Closed | undefined {
  return spec.subject.kind === 'Tenant' && tenancy.closed?.frozen === false ? undefined : tenancy.closed;
}
