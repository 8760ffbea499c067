import { at, type Hold, isObject, type KubeObject, stringAt } from '../engine/index.ts';
import type { Platform } from '../platform/index.ts';
import { hasHost, type Tenancy } from '../tenancy/index.ts';
import type { ClusterNames } from './context.ts';

/** What there is to judge the names of a cluster by. */
interface Judged {
  readonly names: ClusterNames;
  readonly platform: Platform;
  readonly tenancy: Tenancy;
  readonly spec: { readonly ingress: { readonly domain?: string | undefined } };
  /** What the services were told. */
  readonly live: (resource: 'enrolment') => KubeObject | undefined;
}

/**
 * Whether a host name is the cluster's own: below the platform's base domain, where every cluster has its own, or in its
 * tenant's list. Only such a name is published: a claim can name any domain, and a record is one for all. One that was
 * published is its own, whatever the settings and the tenant say now.
 */
export function isOwnHost(host: string, { platform, tenancy, spec, live }: Judged): boolean {
  const { domain } = spec.ingress;
  if (domain === undefined || domain === platform.baseDomain || wasPublished(host, live('enrolment'))) return true;
  return hasHost(tenancy.settings?.allowed.ingressHostnames ?? [], host);
}

function wasPublished(host: string, enrolment: KubeObject | undefined): boolean {
  const told = at(enrolment, 'spec', 'endpoints');
  const endpoints = isObject(told) ? Object.values(told) : [];
  return endpoints.some((one) => stringAt(one, 'host') === host && at(one, 'published') !== false);
}

/** What is not published, though the platform has a zone for it. */
export function hostHolds(judged: Judged): readonly Hold[] {
  const { names, platform, tenancy } = judged;
  const zone = platform.services.dns?.zone;
  if (zone === undefined) return [];
  const hosts = [names.api, `*.${names.apps}`, names.oauth].filter((host) => host.endsWith(`.${zone}`));
  const strange = hosts.filter((host) => !isOwnHost(host, judged));
  if (strange.length === 0) return [];
  const list = tenancy.tenant === undefined ? '' : `, nor in allowed.ingressHostnames of tenant ${tenancy.tenant}`;
  const message = `spec.ingress.domain: given "${names.baseDomain}"; ${strange.join(', ')} are not published, since they are not below ${platform.baseDomain}${list}`;
  return [{ reason: 'PlatformLimit', message }];
}
