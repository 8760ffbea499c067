import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findAccess, RestClient, Transport } from '../provider/kubernetes/index.ts';
import { binaryPath } from '../tools/resolve.ts';
import { type HubCredentials, hubCredentials } from './credentials.ts';
import type { HubFolder } from './folder.ts';
import { writeKubeconfig } from './kubeconfig.ts';
import { type Program, type RunningProgram, startProgram } from './program.ts';

/** etcd, kube-apiserver and kube-controller-manager of a hub, as processes of the machine. */
export interface ControlPlane {
  readonly url: string;
  /** As the kubelet. */
  readonly client: RestClient;
  /** Rejects when one of the programs ends by itself. */
  readonly failed: Promise<never>;
  readonly stop: () => Promise<void>;
}

/** Port of the API server in the hub's network. */
export const API_PORT = 6443;
/** Ports of etcd: of the loopback address, and of no use to anybody else. */
const ETCD_PORT = 22379;
const ETCD_PEER_PORT = 22380;
const STARTUP = 120_000;

/** Starts them one after the other and resolves when the API server is ready; `address` is where pods reach it. */
export async function startControlPlane(folder: HubFolder, address: string): Promise<ControlPlane> {
  const [etcd, apiServer, controllers] = [
    await binaryPath('etcd'),
    await binaryPath('kube-apiserver'),
    await binaryPath('kube-controller-manager'),
  ];
  const credentials = await hubCredentials(folder.credentials);
  const url = `https://${address}:${API_PORT}`;
  await mkdir(folder.logs, { recursive: true });
  const running: RunningProgram[] = [];
  const stop = async (): Promise<void> => {
    for (const program of running.reverse()) await program.stop();
  };
  try {
    running.push(startProgram(etcdProgram(etcd, folder)));
    running.push(startProgram(apiServerProgram(apiServer, folder, credentials, address, url)));
    const failed = Promise.race(running.map((program) => program.failed));
    const client = await Promise.race([failed, whenReady(folder, credentials, url)]);
    const caFile = join(credentials.certificates, 'apiserver.crt');
    const kubeconfig = join(folder.credentials, 'controller-manager.kubeconfig');
    const ca = await readFile(caFile, 'utf8');
    const token = credentials.tokens['system:kube-controller-manager'];
    await writeKubeconfig(kubeconfig, { name: 'hub', server: url, ca, token });
    running.push(startProgram(controllerProgram(controllers, folder, credentials, kubeconfig, caFile)));
    const all = Promise.race(running.map((program) => program.failed));
    return { url, client, failed: all, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function etcdProgram(path: string, folder: HubFolder): Program {
  const [client, peer] = [`http://127.0.0.1:${ETCD_PORT}`, `http://127.0.0.1:${ETCD_PEER_PORT}`];
  return {
    name: 'etcd',
    path,
    log: join(folder.logs, 'etcd.log'),
    args: [
      `--data-dir=${folder.etcd}`,
      `--listen-client-urls=${client}`,
      `--advertise-client-urls=${client}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=default=${peer}`,
      '--auto-compaction-retention=10m',
      '--log-level=warn',
    ],
  };
}

function apiServerProgram(
  path: string,
  folder: HubFolder,
  credentials: HubCredentials,
  address: string,
  url: string,
): Program {
  return {
    name: 'kube-apiserver',
    path,
    log: join(folder.logs, 'kube-apiserver.log'),
    args: [
      `--etcd-servers=http://127.0.0.1:${ETCD_PORT}`,
      `--bind-address=${address}`,
      `--advertise-address=${address}`,
      '--endpoint-reconciler-type=none',
      `--secure-port=${API_PORT}`,
      `--cert-dir=${credentials.certificates}`,
      `--token-auth-file=${credentials.tokenFile}`,
      '--authorization-mode=RBAC',
      '--allow-privileged=true',
      // Nothing forwards the addresses of Services here: webhooks are reached by those of their pods.
      '--enable-aggregator-routing=true',
      '--service-cluster-ip-range=10.99.0.0/16',
      `--service-account-issuer=${url}`,
      `--service-account-key-file=${credentials.serviceAccountPublicKey}`,
      `--service-account-signing-key-file=${credentials.serviceAccountKey}`,
    ],
  };
}

function controllerProgram(
  path: string,
  folder: HubFolder,
  credentials: HubCredentials,
  kubeconfig: string,
  ca: string,
): Program {
  return {
    name: 'kube-controller-manager',
    path,
    log: join(folder.logs, 'kube-controller-manager.log'),
    args: [
      `--kubeconfig=${kubeconfig}`,
      `--authentication-kubeconfig=${kubeconfig}`,
      `--authorization-kubeconfig=${kubeconfig}`,
      // The one node is as well as this machine: nobody has to watch over it.
      '--controllers=*,-node-lifecycle-controller,-cloud-node-lifecycle-controller,-persistentvolume-attach-detach-controller',
      '--use-service-account-credentials=true',
      `--service-account-private-key-file=${credentials.serviceAccountKey}`,
      `--root-ca-file=${ca}`,
      '--leader-elect=false',
      '--bind-address=127.0.0.1',
      '--secure-port=0',
    ],
  };
}

/** The server signs its certificate itself and announces readiness by answering only, so both are asked for. */
async function whenReady(folder: HubFolder, credentials: HubCredentials, url: string): Promise<RestClient> {
  const deadline = performance.now() + STARTUP;
  for (let reason = 'it has not written its certificate'; ; ) {
    const ca = await readFile(join(credentials.certificates, 'apiserver.crt'), 'utf8').catch(() => undefined);
    if (ca) {
      const file = join(folder.credentials, 'kubelet.kubeconfig');
      await writeKubeconfig(folder.kubeconfig, { name: 'hub', server: url, ca, token: credentials.tokens.admin });
      await writeKubeconfig(file, { name: 'hub', server: url, ca, token: credentials.tokens.kubelet });
      const access = await findAccess({ kubeconfig: file, env: {} });
      // A laptop that installs a hundred CRDs at once takes its time over each.
      const transport = new Transport(access, {
        rate: { perSecond: 200, burst: 400 },
        connections: 8,
        timeout: 120_000,
      });
      try {
        const { status } = await transport.send({ method: 'GET', path: '/readyz', signal: AbortSignal.timeout(5000) });
        if (status === 200) return new RestClient(transport);
        reason = `/readyz answers ${status}`;
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
      }
      await transport.close();
    }
    if (performance.now() > deadline)
      throw new Error(`cannot start kube-apiserver: not ready after two minutes: ${reason}`);
    await setTimeout(200);
  }
}
