import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A program to run in the background. */
export interface Program {
  readonly name: string;
  readonly path: string;
  readonly args: readonly string[];
  /** A command that runs it, such as `taskset`, with its arguments. */
  readonly under?: readonly string[];
  /** File that takes both its outputs. */
  readonly log: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** How long it may take to end by itself once asked to; 0 kills it at once. Default 5. */
  readonly graceSeconds?: number;
}

/** A program that runs. */
export interface RunningProgram {
  /** Of the shell that guards it, whose first child it is; undefined where there is none to be had. */
  readonly guard: number | undefined;
  /** When it was started, milliseconds since the epoch. */
  readonly started: number;
  /** Rejects, with the last lines of the log, when the program ends without having been stopped; never resolves. */
  readonly failed: Promise<never>;
  /** Ends it and waits until it is gone; harmless when it has ended already. */
  readonly stop: () => Promise<void>;
}

// The guard waits on a pipe that only this process holds open. However this process ends, even killed, the pipe ends
// with it and the program is stopped; signal handlers could not promise that, least of all inside a test runner.
const guarded = `
grace=$1; shift
exec 3<&0 </dev/null
"$@" 3<&- & program=$!
{ read -r _ <&3; kill -TERM $program; sleep $grace; kill -KILL $program; } >/dev/null 2>&1 & guard=$!
exec 3<&-
wait $program; status=$?
kill $guard 2>/dev/null
exit $status
`;

/** Starts a program that cannot outlive this process. */
export function startProgram(program: Program): RunningProgram {
  const log = openSync(program.log, 'a');
  const grace = String(program.graceSeconds ?? 5);
  const command = [...(program.under ?? []), program.path, ...program.args];
  const started = performance.timeOrigin + performance.now();
  const child = spawn('/bin/sh', ['-c', guarded, 'guarded', grace, ...command], {
    stdio: ['pipe', log, log],
    env: { ...process.env, ...program.environment },
    // Its own process group: an interrupt at the terminal reaches it through the pipe only, once.
    detached: true,
  });
  closeSync(log);
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });

  let stopping = false;
  const failed = exited.then((status) => {
    if (stopping) return new Promise<never>(() => {});
    throw new Error(`cannot run ${program.name}: it ended with status ${status}\n${lastLines(program.log)}`);
  });
  failed.catch(() => {});
  const stop = async (): Promise<void> => {
    stopping = true;
    child.stdin?.end();
    await exited;
  };
  return { guard: child.pid, started, failed, stop };
}

/** TCP ports of the loopback address that were free a moment ago, all different. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, listening));
  return Promise.all(servers.map((server) => server.release()));
}

function listening(): Promise<{ release: () => Promise<number> }> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ release: () => new Promise((done) => server.close(() => done(port))) });
    });
  });
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-10).join('\n');
}
