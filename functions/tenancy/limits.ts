import type { Hold } from '../engine/index.ts';

/** Whether a tenant's list allows a value; a list that is not there allows everything. */
export function allows(allowed: readonly string[] | undefined, value: string): boolean {
  return allowed === undefined || allowed.includes(value);
}

/** Whether a list of versions and minors allows a version; a list that is not there allows everything. */
export function allowsVersion(allowed: readonly string[] | undefined, version: string): boolean {
  return allows(allowed, version) || allows(allowed, minorOf(version));
}

/** Whether a host name is one of a list, or below one that begins with `*.`. */
export function hasHost(list: readonly string[], host: string): boolean {
  return list.some((one) => one === host || (one.startsWith('*.') && host.endsWith(one.slice(1))));
}

/** The hold of something that goes beyond what a tenant allows: the field, what was given and what is allowed. */
export function beyond(tenant: string, path: string, given: unknown, allowed: readonly string[] = []): Hold {
  const words = allowed.length === 0 ? 'none' : allowed.join(', ');
  return {
    reason: 'TenantLimit',
    message: `${path}: given ${JSON.stringify(given)}; tenant ${tenant} allows ${words}`,
  };
}

function minorOf(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
