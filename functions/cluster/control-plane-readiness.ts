import {
  conditionOf,
  failed,
  isTrue,
  type KubeObject,
  oneLine,
  type Readiness,
  ready,
  stringAt,
  waiting,
} from '../engine/index.ts';
import type { ClusterContext } from './context.ts';
import { isControlPlaneDone, runningRelease } from './releases.ts';

/** Conditions that say the request itself is wrong; their message says precisely what. */
const requestConditions = [
  'ValidConfiguration',
  'ValidReleaseImage',
  'SupportedHostedCluster',
  'ValidIDPConfiguration',
  'ValidProxyConfiguration',
  'PlatformCredentialsFound',
] as const;

/** What HyperShift says is wrong with the request, word for word; nothing while its Secrets are on their way. */
export function refusal(live: KubeObject | undefined, c: ClusterContext): Refusal | undefined {
  for (const type of requestConditions) {
    const condition = conditionOf(live, type);
    if (condition?.status !== 'False' || lateInput(c) !== undefined) continue;
    return { reason: condition.reason || type, message: condition.message?.trim() || `${type} is False` };
  }
  return undefined;
}

interface Refusal {
  readonly reason: string;
  readonly message: string;
}

/** What an unavailable control plane may be waiting for, the cause before its effects, and what it usually means. */
const causes: readonly (readonly [type: string, meaning: string])[] = [
  ['ValidHostedControlPlaneConfiguration', 'the control plane cannot be configured'],
  ['InfrastructureReady', "the API server has no address yet (usually the load balancer's)"],
  ['EtcdAvailable', 'etcd is not running yet'],
  ['KubeAPIServerAvailable', 'the API server is not running yet'],
  ['IgnitionEndpointAvailable', 'nodes cannot fetch their configuration yet'],
  ['ExternalDNSReachable', "the API server's host name does not resolve yet"],
];

/** Secrets the control plane reads; while they are on their way, what HyperShift says about them is no mistake. */
const inputs = ['pull-secret', 'ssh-key', 'etcd-key'] as const;

/**
 * Ready when available, not degraded, and the latest version completed: an available API server alone is not a usable
 * cluster, since the version stays Partial until nodes and network are there.
 */
export function hostedClusterReadiness(live: KubeObject, c: ClusterContext): Readiness {
  for (const type of requestConditions) {
    const condition = conditionOf(live, type);
    if (condition?.status !== 'False') continue;
    const message = oneLine(condition.message) ?? `${type} is False`;
    const late = lateInput(c);
    return late === undefined
      ? failed(condition.reason || type, message)
      : waiting('WaitingForSecrets', `${late}: ${message}`);
  }
  const progressing = conditionOf(live, 'Progressing');
  if (progressing?.reason === 'Blocked') {
    return failed('Blocked', oneLine(progressing.message) ?? 'the control plane cannot be changed');
  }
  if (!isTrue(live, 'Available')) return explainUnavailable(live);
  const degraded = conditionOf(live, 'Degraded');
  if (degraded?.status === 'True') {
    return failed(degraded.reason || 'Degraded', oneLine(degraded.message) ?? 'the control plane is degraded');
  }
  const running = runningRelease(live, c.platform);
  if (running && running.image !== c.upgrade.image) {
    return waiting('UpdatingVersion', `the control plane is going to ${c.upgrade.version}`);
  }
  if (running && isControlPlaneDone(live, running)) return ready;
  return explainPartial(live, c, running?.version ?? c.upgrade.version);
}

function lateInput(c: ClusterContext) {
  return inputs.find((part) => c.observed(part) !== undefined && !c.reached(part));
}

function explainUnavailable(live: KubeObject): Readiness {
  for (const [type, meaning] of causes) {
    const condition = conditionOf(live, type);
    if (condition?.status !== 'False') continue;
    const detail = oneLine(condition.message);
    return waiting(condition.reason || type, detail ? `${meaning}: ${detail}` : meaning);
  }
  const available = conditionOf(live, 'Available');
  return waiting(available?.reason || 'Creating', oneLine(available?.message) ?? 'the control plane is being created');
}

/** A version stays Partial until the cluster's own operators are up, which need nodes, which need a network. */
function explainPartial(live: KubeObject, c: ClusterContext, version: string): Readiness {
  const failing = conditionOf(live, 'ClusterVersionFailing');
  const progressing = conditionOf(live, 'ClusterVersionProgressing');
  for (const pool of c.pools) {
    const readiness = c.readiness(pool.resource);
    if (readiness.state !== 'ready')
      return waiting(readiness.reason, `version ${version} waits for nodes: ${readiness.message}`);
  }
  const detail = oneLine(failing?.status === 'True' ? failing.message : progressing?.message);
  return waiting('VersionPartial', `version ${version} is being rolled out${detail ? `: ${detail}` : ''}`);
}

/**
 * The namespace of the control plane exists: HyperShift copies these conditions from the HostedControlPlane, which
 * lives in it, and calls them Unknown (StatusUnknown) before.
 */
export function hasNamespace(live: KubeObject): Readiness {
  const copied = [
    'InfrastructureReady',
    'EtcdAvailable',
    'KubeAPIServerAvailable',
    'ValidHostedControlPlaneConfiguration',
  ];
  const exists = copied.some((type) => {
    const status = conditionOf(live, type)?.status;
    return status === 'True' || status === 'False';
  });
  if (exists || stringAt(live, 'status', 'kubeconfig', 'name') !== undefined) return ready;
  return waiting('NoNamespace', 'the namespace of the control plane does not exist yet');
}

/** The cluster can be reached: its kubeconfig is written and the API server answers. */
export function hasKubeconfig(live: KubeObject): Readiness {
  if (stringAt(live, 'status', 'kubeconfig', 'name') === undefined) {
    return waiting('NoKubeconfig', 'the cluster has no kubeconfig yet');
  }
  if (!isTrue(live, 'KubeAPIServerAvailable')) return waiting('NoAPIServer', 'the API server does not answer yet');
  return ready;
}

/** The control plane says that it is available. */
export function isAvailable(live: KubeObject): Readiness {
  return isTrue(live, 'Available') ? ready : waiting('NotAvailable', 'the control plane is not available yet');
}
