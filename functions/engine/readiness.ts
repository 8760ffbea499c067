import { conditionOf, type KubeObject, stringAt } from './object.ts';
import { failed, type Readiness, ready, waiting } from './result.ts';

/** Kinds without a status of their own: they do their work as soon as they exist. */
const existing = new Set([
  'ClusterRole',
  'ClusterRoleBinding',
  'ConfigMap',
  'EnvironmentConfig',
  'LimitRange',
  'NetworkPolicy',
  'ProviderConfig',
  'ClusterProviderConfig',
  'ResourceQuota',
  'Role',
  'RoleBinding',
  'Secret',
  'ServiceAccount',
  'IPAddressPool',
  'L2Advertisement',
  'BGPAdvertisement',
  'Password',
  'SSHKey',
  'PrometheusRule',
  'Probe',
  'CiliumClusterwideNetworkPolicy',
  'CiliumNetworkPolicy',
  'AdminNetworkPolicy',
  'ValidatingAdmissionPolicyBinding',
]);

/**
 * Readiness of a kind that says nothing of its own: by existence where there is no status, else by the `Ready`
 * condition, and for managed resources by `Synced` as well, so that a failing write is not called ready. `who` is what
 * a message calls it; names that Crossplane generates say nothing to a person.
 */
export function defaultReadiness(observed: KubeObject, who?: string): Readiness {
  if (existing.has(observed.kind)) return ready;
  if (observed.kind === 'Namespace') return byPhase(observed, 'Active', who);
  return byConditions(observed, who);
}

/** Ready when `status.phase` is `phase`. */
export function byPhase(observed: KubeObject, phase: string, who = named(observed)): Readiness {
  const is = stringAt(observed, 'status', 'phase');
  if (is === phase) return ready;
  return waiting('NotReady', `${who} is ${is ?? 'not reported yet'}`);
}

/** Ready by the `Ready` condition; `Synced=False` says why a managed resource is not. */
export function byConditions(observed: KubeObject, who = named(observed)): Readiness {
  const synced = conditionOf(observed, 'Synced');
  if (synced?.status === 'False' && synced.reason !== 'ReconcilePaused') {
    return failed(synced.reason || 'ReconcileError', `${who}: ${oneLine(synced.message) ?? 'cannot be applied'}`);
  }
  const condition = conditionOf(observed, 'Ready');
  if (condition?.status === 'True') return ready;
  const message = oneLine(condition?.message);
  return waiting(condition?.reason || 'Creating', message ? `${who}: ${message}` : `${who} is being created`);
}

function named({ kind, metadata }: KubeObject): string {
  return `${kind} ${metadata.name ?? ''}`.trim();
}

/** The first 300 characters of a message on one line: status is for people, not for logs. */
export function oneLine(message: string | undefined): string | undefined {
  const text = message?.replace(/\s+/g, ' ').trim();
  if (!text) return undefined;
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
