import { at, isObject, type KubeObject, stringAt } from '../engine/index.ts';
import type { Claim, Inputs } from './claims.ts';
import type { FoundDocument } from './documents.ts';
import { claimNamespaces } from './homes.ts';
import { type Settings, settingsName } from './settings.ts';
import type { Supply } from './supply.ts';

/** Claims with all that they may ask for. */
export interface Gathered {
  readonly claims: readonly Claim[];
  readonly settings: Settings;
  readonly supply: Supply;
}

/**
 * Puts beside claims what Crossplane may have to bring: the settings, what else was given, and the claims themselves,
 * since one may ask for another, as a Cluster does for its Tenant. `namespace` is that of objects that name none.
 */
export function gather(
  { claims, others }: Inputs,
  beside: readonly KubeObject[],
  settings: Settings,
  namespace: string,
): Gathered {
  const written = claims.map((claim) => claim.written);
  const given = [...beside, ...others, ...written].filter((object) => !isSettings(object));
  return { claims, settings, supply: { objects: [settings.object, ...given, ...claimNamespaces(given)], namespace } };
}

/** The Kubernetes objects among documents. */
export function objectsIn(documents: readonly FoundDocument[]): readonly KubeObject[] {
  return documents.flatMap(({ value }) => {
    if (stringAt(value, 'apiVersion') === undefined || stringAt(value, 'kind') === undefined) return [];
    return isObject(at(value, 'metadata')) ? [value as KubeObject] : [];
  });
}

/** Settings of the name that is asked for: those that were chosen stand in their place. */
function isSettings({ kind, metadata }: KubeObject): boolean {
  return kind === 'EnvironmentConfig' && metadata.name === settingsName;
}
