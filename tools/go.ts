import { execFile } from 'node:child_process';
import { setPriority } from 'node:os';

/** Where to run the Go command, what for (it appears in errors) and what to add to its environment. */
export interface GoCall {
  readonly purpose: string;
  readonly folder: string;
  /** What a user without Go can do instead of installing it. */
  readonly alternative?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What the Go toolchain says of itself. */
export interface GoToolchain {
  readonly version: string;
  readonly os: string;
  readonly arch: string;
}

/** Runs `go` at low priority and returns what it prints; errors carry the purpose and Go's own last lines. */
export function go(call: GoCall, args: readonly string[]): Promise<string> {
  // A user's flags and workspaces must not decide what is built.
  const env = { ...process.env, GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0', ...call.environment };
  return new Promise((resolve, reject) => {
    const options = { cwd: call.folder, env, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile('go', args, options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      reject(new Error(`cannot ${call.purpose}: ${reason(error, call, stdout, stderr)}`));
    });
    if (child.pid !== undefined) lowerPriority(child.pid);
  });
}

/** Version and platform of the Go that builds a module folder. */
export async function goToolchain(call: GoCall): Promise<GoToolchain> {
  const printed = await go(call, ['env', '-json', 'GOVERSION', 'GOOS', 'GOARCH']);
  const { GOVERSION, GOOS, GOARCH } = JSON.parse(printed) as Record<string, string>;
  return { version: GOVERSION ?? '', os: GOOS ?? '', arch: GOARCH ?? '' };
}

function reason(error: Error, call: GoCall, stdout: string, stderr: string): string {
  if ('code' in error && error.code === 'ENOENT') {
    const otherwise = call.alternative ? ` or ${call.alternative}` : '';
    return `no Go toolchain on the PATH; install Go 1.26${otherwise}`;
  }
  const said = (stderr.trim() || stdout.trim() || error.message).split('\n');
  return said.slice(-8).join('\n');
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, 10);
  } catch {
    // The command may have ended already; priority is a courtesy only.
  }
}
