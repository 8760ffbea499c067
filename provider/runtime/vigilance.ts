import { ANNOTATION, externalNameOf, reconcileRequestOf, timeOf } from './annotations.ts';
import { conditionOf } from './conditions.ts';
import type { Observation } from './external.ts';
import type { ManagedKind } from './kind.ts';
import { type ManagedResource, providerConfigOf } from './managed-resource.ts';
import { policyOf } from './policies.ts';
import type { Round } from './round.ts';

/** Names the provider config of `resource` among all, or the Secret that its kind has in place of one. */
export function configKeyOf(resource: ManagedResource, { reachedBy }: Pick<ManagedKind, 'reachedBy'>): string {
  if (reachedBy !== undefined) return `Secret/${resource.metadata.namespace ?? ''}/${reachedBy(resource)}`;
  const { kind, name } = providerConfigOf(resource);
  return kind === 'ClusterProviderConfig' ? `${kind}/${name}` : `${kind}/${resource.metadata.namespace ?? ''}/${name}`;
}

/**
 * Another managed resource that has the same external resource and the better right to it: the one that created it, else
 * the older one. Those that only observe disturb nobody.
 */
export function rivalOf(resource: ManagedResource, { world, onlyObserve }: Round): ManagedResource | undefined {
  const externalName = externalNameOf(resource);
  const { kind } = world;
  if (externalName === undefined || onlyObserve || isShared(kind)) return undefined;
  return world.store
    .list<ManagedResource>(kind, { externalName })
    .find(
      (other) =>
        other.metadata.uid !== resource.metadata.uid &&
        configKeyOf(other, kind) === configKeyOf(resource, kind) &&
        writes(other, world.settings.managementPolicies) &&
        precedes(other, resource),
    );
}

const isShared = ({ identity }: ManagedKind): boolean => identity.from === 'spec' && identity.shared === true;

const writes = (resource: ManagedResource, enabled: boolean): boolean => {
  const policy = policyOf(resource.spec.managementPolicies, enabled);
  return policy.kind === 'paused' || (policy.kind === 'allowed' && !policy.onlyObserve);
};

function precedes(a: ManagedResource, b: ManagedResource): boolean {
  const rank = (resource: ManagedResource): string =>
    [
      timeOf(resource, ANNOTATION.createSucceeded) === undefined ? 'later' : 'first',
      resource.metadata.creationTimestamp ?? '',
      resource.metadata.uid ?? '',
    ].join(' ');
  return rank(a) < rank(b);
}

/**
 * What a person has to do before what stands at a name that follows from the spec is managed: it may have been made by
 * hand. Undefined where it is ours: its owner tag says so, or we created it, or a person gave the name.
 */
export function remedyForStranger(
  stored: ManagedResource,
  observation: Observation,
  { may }: Round,
): string | undefined {
  if (!observation.exists || observation.owner !== 'untold') return undefined;
  if (!WRITES.some((action) => may.has(action))) return undefined;
  if (timeOf(stored, ANNOTATION.createSucceeded) !== undefined) return undefined;
  // What is written before a creation holds the name, too: it is no person's word any more.
  if (timeOf(stored, ANNOTATION.createPending) !== undefined) return `remove ${ANNOTATION.createPending}`;
  return externalNameOf(stored) === undefined ? `set ${ANNOTATION.externalName}` : undefined;
}

const WRITES = ['Create', 'Update', 'Delete'] as const;

/**
 * Why what is missing must not be created again yet; undefined where it may, or where nothing is missing. Remembers
 * what was seen.
 */
export function heldBack(
  resource: ManagedResource,
  observation: Observation,
  { world, may }: Round,
): Error | undefined {
  const { vanished } = world.experience;
  const config = configKeyOf(resource, world.kind);
  const uid = resource.metadata.uid ?? '';
  if (observation.exists) {
    vanished.present(config, uid);
    return undefined;
  }
  if (!wasThere(resource) || !may.has('Create') || isAskedFor(resource)) return undefined;
  const { missing, of, suspicious } = vanished.missing(config, uid);
  return suspicious
    ? new Error(
        `${missing} of ${of} external resources of ${config} vanished; ` +
          'none is created again before they are back or a reconciliation is requested by annotation',
      )
    : undefined;
}

/** Somebody looked and asked for it: that is the evidence which was missing. */
const isAskedFor = (resource: ManagedResource): boolean =>
  reconcileRequestOf(resource) !== resource.status?.lastHandledReconcileAt;

const wasThere = (resource: ManagedResource): boolean =>
  conditionOf(resource, 'Ready')?.status === 'True' || timeOf(resource, ANNOTATION.createSucceeded) !== undefined;
