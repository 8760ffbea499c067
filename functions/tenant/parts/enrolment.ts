import { part } from '../../engine/index.ts';
import { enrolment as enrolmentObject, enrolmentReadiness, hasServices } from '../../hub/enrolment.ts';
import type { TenantContext } from '../context.ts';
import { membersOf } from '../members.ts';

/** What the company's services are told of a tenant: who it is, and who pays. */
export const enrolment = part<TenantContext>({
  why: 'the services around the hub know the tenant, its people and who pays',
  when: (c) => hasServices(c.platform.services) || c.live('enrolment') !== undefined,
  needs: ['claim-namespace'],
  gates: 'ServicesReady',
  build: (c) => {
    const { displayName, costCenter } = c.spec;
    return enrolmentObject(c.namespace, c.labels, {
      subject: { kind: 'Tenant', name: c.name },
      tenant: c.name,
      displayName,
      attributes: { costCenter },
      groups: groupsOf(c).map((name) => ({ name })),
      customer: { number: c.name },
      subscription: { tier: 'tenant' },
    });
  },
  ready: enrolmentReadiness,
});

/** What the identity service can call a group; the others were made elsewhere. */
const groupName = /^[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?$/;
const mostGroups = 16;

function groupsOf({ spec }: TenantContext): readonly string[] {
  const groups = membersOf(spec).filter(({ kind, name }) => kind === 'Group' && groupName.test(name));
  return [...new Set(groups.map(({ name }) => name))].slice(0, mostGroups);
}
