import type { HttpClient } from '../../http/index.ts';

/**
 * Another API that does the same as a service's own: it takes the requests of that one and answers as it would, so that
 * nothing else knows the difference.
 */
export interface Dialect {
  /** In place of the path of the service's own API. */
  readonly basePath: string;
  readonly adapt: (http: HttpClient) => HttpClient;
}
