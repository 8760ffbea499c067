import { stringify } from 'yaml';
import { TransientError } from '../../runtime/index.ts';
import type { VirtualClock } from '../../runtime/memory/virtual-clock.ts';
import type { TokenServer, Wish } from './api-server.ts';
import type { Cluster } from './cluster.ts';
import { readToken, type Token } from './token.ts';

/** In every secret that there is. */
export const CANARY = 'canary-6f1d2a';

/** A cluster in memory that gives tokens. */
export class Guest {
  readonly clock: VirtualClock;
  /** Of the ServiceAccount, while there is one. */
  uid: string | undefined = 'uid-1';
  /** Seconds; no token lives for longer. */
  longest = Number.POSITIVE_INFINITY;
  isDown = false;
  readonly given: { readonly wish: Wish; readonly at: number }[] = [];
  /** Every token that was given. */
  readonly tokens = new Set<string>();
  readonly opened: Cluster[] = [];
  closed = 0;

  constructor(clock: VirtualClock) {
    this.clock = clock;
  }

  readonly open = (cluster: Cluster): TokenServer => {
    this.opened.push(cluster);
    return {
      uidOf: async () => {
        this.#answer();
        return this.uid;
      },
      tokenOf: async ({ namespace, name }, wish) => {
        this.#answer();
        if (this.uid === undefined) throw new TransientError('no such account');
        const iat = Math.floor(this.clock.now() / 1_000);
        this.given.push({ wish, at: this.clock.now() });
        const claims = {
          ...{ iat, exp: iat + Math.min(wish.expiration, this.longest), jti: `token-${this.given.length}` },
          aud: wish.audiences ?? ['https://guest'],
          'kubernetes.io': { namespace, serviceaccount: { name, uid: this.uid } },
        };
        const text = jwt(claims);
        this.tokens.add(text);
        return readToken(text) as Token;
      },
      close: async () => void this.closed++,
    };
  };

  #answer(): void {
    if (this.isDown) throw new TransientError('connect ECONNREFUSED');
  }
}

/** A token with these claims. */
export const jwt = (claims: object): string =>
  ['{}', JSON.stringify(claims), `${CANARY}-signature`]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

/** By which the guest is reached; `cluster` adds to what is said of it. */
export const adminKubeconfig = (cluster: object = {}): string =>
  stringify({
    clusters: [{ name: 'guest', cluster: { server: 'https://guest.example.com:6443', ...cluster } }],
    users: [{ name: 'admin', user: { token: CANARY } }],
    contexts: [{ name: 'admin', context: { cluster: 'guest', user: 'admin' } }],
    'current-context': 'admin',
  });
