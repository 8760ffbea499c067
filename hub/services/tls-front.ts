import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { pipeline } from 'node:stream';
import { createServer } from 'node:tls';
import type { ServerCertificate } from '../server-certificate.ts';

/** What speaks TLS for a server of the loopback address that does not do so itself. */
export interface TlsFront {
  readonly stop: () => Promise<void>;
}

/** Takes connections at `address` and `port`, and passes on what they say to `to`, a port of the loopback address. */
export async function startTlsFront(
  { certFile, keyFile }: ServerCertificate,
  { address, port, to }: { readonly address: string; readonly port: number; readonly to: number },
): Promise<TlsFront> {
  const open = new Set<Socket>();
  const server = createServer({ cert: await readFile(certFile), key: await readFile(keyFile) }, (outside) => {
    const inside = connect(to, '127.0.0.1');
    // A pipeline that leads back puts ten listeners on it, and whoever writes to it now and then one more.
    outside.setMaxListeners(20);
    // Whichever end breaks takes the other one with it, and the caller sees that.
    pipeline(outside, inside, outside, () => undefined);
  });
  server.on('tlsClientError', () => undefined);
  // Those that have not shaken hands yet are among them.
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.listen(port, address);
  await once(server, 'listening');
  return {
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
