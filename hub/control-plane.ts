import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RestClient } from '../provider/kubernetes/index.ts';
import { binaryPath } from '../tools/resolve.ts';
import { type ApiServer, apiServerProgram, authorityOf, urlOf, whenReady } from './api-server.ts';
import { auditArguments } from './audit.ts';
import { controllerProgram } from './controllers.ts';
import { credentialsIn } from './credentials.ts';
import { ETCD, etcdProgram } from './etcd.ts';
import type { HubFolder } from './folder.ts';
import { type KeptProgram, keepRunning } from './kept-program.ts';
import { writeKubeconfig } from './kubeconfig.ts';

/** etcd, kube-apiserver and kube-controller-manager of a hub, as processes of the machine. */
export interface ControlPlane {
  readonly url: string;
  /** As the kubelet. */
  readonly client: RestClient;
  readonly stop: () => Promise<void>;
}

/** Port of the API server in the hub's network. */
export const API_PORT = 6443;

/** Who the programs of a hub are to its API server, and the groups that they are in. */
const accounts = {
  admin: 'system:masters',
  'system:kube-controller-manager': '',
  // It writes what a kubelet, a scheduler and a node agent write, and nobody checks them here.
  kubelet: 'system:masters',
};

/**
 * Starts them one after the other and resolves when the API server is ready; `address` is where pods reach it. One that
 * ends before that is why it cannot start; one that ends later is started again, and `onTrouble` is told.
 */
export async function startControlPlane(
  folder: HubFolder,
  address: string,
  onTrouble: (message: string) => void,
): Promise<ControlPlane> {
  const [etcd, apiServer, controllers] = [
    await binaryPath('etcd'),
    await binaryPath('kube-apiserver'),
    await binaryPath('kube-controller-manager'),
  ];
  const credentials = await credentialsIn(folder.credentials, accounts);
  const { tokens } = credentials;
  const server: ApiServer = {
    name: 'kube-apiserver',
    address,
    port: API_PORT,
    etcd: ETCD,
    credentials,
    services: '10.99.0.0/16',
    log: join(folder.logs, 'kube-apiserver.log'),
    // Nothing forwards the addresses of Services here: webhooks are reached by those of their pods.
    args: ['--enable-aggregator-routing=true', ...(await auditArguments(folder))],
  };
  const url = urlOf(server);
  await mkdir(folder.logs, { recursive: true });
  const running: KeptProgram[] = [];
  const broken = Promise.withResolvers<never>();
  broken.promise.catch(() => undefined);
  let isUp = false;
  const onEnd = (message: string): void => (isUp ? onTrouble(message) : broken.reject(new Error(message)));
  const abort = new AbortController();
  const stop = async (): Promise<void> => {
    abort.abort();
    for (const program of running.reverse()) await program.stop();
  };
  try {
    running.push(keepRunning(etcdProgram(etcd, folder), onEnd));
    running.push(keepRunning(apiServerProgram(apiServer, server), onEnd));
    const caller = { token: tokens.kubelet, kubeconfig: join(folder.credentials, 'kubelet.kubeconfig') };
    const client = await Promise.race([broken.promise, whenReady(server, caller, abort.signal)]);
    const ca = (await authorityOf(server)) ?? '';
    const kubeconfig = join(folder.credentials, 'controller-manager.kubeconfig');
    const controllerToken = tokens['system:kube-controller-manager'];
    await writeKubeconfig(folder.kubeconfig, { name: 'hub', server: url, ca, token: tokens.admin });
    await writeKubeconfig(kubeconfig, { name: 'hub', server: url, ca, token: controllerToken });
    running.push(
      keepRunning(
        controllerProgram(controllers, {
          name: 'kube-controller-manager',
          kubeconfig,
          credentials,
          // The one node is as well as this machine: nobody has to watch over it. Nobody provides volumes, and who looks
          // for some would say so every quarter of a minute.
          wanted: [
            '*',
            '-node-lifecycle-controller',
            '-cloud-node-lifecycle-controller',
            '-persistentvolume-attach-detach-controller',
            '-persistentvolume-binder-controller',
          ],
          log: join(folder.logs, 'kube-controller-manager.log'),
          // A quota on kinds that have just been defined is unknown, and refuses all, until it is looked at again.
          args: ['--use-service-account-credentials=true', '--resource-quota-sync-period=15s'],
        }),
        onEnd,
      ),
    );
    isUp = true;
    return { url, client, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
