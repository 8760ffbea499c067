import { type Draft, sha256Hex, stringAt } from '../engine/index.ts';
import { type ServiceKind, serviceResource } from '../hub/provider-aerodrome.ts';
import { fromSettings } from '../platform/index.ts';
import type { EnrolmentContext } from './context.ts';

/** A resource of a service for the subject; named after the enrolment and what it is. */
export function resourceOf(
  c: EnrolmentContext,
  kind: ServiceKind,
  suffix: string,
  wish: Readonly<Record<string, unknown>>,
  options: Pick<Parameters<typeof serviceResource>[0], 'connectionSecret' | 'stays'> = {},
): Draft {
  return serviceResource({
    kind,
    namespace: c.namespace,
    name: `${c.name}-${suffix}`,
    labels: c.labels,
    // A cluster is reached by a Secret.
    config:
      kind === 'access/Kubeconfig'
        ? undefined
        : fromSettings('services.providerConfig', c.platform.services.providerConfig),
    wish,
    ...options,
  });
}

/** Whether a resource is wanted of a service: where the settings name the service, and where it was asked before. */
export function asks(c: EnrolmentContext, resource: string, service: object | string | undefined): boolean {
  return service !== undefined || c.live(resource) !== undefined;
}

/** What cannot change over there: as it was asked for at first, else what is wished for now. */
export function kept(
  c: EnrolmentContext,
  resource: string,
  field: string,
  wish: string | undefined,
): string | undefined {
  return stringAt(c.live(resource), 'spec', 'forProvider', field) ?? wish;
}

/** What people read in the services about whom something is for. */
export function titleOf({ spec: { displayName, subject } }: EnrolmentContext): string {
  return displayName ?? `${subject.kind} ${subject.name}`;
}

/** What charges and backups are for. */
export function targetOf({ namespace, spec: { subject } }: EnrolmentContext): string {
  return `${namespace}/${subject.name}`;
}

/** A name from elsewhere as objects of the hub may be called; one that had to be changed is told apart by a hash. */
export function objectName(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9-]/g, '-');
  return plain === name ? plain : `${plain}-${sha256Hex(name).slice(0, 6)}`;
}
