import { atLeast, type Check, named } from './check.ts';
import { resolveKubernetesVersion } from './kubernetes-versions.ts';
import { mistake } from './mistake.ts';

const versionIsOffered: Check = (platform) => {
  const resolved = resolveKubernetesVersion(platform);
  if ('version' in resolved) return [];
  const { given, accepted } = resolved.mistake;
  return [mistake('virtualClusters.versions.default', given, `a version on offer: ${accepted}`)];
};

const sizeExists: Check = ({ virtualClusters }) =>
  named('virtualClusters.size', virtualClusters.size, virtualClusters.sizes);

const gatewayIsThere: Check = ({ hub, virtualClusters }) =>
  virtualClusters.expose === 'Gateway' && hub.gateway === undefined
    ? [mistake('virtualClusters.expose', 'Gateway', 'ClusterIP, Ingress or LoadBalancer, unless hub.gateway is set')]
    : [];

const pods = ['apiServer', 'etcd', 'dns'] as const;
const amounts = ['cpu', 'memory', 'ephemeralStorage'] as const;

/** A container above the largest that a tenant's namespace admits would never start. */
const controlPlanesAreAdmitted: Check = ({ tenancy, virtualClusters }) => {
  const { max } = tenancy.limits.container;
  return pods.flatMap((pod) =>
    amounts.flatMap((amount) => {
      const path = `virtualClusters.controlPlane.${pod}`;
      const { requests, limits } = virtualClusters.controlPlane[pod];
      return [
        ...atLeast(`${path}.limits.${amount}`, limits[amount], `${path}.requests.${amount}`, requests[amount]),
        ...atLeast(`tenancy.limits.container.max.${amount}`, max[amount], `${path}.limits.${amount}`, limits[amount]),
      ];
    }),
  );
};

/** Virtual clusters: what is named exists, and control planes can run. */
export const virtualClusterChecks: readonly Check[] = [
  versionIsOffered,
  sizeExists,
  gatewayIsThere,
  controlPlanesAreAdmitted,
];
