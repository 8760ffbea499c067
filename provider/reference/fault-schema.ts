import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Fault } from './faults.ts';
import type { Service } from './service.ts';

const text = { type: 'string', minLength: 1, maxLength: 100 };
const count = { type: 'integer', minimum: 0 };
const when = { enum: ['before', 'after'] };

const damage = (kind: string, properties: object, required: readonly string[] = []) => ({
  type: 'object',
  required: ['kind', ...required],
  additionalProperties: false,
  properties: { kind: { const: kind }, ...properties },
});

const damages = [
  damage('latency', { ms: count, jitter: count }, ['ms']),
  damage('status', { status: { type: 'integer', minimum: 400, maximum: 599 }, when, retryAfter: count }, ['status']),
  damage('throttle', { retryAfter: count, as: { enum: ['seconds', 'date'] } }),
  damage('drop', { when }),
  damage('garbage', { form: { enum: ['html', 'truncated', 'empty', 'text', 'array', 'huge'] } }, ['form']),
  damage('slow', { ms: count, bytes: { type: 'integer', minimum: 1 }, stall: { type: 'boolean' } }, ['ms']),
  damage('lag', { ms: count }, ['ms']),
  damage('loop', {}),
  damage('operation', { fate: { enum: ['failed', 'never', 'forgotten'] } }, ['fate']),
];
const kinds = damages.map(({ properties }) => properties.kind.const);

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
      oneOf: damages,
    },
  },
};

const validate = new Ajv2020({ discriminator: true, strict: false, allErrors: true }).compile<Fault>(schema);

/** A fault from outside, or what is wrong with it. */
export function readFault(given: unknown): Fault | readonly string[] {
  if (validate(given)) return given;
  return (validate.errors ?? []).map(({ instancePath, keyword, message }) =>
    keyword === 'discriminator'
      ? `/does/kind must be one of ${kinds.join(', ')}`
      : `${instancePath || 'it'} ${message ?? 'is wrong'}`,
  );
}

/** Why a fault could never hit a call of these services; undefined where it could. */
export function missesAll({ service, operation }: Fault, services: ReadonlyMap<string, Service>): string | undefined {
  const [known, all] = [service === undefined ? undefined : services.get(service), [...services.values()]];
  if (service !== undefined && known === undefined) {
    return `there is no service ${service}; there are ${[...services.keys()].join(', ')}`;
  }
  const operations = (known === undefined ? all : [known]).flatMap((one) => one.operations);
  if (operation === undefined || operations.some(({ document }) => document.id === operation)) return undefined;
  const others = known === undefined ? '' : `; there are ${operations.map(({ document }) => document.id).join(', ')}`;
  return `there is no operation ${operation}${others}`;
}
