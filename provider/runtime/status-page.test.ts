import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = read('../../docs/provider/status.md');

test.each([
  ['event', './outcome.ts', /^ {2}\| '(\w+)'/gm],
  ['condition', './conditions.ts', /change\('\w+', '\w+', '(\w+)'/g],
  ['event of a config', './provider-config.ts', /readonly reason: '(\w+)'/g],
  ['condition of a config', './provider-config.ts', /reason: '(\w+)', message/g],
])('reasons are told of: %s', (_, file, pattern) => {
  const reasons = new Set([...read(file).matchAll(pattern)].map(([, reason = '']) => reason));
  expect(reasons.size).toBeGreaterThan(0);
  expect([...reasons].filter((reason) => !page.includes(`\`${reason}\``))).toEqual([]);
});
