import type { Draft } from '../engine/index.ts';
import { resourceQuota } from '../hub/kubernetes.ts';
import { formatQuantity, parseQuantity } from '../platform/index.ts';
import { managedLabels } from './labels.ts';
import type { GuardRails, Hub, Quota } from './plan.ts';

/** What a tenant may use in one namespace. */
export interface Amounts {
  /** Sum of what pods request. */
  readonly cpu: string;
  readonly memory: string;
  /** Disk of nodes, as requests and as limits. */
  readonly ephemeralStorage: string;
  /** Sum of persistent volume claims. */
  readonly storage: string;
  readonly pods: number | string;
  /** Other objects, by their name in a quota or by their own (`deployments`). */
  readonly counts: Readonly<Record<string, number | string>>;
}

/** Objects that a quota counts only as `count/<resource>.<group>`, by the name people know them by. */
const groups: Readonly<Record<string, string>> = {
  cronjobs: 'batch',
  daemonsets: 'apps',
  deployments: 'apps',
  horizontalpodautoscalers: 'autoscaling',
  ingresses: 'networking.k8s.io',
  jobs: 'batch',
  networkpolicies: 'networking.k8s.io',
  poddisruptionbudgets: 'policy',
  replicasets: 'apps',
  rolebindings: 'rbac.authorization.k8s.io',
  roles: 'rbac.authorization.k8s.io',
  statefulsets: 'apps',
};

/** Key of an object count in a ResourceQuota: `jobs` is `count/jobs.batch`, what has a key of its own stays. */
export function countKey(name: string): string {
  if (name === 'serviceaccounts' || name === 'endpoints') return `count/${name}`;
  return Object.hasOwn(groups, name) ? `count/${name}.${groups[name]}` : name;
}

/** Key of the storage that claims of one class may ask for. */
export function storageClassKey(name: string): string {
  return `${name}.storageclass.storage.k8s.io/requests.storage`;
}

/**
 * `spec.hard` with every key that bounds a namespace: processors, memory and disk of nodes as requests and as limits,
 * volumes, objects, and nothing for storage classes that are not allowed. Limits are `limitsPercent` of requests,
 * rounded down, so that parts of a whole never add up to more.
 */
export function completeQuota(options: {
  readonly amounts: Amounts;
  readonly limitsPercent: { readonly cpu: number; readonly memory: number };
  /** Undefined allows every class. */
  readonly storageClasses?: readonly string[] | undefined;
  readonly hub: Pick<Hub, 'storageClasses'>;
}): Quota {
  const { amounts, limitsPercent, storageClasses, hub } = options;
  const { cpu, memory, ephemeralStorage, storage, pods, counts } = amounts;
  const closed = storageClasses ? hub.storageClasses.filter((name) => !storageClasses.includes(name)) : [];
  return {
    'requests.cpu': cpu,
    'requests.memory': memory,
    'requests.ephemeral-storage': ephemeralStorage,
    'requests.storage': storage,
    'limits.cpu': percentOf('limits.cpu', cpu, limitsPercent.cpu),
    'limits.memory': percentOf('limits.memory', memory, limitsPercent.memory),
    'limits.ephemeral-storage': ephemeralStorage,
    pods: `${pods}`,
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [countKey(name), `${count}`])),
    ...Object.fromEntries(closed.map((name) => [storageClassKey(name), '0'])),
  };
}

/**
 * A quota with what something besides the tenant needs on top, exactly. A key that the quota does not have stays out:
 * where nothing is bounded there is nothing to add to.
 */
export function addQuota(quota: Quota, extra: Quota): Quota {
  return Object.fromEntries(
    Object.entries(quota).map(([key, value]) => {
      const more = extra[key];
      if (more === undefined) return [key, value];
      return [key, formatQuantity(thousandths(value) + thousandths(more), styleOf(key))];
    }),
  );
}

/** The ResourceQuota of the namespace. While it is suspended no pod is let in; those that run go by themselves. */
export function quotaOf(plan: GuardRails): Draft {
  const hard = plan.suspended ? { ...plan.quota, pods: '0' } : plan.quota;
  return resourceQuota({ namespace: plan.namespace, name: 'guard-rails', labels: managedLabels(plan), hard });
}

/** Whether a key of a quota counts bytes, which read best with a binary suffix, or things. */
export function styleOf(key: string): 'bytes' | 'count' {
  return /(^|[./])(memory|storage|ephemeral-storage)$|hugepages-/.test(key) ? 'bytes' : 'count';
}

function percentOf(key: string, quantity: string, percent: number): string {
  return percent === 100 ? quantity : formatQuantity((thousandths(quantity) * BigInt(percent)) / 100n, styleOf(key));
}

/** Schemas let no other text through. */
function thousandths(quantity: string): bigint {
  const value = parseQuantity(quantity);
  if (value === undefined) throw new Error(`cannot add quantity: ${JSON.stringify(quantity)} is none`);
  return value;
}
