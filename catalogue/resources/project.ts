import { index } from '../data/company.ts';
import { kindHref, providerHref } from '../router.ts';
import { type Upstream, upstreamOf } from './upstream.ts';

/** Whose a group is, ours included. */
export function projectOf(group: string): Upstream {
  const service = index.services.find((one) => one.group === group);
  if (service !== undefined) return { project: service.title, about: 'an internal service that the provider drives.' };
  return upstreamOf(group) ?? { project: group, about: 'a project that this catalogue knows nothing of.' };
}

/** Whether a group is one of Aerodrome's own. */
export const isOurs = (group: string): boolean => /(^|\.)aerodrome\.dev$/.test(group);

/** The page with the fields of a kind; undefined of kinds of other projects, which have pages of their own. */
export function ownPage(group: string, kind: string): string | undefined {
  const claimed = index.kinds.find(({ name, apiVersion }) => name === kind && apiVersion.startsWith(`${group}/`));
  if (claimed !== undefined) return kindHref(claimed.id);
  const service = index.services.find((one) => one.group === group && one.kinds.some(({ name }) => name === kind));
  return service === undefined ? undefined : providerHref(service.id, kind);
}
