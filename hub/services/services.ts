import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keepRunning } from '../kept-program.ts';
import { freePorts, type Program } from '../program.ts';
import { type ServerCertificate, serverCertificate } from '../server-certificate.ts';
import type { ServiceAccess } from './config.ts';
import { type ServiceKeys, serviceKeys } from './keys.ts';
import { powerDnsProgram } from './powerdns.ts';
import { startTlsFront } from './tls-front.ts';

/** The services of a hub, which run. */
export interface HubServices {
  readonly access: ServiceAccess;
  readonly stop: () => Promise<void>;
}

/** Port of the reference services. */
export const SERVICES_PORT = 8090;
/** Port of the API of PowerDNS. */
export const NAMES_API_PORT = 8091;
/** Where PowerDNS answers questions: `dig @GATEWAY -p 1053`. */
export const NAMES_PORT = 1053;
/** What the services take of the hub's address. */
export const SERVICE_PORTS: readonly number[] = [SERVICES_PORT, NAMES_API_PORT, NAMES_PORT];
const STARTUP = 120_000;

/** Starts them at `address`; what they know is kept in `folder`, and one that ends by itself is started again. */
export async function startServices(
  folder: string,
  logs: string,
  address: string,
  onTrouble: (message: string) => void,
): Promise<HubServices> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const keys = await serviceKeys(join(folder, 'keys.json'));
  const certificate = await serverCertificate(folder, [address]);
  const ends: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (let end = ends.pop(); end !== undefined; end = ends.pop()) await end();
  };
  try {
    const reference = await referenceProgram(folder, logs, address, keys, certificate);
    ends.push(keepRunning(reference, onTrouble).stop);
    const [apiPort = 0] = await freePorts(1);
    const names = { folder: join(folder, 'powerdns'), address, port: NAMES_PORT, apiPort, apiKey: keys.apiKey };
    const powerDns = { ...(await powerDnsProgram(names)), log: join(logs, 'powerdns.log') };
    ends.push(keepRunning(powerDns, onTrouble).stop);
    const front = await startTlsFront(certificate, { address, port: NAMES_API_PORT, to: apiPort });
    ends.push(front.stop);
    await Promise.all([untilOpen(reference, address, SERVICES_PORT), untilOpen(powerDns, '127.0.0.1', apiPort)]);
  } catch (error) {
    await stop();
    throw error;
  }
  const [url, namesUrl] = [`https://${address}:${SERVICES_PORT}`, `https://${address}:${NAMES_API_PORT}`];
  return { access: { url, namesUrl, ca: certificate.ca, keys }, stop };
}

async function referenceProgram(
  folder: string,
  logs: string,
  address: string,
  { clientId, clientSecret, token }: ServiceKeys,
  { certFile, keyFile }: ServerCertificate,
): Promise<Program> {
  const access = join(folder, 'access.json');
  const callers = { bearer: [token], oauth2: { clients: [{ id: clientId, secret: clientSecret }] } };
  await writeFile(access, JSON.stringify(callers), { mode: 0o600 });
  return {
    name: 'services',
    path: process.execPath,
    args: [
      fileURLToPath(new URL('../../cli/aerodrome.js', import.meta.url)),
      'services',
      `--host=${address}`,
      `--port=${SERVICES_PORT}`,
      `--data=${join(folder, 'services.db')}`,
      `--access=${access}`,
      `--tls-cert=${certFile}`,
      `--tls-key=${keyFile}`,
    ],
    log: join(logs, 'services.log'),
  };
}

/** Programs say that they are ready by taking connections. */
async function untilOpen({ name, log }: Program, address: string, port: number): Promise<void> {
  const deadline = performance.now() + STARTUP;
  while (!(await isOpen(address, port))) {
    if (performance.now() > deadline) throw new Error(`cannot start ${name}: nothing answers; see ${log}`);
    await setTimeout(100);
  }
}

async function isOpen(address: string, port: number): Promise<boolean> {
  const socket = connect(port, address);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
