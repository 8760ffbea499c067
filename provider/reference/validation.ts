import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { OperationDocument, ServiceDocument } from './document.ts';
import { formats } from './formats.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Mistake } from './problem.ts';

/** What the document of an operation says about its requests and answers; each is compiled when it is first needed. */
export interface Validation {
  /** Parameters by name, as text; gives them typed and with defaults, or what is wrong. */
  readonly parameters: (given: Readonly<Record<string, string>>) => Checked<Readonly<Record<string, Json>>>;
  /** A request's body; gives it with defaults, or what is wrong. `type` must be one the document has. */
  readonly body: (type: string, given: Json) => Checked<Json>;
  /** What is wrong with an answer: nothing where it is as the document says. */
  readonly answer: (status: number, type: string, body: Json) => readonly Mistake[];
}

export type Checked<T> = { readonly value: T } | { readonly mistakes: readonly Mistake[] };

/** Validators of all operations of a document, by operationId. */
export function createValidation(document: ServiceDocument): (operation: OperationDocument) => Validation {
  const root = { $id: `${document.service}.json`, components: document.components };
  const options = { strict: false, allErrors: true, formats, discriminator: true } as const;
  const input = new Ajv2020({ ...options, useDefaults: true }).addSchema(root);
  const texts = new Ajv2020({ ...options, useDefaults: true, coerceTypes: 'array' }).addSchema(root);
  const output = new Ajv2020(options).addSchema(root);
  const absolute = (schema: Json): Json => withRoot(schema, root.$id);
  const known = new Map<string, Validation>();

  const create = (operation: OperationDocument): Validation => {
    const parameters = lazily(() => texts.compile(absolute(parameterSchema(operation)) as JsonObject));
    const bodies = byKey((type) => {
      const schema = operation.body?.contents[type];
      return schema && input.compile(absolute(schema) as JsonObject);
    });
    const answers = byKey((key) => {
      const [status = '', type = ''] = key.split(' ');
      const response = operation.responses[status] ?? operation.responses['default'];
      const schema = response?.contents[type];
      return schema && output.compile(absolute(schema) as JsonObject);
    });
    return {
      parameters: (given) => check(parameters(), { ...given }),
      body: (type, given) => {
        const validate = bodies(type);
        return validate === undefined ? { value: given } : check(validate, given);
      },
      answer: (status, type, body) => {
        const validate = answers(`${status} ${type}`);
        if (validate === undefined) return [{ pointer: '', detail: `is not in the document: ${status} with ${type}` }];
        return validate(body) ? [] : mistakesOf(validate.errors ?? []);
      },
    };
  };

  return (operation) => {
    const found = known.get(operation.id);
    if (found !== undefined) return found;
    const created = create(operation);
    known.set(operation.id, created);
    return created;
  };
}

function check<T>(validate: ValidateFunction, given: T): Checked<T> {
  return validate(given) ? { value: given } : { mistakes: mistakesOf(validate.errors ?? []) };
}

/** Most mistakes that one answer names. */
const most = 20;

const mistakesOf = (errors: readonly ErrorObject[]): readonly Mistake[] =>
  errors.slice(0, most).map((error) => ({ pointer: pointerOf(error), detail: detailOf(error) }));

function pointerOf({ instancePath, params }: ErrorObject): string {
  const property: unknown = params['missingProperty'] ?? params['additionalProperty'];
  const token = typeof property === 'string' ? `/${property.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
  return `${instancePath}${token}`.slice(0, 512);
}

function detailOf({ keyword, params, message }: ErrorObject): string {
  if (keyword === 'required') return 'is required';
  if (keyword === 'additionalProperties') return 'is not known';
  if (keyword === 'enum') return `must be one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
  return message ?? keyword;
}

/** Header parameters go by their names in lower case. */
function parameterSchema({ parameters }: OperationDocument): JsonObject {
  const named = parameters.map((one) => ({ ...one, name: one.in === 'header' ? one.name.toLowerCase() : one.name }));
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(({ name, schema }) => [name, schema])),
    required: named.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** The schema with references into its document made references into `root`. */
function withRoot(schema: Json, root: string): Json {
  if (Array.isArray(schema)) return schema.map((item: Json) => withRoot(item, root));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#') ? `${root}${value}` : withRoot(value, root),
    ]),
  );
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function byKey<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, { readonly value: T }>();
  return (key) => {
    const found = made.get(key) ?? { value: make(key) };
    made.set(key, found);
    return found.value;
  };
}
