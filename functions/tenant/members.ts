import type { Subject } from '../hub/kubernetes.ts';
import type { TenantSpec } from './schema.gen.ts';

/** What people may do in the tenant's namespaces. */
export type Role = 'admin' | 'edit' | 'view';

/** Somebody and their one role. */
export interface Member {
  readonly kind: 'Group' | 'User' | 'ServiceAccount';
  readonly name: string;
  readonly role: Role;
}

/** Owners, as admins, and members, each once: who is both is an owner. Sorted, so that the spec's order moves nothing. */
export function membersOf({ owners, members }: Pick<TenantSpec, 'owners' | 'members'>): readonly Member[] {
  const all = new Map<string, Member>();
  for (const { kind, name, role } of members) all.set(`${kind}/${name}`, { kind, name, role });
  for (const { kind, name } of owners) all.set(`${kind}/${name}`, { kind, name, role: 'admin' });
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, member]) => member);
}

/** Members as the subjects of a binding. */
export function subjectsOf(members: readonly Member[]): readonly Subject[] {
  return members.map(({ kind, name }) => {
    if (kind !== 'ServiceAccount') return { kind, name };
    const [namespace = '', account = ''] = name.split(':');
    return { kind, namespace, name: account };
  });
}
