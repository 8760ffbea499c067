import { type Condition, conditionOf, type Missing, oneLine, waiting } from '../engine/index.ts';
import type { ClusterContext } from './context.ts';

/** Conditions about versions and health, beside the areas. */
export function conditions(c: ClusterContext): readonly Condition[] {
  return [upgradeAvailable(c), upgradeable(c), degraded(c), ...published(c), ...quarantined(c)];
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

/** Only where a service publishes the cluster's names; what was said of them stays while the enrolment is silent. */
function published(c: ClusterContext): readonly Condition[] {
  const names = conditionOf(c.observed('enrolment'), 'NamesReady');
  if (names === undefined || names.reason === 'NotRequested') return [];
  return [{ ...names, type: 'DNSReady' }];
}

/** Only of a cluster that is or was in quarantine: a condition that was set once stays until it is set again. */
function quarantined(c: ClusterContext): readonly Condition[] {
  const type = 'Quarantined';
  const message = `tenant ${c.tenant} is in quarantine: pods of the cluster's users talk to nobody`;
  if (c.tenancy.quarantine) return [{ type, status: 'True', reason: 'TenantQuarantined', message }];
  return conditionOf(c.composite, type) ? [{ type, status: 'False', reason: 'NotQuarantined' }] : [];
}

/**
 * What the hub says of network and ingress beside their parts. Nodes that cannot be reached from the control plane have
 * no network, whatever Cilium says; and behind the hub's own ingress there is no address that would tell.
 */
export function missingAreas(c: ClusterContext): readonly Missing[] {
  const missing: Missing[] = [];
  const nodes = conditionOf(c.hostedCluster, 'DataPlaneConnectionAvailable');
  if (nodes?.status === 'False') {
    const why = oneLine(nodes.message);
    const message = `the control plane does not reach its nodes${why ? `: ${why}` : ''}`;
    missing.push({ area: 'NetworkReady', readiness: waiting(nodes.reason || 'NoConnection', message) });
  }
  const served = conditionOf(c.hostedCluster, 'ClusterVersionAvailable');
  if (c.spec.ingress.mode === 'Passthrough' && served?.status !== 'True') {
    const why = oneLine(served?.message);
    const message = `applications cannot be reached yet${why ? `: ${why}` : ''}`;
    missing.push({ area: 'IngressReady', readiness: waiting('NotServing', message) });
  }
  return missing;
}
