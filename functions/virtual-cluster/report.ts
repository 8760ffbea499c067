import {
  areaConditions,
  type Condition,
  type Drift,
  own,
  type PlanEntry,
  type Report,
  settingsStatus,
  stringAt,
} from '../engine/index.ts';
import { gaps } from '../guard-rails/index.ts';
import { enrolledKubeconfig, enrolledServices } from '../hub/enrolment.ts';
import { isPaused, isQuarantined } from '../tenancy/index.ts';
import type { Machine, VirtualClusterContext } from './context.ts';
import { asksForToken, isRenewed, machineSecret } from './machine-kubeconfig.ts';
import { kubeconfigText } from './parts/kubeconfig.ts';

/** Areas that have a condition and do not gate readiness: a hiccup of a chart is no outage. */
const furtherAreas = ['AppsReady'] as const;

/** What a virtual cluster says about itself beyond what the plan says. */
export function report(c: VirtualClusterContext, plan: readonly PlanEntry[], drift: readonly Drift[]): Report {
  return {
    status: status(c, plan, drift),
    working: workingPhase(c),
    // What is stopped on purpose is not broken.
    complete: wasComplete(c) && !isGrowing(plan) && !c.spec.suspended,
    holds: c.holds,
    conditions: [
      ...areaConditions(furtherAreas, plan),
      quarantined(c),
      suspended(c),
      metadataClosed(c),
      upgradeAvailable(c),
    ],
    connectionDetails: connectionDetails(c),
    ttl: plan.every((entry) => entry.state === 'unwanted' || entry.readiness.state === 'ready')
      ? c.platform.ttl.steadySeconds
      : c.platform.ttl.waitingSeconds,
  };
}

/** The kubeconfig without credentials, once people can log in with it. */
function connectionDetails(c: VirtualClusterContext): ReadonlyMap<string, string> {
  if (c.flavour !== 'claims' || c.observed('kubeconfig') === undefined) return new Map();
  return new Map([['kubeconfig', kubeconfigOf(c)]]);
}

/** As it was written: while the hub reports no authority for a moment, a new one would lack it. */
function kubeconfigOf(c: VirtualClusterContext): string {
  return stringAt(c.observed('kubeconfig'), 'data', 'kubeconfig') ?? kubeconfigText(c);
}

/** Nothing is there, it comes up, moves to another version, or is being furnished. */
function workingPhase(c: VirtualClusterContext): Report['working'] {
  if (!c.live('namespace')) return 'Pending';
  if (!c.hasControlPlane) return 'Configuring';
  if (!c.spec.paused && isUpgrading(c)) return 'Upgrading';
  return c.reached('control-plane') ? 'Configuring' : 'Provisioning';
}

/** The Release was told another version than the one our own status has shown as current, and is not done with it. */
function isUpgrading(c: VirtualClusterContext): boolean {
  const { running, kubernetes } = c.version;
  const current = before(c, 'version', 'current');
  return (
    running !== undefined &&
    current !== undefined &&
    (kubernetes !== running || (current !== running && !c.reached('control-plane')))
  );
}

/** Phases before it was ready for the first time. */
const building: readonly (string | undefined)[] = ['Pending', 'Provisioning', 'Configuring'];

/** Whether it was complete once: its namespace is there, and our own status is past building. */
function wasComplete(c: VirtualClusterContext): boolean {
  const phase = before(c, 'phase');
  return c.live('namespace') !== undefined && phase !== undefined && !building.includes(phase);
}

/** Whether something the claim asks for is only now being made: what is not ready then is not broken. */
function isGrowing(plan: readonly PlanEntry[]): boolean {
  return plan.some((entry) => entry.gates !== undefined && entry.state !== 'unwanted' && !entry.observed);
}

/** What our own status has shown: kept where the hub has stopped reporting. */
function before(c: VirtualClusterContext, ...path: readonly string[]): string | undefined {
  return stringAt(c.composite, 'status', ...path);
}

/** Whether it is cut off now: while everything stays as it was applied, what was applied says so. */
function isCutOff(c: VirtualClusterContext): boolean {
  const noted = c.live('namespace');
  const frozen = isPaused(c.spec, c.tenancy) || c.tenancy.closed?.frozen === true;
  return frozen ? noted !== undefined && isQuarantined(noted) : c.quarantined;
}

function quarantined(c: VirtualClusterContext): Condition {
  const by = c.spec.quarantine ? 'spec.quarantine is true' : `tenant ${c.tenancy.tenant} is in quarantine`;
  if (isCutOff(c)) {
    const message = c.quarantined ? `cut off from everything: ${by}` : 'cut off from everything, as it was before';
    return { type: 'Quarantined', status: 'True', reason: 'Quarantined', message };
  }
  if (!c.quarantined) return { type: 'Quarantined', status: 'False', reason: 'NotQuarantined' };
  const pause = c.spec.paused ? 'the end of the pause' : (c.tenancy.closed?.by ?? '');
  return { type: 'Quarantined', status: 'False', reason: 'Waiting', message: `${by}, and waits for ${pause}` };
}

function suspended(c: VirtualClusterContext): Condition {
  if (!c.spec.suspended) return { type: 'Suspended', status: 'False', reason: 'Running' };
  const message = 'the control plane is stopped and no new pod starts; pods that run go on until they are deleted';
  return { type: 'Suspended', status: 'True', reason: 'Suspended', message };
}

/** What these guard rails cannot promise on this hub. */
function metadataClosed(c: VirtualClusterContext): Condition {
  const all = gaps(c.rails);
  const [first] = all;
  if (!first) return { type: 'IsolationComplete', status: 'True', reason: 'Complete' };
  const message = all.map((gap) => gap.message).join('; ');
  return { type: 'IsolationComplete', status: 'False', reason: first.reason, message };
}

function upgradeAvailable(c: VirtualClusterContext): Condition {
  const newest = c.version.available.at(-1);
  if (!c.hasControlPlane || newest === undefined)
    return { type: 'UpgradeAvailable', status: 'False', reason: 'Newest' };
  const message = `${c.version.available.join(', ')} can be chosen in spec.kubernetesVersion`;
  return { type: 'UpgradeAvailable', status: 'True', reason: 'Offered', message };
}

function status(
  c: VirtualClusterContext,
  plan: readonly PlanEntry[],
  drift: readonly Drift[],
): Readonly<Record<string, unknown>> {
  const { spec, names } = c;
  return {
    mode: spec.mode,
    edition: c.hasControlPlane ? spec.edition : undefined,
    tenant: c.tenancy.tenant,
    namespace: names.hostNamespace,
    endpoint: endpoint(c),
    version: c.hasControlPlane ? version(c) : undefined,
    kubeconfig: ofPeople(c),
    kubeconfigSecretRef: ofMachines(c),
    size: c.decisions.size.name,
    quota: quotaStatus(c),
    nodes: nodes(c),
    machines: c.machines.length === 0 ? undefined : c.machines.map((machine) => machineStatus(c, plan, machine)),
    apps: spec.apps.map(({ name }) => appStatus(c, plan, name)),
    quarantined: isCutOff(c),
    services: enrolledServices(c.observed('enrolment'), c.composite),
    settings: settingsStatus(drift),
  };
}

/** Shown once it answers, and from then on. */
function endpoint(c: VirtualClusterContext): string | undefined {
  if (!c.hasControlPlane) return c.live('namespace') ? c.platform.hub.api.url : undefined;
  return c.reached('control-plane') ? c.expose.server : before(c, 'endpoint');
}

function version(c: VirtualClusterContext) {
  const { running, wished, available } = c.version;
  return {
    current: c.reached('control-plane') && !isMoving(c) ? running : before(c, 'version', 'current'),
    desired: wished,
    chart: stringAt(c.release, 'spec', 'forProvider', 'chart', 'version'),
    available: available.toReversed(),
  };
}

function isMoving(c: VirtualClusterContext): boolean {
  return c.version.running !== c.version.kubernetes;
}

function ofPeople(c: VirtualClusterContext) {
  const isThere = !asksForToken(c) && c.observed('kubeconfig') !== undefined;
  return isThere ? { configMapRef: { name: c.names.kubeconfig } } : undefined;
}

/** Where the kubeconfig for machines is, for as long as the claim asks for one; a renewed one is told as it was before. */
function ofMachines(c: VirtualClusterContext) {
  if (!asksForToken(c)) return undefined;
  const isThere = isRenewed(c)
    ? (enrolledKubeconfig(c.observed('enrolment')) ?? before(c, 'kubeconfigSecretRef', 'name')) !== undefined
    : c.readiness('kubeconfig-token').state === 'ready';
  return isThere ? { name: machineSecret(c) } : undefined;
}

/** Most quota keys that are shown. */
const mostQuota = 64;

function quotaStatus(c: VirtualClusterContext) {
  const { tenant, controlPlane, hard } = c.quota;
  const used = own(own(c.observed('guard-rail-quota'), 'status'), 'used');
  return Object.keys(hard)
    .sort()
    .slice(0, mostQuota)
    .map((name) => ({
      name,
      tenant: tenant[name],
      controlPlane: controlPlane[name],
      hard: hard[name],
      used: stringAt(used, name),
    }));
}

function nodes(c: VirtualClusterContext): string {
  if (c.spec.nodes.type === 'Shared') return 'Shared';
  const up = c.machines.filter(({ key }) => c.readiness(`machine-${key}`).state === 'ready');
  return `${up.length}/${c.machines.length}`;
}

function machineStatus(c: VirtualClusterContext, plan: readonly PlanEntry[], { key, name, site }: Machine) {
  const resource = `machine-${key}`;
  return { name, site, ready: c.readiness(resource).state === 'ready', message: messageOf(c, plan, resource) };
}

function appStatus(c: VirtualClusterContext, plan: readonly PlanEntry[], name: string) {
  const resource = `app-${name}`;
  return {
    name,
    version: stringAt(c.live(resource), 'spec', 'forProvider', 'chart', 'version'),
    ready: c.readiness(resource).state === 'ready',
    message: messageOf(c, plan, resource),
  };
}

/** Why something is not ready; what is not even begun says what it waits for. */
function messageOf(c: VirtualClusterContext, plan: readonly PlanEntry[], resource: string): string | undefined {
  const entry = plan.find(({ name }) => name === resource);
  if (entry?.state === 'waiting') return `waits for ${entry.waitingOn.join(', ')}`;
  const readiness = c.readiness(resource);
  return readiness.state === 'ready' ? undefined : readiness.message;
}
