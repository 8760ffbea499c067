import type { Resource } from '../../../../../provider/kubernetes/index.ts';
import { providerSchemas } from '../../../../../tools/schemas.ts';
import { startPeer } from '../../peers.ts';
import type { Answer } from '../gateway.ts';
import { FLAGS, type Subject, type Text } from '../subject.ts';

const API_VERSION = 'http.m.crossplane.io/v1alpha2';
const resource = (kind: string, namespaced = true): Resource => ({
  ...{ apiVersion: API_VERSION, kind, plural: `${kind.toLowerCase()}s`, namespaced },
});
const json = (status: number, content: object): Answer => ({
  ...{ status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) },
});

/** Items of a small REST API through provider-http, whose names the API assigns as far as crossplane-runtime knows. */
export const providerHttp: Subject = {
  name: 'provider-http',
  kind: resource('Request'),
  config: resource('ProviderConfig'),
  clusterConfig: resource('ClusterProviderConfig', false),
  usage: resource('ProviderConfigUsage'),
  schemas: async () =>
    (await providerSchemas('provider-http')).filter(({ spec }) => spec.group === 'http.m.crossplane.io'),
  open: async (plane) => {
    /** What every place has, one item at most. */
    const items = new Map<string, { readonly id: string; readonly text: Text }>();
    return {
      start: () => startPeer(plane, 'provider-http', { flags: FLAGS }),
      forward: async ({ method, path, body }) => {
        const [, collection = '', id] = path.split('/');
        const found = items.get(collection);
        if (method === 'POST' || method === 'PUT') {
          if (method === 'PUT' && found === undefined) return json(404, { title: 'not found' });
          const item = { id: found?.id ?? 'item', ...(JSON.parse(body.toString()) as { readonly text: Text }) };
          items.set(collection, item);
          return json(method === 'POST' ? 201 : 200, item);
        }
        if (found === undefined || id !== found.id) return json(404, { title: 'not found' });
        if (method === 'DELETE') items.delete(collection);
        return json(200, found);
      },
      verbOf: ({ method }) => (method === 'GET' ? 'look' : method === 'DELETE' ? 'delete' : 'write'),
      deleted: json(200, {}),
      config: () => ({ spec: { credentials: { source: 'None' } } }),
      spec: (place, text, url) => ({
        forProvider: {
          payload: { baseUrl: `${url}/${place}`, body: JSON.stringify({ text }) },
          mappings: [
            { action: 'CREATE', method: 'POST', url: '.payload.baseUrl', body: '{ text: .payload.body.text }' },
            { action: 'OBSERVE', method: 'GET', url: '.payload.baseUrl + "/item"' },
            {
              action: 'UPDATE',
              method: 'PUT',
              url: '.payload.baseUrl + "/item"',
              body: '{ text: .payload.body.text }',
            },
            { action: 'REMOVE', method: 'DELETE', url: '.payload.baseUrl + "/item"' },
          ],
        },
      }),
      idOf: () => undefined,
      look: async (place) => items.get(place)?.text,
      put: async (place, text) => {
        items.set(place, { id: 'item', text });
        return 'item';
      },
      remove: async (place) => void items.delete(place),
      close: async () => undefined,
    };
  },
  // Nothing that it creates: it reads itself from a cache that is older than what was just announced, meets a conflict
  // when it writes its status, and takes its own creation for one of which nobody knows what came.
  only: [
    'paused by annotation',
    'paused by policies',
    'policies that mean nothing Create',
    'an orphan whose creation is incomplete',
    'a creation of which nobody knows what came',
    'a creation of which nobody knows what came, deleted',
    'a missing provider config',
    'a missing provider config, deleted',
    'an observation that fails',
    'absent and only to be observed, then there',
    'only observed and deleted',
    'what kubectl groups it with',
  ],
  cannot: {},
  differs: {
    'an observation that fails': 'what it never observed does not exist for it, whatever the answer is: it creates',
  },
};
