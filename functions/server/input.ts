import { isObject, type Mistake, own } from '../engine/index.ts';

/** The step's input as a Composition writes it: which platform settings the kinds read. */
export const inputKind = { apiVersion: 'fn.aerodrome.dev/v1alpha1', kind: 'Input' } as const;

/** Name of the platform settings where the Composition names none. */
export const defaultPlatform = 'aerodrome';

/** An object name as Kubernetes accepts it (RFC 1123 subdomain). */
const objectName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/** Reads the name of the platform settings off a step's input; a composition without input gets the default. */
export function readPlatformName(input: unknown): string | Mistake {
  if (input === undefined) return defaultPlatform;
  if (!isObject(input)) return mistake('input', input, `an object of kind ${inputKind.kind}`, 'input is not an object');
  for (const field of ['apiVersion', 'kind'] as const) {
    const given = own(input, field);
    if (given !== undefined && given !== inputKind[field]) {
      return mistake(`input.${field}`, given, inputKind[field], 'this input is for something else');
    }
  }
  const unknown = Object.keys(input).find((field) => !['apiVersion', 'kind', 'metadata', 'platform'].includes(field));
  if (unknown !== undefined) return unknownField(`input.${unknown}`, 'platform');
  return readPlatform(own(input, 'platform'));
}

function readPlatform(platform: unknown): string | Mistake {
  if (platform === undefined) return defaultPlatform;
  if (!isObject(platform)) return mistake('input.platform', platform, 'an object with a name', 'platform is no object');
  const unknown = Object.keys(platform).find((field) => field !== 'name');
  if (unknown !== undefined) return unknownField(`input.platform.${unknown}`, 'name');
  const name = own(platform, 'name');
  if (name === undefined) return defaultPlatform;
  if (typeof name === 'string' && objectName.test(name)) return name;
  return mistake('input.platform.name', name, 'the name of an EnvironmentConfig', 'no object can have this name');
}

function unknownField(path: string, accepted: string): Mistake {
  return mistake(path, undefined, accepted, 'there is no such field');
}

function mistake(path: string, given: unknown, accepted: string, message: string): Mistake {
  return { path, given, accepted, message, by: 'operator' };
}
