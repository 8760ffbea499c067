import { Environment } from '@marcbachmann/cel-js';
import type { KubeObject } from '../../engine/index.ts';

const environment = new Environment().registerVariable('object', 'dyn');
const compiled = new Map<string, (variables: { readonly object: unknown }) => unknown>();

/** Whether a CEL query over `object` is true (provider-kubernetes, readiness policy DeriveFromCelQuery); or why it fails. */
export function holds(query: string, object: KubeObject): { readonly ready: boolean; readonly error?: string } {
  try {
    const program = compiled.get(query) ?? environment.parse(query);
    compiled.set(query, program);
    return { ready: program({ object: integers(object) }) === true };
  } catch (error) {
    return {
      ready: false,
      error: `failed to eval the program: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** Whole numbers are ints in CEL; JSON does not tell them from doubles. */
function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(integers);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, member]) => [key, integers(member)]));
}
