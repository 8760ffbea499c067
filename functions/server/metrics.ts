import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Outcome } from './answer.ts';

/** What is counted of a call, and nothing that a caller can make up: labels stay few. */
export interface CallFacts {
  readonly kind: string;
  readonly outcome: Outcome;
  readonly seconds: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const kibibytes = (...sizes: readonly number[]) => sizes.map((size) => size * 1024);

/** Prometheus metrics of one server, in a registry of its own. */
export class Metrics {
  readonly registry = new Registry();
  readonly #calls: Counter<'kind' | 'outcome'>;
  readonly #seconds: Histogram<'kind'>;
  readonly #requestBytes: Histogram<'kind'>;
  readonly #responseBytes: Histogram<'kind'>;
  readonly #handshakes: Counter;
  readonly #reloads: Counter<'result'>;
  readonly #expiry: Gauge;

  constructor() {
    const registers = [this.registry];
    const kind = ['kind'] as const;
    const sizes = kibibytes(1, 4, 16, 64, 256, 1024, 4096, 16_384, 65_536);
    this.#calls = new Counter({
      name: 'aerodrome_requests_total',
      help: 'Requests by kind of composite and outcome.',
      labelNames: ['kind', 'outcome'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'aerodrome_request_duration_seconds',
      help: 'Time to answer a request, without transport.',
      labelNames: kind,
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1],
      registers,
    });
    this.#requestBytes = new Histogram({
      name: 'aerodrome_request_bytes',
      help: 'Size of requests.',
      labelNames: kind,
      buckets: sizes,
      registers,
    });
    this.#responseBytes = new Histogram({
      name: 'aerodrome_response_bytes',
      help: 'Size of responses; Crossplane takes at most 4 MiB.',
      labelNames: kind,
      buckets: sizes,
      registers,
    });
    this.#handshakes = new Counter({
      name: 'aerodrome_tls_handshake_failures_total',
      help: 'Connections that were closed because TLS failed, such as callers without a certificate of our authority.',
      registers,
    });
    this.#reloads = new Counter({
      name: 'aerodrome_certificate_reloads_total',
      help: 'Changed certificates, by whether they could be used.',
      labelNames: ['result'],
      registers,
    });
    this.#expiry = new Gauge({
      name: 'aerodrome_certificate_expiry_timestamp_seconds',
      help: 'When the server certificate ends.',
      registers,
    });
    collectDefaultMetrics({ register: this.registry });
  }

  observeCall({ kind, outcome, seconds, requestBytes, responseBytes }: CallFacts): void {
    this.#calls.inc({ kind, outcome });
    this.#seconds.observe({ kind }, seconds);
    this.#requestBytes.observe({ kind }, requestBytes);
    this.#responseBytes.observe({ kind }, responseBytes);
  }

  countHandshakeFailure(): void {
    this.#handshakes.inc();
  }

  countReload(result: 'loaded' | 'unusable'): void {
    this.#reloads.inc({ result });
  }

  setCertificateExpiry(when: Date): void {
    this.#expiry.set(when.getTime() / 1000);
  }
}
