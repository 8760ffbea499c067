import type { Hold } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import { beyond, hasHost, type Tenancy } from '../tenancy/index.ts';
import type { ExposePlan } from './context.ts';
import type { Decisions } from './decisions.ts';

/** A host name that a claim asks for, and what there is to judge it by. */
export interface HostInput {
  /** The claim namespace. */
  readonly namespace: string;
  readonly host: string | undefined;
  readonly type: ExposePlan['type'];
  /** Of the platform: it names what claims do not name `<name>.<claim namespace>.<domain>`. */
  readonly domains: readonly string[];
  readonly tenancy: Tenancy;
}

/**
 * The hold of a host name that is not the claim's to take: one that its tenant's list does not hold, or, where no list
 * names it, one below the platform's own domain and outside of what belongs to the claim namespace. The platform makes
 * the Ingress, which no policy judges: without this anybody could take the name of somebody else's virtual cluster.
 */
export function hostHolds({ namespace, host, type, domains, tenancy }: HostInput): readonly Hold[] {
  if (host === undefined || type === 'ClusterIP') return [];
  const { tenant, settings } = tenancy;
  const list = settings?.allowed.ingressHostnames;
  const path = 'spec.expose.host';
  if (list) return hasHost(list, host) ? [] : [beyond(tenant ?? '', path, host, list)];
  const isPlatforms = domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  const own = ownHosts(namespace, domains);
  if (!isPlatforms || hasHost(own, host)) return [];
  const message = `${path}: given ${JSON.stringify(host)}; of the platform's own domain, namespace ${namespace} has ${own.join(', ')}`;
  return [{ reason: 'PlatformLimit', message }];
}

/**
 * Whether a host name is for its claim namespace alone: below what the platform names there, or in the tenant's list.
 * Only such a name is published, since a record is one for all: whoever comes first would have another's name.
 */
export function isOwnHost(host: string, namespace: string, domains: readonly string[], tenancy: Tenancy): boolean {
  return hasHost([...ownHosts(namespace, domains), ...(tenancy.settings?.allowed.ingressHostnames ?? [])], host);
}

/** Domains below which the platform names what claims do not name: those of its settings, and of what is live. */
export function platformDomains({ expose }: Decisions, { virtualClusters }: Platform): readonly string[] {
  return [...new Set([expose.domain, virtualClusters.domain])];
}

/** What of those domains belongs to the claims of a namespace. */
export function ownHosts(namespace: string, domains: readonly string[]): readonly string[] {
  return domains.map((domain) => `*.${namespace}.${domain}`);
}
