import { at, part } from '../../engine/index.ts';
import { resourceQuota } from '../../hub/kubernetes.ts';
import { formatQuantity, parseQuantity } from '../../platform/index.ts';
import type { ClusterContext, SitePool } from '../context.ts';
import { labels } from '../labels.ts';

/**
 * Cap on what control plane and machines may ask of the hub: what the control plane needs, all machines the pools may
 * have while they are upgraded, and room above. Only requests: limits would refuse control-plane pods that set none;
 * and no storage, since the volumes of the cluster's own applications are claims of the same namespace.
 */
export const capacity = part<ClusterContext>({
  why: 'one cluster cannot use up the hub',
  when: (c) => c.platform.quota.enabled,
  needs: ['hosted-cluster/namespace'],
  build: (c) =>
    resourceQuota({
      namespace: c.names.controlPlaneNamespace,
      name: 'aerodrome-capacity',
      labels: { [labels.cluster]: c.names.hubWide, [labels.tenant]: c.tenant },
      hard: hard(c),
    }),
});

type Cap = Readonly<Record<'count/virtualmachines.kubevirt.io' | 'requests.cpu' | 'requests.memory', string>>;

/**
 * Never lower than it is while machines of the old size may still run: those count, and a cap below them admits neither
 * the machines that are to replace them nor a repair. It comes down once every pool is settled and what is used fits.
 */
function hard(c: ClusterContext): Cap {
  const wanted = capFor(c);
  const settled = c.pools.every((pool) => isSettled(pool, c));
  const names = Object.keys(wanted) as (keyof Cap)[];
  const used = at(c.observed('capacity'), 'status', 'used');
  if (settled && names.every((name) => !isMore(at(used, name), wanted[name]))) return wanted;
  const applied = at(c.applied('capacity'), 'spec', 'hard');
  const keep = (name: keyof Cap) => {
    const value = at(applied, name);
    return typeof value === 'string' && isMore(value, wanted[name]) ? value : wanted[name];
  };
  return Object.fromEntries(names.map((name) => [name, keep(name)])) as Cap;
}

/** Whether the machines on the hub are the wanted ones: nothing is being rolled, nor about to be. */
function isSettled({ resource, machine }: SitePool, c: ClusterContext): boolean {
  const live = c.observed(resource);
  if (!live) return true;
  const compute = at(live, 'spec', 'platform', 'kubevirt', 'compute');
  if (at(compute, 'cores') !== machine.cores || at(compute, 'memory') !== machine.memory) return false;
  return c.readiness(resource).state === 'ready';
}

function isMore(quantity: unknown, than: string): boolean {
  return (parseQuantity(String(quantity ?? 0)) ?? 0n) > (parseQuantity(than) ?? 0n);
}

function capFor(c: ClusterContext): Cap {
  const { controlPlane, headroomPercent } = c.platform.quota;
  const roomy = (thousandths: bigint) => (thousandths * BigInt(100 + headroomPercent) + 99n) / 100n;
  const sum = (of: (pool: SitePool) => bigint) =>
    c.pools.reduce((total, pool) => total + of(pool) * BigInt(machinesOf(pool, c)), 0n);
  const cores = sum(({ machine }) => BigInt(machine.cores) * 1000n);
  const memory = sum(({ machine }) => parseQuantity(machine.memory) ?? 0n);
  return {
    'count/virtualmachines.kubevirt.io': `${sum(() => 1n)}`,
    'requests.cpu': whole((parseQuantity(controlPlane.cpu) ?? 0n) + roomy(cores), 'count'),
    'requests.memory': whole((parseQuantity(controlPlane.memory) ?? 0n) + roomy(memory), 'bytes'),
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
