import type { Clock } from './clock.ts';
import { basic, basicPair, type ClientCredentials, type Credentials, sameMaterial } from './credentials.ts';
import type { Outgoing } from './exchange.ts';
import { at, type Json } from './json.ts';

/** How long before its end a token is no longer used; less where it lives for less than twice that. */
const EARLY = 60_000;
/** `expires_in` may be left out (RFC 6749, 5.1). */
const UNTOLD_LIFETIME = 300_000;

export interface Token {
  readonly value: string;
  /** Milliseconds since the epoch after which it is not used. */
  readonly until: number;
}

type Fetch<Failure> = (client: ClientCredentials, credentials: Credentials) => Promise<Token | Failure>;

/** The access token of one config: fetched when needed, by one request for all who wait. */
export class TokenCache<Failure> {
  readonly #clock: Clock;
  readonly #fetch: Fetch<Failure>;
  #client: ClientCredentials | undefined;
  #token: Token | undefined;
  #fetching: Promise<Token | Failure> | undefined;

  constructor(clock: Clock, fetch: Fetch<Failure>) {
    this.#clock = clock;
    this.#fetch = fetch;
  }

  /** A token that is still good, or why there is none. `refused` is one that the API no longer takes. */
  async get(client: ClientCredentials, credentials: Credentials, refused?: string): Promise<Token | Failure> {
    if (!sameMaterial(client, this.#client)) this.#forget(client);
    // Only the token that was refused is dropped: of many requests refused at once, one refreshes for all.
    if (this.#token?.value === refused) this.#token = undefined;
    if (this.#token !== undefined && this.#clock.now() < this.#token.until) return this.#token;
    this.#fetching ??= this.#refresh(client, credentials);
    return this.#fetching;
  }

  async #refresh(client: ClientCredentials, credentials: Credentials): Promise<Token | Failure> {
    // Credentials are read anew for each call: whether they have changed is not told by which object they are.
    const since = this.#client;
    try {
      const fetched = await this.#fetch(client, credentials);
      if (isToken(fetched) && since === this.#client) this.#token = fetched;
      return fetched;
    } finally {
      if (since === this.#client) this.#fetching = undefined;
    }
  }

  #forget(client: ClientCredentials): void {
    this.#client = client;
    this.#token = undefined;
    this.#fetching = undefined;
  }
}

/** The request that asks for a token. */
export function tokenRequest(client: ClientCredentials): Outgoing {
  const form = new URLSearchParams({ grant_type: 'client_credentials' });
  if (client.scope !== undefined) form.set('scope', client.scope);
  if (client.audience !== undefined) form.set('audience', client.audience);
  const inBody = client.secretIn === 'body';
  if (inBody) {
    form.set('client_id', client.clientId);
    form.set('client_secret', client.clientSecret);
  }
  return {
    method: 'POST',
    url: new URL(client.tokenUrl),
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...(!inBody && { authorization: basic(basicPair(client)) }),
    },
    body: form.toString(),
  };
}

/** The token in the answer; undefined where it has none that can be sent as a bearer. */
export function readToken(answer: Json, now: number): Token | undefined {
  const value = at(answer, '/access_token');
  const type = at(answer, '/token_type') ?? 'Bearer';
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) return undefined;
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') return undefined;
  // Some servers write the number as a string.
  const told = Number(at(answer, '/expires_in') ?? Number.NaN);
  const lifetime = Number.isFinite(told) ? told * 1000 : UNTOLD_LIFETIME;
  return { value, until: now + lifetime - Math.min(EARLY, lifetime / 2) };
}

/** Is it a token rather than the reason for having none? */
export const isToken = (token: unknown): token is Token =>
  typeof token === 'object' && token !== null && 'until' in token && 'value' in token;
