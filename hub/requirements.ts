import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { ETCD_PEER_PORT, ETCD_PORT } from './etcd.ts';
import { isFree } from './ports.ts';

/** Programs of the machine that a hub runs, and what brings each. */
const PROGRAMS: Readonly<Record<string, string>> = {
  ip: 'iproute2',
  mount: 'util-linux',
  nsenter: 'util-linux',
  setpriv: 'util-linux',
  unshare: 'util-linux',
  tar: 'tar',
  go: 'Go 1.26, by which upstream programs are built',
  'apt-get': 'apt, by which the parts of images and PowerDNS are fetched',
};
/** Ports of the loopback address that a hub takes: of etcd. */
const PORTS = [ETCD_PORT, ETCD_PEER_PORT];

/** What of a machine decides whether it can have a hub. */
export interface HubMachine {
  readonly platform: string;
  readonly user: number | undefined;
  readonly path: string;
}

const thisMachine = (): HubMachine => ({
  platform: process.platform,
  user: process.getuid?.(),
  path: process.env['PATH'] ?? '',
});

/** Why this machine cannot have a hub now, one line each; none where it can. */
export async function obstacles({ platform, user, path } = thisMachine()): Promise<readonly string[]> {
  if (platform !== 'linux') return ['pods are run by means of Linux: use a Linux machine, or a virtual one'];
  if (user !== 0) return ['pods get namespaces of their own, which takes root: run it with sudo'];
  const missing = await Promise.all(
    Object.entries(PROGRAMS).map(async ([name, from]) =>
      (await isOn(path, name)) ? [] : [`"${name}" is not on the PATH: install ${from}`],
    ),
  );
  return [...missing.flat(), ...(await taken('127.0.0.1', PORTS))];
}

/** Throws where one of the ports is somebody's already, by this address or by all of them. */
export async function refuseTakenPorts(address: string, ports: readonly number[]): Promise<void> {
  const [reason] = await taken(address, ports);
  if (reason !== undefined) throw new Error(reason);
}

async function taken(address: string, ports: readonly number[]): Promise<readonly string[]> {
  const reasons = await Promise.all(
    ports.map(async (port) =>
      (await isFree(port, address))
        ? []
        : [`port ${port} of ${address} is taken, and a hub needs it: \`ss -ltnp\` says by whom`],
    ),
  );
  return reasons.flat();
}

async function isOn(path: string, name: string): Promise<boolean> {
  for (const folder of path.split(':')) {
    const found = await access(join(folder, name), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}
