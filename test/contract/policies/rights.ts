import type { Row } from './row.ts';
import * as w from './workloads.ts';

const everybody = (name: string) => w.binding('view', { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name });
const group = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'payments' };
const rule = 'rights: a Role names its verbs, groups and resources, without *, and never bind, escalate or impersonate';
const open =
  'rights: a binding for everybody would open the namespace to other tenants; name groups, people or accounts';

/** Rights that tenants hand out. */
export const rights: readonly Row[] = [
  ['a Role', w.role({}), 'accepted'],
  ['every verb', w.role({ verbs: ['*'] }), rule],
  ['every resource', w.role({ resources: ['*'] }), rule],
  ['a subresource of everything', w.role({ resources: ['*/status'] }), rule],
  ['every group', w.role({ apiGroups: ['*'] }), rule],
  ...['bind', 'escalate', 'impersonate'].map((verb): Row => [`verb ${verb}`, w.role({ verbs: ['get', verb] }), rule]),
  ['a binding of a Role', w.binding('web', group, 'Role'), 'accepted'],
  ['a binding of view', w.binding('view', group), 'accepted'],
  [
    'a binding of cluster-admin',
    w.binding('cluster-admin', group),
    'rights: ClusterRole cluster-admin may not be bound here, only Roles and the ClusterRoles admin, edit, view',
  ],
  [
    'a binding of another ClusterRole',
    w.binding('system:node', group),
    'rights: ClusterRole system:node may not be bound here, only Roles and the ClusterRoles admin, edit, view',
  ],
  ['a binding for all who log in', everybody('system:authenticated'), open],
  ['a binding for all who do not', everybody('system:unauthenticated'), open],
  ['a binding for all service accounts', everybody('system:serviceaccounts'), open],
];
