/**
 * The form of an OpenAPI 3.1 document as far as these services use it, as a JSON schema. Every object is closed, so that
 * a misspelt key, a misplaced one and an extension (`x-...`) are errors.
 */
const text = { type: 'string', minLength: 1 };
const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
const map = (of: object, names: object = {}): object => ({
  type: 'object',
  minProperties: 1,
  propertyNames: names,
  additionalProperties: of,
});
const closed = (required: readonly string[], properties: object): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});
/** Either itself or, by reference, a component of that section. */
const orRef = (section: string, itself: object): object => ({
  if: { type: 'object', required: ['$ref'] },
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON schema
  then: closed(['$ref'], { $ref: { type: 'string', pattern: `^#/components/${section}/[A-Za-z]+$` } }),
  else: itself,
});

const schema = { type: 'object' };
const media = closed(['schema'], { schema });
const header = closed(['description', 'schema'], { description: text, schema });
const parameter = {
  ...closed(['name', 'in', 'description', 'schema'], {
    name: text,
    in: { enum: ['path', 'query', 'header'] },
    required: { const: true },
    description: text,
    schema,
  }),
  if: { properties: { in: { const: 'path' } } },
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON schema
  then: { required: ['required'] },
};
const response = closed(['description'], {
  description: text,
  headers: map(orRef('headers', header)),
  content: map(media, { pattern: '^application/([a-z-]+\\+)?json$' }),
});
const operation = closed(['operationId', 'tags', 'summary', 'responses'], {
  operationId: { type: 'string', pattern: '^[a-z][A-Za-z]+$' },
  tags: { type: 'array', items: text, minItems: 1, maxItems: 1 },
  summary: text,
  description: text,
  parameters: { type: 'array', items: ref('parameter') },
  requestBody: closed(['required', 'content'], { required: { const: true }, content: map(media) }),
  responses: map(orRef('responses', response), { pattern: '^([2345][0-9]{2}|default)$' }),
});
const operations = Object.fromEntries(['get', 'put', 'post', 'patch', 'delete'].map((method) => [method, operation]));

export const documentSchema = {
  $defs: { parameter: orRef('parameters', parameter) },
  ...closed(['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components'], {
    openapi: { type: 'string', pattern: '^3\\.1\\.[0-9]+$' },
    info: closed(['title', 'version', 'description'], { title: text, version: text, description: text }),
    servers: { type: 'array', minItems: 1, maxItems: 1, items: closed(['url'], { url: text }) },
    security: { type: 'array', minItems: 1, items: map({ type: 'array' }) },
    tags: { type: 'array', items: closed(['name', 'description'], { name: text, description: text }) },
    paths: map(closed([], { parameters: { type: 'array', items: ref('parameter') }, ...operations }), {
      pattern: '^(/([a-z-]+|\\{[a-zA-Z]+\\}))+$',
    }),
    components: closed(['securitySchemes', 'parameters', 'responses', 'schemas'], {
      securitySchemes: map({ type: 'object', required: ['type', 'description'] }),
      parameters: map(parameter),
      headers: map(header),
      responses: map(response),
      schemas: map(schema),
    }),
  }),
};
