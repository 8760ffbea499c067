import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { HubFolder } from '../folder.ts';
import { readManifests } from '../manifests.ts';
import { serverCertificate } from '../server-certificate.ts';
import { packageCharts } from './packages.ts';
import { chartsIn, hostsIn } from './wanted.ts';

/** The chart repository of a hub. */
export interface Charts {
  /** Where `helm` finds it by its address. */
  readonly url: string;
  /** Hosts of upstream's repositories that it answers for. */
  readonly hosts: readonly string[];
  /** File of the authority that vouches for all of these. */
  readonly authority: string;
  readonly stop: () => Promise<void>;
}

export interface ChartOptions {
  readonly folder: HubFolder;
  readonly address: string;
  /** Default: `CHARTS_PORT`. */
  readonly port?: number;
}

/** Port of the repository in the hub's network: the one that URLs of upstream's repositories lead to. */
export const CHARTS_PORT = 443;

/** Who names charts: the built-in platform settings, and a claim that brings its own. */
const examples = ['platform.yaml', 'virtual-cluster/team.yaml'].map((name) =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)),
);

/**
 * Serves every chart that the settings and claims of the examples name, under these versions, from `address`; to whoever is
 * told that upstream's hosts are there, as upstream would.
 */
export async function startCharts(options: ChartOptions): Promise<Charts> {
  const { address, port = CHARTS_PORT } = options;
  const folder = join(options.folder.charts, 'packages');
  const documents = await Promise.all(examples.map(readManifests));
  await packageCharts(chartsIn(documents), folder);
  const hosts = hostsIn(documents);
  const { caFile, certFile, keyFile } = await serverCertificate(options.folder.charts, [address, ...hosts]);
  // Nothing else is served, whatever is asked for.
  const files = new Set(await readdir(folder));
  const credentials = { cert: await readFile(certFile), key: await readFile(keyFile) };
  const server = createServer(credentials, ({ url = '' }, response) => {
    // Every repository has its folder, and all of them have the same here.
    const file = basename(url);
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
  return { url: `https://${address}:${port}`, hosts, authority: caFile, stop };
}
