import type { Closed } from '../engine/index.ts';
import type { VirtualClusterContext } from './context.ts';

/** Why nothing new may be made: its tenant's word, or no API server that could take it. */
export function closed({ tenancy, spec, release }: VirtualClusterContext): Closed | undefined {
  if (tenancy.closed) return tenancy.closed;
  return spec.suspended && release ? { by: 'the end of the suspension', frozen: false } : undefined;
}
