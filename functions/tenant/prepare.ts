import type { Context, KubeObject, Mistake } from '../engine/index.ts';
import { egressMistakes, hubOf } from '../guard-rails/index.ts';
import { type Platform, readPlatform, unknownName } from '../platform/index.ts';
import { labels, secretMistakes, tenantOn } from '../tenancy/index.ts';
import { allowedMistakes } from './allowed.ts';
import type { LeavingNamespace, Refusal, TenantContext } from './context.ts';
import { groupHolds } from './groups.ts';
import { layMachines } from './machines.ts';
import { families } from './names.ts';
import { layNamespaces } from './namespaces.ts';
import { held, type Problem } from './problem.ts';
import { planQuota } from './quota-plan.ts';
import type { TenantSpec } from './schema.gen.ts';

/** Derives from spec, settings and observation what the parts of a tenant look at; or says what is wrong. */
export function prepare(base: Context<TenantSpec>, platformName: string): TenantContext | readonly Mistake[] {
  const read = readPlatform(base, platformName);
  if ('mistakes' in read) return read.mistakes;
  const { platform } = read;
  const exists = base.live('claim-namespace') !== undefined;
  const taken = exists ? [] : takenNamespace(base);
  if (taken.length > 0) return taken;

  const { spec } = base;
  const quota = planQuota(base, platform);
  const namespaces = layNamespaces(base, quota.plan);
  const machines = layMachines(base, platform);
  const problems = [
    ...quota.problems,
    ...checkSites(spec, platform),
    ...checkEgress(spec, platform),
    ...checkCopies(spec),
    ...namespaces.problems,
    ...machines.problems,
  ];
  const unknown = allowedMistakes(spec, platform);
  if (problems.length + unknown.length > 0 && !exists) return [...unknown, ...problems];
  return {
    ...base,
    platform,
    labels: {
      [labels.tenant]: base.name,
      ...(spec.costCenter === undefined ? {} : { [labels.costCenter]: spec.costCenter }),
      [labels.managed]: 'true',
    },
    quota: quota.plan,
    namespaces: namespaces.namespaces,
    leaving: namespaces.leaving,
    machines: machines.machines,
    claims: claimsOf(base, namespaces.leaving),
    unknown,
    holds: [
      ...problems.map(held),
      ...namespaces.holds,
      ...machines.holds,
      ...groupHolds(spec, platform),
      ...cordonHolds(base, [...namespaces.namespaces, ...machines.machines]),
    ],
  };
}

/** A namespace that is somebody else's does not become a tenant's by its name: its content would go with the tenant. */
function takenNamespace({ required, namespace, name }: Context<TenantSpec>): readonly Mistake[] {
  const [found] = required('claim-namespace');
  if (!found || tenantOn(found) === name) return [];
  const owner = tenantOn(found);
  return [
    {
      path: 'spec.claimNamespace',
      given: namespace,
      accepted: 'a name that no namespace has',
      message: `namespace ${namespace} is there already and belongs to ${owner === undefined ? 'no tenant' : `tenant ${owner}`}; name another, or label it ${labels.tenant}=${name} to hand it over`,
    },
  ];
}

function checkSites({ sites = [], namespaces }: TenantSpec, platform: Platform): readonly Problem[] {
  const known = platform.sites.map(({ name }) => name);
  const unknown = (path: string, site: string, name: string): readonly Problem[] =>
    known.includes(site) ? [] : [{ ...unknownName(path, site, known, 'site'), name }];
  return [
    ...sites.flatMap((site, index) => unknown(`spec.sites[${index}]`, site, `site ${site}`)),
    ...namespaces.flatMap(({ name, site }, index) =>
      site === undefined ? [] : unknown(`spec.namespaces[${index}].site`, site, `namespace ${name}`),
    ),
  ];
}

/** Namespaces would refuse them one by one; here the author hears of it. */
function checkEgress({ network }: TenantSpec, platform: Platform): readonly Problem[] {
  const mistakes = egressMistakes('spec.network.egress.cidrs', network.egress.cidrs, hubOf(platform));
  return mistakes.map((mistake) => ({ ...mistake, name: 'network' }));
}

/** What is copied is in the tenant's hands: keys of clusters lie beside what the platform hands out. */
function checkCopies({ replicate }: TenantSpec): readonly Problem[] {
  return replicate.flatMap(({ kind, name }, index) =>
    kind === 'Secret'
      ? secretMistakes(`spec.replicate[${index}].name`, name).map((mistake) => ({ ...mistake, name: `Secret ${name}` }))
      : [],
  );
}

/** What is in the claim namespace, but for the tenant's own namespaces, which it did not claim. */
function claimsOf(
  { required, namespace, live }: Context<TenantSpec>,
  leaving: readonly LeavingNamespace[],
): TenantContext['claims'] {
  const here = ({ metadata }: KubeObject) => metadata.namespace === namespace;
  const isChild = ({ metadata }: KubeObject) =>
    live(families.namespace + metadata.name) !== undefined || leaving.some(({ name }) => name === metadata.name);
  return {
    clusters: required('clusters').filter(here),
    virtualClusters: required('virtual-clusters').filter((object) => here(object) && !isChild(object)),
  };
}

/** A cordon only holds what is not there yet. */
function cordonHolds(
  { spec, live, name }: Context<TenantSpec>,
  wanted: readonly { readonly name: string; readonly resource: string }[],
): readonly Refusal[] {
  if (!spec.cordoned) return [];
  return wanted
    .filter(({ resource }) => live(resource) === undefined)
    .map(({ resource }) => ({
      name: resource,
      reason: 'Cordoned',
      message: `${resource} is not made: tenant ${name} is cordoned`,
    }));
}
