import { expect, test } from '@jest/globals';
import { transformSync } from 'esbuild';
import { interfaces } from '../types.ts';
import { apiModule, servicesModule } from './module.ts';
import type { Service } from './service.ts';
import type { StructuralSchema } from './structural-schema.ts';

test('types of whatever a document says', () => {
  const schema: StructuralSchema = {
    type: 'object',
    description: 'Runs at */5 * * * *.',
    required: ['due-date'],
    properties: {
      'due-date': { type: 'string', nullable: true, description: 'When.' },
      colour: { type: 'string', enum: ["it's", 'red'] },
      level: { type: 'integer', enum: [1, 2] },
      port: { 'x-kubernetes-int-or-string': true },
      anything: { 'x-kubernetes-preserve-unknown-fields': true },
      parts: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } },
    },
  };
  const text = interfaces(schema, 'Job', 'Job', 'claim').join('\n');
  expect(text).toBe(`/** Runs at *\\/5 * * * *. */
export interface Job {
  /** When. */
  readonly "due-date": string | null;
  readonly colour?: "it's" | 'red';
  readonly level?: 1 | 2;
  readonly port?: number | string;
  readonly anything?: unknown;
  readonly parts?: readonly JobPart[];
}

export interface JobPart {
  readonly id?: string;
}
`);
  expect(() => transformSync(text, { loader: 'ts' })).not.toThrow();
});

test('a service with a hyphen in its name', () => {
  const service = {
    name: 'load-balancer',
    constant: 'loadBalancer',
    api: { basePath: '', operations: {} },
  } as unknown as Service;
  expect(servicesModule([service])).toContain(`import { api as loadBalancerApi } from './load-balancer/api.gen.ts';
import { loadBalancer } from './load-balancer/descriptor.ts';`);
  expect(() => transformSync(apiModule(service), { loader: 'ts' })).not.toThrow();
});
