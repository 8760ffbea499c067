import type { Clock, HttpClient } from '../../http/index.ts';
import type { ResourceStore } from '../../runtime/index.ts';
import { Collections } from './collections.ts';
import { Operations } from './operations.ts';
import { Turns } from './turns.ts';

/** What all clients of one service of one provider config share. */
export interface Backend {
  readonly http: HttpClient;
  readonly collections: Collections;
  readonly operations: Operations;
  readonly turns: Turns;
  readonly clock: Clock;
}

/** What a client needs besides an API. */
export interface ClientWorld {
  /** Secrets of the resource's own namespace are read through it. */
  readonly store: Pick<ResourceStore, 'get'>;
  /** Makes hashes of secret values that tell nothing without it. */
  readonly hashKey: Uint8Array;
  /** Milliseconds that the view of a resource at rest may be old: a little less than the poll interval. */
  readonly restedAge: number;
}

/** The service that `http` calls, of which nothing is known yet. */
export const backendBehind = (http: HttpClient, clock: Clock): Backend => ({
  http,
  clock,
  collections: new Collections(http, clock),
  operations: new Operations(http, clock),
  turns: new Turns(),
});
