/** How a config proves who it is, with the material in plain text: kept in memory only. */
export type Authentication =
  | { readonly kind: 'none' }
  | { readonly kind: 'bearer'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'api-key'; readonly header: string; readonly key: string }
  | ClientCredentials;

/** The client credentials grant of OAuth 2 (RFC 6749, 4.4). */
export interface ClientCredentials {
  readonly kind: 'client-credentials';
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
  /** Asked for by some servers in addition to the standard. */
  readonly audience?: string;
  /** Where the client's secret goes. Default: `header` (RFC 6749, 2.3.1). */
  readonly secretIn?: 'header' | 'body';
}

/** What TLS needs, as PEM. */
export interface TlsMaterial {
  /** Authorities that are trusted in place of the public ones. */
  readonly ca?: string;
  /** The client's own certificate and key, for mutual TLS. */
  readonly cert?: string;
  readonly key?: string;
  /** Takes any certificate. Never chosen by the client itself. */
  readonly insecureSkipVerify?: boolean;
}

export interface Credentials {
  readonly authentication: Authentication;
  readonly tls?: TlsMaterial;
}

/**
 * Where credentials come from. Asked before every request, so it should answer from memory; `reload` asks it to look at
 * the source again, because the API no longer takes what it has. Its errors carry no secret.
 */
export type ReadCredentials = (options: { readonly reload: boolean }) => Promise<Credentials>;

/** Are both the same material? */
export const sameMaterial = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Everything in `credentials` that no message may hold. */
export function secretsOf({ authentication, tls }: Credentials): readonly string[] {
  const key = tls?.key === undefined ? [] : [tls.key];
  switch (authentication.kind) {
    case 'none':
      return key;
    case 'bearer':
      return [...key, authentication.token];
    case 'basic':
      return [...key, authentication.password, `${authentication.username}:${authentication.password}`];
    case 'api-key':
      return [...key, authentication.key];
    case 'client-credentials':
      return [...key, authentication.clientSecret, basicPair(authentication)];
  }
}

/** Id and secret of an OAuth client, each encoded as a form field before they are joined (RFC 6749, 2.3.1). */
export const basicPair = ({ clientId, clientSecret }: ClientCredentials): string =>
  `${formEncode(clientId)}:${formEncode(clientSecret)}`;

const formEncode = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1);

/** The value of an Authorization header for a user and password joined by a colon. */
export const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;
