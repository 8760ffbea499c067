import type { Closed } from '../engine/index.ts';
import { closedByPause } from '../tenancy/index.ts';
import type { VirtualClusterContext } from './context.ts';

/** Why nothing new may be made: its tenant's word, its author's, or no API server that could take it. */
export function closed({ tenancy, spec, release }: VirtualClusterContext): Closed | undefined {
  const why = tenancy.closed ?? closedByPause(spec);
  if (why) return why;
  return spec.suspended && release ? { by: 'the end of the suspension', frozen: false } : undefined;
}
