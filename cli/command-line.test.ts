import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from './main.ts';
import { aerodrome, claim, noPaint, type Setting } from './testing/aerodrome.ts';
import { expectSaid, type Said } from './testing/case.ts';

interface Case extends Setting, Said {
  readonly why: string;
  readonly args: readonly string[];
}

const web = { 'web.yaml': claim('web') };

async function expectRun({ args, status = 0, stdout = '', stderr = '', ...setting }: Case): Promise<void> {
  const ran = await aerodrome(args, setting);
  expectSaid(ran, { status, stdout, stderr });
  expect(ran.stderr).not.toMatch(/^\s+at /m);
}

describe('the command line', () => {
  test.each<Case>([
    { why: 'version', args: ['--version'], stdout: /^\d+\.\d+\.\d+\n$/ },
    { why: 'help', args: ['--help'], stdout: /render .*simulate .*validate .*diff .*xr .*serve .*Exit status: 0/s },
    { why: 'help of a command has examples', args: ['diff', '--help'], stdout: /Examples:\n {2}aerodrome diff/ },
    { why: 'help of the function is its own', args: ['serve', '--help'], stdout: /--tls-certs-dir/ },
    {
      why: 'examples of the function are called as it was',
      args: ['serve', '--help'],
      stdout: /Examples:\n.*\n {2}aerodrome serve --tls-certs-dir/,
    },
    { why: 'nothing asked', args: [], status: 2, stderr: /^Usage: aerodrome/ },
    {
      why: 'no such command',
      args: ['rendr'],
      status: 2,
      stderr: /unknown command 'rendr'\n\(Did you mean render\?\)/,
    },
    {
      why: 'no such option',
      args: ['render', '--foo', 'web.yaml'],
      files: web,
      status: 2,
      stderr: /unknown option '--foo'/,
    },
    { why: 'no file', args: ['render'], status: 2, stderr: /missing required argument 'FILE'/ },
    {
      why: 'no such form',
      args: ['render', 'web.yaml', '-o', 'xml'],
      files: web,
      status: 2,
      stderr: /Allowed choices are yaml, json, table/,
    },
    {
      why: 'no such end',
      args: ['simulate', 'web.yaml', '--until', 'never'],
      files: web,
      status: 2,
      stderr: /Allowed are ready, settled/,
    },
    { why: 'no flag of the function', args: ['serve', '--bogus'], status: 2, stderr: /unknown option '--bogus'/ },
    {
      why: 'the function does not start without certificates',
      args: ['serve', '--metrics-address', 'none'],
      status: 1,
      stderr: /cannot serve without certificates/,
    },
    {
      why: 'one claim at a time is played',
      args: ['simulate', 'all'],
      files: { 'all/a.yaml': claim('a'), 'all/b.yaml': claim('b') },
      status: 2,
      stderr: 'aerodrome: simulate plays one claim, but all has 2\n',
    },
    { why: 'stdin', args: ['validate', '-'], stdin: claim('web'), stdout: 'stdin: Cluster/web: ok\n' },
    {
      why: 'empty stdin',
      args: ['validate', '-'],
      status: 1,
      stderr: /^stdin: nothing to do: no Cluster(, \w+)*( or \w+)? of aerodrome\.dev\/v1alpha1 in it\n$/,
    },
    {
      why: 'colours where they are asked for',
      args: ['validate', 'web.yaml'],
      files: web,
      env: { FORCE_COLOR: '1' },
      stdout: 'web.yaml: Cluster/web: \u001b[32mok\u001b[39m\n',
    },
    {
      why: 'a program that the machine lacks',
      args: ['render', 'web.yaml', '--engine', 'crossplane'],
      files: web,
      env: { PATH: '', HOME: '/nonexistent' },
      status: 2,
      stderr: /^aerodrome: --engine crossplane: cannot build crossplane: [^\n]*install Go[^\n]*\n$/,
    },
    {
      why: 'no such namespace',
      args: ['validate', 'web.yaml', '-n', 'Team_A'],
      files: web,
      status: 2,
      stderr: /'Team_A' is invalid\. Allowed are at most 63 lower-case letters/,
    },
    {
      why: 'stdin for both sides',
      args: ['diff', '-', '-'],
      stdin: claim('web'),
      status: 2,
      stderr: 'aerodrome: stdin (-) can be given once only\n',
    },
    {
      why: 'stdin for claim and settings',
      args: ['render', '-', '--platform', '-'],
      stdin: claim('web'),
      status: 2,
      stderr: 'aerodrome: stdin (-) can be given once only\n',
    },
  ])('$why', expectRun);
});

describe('what is not the input’s fault', () => {
  async function failing(debug: string | undefined) {
    const said: string[] = [];
    const write = () => {
      throw new Error('cannot do it:\n  no idea');
    };
    const before = process.env['AERODROME_DEBUG'];
    if (debug !== undefined) process.env['AERODROME_DEBUG'] = debug;
    try {
      const example = join(import.meta.dirname, '../examples/cluster/minimal.yaml');
      const status = await run(['validate', example], { write, warn: (text) => void said.push(text), paint: noPaint });
      return { status, said: said.join('') };
    } finally {
      if (before === undefined) delete process.env['AERODROME_DEBUG'];
    }
  }

  test('is one line', async () => {
    expect(await failing(undefined)).toEqual({
      status: 3,
      said: 'aerodrome: cannot do it: no idea; this is our fault: please report it with the command and its input (AERODROME_DEBUG=1 shows where)\n',
    });
  });

  test('shows where it happened when asked', async () => {
    const { status, said } = await failing('1');
    expect(status).toBe(3);
    expect(said).toMatch(/\n {4}at /);
  });
});
