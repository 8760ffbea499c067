import type { Context } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import type { AddonPlan } from './context.ts';
import type { Decisions } from './decisions.ts';
import type { ClusterSpec } from './schema.gen.ts';

/**
 * The add-ons to install: the claim's in its order, then those the platform gave the cluster when it was created.
 * One that has left the catalogue since is not planned any more here; see `keptAddons`.
 */
export function planAddons(
  context: Context<ClusterSpec>,
  platform: Platform,
  decisions: Decisions,
): readonly AddonPlan[] {
  const claimed = context.spec.addons;
  const mentioned = new Set(claimed.map(({ name }) => name));
  const asked = claimed.filter(({ enabled }) => enabled);
  const given = decisions.addons
    .filter((name) => !mentioned.has(name))
    .map((name) => ({ name, version: undefined, values: {} }));
  return [...asked, ...given].flatMap(({ name, version, values }) => {
    const settings = platform.addons[name];
    if (!settings) return [];
    const { repository, name: chart } = settings.chart;
    return [{ name, chart: { repository, name: chart }, version, values: values ?? {}, settings }];
  });
}
