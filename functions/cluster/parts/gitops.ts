import { part } from '../../engine/index.ts';
import { externalSecret, pushSecret } from '../../hub/external-secrets.ts';
import { serviceAccount, serviceAccountToken } from '../../hub/kubernetes.ts';
import { object } from '../../hub/provider-kubernetes.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';
import { labels } from '../labels.ts';
import { gitopsSubject } from './gitops-account.ts';
import { guestPolicies, guestRef, inGuest } from './guest.ts';
import { platformStore, refreshInterval, storePath } from './secrets.ts';

const { namespace, name } = gitopsSubject;
const when = (c: ClusterContext) => c.decisions.gitops;

export const gitopsAccount = part<ClusterContext>({
  why: 'Argo CD acts inside the cluster as itself',
  when,
  needs: ['guest-kubernetes', 'hosted-cluster/available'],
  build: (c) => inGuest(c, serviceAccount({ namespace, name })),
});

/**
 * The token goes from the guest into a Secret of the claim's namespace, by the provider's hand. The provider has to run
 * with `--sanitize-secrets` (package/rbac/provider-kubernetes.yaml), or its report about this object shows the token, too.
 */
export const gitopsToken = part<ClusterContext>({
  why: 'Argo CD has a login that can be taken away by itself',
  when,
  needs: ['gitops-account'],
  build: (c) => {
    const token = serviceAccountToken({ namespace, name, account: name });
    return object({
      namespace: c.namespace,
      providerConfigRef: guestRef(c),
      managementPolicies: guestPolicies,
      manifest: token,
      connection: {
        from: token,
        secret: tokenSecret(c),
        details: [
          { fieldPath: 'data.token', toConnectionSecretKey: 'token' },
          { fieldPath: 'data[ca.crt]', toConnectionSecretKey: 'ca' },
        ],
      },
    });
  },
});

/** Argo CD wants token and authority in one document; the External Secrets Operator writes it, on its way to the store. */
export const gitopsCredentials = part<ClusterContext>({
  why: 'the login reaches Argo CD through the secret store',
  when,
  needs: ['gitops-token'],
  build: (c) =>
    pushSecret({
      namespace: c.namespace,
      store: platformStore(c),
      refreshInterval: refreshInterval(c),
      secret: tokenSecret(c),
      updatePolicy: 'Replace',
      template: {
        config: '{"bearerToken":"{{ .token }}","tlsClientConfig":{"caData":"{{ .ca | b64enc }}"}}',
      },
      data: { config: storePath(c, 'gitops') },
    }),
});

export const gitopsCluster = part<ClusterContext>({
  why: 'Argo CD can deploy to the cluster',
  when,
  needs: ['gitops-credentials'],
  build: (c) => {
    const { gitops } = c.platform;
    const own = Object.entries(gitops.labels).map(([key, value]) => [key, fromSettings(`gitops.labels.${key}`, value)]);
    const secret = `${c.names.hubWide}-cluster`;
    return externalSecret({
      namespace: fromSettings('gitops.namespace', gitops.namespace),
      name: secret,
      labels: { [labels.cluster]: c.names.hubWide },
      store: platformStore(c),
      refreshInterval: refreshInterval(c),
      target: {
        name: secret,
        labels: {
          ...Object.fromEntries(own),
          'argocd.argoproj.io/secret-type': 'cluster',
          [labels.cluster]: c.names.hubWide,
          [labels.tenant]: c.tenant,
          [labels.tier]: c.spec.tier,
        },
        template: {
          name: c.names.hubWide,
          server: `https://${c.names.apiInternal}:6443`,
          config: '{{ .config }}',
        },
      },
      data: { config: storePath(c, 'gitops') },
    });
  },
});

function tokenSecret(c: ClusterContext): string {
  return `${c.names.hostedCluster}-gitops-token`;
}
