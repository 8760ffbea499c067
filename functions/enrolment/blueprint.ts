import { blueprint } from '../engine/index.ts';
import type { EnrolmentContext } from './context.ts';
import { customer, protection, subscription } from './parts/contracts.ts';
import { endpointParts } from './parts/endpoints.ts';
import { kubeconfigParts } from './parts/kubeconfig.ts';
import { application, groups, item, target } from './parts/registers.ts';

/** What the services around the hub know of a subject, in the order it comes to life. */
export const enrolmentBlueprint = blueprint<EnrolmentContext>({
  // How it is reached: an address first, then what points to it.
  ...endpointParts('api'),
  ...endpointParts('ingress'),
  ...endpointParts('login'),

  // Who uses it.
  application,
  group: groups,

  // Who looks after it, and who pays.
  item,
  customer,
  subscription,
  target,
  protection,

  // Machines that get in.
  ...kubeconfigParts,
});
