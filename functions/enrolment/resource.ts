import type { Draft } from '../engine/index.ts';
import { type ServiceKind, serviceResource } from '../hub/provider-aerodrome.ts';
import { fromSettings } from '../platform/index.ts';
import type { EnrolmentContext } from './context.ts';

/** A resource of a service for the subject; named after the enrolment and what it is. */
export function resourceOf(
  c: EnrolmentContext,
  kind: ServiceKind,
  suffix: string,
  wish: Readonly<Record<string, unknown>>,
  connectionSecret?: string,
): Draft {
  return serviceResource({
    kind,
    namespace: c.namespace,
    name: `${c.name}-${suffix}`,
    labels: c.labels,
    config: fromSettings('services.providerConfig', c.platform.services.providerConfig),
    wish,
    ...(connectionSecret === undefined ? {} : { connectionSecret }),
  });
}

/** Whether a resource is wanted of a service: where the settings name the service, and where it was asked before. */
export function asks(c: EnrolmentContext, resource: string, service: object | string | undefined): boolean {
  return service !== undefined || c.live(resource) !== undefined;
}

/** What people read in the services about whom something is for. */
export function titleOf({ spec: { displayName, subject } }: EnrolmentContext): string {
  return displayName ?? `${subject.kind} ${subject.name}`;
}
