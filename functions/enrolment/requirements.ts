import type { Identity, Requirement } from '../engine/index.ts';
import { platformRequirement } from '../platform/index.ts';

/** What an enrolment needs to know beside its own objects: the settings, which name the services. */
export function requirements(_identity: Identity, platform: string): ReadonlyMap<string, Requirement> {
  return new Map<string, Requirement>([['platform', platformRequirement(platform)]]);
}
