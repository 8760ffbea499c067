import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import { binaryPath } from '../tools/resolve.ts';
import type { Archive } from './archives.ts';
import type { HubFolder } from './folder.ts';
import { keepRunning } from './kept-program.ts';
import { run } from './run.ts';

/** The registry of a hub: packages and images come from it and from nowhere else. */
export interface Registry {
  /** `HOST:PORT` by which the machine and every pod reach it. */
  readonly address: string;
  /** Pushes an image or a package from its file; `name` without the registry. */
  readonly push: (archive: Archive) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Port of the registry in the hub's network. */
export const REGISTRY_PORT = 5000;
const STARTUP = 10_000;

/** Starts it, and again should it end; `onTrouble` is told of that. */
export async function startRegistry(
  folder: HubFolder,
  host: string,
  onTrouble: (message: string) => void,
): Promise<Registry> {
  const [crane, crossplane] = [await binaryPath('crane'), await binaryPath('crossplane')];
  await mkdir(folder.registry, { recursive: true });
  const address = `${host}:${REGISTRY_PORT}`;
  const program = keepRunning(
    {
      name: 'registry',
      path: crane,
      log: join(folder.logs, 'registry.log'),
      args: ['registry', 'serve', `--address=${address}`, `--disk=${folder.registry}`],
    },
    onTrouble,
  );
  await whenItAnswers(address).catch(async (error) => {
    await program.stop();
    throw error;
  });
  return {
    address,
    stop: program.stop,
    push: async ({ kind, file, name }) => {
      const reference = `${address}/${name}`;
      if (kind === 'image') await run(crane, 'push', '--insecure', file, reference);
      // Says of each layer what it is to Crossplane, besides.
      else await run(crossplane, 'xpkg', 'push', `--package-files=${file}`, reference);
    },
  };
}

async function whenItAnswers(address: string): Promise<void> {
  const deadline = performance.now() + STARTUP;
  for (;;) {
    const answer = await request(`http://${address}/v2/`).catch(() => undefined);
    await answer?.body.dump();
    if (answer?.statusCode === 200) return;
    if (performance.now() > deadline) throw new Error(`cannot start the registry: nothing answers at ${address}`);
    await setTimeout(100);
  }
}
