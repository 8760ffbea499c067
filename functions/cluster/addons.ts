import { at, type Context, type Hold, isObject, stringAt } from '../engine/index.ts';
import type { Addon, Platform } from '../platform/index.ts';
import type { AddonPlan } from './context.ts';
import type { Decisions } from './decisions.ts';
import type { ClusterSpec } from './schema.gen.ts';

/** The add-ons to install: the claim's in its order, then those the platform gave the cluster when it was created. */
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
    .map((name) => ({ name, version: undefined, values: undefined }));
  return [...asked, ...given].flatMap(({ name, version, values }) => {
    const settings = platform.addons[name] ?? installed(context, name);
    if (!settings) return [];
    const { repository, name: chart } = settings.chart;
    return [{ name, chart: { repository, name: chart }, version, values: values ?? {}, settings }];
  });
}

/** The add-on that checks pods. */
export const podChecker = 'kyverno';

/** What checking every pod needs, where the claim asks for it and the platform does not have it. */
export function heldPodSecurity({ security }: ClusterSpec, plans: readonly AddonPlan[]): readonly Hold[] {
  if (security.podSecurity !== 'restricted' || plans.some(({ name }) => name === podChecker)) return [];
  return [
    {
      reason: 'NoPolicyEngine',
      message: `spec.security.podSecurity restricted is not enforced, since the cluster has no add-on ${podChecker}; add it, or set baseline`,
    },
  ];
}

/** An add-on that has left the catalogue stays where it is installed: its release says what it was. */
function installed(context: Context<ClusterSpec>, name: string): Addon | undefined {
  const release = at(context.live(`addon-${name}`), 'spec', 'forProvider');
  const repository = stringAt(release, 'chart', 'repository');
  const chart = stringAt(release, 'chart', 'name');
  const version = stringAt(release, 'chart', 'version');
  const namespace = stringAt(release, 'namespace');
  if (repository === undefined || chart === undefined || version === undefined || namespace === undefined)
    return undefined;
  const values = at(release, 'values');
  return {
    chart: { repository, name: chart, version, rollout: 'New' },
    namespace,
    namespaceLabels: {},
    values: isObject(values) ? values : {},
    objects: [],
    enabledByDefault: false,
  };
}
