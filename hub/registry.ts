import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { request } from 'undici';
import { binaryPath } from '../tools/resolve.ts';
import { writeWhole } from '../tools/whole-file.ts';
import type { Archive } from './archives.ts';
import { keepRunning } from './kept-program.ts';
import { run } from './run.ts';

/** A registry that speaks HTTP: the packages and images of a hub come from it and from nowhere else. */
export interface Registry {
  /** `HOST:PORT` by which the machine and every pod reach it. */
  readonly address: string;
  /** Pushes an image or a package from its file; `name` without the registry. */
  readonly push: (archive: Archive) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Where a registry keeps what is pushed, and its log. */
export interface RegistryFolders {
  readonly registry: string;
  readonly logs: string;
}

/** Port of the registry in the hub's network. */
export const REGISTRY_PORT = 5000;
const STARTUP = 60_000;

/** Starts it with all that was ever pushed to it, and again should it end; `onTrouble` is told of that. */
export async function startRegistry(
  folders: RegistryFolders,
  address: string,
  onTrouble: (message: string) => void,
): Promise<Registry> {
  const [registry, crossplane] = [await binaryPath('registry'), await binaryPath('crossplane')];
  await mkdir(folders.registry, { recursive: true });
  const configuration = join(folders.registry, 'configuration.json');
  await writeWhole(configuration, JSON.stringify(configurationOf(folders.registry, address)));
  const program = keepRunning(
    {
      name: 'registry',
      path: registry,
      log: join(folders.logs, 'registry.log'),
      args: ['serve', configuration],
      // Otherwise it looks for somebody who collects traces.
      environment: { OTEL_TRACES_EXPORTER: 'none' },
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
    push: async ({ file, name }) => {
      // Says of each layer of a package what it is to Crossplane, and pushes an image as it is.
      await run(crossplane, 'xpkg', 'push', `--package-files=${file}`, `${address}/${name}`);
    },
  };
}

/** In JSON, which is YAML too. */
const configurationOf = (folder: string, address: string) => ({
  version: '0.1',
  log: { level: 'error', accesslog: { disabled: true } },
  storage: { filesystem: { rootdirectory: folder } },
  http: { addr: address },
});

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
