import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { upstreamSchemas } from '../../tools/schemas.ts';
import type { ApiCall, ApiClient } from './harness/api-client.ts';
import { apply } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { installSchemas } from './harness/install-schemas.ts';
import { readManifests } from './harness/yaml.ts';
import { derivedSchemas } from './rules/derived.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const root = new URL('../../', import.meta.url).pathname;
const definitions = ['cluster', 'virtual-cluster', 'tenant'].map(
  (kind) => `${root}package/apis/${kind}/definition.yaml`,
);

const rbac = 'rbac.authorization.k8s.io';
const inNamespace = '/namespaces/payments';
const ours = '/apis/aerodrome.dev/v1alpha1';
const clusters = `${ours}${inNamespace}/clusters`;
const virtualClusters = `${ours}${inNamespace}/virtualclusters`;
const core = `/api/v1${inNamespace}`;

let hub: ControlPlane;
let ann: ApiClient;
let victor: ApiClient;

beforeAll(async () => {
  hub = await startControlPlane();
  const own = (await Promise.all(definitions.map(derivedSchemas))).flat();
  await installSchemas(hub, [...own, ...(await upstreamSchemas('v0.1.81'))]);
  for (const name of ['payments', 'other']) {
    await apply(hub.client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    await apply(hub.client, configMap('demo-kubeconfig', name));
  }
  await apply(hub.client, { ...configMap('demo-admin-kubeconfig', 'payments'), kind: 'Secret' });
  for (const role of ['author', 'viewer']) {
    for (const object of readManifests(`package/rbac/claim-${role}.yaml`)) await apply(hub.client, object);
    await apply(hub.client, {
      apiVersion: `${rbac}/v1`,
      kind: 'RoleBinding',
      metadata: { name: `${role}s`, namespace: 'payments' },
      roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: `aerodrome-claim-${role}` },
      subjects: [{ apiGroup: rbac, kind: 'Group', name: `${role}s` }],
    });
  }
  await apply(hub.client, {
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'Tenant',
    metadata: { name: 'payments' },
    spec: {},
  });
  ann = hub.client.as({ user: 'ann', groups: ['authors', 'system:authenticated'] });
  victor = hub.client.as({ user: 'victor', groups: ['viewers', 'system:authenticated'] });
  await allowed(ann, { method: 'GET', path: clusters });
  await allowed(victor, { method: 'GET', path: clusters });
}, patience);
afterAll(() => hub?.stop(), patience);

describe('a claim author may', () => {
  const claim = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', metadata: { name: 'demo' }, spec: {} };
  const patch = { path: `${clusters}/demo`, contentType: 'application/merge-patch+json' };
  const virtual = { ...claim, kind: 'VirtualCluster' };

  test.each<ApiCall & { what: string }>([
    { what: 'make a cluster', method: 'POST', path: clusters, body: claim },
    { what: 'read it', method: 'GET', path: `${clusters}/demo` },
    { what: 'list them', method: 'GET', path: clusters },
    { what: 'watch them', method: 'GET', path: `${clusters}?watch=true&timeoutSeconds=1` },
    { what: 'change it', method: 'PATCH', ...patch, body: { spec: { tier: 'production' } } },
    { what: 'read its kubeconfig', method: 'GET', path: `${core}/configmaps/demo-kubeconfig` },
    { what: 'delete it', method: 'DELETE', path: `${clusters}/demo` },
    { what: 'make a virtual cluster', method: 'POST', path: virtualClusters, body: virtual },
    { what: 'list virtual clusters', method: 'GET', path: virtualClusters },
    {
      what: 'suspend a virtual cluster',
      method: 'PATCH',
      path: `${virtualClusters}/demo`,
      contentType: 'application/merge-patch+json',
      body: { spec: { suspended: true } },
    },
    { what: 'delete a virtual cluster', method: 'DELETE', path: `${virtualClusters}/demo` },
  ])('$what', async ({ what: _what, ...call }) => {
    expect((await ann.call(call)).status).toBeLessThan(300);
  });
});

describe('a claim author may not', () => {
  const group = (api: string, resource: string) => `/apis/${api}${inNamespace}/${resource}`;
  const object = (apiVersion: string, kind: string, rest: object = {}) => ({
    body: { apiVersion, kind, metadata: { name: 'mine' }, ...rest },
  });
  const patch = { method: 'PATCH', contentType: 'application/merge-patch+json', body: {} } as const;
  const admin = { roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'cluster-admin' }, subjects: [] };
  const kubernetes = 'kubernetes.m.crossplane.io/v1alpha1';
  const helm = 'helm.m.crossplane.io/v1beta1';

  test.each<ApiCall & { what: string }>([
    { what: 'read the admin kubeconfig', method: 'GET', path: `${core}/secrets/demo-admin-kubeconfig` },
    { what: 'list Secrets', method: 'GET', path: `${core}/secrets` },
    { what: 'watch Secrets', method: 'GET', path: `${core}/secrets?watch=true&timeoutSeconds=1` },
    { what: 'make a Secret', method: 'POST', path: `${core}/secrets`, ...object('v1', 'Secret') },
    { what: 'list ConfigMaps', method: 'GET', path: `${core}/configmaps` },
    { what: 'change the kubeconfig', ...patch, path: `${core}/configmaps/demo-kubeconfig` },
    { what: 'read a kubeconfig elsewhere', method: 'GET', path: '/api/v1/namespaces/other/configmaps/demo-kubeconfig' },
    {
      what: 'claim elsewhere',
      method: 'POST',
      path: clusters.replace('payments', 'other'),
      ...object('aerodrome.dev/v1alpha1', 'Cluster'),
    },
    { what: 'see composites', method: 'GET', path: `${ours}/xclusters` },
    { what: 'see composites of virtual clusters', method: 'GET', path: `${ours}/xvirtualclusters` },
    { what: 'see virtual clusters of others', method: 'GET', path: `${ours}/virtualclusters` },
    { what: 'write the status of a virtual cluster', ...patch, path: `${virtualClusters}/demo/status` },
    { what: 'read its tenant', method: 'GET', path: `${ours}/tenants/payments` },
    { what: 'list tenants', method: 'GET', path: `${ours}/tenants` },
    { what: 'lift the limits of its tenant', ...patch, path: `${ours}/tenants/payments` },
    {
      what: 'make a tenant',
      method: 'POST',
      path: `${ours}/tenants`,
      ...object('aerodrome.dev/v1alpha1', 'Tenant'),
    },
    { what: 'lift the quota of claims', ...patch, path: `${core}/resourcequotas/claims` },
    { what: 'read the kubeconfig of a virtual cluster', method: 'GET', path: `${core}/secrets/shop.vc.provider` },
    { what: 'change a Release', ...patch, path: group(helm, 'releases/shop.vc') },
    { what: 'write the status of a claim', ...patch, path: `${clusters}/demo/status` },
    { what: 'delete all claims at once', method: 'DELETE', path: clusters },
    { what: 'make an Object', method: 'POST', path: group(kubernetes, 'objects'), ...object(kubernetes, 'Object') },
    { what: 'see Objects', method: 'GET', path: group(kubernetes, 'objects') },
    { what: 'change an Object', ...patch, path: group(kubernetes, 'objects/demo') },
    { what: 'make a Release', method: 'POST', path: group(helm, 'releases'), ...object(helm, 'Release') },
    {
      what: 'make a ProviderConfig',
      method: 'POST',
      path: group(kubernetes, 'providerconfigs'),
      ...object(kubernetes, 'ProviderConfig'),
    },
    {
      what: 'make a Helm ProviderConfig',
      method: 'POST',
      path: group(helm, 'providerconfigs'),
      ...object(helm, 'ProviderConfig'),
    },
    {
      what: 'make a ClusterProviderConfig',
      method: 'POST',
      path: `/apis/${kubernetes}/clusterproviderconfigs`,
      ...object(kubernetes, 'ClusterProviderConfig'),
    },
    {
      what: 'lift the deletion protection',
      method: 'DELETE',
      path: group('protection.crossplane.io/v1beta1', 'usages/demo'),
    },
    { what: 'change a HostedCluster', ...patch, path: group('hypershift.openshift.io/v1beta1', 'hostedclusters/demo') },
    { what: 'change a NodePool', ...patch, path: group('hypershift.openshift.io/v1beta1', 'nodepools/demo') },
    {
      what: 'fetch secrets of the store',
      method: 'POST',
      path: group('external-secrets.io/v1', 'externalsecrets'),
      ...object('external-secrets.io/v1', 'ExternalSecret'),
    },
    {
      what: 'push secrets to the store',
      method: 'POST',
      path: group('external-secrets.io/v1alpha1', 'pushsecrets'),
      ...object('external-secrets.io/v1alpha1', 'PushSecret'),
    },
    { what: 'run a pod next to the Secrets', method: 'POST', path: `${core}/pods`, ...object('v1', 'Pod') },
    {
      what: 'run a machine next to the Secrets',
      method: 'POST',
      path: group('kubevirt.io/v1', 'virtualmachines'),
      ...object('kubevirt.io/v1', 'VirtualMachine'),
    },
    {
      what: 'get a token of an account',
      method: 'POST',
      path: `${core}/serviceaccounts/default/token`,
      ...object('authentication.k8s.io/v1', 'TokenRequest'),
    },
    {
      what: 'bind a role',
      method: 'POST',
      path: group(`${rbac}/v1`, 'rolebindings'),
      ...object(`${rbac}/v1`, 'RoleBinding', admin),
    },
    {
      what: 'make a role',
      method: 'POST',
      path: group(`${rbac}/v1`, 'roles'),
      ...object(`${rbac}/v1`, 'Role', { rules: [] }),
    },
    {
      what: 'bind a role everywhere',
      method: 'POST',
      path: `/apis/${rbac}/v1/clusterrolebindings`,
      ...object(`${rbac}/v1`, 'ClusterRoleBinding', admin),
    },
    { what: 'widen this role', ...patch, path: `/apis/${rbac}/v1/clusterroles/aerodrome-claim-author` },
    {
      what: 'change a Composition',
      ...patch,
      path: '/apis/apiextensions.crossplane.io/v1/compositions/clusters.aerodrome.dev',
    },
    {
      what: 'change the settings',
      ...patch,
      path: '/apis/apiextensions.crossplane.io/v1beta1/environmentconfigs/aerodrome',
    },
    { what: 'change the tenant of the namespace', ...patch, path: `/api/v1${inNamespace}` },
    { what: 'read the tenant of the namespace', method: 'GET', path: `/api/v1${inNamespace}` },
  ])('$what', async ({ what: _what, ...call }) => {
    expect((await ann.call(call)).status).toBe(403);
  });
});

describe('somebody who may look at claims', () => {
  test.each(['clusters', 'virtualclusters'])('sees %s', async (resource) => {
    const path = `${ours}${inNamespace}/${resource}`;
    expect((await victor.call({ method: 'GET', path })).status).toBe(200);
    expect((await victor.call({ method: 'GET', path: `${path}?watch=true&timeoutSeconds=1` })).status).toBe(200);
  });

  test.each<ApiCall & { what: string }>([
    {
      what: 'make a cluster',
      method: 'POST',
      path: clusters,
      body: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', metadata: { name: 'mine' } },
    },
    { what: 'delete a virtual cluster', method: 'DELETE', path: `${virtualClusters}/demo` },
    { what: 'read a kubeconfig', method: 'GET', path: `${core}/configmaps/demo-kubeconfig` },
    { what: 'list Secrets', method: 'GET', path: `${core}/secrets` },
    {
      what: 'see what a claim is made of',
      method: 'GET',
      path: `/apis/helm.m.crossplane.io/v1beta1${inNamespace}/releases`,
    },
    { what: 'see tenants', method: 'GET', path: `${ours}/tenants` },
  ])('may not $what', async ({ what: _what, ...call }) => {
    expect((await victor.call(call)).status).toBe(403);
  });
});

test.each([
  { who: 'authors', role: 'claim-author', client: () => ann },
  { who: 'viewers', role: 'claim-viewer', client: () => victor },
])(
  '$who may do nothing that their role does not name: the API server knows of no other rule',
  async ({ role, client }) => {
    const review = {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectRulesReview',
      spec: { namespace: 'payments' },
    };
    const path = '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews';
    const { body } = await client().call({ method: 'POST', path, body: review });
    const { resourceRules } = (body as { status: { resourceRules: readonly Rule[] } }).status;
    const [manifest] = readManifests(`package/rbac/${role}.yaml`);
    const own = resourceRules.filter(
      ({ apiGroups }) => !apiGroups.some((name) => name.endsWith('ization.k8s.io') || name.endsWith('ication.k8s.io')),
    );
    expect(own).toEqual(manifest?.['rules']);
  },
);

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

function configMap(name: string, namespace: string) {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace } };
}

// The authorizer learns of a binding through a watch, which no answer announces.
async function allowed(client: ApiClient, call: ApiCall): Promise<void> {
  const deadline = performance.now() + 10_000;
  while ((await client.call(call)).status === 403 && performance.now() < deadline);
}
