import type { ControlPlaneImages } from './decisions.ts';

/** Registries and repositories that the chart's own images come from, where no other registry has them all. */
const repositories = [
  { registry: 'ghcr.io', repository: 'loft-sh/kubernetes' },
  { registry: 'registry.k8s.io', repository: 'etcd' },
  { registry: 'docker.io', repository: 'coredns/coredns' },
  { registry: 'mirror.gcr.io', repository: 'library/alpine' },
] as const;

/** Images of the control plane, its DNS server, and the one that gives synced pods their host names. */
export function controlPlaneImages({ mirror, ...own }: ControlPlaneImages): readonly string[] {
  return [own, ...repositories].map(({ registry, repository }) => `${mirror ?? registry}/${repository}`);
}
