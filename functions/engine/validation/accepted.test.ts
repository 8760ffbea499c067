import { expect, test } from '@jest/globals';
import { accepted } from './accepted.ts';
import type { FieldSchema } from './kind-schema.ts';

test.each<[FieldSchema, string]>([
  [{ type: 'boolean' }, 'true or false'],
  [{ type: 'string', enum: ['a', 'b'] }, 'one of a, b'],
  [{ type: 'integer', minimum: 0, maximum: 300 }, 'a whole number from 0 to 300'],
  [{ type: 'integer', minimum: 1 }, 'a whole number of at least 1'],
  [{ type: 'number', maximum: 2 }, 'a number of at most 2'],
  [{ type: 'string' }, 'text'],
  [{ type: 'string', title: 'a size', example: '8Gi', maxLength: 8 }, 'a size, such as "8Gi" (at most 8 characters)'],
  [{ type: 'array', maxItems: 4 }, 'a list of at most 4 entries'],
  [{ type: 'array', minItems: 1, maxItems: 15 }, 'a list of 1 to 15 entries'],
  [{ type: 'object', properties: { min: {}, max: {} } }, 'an object with min, max'],
  [{ type: 'object', maxProperties: 3 }, 'an object of at most 3 fields'],
  [{ type: 'object', minProperties: 1, maxProperties: 3 }, 'an object of 1 to 3 fields'],
  [{ type: 'object' }, 'an object'],
])('%j: %s', (schema, want) => {
  expect(accepted(schema)).toBe(want);
});
