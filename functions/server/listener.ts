import { type AddressInfo, createServer as createPlainServer, type Server as NetServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket, type TlsOptions } from 'node:tls';
import { authoritiesIn, refusalOf } from './caller.ts';
import type { Certificates } from './certificates.ts';
import { StartError } from './errors.ts';
import type { Address } from './options.ts';

/** Milliseconds in which a caller must have finished the TLS handshake. */
const handshakeTimeout = 10_000;

/** What a listener tells. */
export interface ListenerEvents {
  readonly onConnection: (socket: Socket) => void;
  /** TLS failed; `reason` is a code of OpenSSL or Node. */
  readonly onHandshakeFailure: (reason: string, remote: string | undefined) => void;
  /** A caller has no certificate of ours; `reason` likewise. */
  readonly onRefusal: (reason: string, remote: string | undefined) => void;
}

/** Accepts connections until closed. */
export interface Listener {
  listen(address: Address): Promise<AddressInfo>;
  /** From now on new connections are held to these. */
  use(certificates: Certificates): void;
  /** Stops accepting. Connections stay. */
  close(): void;
  /** Resolves once every connection is closed; those left after `grace` milliseconds are cut. */
  drained(grace: number): Promise<void>;
}

/** A listener with mutual TLS, or without any security where there are no certificates. */
export function createListener(certificates: Certificates | undefined, events: ListenerEvents): Listener {
  const sockets = new Set<Socket>();
  const { server, use } = certificates === undefined ? plain(events) : secure(certificates, events);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy()); // a caller that resets its connection is no news
    socket.once('close', () => sockets.delete(socket));
  });
  return {
    listen: (address) => listen(server, address),
    use,
    close: () => {
      server.close();
    },
    drained: (grace) => closed(sockets, grace),
  };
}

interface Held {
  readonly server: NetServer;
  readonly use: (certificates: Certificates) => void;
}

function plain(events: ListenerEvents): Held {
  return { server: createPlainServer((socket) => events.onConnection(socket)), use: () => undefined };
}

function secure(certificates: Certificates, events: ListenerEvents): Held {
  let authorities = authoritiesIn(certificates.ca);
  const server = createTlsServer(
    {
      ...contextOf(certificates),
      requestCert: true,
      // By us, below: OpenSSL would refuse Crossplane.
      rejectUnauthorized: false,
      ALPNProtocols: ['h2'],
      handshakeTimeout,
    },
    (socket) => {
      socket.on('error', () => socket.destroy());
      const refusal = refusalOf(socket, authorities);
      if (refusal === undefined) return events.onConnection(socket);
      events.onRefusal(refusal, socket.remoteAddress);
      socket.destroy();
    },
  );
  server.on('tlsClientError', (error: Error & { readonly code?: string }, socket: TLSSocket) => {
    events.onHandshakeFailure(error.code ?? error.message, socket.remoteAddress);
  });
  const use = (changed: Certificates): void => {
    authorities = authoritiesIn(changed.ca);
    server.setSecureContext(contextOf(changed));
  };
  return { server, use };
}

/** Both sides speak TLS 1.3 if they can; 1.2 is for callers other than Crossplane. */
function contextOf({ ca, cert, key }: Certificates): TlsOptions {
  return { ca, cert, key, minVersion: 'TLSv1.2' };
}

/** Listens, or throws a StartError that says why not. */
export function listen(server: NetServer, { host, port }: Address): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      reject(new StartError(`cannot listen on ${formatAddress({ host, port })}: ${explain(error)}`));
    };
    server.once('error', fail);
    // Without a host Node takes :: for both versions of IP, or 0.0.0.0 where there is no IPv6.
    server.listen(host === undefined ? { port } : { host, port }, () => {
      server.off('error', fail);
      resolve(server.address() as AddressInfo);
    });
  });
}

function explain(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return 'the address is already in use';
    case 'EACCES':
      return 'permission denied';
    case 'EADDRNOTAVAIL':
      return 'this machine has no such address';
    case 'ENOTFOUND':
      return 'the host is unknown';
    default:
      return error.code ?? error.message;
  }
}

/** An address as flags spell it. */
export function formatAddress({
  host = '::',
  port,
}: {
  readonly host?: string | undefined;
  readonly port: number;
}): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

function closed(sockets: ReadonlySet<Socket>, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, grace);
    const check = () => {
      if (sockets.size > 0) return;
      clearTimeout(timer);
      resolve();
    };
    // Listeners run in order: by then the socket has left the set.
    for (const socket of sockets) socket.once('close', check);
    check();
  });
}
