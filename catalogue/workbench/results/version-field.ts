import type { Path } from '../document/path.ts';
import { type Schema, schemaAt } from '../schema.ts';

/** The field of a claim that says which version it runs; undefined for a kind that has none. */
export function versionField(schema: Schema): Path | undefined {
  const spec = schemaAt(schema, ['spec']);
  const name = ['version', 'kubernetesVersion'].find((field) => schemaAt(spec, [field]) !== undefined);
  return name === undefined ? undefined : ['spec', name];
}
