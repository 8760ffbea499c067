import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import manifest from '../../package.json' with { type: 'json' };
import { encodeRequest } from './codec/index.ts';
import { connectPlain } from './testing/connect.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const serveModule = new URL('./serve.ts', import.meta.url).href;
// Each test starts processes, and the machine may be busy with others.
jest.setTimeout(30_000);

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** A process of ours: what it writes, and how it ends. */
interface Run {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly exit: Promise<number | NodeJS.Signals | null>;
  /** Resolves once stdout has some text; rejects if the process ends without it. */
  readonly said: (text: string) => Promise<void>;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  return start([main, ...args], env);
}

/** Serves in a process that does something else as well. */
function runWith(code: string, args: readonly string[]): Run {
  return start([
    '--input-type=module',
    '--eval',
    `import { serve } from ${JSON.stringify(serveModule)}; await serve([], ${JSON.stringify(args)}); ${code}`,
  ]);
}

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const { TLS_SERVER_CERTS_DIR: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--no-warnings', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited, ...env },
  });
  running.push(child);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const exit = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  const said = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => stdout.includes(text) && resolve();
      child.stdout.on('data', check);
      child.once('close', () => reject(new Error(`ended without saying "${text}": ${stdout}${stderr}`)));
      check();
    });
  return { child, stdout: () => stdout, stderr: () => stderr, exit, said };
}

const plain = ['--insecure', '--address', '127.0.0.1:0', '--metrics-address', 'none'];

/** The port that a process says it listens on. */
function portOf({ stdout }: Run): number {
  return Number(/"address":"[^"]*:(\d+)"/.exec(stdout())?.[1]);
}

/** Holds a call open: its request never ends. */
function hold(port: number) {
  const client = connectPlain(port);
  const call = client.client.makeClientStreamRequest(
    '/apiextensions.fn.proto.v1.FunctionRunnerService/RunFunction',
    (bytes: Buffer) => bytes,
    (bytes: Buffer) => bytes,
    () => {},
  );
  call.on('error', () => {}); // it is cut when the server goes
  call.write(encodeRequest({}));
  return client;
}

describe('starting', () => {
  test.each([
    ['without certificates', {}, [], /^function: cannot serve without certificates: .*\n$/],
    [
      'without what the environment names',
      { TLS_SERVER_CERTS_DIR: '/nowhere' },
      [],
      /^function: cannot read certificate: ENOENT.*\n$/,
    ],
    [
      'with an empty folder name',
      {},
      ['--tls-server-certs-dir', ''],
      /^function: cannot serve without certificates: .*\n$/,
    ],
    [
      'on an address this machine does not have',
      {},
      ['--insecure', '--metrics-address=none', '--address', '192.0.2.1:9443'],
      /^function: cannot listen on 192\.0\.2\.1:9443: this machine has no such address\n$/,
    ],
  ])('%s exits with 1 and one line', async (_name, env, args, want) => {
    const child = run(args, env);
    expect(await child.exit).toBe(1);
    expect(child.stderr()).toMatch(want);
    expect(child.stdout()).toBe('');
  });

  test.each([
    ['gRPC', (port: number) => ['--address', `127.0.0.1:${port}`, '--metrics-address', 'none']],
    ['metrics', (port: number) => ['--address', '127.0.0.1:0', '--metrics-address', `127.0.0.1:${port}`]],
  ])('exits with 1 and one line where the port for %s is taken', async (_name, flags) => {
    const taken = await new Promise<Server>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
    });
    const { port } = taken.address() as { readonly port: number };
    const child = run(['--insecure', ...flags(port)]);
    expect(await child.exit).toBe(1);
    expect(child.stderr()).toBe(`function: cannot listen on 127.0.0.1:${port}: the address is already in use\n`);
    taken.close();
  });

  test('with an unknown flag exits with 2 and a usage line', async () => {
    const child = run(['--nope']);
    expect(await child.exit).toBe(2);
    expect(child.stderr()).toBe(
      "error: unknown option '--nope' (usage: function [flags]; function --help lists them)\n",
    );
  });

  test('--version and --help exit with 0', async () => {
    const [version, help] = [run(['--version']), run(['--help'])];
    expect([await version.exit, await help.exit]).toEqual([0, 0]);
    expect(version.stdout()).toBe(`${manifest.version}\n`);
    expect(help.stdout()).toContain('--tls-certs-dir');
  });
});

describe('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s drains and exits with 0', async (signal) => {
    const child = run(plain);
    await child.said('serving');
    const client = connectPlain(portOf(child));
    await client.send(encodeRequest({}));
    child.child.kill(signal);
    expect(await child.exit).toBe(0);
    expect(child.stdout()).toContain('"msg":"stopped"');
  });

  test('a call that does not end is cut after the drain timeout', async () => {
    const child = run([...plain, '--drain-timeout', '300ms']);
    await child.said('serving');
    hold(portOf(child));
    const other = connectPlain(portOf(child));
    await other.send(encodeRequest({}));
    child.child.kill('SIGTERM');
    expect(await child.exit).toBe(0);
  });

  test('a second signal exits at once', async () => {
    const child = run([...plain, '--drain-timeout', '10m']);
    await child.said('serving');
    const held = hold(portOf(child));
    await new Promise<void>((resolve) => held.client.waitForReady(Date.now() + 5000, () => resolve()));
    child.child.kill('SIGTERM');
    await child.said('draining');
    child.child.kill('SIGTERM');
    expect(await child.exit).toBe(1);
    expect(child.stdout()).not.toContain('"msg":"stopped"');
  });

  test.each([
    ['a rejection', `setTimeout(() => Promise.reject(new TypeError('hunter2')), 50);`, 'unhandledRejection'],
    ['an exception', `setTimeout(() => { throw new TypeError('hunter2'); }, 50);`, 'uncaughtException'],
  ])('%s nobody handles is logged without its text, drains and exits with 1', async (_name, code, event) => {
    const child = runWith(code, plain);
    expect(await child.exit).toBe(1);
    const lines = child
      .stdout()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([
      { msg: 'serving' },
      { level: 'fatal', msg: 'internal error', event, error: 'TypeError' },
      { msg: 'stopped', code: 1 },
    ]);
    expect(child.stdout() + child.stderr()).not.toContain('hunter2');
  });
});
