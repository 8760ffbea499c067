import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePorts, startProgram } from '../../../hub/program.ts';
import { binaryPath } from '../../../tools/resolve.ts';

/** A registry of this machine, which speaks HTTP and forgets everything. */
export interface Registry {
  /** Such as `127.0.0.1:5000`. */
  readonly host: string;
  readonly stop: () => Promise<void>;
}

/** Starts a registry on a free port; its log goes to `folder`. */
export async function startRegistry(folder: string): Promise<Registry> {
  const [port] = await freePorts(1);
  const host = `127.0.0.1:${port}`;
  const program = startProgram({
    name: 'registry',
    path: await binaryPath('crane'),
    args: ['registry', 'serve', `--address=${host}`],
    log: join(folder, 'registry.log'),
    graceSeconds: 0,
  });
  await Promise.race([program.failed, answering(host)]);
  return { host, stop: program.stop };
}

/** Runs `npm run push` in a clone, and gives what it says it pushed. */
export async function push(clone: string, to: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['package/push.ts', to], { cwd: clone });
  return stdout.trim().split('\n');
}

/** A document that the registry has: a manifest by its tag, or a blob by its digest. */
export async function fetched(registry: Registry, repository: string, what: string): Promise<unknown> {
  const headers = { accept: 'application/vnd.docker.distribution.manifest.v2+json' };
  const answer = await fetch(`http://${registry.host}/v2/${repository}/${what}`, { headers });
  if (!answer.ok) throw new Error(`cannot fetch ${what} of ${repository}: ${answer.status}`);
  return answer.json();
}

async function answering(host: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await fetch(`http://${host}/v2/`).catch(() => undefined))?.ok) {
    if (performance.now() > deadline) throw new Error(`cannot start the registry: ${host} does not answer`);
    await setTimeout(50);
  }
}
