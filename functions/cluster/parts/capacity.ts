import { type Draft, part } from '../../engine/index.ts';
import { formatQuantity, parseQuantity } from '../../platform/index.ts';
import type { ClusterContext, SitePool } from '../context.ts';
import { labels } from '../labels.ts';

/**
 * Cap on what control plane and machines may ask of the hub: what the control plane needs, all machines the pools may
 * have while they are upgraded, and room above. Only requests: limits would refuse control-plane pods that set none.
 */
export const capacity = part<ClusterContext>({
  why: 'one cluster cannot use up the hub',
  when: (c) => c.platform.quota.enabled,
  needs: ['hosted-cluster/namespace'],
  build: (c): Draft => ({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: {
      name: 'aerodrome-capacity',
      namespace: c.names.controlPlaneNamespace,
      labels: { [labels.cluster]: c.names.hubWide, [labels.tenant]: c.tenant },
    },
    spec: { hard: hard(c) },
  }),
});

function hard(c: ClusterContext) {
  const { controlPlane, headroomPercent } = c.platform.quota;
  const roomy = (thousandths: bigint) => (thousandths * BigInt(100 + headroomPercent) + 99n) / 100n;
  const sum = (of: (pool: SitePool) => bigint) =>
    c.pools.reduce((total, pool) => total + of(pool) * BigInt(machinesOf(pool, c)), 0n);
  const cores = sum(({ machine }) => BigInt(machine.cores) * 1000n);
  const memory = sum(({ machine }) => parseQuantity(machine.memory) ?? 0n);
  const disks = sum(({ machine }) => parseQuantity(machine.disk) ?? 0n);
  const machines = sum(() => 1n);
  return {
    'count/virtualmachines.kubevirt.io': `${machines}`,
    'requests.cpu': whole((parseQuantity(controlPlane.cpu) ?? 0n) + roomy(cores), 'count'),
    'requests.memory': whole((parseQuantity(controlPlane.memory) ?? 0n) + roomy(memory), 'bytes'),
    'requests.storage': whole((parseQuantity(controlPlane.storage) ?? 0n) + roomy(disks), 'bytes'),
  };
}

/** Most machines a pool has on its site while it is upgraded. */
function machinesOf({ size }: SitePool, { spec }: ClusterContext): number {
  return ('max' in size ? size.max : size.replicas) + spec.upgrade.maxSurge;
}

/** Rounded up to whole cores or mebibytes, so that the quantity reads well. */
function whole(thousandths: bigint, style: 'bytes' | 'count'): string {
  const unit = style === 'count' ? 1000n : 1000n << 20n;
  return formatQuantity(((thousandths + unit - 1n) / unit) * unit, style);
}
