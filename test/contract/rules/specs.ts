import fc from 'fast-check';
import type { FieldSchema } from '../../../functions/engine/validation/index.ts';

/** Specs that a schema mostly accepts: every bound is tried, most fields are left out, as in real claims. */
export function specs(schema: FieldSchema): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 });
    case 'string':
      return text(schema);
    case 'array':
      return fc.array(specs(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(3, schema.maxItems ?? 3),
      });
    default:
      return object(schema);
  }
}

/** The same with one mistake somewhere, or with what is none: a null, a field left out. */
export function spoiltSpecs(schema: FieldSchema): fc.Arbitrary<unknown> {
  return spoiltWith(specs(schema));
}

/** The same of specs that somebody else makes. */
export function spoiltWith(whole: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(whole, fc.nat(), spoils).map(([spec, place, spoil]) => spoilt(structuredClone(spec), place, spoil));
}

function text(schema: FieldSchema): fc.Arbitrary<string> {
  const patterned = schema.pattern === undefined ? fc.string() : fc.stringMatching(new RegExp(schema.pattern));
  const short = patterned.filter((value) => value.length <= (schema.maxLength ?? 1000));
  return typeof schema.example === 'string' ? fc.oneof(fc.constant(schema.example), short) : short;
}

function object({ properties, required = [], additionalProperties }: FieldSchema): fc.Arbitrary<unknown> {
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, property]) => {
      const given = specs(property);
      return [name, required.includes(name) ? given : fc.option(given, { nil: undefined, freq: 2 })] as const;
    });
    return fc.record(Object.fromEntries(fields)).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  }
  if (typeof additionalProperties !== 'object')
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.jsonValue({ maxDepth: 2 }));
  const keys = fc.constantFrom(
    'team',
    'example.com/team',
    'constructor',
    'topology.kubernetes.io/zone',
    'a b',
    'UPPER_case.1',
  );
  return fc.dictionary(keys, specs(additionalProperties), { maxKeys: 3 });
}

type Spoil = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'field' | 'removal' | 'twice' };

const spoils: fc.Arbitrary<Spoil> = fc.oneof(
  fc
    .constantFrom(
      null,
      '',
      'x',
      ' ',
      -1,
      0,
      1.5,
      1e6,
      true,
      [],
      {},
      [null],
      '10.1.2.3/8',
      '1h',
      '0s',
      'é',
      'a'.repeat(40),
    )
    .map((value) => ({ kind: 'value', value }) as const),
  fc.constantFrom('field', 'removal', 'twice').map((kind) => ({ kind })),
);

/** Spoils one place of a value; places are numbered through all objects and lists. */
function spoilt(spec: unknown, place: number, spoil: Spoil): unknown {
  const places: [Record<string | number, unknown>, string | number][] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      places.push([value as Record<string | number, unknown>, key]);
      visit((value as Record<string | number, unknown>)[key]);
    }
  };
  visit(spec);
  const [holder, key] = places[place % Math.max(1, places.length)] ?? [];
  if (holder === undefined || key === undefined) return spec;
  if (spoil.kind === 'value') holder[key] = spoil.value;
  else if (spoil.kind === 'twice' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else if (spoil.kind === 'removal' && !Array.isArray(holder)) delete holder[key];
  else if (!Array.isArray(holder)) holder['unknownField'] = 1;
  return spec;
}
