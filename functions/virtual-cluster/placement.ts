import type { NodeRails, Toleration } from '../guard-rails/index.ts';
import type { Decisions } from './decisions.ts';
import type { VirtualClusterSpec } from './schema.gen.ts';

/** Machines of the hub that a control plane runs on: as the claim says, else where the platform wants control planes. */
export function placementOf(
  { controlPlane }: VirtualClusterSpec,
  decisions: Decisions,
): { readonly nodeSelector: NodeRails['selector']; readonly tolerations: readonly Toleration[] } {
  const { placement } = controlPlane;
  const platform = decisions.controlPlane;
  const tolerations = placement.tolerations.length > 0 ? placement.tolerations : platform.tolerations;
  return {
    nodeSelector: placement.nodeSelector ?? platform.nodeSelector,
    tolerations: tolerations.flatMap(({ key, operator = 'Equal', ...rest }) =>
      key === undefined ? [] : [{ key, operator, ...rest }],
    ),
  };
}
