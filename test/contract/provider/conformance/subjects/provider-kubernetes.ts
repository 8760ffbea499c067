import type { Resource } from '../../../../../provider/kubernetes/index.ts';
import { providerSchemas } from '../../../../../tools/schemas.ts';
import { startPeer } from '../../peers.ts';
import { FLAGS, type Subject, type Text } from '../subject.ts';
import { Upstream } from '../upstream.ts';
import { configMapSchema } from './config-map-schema.ts';
import { acrossNamespaces, since } from './crossplane-runtime.ts';

const API_VERSION = 'kubernetes.m.crossplane.io/v1alpha1';
const resource = (kind: string, namespaced = true): Resource => ({
  ...{ apiVersion: API_VERSION, kind, plural: `${kind.toLowerCase()}s`, namespaced },
});

const deterministic = 'its external name follows from its spec, so that creating it again makes one';
const unfilled = 'it never fills a field of the spec';

/** ConfigMaps through provider-kubernetes; its external system is the API server itself, by way of the gateway. */
export const providerKubernetes: Subject = {
  name: 'provider-kubernetes',
  kind: resource('Object'),
  config: resource('ProviderConfig'),
  clusterConfig: resource('ClusterProviderConfig', false),
  usage: resource('ProviderConfigUsage'),
  schemas: async () =>
    (await providerSchemas('provider-kubernetes')).filter(({ spec }) => spec.group === 'kubernetes.m.crossplane.io'),
  open: async (plane) => {
    const upstream = new Upstream(plane.url, {
      ca: plane.ca,
      headers: { authorization: `Bearer ${plane.token}` },
    });
    const schema = await configMapSchema(upstream);
    const all = (place: string) => `/api/v1/namespaces/${place}/configmaps`;
    const manifest = (place: string, text: Text) => ({
      ...{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'outside', namespace: place }, data: { text } },
    });
    const look = async (place: string) =>
      (await upstream.call<{ readonly data: { readonly text: Text } }>('GET', `${all(place)}/outside`))?.data.text;
    return {
      start: () => startPeer(plane, 'provider-kubernetes', { flags: FLAGS }),
      forward: async (request) => schema.get(request.path.replace(/\?.*/, '')) ?? upstream.forward(request),
      verbOf: ({ method, path }) => {
        if (!path.includes('/configmaps') || path.includes('dryRun=')) return 'other';
        return method === 'GET' ? 'look' : method === 'DELETE' ? 'delete' : 'write';
      },
      deleted: {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success' }),
      },
      config: (place, url) => ({
        spec: {
          credentials: { source: 'Secret', secretRef: { namespace: place, name: 'kubeconfig', key: 'kubeconfig' } },
        },
        objects: [secret(url)],
      }),
      spec: (place, text) => ({ forProvider: { manifest: manifest(place, text) } }),
      connection: (place) => {
        const source = { apiVersion: 'v1', kind: 'ConfigMap', name: 'outside', namespace: place };
        return { connectionDetails: [{ ...source, fieldPath: 'data.text', toConnectionSecretKey: 'text' }] };
      },
      idOf: ({ manifest }) =>
        (manifest as { readonly metadata?: { readonly uid?: string } } | undefined)?.metadata?.uid,
      look,
      put: async (place, text) => {
        const there = (await look(place)) !== undefined;
        const [method, path] = there ? ['PUT', `${all(place)}/outside`] : ['POST', all(place)];
        await upstream.call(method, path, manifest(place, text));
        return 'outside';
      },
      remove: async (place) => void (await upstream.call('DELETE', `${all(place)}/outside`)),
      close: () => upstream.close(),
    };
  },
  cannot: {
    'a creation of which nobody knows what came': deterministic,
    'a creation of which nobody knows what came, deleted': deterministic,
    'a reference to nothing': 'its references are its own: they are patches, and part of the observation',
    'late initialisation': unfilled,
    'late initialisation that the policies do not allow': unfilled,
  },
  differs: {
    'a reconcile request': since('v2.3'),
    'a poll interval of its own': since('v2.3'),
    'a usage is held while it is needed': since('v2.4'),
    'absent and only to be updated': 'crossplane-runtime updates what does not exist (crossplane-runtime#1129)',
    'a config of a name that is used elsewhere, in one namespace': acrossNamespaces,
    'a config of a name that is used elsewhere, in another namespace': acrossNamespaces,
    'what kubectl shows': 'an Object is named by its manifest, so that it shows no external name',
  },
};

/** A kubeconfig that leads to the gateway, which lets everybody in. */
const secret = (server: string): object => ({
  ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'kubeconfig' } },
  stringData: {
    kubeconfig: JSON.stringify({
      ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'outside' },
      clusters: [{ name: 'outside', cluster: { server } }],
      users: [{ name: 'outside', user: {} }],
      contexts: [{ name: 'outside', context: { cluster: 'outside', user: 'outside' } }],
    }),
  },
});
