import { type Draft, each, part, stringAt } from '../../engine/index.ts';
import { machineSecretName } from '../../hub/enrolment.ts';
import { clusterRoleBinding, roleBinding, secretReader, serviceAccount } from '../../hub/kubernetes.ts';
import { object } from '../../hub/provider-kubernetes.ts';
import { fromSettings } from '../../platform/index.ts';
import type { EnrolmentContext } from '../context.ts';
import { asks, resourceOf } from '../resource.ts';

/** The account that machines act as, inside. */
const account = { kind: 'ServiceAccount', namespace: 'kube-system', name: 'aerodrome-machines' } as const;

const roles = ['cluster-admin', 'edit', 'view'] as const;

/** Secret with the kubeconfig for machines, beside the subject. */
export const kubeconfigSecretName = ({ name }: { readonly name: string }): string => machineSecretName(name);

/** Whether machines get in: where the subject says so, and the platform lets them. */
const isWanted = (c: EnrolmentContext): boolean =>
  c.spec.kubeconfig !== undefined && asks(c, 'kubeconfig', c.platform.services.access);

/** Stays once it is there: nothing may be deleted inside, since its API may be gone by then. */
const kubeconfigAccount = part<EnrolmentContext>({
  why: 'machines act as an account of their own',
  when: (c) => isWanted(c) || c.live('kubeconfig-account') !== undefined,
  build: (c) => inside(c, 'kubeconfig-account', serviceAccount({ ...account, automountToken: false })),
});

/** One a role, since a binding cannot change its own; bound to nobody where it is not wanted any more. */
const kubeconfigRole = each((c: EnrolmentContext) => roles.filter((role) => mayDo(c, role) || wasBound(c, role)), {
  why: 'what machines may do',
  key: (role) => role,
  needs: ['kubeconfig-account'],
  build: (role, c) =>
    inside(
      c,
      `kubeconfig-role-${role}`,
      clusterRoleBinding({
        name: `${account.name}-${role}`,
        clusterRole: role,
        subjects: mayDo(c, role) ? [account] : [],
      }),
    ),
});

const mayDo = (c: EnrolmentContext, role: string): boolean => isWanted(c) && c.spec.kubeconfig?.role === role;
const wasBound = (c: EnrolmentContext, role: string): boolean => c.live(`kubeconfig-role-${role}`) !== undefined;

const kubeconfig = part<EnrolmentContext>({
  why: 'machines have a login that runs out by itself, and is renewed',
  when: isWanted,
  needs: ['kubeconfig-account'],
  gates: 'RegistersReady',
  build: (c) =>
    resourceOf(
      c,
      'access/Kubeconfig',
      'kubeconfig',
      {
        kubeconfigSecretRef: { name: c.spec.kubeconfig?.administrator, key: 'kubeconfig' },
        serviceAccount: { namespace: account.namespace, name: account.name },
        server: c.spec.kubeconfig?.server,
        expiration: fromSettings('services.access.expiration', c.platform.services.access?.expiration),
      },
      { connectionSecret: kubeconfigSecretName(c) },
    ),
});

const hasReaders = (c: EnrolmentContext): boolean => isWanted(c) && (c.spec.kubeconfig?.readers.length ?? 0) > 0;

/** Kubeconfigs of administrators lie beside it: nobody gets more than the one Secret, by its name. */
const kubeconfigReader = part<EnrolmentContext>({
  why: 'the Secret with the kubeconfig of machines can be read, and no other beside it',
  when: hasReaders,
  build: (c) =>
    secretReader({
      namespace: c.namespace,
      name: kubeconfigSecretName(c),
      labels: c.labels,
      secrets: [kubeconfigSecretName(c)],
    }),
});

const kubeconfigReaders = part<EnrolmentContext>({
  why: 'its administrators fetch that kubeconfig themselves',
  when: hasReaders,
  needs: ['kubeconfig-reader'],
  build: (c) =>
    roleBinding({
      namespace: c.namespace,
      name: kubeconfigSecretName(c),
      labels: c.labels,
      role: kubeconfigSecretName(c),
      subjects: (c.spec.kubeconfig?.readers ?? []).map((name) => ({ kind: 'Group', name })),
    }),
});

/** A login for machines, in the order it comes to life. */
export const kubeconfigParts = {
  'kubeconfig-account': kubeconfigAccount,
  'kubeconfig-role': kubeconfigRole,
  kubeconfig,
  'kubeconfig-reader': kubeconfigReader,
  'kubeconfig-readers': kubeconfigReaders,
};

/** `manifest` inside, by the way that the subject told, or did when it still told one. */
function inside(c: EnrolmentContext, resource: string, manifest: Draft): Draft {
  const name = c.spec.kubeconfig?.inside ?? stringAt(c.live(resource), 'spec', 'providerConfigRef', 'name') ?? '';
  return object({
    namespace: c.namespace,
    providerConfigRef: { kind: 'ProviderConfig', name },
    managementPolicies: ['Observe', 'Create', 'Update', 'LateInitialize'],
    manifest,
  });
}
