import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { upstreamOf } from './upstream.ts';

const hub = fileURLToPath(new URL('../../functions/hub', import.meta.url));

test('every group that we render of another project is described', () => {
  const groups = readdirSync(hub)
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) => [...readFileSync(`${hub}/${file}`, 'utf8').matchAll(/'([a-z0-9.-]+\.[a-z]+)\/v\d\w*'/g)])
    .map(([, group = '']) => group)
    .filter((group) => !group.endsWith('.m.aerodrome.dev'));
  expect(groups.length).toBeGreaterThan(10);
  expect([...new Set(groups)].filter((group) => upstreamOf(group) === undefined)).toEqual([]);
});
