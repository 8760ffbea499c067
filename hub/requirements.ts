import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

const PROGRAMS = ['ip', 'mount', 'nsenter', 'setpriv', 'tar', 'unshare'];
/** Ports of the loopback address that a hub takes: of etcd. */
const PORTS = [22379, 22380];

/** Why this machine cannot have a hub now, one line each; none where it can. */
export async function obstacles(): Promise<readonly string[]> {
  if (process.platform !== 'linux') return ['pods are run by means of Linux: use a Linux machine, or a virtual one'];
  if (process.getuid?.() !== 0) return ['pods get namespaces of their own, which takes root: run it with sudo'];
  const missing = await Promise.all(PROGRAMS.map(async (name) => ((await isOnPath(name)) ? [] : [name])));
  const taken = await Promise.all(PORTS.map(async (port) => ((await isFree(port)) ? [] : [port])));
  return [
    ...missing.flat().map((name) => `"${name}" is not on the PATH: install util-linux, iproute2 and tar`),
    ...taken.flat().map((port) => `port ${port} of 127.0.0.1 is taken: etcd of the hub needs it`),
  ];
}

async function isOnPath(name: string): Promise<boolean> {
  for (const folder of (process.env['PATH'] ?? '').split(':')) {
    const found = await access(join(folder, name), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
