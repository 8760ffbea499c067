import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RestClient } from '../../provider/kubernetes/index.ts';
import { binaryPath } from '../../tools/resolve.ts';
import { type ApiServer, apiServerProgram, authorityOf, urlOf, whenReady } from '../api-server.ts';
import { controllerProgram } from '../controllers.ts';
import { credentialsIn } from '../credentials.ts';
import { type KeptProgram, keepRunning } from '../kept-program.ts';
import { kubeconfigText, writeKubeconfig } from '../kubeconfig.ts';
import { type Place, slugOf } from './places.ts';

/** The processes of one guest. */
export interface GuestServer {
  readonly url: string;
  readonly ca: string;
  readonly kubeconfig: string;
  readonly client: RestClient;
  readonly stop: () => Promise<void>;
}

export interface GuestServerOptions {
  readonly address: string;
  /** URL of the etcd that it shares with others. */
  readonly etcd: string;
  readonly logs: string;
  /** Told each time one of the processes ends by itself. */
  readonly onTrouble: (message: string) => void;
  /** Gives up a start. */
  readonly signal: AbortSignal;
}

/** The controllers that clusters are not the same without, as far as no pod runs: all others would make pods for nobody. */
const wanted = [
  'clusterrole-aggregation-controller',
  'garbage-collector-controller',
  'namespace-controller',
  'root-ca-certificate-publisher-controller',
  'serviceaccount-controller',
  'serviceaccount-token-controller',
];

// Little memory rather than little work: garbage is collected early.
const frugal = { GOGC: '25', GOMAXPROCS: '2' };

/** Starts the API server of a guest and its controllers, again and again should they end; resolves when it is ready. */
export async function startGuestServer(
  { key, port, folder }: Place,
  options: GuestServerOptions,
): Promise<GuestServer> {
  const name = slugOf(key);
  const [apiServer, controllers] = [await binaryPath('kube-apiserver'), await binaryPath('kube-controller-manager')];
  const credentials = await credentialsIn(folder, { admin: 'system:masters', controllers: 'system:masters' });
  const logs = join(options.logs, 'guests', name);
  await mkdir(logs, { recursive: true });
  const server: ApiServer = {
    name: `guest ${key}`,
    address: options.address,
    port,
    etcd: options.etcd,
    credentials,
    services: '10.100.0.0/16',
    log: join(logs, 'kube-apiserver.log'),
    args: [
      `--etcd-prefix=${etcdPrefixOf(key)}`,
      // Few look at it, so everything may be read from etcd; with GOGC this is a third of its memory.
      '--watch-cache=false',
      '--enable-priority-and-fairness=false',
      '--event-ttl=10m',
    ],
    environment: frugal,
  };
  const running: KeptProgram[] = [];
  const stop = async (): Promise<void> => {
    for (const program of running.reverse()) await program.stop();
  };
  try {
    running.push(keepRunning(apiServerProgram(apiServer, server), options.onTrouble));
    const file = (account: string): string => join(folder, `${account}.kubeconfig`);
    const { tokens } = credentials;
    const client = await whenReady(server, { token: tokens.admin, kubeconfig: file('admin') }, options.signal);
    const ca = (await authorityOf(server)) ?? '';
    const url = urlOf(server);
    const kubeconfig = file('controllers');
    await writeKubeconfig(kubeconfig, { name, server: url, ca, token: tokens.controllers });
    const manager = { name: `controllers of guest ${key}`, kubeconfig, credentials, wanted };
    const log = join(logs, 'kube-controller-manager.log');
    running.push(
      keepRunning(
        controllerProgram(controllers, { ...manager, log, args: [], environment: frugal }),
        options.onTrouble,
      ),
    );
    const text = kubeconfigText({ name, server: url, ca, token: tokens.admin });
    return { url, ca, kubeconfig: text, client, stop: () => client.transport.close().then(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the keys of a guest begin with in etcd. */
export const etcdPrefixOf = (key: string): string => `/guests/${slugOf(key)}`;
