import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeKubeconfig } from '../../../hub/kubeconfig.ts';
import { freePorts, type RunningProgram, startProgram } from '../../../hub/program.ts';
import { binaryPath } from '../../../tools/resolve.ts';
import { type ApiClient, apiClient } from './api-client.ts';

/** A real API server with its own etcd, on free loopback ports, for one test file. */
export interface ControlPlane {
  readonly url: string;
  /** Certificate authority of the server, PEM. */
  readonly ca: string;
  /** Of a member of `system:masters`. */
  readonly token: string;
  /** A file for `kubectl` and its like. */
  readonly kubeconfig: string;
  /** As a member of `system:masters`; `as` impersonates anyone else, under RBAC. */
  readonly client: ApiClient;
  /** Where etcd speaks HTTP. */
  readonly etcd: string;
  /** Kills the API server and leaves etcd; until `resume` nobody answers at `url`. */
  readonly crash: () => Promise<void>;
  /** Starts the API server again, at the same address and with the same certificate. */
  readonly resume: () => Promise<void>;
  /** Ends both programs and removes their data; harmless the second time. */
  readonly stop: () => Promise<void>;
}

/** How its programs are started. */
export interface ControlPlaneStart {
  /** A command that runs them, such as `taskset`, with its arguments. */
  readonly under?: readonly string[];
}

/** Starts etcd and kube-apiserver and waits until they answer, three seconds or so; builds them where necessary. */
export async function startControlPlane({ under = [] }: ControlPlaneStart = {}): Promise<ControlPlane> {
  const [etcd, apiServer] = [await binaryPath('etcd'), await binaryPath('kube-apiserver')];
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-control-plane-'));
  const running: Pick<RunningProgram, 'failed' | 'stop'>[] = [];
  const clients: ApiClient[] = [];
  const stop = async (): Promise<void> => {
    for (const client of clients) client.close();
    await Promise.all(running.map((program) => program.stop()));
    await rm(folder, { recursive: true, force: true });
  };

  try {
    const [clientPort = 0, peerPort = 0, port = 0] = await freePorts(3);
    const store = `http://127.0.0.1:${clientPort}`;
    const url = `https://127.0.0.1:${port}`;
    const token = await writeCredentials(folder);
    running.push(startProgram({ ...etcdProgram(etcd, folder, store, `http://127.0.0.1:${peerPort}`), under }));
    const startServer = () => startProgram({ ...apiServerProgram(apiServer, folder, store, url, port), under });
    let server = startServer();
    running.push({ failed: server.failed, stop: () => server.stop() });

    const certificate = join(folder, 'certificates', 'apiserver.crt');
    const failed = Promise.race(running.map((program) => program.failed));
    const ca = await Promise.race([failed, ready(url, token, certificate)]);
    const kubeconfig = join(folder, 'kubeconfig');
    await writeKubeconfig(kubeconfig, { name: 'hub', server: url, ca, token });
    const client = apiClient({ url, ca, token });
    clients.push(client);
    const crash = () => server.stop();
    const resume = async (): Promise<void> => {
      server = startServer();
      await Promise.race([server.failed, ready(url, token, certificate)]);
    };
    return { url, ca, token, kubeconfig, client, etcd: store, crash, resume, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function etcdProgram(path: string, folder: string, store: string, peer: string) {
  return {
    name: 'etcd',
    path,
    log: join(folder, 'etcd.log'),
    graceSeconds: 0,
    args: [
      `--data-dir=${join(folder, 'etcd')}`,
      `--listen-client-urls=${store}`,
      `--advertise-client-urls=${store}`,
      `--listen-peer-urls=${peer}`,
      `--initial-advertise-peer-urls=${peer}`,
      `--initial-cluster=default=${peer}`,
      // Nothing here survives a crash anyway.
      '--unsafe-no-fsync',
      '--log-level=warn',
    ],
  };
}

function apiServerProgram(path: string, folder: string, store: string, url: string, port: number) {
  return {
    name: 'kube-apiserver',
    path,
    log: join(folder, 'kube-apiserver.log'),
    graceSeconds: 0,
    // With every CRD in it a seventh of its CPU went into garbage: 30 to 26 s for all of `hub-rights`, and 1.1 GB for 0.9.
    environment: { GOGC: '400', GOMEMLIMIT: '1GiB' },
    args: [
      `--etcd-servers=${store}`,
      '--bind-address=127.0.0.1',
      '--advertise-address=127.0.0.1',
      '--endpoint-reconciler-type=none',
      `--secure-port=${port}`,
      `--cert-dir=${join(folder, 'certificates')}`,
      `--token-auth-file=${join(folder, 'tokens.csv')}`,
      '--authorization-mode=RBAC',
      // No controller creates the service accounts it would insist on.
      '--disable-admission-plugins=ServiceAccount',
      // As on a hub: Pod Security decides who may be privileged, not the server's own switch.
      '--allow-privileged=true',
      '--service-cluster-ip-range=10.0.0.0/24',
      `--service-account-issuer=${url}`,
      `--service-account-key-file=${join(folder, 'service-account.pub')}`,
      `--service-account-signing-key-file=${join(folder, 'service-account.key')}`,
    ],
  };
}

async function writeCredentials(folder: string): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const token = randomBytes(24).toString('base64url');
  await mkdir(join(folder, 'certificates'));
  await writeFile(join(folder, 'service-account.key'), privateKey, { mode: 0o600 });
  await writeFile(join(folder, 'service-account.pub'), publicKey);
  await writeFile(join(folder, 'tokens.csv'), `${token},admin,admin,"system:masters"\n`, { mode: 0o600 });
  return token;
}

// The server signs its certificate itself and announces readiness by answering only, so both are asked for.
async function ready(url: string, token: string, certificate: string): Promise<string> {
  const deadline = performance.now() + 300_000;
  let reason = 'it has not written its certificate';
  while (performance.now() < deadline) {
    const ca = await readFile(certificate, 'utf8').catch(() => undefined);
    if (ca) {
      const client = apiClient({ url, ca, token });
      const answer = await client.call({ method: 'GET', path: '/readyz' }).catch((error: Error) => error);
      client.close();
      if (!(answer instanceof Error) && answer.status === 200) return ca;
      reason = answer instanceof Error ? answer.message : `/readyz answers ${answer.status}`;
    }
    await setTimeout(100);
  }
  throw new Error(`cannot start kube-apiserver: not ready after five minutes: ${reason}`);
}
