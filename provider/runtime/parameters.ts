import type { ManagedResource } from './managed-resource.ts';
import type { Json, JsonObject } from './object.ts';

/**
 * What an external resource is created with: `initProvider` below `forProvider`. Objects are merged, everything else,
 * lists included, is taken whole from `forProvider` where it says anything.
 */
export const creationParameters = ({ spec }: ManagedResource): JsonObject =>
  spec.initProvider === undefined ? spec.forProvider : merged(spec.initProvider, spec.forProvider);

function merged(below: JsonObject, above: JsonObject): JsonObject {
  const result: Record<string, Json | undefined> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    result[key] = isObject(under) && isObject(value) ? merged(under, value) : value;
  }
  return result;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
