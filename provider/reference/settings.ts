import type { Clock } from '../http/index.ts';
import type { Access } from './access.ts';
import type { Fault } from './faults.ts';
import type { Rate } from './rate.ts';

/** How the services are run. Everything has a default: all services, on a free local port, in memory. */
export interface ServicesOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** SQLite file that is made or read. Default: in memory, and gone in the end. */
  readonly data?: string;
  /** Names, such as `dns`. Default: all that have a document. */
  readonly services?: readonly string[];
  /** Default: the machine's. */
  readonly clock?: Clock;
  /** Of ids, tokens and faults. Default: chance. */
  readonly seed?: number;
  /** Default: everybody may call. */
  readonly access?: Access;
  /** Default: HTTP. */
  readonly tls?: ServicesTls;
  /** Default: no limit. */
  readonly rate?: Rate;
  /** Milliseconds that every call takes at least. Default: 0. */
  readonly latency?: number;
  readonly faults?: readonly Fault[];
  /** Checks every answer against its document, and answers 500 instead where it is wrong. Default: true. */
  readonly checksAnswers?: boolean;
  /** Calls that the ledger remembers whole. Default: 100,000. */
  readonly ledger?: number;
}

/** PEM. */
export interface ServicesTls {
  readonly cert: string;
  readonly key: string;
  /** Authority of clients, who then need a certificate. */
  readonly clientCa?: string;
}
