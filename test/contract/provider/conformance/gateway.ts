import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A call of a provider; `path` is without the place. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export type Verb = 'look' | 'create' | 'update' | 'delete' | 'other';

/** How a managed resource was when a call arrived that changes something. */
export interface Witnessed {
  readonly finalizers: readonly string[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** What stands behind a gateway. */
export interface Behind {
  readonly forward: (request: Request) => Promise<Answer>;
  readonly verbOf: (request: Request) => 'look' | 'write' | 'delete' | 'other';
  readonly look: (place: string) => Promise<unknown>;
  readonly deleted: Answer;
  /** Called before anything is changed. */
  readonly witness: (place: string, verb: Verb) => Promise<void>;
}

const REFUSED = JSON.stringify({
  ...{ kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'Forbidden', code: 403, message: 'not today' },
  ...{ title: 'not today', detail: 'not today' },
});
const refusal: Answer = { status: 403, headers: { 'content-type': 'application/json' }, body: REFUSED };

/**
 * Every call of a provider to its external system comes through here. The first part of the path names the place it is
 * about: each place has a provider config of its own, whose endpoint ends with that name.
 */
export class Gateway {
  readonly #server: Server;
  readonly #calls = new Map<string, Verb[]>();
  readonly #refused = new Set<string>();
  readonly #lingering = new Set<string>();

  private constructor(server: Server) {
    this.#server = server;
  }

  static async open(behind: Behind): Promise<Gateway> {
    const server = createServer((incoming, outgoing) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', async () => {
        const { method = 'GET', url = '/', headers } = incoming;
        const [, place = '', path = '/'] = /^\/([^/?]*)(.*)$/.exec(url) ?? [];
        const request = { method, path: path || '/', headers, body: Buffer.concat(chunks) };
        const answer = await gateway.#answer(place, request, behind).catch((error: Error): Answer => {
          return { status: 502, body: `cannot forward: ${error.message}` };
        });
        outgoing.writeHead(answer.status, answer.headers).end(answer.body);
      });
    });
    const gateway = new Gateway(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return gateway;
  }

  urlOf(place: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${place}`;
  }

  /** What was called about a place, in order. */
  callsOf(place: string): readonly Verb[] {
    return this.#calls.get(place) ?? [];
  }

  /** From now on calls of that kind are answered by 403. */
  refuse(place: string, verb: Verb): void {
    this.#refused.add(`${place} ${verb}`);
  }

  /** From now on deletions are accepted, and nothing goes. */
  linger(place: string): void {
    this.#lingering.add(place);
  }

  /** Everything is as usual again. */
  heal(place: string): void {
    this.#lingering.delete(place);
    for (const verb of ['look', 'create', 'update', 'delete'] as const) this.#refused.delete(`${place} ${verb}`);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(place: string, request: Request, behind: Behind): Promise<Answer> {
    const does = behind.verbOf(request);
    const verb = does !== 'write' ? does : (await behind.look(place)) === undefined ? 'create' : 'update';
    if (verb !== 'look' && verb !== 'other') await behind.witness(place, verb);
    this.#calls.set(place, [...this.callsOf(place), verb]);
    if (this.#refused.has(`${place} ${verb}`)) return refusal;
    if (verb === 'delete' && this.#lingering.has(place)) return behind.deleted;
    return behind.forward(request);
  }
}
