import type { Question } from './ask.ts';
import type { Claim } from './claims.ts';

/** The claims that are not only there for others: a Tenant in the file of its Cluster is what Crossplane would bring. */
export function subjects(questions: readonly Question[]): readonly Claim[] {
  const brought = new Set(questions.flatMap(({ required }) => [...required.values()].flat()));
  const claims = questions.map(({ claim }) => claim);
  return claims.length === 1 ? claims : claims.filter(({ kind, written }) => !kind.scope || !brought.has(written));
}
