import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Case, expectRun } from './testing/case.ts';

const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

describe('catalogue', () => {
  test.each<Case>([
    {
      why: 'has a folder that is not there',
      args: ['catalogue', '--no-open', '--folder', 'site'],
      status: 1,
      stderr: 'site: is no catalogue: there is no index.html in it\n',
    },
    {
      why: 'has a folder with something else in it',
      args: ['catalogue', '--no-open', '--folder', 'site'],
      files: { 'site/index.html': '<p>hello' },
      status: 1,
      stderr: 'site: is no catalogue: cannot serve a site: its page has no content security policy\n',
    },
    {
      why: 'has a port that cannot be',
      args: ['catalogue', '--port', '65536'],
      status: 2,
      stderr: /Allowed are whole numbers from 0 to 65535/,
    },
  ])('$why', expectRun);

  test('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      await expectRun({
        why: 'taken',
        args: ['catalogue', '--no-open', '--port', `${port}`, '--folder', 'site'],
        files: { 'site/index.html': page },
        status: 1,
        stderr: `aerodrome: cannot serve the catalogue: port ${port} is taken; --port picks another one\n`,
      });
    } finally {
      other.close();
    }
  });

  test('is served until it is told to stop', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aerodrome-test-'));
    try {
      writeFileSync(join(folder, 'index.html'), page);
      const flags = ['--no-open', '--port', '0', '--folder', folder];
      const child = spawn(process.execPath, [join(import.meta.dirname, 'aerodrome.js'), 'catalogue', ...flags]);
      running.push(child);
      const ended = new Promise((resolve) => child.once('close', resolve));
      const url = await new Promise<string>((resolve) => {
        let said = '';
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          const [, found] = /^The catalogue is at (\S+)\nCtrl-C stops\.\n$/.exec(said) ?? [];
          if (found !== undefined) resolve(found);
        });
      });
      expect(await (await fetch(url)).text()).toBe(page);
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
