import { type Closed, type Context, type Hold, type KubeObject, type Mistake, stringAt } from '../engine/index.ts';
import { fill, type Platform, readPlatform } from '../platform/index.ts';
import { type Tenancy, tenancyOf } from '../tenancy/index.ts';
import { checkClaim } from './checks.ts';
import type { ControlPlanePlan, LoginPlan, Machine, VirtualClusterContext } from './context.ts';
import { type Decisions, decide } from './decisions.ts';
import { exposedAs, exposeOf } from './expose.ts';
import { policiesOf, quotasOf, railsOf } from './guard-rails.ts';
import { hostHolds, ownHosts, platformDomains } from './hosts.ts';
import { isolationOf, type LiveIsolation } from './isolation.ts';
import { isHeld, keptMachines, keptQuota, keptResources, keptSize, keptVersion, withDefaultSize } from './kept.ts';
import { machineName, virtualClusterNames } from './names.ts';
import { type NodePlan, nodesOf } from './nodes.ts';
import { pin } from './pinned.ts';
import { namespaceIn } from './requirements.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';
import { onSites, sitesOf } from './sites.ts';
import { tenantHolds } from './tenant-limits.ts';
import { planUpgrade } from './upgrade.ts';

/** Derives from spec, settings and observation what the parts of a virtual cluster look at; or says what is wrong. */
export function prepare(
  claim: Context<VirtualClusterSpec>,
  platformName: string,
): VirtualClusterContext | readonly Mistake[] {
  const read = readPlatform(claim, platformName);
  if ('mistakes' in read) return read.mistakes;
  const { platform } = read;
  const noted = claim.live('namespace');
  const release = claim.live('control-plane');
  const owner = tenancyOf(claim, namespaceIn(noted), platform.tenancy);
  if (owner.mistakes.length > 0) return owner.mistakes;

  const names = virtualClusterNames(claim);
  const { spec: fixed, holds: immutable } = pin(claim.spec, { namespace: noted, release });
  const pinned = withDefaultSize(fixed, platform, owner.settings?.allowed.sizes, noted);
  const asked = decide(pinned, platform, noted);
  const upgrade = planUpgrade(pinned, platform, release);
  const wanted = exposeOf(claim, pinned, asked, names);
  const live = { noted, namespace: namespaceIn(noted), release };
  const key = { name: claim.name, key: names.label };
  const nodes = onSites(nodesOf(pinned, owner, platform, live), key, pinned, owner, platform, live);
  const beyond = tenantHolds({
    name: claim.name,
    platform,
    spec: pinned,
    tenancy: owner,
    exists: noted !== undefined,
    version: upgrade.plan.kubernetes,
    running: upgrade.plan.running,
    size: asked.size.name,
    storageClass: controlPlaneOf(pinned, asked).storage.class,
  });
  const domains = platformDomains(asked, platform);
  const hosts = hostHolds({
    namespace: claim.namespace,
    host: pinned.mode === 'VCluster' ? pinned.expose.host : undefined,
    type: wanted.type,
    domains,
    tenancy: owner,
  });
  const isolation = isolationOf(claim.name, pinned, owner, asked, liveIsolation(claim, noted));
  const limits = [...beyond, ...hosts, ...isolation.holds, ...nodes.holds];
  const expose = (isHeld(limits, 'spec.expose') && exposedAs(release, names)) || wanted;
  const stated = keptResources(keptSize(pinned, limits, noted), limits);
  const spec = withOwners(nodes.placed ? withPlacement(stated, nodes.placed) : stated, owner);
  const decisions = decide(spec, platform, noted);
  const mistakes = [
    ...checkClaim({
      spec: stated,
      platform,
      decisions,
      namespace: noted,
      release,
      hasMachines: (group) => claim.observedNames.some((name) => name.startsWith(`machine-${group}-`)),
    }),
    ...(spec.mode === 'VCluster' ? upgrade.mistakes : []),
  ];
  if (mistakes.length > 0) return mistakes;

  const begun = spec.mode === 'VCluster' ? release !== undefined : noted !== undefined;
  const tenancy: Tenancy = { ...owner, closed: owner.closed ?? (begun ? undefined : closedBy(limits)) };
  const controlPlane = controlPlaneOf(spec, decisions);
  const quarantined = spec.quarantine || tenancy.quarantine;
  const hostRails = { closedDomains: domains, openHosts: ownHosts(claim.namespace, domains) };
  const input = {
    spec,
    platform,
    tenancy,
    names,
    decisions,
    controlPlane,
    expose,
    nodes,
    isolation,
    quarantined,
    hosts: hostRails,
  };
  const quotas = quotasOf(input);
  const quota = { ...quotas, hard: keptQuota(quotas.hard, limits, claim) };
  const rails = railsOf(input, quota.hard);
  return {
    ...claim,
    spec,
    platform,
    tenancy,
    names,
    hasControlPlane: spec.mode === 'VCluster',
    decisions,
    version: keptVersion(upgrade.plan, limits),
    controlPlane,
    expose,
    login: loginOf(claim, spec, decisions, tenancy),
    release,
    isExposeKept: release !== undefined && isHeld(limits, 'spec.expose'),
    quota,
    podSecurity: isolation.podSecurity,
    rails,
    policies: policiesOf(input, rails),
    quarantined,
    pool: nodes.pool,
    machines: keptMachines(machinesOf(claim.name, spec, platform, owner), spec, limits, claim),
    holds: [...immutable, ...tenancy.holds, ...limits, ...(spec.mode === 'VCluster' ? upgrade.holds : [])],
  };
}

/** Its network by the policy that is there: there is one of three. */
function liveIsolation({ live }: Context, noted: KubeObject | undefined): LiveIsolation {
  const level = ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'];
  const network = live('guard-rail-allow-any') ? 'None' : live('guard-rail-allow-tenant') ? 'Tenant' : 'Namespace';
  return { podSecurity: stringAt(namespaceIn(noted), ...level), network: noted && network };
}

/** What exceeds its tenant's limits is not begun; what has begun keeps what it has, field by field, and the rest goes on. */
function closedBy(limits: readonly Hold[]): Closed | undefined {
  return limits.length > 0 ? { by: 'what its tenant allows', frozen: false } : undefined;
}

function withPlacement(spec: VirtualClusterSpec, tolerations: NonNullable<NodePlan['placed']>): VirtualClusterSpec {
  const { placement } = spec.controlPlane;
  return { ...spec, controlPlane: { ...spec.controlPlane, placement: { ...placement, tolerations } } };
}

/**
 * A claim that names nobody is administered by the groups that own its tenant, as a Cluster is: it would be of no use
 * otherwise. A single owner is known by the name that the hub's login gives, and may be called otherwise elsewhere.
 */
function withOwners(spec: VirtualClusterSpec, { settings }: Tenancy): VirtualClusterSpec {
  if (spec.access.groups.length > 0) return spec;
  const owners = (settings?.owners ?? []).filter(({ kind }) => kind === 'Group');
  const groups = owners.map(({ name }) => ({ kind: 'Group' as const, name, role: 'admin' as const }));
  return { ...spec, access: { ...spec.access, groups } };
}

function controlPlaneOf({ controlPlane }: VirtualClusterSpec, decisions: Decisions): ControlPlanePlan {
  const { storage } = decisions.controlPlane;
  const isEtcd = controlPlane.store === 'Etcd';
  return {
    replicas: controlPlane.replicas ?? (isEtcd ? 3 : 1),
    store: controlPlane.store,
    storage: {
      size: controlPlane.storage.size ?? storage.size,
      class: controlPlane.storage.class ?? storage.storageClass,
    },
  };
}

/** Claim first, then what the settings decided; the names of clients may hold the virtual cluster's own. */
function loginOf(
  { name, namespace, composite }: Context,
  { access }: VirtualClusterSpec,
  { login }: Decisions,
  { tenant }: Tenancy,
): LoginPlan {
  const { oidc } = access;
  const words = { name, namespace, tenant: tenant ?? '', uid: stringAt(composite, 'metadata', 'uid') ?? '' };
  return {
    issuer: oidc?.issuer ?? login.issuer,
    clientID: oidc?.clientID ?? fill(login.clientID, words),
    usernameClaim: oidc?.usernameClaim ?? login.usernameClaim,
    groupsClaim: oidc?.groupsClaim ?? login.groupsClaim,
    scopes: oidc?.extraScopes ?? login.extraScopes,
  };
}

/** One machine after the other round its sites, so that a group is spread evenly. */
function machinesOf(
  name: string,
  { nodes }: VirtualClusterSpec,
  platform: Platform,
  { settings }: Tenancy,
): readonly Machine[] {
  const all = sitesOf(platform, settings);
  return nodes.machines.flatMap((group) => {
    const sites = group.sites ?? all;
    return Array.from({ length: group.replicas }, (_, index) => ({
      key: `${group.name}-${index}`,
      name: machineName(name, group.name, index),
      group,
      site: sites[index % sites.length] ?? '',
    }));
  });
}
