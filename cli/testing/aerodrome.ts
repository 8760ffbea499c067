import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../main.ts';

/** What a command did. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a command is run; `files` lie in its working folder. */
export interface Setting {
  readonly stdin?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** The program that reads the launcher; default: the Node of this test. */
  readonly node?: string;
}

const plain = (text: string) => text;

/** No colours. */
export const noPaint = { bold: plain, dim: plain, good: plain, busy: plain, bad: plain, name: plain };

const launcher = join(import.meta.dirname, '..', 'aerodrome.js');

/** Starts the real command line in a folder of its own. */
export function aerodrome(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  return inFolder(setting, (folder) => start(folder, args, setting));
}

/** Runs a command line in this process, which is a good deal faster; there is no stdin. */
export function command(args: readonly string[], setting: Pick<Setting, 'files'> = {}): Promise<Ran> {
  return inFolder(setting, async (folder) => {
    const before = process.cwd();
    process.chdir(folder);
    let [stdout, stderr] = ['', ''];
    try {
      const status = await run(args, {
        write: (text) => {
          stdout += text;
        },
        warn: (text) => {
          stderr += text;
        },
        paint: noPaint,
      });
      return { status, stdout, stderr };
    } finally {
      process.chdir(before);
    }
  });
}

async function inFolder(setting: Setting, act: (folder: string) => Promise<Ran>): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'aerodrome-test-'));
  try {
    for (const [name, content] of Object.entries(setting.files ?? {})) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(cwd: string, args: readonly string[], { stdin, env, node }: Setting): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(node ?? process.execPath, [launcher, ...args], { cwd, env: { PATH, HOME, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => {}); // it may not want to read
    child.stdin.end(stdin ?? '');
  });
}

/** A Cluster with a spec given as one line of YAML. */
export function claim(name: string, spec = '{}', namespace = 'team-web'): string {
  return claimOf('Cluster', name, spec, namespace);
}

/** The same of any kind; a Tenant is in no namespace. */
export function claimOf(kind: string, name: string, spec = '{}', namespace?: string): string {
  const metadata = namespace === undefined ? `{name: ${name}}` : `{name: ${name}, namespace: ${namespace}}`;
  return `apiVersion: aerodrome.dev/v1alpha1
kind: ${kind}
metadata: ${metadata}
spec: ${spec}
`;
}
