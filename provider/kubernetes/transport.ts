import { Pool } from 'undici';
import { bounded } from './bounded.ts';
import { type Clock, systemClock, wait } from './clock.ts';
import { type Access, type Credentials, sameMaterial } from './credentials.ts';
import { ApiError, messageOf, statusOf, TooLargeError } from './errors.ts';
import { Reachability } from './reachability.ts';
import { retryAfterOf } from './retry-after.ts';
import { type Rate, TokenBucket } from './token-bucket.ts';

export interface TransportOptions {
  readonly clock?: Clock;
  /** Requests; watches do not count. Default 100 a second, 200 at once. */
  readonly rate?: Rate;
  /** Connections for requests; each watch has one of its own. Default 32. */
  readonly connections?: number;
  /** Milliseconds for one request. Default 30,000. */
  readonly timeout?: number;
  /** Bytes of one answer. Default 128 MiB: a page of 500 objects of 256 KiB. */
  readonly limit?: number;
  readonly userAgent?: string;
  /** Told of every answer; 0 stands for none. */
  readonly onAnswer?: (method: string, status: number) => void;
  /** Told when the API server answers again after it was not reachable. */
  readonly onReturn?: () => void;
}

export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its query. */
  readonly path: string;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly accept?: string;
  readonly signal: AbortSignal;
  /** Does it go before all that waits for the rate, such as the renewal of a lease? */
  readonly urgent?: true;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const RELOAD_AFTER = 60_000;
const LONGEST_RETRY_AFTER = 60_000;
const THROTTLED_ATTEMPTS = 10;

/**
 * Carries requests to one API server over kept-alive connections, at a bounded rate. Credentials are read again each
 * minute and after a 401. A request that was refused unread (429, or 503 with Retry-After) is repeated when the server
 * said; a GET whose connection broke is repeated once; anything else is the caller's.
 */
export class Transport {
  readonly #access: Access;
  readonly #options: TransportOptions;
  readonly #clock: Clock;
  readonly #bucket: TokenBucket;
  readonly #reachability: Reachability;
  #credentials: Promise<Credentials> | undefined;
  #readAt = 0;
  #current: { readonly credentials: Credentials; readonly requests: Pool; readonly streams: Pool } | undefined;

  constructor(access: Access, options: TransportOptions = {}) {
    this.#access = access;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#reachability = new Reachability(this.#clock.elapsed, () => options.onReturn?.());
    this.#bucket = new TokenBucket(options.rate ?? { perSecond: 100, burst: 200 }, this.#clock.elapsed);
  }

  /** False once attempts have failed for ten seconds and nothing was heard in between; one failure alone says little. */
  get reachable(): boolean {
    return this.#reachability.reachable;
  }

  /** Sends one request and reads its whole answer. Any status is an answer; throws where there is none. */
  async send(request: Outgoing): Promise<Answer> {
    let broken = false;
    let denied = false;
    for (let attempt = 0; ; attempt++) {
      await this.#turn(request);
      try {
        const { status, body, retryAfter } = await this.#once(request);
        if (status === 401 && !denied) {
          denied = true;
          this.#credentials = undefined;
          continue;
        }
        if (retryAfter === undefined || attempt >= THROTTLED_ATTEMPTS) return { status, body };
        if (!(await wait(this.#clock, Math.min(retryAfter, LONGEST_RETRY_AFTER), request.signal))) {
          throw new ApiError(whatOf(request), status, statusOf(body), retryAfter);
        }
      } catch (error) {
        if (error instanceof ApiError || error instanceof TooLargeError) throw error;
        this.#hear(request.method, 0, error);
        if (request.method !== 'GET' || broken || request.signal.aborted) {
          throw new Error(`cannot ${whatOf(request)}: ${reasonOf(error, request.signal)}`, { cause: error });
        }
        broken = true;
      }
    }
  }

  /** Opens a stream; its bytes come for as long as the server sends and `signal` does not abort. */
  async stream(path: string, accept: string, signal: AbortSignal): Promise<Stream> {
    const { streams, credentials } = await this.#connections();
    const headersTimeout = this.#options.timeout ?? 30_000;
    const answer = await streams
      .request({
        method: 'GET',
        path: this.#prefix() + path,
        headers: { ...this.#headers(credentials), accept },
        signal,
        headersTimeout,
        bodyTimeout: 0,
      })
      .catch((error: unknown) => {
        this.#hear('WATCH', 0, error);
        throw error;
      });
    const { statusCode: status, headers, body } = answer;
    this.#hear('WATCH', status);
    if (status === 200) return { body: this.#heard(body) };
    if (status === 401) this.#credentials = undefined;
    const retryAfter = retryAfterOf(status, headers['retry-after'], this.#clock.now());
    return { refused: new ApiError(`watch ${path.split('?')[0]}`, status, statusOf(await body.text()), retryAfter) };
  }

  /** Closes all connections; requests under way fail. */
  async close(): Promise<void> {
    const current = this.#current;
    this.#current = undefined;
    await Promise.all([current?.requests.destroy(), current?.streams.destroy()]);
  }

  async #turn({ urgent, signal, ...request }: Outgoing): Promise<void> {
    if (urgent) return;
    const ms = this.#bucket.reserve();
    if (ms === 0 || (await wait(this.#clock, ms, signal))) return;
    this.#bucket.giveBack();
    throw new Error(`cannot ${whatOf(request)}: ${messageOf(signal.reason)}`, { cause: signal.reason });
  }

  async #once({ method, path, body, contentType, accept, signal }: Outgoing) {
    const { requests, credentials } = await this.#connections();
    const { timeout = 30_000, limit = 128 * 2 ** 20 } = this.#options;
    const answer = await requests.request({
      method,
      path: this.#prefix() + path,
      headers: {
        ...this.#headers(credentials),
        accept: accept ?? 'application/json',
        ...(body === undefined ? {} : { 'content-type': contentType ?? 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    const { statusCode: status } = answer;
    this.#hear(method, status);
    return {
      status,
      body: await bounded(answer.body, limit, `${method} ${path}`),
      retryAfter: retryAfterOf(status, answer.headers['retry-after'], this.#clock.now()),
    };
  }

  #hear(method: string, status: number, error?: unknown): void {
    // Its authority may have been replaced, and the file that says so with it.
    if (isDistrust(error)) this.#credentials = undefined;
    this.#options.onAnswer?.(method, status);
    if (status === 0) this.#reachability.failed();
    else this.#reachability.heard();
  }

  /** Events of a watch are answers too. */
  async *#heard(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of body) {
      this.#reachability.heard();
      yield chunk;
    }
  }

  #headers(credentials: Credentials): Readonly<Record<string, string>> {
    return { 'user-agent': this.#options.userAgent ?? 'provider-aerodrome', ...credentials.headers };
  }

  #prefix(): string {
    return new URL(this.#access.server).pathname.replace(/\/$/, '');
  }

  async #connections() {
    const now = this.#clock.elapsed();
    if (this.#credentials === undefined || now - this.#readAt > RELOAD_AFTER) {
      const reading = this.#access.credentials();
      this.#credentials = reading;
      this.#readAt = now;
      // What cannot be read now may be readable for the next request.
      reading.catch(() => {
        if (this.#credentials === reading) this.#credentials = undefined;
      });
    }
    const credentials = await this.#credentials;
    const current = this.#current;
    if (current !== undefined && sameMaterial(current.credentials.tls, credentials.tls)) {
      return { ...current, credentials };
    }
    // Requests under way end on the old connections.
    void current?.requests.close();
    void current?.streams.close();
    this.#current = {
      credentials,
      requests: this.#pool(credentials, this.#options.connections ?? 32),
      streams: this.#pool(credentials, null),
    };
    return this.#current;
  }

  #pool({ tls }: Credentials, connections: number | null): Pool {
    return new Pool(new URL(this.#access.server).origin, {
      connections,
      // One request a connection at a time: with more, a reset would leave the fate of several writes open.
      pipelining: 1,
      allowH2: false,
      // Polls leave pauses; an API server keeps its side open for longer than this.
      keepAliveTimeout: 30_000,
      connect: {
        timeout: 10_000,
        rejectUnauthorized: tls.insecureSkipVerify !== true,
        ...(tls.ca === undefined ? {} : { ca: tls.ca }),
        ...(tls.cert === undefined ? {} : { cert: tls.cert }),
        ...(tls.key === undefined ? {} : { key: tls.key }),
        ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
      },
    });
  }
}

/** An open stream, or why there is none. */
export type Stream = { readonly body: AsyncIterable<Uint8Array> } | { readonly refused: ApiError };

/** Was it the server's certificate that failed? */
const isDistrust = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /CERT|SIGNATURE/.test(String(error.code));

const whatOf = ({ method, path }: Pick<Outgoing, 'method' | 'path'>): string => `${method} ${path.split('?')[0]}`;

const reasonOf = (error: unknown, signal: AbortSignal): string => messageOf(signal.aborted ? signal.reason : error);
