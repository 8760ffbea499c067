import { part, usage } from '../../engine/index.ts';
import type { VirtualClusterContext } from '../context.ts';

/** Refuses `kubectl delete` of what the user deletes, before anything has changed. */
export const deletionProtection = part<VirtualClusterContext>({
  why: 'the virtual cluster cannot be deleted by accident',
  when: (c) => c.spec.deletionProtection,
  build: (c) =>
    usage({
      of: c.owned,
      reason: 'deletionProtection is on: everything in it goes with it; set spec.deletionProtection to false first',
    }),
});
