import type { Identity, KubeObject, Requirement } from '../engine/index.ts';
import { type Platform, platformRequirement } from '../platform/index.ts';
import { tenancyRequirements } from '../tenancy/index.ts';
import { labels, manager } from './labels.ts';
import { controlPlaneNamespace } from './names.ts';

/** What a cluster needs to know beside its own objects, by requirement name. */
export function requirements(
  identity: Identity,
  platform: string,
  required: ReadonlyMap<string, readonly KubeObject[]>,
  observed: ReadonlyMap<string, KubeObject>,
): ReadonlyMap<string, Requirement> {
  return new Map<string, Requirement>([
    ['platform', platformRequirement(platform)],
    ...tenancyRequirements(identity, required, observed.get('hosted-cluster')),
    // A namespace that is somebody else's would become the control plane's, and go with it.
    [
      'control-plane-namespace',
      { apiVersion: 'v1', kind: 'Namespace', match: { name: controlPlaneNamespace(identity) } },
    ],
    [
      'supported-versions',
      // By label, since its name is a setting and settings are not known before they have been brought.
      {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        match: { labels: { 'hypershift.openshift.io/supported-versions': 'true' } },
      },
    ],
    [
      'address-pools',
      { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', match: { labels: { [labels.managedBy]: manager } } },
    ],
  ]);
}

/** Minors the hub's HyperShift operator says it supports; undefined where it has not said so. */
export function supportedMinors(found: readonly KubeObject[], platform: Platform): readonly string[] | undefined {
  const { namespace, name } = platform.hypershift.supportedVersions;
  const map = found.find(({ metadata }) => metadata.namespace === namespace && metadata.name === name);
  const data = map?.['data'] as Readonly<Record<string, unknown>> | undefined;
  const text = data?.['supported-versions'];
  if (typeof text !== 'string') return undefined;
  try {
    const { versions } = JSON.parse(text) as { versions?: unknown };
    return Array.isArray(versions) ? versions.filter((version) => typeof version === 'string') : undefined;
  } catch {
    return undefined; // not ours to judge: the operator itself refuses what it does not support
  }
}
