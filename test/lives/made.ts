import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Flavour, KubeObject } from '../../functions/engine/index.ts';
import { defaultPlatform, type Platform } from '../../functions/platform/index.ts';
import type { TenantClaimSpec } from '../../functions/tenant/index.ts';
import { settle } from '../../functions/tenant/tenant.fixture.ts';
import type { VirtualClusterClaimSpec } from '../../functions/virtual-cluster/index.ts';
import { grown, platformWith } from '../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import { hubFor, reconcile } from './hub.ts';

const pages = new URL('../golden/pages/', import.meta.url).pathname;

/** Packages that a hub has one of. A Tenant is the same in both. */
export type PackageFlavour = Exclude<Flavour, 'cluster'>;

/** Every object that the package of a flavour has Crossplane make: in the reviewed renders, with BGP, of all that a tenant can have and of every way to a virtual cluster. */
export function made(flavour: PackageFlavour): readonly KubeObject[] {
  return [...reviewed(flavour), ...withBGP(flavour), ...tenants(), ...virtualClusters(flavour)];
}

/** Pages of what is refused hold no resources. */
function reviewed(flavour: PackageFlavour): readonly KubeObject[] {
  const other = flavour === 'claims' ? '/namespaced/' : '/claims/';
  return readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.includes(other))
    .flatMap((file) => Object.values(parse(readFileSync(pages + file, 'utf8')).resources ?? {}) as KubeObject[]);
}

/** Both modes, with every engine that denies; machines of its own, and every role. */
function virtualClusters(flavour: PackageFlavour): readonly KubeObject[] {
  const groups = (['admin', 'edit', 'view'] as const).map((role) => ({ name: role, role }));
  const kubernetes = { hub: { distribution: 'Kubernetes' }, tenancy: { networkEngine: 'Cilium' } };
  const specs: readonly VirtualClusterClaimSpec[] = [
    { mode: 'Namespace', access: { groups, kubeconfig: 'ServiceAccount' } },
    { mode: 'Namespace', access: { groups } },
    { access: { groups } },
    {
      edition: 'Platform',
      platform: { apiKeySecretRef: { name: 'key' } },
      expose: { type: 'LoadBalancer' },
      nodes: { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a' }] },
      access: { kubeconfig: 'ServiceAccount' },
    },
  ];
  return [defaultPlatform, platformWith(kubernetes)].flatMap((platform) =>
    specs.flatMap((spec) =>
      [...grown({ spec, platform, flavour }).answer.resources.values()].map(({ object }) => object),
    ),
  );
}

/** All that a tenant can have, with either way to count over its namespaces. */
function tenants(): readonly KubeObject[] {
  const capsule: Platform = { ...defaultPlatform, tenancy: { ...defaultPlatform.tenancy, quotaEngine: 'Capsule' } };
  return (['ClusterResourceQuota', 'Capsule'] as const).flatMap((engine) => {
    const spec: TenantClaimSpec = {
      owners: [{ name: 'owners' }],
      members: [{ name: 'viewers', role: 'view' }],
      namespaces: [{ name: 'one' }],
      quota: { engine, hard: { cpu: '1' } },
      machines: [{ name: 'db' }],
      replicate: [
        { kind: 'Secret', name: 'login' },
        { kind: 'ConfigMap', name: 'ca' },
      ],
    };
    return [...settle({ spec, platform: capsule }).values()];
  });
}

function withBGP(flavour: PackageFlavour): readonly KubeObject[] {
  const metadata = { name: 'demo', namespace: 'payments' };
  const claim = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', metadata, spec: {} } as const;
  const settings = { addresses: { advertisement: { type: 'BGP' } } };
  const answer = reconcile(hubFor(claim, { flavour, settings }));
  return answer.outcome === 'accepted' ? [...answer.resources.values()].map(({ object }) => object) : [];
}
