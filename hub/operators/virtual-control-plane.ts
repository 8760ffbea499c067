import { type KubeObject, stringAt } from '../../functions/engine/index.ts';
import { type Hub, isRunning, isVirtualControlPlane } from '../../functions/simulation/index.ts';
import type { Reference } from './composition.ts';
import { type Made, ownedBy, secret } from './made.ts';

/** A vcluster whose chart Helm has installed on the hub. */
export interface Installed {
  /** `namespace/release`. */
  readonly guest: string;
  readonly namespace: string;
  /** By which its API server is reached. */
  readonly service: Reference;
  /** Of Kubernetes inside; empty where the chart decides. */
  readonly version: string;
  /** Secrets that it writes when it answers. */
  readonly secrets: readonly string[];
}

/** The virtual control plane of a composite, once its pods would run. */
export function installedIn(hub: Hub): Installed | undefined {
  const release = [...hub.objects.values()].find(isVirtualControlPlane);
  if (!release || !isRunning(release)) return undefined;
  if (stringAt(release, 'status', 'atProvider', 'state') !== 'deployed') return undefined;
  const namespace = stringAt(release, 'spec', 'forProvider', 'namespace') ?? '';
  const name = release.metadata.annotations?.['crossplane.io/external-name'] ?? release.metadata.name ?? '';
  const image = stringAt(release, 'spec', 'forProvider', 'values', ...versionPath);
  return {
    guest: `${namespace}/${name}`,
    namespace,
    service: { apiVersion: 'v1', kind: 'Service', namespace, name },
    version: image?.replace(/^v/, '') ?? '',
    secrets: hub.virtualControlPlane?.secrets ?? [],
  };
}

const versionPath = ['controlPlane', 'distro', 'k8s', 'version'];

/** The kubeconfigs that vcluster writes beside itself; they go with its Service. */
export function madeForVirtual(
  { namespace, secrets }: Installed,
  service: KubeObject,
  kubeconfig: string,
): readonly Made[] {
  return secrets.map((name) => ({
    object: secret({ name, namespace, data: { config: kubeconfig }, ...ownedBy(service) }),
    follows: true,
  }));
}
