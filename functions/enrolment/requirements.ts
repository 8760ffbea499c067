import type { Identity, KubeObject, Requirement } from '../engine/index.ts';
import { platformRequirement } from '../platform/index.ts';
import { tenancyRequirements } from '../tenancy/index.ts';

/**
 * What an enrolment needs to know beside its own objects: the settings, which name the services, and whose it is, which
 * its own label says before its Namespace does.
 */
export function requirements(
  identity: Identity,
  platform: string,
  required: ReadonlyMap<string, readonly KubeObject[]>,
): ReadonlyMap<string, Requirement> {
  return new Map<string, Requirement>([
    ['platform', platformRequirement(platform)],
    ...tenancyRequirements(identity, required, identity.composite),
  ]);
}
