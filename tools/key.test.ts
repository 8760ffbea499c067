import { describe, expect, test } from '@jest/globals';
import { type BuildInputs, buildKey, namesVersion, requiredVersion } from './key.ts';

const inputs: BuildInputs = {
  goMod: 'module m\n',
  goSum: 'a v1.0.0 h1:x=\n',
  package: 'example.dev/a/cmd/a',
  ldflags: '-s -w',
  goVersion: 'go1.26.8',
  os: 'linux',
  arch: 'amd64',
};

describe('buildKey', () => {
  test('is the same for the same inputs, whatever the order of fields', () => {
    const reversed = Object.fromEntries(Object.entries(inputs).reverse()) as unknown as BuildInputs;
    expect(buildKey(reversed)).toBe(buildKey(inputs));
    expect(buildKey(inputs)).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each(Object.keys(inputs))('changes with %s', (field) => {
    expect(buildKey({ ...inputs, [field]: 'other' })).not.toBe(buildKey(inputs));
  });

  test('changes with the content of each own source', () => {
    const keys = [[], ['package main'], ['package main', ''], ['package main // more']];
    expect(new Set(keys.map((sources) => buildKey({ ...inputs, sources }))).size).toBe(keys.length);
    expect(buildKey({ ...inputs, sources: [] })).toBe(buildKey(inputs));
  });

  test('does not confuse text that moves from one field to the next', () => {
    const moved = { ...inputs, goMod: `${inputs.goMod}x`, goSum: inputs.goSum.slice(1) };
    expect(buildKey(moved)).not.toBe(buildKey({ ...inputs, goMod: inputs.goMod, goSum: `x${inputs.goSum.slice(1)}` }));
  });
});

describe('requiredVersion', () => {
  test.each([
    { name: 'a single requirement', goMod: 'require a.dev/b v1.2.3\n', want: 'v1.2.3' },
    { name: 'a block', goMod: 'require (\n\tz.dev/z v0.1.0\n\ta.dev/b v1.2.3\n)\n', want: 'v1.2.3' },
    { name: 'an indirect one', goMod: 'require (\n\ta.dev/b v1.2.3 // indirect\n)\n', want: 'v1.2.3' },
    { name: 'a tool line before it', goMod: 'tool a.dev/b\n\nrequire a.dev/b v1.2.3\n', want: 'v1.2.3' },
    {
      name: 'a replacement before it',
      goMod: 'replace a.dev/b => c.dev/d v9.9.9\nrequire a.dev/b v1.2.3',
      want: 'v1.2.3',
    },
    { name: 'a longer path before it', goMod: 'require (\n\ta.dev/b/c v9.9.9\n\ta.dev/b v1.2.3\n)', want: 'v1.2.3' },
  ])('reads $name', ({ goMod, want }) => {
    expect(requiredVersion(goMod, 'a.dev/b')).toBe(want);
  });

  test('says which module is missing', () => {
    expect(() => requiredVersion('module m\n', 'a.dev/b')).toThrow(
      'cannot read the version of a.dev/b: its go.mod does not require it',
    );
  });
});

describe('namesVersion', () => {
  test.each([
    { output: 'v2.3.4\n', want: true },
    { output: 'Client Version: v2.3.4\n', want: true },
    { output: 'etcd Version: 2.3.4\nGit SHA: Not provided', want: true },
    { output: 'v2.3.40', want: false },
    { output: 'v12.3.4', want: false },
    { output: 'v2.3.4-rc.0', want: false },
    { output: 'v2.3.4+vendor', want: false },
    { output: 'v2x3.4', want: false },
    { output: '1.2.3.4', want: false },
    { output: '', want: false },
  ])('"$output" names v2.3.4: $want', ({ output, want }) => {
    expect(namesVersion(output, 'v2.3.4')).toBe(want);
  });
});
