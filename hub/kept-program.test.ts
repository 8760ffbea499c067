import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { keepRunning } from './kept-program.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-kept-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a program that ends by itself is started again, until it is stopped', async () => {
  const log = join(folder, 'log');
  let told = (_message: string): void => undefined;
  const trouble = (): Promise<string> => new Promise((resolve) => (told = resolve));
  const first = trouble();
  const args = ['-c', 'echo runs; exit 3'];
  const kept = keepRunning({ name: 'short', path: '/bin/sh', args, log }, (message) => told(message));
  expect(await first).toBe('cannot run short: it ended with status 3\nruns');
  expect(await trouble()).toBe('cannot run short: it ended with status 3\nruns\nruns');
  await kept.stop();
  expect(readFileSync(log, 'utf8')).toBe('runs\nruns\n');
});
