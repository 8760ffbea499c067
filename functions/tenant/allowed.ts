import type { Mistake } from '../engine/index.ts';
import { offeredKubernetesVersions, type Platform, unknownName } from '../platform/index.ts';
import type { TenantSpec } from './schema.gen.ts';

/**
 * Names in the tenant's lists that the platform does not have: nobody could ever choose them, and whoever is left with
 * nothing else is held. Of a version its minor counts as well.
 */
export function allowedMistakes({ allowed }: Pick<TenantSpec, 'allowed'>, platform: Platform): readonly Mistake[] {
  const { sizes, virtualClusters, storage, versions } = platform;
  const kubernetes = offeredKubernetesVersions(platform);
  const releases = versions.releases.map(({ version }) => version);
  return [
    ...unknown('sizes', allowed.sizes, [...Object.keys(virtualClusters.sizes), ...Object.keys(sizes)], 'size'),
    ...unknown('storageClasses', allowed.storageClasses, Object.keys(storage.classes), 'storage class'),
    ...unknown('kubernetesVersions', allowed.kubernetesVersions, withMinors(kubernetes), 'Kubernetes version'),
    ...unknown('clusterVersions', allowed.clusterVersions, withMinors(releases), 'OpenShift version'),
  ];
}

function unknown(
  field: keyof TenantSpec['allowed'],
  names: readonly string[] = [],
  known: readonly string[],
  what: string,
): readonly Mistake[] {
  const all = [...new Set(known)];
  return names.flatMap((name, index) =>
    all.includes(name) ? [] : [unknownName(`spec.allowed.${field}[${index}]`, name, all, what)],
  );
}

function withMinors(versions: readonly string[]): readonly string[] {
  return [...versions.map((version) => version.split('.').slice(0, 2).join('.')), ...versions];
}
