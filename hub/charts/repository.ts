import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { HubFolder } from '../folder.ts';
import { readManifests } from '../manifests.ts';
import { packageCharts } from './packages.ts';
import { chartsIn } from './wanted.ts';

/** The chart repository of a hub. */
export interface Charts {
  /** Where `helm` finds it. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export interface ChartOptions {
  readonly folder: HubFolder;
  readonly address: string;
  /** Default: `CHARTS_PORT`. */
  readonly port?: number;
}

/** Port of the repository in the hub's network. */
export const CHARTS_PORT = 8879;

/** Who names charts: the built-in platform settings, and a claim that brings its own. */
const examples = ['platform.yaml', 'virtual-cluster/team.yaml'].map((name) =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)),
);

/** Serves every chart that the settings and claims of the examples name, under these versions, from `address`. */
export async function startCharts(options: ChartOptions): Promise<Charts> {
  const { address, port = CHARTS_PORT } = options;
  const { charts: folder } = options.folder;
  const named = chartsIn(await Promise.all(examples.map(readManifests)));
  await packageCharts(named, folder);
  // Nothing else is served, whatever is asked for.
  const files = new Set(await readdir(folder));
  const server = createServer(({ url = '' }, response) => {
    const file = url.slice(1);
    if (!files.has(file)) response.writeHead(404).end();
    // Whichever end breaks takes the other one with it, and the caller sees that.
    else pipeline(createReadStream(join(folder, file)), response, () => undefined);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(new Error(`cannot serve charts: ${error.message}`)));
    server.listen(port, address, resolve);
  });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://${address}:${port}`, stop };
}
