import type { ClaimIdentity } from './pairs.ts';

/** What people call what a claim asks for: `virtual cluster` for a VirtualCluster. */
export function nounOf({ kind }: Pick<ClaimIdentity, 'kind'>): string {
  return kind.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

/** How one claim is named: `team-web/shop`, or its name alone where it is in no namespace. */
export function nameOf({ namespace, name }: ClaimIdentity): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}
