import { own } from '../object.ts';
import type { Mistake } from '../result.ts';
import { accepted } from './accepted.ts';
import type { FieldSchema, SchemaError } from './kind-schema.ts';
import { nearest } from './nearest.ts';
import { join } from './path.ts';
import { show } from './show.ts';

/**
 * What a validator found, as mistakes: one a field, in the order it found them. `value` is what it looked at, `root` the
 * field path of that value.
 */
export function shapeMistakes(errors: readonly SchemaError[], value: unknown, root = 'spec'): Mistake[] {
  const mistakes = new Map<string, Mistake>();
  for (const error of errors) {
    const mistake = fromError(error, pathOf(error.instancePath, value, root));
    if (!mistakes.has(mistake.path)) mistakes.set(mistake.path, mistake);
  }
  return [...mistakes.values()];
}

function fromError({ keyword, params, parentSchema, data }: SchemaError, path: string): Mistake {
  if (keyword === 'additionalProperties')
    return unknownField(path, String(params['additionalProperty']), parentSchema, data);
  if (keyword === 'required') return missingField(path, String(params['missingProperty']), parentSchema);
  return wrong(path, data, parentSchema);
}

function wrong(path: string, given: unknown, schema: FieldSchema): Mistake {
  const words = accepted(schema);
  return { path, given, accepted: words, message: `given ${show(given)}; accepted: ${words}` };
}

function missingField(path: string, field: string, parent: FieldSchema): Mistake {
  const words = accepted(parent.properties?.[field] ?? {});
  return { path: join(path, field), given: undefined, accepted: words, message: `is missing; accepted: ${words}` };
}

function unknownField(path: string, field: string, parent: FieldSchema, data: unknown): Mistake {
  const known = Object.keys(parent.properties ?? {});
  const near = nearest(field, known);
  const hint = near === undefined ? '' : `; did you mean ${near}?`;
  return {
    path: join(path, field),
    given: own(data, field),
    accepted: near ?? (known.length === 0 ? 'no fields' : `one of ${known.join(', ')}`),
    message: `unknown field${hint === '' ? `; known are ${known.join(', ')}` : hint}`,
  };
}

/** From a JSON pointer (RFC 6901) below `root` to a field path. */
function pathOf(pointer: string, from: unknown, root: string): string {
  let path = root;
  let value = from;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path = join(path, Array.isArray(value) ? Number(name) : name);
    value = own(value, name);
  }
  return path;
}
