import { type Choice, choicesAnnotation, part, stringAt } from '../../engine/index.ts';
import { configMap } from '../../hub/kubernetes.ts';
import type { ClusterContext } from '../context.ts';
import { fromSettings } from '../given.ts';

export const kubeconfig = part<ClusterContext>({
  why: 'people log in with their own account; there is no credential in it',
  build: (c) =>
    configMap({
      namespace: c.namespace,
      name: c.names.kubeconfig,
      data: { kubeconfig: fromSettings('identity', freshText(c), loginChoice(c)) },
    }),
});

/**
 * A kubeconfig that lets `kubectl oidc-login` (or any client that knows the exec protocol) ask the identity provider.
 * It names the API server and the login client and holds no secret. A live cluster keeps its text while the claim's
 * login does not change.
 */
export function kubeconfigText(c: ClusterContext): string {
  const applied = c.live('kubeconfig');
  const recorded = stringAt(applied, 'metadata', 'annotations', choicesAnnotation);
  const { of, is } = loginChoice(c);
  const kept = recorded === JSON.stringify({ [of]: is }) ? stringAt(applied, 'data', 'kubeconfig') : undefined;
  return kept ?? freshText(c);
}

/** What in the claim decides about the login. */
function loginChoice(c: ClusterContext): Choice {
  const { issuer, clientID, extraScopes } = c.spec.access.oidc ?? {};
  return { of: 'login', is: [issuer ?? 'platform', clientID ?? 'platform', ...(extraScopes ?? [])].join(' ') };
}

function freshText(c: ClusterContext): string {
  const { identity } = c.platform;
  const own = c.spec.access.oidc;
  const issuer = own?.issuer ?? identity.issuer;
  // The platform's public client is not known to an issuer of the claim's own.
  const client =
    own?.issuer === undefined ? identity.kubeconfigClientID : (own.clientID ?? identity.kubeconfigClientID);
  const scopes = own?.extraScopes.length ? own.extraScopes : identity.extraScopes;
  const args = [
    'oidc-login',
    'get-token',
    `--oidc-issuer-url=${issuer}`,
    `--oidc-client-id=${client}`,
    ...scopes.map((scope) => `--oidc-extra-scope=${scope}`),
  ];
  const name = c.names.hostedCluster;
  const server = `https://${c.names.api}:6443`;
  return `${[
    `# With OpenShift's own client, through the login page: oc login --web --server=${server}`,
    'apiVersion: v1',
    'kind: Config',
    `current-context: ${quote(name)}`,
    'clusters:',
    `  - name: ${quote(name)}`,
    '    cluster:',
    `      server: ${quote(server)}`,
    'contexts:',
    `  - name: ${quote(name)}`,
    '    context:',
    `      cluster: ${quote(name)}`,
    '      user: oidc',
    'users:',
    '  - name: oidc',
    '    user:',
    '      exec:',
    '        apiVersion: client.authentication.k8s.io/v1',
    '        command: kubectl',
    '        interactiveMode: IfAvailable',
    '        args:',
    ...args.map((arg) => `          - ${quote(arg)}`),
  ].join('\n')}\n`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
