import { isObject, type KubeObject, stringAt } from '../engine/index.ts';
import { defaultPlatform, parsePlatform } from '../platform/index.ts';
import type { FoundDocument } from './documents.ts';
import { InputError } from './problem.ts';
import { problemOf } from './refused.ts';

/** The platform settings a command works with, as the EnvironmentConfig that Crossplane would bring. */
export interface Settings {
  /** Where they come from, for messages: a file, or the built-in default. */
  readonly source: string;
  readonly object: KubeObject;
}

/** Name of the settings in the Composition that we ship. */
export const settingsName = 'aerodrome';

/** The settings used when nobody gives any: the same that `examples/platform.yaml` shows. */
export const builtInSettings: Settings = { source: 'built-in settings', object: environment(defaultPlatform) };

/**
 * The settings in the documents of a file: an EnvironmentConfig whose data is a Platform, or the bare Platform. Whatever
 * is wrong with them is reported here, once, with the file's name: it is the operator's to mend.
 */
export function settingsIn(path: string, documents: readonly FoundDocument[]): Settings {
  const candidates = documents.filter(({ value }) => isPlatform(value) || isSettings(value));
  const [found, second] = candidates.length > 0 ? candidates : documents;
  if (!found) throw new InputError([{ file: path, message: 'no platform settings in it' }]);
  if (second) {
    const { file, line } = second;
    throw new InputError([{ file, line, message: 'a second document; platform settings are one' }]);
  }
  return checked(found);
}

/** Settings among other objects: the EnvironmentConfig of the name our Composition asks for. */
export function settingsAmong(documents: readonly FoundDocument[]): Settings | undefined {
  const found = documents.find(
    ({ value }) => isSettings(value) && stringAt(value, 'metadata', 'name') === settingsName,
  );
  return found && checked(found);
}

function checked({ file, value }: FoundDocument): Settings {
  const parsed = parsePlatform(value, file);
  if ('mistakes' in parsed) {
    throw new InputError(parsed.mistakes.map((mistake) => problemOf(mistake, { file })));
  }
  const data = isSettings(value) ? (value as Readonly<Record<string, unknown>>)['data'] : value;
  return { source: file, object: environment(data) };
}

function environment(data: unknown): KubeObject {
  return {
    apiVersion: 'apiextensions.crossplane.io/v1beta1',
    kind: 'EnvironmentConfig',
    metadata: { name: settingsName },
    data,
  };
}

function isSettings(value: unknown): boolean {
  return isObject(value) && value['kind'] === 'EnvironmentConfig';
}

function isPlatform(value: unknown): boolean {
  return isObject(value) && value['kind'] === 'Platform';
}
