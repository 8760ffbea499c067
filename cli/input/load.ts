import { at, type Flavour, isObject, type KubeObject, stringAt } from '../../functions/engine/index.ts';
import { InputError } from '../failure.ts';
import { type Claim, findClaims, nothingIn } from './claims.ts';
import { type FoundDocument, readPaths } from './files.ts';
import { claimNamespaces } from './homes.ts';
import { builtInSettings, readSettings, type Settings, settingsAmong, settingsName } from './settings.ts';
import type { Supply } from './supply.ts';

/** Options every command that reads claims has. */
export interface LoadOptions {
  readonly platform?: string;
  readonly required?: readonly string[];
  readonly flavour?: Flavour;
  readonly namespace?: string;
  /** Whether it is right that there is no claim at all. */
  readonly mayBeEmpty?: boolean;
}

/** Claims with all that they may ask for. */
export interface Loaded {
  readonly claims: readonly Claim[];
  readonly settings: Settings;
  readonly supply: Supply;
}

/** Reads claims from `paths`, and the settings and required resources beside them. */
export function load(paths: readonly string[], options: LoadOptions): Loaded {
  const { flavour = 'claims', namespace = 'default' } = options;
  const documents = readPaths(paths);
  const { claims, others } = findClaims(documents, { flavour, namespace });
  if (claims.length === 0 && !options.mayBeEmpty)
    throw new InputError([nothingIn(paths.map(shown).join(', '), others)]);
  const beside = readPaths(options.required ?? []);
  const settings =
    options.platform === undefined
      ? (settingsAmong([...beside, ...documents]) ?? builtInSettings)
      : readSettings(options.platform);
  // What is asked for may be at hand for others, too: a Cluster's Tenant in the file of the Cluster.
  const written = claims.map((claim) => claim.written);
  const given = [...objectsIn(beside), ...others, ...written].filter((object) => !isSettings(object));
  const objects = [settings.object, ...given, ...claimNamespaces(given)];
  return { claims, settings, supply: { objects, namespace } };
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

function shown(path: string): string {
  return path === '-' ? 'stdin' : path;
}
