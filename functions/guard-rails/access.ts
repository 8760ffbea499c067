import type { Draft } from '../engine/index.ts';
import { roleBinding, type Subject, serviceAccount } from '../hub/kubernetes.ts';
import { managedLabels } from './labels.ts';
import type { GuardRails, Member, Role } from './plan.ts';

const roles: readonly Role[] = ['admin', 'edit', 'view'];

/**
 * The ServiceAccount of pods that name none: a token for the API server only where one is asked for. Kubernetes makes
 * this account too; server-side apply owns the one field whichever comes first, and once deleted it is made again.
 */
export function defaultAccount(plan: GuardRails): Draft {
  const { namespace } = plan;
  return serviceAccount({ namespace, name: 'default', labels: managedLabels(plan), automountToken: false });
}

/** One RoleBinding a role that anybody has. */
export function roleBindings(plan: GuardRails): readonly Draft[] {
  return roles.flatMap((role) => {
    const members = plan.groups.filter((member) => member.role === role);
    if (members.length === 0) return [];
    return [
      roleBinding({
        namespace: plan.namespace,
        name: `aerodrome-${role}`,
        labels: managedLabels(plan),
        clusterRole: role,
        subjects: subjectsOf(members),
      }),
    ];
  });
}

/** Each once, in an order that the claim's does not change. */
function subjectsOf(members: readonly Member[]): readonly Subject[] {
  const known = new Map(members.map((member) => [`${member.kind}/${member.name}`, member]));
  return [...known.keys()].sort().flatMap((key) => {
    const member = known.get(key);
    return member ? [subjectOf(member)] : [];
  });
}

function subjectOf({ kind, name }: Member): Subject {
  if (kind !== 'ServiceAccount') return { kind, name };
  const [namespace = '', account = ''] = name.split(':');
  return { kind, namespace, name: account };
}
