import { stringAt } from '../../engine/index.ts';
import type { Claim } from '../claims.ts';
import { plain } from '../plain.ts';

/** What a person calls a claim, whatever form it is given in. */
export interface ClaimIdentity {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** One claim on both sides of a comparison; at least one side is there. */
export type Pair =
  | { readonly identity: ClaimIdentity; readonly before: Claim; readonly after: Claim }
  | { readonly identity: ClaimIdentity; readonly before: Claim; readonly after?: undefined }
  | { readonly identity: ClaimIdentity; readonly before?: undefined; readonly after: Claim };

/** Brings the claims of both sides together, sorted; a composite that was dumped is the claim it belongs to. */
export function pairClaims(before: readonly Claim[], after: readonly Claim[]): readonly Pair[] {
  const old = new Map(before.map((claim) => [keyOf(identityOf(claim)), claim]));
  const now = new Map(after.map((claim) => [keyOf(identityOf(claim)), claim]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().map((key) => pair(old.get(key), now.get(key)));
}

function pair(before: Claim | undefined, after: Claim | undefined): Pair {
  if (before && after) {
    // A dump of a namespaced composite shows its flavour; the file it was made from does not.
    const flavour = [before, after].find((claim) => claim.flavour === 'namespaced')?.flavour ?? after.flavour;
    return { identity: identityOf(after), before: { ...before, flavour }, after: { ...after, flavour } };
  }
  if (before) return { identity: identityOf(before), before };
  if (after) return { identity: identityOf(after), after };
  throw new Error('cannot compare: neither side has the claim');
}

/** The claim's own kind, namespace and name. */
export function identityOf({ kind, written }: Claim): ClaimIdentity {
  const reference = (field: 'name' | 'namespace') =>
    written.kind === kind.kind ? written.metadata[field] : stringAt(written, 'spec', 'claimRef', field);
  return {
    kind: kind.kind,
    namespace: plain(reference('namespace') ?? ''),
    name: plain(reference('name') ?? written.metadata.name ?? ''),
  };
}

function keyOf({ kind, namespace, name }: ClaimIdentity): string {
  return `${kind} ${namespace}/${name}`;
}
