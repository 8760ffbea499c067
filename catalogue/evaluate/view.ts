import type { Hold, KubeObject, PlanEntry } from '../../functions/engine/index.ts';
import {
  type Answer,
  type ClaimIdentity,
  identityOf,
  type Rendered,
  renderComposite,
  renderResources,
} from '../../functions/render/index.ts';

/** What a claim comes to at one moment: plain data, so that a worker can hand it on. */
export interface ClaimView {
  readonly identity: ClaimIdentity;
  /** How messages name it: `Cluster/payments`. */
  readonly label: string;
  /** The composite with the status it gets. */
  readonly composite: KubeObject;
  /** What is applied, as Crossplane applies it. */
  readonly resources: readonly Rendered[];
  /** Every part with what becomes of it, in the order of the blueprint. */
  readonly plan: readonly PlanEntry[];
  readonly holds: readonly Hold[];
  readonly ready: boolean;
  /** Whether the text names no namespace, so that it is taken as the one that was given. */
  readonly placed: boolean;
}

/** An answer as a page shows it. */
export function viewOf(answer: Answer): ClaimView {
  const { claim, composed } = answer;
  return {
    identity: identityOf(claim),
    label: claim.label,
    composite: renderComposite(answer),
    resources: renderResources(answer),
    plan: composed.plan,
    holds: composed.holds,
    ready: composed.ready,
    placed: claim.placed === true,
  };
}
