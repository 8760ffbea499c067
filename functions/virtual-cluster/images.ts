import type { Platform } from '../platform/index.ts';

/** Registries and repositories that the chart's own images come from, where the platform names no registry for all. */
const repositories = [
  { registry: 'ghcr.io', repository: 'loft-sh/kubernetes' },
  { registry: 'registry.k8s.io', repository: 'etcd' },
  { registry: 'docker.io', repository: 'coredns/coredns' },
  { registry: 'mirror.gcr.io', repository: 'library/alpine' },
] as const;

/** Images of the control plane, its DNS server, and the one that gives synced pods their host names. */
export function controlPlaneImages({ virtualClusters }: Platform): readonly string[] {
  const { oss, platform, registry } = virtualClusters.images;
  return [oss, platform, ...repositories].map((image) => `${registry ?? image.registry}/${image.repository}`);
}
