import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findAccess, RestClient, Transport } from '../provider/kubernetes/index.ts';
import type { Credentials } from './credentials.ts';
import { writeKubeconfig } from './kubeconfig.ts';
import type { Program } from './program.ts';

/** A kube-apiserver as a process of the machine. */
export interface ApiServer {
  /** Its name in logs, and that of its cluster in kubeconfigs. */
  readonly name: string;
  readonly address: string;
  readonly port: number;
  /** URL of its etcd. */
  readonly etcd: string;
  readonly credentials: Credentials;
  /** Range of the addresses of its Services. */
  readonly services: string;
  readonly log: string;
  /** Arguments besides those that every one has. */
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const STARTUP = 120_000;

/** Where it is reached. */
export const urlOf = ({ address, port }: Pick<ApiServer, 'address' | 'port'>): string => `https://${address}:${port}`;

/** The certificate that it signs itself, with its authority; undefined before its first start. */
export const authorityOf = ({ credentials }: Pick<ApiServer, 'credentials'>): Promise<string | undefined> =>
  readFile(authorityFile(credentials), 'utf8').catch(() => undefined);

/** The file of that certificate. */
export const authorityFile = ({ certificates }: Credentials): string => join(certificates, 'apiserver.crt');

/** How to run one; `path` is of kube-apiserver. */
export function apiServerProgram(path: string, server: ApiServer): Program {
  const { name, address, port, etcd, credentials, services, log, args, environment } = server;
  return {
    name,
    path,
    log,
    args: [
      `--etcd-servers=${etcd}`,
      `--bind-address=${address}`,
      `--advertise-address=${address}`,
      '--endpoint-reconciler-type=none',
      `--secure-port=${port}`,
      `--cert-dir=${credentials.certificates}`,
      `--token-auth-file=${credentials.tokenFile}`,
      '--authorization-mode=RBAC',
      '--allow-privileged=true',
      `--service-cluster-ip-range=${services}`,
      `--service-account-issuer=${urlOf(server)}`,
      `--service-account-key-file=${credentials.serviceAccountPublicKey}`,
      `--service-account-signing-key-file=${credentials.serviceAccountKey}`,
      ...args,
    ],
    ...(environment && { environment }),
  };
}

/** How one is reached: with which token, and where the kubeconfig for it is written. */
export interface Caller {
  readonly token: string;
  readonly kubeconfig: string;
}

/**
 * A client of the API server once it is ready. It signs its certificate itself and announces readiness by answering only,
 * so both are asked for until it does, or nobody wants to know.
 */
export async function whenReady(
  server: ApiServer,
  { token, kubeconfig }: Caller,
  signal: AbortSignal,
): Promise<RestClient> {
  const deadline = performance.now() + STARTUP;
  for (let reason = 'it has not written its certificate'; ; ) {
    const ca = await authorityOf(server);
    if (ca !== undefined) {
      await writeKubeconfig(kubeconfig, { name: server.name, server: urlOf(server), ca, token });
      const access = await findAccess({ kubeconfig, env: {} });
      // A laptop that installs a hundred CRDs at once takes its time over each.
      const transport = new Transport(access, {
        rate: { perSecond: 200, burst: 400 },
        connections: 8,
        timeout: 120_000,
      });
      try {
        const soon = AbortSignal.any([signal, AbortSignal.timeout(5000)]);
        const { status } = await transport.send({ method: 'GET', path: '/readyz', signal: soon });
        if (status === 200) return new RestClient(transport);
        reason = `/readyz answers ${status}`;
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error);
      }
      await transport.close();
    }
    if (performance.now() > deadline)
      throw new Error(`cannot start ${server.name}: not ready after two minutes: ${reason}`);
    await setTimeout(200, undefined, { signal });
  }
}
