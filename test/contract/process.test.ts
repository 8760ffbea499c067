import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { freePorts, startProgram } from '../../hub/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aerodrome-process-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shell = (script: string, more = {}) => ({
  name: 'sample',
  path: '/bin/sh',
  args: ['-c', script],
  log: join(folder, 'log'),
  ...more,
});

describe('a program', () => {
  test('that ends by itself is an error with its last words', async () => {
    const { failed } = startProgram(shell('echo one; echo two >&2; exit 3'));
    await expect(failed).rejects.toThrow('cannot run sample: it ended with status 3\none\ntwo');
  });

  test('that is stopped may say goodbye', async () => {
    const ready = join(folder, 'ready');
    const { stop } = startProgram(shell(`trap 'echo bye; exit 0' TERM; touch ${ready}; while :; do sleep 0.05; done`));
    await appears(ready);
    await stop();
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('bye\n');
    await stop();
  });

  test('that does not listen is killed when its grace is over', async () => {
    const pid = join(folder, 'pid');
    const script = `trap '' TERM; echo $$ >${pid}.new; mv ${pid}.new ${pid}; while :; do sleep 0.05; done`;
    const { stop } = startProgram(shell(script, { graceSeconds: 0 }));
    await appears(pid);
    await stop();
    expect(isAlive(Number(readFileSync(pid, 'utf8')))).toBe(false);
  });

  test('does not outlive the process that started it, even when that is killed', async () => {
    const pid = join(folder, 'pid');
    const script = `echo $$ >${pid}.new; mv ${pid}.new ${pid}; exec sleep 60`;
    const start = `import { startProgram } from '${import.meta.dirname}/../../hub/program.ts';
      startProgram(${JSON.stringify(shell(script, { graceSeconds: 0 }))});`;
    const parent = spawn(process.execPath, ['--input-type=module', '--eval', start], { stdio: 'ignore' });
    await appears(pid);
    const program = Number(readFileSync(pid, 'utf8'));
    expect(isAlive(program)).toBe(true);
    parent.kill('SIGKILL');
    await eventually(() => !isAlive(program));
  });
});

test('free ports are all different', async () => {
  const ports = await freePorts(20);
  expect(new Set(ports).size).toBe(20);
  expect(Math.min(...ports)).toBeGreaterThan(1023);
});

const appears = (file: string): Promise<void> => eventually(() => existsSync(file));

async function eventually(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('it did not happen within 10 seconds');
    await setTimeout(20);
  }
}

// Its guard waits for it, so that a dead one is gone and not a zombie, which signals would still find.
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
