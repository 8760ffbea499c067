import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { KeyPair } from '../../../functions/server/testing/authority.ts';

/** What ends TLS before services that speak HTTP: its certificate can be replaced while it serves. */
export class Front {
  /** Handshakes that came about, and how many did not. */
  connections = 0;
  refused = 0;
  /** What the last call proved who it is with. */
  authorization: string | undefined;
  readonly #server: Server;
  readonly #portOf: () => number;
  /** Does an answer end its connection? */
  #parts = false;

  private constructor(pair: KeyPair, portOf: () => number) {
    this.#portOf = portOf;
    this.#server = createServer({ ...pair, keepAliveTimeout: 60_000 }, (from, to) => this.#pass(from, to));
    this.#server.on('secureConnection', () => this.connections++);
    this.#server.on('tlsClientError', () => this.refused++);
  }

  /** `portOf` says where the services are; it is asked anew for each call. */
  static async open(pair: KeyPair, portOf: () => number): Promise<Front> {
    const front = new Front(pair, portOf);
    front.#server.listen(0, '127.0.0.1');
    await once(front.#server, 'listening');
    return front;
  }

  get url(): string {
    return `https://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Shows another certificate from now on; who is connected finishes a call and comes again. */
  show(pair: KeyPair): void {
    this.#server.setSecureContext(pair);
    this.#parts = true;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #pass(from: IncomingMessage, to: ServerResponse): void {
    const { method, url, headers } = from;
    this.authorization = headers.authorization;
    const onward: ClientRequest = request({ host: '127.0.0.1', port: this.#portOf(), method, path: url, headers });
    onward.once('error', () => to.destroy());
    onward.once('response', (answer) => {
      const parting = this.#parts ? { connection: 'close' } : {};
      to.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...parting });
      answer.pipe(to);
    });
    from.pipe(onward);
  }
}
