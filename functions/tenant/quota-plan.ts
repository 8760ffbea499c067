import type { Context } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import { amountsOf } from './amounts.ts';
import type { QuotaPlan } from './context.ts';
import type { Problem } from './problem.ts';
import type { TenantSpec } from './schema.gen.ts';

/** How the tenant's quota is kept, and why not the way that was asked for. */
export function planQuota(
  { spec }: Pick<Context<TenantSpec>, 'spec'>,
  platform: Platform,
): { readonly plan: QuotaPlan; readonly problems: readonly Problem[] } {
  const hard = amountsOf(spec.quota.hard);
  const engine = spec.quota.engine ?? platform.tenancy.quotaEngine;
  if (hard.size === 0 || engine === 'Static') return { plan: { engine: 'Static', hard }, problems: [] };
  const able = supported(platform);
  if (able.includes(engine)) return { plan: { engine, hard }, problems: [] };
  const problem: Problem = {
    name: 'quota',
    path: 'spec.quota.engine',
    given: engine,
    accepted: able.join(', '),
    message: `the hub cannot enforce ${engine}: it ${engine === 'Capsule' ? 'does not have Capsule (setting tenancy.quotaEngine)' : 'is no OpenShift'}`,
  };
  return { plan: { engine: 'Static', hard }, problems: [problem] };
}

function supported({ hub, tenancy }: Platform): readonly QuotaPlan['engine'][] {
  return [
    'Static',
    ...(hub.distribution === 'OpenShift' ? (['ClusterResourceQuota'] as const) : []),
    ...(tenancy.quotaEngine === 'Capsule' ? (['Capsule'] as const) : []),
  ];
}
