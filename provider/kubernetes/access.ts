import { readFile } from 'node:fs/promises';
import { isIPv6 } from 'node:net';
import type { Access } from './credentials.ts';

export interface AccessOptions {
  /** A kubeconfig file; undefined means `KUBECONFIG`, then the pod's service account, then `~/.kube/config`. */
  readonly kubeconfig?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where a pod finds its service account. */
  readonly serviceAccount?: string;
}

const SERVICE_ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Finds the API server as every Kubernetes tool does. */
export async function findAccess({
  kubeconfig,
  env,
  serviceAccount = SERVICE_ACCOUNT,
}: AccessOptions): Promise<Access> {
  const host = env['KUBERNETES_SERVICE_HOST'];
  if (kubeconfig === undefined && !env['KUBECONFIG'] && host) {
    return inCluster(host, env['KUBERNETES_SERVICE_PORT'] ?? '443', serviceAccount);
  }
  // Half a second and 90 MB that a pod never needs.
  const { readKubeconfig } = await import('./kubeconfig.ts');
  return readKubeconfig(kubeconfig);
}

/** Three files are all there is to a service account; the token among them changes every hour. */
async function inCluster(host: string, port: string, folder: string): Promise<Access> {
  const namespace = await readFile(`${folder}/namespace`, 'utf8').catch(() => undefined);
  return {
    server: `https://${isIPv6(host) ? `[${host}]` : host}:${port}`,
    namespace: namespace?.trim() || undefined,
    credentials: async () => {
      const [token, ca] = await Promise.all([
        readFile(`${folder}/token`, 'utf8'),
        readFile(`${folder}/ca.crt`, 'utf8').catch(() => undefined),
      ]);
      return {
        headers: { authorization: `Bearer ${token.trim()}` },
        tls: ca === undefined ? {} : { ca },
      };
    },
  };
}
