import { at, type Draft, listAt, stringAt } from '../engine/index.ts';

/** A request to an API server, as far as rights go. */
export interface Request {
  readonly verb: string;
  /** `''` is the core group. */
  readonly group: string;
  readonly resource: string;
  /** Undefined for what is in no namespace. */
  readonly namespace: string | undefined;
}

interface Rule {
  readonly group: string;
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const read = ['get', 'list', 'watch'];
const write = ['create', 'update', 'patch', 'delete', 'deletecollection'];

/** Every verb on objects that benchmarks try. */
export const everyVerb: readonly string[] = [...read, ...write];

/** The built-in roles of Kubernetes 1.35, as far as isolation depends on them. */
const view: readonly Rule[] = [
  {
    group: '',
    resources: ['pods', 'services', 'configmaps', 'limitranges', 'resourcequotas', 'namespaces', 'serviceaccounts'],
    verbs: read,
  },
  { group: 'networking.k8s.io', resources: ['networkpolicies', 'ingresses'], verbs: read },
];
const edit: readonly Rule[] = [
  ...view,
  { group: '', resources: ['secrets'], verbs: read },
  { group: '', resources: ['pods', 'services', 'configmaps', 'secrets', 'serviceaccounts'], verbs: write },
  { group: 'networking.k8s.io', resources: ['networkpolicies', 'ingresses'], verbs: write },
];
const admin: readonly Rule[] = [
  ...edit,
  { group: 'rbac.authorization.k8s.io', resources: ['roles', 'rolebindings'], verbs: everyVerb },
];
const roles: Readonly<Record<string, readonly Rule[]>> = { admin, edit, view };

/** Whether what is rendered gives a group a right. A role that is not built in gives every right: nothing may bind it. */
export function mayGroup(drafts: readonly Draft[], group: string, request: Request): boolean {
  return drafts.some((draft) => binds(draft, group) && reaches(draft, request.namespace) && gives(draft, request));
}

function binds(draft: Draft, group: string): boolean {
  return listAt(draft, 'subjects').some((subject) => at(subject, 'kind') === 'Group' && at(subject, 'name') === group);
}

/** A ClusterRoleBinding reaches everything; a RoleBinding what is in its namespace. */
function reaches(draft: Draft, namespace: string | undefined): boolean {
  if (draft.kind === 'ClusterRoleBinding') return true;
  return draft.kind === 'RoleBinding' && namespace !== undefined && namespace === draft.metadata.namespace;
}

function gives(draft: Draft, { verb, group, resource }: Request): boolean {
  const rules = roles[stringAt(draft, 'roleRef', 'name') ?? ''];
  if (!rules) return true;
  return rules.some((rule) => rule.group === group && rule.resources.includes(resource) && rule.verbs.includes(verb));
}
