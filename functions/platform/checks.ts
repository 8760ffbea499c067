import { addressChecks } from './address-checks.ts';
import type { Check } from './check.ts';
import { machineChecks } from './machine-checks.ts';
import { networkChecks } from './network-checks.ts';
import { serviceChecks } from './service-checks.ts';
import { tenancyChecks } from './tenancy-checks.ts';
import { versionChecks } from './version-checks.ts';
import { virtualClusterChecks } from './virtual-cluster-checks.ts';

/** Every check, in the order in which mistakes are reported. */
export const checks: readonly Check[] = [
  ...versionChecks,
  ...machineChecks,
  ...networkChecks,
  ...addressChecks,
  ...serviceChecks,
  ...tenancyChecks,
  ...virtualClusterChecks,
];
