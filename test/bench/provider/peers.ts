import { readFileSync } from 'node:fs';
import type { Resource } from '../../../provider/kubernetes/index.ts';
import type { ControlPlane } from '../../contract/harness/control-plane.ts';
import { installPeer, PEER_METRICS, type Peer, startPeer } from '../../contract/provider/peers.ts';
import {
  addressOf,
  type Contestant,
  type Flags,
  type Ground,
  NAMESPACE,
  post,
  type Running,
  spelled,
} from './contestant.ts';
import { on } from './cores.ts';
import { pidOf } from './usage.ts';

const HTTP = 'http.m.crossplane.io/v1alpha2';
const KUBERNETES = 'kubernetes.m.crossplane.io/v1alpha1';
const CLUSTER_CONFIG = { kind: 'ClusterProviderConfig', name: 'default' };

/** provider-http by the same addresses, each a Request with a mapping for every operation. */
export const providerHttp: Contestant = {
  name: 'provider-http v1.0.14',
  kind: { apiVersion: HTTP, kind: 'Request', plural: 'requests', namespaced: true },
  install: (plane) => installPeer(plane, 'provider-http'),
  configure: ({ plane, services }) =>
    configure(plane, HTTP, {
      credentials: { source: 'None' },
      ...(services.ca !== undefined && { tls: { caBundle: Buffer.from(services.ca).toString('base64') } }),
    }),
  make: (name, text, { services }) => {
    const body = `{ ${['prefix', 'address', 'hostname', 'purpose', 'description', 'tags'].map(fromPayload).join(', ')} }`;
    const collection = '.payload.baseUrl';
    const item = '(.payload.baseUrl + "/" + (.response.body.id | tostring))';
    return managed(providerHttp.kind, name, {
      headers: { 'Content-Type': ['application/json'] },
      payload: { baseUrl: `${services.url}/ipam/v1/addresses`, body: JSON.stringify(addressOf(name, text)) },
      mappings: [
        { action: 'CREATE', method: 'POST', url: collection, body },
        { action: 'OBSERVE', method: 'GET', url: item },
        { action: 'UPDATE', method: 'PUT', url: item, body },
        { action: 'REMOVE', method: 'DELETE', url: item },
      ],
    });
  },
  start: (plane, flags) => start(plane, 'provider-http', flags),
  look: 'GET address',
};

/** provider-kubernetes by ConfigMaps of as many fields, whose external system is the API server itself. */
export const providerKubernetes: Contestant = {
  name: 'provider-kubernetes v1.2.1',
  kind: { apiVersion: KUBERNETES, kind: 'Object', plural: 'objects', namespaced: true },
  install: (plane) => installPeer(plane, 'provider-kubernetes'),
  configure: async ({ plane }) => {
    const metadata = { name: 'hub', namespace: NAMESPACE };
    const stringData = { kubeconfig: readFileSync(plane.kubeconfig, 'utf8') };
    await post(plane, `/api/v1/namespaces/${NAMESPACE}/secrets`, {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata,
      stringData,
    });
    const secretRef = { ...metadata, key: 'kubeconfig' };
    await configure(plane, KUBERNETES, { credentials: { source: 'Secret', secretRef } });
  },
  make: (name, text) => {
    const { tags, ...fields } = addressOf(name, text);
    const data = { ...fields, ...Object.fromEntries(tags.map((tag) => tag.split('='))) };
    const metadata = { name: `of-${name}`, namespace: NAMESPACE };
    const manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data };
    return managed(providerKubernetes.kind, name, { manifest });
  },
  start: (plane, flags) => start(plane, 'provider-kubernetes', flags),
  look: undefined,
};

const fromPayload = (field: string): string => `${field}: .payload.body.${field}`;

const managed = ({ apiVersion, kind }: Resource, name: string, forProvider: object) => ({
  ...{ apiVersion, kind, metadata: { name, namespace: NAMESPACE } },
  spec: { forProvider, providerConfigRef: CLUSTER_CONFIG },
});

const configure = (plane: Ground['plane'], apiVersion: string, spec: object): Promise<void> =>
  post(plane, `/apis/${apiVersion}/clusterproviderconfigs`, {
    ...{ apiVersion, kind: CLUSTER_CONFIG.kind, metadata: { name: CLUSTER_CONFIG.name } },
    spec,
  });

async function start(plane: ControlPlane, peer: Peer, flags: Flags): Promise<Running> {
  const program = await startPeer(plane, peer, { flags: spelled(flags), under: on('provider') });
  return { ...program, pid: await pidOf(program), metrics: PEER_METRICS };
}
