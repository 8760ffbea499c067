import type { Flavour } from '../../functions/engine/index.ts';
import {
  builtInSettings,
  findClaims,
  type Gathered,
  gather,
  nothingIn,
  objectsIn,
  settingsAmong,
  settingsIn,
} from '../../functions/render/index.ts';
import { InputError } from '../failure.ts';
import { readPaths } from './files.ts';

/** Options every command that reads claims has. */
export interface LoadOptions {
  readonly platform?: string;
  readonly required?: readonly string[];
  readonly flavour?: Flavour;
  readonly namespace?: string;
  /** Whether it is right that there is no claim at all. */
  readonly mayBeEmpty?: boolean;
}

/** Reads claims from `paths`, and the settings and required resources beside them. */
export function load(paths: readonly string[], options: LoadOptions): Gathered {
  const { flavour = 'claims', namespace = 'default', platform } = options;
  const documents = readPaths(paths);
  const inputs = findClaims(documents, { flavour, namespace });
  if (inputs.claims.length === 0 && !options.mayBeEmpty)
    throw new InputError([nothingIn(paths.map(shown).join(', '), inputs.others)]);
  const beside = readPaths(options.required ?? []);
  const settings =
    platform === undefined
      ? (settingsAmong([...beside, ...documents]) ?? builtInSettings)
      : settingsIn(platform, readPaths([platform]));
  return gather(inputs, objectsIn(beside), settings, namespace);
}

function shown(path: string): string {
  return path === '-' ? 'stdin' : path;
}
