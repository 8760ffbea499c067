import type { Json, ManagedResource, Readiness } from '../../runtime/index.ts';
import type { StateDescriptor } from '../descriptor.ts';
import { textOf, valueAt } from './path.ts';
import type { ServiceKind } from './service-kind.ts';

/** Is `item` in one of the states? */
export const isIn = (state: StateDescriptor | undefined, item: Json): boolean =>
  state?.in.includes(textOf(valueAt(item, state.field)) ?? '') ?? false;

/** Does it count as gone once deletion is asked for? */
export const isGone = ({ descriptor }: ServiceKind, item: Json): boolean => isIn(descriptor.deletion?.gone, item);

/** Can it be used? */
export function readinessOf(kind: ServiceKind, item: Json): Readiness {
  const { ready, deletion } = kind.descriptor;
  const gone = deletion?.gone;
  if (gone !== undefined && isIn(gone, item)) return { ready: false, message: said(gone, item) };
  if (ready === undefined || isIn(ready, item)) return { ready: true };
  const message = ready.message === undefined ? undefined : textOf(valueAt(item, ready.message));
  return { ready: false, message: message ?? said(ready, item) };
}

/** Does a write of it still need the commit that makes it take effect? */
export const needsCommit = ({ descriptor, operations }: ServiceKind, item: Json): boolean =>
  operations.commit !== undefined && descriptor.ready !== undefined && !isIn(descriptor.ready, item);

const said = ({ field }: StateDescriptor, item: Json): string =>
  `${field} is ${textOf(valueAt(item, field)) ?? 'not told'}`;

/** Until when the API keeps what is deleted already; undefined where it does not say. */
export function keptUntil({ descriptor }: ServiceKind, item: Json): number | undefined {
  const path = descriptor.deletion?.until;
  const time = path === undefined ? Number.NaN : Date.parse(textOf(valueAt(item, path)) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** May a reconciliation of `resource` change anything over there? */
export const mayWrite = (resource: ManagedResource): boolean => may(resource, ['Create', 'Update', 'Delete']);

export const mayUpdate = (resource: ManagedResource): boolean => may(resource, ['Update']);

const may = ({ spec }: ManagedResource, actions: readonly string[]): boolean =>
  spec.managementPolicies === undefined ||
  spec.managementPolicies.some((policy) => policy === '*' || actions.includes(policy));
