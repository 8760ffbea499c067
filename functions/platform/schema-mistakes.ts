import type { Mistake } from '../engine/result.ts';
import { type FieldSchema, type SchemaError, shapeMistakes } from '../engine/validation/index.ts';
import { schema, validate } from './validate.gen.ts';

/** What ajv reports of one error when it is not verbose, which would double the validator. */
interface PlainError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** A schema as the validator has it: shared parts stand in `$defs`. */
interface SharedSchema extends FieldSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SharedSchema>>;
  readonly propertyNames?: FieldSchema;
}

const root = schema as unknown as SharedSchema; // generated as a literal, whose type is narrower than what is walked

/** What the schema finds wrong with settings. Fills in the schema's defaults: `settings` is changed. */
export function schemaMistakes(settings: unknown): readonly Mistake[] {
  if (validate(settings)) return [];
  const errors = (validate as { readonly errors?: readonly PlainError[] | null }).errors ?? [];
  // The keyword below propertyNames has reported the name itself.
  const explained = errors
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .map((error) => explain(error, settings));
  return shapeMistakes(explained, settings, '').map((mistake) => ({ ...mistake, by: 'operator' }));
}

/** Adds the value and the schema it broke. */
function explain(error: PlainError, settings: unknown): SchemaError {
  let field = root;
  let data = settings;
  for (const step of error.instancePath.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    field = below(field, key);
    data = (data as Readonly<Record<string, unknown>>)[key];
  }
  const { keyword, params, propertyName: name } = error;
  if (name !== undefined) {
    const instancePath = `${error.instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return { ...error, instancePath, parentSchema: { type: 'string', ...field.propertyNames }, data: name };
  }
  if (keyword !== 'required') return { ...error, parentSchema: field, data };
  const missing = String(params['missingProperty']);
  return { ...error, parentSchema: { ...field, properties: { [missing]: below(field, missing) } }, data };
}

function below(field: SharedSchema, key: string): SharedSchema {
  const { properties, items, additionalProperties } = field;
  const known = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
  const found: SharedSchema = known ?? items ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
  const shared = found.$ref === undefined ? undefined : root.$defs?.[found.$ref.replace('#/$defs/', '')];
  return { ...shared, ...found };
}
