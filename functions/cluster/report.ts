import {
  areaConditions,
  at,
  conditionOf,
  type Drift,
  listAt,
  numberAt,
  type PlanEntry,
  type Report,
  settingsStatus,
  stringAt,
} from '../engine/index.ts';
import { enrolledKubeconfig, enrolledServices } from '../hub/enrolment.ts';
import { conditions, missingAreas } from './conditions.ts';
import type { ClusterContext, SitePool } from './context.ts';
import { refusal } from './control-plane-readiness.ts';
import { offersMachines } from './machine-kubeconfig.ts';
import { rollOf } from './node-pool-readiness.ts';
import { kubeconfigText } from './parts/kubeconfig.ts';
import { isResized } from './parts/node-pools.ts';

/** Areas that have a condition and do not gate readiness: a hiccup of a chart is no outage. */
const furtherAreas = ['AccessReady', 'AddonsReady', 'BackupReady'] as const;

/** What a cluster says about itself beyond what the plan says. */
export function report(c: ClusterContext, plan: readonly PlanEntry[], drift: readonly Drift[]): Report {
  const upgrading = c.upgrade.step.name !== 'None';
  return {
    status: status(c, drift),
    working: upgrading ? 'Upgrading' : workingPhase(c),
    complete: wasComplete(c) && !isGrowing(c, plan),
    holds: c.holds,
    missing: missingAreas(c),
    invalid: refusal(c.hostedCluster, c),
    conditions: [...areaConditions(furtherAreas, plan), ...conditions(c)],
    connectionDetails: connectionDetails(c),
    ttl: plan.every((entry) => entry.state === 'unwanted' || entry.readiness.state === 'ready')
      ? c.platform.ttl.steadySeconds
      : c.platform.ttl.waitingSeconds,
  };
}

/** The kubeconfig without credentials, once people can log in with it. */
function connectionDetails(c: ClusterContext): ReadonlyMap<string, string> {
  if (c.observed('kubeconfig') === undefined) return new Map();
  return new Map([['kubeconfig', kubeconfigText(c)]]);
}

/** Nothing is there, the control plane comes up, or the cluster is being furnished. */
function workingPhase(c: ClusterContext): Report['working'] {
  if (!c.hostedCluster) return 'Pending';
  return c.reached('hosted-cluster/kubeconfig') ? 'Configuring' : 'Provisioning';
}

/** Phases before a cluster was ready for the first time. */
const building: readonly (string | undefined)[] = ['Pending', 'Provisioning', 'Configuring'];

/** Whether the cluster was complete once: a version was completed, and our own status is past building. */
function wasComplete(c: ClusterContext): boolean {
  return c.hostedCluster !== undefined && currentVersion(c) !== undefined && !building.includes(before(c, 'phase'));
}

/** Whether something the claim asks for is only now being made or rolled out: what is not ready then is not broken. */
function isGrowing(c: ClusterContext, plan: readonly PlanEntry[]): boolean {
  const missing = plan.some((entry) => entry.gates !== undefined && entry.state !== 'unwanted' && !entry.observed);
  return missing || c.pools.some((pool) => isResized(pool, c) || rollOf(c.observed(pool.resource)) !== undefined);
}

function currentVersion(c: ClusterContext): string | undefined {
  return c.upgrade.completed ?? before(c, 'version', 'current');
}

/** What our own status has shown: kept where the hub has stopped reporting, so that no address comes and goes. */
function before(c: ClusterContext, ...path: readonly string[]): string | undefined {
  return stringAt(c.composite, 'status', ...path);
}

function status(c: ClusterContext, drift: readonly Drift[]): Readonly<Record<string, unknown>> {
  const { spec, names, network, hostedCluster } = c;
  const dedicated = spec.ingress.mode === 'Dedicated';
  const apiURL = apiURLOf(c);
  const disabled = listAt(hostedCluster, 'spec', 'capabilities', 'disabled');
  const console = hostedCluster !== undefined && currentVersion(c) !== undefined && !disabled.includes('Console');
  return {
    tenant: c.tenant,
    tier: spec.tier,
    sites: [...new Set(c.pools.map((pool) => pool.site))].join(', '),
    apiURL,
    consoleURL: console ? `https://console-openshift-console.${names.apps}` : undefined,
    loginHint: apiURL === undefined ? undefined : `oc login --web ${apiURL}`,
    ingressDomain: names.apps,
    ingressIP: dedicated ? network.ingressVIPs[0] : undefined,
    version: {
      current: currentVersion(c),
      desired: c.upgrade.version,
      channel: spec.channel,
      available: c.upgrade.available.toReversed(),
    },
    upgrade: upgradeStatus(c),
    nodes: nodes(c),
    pools: c.pools.map((pool) => poolStatus(c, pool)),
    network: {
      podCIDR: network.podCIDR,
      serviceCIDR: network.serviceCIDR,
      apiVIP: network.apiVIP,
      ingressVIP: dedicated ? network.ingressVIPs[0] : undefined,
      cniVersion: stringAt(c.live('cilium'), 'spec', 'forProvider', 'chart', 'version'),
    },
    kubeconfig: c.observed('kubeconfig') ? { configMapRef: { name: names.kubeconfig } } : undefined,
    kubeconfigSecretRef: machineSecret(c),
    identifiers: {
      infraID: stringAt(hostedCluster, 'spec', 'infraID') ?? before(c, 'identifiers', 'infraID'),
      clusterID: stringAt(hostedCluster, 'spec', 'clusterID') ?? before(c, 'identifiers', 'clusterID'),
      controlPlaneNamespace: names.controlPlaneNamespace,
      hostedCluster: `${c.namespace}/${names.hostedCluster}`,
    },
    addons: c.addons.map((addon) => addonStatus(c, addon.name)),
    backup: backupStatus(c),
    services: enrolledServices(c.observed('enrolment'), c.composite),
    settings: settingsStatus(drift),
  };
}

/** Where the kubeconfig for machines is, for as long as the claim asks for one. */
function machineSecret(c: ClusterContext) {
  if (!offersMachines(c, c.platform)) return undefined;
  const name = enrolledKubeconfig(c.observed('enrolment')) ?? before(c, 'kubeconfigSecretRef', 'name');
  return name === undefined ? undefined : { name };
}

/** Where the API server answers; what was shown before while the hub reports nothing. */
function apiURLOf(c: ClusterContext): string | undefined {
  if (!c.hostedCluster) return undefined;
  const port = numberAt(c.hostedCluster, 'status', 'controlPlaneEndpoint', 'port');
  const shown = before(c, 'apiURL');
  if (!c.reached('hosted-cluster/available')) return shown;
  return port === undefined ? (shown ?? `https://${c.names.api}:6443`) : `https://${c.names.api}:${port}`;
}

function upgradeStatus(c: ClusterContext) {
  const { step } = c.upgrade;
  const held = c.holds.find(({ reason }) => reason.startsWith('Version') || reason.startsWith('Upgrade'));
  if (step.name === 'None' && !held) return undefined;
  if (held) return { from: currentVersion(c), to: c.upgrade.wished, step: 'Held', message: held.message };
  const waiting = c.readiness(
    step.name === 'ControlPlane' ? 'hosted-cluster' : firstOf(c, step.name === 'NodePools' ? step.pool : ''),
  );
  const message = waiting.state === 'ready' ? undefined : waiting.message;
  return step.name === 'None' ? undefined : { ...step, name: undefined, step: step.name, message };
}

/** The place of a pool that is not ready, else its first. */
function firstOf(c: ClusterContext, pool: string): string {
  const places = c.pools.filter((entry) => entry.pool === pool);
  return (places.find(({ resource }) => c.readiness(resource).state !== 'ready') ?? places[0])?.resource ?? '';
}

function desiredNodes(c: ClusterContext, pool: SitePool): number {
  if ('replicas' in pool.size) return pool.size.replicas;
  const has = numberAt(c.observed(pool.resource), 'status', 'replicas') ?? pool.size.min;
  return Math.min(pool.size.max, Math.max(pool.size.min, has));
}

/** Nodes that are ready, as far as HyperShift says; older operators only count them. */
function readyNodes(c: ClusterContext, pool: SitePool): number {
  const live = c.observed(pool.resource);
  const versions = at(live, 'status', 'nodesInfo', 'nodeVersions');
  if (Array.isArray(versions))
    return versions.reduce((sum, entry) => sum + (numberAt(entry, 'readyNodeCount') ?? 0), 0);
  const healthy =
    conditionOf(live, 'AllNodesHealthy')?.status === 'True' || conditionOf(live, 'Ready')?.status === 'True';
  return healthy ? (numberAt(live, 'status', 'replicas') ?? 0) : 0;
}

function nodes(c: ClusterContext): string {
  const sum = (of: (pool: SitePool) => number) => c.pools.reduce((total, pool) => total + of(pool), 0);
  return `${sum((pool) => readyNodes(c, pool))}/${sum((pool) => desiredNodes(c, pool))}`;
}

function poolStatus(c: ClusterContext, pool: SitePool) {
  const readiness = c.readiness(pool.resource);
  return {
    name: pool.pool,
    site: pool.site,
    desired: desiredNodes(c, pool),
    ready: readyNodes(c, pool),
    version: stringAt(c.observed(pool.resource), 'status', 'version'),
    message: readiness.state === 'ready' ? undefined : readiness.message,
  };
}

function addonStatus(c: ClusterContext, name: string) {
  const resource = `addon-${name}`;
  const readiness = c.readiness(resource);
  return {
    name,
    version: stringAt(c.live(resource), 'spec', 'forProvider', 'chart', 'version'),
    ready: readiness.state === 'ready',
    message: readiness.state === 'ready' ? undefined : readiness.message,
  };
}

function backupStatus(c: ClusterContext) {
  if (!c.wants.backup) return { enabled: false };
  const schedule = c.observed('backup');
  const readiness = c.readiness('backup');
  return {
    enabled: true,
    schedule: stringAt(schedule, 'spec', 'schedule'),
    lastBackup: stringAt(schedule, 'status', 'lastBackup'),
    message: readiness.state === 'ready' ? undefined : readiness.message,
  };
}
