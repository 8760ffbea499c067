import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePorts } from '../../../hub/program.ts';
import { type Registry, startRegistry } from '../../../hub/registry.ts';

/** Starts a registry on a free port; what it is given, and its log, go to `folder`. */
export async function registryIn(folder: string): Promise<Registry> {
  const [port] = await freePorts(1);
  return startRegistry({ registry: join(folder, 'registry'), logs: folder }, `127.0.0.1:${port}`, console.error);
}

/** Runs `npm run push` in a clone, and gives what it says it pushed. */
export async function push(clone: string, to: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['package/push.ts', to], { cwd: clone });
  return stdout.trim().split('\n');
}

/** A document that the registry has: a manifest by its tag, or a blob by its digest. */
export async function fetched(registry: Registry, repository: string, what: string): Promise<unknown> {
  const headers = { accept: 'application/vnd.docker.distribution.manifest.v2+json' };
  const answer = await fetch(`http://${registry.address}/v2/${repository}/${what}`, { headers });
  if (!answer.ok) throw new Error(`cannot fetch ${what} of ${repository}: ${answer.status}`);
  return answer.json();
}
