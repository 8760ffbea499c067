import { type KubeObject, stringAt } from '../engine/index.ts';

/** The namespace a tenant claims in, of a composite that need not have been judged yet. */
export function claimNamespaceOf(composite: KubeObject): string {
  return stringAt(composite, 'spec', 'claimNamespace') ?? `tenant-${composite.metadata.name ?? ''}`;
}

/** Composition resource names of children begin with these. */
export const families = { namespace: 'namespace-', machine: 'machine-' } as const;

/** Annotation with the tenant's name of the namespace a machine was made in. */
export const namespaceAnnotation = 'aerodrome.dev/tenant-namespace';
