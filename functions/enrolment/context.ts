import type { Context } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import type { Tenancy } from '../tenancy/index.ts';
import type { EnrolmentSpec } from './schema.gen.ts';

/** How something is reached from outside the hub, in the order in which it comes to life. */
export const endpoints = ['api', 'ingress', 'login'] as const;

export type EndpointName = (typeof endpoints)[number];

/** Everything the parts of an enrolment may look at, derived once a request. */
export interface EnrolmentContext extends Context<EnrolmentSpec> {
  readonly platform: Platform;
  /** What follows from the owning tenant: as it does for the subject. */
  readonly tenancy: Tenancy;
  /** Labels of everything that is made for it. */
  readonly labels: Readonly<Record<string, string>>;
  /** Given, or allocated by the address management; an endpoint that has none yet is absent. */
  readonly addresses: Readonly<Partial<Record<EndpointName, string>>>;
}
