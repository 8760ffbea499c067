import type { Context, Identity, KubeObject, Mistake, Requirement } from '../engine/index.ts';
import { type Platform, rememberingParser } from '../platform/index.ts';
import { labels, manager } from './labels.ts';
import type { ClusterSpec } from './schema.gen.ts';

/** What a cluster needs to know beside its own objects, by requirement name. */
export function requirements(identity: Identity, platform: string): ReadonlyMap<string, Requirement> {
  return new Map<string, Requirement>([
    [
      'platform',
      { apiVersion: 'apiextensions.crossplane.io/v1beta1', kind: 'EnvironmentConfig', match: { name: platform } },
    ],
    ['namespace', { apiVersion: 'v1', kind: 'Namespace', match: { name: identity.namespace } }],
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

type Read = { readonly platform: Platform } | { readonly mistakes: readonly Mistake[] };
const parse = rememberingParser();

/** The platform settings the composition names; without them nothing is guessed. */
export function readPlatform(context: Context<ClusterSpec>, name: string): Read {
  const [document] = context.required('platform');
  if (!document) return { mistakes: [missing(name)] };
  return parse(document, `EnvironmentConfig ${name}`);
}

function missing(name: string): Mistake {
  return {
    path: 'platform',
    given: name,
    accepted: 'the name of an EnvironmentConfig that holds a Platform',
    message: `the platform settings, EnvironmentConfig ${name}, do not exist; with \`crossplane render\`, pass it with \`-e\``,
    by: 'operator',
  };
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
