import type { KubeObject } from '../../provider/kubernetes/index.ts';
import type { Inventory, Prefixes } from './inventory.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = Readonly<Record<string, Json>>;

/** What a hub changes in the settings of the examples. */
export interface HubSettings {
  /** A document such as `examples/platform-services.yaml`: what is said of the services. */
  readonly services: object;
  readonly prefixes: Prefixes;
}

/** An EnvironmentConfig with platform settings. */
export interface EnvironmentConfig extends KubeObject {
  readonly data: JsonObject;
}

/** The settings of a hub: those of the example, with its own services. */
export function hubSettings(example: EnvironmentConfig, { services, prefixes }: HubSettings): EnvironmentConfig {
  const { apiVersion: _, kind: __, ...said } = services as JsonObject;
  const own: JsonObject = { services: { ipam: { prefixes: { ...prefixes } } } };
  return { ...example, data: merged(merged(example.data, said), own) as JsonObject };
}

/** What of the settings is in the services before anything is claimed. */
export function inventoryOf({ data }: EnvironmentConfig, services: object): Inventory {
  const all = merged(data, services as JsonObject);
  const backup = (at(all, 'services', 'backup', 'policies') ?? {}) as Readonly<Record<string, string>>;
  return {
    zone: textAt(all, 'services', 'dns', 'zone'),
    api: textAt(all, 'addresses', 'api', 'ranges', '0'),
    ingress: textAt(all, 'addresses', 'ingress', 'ranges', '0'),
    hubIngress: textAt(all, 'hubIngress', 'address'),
    backup: { tenant: 'platform', policies: [...new Set(Object.values(backup))] },
  };
}

/** JSON Merge Patch (RFC 7396), as the function merges settings with its own. */
function merged(before: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const result: Record<string, Json> = isObject(before) ? { ...before } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key] ?? null, value);
  }
  return result;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (value: Json, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (found, key) => (typeof found === 'object' && found !== null ? (found as JsonObject)[key] : undefined),
    value,
  );

function textAt(value: Json, ...path: readonly string[]): string {
  const found = at(value, ...path);
  if (typeof found === 'string') return found;
  throw new Error(`cannot read settings: ${path.join('.')} is missing`);
}
