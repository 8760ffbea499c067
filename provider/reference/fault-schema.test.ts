import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readFault } from './fault-schema.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'services.md'), 'utf8');
const told = [...page.matchAll(/^\| `(\{.*?\})` \|/gm)].map(([, does = '']) => does);

test('every kind of fault is told of', () => {
  const kinds = told.map((does) => (JSON.parse(does) as { kind: string }).kind);
  expect(kinds).toEqual(['latency', 'status', 'throttle', 'drop', 'garbage', 'slow', 'operation', 'lag', 'loop']);
});

test.each(told)('what does %s is a fault', (does) => {
  const fault = {
    service: 'dns',
    operation: 'getZone',
    method: 'GET',
    rate: 0.5,
    times: 2,
    after: 1,
    does: JSON.parse(does),
  };
  expect(readFault(fault)).toEqual(fault);
  expect(readFault({ ...fault, does: { ...fault.does, unheardOf: 1 } })).not.toHaveProperty('does');
});
