import type { Row } from './row.ts';
import * as w from './workloads.ts';

const own = { kind: 'SecretStore', name: 'vault' };
const tenants = { kind: 'ClusterSecretStore', name: 'tenant-payments' };
const platform = { kind: 'ClusterSecretStore', name: 'platform' };
const clusterGenerator = {
  apiVersion: 'generators.external-secrets.io/v1alpha1',
  kind: 'ClusterGenerator',
  name: 'login',
};
const generator = { ...clusterGenerator, kind: 'Password' };

const fetched = (spec: object) => w.object('external-secrets.io/v1', 'ExternalSecret', { spec });
const pushed = (spec: object) => w.object('external-secrets.io/v1alpha1', 'PushSecret', { spec });
const entry = (sourceRef: object) => ({ secretKey: 'password', remoteRef: { key: 'db' }, sourceRef });

const foreign = (store: string) =>
  `stores: ClusterSecretStore ${store} may not be used here, only a SecretStore of the namespace and the ClusterSecretStores tenant-payments`;
const generated = 'stores: a ClusterGenerator answers with rights of the platform; use a generator of the namespace';

/** Stores of the External Secrets Operator, and what makes secrets for it. */
export const stores: readonly Row[] = [
  ['a store of the namespace', fetched({ secretStoreRef: own }), 'accepted'],
  ['one that says no kind', fetched({ secretStoreRef: { name: 'platform' } }), 'accepted'],
  ["the tenant's store", fetched({ secretStoreRef: tenants, dataFrom: [{ extract: { key: 'login' } }] }), 'accepted'],
  ["the platform's store", fetched({ secretStoreRef: platform }), foreign('platform')],
  [
    "another tenant's store",
    fetched({ secretStoreRef: { ...tenants, name: 'tenant-orders' } }),
    foreign('tenant-orders'),
  ],
  [
    'a store that begins like the own',
    fetched({ secretStoreRef: { ...tenants, name: 'tenant-payments-2' } }),
    foreign('tenant-payments-2'),
  ],
  [
    "the platform's store for one entry",
    fetched({ secretStoreRef: own, data: [entry({ storeRef: own }), entry({ storeRef: platform })] }),
    foreign('platform'),
  ],
  [
    "the platform's store for all of it",
    fetched({
      secretStoreRef: own,
      dataFrom: [{ find: { name: { regexp: '.*' } }, sourceRef: { storeRef: platform } }],
    }),
    foreign('platform'),
  ],
  ['a generator of the namespace', fetched({ dataFrom: [{ sourceRef: { generatorRef: generator } }] }), 'accepted'],
  ['a ClusterGenerator', fetched({ dataFrom: [{ sourceRef: { generatorRef: clusterGenerator } }] }), generated],
  ['a ClusterGenerator for one entry', fetched({ data: [entry({ generatorRef: clusterGenerator })] }), generated],
  ['pushed to a store of the namespace', pushed({ secretStoreRefs: [own] }), 'accepted'],
  ["pushed to the tenant's store", pushed({ secretStoreRefs: [own, tenants] }), 'accepted'],
  ["pushed to the platform's store", pushed({ secretStoreRefs: [own, platform] }), foreign('platform')],
  [
    'pushed to whatever store has a label',
    pushed({ secretStoreRefs: [{ kind: 'ClusterSecretStore', labelSelector: {} }] }),
    foreign('(by label)'),
  ],
  [
    'pushed to an allowed store and whatever has a label',
    pushed({ secretStoreRefs: [{ ...tenants, labelSelector: { matchLabels: { team: 'payments' } } }] }),
    foreign('(by label)'),
  ],
  [
    "all keys pushed to the platform's store",
    pushed({ secretStoreRefs: [own], dataTo: [{ storeRef: platform }] }),
    foreign('platform'),
  ],
  [
    'pushed from a generator of the namespace',
    pushed({ secretStoreRefs: [own], selector: { generatorRef: generator } }),
    'accepted',
  ],
  [
    'pushed from a ClusterGenerator',
    pushed({ secretStoreRefs: [own], selector: { generatorRef: clusterGenerator } }),
    generated,
  ],
];
