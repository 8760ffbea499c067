import { createServer } from 'node:net';

/** Whether nobody listens on a TCP port of an address of this machine. */
export function isFree(port: number, address: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, address, () => server.close(() => resolve(true)));
  });
}
