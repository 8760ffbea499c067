import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { command } from './testing/aerodrome.ts';
import { expectSaid, type Said } from './testing/case.ts';

const launcher = join(import.meta.dirname, 'aerodrome.js');
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Services in a process of their own, once they say that they are there. */
async function serve(...args: readonly string[]): Promise<{
  readonly url: string;
  readonly said: string;
  readonly stop: (signal: NodeJS.Signals) => Promise<{ readonly status: number | null; readonly stderr: string }>;
}> {
  const child = spawn(process.execPath, [launcher, 'services', '--port', '0', '--service', 'dns', ...args]);
  running.push(child);
  let [said, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Ctrl-C stops.')) resolve();
    });
    child.once('close', () => reject(new Error(`ended: ${said}${stderr}`)));
  });
  const [, url = ''] = /(http:\S+)\/dns\/v1\n/.exec(said) ?? [];
  return {
    url,
    said,
    stop: async (signal) => {
      child.kill(signal);
      child.kill(signal); // as from a terminal and from a launcher
      return { status: await ended, stderr };
    },
  };
}

/** The first of the printed commands, done as curl would. */
async function paste(said: string): Promise<Response> {
  const [, address = '', body = ''] = /curl -s (\S+\/zones) -H '[^']+' -d '([^']+)'/.exec(said) ?? [];
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

describe('services', () => {
  test('say what to try, stop when asked to, and know everything after a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aerodrome-test-'));
    try {
      const first = await serve('--data', join(folder, 'services.db'));
      expect((await paste(first.said)).status).toBe(201);
      expect(await first.stop('SIGINT')).toEqual({ status: 0, stderr: '\naerodrome: SIGINT: stopping\n' });

      const second = await serve('--data', join(folder, 'services.db'));
      const zones = await fetch(`${second.url}/dns/v1/zones`);
      expect(await zones.json()).toMatchObject({ items: [{ name: 'example.com' }], total: 1 });
      expect((await paste(second.said)).status).toBe(409);
      expect((await second.stop('SIGTERM')).status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('say that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { readonly port: number };
    try {
      const ran = await command(['services', '--service', 'dns', '--port', String(port)]);
      expect(ran).toEqual({
        status: 1,
        stdout: '',
        stderr: `aerodrome: cannot listen on 127.0.0.1:${port}: the port is taken; --port picks another one\n`,
      });
    } finally {
      other.close();
    }
  });

  test.each<Said & { readonly why: string; readonly args: readonly string[]; readonly files?: Record<string, string> }>(
    [
      {
        why: 'no such service',
        args: ['--service', 'mail'],
        status: 1,
        stderr: /there is no service mail; there are .*dns/,
      },
      {
        why: 'a folder that is not there',
        args: ['--data', 'nowhere/services.db'],
        status: 1,
        stderr: 'aerodrome: cannot open nowhere/services.db: unable to open database file\n',
      },
      {
        why: 'a file that is no database',
        args: ['--data', 'services.db'],
        files: { 'services.db': 'hello world, hello world' },
        status: 1,
        stderr: 'aerodrome: cannot open services.db: file is not a database\n',
      },
      {
        why: 'access that is no YAML, without what may be secret',
        args: ['--access', 'access.yaml'],
        files: { 'access.yaml': 'bearer: [a: canary: b' },
        status: 1,
        stderr: /^access\.yaml: (?!.*canary).+\n$/,
      },
      {
        why: 'access that nobody knows',
        args: ['--access', 'access.yaml'],
        files: { 'access.yaml': 'bearer: [canary]\ntokens: [canary]' },
        status: 1,
        stderr: 'access.yaml: / has no tokens\n',
      },
      {
        why: 'half a TLS',
        args: ['--tls-cert', 'a'],
        status: 2,
        stderr: 'aerodrome: TLS needs --tls-cert and --tls-key\n',
      },
      { why: 'more errors than calls', args: ['--errors', '2'], status: 2, stderr: /Allowed are numbers from 0 to 1/ },
      { why: 'no calls at all', args: ['--rate', '0'], status: 2, stderr: /Allowed are whole numbers from 1/ },
    ],
  )('refuse $why', async ({ args, files = {}, status = 0, stdout = '', stderr = '' }) => {
    expectSaid(await command(['services', '--port', '0', ...args], { files }), { status, stdout, stderr });
  });
});
