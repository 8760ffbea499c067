import { expect, test } from '@jest/globals';
import { parsePinnedModules } from './modules.ts';

test('pinned modules are lines of path, version and hash', () => {
  expect(parsePinnedModules('a.dev/b v1.2.3 h1:abc=\n\nc.dev/d/v2 v2.0.0 h1:def=\n')).toEqual([
    { path: 'a.dev/b', version: 'v1.2.3', sum: 'h1:abc=' },
    { path: 'c.dev/d/v2', version: 'v2.0.0', sum: 'h1:def=' },
  ]);
});

test.each(['a.dev/b v1.2.3', 'a.dev/b v1.2.3 sha256:abc', 'a.dev/b'])('refuses "%s"', (line) => {
  expect(() => parsePinnedModules(line)).toThrow(`cannot read pinned module: "${line}" is not "path version h1:hash"`);
});
