import type { ApiClient, Manifest } from './api-client.ts';
import { applyStatus } from './apply.ts';

/**
 * Says that nothing of a quota is used yet, as the controller manager does: until somebody has, an API server alone
 * refuses whatever the quota counts. From then on it counts by itself, dry runs excepted.
 */
export function countQuota(client: ApiClient, quota: Manifest): Promise<Manifest> {
  const { hard = {} } = quota['spec'] as { readonly hard?: Readonly<Record<string, string>> };
  const used = Object.fromEntries(Object.keys(hard).map((name) => [name, '0']));
  return applyStatus(client, { ...quota, status: { hard, used } }, { fieldManager: 'kube-controller-manager' });
}
