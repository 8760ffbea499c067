import { part, stringAt } from '../../engine/index.ts';
import { clusterRoleBinding, roleBinding, type Subject } from '../../hub/kubernetes.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { labels } from '../labels.ts';
import { gitopsSubject } from './gitops-account.ts';
import { inGuest } from './guest.ts';

/** Remembers which groups came from the settings, since a binding lists them together with the claim's. */
const platformAdmins = 'aerodrome.dev/platform-admins';

const needs = ['guest-kubernetes', 'hosted-cluster/available'];

export const accessAdmins = part<ClusterContext>({
  why: 'the groups that administer the cluster',
  needs,
  gates: 'AccessReady',
  build: (c) =>
    inGuest(
      c,
      clusterRoleBinding({
        name: 'aerodrome-admins',
        annotations: { [platformAdmins]: fromSettings('identity.admins', c.platform.identity.admins.join(',')) },
        clusterRole: 'cluster-admin',
        subjects: [...groups(adminGroups(c, 'access-admins')), ...(c.decisions.gitops ? [gitopsSubject] : [])],
      }),
    ),
});

/** Bound even to nobody once it exists: nothing may be deleted inside the guest, and a group must lose its rights. */
export const accessViewers = part<ClusterContext>({
  why: 'the groups that may look at everything but secrets',
  when: (c) => c.spec.access.viewers.length > 0 || c.observed('access-viewers') !== undefined,
  needs,
  gates: 'AccessReady',
  build: (c) =>
    inGuest(
      c,
      clusterRoleBinding({
        name: 'aerodrome-viewers',
        clusterRole: 'cluster-reader',
        subjects: groups(c.spec.access.viewers),
      }),
    ),
});

export const accessSelfProvisioners = part<ClusterContext>({
  why: 'namespaces are made by administrators only',
  needs,
  gates: 'AccessReady',
  build: (c) =>
    inGuest(
      c,
      clusterRoleBinding({
        name: 'self-provisioners',
        // Otherwise the API server would give it back to everybody at its next start.
        annotations: { 'rbac.authorization.kubernetes.io/autoupdate': 'false' },
        clusterRole: 'self-provisioner',
        subjects: [],
      }),
    ),
});

/** HyperShift signs client certificates for this cluster on request; the hub's ClusterRole says for what requests. */
export const breakGlass = part<ClusterContext>({
  why: 'administrators get in when the identity provider is down',
  when: (c) => c.spec.access.breakGlass,
  needs: ['hosted-cluster/namespace'],
  build: (c) =>
    roleBinding({
      namespace: c.names.controlPlaneNamespace,
      name: 'aerodrome-break-glass',
      labels: { [labels.cluster]: c.names.hubWide },
      clusterRole: 'aerodrome-break-glass',
      subjects: groups(adminGroups(c, 'access-admins')),
    }),
});

/**
 * The groups that administer the cluster: the platform's as they were when it was created, then the claim's, or where it
 * names none, those that own the tenant.
 */
export function adminGroups(c: ClusterContext, resource: string): readonly string[] {
  const kept = stringAt(c.live(resource), 'spec', 'forProvider', 'manifest', 'metadata', 'annotations', platformAdmins);
  const platform = kept?.split(',').filter((name) => name !== '') ?? c.platform.identity.admins;
  const { admins } = c.spec.access;
  return [...new Set([...platform, ...(admins.length > 0 ? admins : tenantGroups(c))])];
}

function tenantGroups({ tenancy }: ClusterContext): readonly string[] {
  return (tenancy.settings?.owners ?? []).filter(({ kind }) => kind === 'Group').map(({ name }) => name);
}

function groups(names: readonly string[]): readonly Subject[] {
  return names.map((name) => ({ kind: 'Group', name }));
}
