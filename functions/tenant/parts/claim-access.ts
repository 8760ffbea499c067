import { part } from '../../engine/index.ts';
import { roleBinding } from '../../hub/kubernetes.ts';
import type { TenantContext } from '../context.ts';
import { type Member, membersOf, subjectsOf } from '../members.ts';

const authors = (c: TenantContext) => membersOf(c.spec).filter(({ role }) => role !== 'view');
const viewers = (c: TenantContext) => membersOf(c.spec).filter(({ role }) => role === 'view');

/**
 * Rights to claims and to nothing else (package/rbac): with `edit` in this namespace a tenant could make objects of
 * Crossplane's providers, which may do anything on the hub.
 */
export const claimAuthors = part<TenantContext>({
  why: 'owners and those who work here claim clusters',
  when: (c) => authors(c).length > 0,
  needs: ['claim-namespace'],
  gates: 'ClaimNamespaceReady',
  evenClosed: true,
  build: (c) => binding(c, 'claim-authors', 'aerodrome-claim-author', authors(c)),
});

export const claimViewers = part<TenantContext>({
  why: 'those who may look see what is claimed',
  when: (c) => viewers(c).length > 0,
  needs: ['claim-namespace'],
  evenClosed: true,
  build: (c) => binding(c, 'claim-viewers', 'aerodrome-claim-viewer', viewers(c)),
});

function binding(c: TenantContext, name: string, clusterRole: string, members: readonly Member[]) {
  return roleBinding({ namespace: c.namespace, name, labels: c.labels, clusterRole, subjects: subjectsOf(members) });
}
