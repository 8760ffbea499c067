import type { KubeObject } from '../../provider/kubernetes/index.ts';
import { NAMESPACE } from '../crossplane.ts';
import type { ServiceKeys } from './keys.ts';

/** How the provider reaches the services of a hub, and who it is to them. */
export interface ServiceAccess {
  /** Of all services but DNS. */
  readonly url: string;
  /** Of the API of PowerDNS. */
  readonly namesUrl: string;
  readonly ca: string;
  readonly keys: ServiceKeys;
}

const SECRET = 'hub-services';

/** The ClusterProviderConfig of that name, and the Secret with its credentials. */
export function serviceConfig(name: string, { url, namesUrl, ca, keys }: ServiceAccess): readonly KubeObject[] {
  const { clientId, clientSecret, apiKey } = keys;
  const secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: SECRET, namespace: NAMESPACE },
    data: encoded({ clientId, clientSecret, apiKey, 'ca.crt': ca }),
  };
  const credentials = { source: 'Secret', secretRef: { name: SECRET } };
  const config = {
    apiVersion: 'm.aerodrome.dev/v1alpha1',
    kind: 'ClusterProviderConfig',
    metadata: { name },
    spec: {
      endpoint: url,
      secretNamespace: NAMESPACE,
      credentials: { ...credentials, type: 'OAuth2', oauth2: { tokenUrl: `${url}/oauth2/token` } },
      tls: { caSecretRef: { name: SECRET } },
      services: {
        dns: {
          endpoint: namesUrl,
          dialect: 'PowerDNS',
          credentials: { ...credentials, type: 'ApiKey' },
          tls: { caSecretRef: { name: SECRET } },
        },
      },
    },
  };
  return [secret, config] as readonly KubeObject[];
}

const encoded = (data: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value).toString('base64')]));
