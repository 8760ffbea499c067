import type { Faults } from '../../functions/simulation/index.ts';

/** What happens to a hub while time goes by. */
export interface Script {
  /** What goes wrong from the round after `after` on, instead of what went wrong before; in order. */
  readonly faults: readonly { readonly after: number; readonly faults: Faults }[];
  /** What was claimed at first, where the text is an edit of a claim that lives since; the edit is applied after a round. */
  readonly edited?: { readonly from: string; readonly after: number };
}

/** Whether something happens between a round and the next: a fault comes or goes, or the claim is edited. */
export function happensAfter({ faults, edited }: Script, round: number): boolean {
  return edited?.after === round || faults.some(({ after }) => after === round);
}

/** What goes wrong in a round. */
export function faultsAt(faults: Script['faults'], round: number): Faults {
  return faults.findLast(({ after }) => after < round)?.faults ?? {};
}
