import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type HubState, readState, writeState } from './state.ts';

test('a hub whose process is gone is no hub; one that failed says why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-state-'));
  const starting: HubState = { pid: process.pid, phase: 'starting', steps: [], step: 'network' };
  expect(await readState(folder)).toBeUndefined();
  await writeState(folder, starting);
  // This process has its number and is another one.
  expect(await readState(folder)).toBeUndefined();
  const failed: HubState = { ...starting, phase: 'failed', reason: 'port 22379 is taken' };
  await writeState(folder, failed);
  expect(await readState(folder)).toEqual(failed);
  rmSync(folder, { recursive: true });
});
