import { expect, test } from '@jest/globals';
import { rangeText } from './amounts.ts';

const amounts = (cpu: number, memory = 0) => ({ cpu, memory, storage: 0, gpus: 0 });
const gibi = 1024 ** 3;

test.each([
  ['cpu', amounts(1000), amounts(1000), '1 core'],
  ['cpu', amounts(500), amounts(500), '0.5 cores'],
  ['cpu', amounts(16_000), amounts(64_000), '16 to 64 cores'],
  ['memory', amounts(0, 64 * gibi), amounts(0, 256 * gibi), '64 to 256 GiB'],
  ['memory', amounts(0, 896 * gibi), amounts(0, 1472 * gibi), '896 GiB to 1.44 TiB'],
  ['memory', amounts(0, 0), amounts(0, gibi), '0 to 1 GiB'],
  ['memory', amounts(0), amounts(0), '0'],
  ['gpus', amounts(0), { ...amounts(0), gpus: 2 }, '0 to 2'],
] as const)('%s: %j to %j is %s', (field, least, most, want) => expect(rangeText(field, least, most)).toBe(want));
