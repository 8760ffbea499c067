import { part } from '../../engine/index.ts';
import { configMap } from '../../hub/kubernetes.ts';
import type { ClusterContext } from '../context.ts';

export const kubeconfig = part<ClusterContext>({
  why: 'people log in with their own account; there is no credential in it',
  build: (c) =>
    configMap({ namespace: c.namespace, name: c.names.kubeconfig, data: { kubeconfig: kubeconfigText(c) } }),
});

/**
 * A kubeconfig that says where the cluster is, and that `oc login --web` completes on the machine of whoever logs in. It
 * has no user: the API server takes the tokens of OpenShift's own login server only, never those of the identity
 * provider behind it.
 */
export function kubeconfigText(c: ClusterContext): string {
  const name = JSON.stringify(c.names.hostedCluster);
  const authority = c.wants.certificates ? c.platform.certificates.authority : undefined;
  return `${[
    '# No credential in here. Log in with your own account, and a token is added to this file, for you alone:',
    '#   oc login --web --kubeconfig=<this file>',
    '# From then on kubectl and oc work with it.',
    'apiVersion: v1',
    'kind: Config',
    `current-context: ${name}`,
    'clusters:',
    `  - name: ${name}`,
    '    cluster:',
    `      server: ${JSON.stringify(`https://${c.names.api}:6443`)}`,
    ...(authority === undefined ? [] : [`      certificate-authority-data: ${btoa(authority)}`]),
    'contexts:',
    `  - name: ${name}`,
    '    context:',
    `      cluster: ${name}`,
    '      user: ""',
    'users: []',
  ].join('\n')}\n`;
}
