import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { go } from './go.ts';

let empty: string;
beforeAll(() => {
  empty = mkdtempSync(join(tmpdir(), 'aerodrome-no-go-'));
});
afterAll(() => rmSync(empty, { recursive: true, force: true }));

describe('go', () => {
  test.each([
    {
      alternative: { alternative: 'set AERODROME_TOOLS to a folder that has the binaries' },
      want: 'install Go 1.26 or set AERODROME_TOOLS to a folder that has the binaries',
    },
    { alternative: {}, want: 'install Go 1.26' },
  ])('without Go it says what it could not do, and "$want"', async ({ alternative, want }) => {
    const call = { purpose: 'build crossplane', folder: empty, environment: { PATH: empty }, ...alternative };
    const failure = go(call, ['version']).catch((error: Error) => error.message);
    expect(await failure).toBe(`cannot build crossplane: no Go toolchain on the PATH; ${want}`);
  });
});
