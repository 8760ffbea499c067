import { expect, test } from '@jest/globals';
import { parseReference } from './registry-client.ts';

test.each([
  [
    '10.98.0.1:5000/crossplane/crossplane:v2.3.4',
    { registry: '10.98.0.1:5000', repository: 'crossplane/crossplane', version: 'v2.3.4' },
  ],
  ['xpkg.crossplane.io/a/b@sha256:0a', { registry: 'xpkg.crossplane.io', repository: 'a/b', version: 'sha256:0a' }],
])('%s', (name, want) => {
  expect(parseReference(name)).toEqual(want);
});

test.each(['busybox', 'library/busybox:1', '10.98.0.1:5000/a/b', ''])(
  '"%s" names no registry or no version',
  (name) => {
    expect(() => parseReference(name)).toThrow(`cannot read image name "${name}"`);
  },
);
