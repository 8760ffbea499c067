import { part, usage } from '../../engine/index.ts';
import type { ClusterContext } from '../context.ts';

/** Refuses `kubectl delete` of what the user deletes, before anything has changed. */
export const deletionProtection = part<ClusterContext>({
  why: 'the cluster cannot be deleted by accident',
  when: (c) => c.wants.deletionProtection,
  build: (c) =>
    usage({
      of: c.owned,
      reason:
        'deletionProtection is on: all data of the cluster goes with it; set spec.deletionProtection to false first',
    }),
});
