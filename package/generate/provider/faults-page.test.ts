import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readFaults } from './faults-page.ts';

const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');
const faults = Object.values(readFaults(root) ?? {}).flat();

describe('what goes wrong with the provider', () => {
  test('is said once', () => {
    expect(faults.length).toBeGreaterThanOrEqual(40);
    expect(new Set(faults.map(({ when }) => when)).size).toBe(faults.length);
  });

  test.each(faults)('is proven: $when', ({ then, tests }) => {
    expect(then).toMatch(/\.$/);
    const named = Object.entries(tests).flatMap(([file, names]) => names.map((name) => [file, name] as const));
    expect(named).not.toEqual([]);
    expect(named.filter(([file, name]) => !hasTest(file, name))).toEqual([]);
  });
});

/** Does jest run `file`, and does a test, a group of them or a row of a table have this very name there? */
function hasTest(file: string, name: string): boolean {
  if (!file.endsWith('.test.ts') || !existsSync(`${root}/${file}`)) return false;
  const text = readFileSync(`${root}/${file}`, 'utf8');
  return ["'", '"', '`'].some((quote) => text.includes(`${quote}${name}${quote}`));
}
