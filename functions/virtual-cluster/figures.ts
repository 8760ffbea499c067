import { type Amounts, type Quota, storageClassKey, styleOf } from '../guard-rails/index.ts';
import { formatQuantity, parseQuantity } from '../platform/index.ts';
import type { Decisions } from './decisions.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** What pods of the tenant may use together: the claim's figures, else those of its size; of counts, else the platform's. */
export function tenantAmounts(spec: VirtualClusterSpec, { size, counts }: Decisions): Amounts {
  const { resources } = spec;
  return {
    cpu: resources.cpu ?? size.cpu,
    memory: resources.memory ?? size.memory,
    ephemeralStorage: resources.ephemeralStorage ?? size.ephemeralStorage,
    storage: resources.storage ?? size.storage,
    pods: resources.pods ?? size.pods,
    counts: { ...counts, ...resources.counts },
  };
}

/** How many of what a virtual control plane consists of. */
export interface ControlPlaneShape {
  readonly replicas: number;
  /** Whether etcd runs as pods of its own. */
  readonly etcd: boolean;
  readonly storage: { readonly size: string; readonly class: string };
  readonly loadBalancer: boolean;
  readonly ingress: boolean;
}

/** What it keeps in its namespace besides pods and volumes: certificates, kubeconfigs, Helm's own records, Services. */
const objects: Readonly<Record<string, number>> = {
  configmaps: 20,
  secrets: 40,
  services: 8,
  'count/deployments.apps': 1,
  'count/statefulsets.apps': 2,
  'count/serviceaccounts': 6,
};

const amounts = { cpu: 'cpu', memory: 'memory', 'ephemeral-storage': 'ephemeralStorage' } as const;

/**
 * What a virtual control plane needs on top of `tenant`, by the tenant's own keys: where the tenant has no bound, neither
 * has the control plane. A pod more of API server and DNS, since a rolling update brings the new before it takes the old.
 */
export function controlPlaneQuota(
  { apiServer, etcd, dns }: Decisions['controlPlane'],
  shape: ControlPlaneShape,
  tenant: Quota,
): Quota {
  const members = shape.etcd ? shape.replicas : 0;
  const volumes = shape.etcd ? members : 1;
  const pods = [
    { count: shape.replicas + 1, of: apiServer },
    { count: members, of: etcd },
    { count: 2, of: dns },
  ];
  const sum = (kind: 'requests' | 'limits', key: keyof typeof amounts) =>
    quantity(
      `${kind}.${key}`,
      pods.map(({ count, of }) => ({ count, each: of[kind][amounts[key]] })),
    );
  const storage = quantity('requests.storage', [{ count: volumes, each: shape.storage.size }]);
  const all: Quota = {
    ...Object.fromEntries(
      (['requests', 'limits'] as const).flatMap((kind) =>
        (['cpu', 'memory', 'ephemeral-storage'] as const).map((key) => [`${kind}.${key}`, sum(kind, key)]),
      ),
    ),
    ...Object.fromEntries(Object.entries(objects).map(([key, count]) => [key, `${count}`])),
    pods: `${pods.reduce((total, { count }) => total + count, 0)}`,
    persistentvolumeclaims: `${volumes}`,
    'requests.storage': storage,
    [storageClassKey(shape.storage.class)]: storage,
    ...(shape.loadBalancer ? { 'services.loadbalancers': '1' } : {}),
    ...(shape.ingress ? { 'count/ingresses.networking.k8s.io': '1' } : {}),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => tenant[key] !== undefined));
}

function quantity(key: string, parts: readonly { readonly count: number; readonly each: string }[]): string {
  const total = parts.reduce((sum, { count, each }) => sum + BigInt(count) * (parseQuantity(each) ?? 0n), 0n);
  return formatQuantity(total, styleOf(key));
}
