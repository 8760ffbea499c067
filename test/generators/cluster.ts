import fc from 'fast-check';
import type { Platform } from '../../functions/platform/index.ts';
import type { ClusterSpecInput } from './cluster-spec.ts';
import { clusterSpecs } from './cluster-spec.ts';
import { name } from './text.ts';

/** A claim as its author writes it. */
export interface ClusterClaim {
  readonly apiVersion: 'aerodrome.dev/v1alpha1';
  readonly kind: 'Cluster';
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: ClusterSpecInput;
}

/** Valid claims for a hub with these settings: every field, every bound, from `spec: {}` to as much as one may ask for. */
export function clusterClaims(platform: Platform): fc.Arbitrary<ClusterClaim> {
  return fc.record({ name: clusterNames, namespace: namespaces, spec: clusterSpecs(platform) }).map((claim) => ({
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'Cluster',
    metadata: { name: claim.name, namespace: claim.namespace },
    spec: claim.spec,
  }));
}

/** Claim names, the longest among them. */
const clusterNames = name(32, 'a', '7', 'eu-1-payments', 'a'.repeat(32));

/** Namespaces, short enough for the control-plane namespace of the longest name: `<namespace>-<name>` has 63 characters. */
const namespaces = name(30, 'payments', 'n', 'team-'.padEnd(30, 'x'));
