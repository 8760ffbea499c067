import type { Blueprint } from '../engine/index.ts';
import { type Mistake, resourceLimit } from '../engine/index.ts';
import type { ClusterContext } from './context.ts';

/**
 * Whether everything the claim will ever become fits into what core composes for one composite. Asked before anything
 * is made: a claim that only grows too large once its cluster runs would be stuck for good. What exists is never
 * refused for it.
 */
export function overBudget(blueprint: Blueprint<ClusterContext>, context: ClusterContext): Mistake | undefined {
  const limit = Math.min(resourceLimit, context.platform.limits.resources);
  const wanted = Object.entries(blueprint).flatMap(([name, declaration]) => {
    if (declaration.when && !declaration.when(context)) return [];
    const usages = (declaration.outlives ?? []).map((target) => `usage-${name}-outlives-${target}`);
    if (declaration.form === 'part') return [name, ...usages];
    return declaration.items(context).map((item) => `${name}-${declaration.key(item)}`);
  });
  // On a live cluster only what the claim itself adds can be refused, not what the settings add to it.
  const growing = context.hostedCluster
    ? wanted.filter((name) => /^(node-pool|kubelet-config|addon)-/.test(name))
    : wanted;
  const isNew = growing.some((resource) => context.observed(resource) === undefined);
  if (wanted.length <= limit || !isNew) return undefined;
  const count = (prefix: string) => wanted.filter((name) => name.startsWith(prefix)).length;
  const [machines, kubelets, addons] = [count('node-pool-'), count('kubelet-config-'), count('addon-')];
  const rest = wanted.length - machines - kubelets - addons;
  return {
    path: 'spec',
    given: `${wanted.length} composed resources`,
    accepted: `at most ${limit}`,
    message: `this claim would become ${wanted.length} resources: ${machines} node pools by site, ${kubelets} kubelet settings, ${addons} for add-ons, ${rest} for everything else; use fewer pools, sites, add-ons or options`,
  };
}
