import type { TenantClaimSpec } from '../../../functions/tenant/index.ts';
import { upstreamSchemas } from '../../../tools/schemas.ts';
import { aggregateRoles } from '../harness/access.ts';
import type { ApiClient } from '../harness/api-client.ts';
import { apply } from '../harness/apply.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { countQuota } from '../harness/quota.ts';
import { templateVcluster } from '../harness/vcluster.ts';
import { readManifests } from '../harness/yaml.ts';
import { account, type GuardedHub, guardedHub, inForce, installPolicies } from '../policies/hub.ts';
import { derivedSchemas } from '../rules/derived.ts';
import { platforms } from '../virtual-cluster/claims.ts';
import { manifestsOf, type RenderedTenant, renderTenant } from './rendered.ts';

const root = new URL('../../../', import.meta.url).pathname;
const rbac = 'rbac.authorization.k8s.io';

const platform = platforms['Kubernetes'];
if (!platform) throw new Error('cannot judge isolation: there is no hub of plain Kubernetes');
const specOf = (name: string): TenantClaimSpec => ({
  owners: [{ name: `${name}-owners` }],
  members: [{ name: `${name}-developers` }, { name: `${name}-auditors`, role: 'view' }],
  namespaces: [{ name: 'web' }],
  clusters: { virtualClusters: 1 },
  allowed: {
    registries: ['registry.example.com/payments'],
    ingressHostnames: ['*.payments.example.com'],
    ingressClasses: ['tenants'],
    priorityClasses: ['payments-high'],
    storageClasses: ['ceph-block'],
    serviceTypes: ['ClusterIP'],
    networks: ['networks/vlan'],
  },
  network: { isolation: 'Tenant' },
});
/** Two tenants alike, each with a namespace `web` and a virtual cluster `shop`. */
export const [payments, orders] = ['payments', 'orders'].map((name) =>
  renderTenant({ name, spec: specOf(name), platform, claims: { shop: {} } }),
) as [RenderedTenant, RenderedTenant];
/** Namespace of the hub of something that a tenant has, by its name. */
export const namespaceIn = ({ namespaces }: RenderedTenant, name: string) => namespaces[name]?.namespace ?? '';

/** A hub with both, whose policies are in force, and people of `payments`. */
export interface TenantedHub extends GuardedHub {
  readonly owner: ApiClient;
  readonly developer: ApiClient;
  readonly auditor: ApiClient;
  /** The account of the control plane of `shop`, which makes the pods from inside. */
  readonly syncer: ApiClient;
  /** May do everything, and is nobody of the platform. */
  readonly stranger: ApiClient;
}

/** Starts the hub and makes all that is rendered of both tenants. */
export async function startTenantedHub(): Promise<TenantedHub> {
  const controlPlane = await startControlPlane();
  try {
    return await populated(controlPlane);
  } catch (error) {
    await controlPlane.stop();
    throw error;
  }
}

async function populated(controlPlane: ControlPlane): Promise<TenantedHub> {
  const shop = namespaceIn(payments, 'shop');
  const hub = guardedHub(controlPlane);
  const { client } = controlPlane;
  const definitions = ['cluster', 'virtual-cluster', 'tenant'].map((kind) =>
    derivedSchemas(`${root}package/apis/${kind}/definition.yaml`),
  );
  const upstream = (await upstreamSchemas('v0.1.81')).filter(({ spec }) =>
    /^(external-secrets.io|k8s.cni.cncf.io|kubevirt.io|kubernetes.m.crossplane.io|helm.m.crossplane.io)$/.test(
      spec.group,
    ),
  );
  await installSchemas(controlPlane, [...(await Promise.all(definitions)).flat(), ...upstream]);
  await installPolicies(client);
  for (const file of ['claim-author', 'claim-viewer']) {
    for (const one of readManifests(`package/rbac/${file}.yaml`)) await apply(client, one);
  }
  for (const tenant of [payments, orders]) {
    for (const one of manifestsOf(tenant)) {
      await apply(client, one);
      if (one.kind === 'ResourceQuota') await countQuota(client, one);
    }
    for (const child of tenant.own.filter(({ kind }) => kind === 'VirtualCluster')) await apply(client, child);
  }
  const chart = await templateVcluster(payments.namespaces['shop']?.release ?? { name: '', namespace: '', values: {} });
  if (!chart.rendered) throw new Error(chart.message);
  for (const one of chart.objects.filter(({ kind }) => /^(ServiceAccount|(Cluster)?Role(Binding)?)$/.test(kind))) {
    const metadata = one.kind.startsWith('Cluster') ? one.metadata : { ...one.metadata, namespace: shop };
    await apply(client, { ...one, metadata });
  }
  await apply(client, {
    apiVersion: `${rbac}/v1`,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'stranger' },
    roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ apiGroup: rbac, kind: 'User', name: 'stranger' }],
  });
  // As the External Secrets Operator's chart does for whoever may edit.
  await apply(client, {
    apiVersion: `${rbac}/v1`,
    kind: 'ClusterRole',
    metadata: { name: 'external-secrets-edit', labels: { [`${rbac}/aggregate-to-edit`]: 'true' } },
    rules: [{ apiGroups: ['external-secrets.io'], resources: ['externalsecrets'], verbs: ['create'] }],
  });
  await aggregateRoles(client);
  const member = (user: string, group: string) => client.as({ user, groups: [group, 'system:authenticated'] });
  const owner = member('ann', 'payments-owners');
  const developer = member('dan', 'payments-developers');
  const auditor = member('eve', 'payments-auditors');
  const syncer = client.as(account(shop, 'vc-shop'));
  const stranger = client.as({ user: 'stranger', groups: ['system:authenticated'] });
  for (const namespace of [namespaceIn(payments, 'web'), shop, 'tenant-payments'])
    await inForce(hub, stranger, namespace);
  return { ...hub, owner, developer, auditor, syncer, stranger };
}
