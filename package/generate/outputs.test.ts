import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { outputs } from './outputs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

describe('generated files', () => {
  test.each([...outputs(root)])('%s is current (npm run generate)', (path, text) => {
    expect(existsSync(`${root}/${path}`) && readFileSync(`${root}/${path}`, 'utf8')).toBe(text);
  });
});
