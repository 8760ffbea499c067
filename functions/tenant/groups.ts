import type { Platform } from '../platform/index.ts';
import type { Refusal } from './context.ts';
import { membersOf } from './members.ts';
import type { TenantSpec } from './schema.gen.ts';

/** What the identity service can call a group; the others were made elsewhere. */
const groupName = /^[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$/;

/** Groups that fit into one enrolment, beside its CMDB entry, customer and subscription. */
const mostGroups = 47;

/** Groups of people that the identity service is asked for. */
export function enrolledGroups(spec: TenantSpec): readonly string[] {
  return namedGroups(spec).slice(0, mostGroups);
}

/** What there is no room for: nobody is left out without a word. */
export function groupHolds(spec: TenantSpec, { services }: Platform): readonly Refusal[] {
  if (!services.identity?.groups) return [];
  return namedGroups(spec)
    .slice(mostGroups)
    .map((name) => ({
      name: `group ${name}`,
      reason: 'TooManyGroups',
      message: `group ${name} is not made by the identity service, which is asked for ${mostGroups} groups of one tenant`,
    }));
}

function namedGroups(spec: TenantSpec): readonly string[] {
  const groups = membersOf(spec).filter(({ kind, name }) => kind === 'Group' && groupName.test(name));
  return [...new Set(groups.map(({ name }) => name))];
}
