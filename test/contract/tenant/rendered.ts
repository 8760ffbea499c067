import type { KubeObject } from '../../../functions/engine/index.ts';
import type { Platform } from '../../../functions/platform/index.ts';
import type { TenantClaimSpec } from '../../../functions/tenant/index.ts';
import { settle } from '../../../functions/tenant/tenant.fixture.ts';
import type { VirtualClusterClaimSpec } from '../../../functions/virtual-cluster/index.ts';
import type { Manifest } from '../harness/api-client.ts';
import { type Rendered, render } from '../virtual-cluster/rendered.ts';

/** A tenant with all that belongs to it. */
export interface GivenTenant {
  readonly name: string;
  readonly spec: TenantClaimSpec;
  readonly platform: Platform;
  /** VirtualClusters that its people claim, by name. */
  readonly claims?: Readonly<Record<string, VirtualClusterClaimSpec>>;
}

/** A tenant as a hub has it once everything of it has come up. */
export interface RenderedTenant {
  readonly name: string;
  /** Where it claims. */
  readonly claimNamespace: Manifest;
  /** What the Tenant itself makes, the Namespace first; the VirtualClusters that are its namespaces among them. */
  readonly own: readonly Manifest[];
  /** What is made of its namespaces and claims, by name. */
  readonly namespaces: Readonly<Record<string, Rendered>>;
}

/** Renders a Tenant, the VirtualClusters that it makes, and those that are claimed, each with its own kind. */
export function renderTenant({ name, spec, platform, claims = {} }: GivenTenant): RenderedTenant {
  const objects = [...settle({ name, spec, platform }).values()].map(asDesired);
  const claimNamespace = objects.find(({ kind }) => kind === 'Namespace');
  if (!claimNamespace) throw new Error(`cannot find the claim namespace of ${name}`);
  const children = objects
    .filter(({ kind }) => kind === 'VirtualCluster')
    .map((child) => [child.metadata.name ?? '', child['spec'] as VirtualClusterClaimSpec] as const);
  const made = [...children, ...Object.entries(claims)].map(([own, claim]) => {
    const namespace = claimNamespace.metadata.name ?? '';
    return [
      own,
      render({ name: own, namespace, spec: claim, tenant: name, tenantSpec: { ...spec }, platform }),
    ] as const;
  });
  return {
    name,
    claimNamespace,
    own: [claimNamespace, ...objects.filter((one) => one !== claimNamespace)],
    namespaces: Object.fromEntries(made),
  };
}

/** All of it on the hub, in the order it can be made, but for what Crossplane alone makes something of. */
export function manifestsOf({ own, namespaces }: RenderedTenant): readonly Manifest[] {
  const composites = /crossplane\.io|aerodrome\.dev/;
  return [...own, ...Object.values(namespaces).flatMap(({ hub }) => hub)].filter(
    ({ apiVersion }) => !composites.test(apiVersion),
  );
}

/** The fixture shows what is observed; nobody applies a status. */
function asDesired({ status: _reported, ...object }: KubeObject): Manifest {
  return object as Manifest;
}
