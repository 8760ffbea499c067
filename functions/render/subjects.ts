import { question } from './ask.ts';
import type { Claim } from './claims.ts';
import type { Supply } from './supply.ts';

/** The claims that are not only there for others: a Tenant in the file of its Cluster is what Crossplane would bring. */
export function subjects(claims: readonly Claim[], supply: Supply): readonly Claim[] {
  const brought = new Set(claims.flatMap((claim) => [...question(claim, supply).required.values()].flat()));
  return claims.length === 1 ? claims : claims.filter(({ kind, written }) => !kind.scope || !brought.has(written));
}
