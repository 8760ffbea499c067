import { part } from '../../engine/index.ts';
import { enrolment as enrolmentObject, enrolmentReadiness, hasServices } from '../../hub/enrolment.ts';
import type { TenantContext } from '../context.ts';
import { enrolledGroups } from '../groups.ts';

/**
 * What the company's services are told of a tenant: who it is, and who pays. A cordon is no reason to keep it from them: whoever
 * looks into an incident looks there.
 */
export const enrolment = part<TenantContext>({
  why: 'the services around the hub know the tenant, its people and who pays',
  when: (c) => hasServices(c.platform.services) || c.live('enrolment') !== undefined,
  needs: ['claim-namespace'],
  gates: 'ServicesReady',
  evenClosed: true,
  build: (c) => {
    const { displayName, costCenter } = c.spec;
    return enrolmentObject(c.namespace, c.labels, {
      subject: { kind: 'Tenant', name: c.name },
      tenant: c.name,
      displayName: displayName || undefined,
      attributes: { costCenter },
      groups: enrolledGroups(c.spec).map((name) => ({ name })),
      customer: { number: c.name },
      subscription: { tier: 'tenant' },
    });
  },
  ready: enrolmentReadiness,
});
