import { part } from '../../engine/index.ts';
import { clusterRoleBinding, type Subject } from '../../hub/kubernetes.ts';
import type { VirtualClusterContext } from '../context.ts';
import { clusterRoleOf } from '../machine-kubeconfig.ts';
import { inside, readyInside } from './inside.ts';
import { tokenSubjects } from './kubeconfig.ts';
import { loginPrefix } from './login.ts';

type Role = VirtualClusterContext['spec']['access']['groups'][number]['role'];

export const accessAdmins = access('admin', 'the groups that administer the virtual cluster');
export const accessEditors = access('edit', 'the groups that change workloads everywhere in it');
export const accessViewers = access('view', 'the groups that may look at everything in it but secrets');

/** Bound even to nobody once it exists: nothing may be deleted inside, and a group must lose its rights. */
function access(role: Role, why: string) {
  const resource = { admin: 'access-admins', edit: 'access-editors', view: 'access-viewers' }[role];
  return part<VirtualClusterContext>({
    why,
    when: (c) => c.hasControlPlane && (subjectsOf(c, role).length > 0 || c.live(resource) !== undefined),
    needs: ['inside-kubernetes'],
    gates: 'AccessReady',
    build: (c) =>
      inside(
        c,
        clusterRoleBinding({
          name: `aerodrome-${role}`,
          clusterRole: clusterRoleOf(role),
          subjects: subjectsOf(c, role),
        }),
      ),
    ready: (observed, c) => readyInside(observed, c, `access of role ${role}`),
  });
}

/**
 * People and groups come from the identity provider; a ServiceAccount, `namespace:name`, is one inside, and so is that of
 * the kubeconfig for machines.
 */
function subjectsOf(c: VirtualClusterContext, role: Role): readonly Subject[] {
  const groups = c.spec.access.groups
    .filter((group) => group.role === role)
    .map(({ kind, name }): Subject => {
      if (kind !== 'ServiceAccount') return { kind, name: loginPrefix + name };
      const [namespace = '', account = ''] = name.split(':');
      return { kind, namespace, name: account };
    });
  return [...groups, ...tokenSubjects(c, role)];
}
