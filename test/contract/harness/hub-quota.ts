import { parseQuantity } from '../../../functions/platform/index.ts';
import type { ApiClient, Manifest } from './api-client.ts';
import { read } from './apply.ts';

/** What is left of a quota that an API server counts, key by key, less what `others` still need of it. */
export async function leftOf(
  client: ApiClient,
  quota: Manifest,
  others: Readonly<Record<string, string>> = {},
): Promise<Readonly<Record<string, bigint>>> {
  const { status } = (await read(client, quota)) as { status?: QuotaStatus };
  const { hard = {}, used = {} } = status ?? {};
  const left = Object.entries(hard).map(([key, all]) => [key, amount(all) - amount(used[key]) - amount(others[key])]);
  return Object.fromEntries(left);
}

interface QuotaStatus {
  readonly hard?: Readonly<Record<string, string>>;
  readonly used?: Readonly<Record<string, string>>;
}

const amount = (text = '0'): bigint => parseQuantity(text) ?? 0n;
