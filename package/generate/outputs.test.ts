import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { outputs } from './outputs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

const files = await outputs(root);

describe('generated files', () => {
  test.each([...files])('%s is current (npm run generate)', (path, text) => {
    expect(existsSync(`${root}/${path}`) && readFileSync(`${root}/${path}`, 'utf8')).toBe(text);
  });

  test.each(['package/provider/crds', 'provider/services', 'examples/provider'])(
    'none is left over in %s',
    (folder) => {
      const there = readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, `${entry.parentPath}/${entry.name}`))
        .filter((path) => /^(#|\/\/) Generated from /.test(readFileSync(`${root}/${path}`, 'utf8')));
      expect(there.length).toBeGreaterThan(0);
      expect(there.filter((path) => !files.has(path))).toEqual([]);
    },
  );
});
