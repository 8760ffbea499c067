import type { Limits } from './limits.ts';

/** Milliseconds. */
export interface Timeouts {
  /** Until a connection stands, TLS included. */
  readonly connect: number;
  /** From the request's first byte to the answer's last header. */
  readonly headers: number;
  /** Between two pieces of a body. */
  readonly bodyIdle: number;
  /** From sending, or waiting for a connection, to the last byte of the answer. A repetition starts anew. */
  readonly total: number;
}

/** What one provider config says about its API, without its credentials. */
export interface Settings {
  /** Name of the config, for messages. */
  readonly config: string;
  /** Base URL; paths of requests are below it. */
  readonly endpoint: string;
  readonly timeouts: Timeouts;
  readonly limits: Limits;
  /** Bytes of one answer after decompression. */
  readonly largestBody: number;
}

/** Settings of a config that says no more than its name and endpoint. */
export const defaults: Omit<Settings, 'config' | 'endpoint'> = {
  timeouts: { connect: 5_000, headers: 15_000, bodyIdle: 10_000, total: 30_000 },
  limits: { concurrency: 10, rate: 50, burst: 100 },
  largestBody: 8 * 1024 * 1024,
};
