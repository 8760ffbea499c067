import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Access } from './access.ts';

const text = { type: 'string', minLength: 1, maxLength: 4096 };

const object = (required: readonly string[], properties: object): object => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const listOf = (items: object): object => ({ type: 'array', minItems: 1, items });

const schema = {
  ...object([], {
    bearer: listOf(text),
    basic: listOf(object(['username', 'password'], { username: text, password: text })),
    apiKey: object(['header', 'keys'], {
      header: { type: 'string', pattern: '^[A-Za-z0-9-]+$', maxLength: 100 },
      keys: listOf(text),
    }),
    oauth2: object(['clients'], {
      clients: listOf(object(['id', 'secret'], { id: text, secret: text })),
      lifetimeSeconds: { type: 'integer', minimum: 1 },
    }),
  }),
  minProperties: 1,
};

const validate = new Ajv2020({ strict: false, allErrors: true }).compile<Access>(schema);

/** Who may call, from outside, or what is wrong with it; never with a word of what is secret. */
export function readAccess(given: unknown): Access | readonly string[] {
  if (validate(given)) return given;
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const unknown: unknown = params['additionalProperty'];
    return `${instancePath || '/'} ${typeof unknown === 'string' ? `has no ${unknown}` : message}`;
  });
}
