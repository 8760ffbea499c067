import { connect, createServer } from 'node:net';

/** Whether nobody listens on a TCP port of an address of this machine. */
export function isFree(port: number, address: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, address, () => server.close(() => resolve(true)));
  });
}

/** Whether somebody listens on a TCP port of an address; whoever is only slow to answer does. */
export function isListening(port: number, address: string): Promise<boolean> {
  const socket = connect({ port, host: address, timeout: PATIENCE });
  return new Promise((resolve) => {
    const end = (is: boolean): void => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(true));
    socket.once('error', ({ code }: NodeJS.ErrnoException) => end(code !== 'ECONNREFUSED'));
  });
}

/** Milliseconds. */
const PATIENCE = 2_000;
