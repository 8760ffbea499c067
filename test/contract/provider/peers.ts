import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '../../../functions/server/testing/authority.ts';
import { type RunningProgram, startProgram } from '../../../hub/program.ts';
import { binaryPath } from '../../../tools/resolve.ts';
import { providerSchemas } from '../../../tools/schemas.ts';
import type { ControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { until } from './until.ts';

/** Crossplane's own providers that ours is compared with. */
export type Peer = 'provider-http' | 'provider-kubernetes';

/** A peer that runs. */
export interface RunningPeer extends RunningProgram {
  /** File with everything it said. */
  readonly log: string;
}

/** How a peer is started. */
export interface PeerStart {
  /** Such as `--poll=10s`. */
  readonly flags?: readonly string[];
  /** A command that runs the program, such as `taskset`, with its arguments. */
  readonly under?: readonly string[];
}

/** Ports for metrics, health and webhooks that peers take on every address, with no flag to say otherwise. */
const PORTS = [8080, 8081, 9443];

/** Where every peer serves its metrics. */
export const PEER_METRICS = 'http://127.0.0.1:8080/metrics';

/** Installs the CRDs of a peer. */
export async function installPeer(plane: ControlPlane, peer: Peer): Promise<void> {
  await installSchemas(plane, await providerSchemas(peer));
}

/** Starts a peer against an API server that has its CRDs; one at a time on a machine, since its ports are fixed. */
export async function startPeer(
  plane: ControlPlane,
  peer: Peer,
  { flags = [], under = [] }: PeerStart = {},
): Promise<RunningPeer> {
  const program = await binaryPath(peer);
  const folder = await mkdtemp(join(tmpdir(), `aerodrome-${peer}-`));
  const log = join(folder, 'log');
  await writeServingCertificate(folder);
  await until(async () => (await Promise.all(PORTS.map(isFree))).every(Boolean), 300);
  const running = startProgram({
    name: peer,
    path: program,
    args: flags,
    under,
    log,
    environment: { KUBECONFIG: plane.kubeconfig, TLS_SERVER_CERTS_DIR: folder },
  });
  const stop = async (): Promise<void> => {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...running, log, stop };
}

/** Of the conversion webhook, without which provider-kubernetes does not start. */
async function writeServingCertificate(folder: string): Promise<void> {
  const { cert, key } = await (await createAuthority()).issue('serverAuth');
  await writeFile(join(folder, 'tls.crt'), cert);
  await writeFile(join(folder, 'tls.key'), key, { mode: 0o600 });
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
