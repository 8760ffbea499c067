import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serviceKeys } from './keys.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-services-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const modeOf = (file: string): number => statSync(file).mode & 0o777;

test('keys are made once, for nobody else to read', async () => {
  const file = join(folder, 'keys.json');
  const keys = await serviceKeys(file);
  expect(new Set([keys.clientSecret, keys.apiKey, keys.token]).size).toBe(3);
  expect(modeOf(file)).toBe(0o600);
  expect(await serviceKeys(file)).toEqual(keys);
});
