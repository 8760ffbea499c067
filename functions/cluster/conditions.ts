import { type Condition, conditionOf, oneLine } from '../engine/index.ts';
import type { ClusterContext } from './context.ts';

/** Conditions about versions and health, beside the areas. */
export function conditions(c: ClusterContext): readonly Condition[] {
  return [upgradeAvailable(c), upgradeable(c), degraded(c)];
}

function upgradeAvailable(c: ClusterContext): Condition {
  const newest = c.upgrade.available.at(-1);
  if (newest === undefined) return { type: 'UpgradeAvailable', status: 'False', reason: 'Newest' };
  return {
    type: 'UpgradeAvailable',
    status: 'True',
    reason: 'Offered',
    message: `${c.upgrade.available.join(', ')} can be chosen in spec.version`,
  };
}

function upgradeable(c: ClusterContext): Condition {
  const reported = conditionOf(c.hostedCluster, 'ClusterVersionUpgradeable');
  if (reported?.status !== 'False') return { type: 'Upgradeable', status: 'True', reason: 'Upgradeable' };
  return {
    type: 'Upgradeable',
    status: 'False',
    reason: reported.reason || 'NotUpgradeable',
    message: oneLine(reported.message) ?? '',
  };
}

function degraded(c: ClusterContext): Condition {
  const reported = conditionOf(c.hostedCluster, 'Degraded');
  if (reported?.status !== 'True') return { type: 'Degraded', status: 'False', reason: 'AsExpected' };
  return {
    type: 'Degraded',
    status: 'True',
    reason: reported.reason || 'Degraded',
    message: oneLine(reported.message) ?? '',
  };
}
