import { at, type Context, choiceOf, type KubeObject, type Mistake, numberAt, stringAt } from '../engine/index.ts';
import { type Platform, readPlatform } from '../platform/index.ts';
import { tenancyOf } from '../tenancy/index.ts';
import { heldPodSecurity, planAddons } from './addons.ts';
import { checkClaim } from './checks.ts';
import type { ClusterContext, SitePool } from './context.ts';
import { type Decisions, decide } from './decisions.ts';
import { hostHolds } from './hosts.ts';
import { machineHolds } from './machine-kubeconfig.ts';
import { clusterNames, nodePoolName } from './names.ts';
import { planNetwork } from './network.ts';
import { pin } from './pinned.ts';
import { layPools, type Place } from './pool-layout.ts';
import { supportedMinors } from './requirements.ts';
import type { ClusterSpec } from './schema.gen.ts';
import { limitPlaces, limitPools } from './tenant-pools.ts';
import { heldEngine } from './threat-engine.ts';
import { planUpgrade } from './upgrade.ts';

/** Operator levels, oldest first. */
const levels: readonly Platform['hypershift']['operatorLevel'][] = ['v0.1.75', 'v0.1.81'];

/** Derives from spec, settings and observation what the parts of a cluster look at; or says what is wrong. */
export function prepare(claim: Context<ClusterSpec>, platformName: string): ClusterContext | readonly Mistake[] {
  const read = readPlatform(claim, platformName);
  if ('mistakes' in read) return read.mistakes;
  const { platform } = read;
  const hostedCluster = claim.observed('hosted-cluster');
  const tenancy = tenancyOf(claim, hostedCluster, platform.tenancy);
  if (tenancy.mistakes.length > 0) return tenancy.mistakes;

  const { spec: pinned, holds } = pin(claim, hostedCluster);
  const limited = limitPools({ ...claim, spec: pinned }, platform, tenancy);
  const { spec } = limited;
  const base = { ...claim, spec };
  const names = clusterNames(base, spec, platform, hostedCluster, claim.live('enrolment'));
  const decisions = decide(spec, platform, hostedCluster);
  const layout = limitPlaces(layPools(base, platform), spec, tenancy);
  const network = planNetwork(base, platform, hostedCluster, names.hubWide);
  const upgrade = planUpgrade({
    platform,
    spec,
    hostedCluster,
    allowed: tenancy.settings?.allowed.clusterVersions,
    tenant: tenancy.tenant,
    supported: supportedMinors(base.required('supported-versions'), platform),
    ...remember(base.composite),
    pools: inUpgradeOrder(layout.places, spec.upgrade.canaryPool),
  });
  const mistakes = [
    ...checkClaim({ context: base, platform, names, network: network.plan, layout, hostedCluster }),
    ...upgrade.mistakes,
  ];
  if (mistakes.length > 0) return mistakes;
  const addons = planAddons(base, platform, decisions);

  return {
    ...base,
    platform,
    tier: platform.tiers[spec.tier],
    tenant: tenancy.tenant,
    tenancy,
    names,
    network: network.plan,
    pools: layout.places.map((place): SitePool => {
      const release = upgrade.releases.get(place.resource) ?? {
        image: upgrade.plan.image,
        version: upgrade.plan.version,
      };
      const name = place.live?.metadata.name ?? nodePoolName(names, place.pool, place.site);
      const { resource, pool, site, spec: claimed, size, sites } = place;
      return {
        resource,
        name,
        pool,
        site,
        spec: claimed,
        size,
        sites,
        machine: machineOf(place, layout.places, platform),
        ...release,
      };
    }),
    upgrade: upgrade.plan,
    operatorAtLeast: (level) => levels.indexOf(platform.hypershift.operatorLevel) >= levels.indexOf(level),
    hostedCluster,
    wants: wants(spec, decisions),
    decisions,
    addons,
    holds: [
      ...holds,
      ...tenancy.holds,
      ...hostHolds({ names, platform, tenancy, spec, live: claim.live }),
      ...machineHolds(base, platform),
      ...limited.holds,
      ...network.holds,
      ...upgrade.holds,
      ...layout.holds,
      ...heldEngine(base, spec),
      ...heldPodSecurity(spec, addons),
    ],
  };
}

/** What our own status knows of releases; of what was told only once the HostedCluster has been seen. */
function remember(composite: KubeObject): {
  readonly remembered: string | undefined;
  readonly told: string | undefined;
} {
  const remembered = stringAt(composite, 'status', 'version', 'current');
  const existed = remembered !== undefined || stringAt(composite, 'status', 'identifiers', 'clusterID') !== undefined;
  return { remembered, told: existed ? stringAt(composite, 'status', 'version', 'desired') : undefined };
}

function wants(spec: ClusterSpec, decisions: Decisions): ClusterContext['wants'] {
  const { threatDetection } = spec.security;
  return {
    threatDetection: threatDetection.enabled,
    auditLogs: threatDetection.enabled && threatDetection.auditLogs,
    backup: spec.backup.enabled ?? decisions.backup,
    deletionProtection: spec.deletionProtection ?? decisions.deletionProtection,
    bastion: spec.bastion.enabled,
    certificates: decisions.certificates,
  };
}

/** The canary first, then the claim's order, then what is only kept. */
function inUpgradeOrder(places: readonly Place[], canary: string | undefined): readonly Place[] {
  const rank = (place: Place) => (place.spec === undefined ? 2 : place.pool === canary ? 0 : 1);
  return places.toSorted((a, b) => rank(a) - rank(b));
}

/** What a machine has: as it was made while the claim names the same size, else as the settings give that size. */
function machineOf(place: Place, places: readonly Place[], platform: Platform): SitePool['machine'] {
  const size = place.spec && platform.sizes[place.spec.size];
  const same = (live: KubeObject) => place.spec === undefined || choiceOf(live, 'size') === place.spec.size;
  const own = place.live && same(place.live) ? place.live : undefined;
  // A size that has left the settings is still known from the pool's machines on other sites.
  const model =
    own ?? (size ? undefined : places.find(({ pool, live }) => pool === place.pool && live && same(live))?.live);
  const compute = at(model, 'spec', 'platform', 'kubevirt', 'compute');
  return {
    cores: numberAt(compute, 'cores') ?? size?.cores ?? 0,
    memory: stringAt(compute, 'memory') ?? size?.memory ?? '0',
  };
}
