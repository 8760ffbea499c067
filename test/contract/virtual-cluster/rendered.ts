import { at, isWrapped, type KubeObject, listAt, stringAt, wrappedManifest } from '../../../functions/engine/index.ts';
import type { Judged } from '../../../functions/guard-rails/benchmark.fixture.ts';
import { virtualClusterNames } from '../../../functions/virtual-cluster/index.ts';
import { loginPrefix } from '../../../functions/virtual-cluster/parts/login.ts';
import { type Given, grown } from '../../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import type { Manifest } from '../harness/api-client.ts';
import type { VclusterRelease } from '../harness/vcluster.ts';

/** A virtual cluster once everything of it has come up. */
export interface Rendered {
  readonly name: string;
  /** Its namespace of the hub. */
  readonly namespace: string;
  /** What is made on the hub outside of the claim's namespace, the Namespace first. */
  readonly hub: readonly Manifest[];
  /** What is made inside the virtual cluster; nothing in mode Namespace. */
  readonly inside: readonly Manifest[];
  /** What provider-helm installs; undefined in mode Namespace. */
  readonly release: VclusterRelease | undefined;
}

/** Renders a claim as the kind does, round after round, until nothing new is desired. */
export function render(given: Given = {}): Rendered {
  const { name = 'shop', namespace = 'tenant-a' } = given;
  const { release: releaseName, hostNamespace } = virtualClusterNames({ name, namespace });
  const objects = [...grown(given).answer.resources.values()].map(({ object }) => object);
  const values = at(
    objects.find(({ kind, metadata }) => kind === 'Release' && metadata.name === `${name}.vc`),
    'spec',
    'forProvider',
    'values',
  );
  const inside = objects.filter(isInside).map(manifestIn);
  const hub = objects.flatMap(onHub).filter(({ kind, metadata }) => !inClaimNamespace(kind, metadata, namespace));
  return {
    name,
    inside,
    namespace: hostNamespace,
    hub: [...hub].sort((a, b) => Number(b.kind === 'Namespace') - Number(a.kind === 'Namespace')),
    release:
      values === undefined ? undefined : { name: releaseName, namespace: hostNamespace, values: values as object },
  };
}

/** The NetworkPolicies of what is rendered. */
export function networkPolicies({ hub }: Pick<Rendered, 'hub'>): readonly Manifest[] {
  return hub.filter(({ kind }) => kind === 'NetworkPolicy');
}

/** The Namespace of what is rendered. */
export function namespaceOf({ hub, name }: Pick<Rendered, 'hub' | 'name'>): Manifest {
  const found = hub.find(({ kind }) => kind === 'Namespace');
  if (!found) throw new Error(`cannot find the namespace of ${name}: nothing of the kind is rendered`);
  return found;
}

/** What an object is on the hub: itself, what it carries there, or nothing where it carries something elsewhere. */
function onHub(object: KubeObject): readonly Manifest[] {
  if (object.kind !== 'Object') return [object as Manifest];
  if (isWrapped(object)) return [wrappedManifest(object) as Manifest];
  const isHub = stringAt(object, 'spec', 'providerConfigRef', 'name') === 'hub';
  const isRead = listAt(object, 'spec', 'managementPolicies').join() === 'Observe';
  return isHub && !isRead ? [manifestIn(object)] : [];
}

function isInside(object: KubeObject): boolean {
  return object.kind === 'Object' && stringAt(object, 'spec', 'providerConfigRef', 'kind') === 'ProviderConfig';
}

function manifestIn(object: KubeObject): Manifest {
  return at(object, 'spec', 'forProvider', 'manifest') as Manifest;
}

function inClaimNamespace(kind: string, { namespace }: Manifest['metadata'], claims: string): boolean {
  return namespace === claims || kind === 'Usage' || kind === 'ClusterUsage';
}

/** The ResourceQuota of what is rendered. */
export function quotaOf({ hub, name }: Pick<Rendered, 'hub' | 'name'>): Manifest {
  const found = hub.find(({ kind }) => kind === 'ResourceQuota');
  if (!found) throw new Error(`cannot find the quota of ${name}: nothing of the kind is rendered`);
  return found;
}

/** As the multi-tenancy benchmarks look at it; in mode VCluster its people look after themselves inside. */
export function benchmarked(rendered: Rendered, admins: readonly string[], others: readonly string[]): Judged {
  const { namespace, hub, inside, release } = rendered;
  const home = release
    ? { namespace: 'default', objects: inside, admins: admins.map((name) => loginPrefix + name) }
    : { namespace, objects: hub, admins };
  return { namespace, objects: hub, admins, others, home };
}
