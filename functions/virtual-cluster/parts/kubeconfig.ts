import { part, ready, stringAt, waiting } from '../../engine/index.ts';
import { managedLabels } from '../../guard-rails/index.ts';
import {
  configMap,
  roleBinding,
  type Subject,
  secretReader,
  serviceAccount,
  serviceAccountToken,
} from '../../hub/kubernetes.ts';
import { object } from '../../hub/provider-kubernetes.ts';
import type { VirtualClusterContext } from '../context.ts';
import { tenantAccount } from '../guard-rails.ts';
import { asksForToken, isRenewed, machineSecret } from '../machine-kubeconfig.ts';
import { hubRef } from './hub.ts';
import { insideRef, readPolicies, readyInside } from './inside.ts';

/** Secret in the namespace on the hub that the syncer writes for the tenant, apart from the providers' own. */
function tenantSecret(c: VirtualClusterContext): string {
  return `${c.names.release}-tenant`;
}

const isOIDC = (c: VirtualClusterContext) => !asksForToken(c);
/** Whether the token is for good: one that runs out is the enrolment's, with its account and that one's rights. */
const hasToken = (c: VirtualClusterContext) => asksForToken(c) && !isRenewed(c);

/** Account inside of the token, in mode VCluster. */
const inner = { kind: 'ServiceAccount', namespace: 'kube-system', name: tenantAccount } as const;

/** The account of the token, as a subject of the bindings inside; it loses its rights with the wish for one. */
export function tokenSubjects(c: VirtualClusterContext, role: 'admin' | 'edit' | 'view'): readonly Subject[] {
  return hasToken(c) && c.spec.access.serviceAccountRole === role ? [inner] : [];
}

/**
 * The kubeconfigs that the control plane writes: one for the providers, by the address inside the hub, and one for the
 * tenant by the address outside, with a token of its own instead of an administrator's certificate.
 */
export function exportedKubeconfigs(c: VirtualClusterContext) {
  const { names, expose } = c;
  return {
    context: names.release,
    server: `https://${names.service}`,
    additionalSecrets: hasToken(c)
      ? [
          {
            context: names.release,
            name: tenantSecret(c),
            server: expose.server,
            serviceAccount: {
              // The account is made with it, and never taken back: rights that matter are in a binding of ours.
              clusterRole: 'system:basic-user',
              name: inner.name,
              namespace: inner.namespace,
            },
          },
        ]
      : [],
  };
}

/** Public, and the only thing a kubeconfig without credentials does not know by itself. */
export const authority = part<VirtualClusterContext>({
  why: "kubeconfigs know the authority behind the API server's certificate",
  when: (c) => c.hasControlPlane && isOIDC(c),
  needs: ['inside-kubernetes'],
  build: (c) =>
    object({
      namespace: c.namespace,
      providerConfigRef: insideRef(c),
      managementPolicies: readPolicies,
      manifest: configMap({ namespace: 'default', name: 'kube-root-ca.crt', data: {} }),
    }),
  ready: (observed, c) => {
    const readiness = readyInside(observed, c, 'the authority of the API server');
    if (readiness.state !== 'ready') return readiness;
    return stringAt(observed, ...published) === undefined
      ? waiting('Creating', 'the API server has not published its authority yet')
      : ready;
  },
});

const published = ['status', 'atProvider', 'manifest', 'data', 'ca.crt'] as const;

/** For people: it holds no credential, each logs in with an account of their own. */
export const kubeconfig = part<VirtualClusterContext>({
  why: 'people log in with their own account; there is no credential in it',
  when: isOIDC,
  needs: ['namespace', 'authority'],
  gates: 'AccessReady',
  build: (c) => {
    // What was written stays where the hub reports nothing for a while.
    const applied = c.applied('kubeconfig');
    if (applied && c.hasControlPlane && certificateAuthority(c) === undefined) return applied;
    return configMap({
      namespace: c.namespace,
      name: c.names.kubeconfig,
      data: { kubeconfig: kubeconfigText(c) },
    });
  },
});

/** Account of the token, in mode Namespace; its rights come with the other members of the namespace. */
export const kubeconfigAccount = part<VirtualClusterContext>({
  why: 'machines act in the namespace as an account of their own',
  when: (c) => !c.hasControlPlane && hasToken(c),
  needs: ['namespace'],
  gates: 'AccessReady',
  build: (c) =>
    serviceAccount({
      namespace: c.names.hostNamespace,
      name: tenantAccount,
      labels: managedLabels(c.rails),
      automountToken: false,
    }),
});

/** Its places are files beside it: all three are keys of one Secret. */
export const kubeconfigFrame = part<VirtualClusterContext>({
  why: 'the kubeconfig of machines, which finds its token beside itself',
  when: (c) => !c.hasControlPlane && hasToken(c),
  needs: ['namespace'],
  build: (c) =>
    configMap({
      namespace: c.names.hostNamespace,
      name: 'tenant-kubeconfig',
      labels: managedLabels(c.rails),
      data: { kubeconfig: tokenKubeconfigText(c) },
    }),
});

/**
 * The token goes from the hub's namespace into a Secret of the claim's, by the provider's hand; it never passes through
 * here. The provider has to run with `--sanitize-secrets`, or its report about this object shows the token, too.
 */
export const kubeconfigToken = part<VirtualClusterContext>({
  why: 'machines have a login that can be taken away by itself',
  when: hasToken,
  needs: ['control-plane', 'kubeconfig-account', 'kubeconfig-frame'],
  gates: 'AccessReady',
  build: (c) => {
    const { hostNamespace: namespace, kubeconfig: secret } = c.names;
    if (c.hasControlPlane) {
      const from = { apiVersion: 'v1', kind: 'Secret', metadata: { name: tenantSecret(c), namespace } };
      const details = [{ fieldPath: 'data.config', toConnectionSecretKey: 'kubeconfig' }];
      return object({
        namespace: c.namespace,
        providerConfigRef: hubRef,
        managementPolicies: readPolicies,
        manifest: from,
        connection: { from, secret, details },
      });
    }
    const token = serviceAccountToken({
      namespace,
      name: 'tenant-token',
      labels: managedLabels(c.rails),
      account: tenantAccount,
    });
    const frame = configMap({ namespace, name: 'tenant-kubeconfig', data: {} });
    return object({
      namespace: c.namespace,
      providerConfigRef: hubRef,
      managementPolicies: ['*'],
      manifest: token,
      connection: {
        from: token,
        secret,
        details: [
          { fieldPath: 'data.token', toConnectionSecretKey: 'token' },
          { fieldPath: 'data[ca.crt]', toConnectionSecretKey: 'ca.crt' },
          { from: frame, fieldPath: 'data.kubeconfig', toConnectionSecretKey: 'kubeconfig' },
        ],
      },
    });
  },
});

/** Who administers it, on the hub: a ServiceAccount of a virtual cluster's is not there. */
function readersOf({ spec, hasControlPlane }: VirtualClusterContext): readonly Subject[] {
  return spec.access.groups
    .filter(({ kind, role }) => role === 'admin' && !(kind === 'ServiceAccount' && hasControlPlane))
    .map(({ kind, name }) => {
      if (kind !== 'ServiceAccount') return { kind, name };
      const [namespace = '', account = ''] = name.split(':');
      return { kind, namespace, name: account };
    });
}

const isRead = (c: VirtualClusterContext) => asksForToken(c) && readersOf(c).length > 0;

/** Kubeconfigs of administrators lie beside it: nobody gets more than the one Secret, by its name. */
export const kubeconfigReader = part<VirtualClusterContext>({
  why: 'the Secret with the kubeconfig of machines can be read, and no other beside it',
  when: isRead,
  build: (c) =>
    secretReader({
      namespace: c.namespace,
      name: c.names.kubeconfig,
      labels: managedLabels(c.rails),
      secrets: [machineSecret(c)],
    }),
});

export const kubeconfigReaders = part<VirtualClusterContext>({
  why: 'its administrators fetch that kubeconfig themselves',
  when: isRead,
  needs: ['kubeconfig-reader'],
  gates: 'AccessReady',
  build: (c) =>
    roleBinding({
      namespace: c.namespace,
      name: c.names.kubeconfig,
      labels: managedLabels(c.rails),
      role: c.names.kubeconfig,
      subjects: readersOf(c),
    }),
});

/** Authority of the API server in PEM: of the virtual one as it publishes it, of the hub as the settings say. */
function certificateAuthority(c: VirtualClusterContext): string | undefined {
  return c.hasControlPlane ? stringAt(c.observed('authority'), ...published) : c.platform.hub.api.certificateAuthority;
}

function serverOf(c: VirtualClusterContext): string {
  return c.hasControlPlane ? c.expose.server : c.platform.hub.api.url;
}

/** A kubeconfig that logs in through the identity provider with kubectl's plugin `oidc-login`. */
export function kubeconfigText(c: VirtualClusterContext): string {
  const { issuer, clientID, scopes } = c.login;
  const pem = certificateAuthority(c);
  return `${[
    '# No credential in here. kubectl asks for your own account, with the plugin oidc-login:',
    '#   kubectl krew install oidc-login',
    ...frame(c, pem === undefined ? [] : [`    certificate-authority-data: ${btoa(pem)}`]),
    'users:',
    '- name: me',
    '  user:',
    '    exec:',
    '      apiVersion: client.authentication.k8s.io/v1',
    '      command: kubectl',
    '      interactiveMode: IfAvailable',
    '      args:',
    '      - oidc-login',
    '      - get-token',
    ...[
      `--oidc-issuer-url=${issuer}`,
      `--oidc-client-id=${clientID}`,
      ...scopes.map((scope) => `--oidc-extra-scope=${scope}`),
    ].map((argument) => `      - ${JSON.stringify(argument)}`),
  ].join('\n')}\n`;
}

function tokenKubeconfigText(c: VirtualClusterContext): string {
  return `${[
    ...frame(c, ['    certificate-authority: ca.crt']),
    'users:',
    '- name: me',
    '  user:',
    '    tokenFile: token',
  ].join('\n')}\n`;
}

function frame(c: VirtualClusterContext, authority: readonly string[]): readonly string[] {
  const name = JSON.stringify(c.names.release);
  return [
    'apiVersion: v1',
    'kind: Config',
    `current-context: ${name}`,
    'clusters:',
    `- name: ${name}`,
    '  cluster:',
    `    server: ${JSON.stringify(serverOf(c))}`,
    ...authority,
    'contexts:',
    `- name: ${name}`,
    '  context:',
    `    cluster: ${name}`,
    ...(c.hasControlPlane ? [] : [`    namespace: ${JSON.stringify(c.names.hostNamespace)}`]),
    '    user: me',
  ];
}
