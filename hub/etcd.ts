import { join } from 'node:path';
import { request } from 'undici';
import type { HubFolder } from './folder.ts';
import type { Program } from './program.ts';

/** Ports of etcd: of the loopback address, and of no use to anybody else. */
export const ETCD_PORT = 22379;
export const ETCD_PEER_PORT = 22380;

/** Where the API servers of a hub find its etcd. */
export const ETCD = urlAt(ETCD_PORT);

/** How to run the etcd of a hub; `path` is of etcd. */
export function etcdProgram(
  path: string,
  folder: HubFolder,
  ports: { readonly client: number; readonly peer: number } = { client: ETCD_PORT, peer: ETCD_PEER_PORT },
): Program {
  const [client, peer] = [urlAt(ports.client), urlAt(ports.peer)];
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

/** Deletes everything whose key begins with `prefix`, by the HTTP gateway of the etcd at that URL. */
export async function deletePrefix(etcd: string, prefix: string): Promise<void> {
  const { statusCode, body } = await request(`${etcd}/v3/kv/deleterange`, {
    method: 'POST',
    body: JSON.stringify({ key: base64(prefix), range_end: base64(after(prefix)) }),
  });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`cannot delete ${prefix} of etcd: it answered ${statusCode}: ${text}`);
}

function urlAt(port: number): string {
  return `http://127.0.0.1:${port}`;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The first key behind all that begin with `prefix`, which is ASCII. */
const after = (prefix: string): string =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
