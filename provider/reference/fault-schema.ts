import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Fault } from './faults.ts';

const text = { type: 'string', minLength: 1, maxLength: 100 };
const count = { type: 'integer', minimum: 0 };
const when = { enum: ['before', 'after'] };

const damage = (kind: string, properties: object, required: readonly string[] = []): object => ({
  type: 'object',
  required: ['kind', ...required],
  additionalProperties: false,
  properties: { kind: { const: kind }, ...properties },
});

const schema = {
  type: 'object',
  required: ['does'],
  additionalProperties: false,
  properties: {
    service: text,
    operation: text,
    method: text,
    rate: { type: 'number', minimum: 0, maximum: 1 },
    times: count,
    after: count,
    does: {
      type: 'object',
      required: ['kind'],
      discriminator: { propertyName: 'kind' },
      oneOf: [
        damage('latency', { ms: count, jitter: count }, ['ms']),
        damage('status', { status: { type: 'integer', minimum: 400, maximum: 599 }, when, retryAfter: count }, [
          'status',
        ]),
        damage('throttle', { retryAfter: count, as: { enum: ['seconds', 'date'] } }),
        damage('drop', { when }),
        damage('garbage', { form: { enum: ['html', 'truncated', 'empty', 'text', 'array', 'huge'] } }, ['form']),
        damage('slow', { ms: count, bytes: { type: 'integer', minimum: 1 }, stall: { type: 'boolean' } }, ['ms']),
        damage('lag', { ms: count }, ['ms']),
        damage('operation', { fate: { enum: ['failed', 'never', 'forgotten'] } }, ['fate']),
      ],
    },
  },
};

const validate = new Ajv2020({ discriminator: true, strict: false, allErrors: true }).compile<Fault>(schema);

/** A fault from outside, or what is wrong with it. */
export function readFault(given: unknown): Fault | readonly string[] {
  if (validate(given)) return given;
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'it'} ${message ?? 'is wrong'}`);
}
