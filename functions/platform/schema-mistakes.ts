import type { Mistake } from '../engine/result.ts';
import { mistake } from './mistake.ts';
import { acceptedByPattern, validate } from './validate.gen.ts';

/** What ajv reports of one error, as far as we read it. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly propertyName?: string;
}

/** What the schema finds wrong with settings. Fills in the schema's defaults: `settings` is changed. */
export function schemaMistakes(settings: unknown): readonly Mistake[] {
  if (validate(settings)) return [];
  const errors = (validate as { readonly errors?: readonly SchemaError[] | null }).errors ?? [];
  return errors.filter(({ keyword }) => keyword !== 'propertyNames').map((error) => describe(error, settings));
}

function describe(error: SchemaError, settings: unknown): Mistake {
  const { keyword, params, instancePath } = error;
  const keys = instancePath.split('/').slice(1).map(unescaped);
  if (keyword === 'required') {
    const missing = [...keys, String(params['missingProperty'])];
    return mistake(path(missing, settings), undefined, 'a value');
  }
  if (keyword === 'additionalProperties') {
    const name = String(params['additionalProperty']);
    const unknown = [...keys, name];
    const place = path(unknown, settings);
    return mistake(place, valueAt(settings, unknown), 'no such field', 'there is no such setting');
  }
  if (error.propertyName !== undefined) {
    const place = path([...keys, error.propertyName], settings);
    const accepted = meaning(String(params['pattern']));
    return mistake(
      place,
      error.propertyName,
      accepted,
      `${place} has a name that is not accepted; accepted: ${accepted}`,
    );
  }
  return mistake(path(keys, settings), valueAt(settings, keys), accepted(error));
}

function accepted({ keyword, params, message }: SchemaError): string {
  const { limit } = params;
  switch (keyword) {
    case 'enum':
      return `one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
    case 'type':
      return `${/^[aeio]/.test(String(params['type'])) ? 'an' : 'a'} ${params['type']}`;
    case 'pattern':
      return meaning(String(params['pattern']));
    case 'minimum':
      return `at least ${limit}`;
    case 'maximum':
      return `at most ${limit}`;
    case 'minLength':
      return `at least ${limit} characters`;
    case 'maxLength':
      return `at most ${limit} characters`;
    case 'minItems':
    case 'minProperties':
      return `at least ${limit} entries`;
    case 'maxItems':
    case 'maxProperties':
      return `at most ${limit} entries`;
    case 'uniqueItems':
      return 'a list without repetition';
    default:
      return message ?? keyword;
  }
}

function meaning(pattern: string): string {
  return (acceptedByPattern as Readonly<Record<string, string>>)[pattern] ?? `text that matches ${pattern}`;
}

/** `sites[0].name`; a map's key with dots in it reads `labels["a.b"]`. */
function path(keys: readonly string[], settings: unknown): string {
  let text = '';
  keys.forEach((key, index) => {
    if (Array.isArray(valueAt(settings, keys.slice(0, index)))) text += `[${key}]`;
    else if (/[^-\w]/.test(key)) text += `[${JSON.stringify(key)}]`;
    else text += text === '' ? key : `.${key}`;
  });
  return text;
}

function valueAt(settings: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Readonly<Record<string, unknown>>)[key];
  }, settings);
}

/** JSON Pointer escapes, RFC 6901. */
function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
