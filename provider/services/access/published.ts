import { stringify } from 'yaml';
import type { ConnectionDetails, KubeObject, ManagedResource, ResourceStore } from '../../runtime/index.ts';
import type { Cluster } from './cluster.ts';
import { readToken, type Token } from './token.ts';
import type { KubeconfigParameters } from './types.gen.ts';

interface Secret extends KubeObject {
  /** Base64. */
  readonly data?: Readonly<Record<string, string>>;
}

/** The text under `key` of a Secret in the namespace of `resource`; undefined where there is none. */
export function textIn(
  store: Pick<ResourceStore, 'get'>,
  { metadata: { namespace } }: ManagedResource,
  name: string,
  key: string,
): string | undefined {
  const ref = { apiVersion: 'v1', kind: 'Secret', name, ...(namespace === undefined ? {} : { namespace }) };
  const { data } = store.get<Secret>(ref) ?? {};
  const text = data !== undefined && Object.hasOwn(data, key) ? data[key] : undefined;
  return text === undefined ? undefined : Buffer.from(text, 'base64').toString('utf8');
}

/**
 * The token that is published, from the Secret itself: it says until when it is good, whatever else was lost. None where
 * somebody edited it, which shows in that the kubeconfig beside it has another one.
 */
export function publishedToken(resource: ManagedResource, store: Pick<ResourceStore, 'get'>): Token | undefined {
  const name = resource.spec.writeConnectionSecretToRef?.name ?? '';
  const text = textIn(store, resource, name, 'token') ?? '';
  const kubeconfig = textIn(store, resource, name, 'kubeconfig') ?? '';
  return kubeconfig.includes(text) ? readToken(text) : undefined;
}

/** Where those who use what is published find the API server. */
export const endpointOf = (cluster: Cluster, { server }: KubeconfigParameters): string => server ?? cluster.server;

/** Everything that is published of a token. */
export function connectionOf(
  { text }: Token,
  cluster: Cluster,
  parameters: KubeconfigParameters,
  name: string,
): ConnectionDetails {
  const endpoint = endpointOf(cluster, parameters);
  const authority = parameters.certificateAuthority ?? cluster.authority;
  // A name that was given for one address says nothing of another.
  const serverName = endpoint === cluster.server ? cluster.serverName : undefined;
  const { namespace } = parameters;
  const kubeconfig = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name,
        cluster: {
          server: endpoint,
          ...(authority !== undefined && { 'certificate-authority-data': Buffer.from(authority).toString('base64') }),
          ...(serverName !== undefined && { 'tls-server-name': serverName }),
        },
      },
    ],
    users: [{ name, user: { token: text } }],
    contexts: [{ name, context: { cluster: name, user: name, ...(namespace !== undefined && { namespace }) } }],
    'current-context': name,
  };
  return {
    kubeconfig: Buffer.from(stringify(kubeconfig, { lineWidth: 0 })),
    token: Buffer.from(text),
    endpoint: Buffer.from(endpoint),
    clusterCA: Buffer.from(authority ?? ''),
  };
}
