import { type KubeObject, stringAt } from '../engine/index.ts';
import { sha256 } from './sha256.ts';

const maximum = 63;
const hashLength = 12;

/** The label that carries the prefix of generated names (core: `xcrd.LabelKeyNamePrefixForComposed`). */
export const prefixLabel = 'crossplane.io/composite';

/** What a composite calls itself in labels and generated names: its label, else its name. */
export function prefixOf(composite: KubeObject): string {
  return stringAt(composite, 'metadata', 'labels', prefixLabel) ?? composite.metadata.name ?? '';
}

/**
 * The name Crossplane generates for a composed resource: prefix, then twelve hex digits of the composite's uid and the
 * composition resource name (core v2.3: `names.ChildName`).
 */
export function generatedName(composite: KubeObject, resource: string): string {
  const prefix = dashed(prefixOf(composite));
  const suffix = sha256(`${composite.metadata.uid ?? ''}${resource}`).slice(0, hashLength);
  if (prefix.length + hashLength <= maximum) return prefix + suffix;
  const room = maximum - hashLength;
  return prefix.charAt(room - 1) === '-' ? prefix.slice(0, room) + suffix : `${prefix.slice(0, room - 1)}-${suffix}`;
}

/** A uid that only depends on what it is made from. */
export function uidOf(...parts: readonly (string | number)[]): string {
  const hex = sha256(parts.join('\n'));
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

function dashed(prefix: string): string {
  return prefix === '' || prefix.endsWith('-') ? prefix : `${prefix}-`;
}
