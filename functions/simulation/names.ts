import { childName, type KubeObject, stringAt, uuidOf } from '../engine/index.ts';

/** The label that carries the prefix of generated names (core: `xcrd.LabelKeyNamePrefixForComposed`). */
export const prefixLabel = 'crossplane.io/composite';

/** What a composite calls itself in labels and generated names: its label, else its name. */
export function prefixOf(composite: KubeObject): string {
  return stringAt(composite, 'metadata', 'labels', prefixLabel) ?? composite.metadata.name ?? '';
}

/** The name Crossplane generates for a composed resource of `composite`. */
export function generatedName(composite: KubeObject, resource: string): string {
  return childName(prefixOf(composite), composite.metadata.uid ?? '', resource);
}

/** A uid that only depends on what it is made from. */
export function uidOf(...parts: readonly (string | number)[]): string {
  return uuidOf(parts.join('\n'));
}
