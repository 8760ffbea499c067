import { type KubeObject, listAt, own, stringAt } from '../engine/index.ts';
import { countKey } from '../guard-rails/index.ts';
import { amountOf } from './amounts.ts';

/** Keys of a ResourceQuota that are a tenant's by another name. */
const requested: Readonly<Record<string, string>> = {
  cpu: 'requests.cpu',
  memory: 'requests.memory',
  storage: 'requests.storage',
  ephemeralStorage: 'requests.ephemeral-storage',
};

/** Most of one key that a VirtualCluster says its namespace may use now, control plane included; none where it says nothing. */
export function reportedAmount(virtualCluster: KubeObject, key: string): bigint {
  const name = requested[key] ?? countKey(key);
  const entry = listAt(virtualCluster, 'status', 'quota').find((one) => own(one, 'name') === name);
  return amount(key, stringAt(entry, 'hard'));
}

/** What others report may be anything. */
function amount(key: string, text: string | undefined): bigint {
  try {
    return amountOf(key, text ?? '0');
  } catch {
    return 0n;
  }
}
