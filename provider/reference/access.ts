import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Who may call. Any one of what is set will do; where nothing is, everybody may. */
export interface Access {
  /** Tokens. */
  readonly bearer?: readonly string[];
  readonly basic?: readonly { readonly username: string; readonly password: string }[];
  readonly apiKey?: { readonly header: string; readonly keys: readonly string[] };
  /** Clients that get tokens at `/oauth2/token`. */
  readonly oauth2?: { readonly clients: readonly OauthClient[]; readonly lifetimeSeconds?: number };
}

export interface OauthClient {
  readonly id: string;
  readonly secret: string;
}

/** The answer of the token endpoint (RFC 6749, 5). */
export interface TokenReply {
  readonly status: number;
  readonly body: Readonly<Record<string, string | number>>;
}

/** Checks callers, and issues tokens. */
export interface Gate {
  /** Who calls: a name that tells callers apart and is no secret; undefined where they may not. */
  readonly caller: (headers: IncomingHttpHeaders) => string | undefined;
  /** How to prove who one is, for WWW-Authenticate. */
  readonly challenge: string;
  readonly issue: (form: URLSearchParams, authorization: string | undefined) => TokenReply;
  /** Makes every token that was issued worthless, as a restart of a real server may. */
  readonly revoke: () => void;
}

/** A gate with these keys. `random` gives text for tokens. */
export function createGate(access: Access, now: () => number, random: () => string): Gate {
  const lifetime = access.oauth2?.lifetimeSeconds ?? 300;
  const issued = new Map<string, { readonly client: string; readonly until: number }>();
  const open = Object.values(access).every((one) => one === undefined);

  const byBearer = (token: string): string | undefined => {
    const found = (access.bearer ?? []).findIndex((one) => same(one, token));
    if (found >= 0) return `bearer-${found + 1}`;
    const grant = issued.get(token);
    return grant !== undefined && grant.until > now() ? `client-${grant.client}` : undefined;
  };

  const caller = (headers: IncomingHttpHeaders): string | undefined => {
    if (open) return 'anybody';
    const [scheme = '', value = ''] = (headers.authorization ?? '').split(/ +/, 2);
    if (scheme.toLowerCase() === 'bearer') return byBearer(value);
    if (scheme.toLowerCase() === 'basic') {
      const { name, secret } = readBasic(value);
      const found = access.basic?.find(({ username, password }) => same(username, name) && same(password, secret));
      return found && `user-${found.username}`;
    }
    const key = access.apiKey && headers[access.apiKey.header.toLowerCase()];
    const found = typeof key === 'string' ? (access.apiKey?.keys ?? []).findIndex((one) => same(one, key)) : -1;
    return found >= 0 ? `key-${found + 1}` : undefined;
  };

  const issue = (form: URLSearchParams, authorization: string | undefined): TokenReply => {
    const given = authorization === undefined ? undefined : readBasic(authorization.replace(/^basic +/i, ''));
    // Both are form-encoded before they are joined (RFC 6749, 2.3.1).
    const id = given ? unescapeForm(given.name) : (form.get('client_id') ?? '');
    const secret = given ? unescapeForm(given.secret) : (form.get('client_secret') ?? '');
    const client = access.oauth2?.clients.find((one) => same(one.id, id) && same(one.secret, secret));
    if (client === undefined) return { status: 401, body: { error: 'invalid_client' } };
    if (form.get('grant_type') !== 'client_credentials')
      return { status: 400, body: { error: 'unsupported_grant_type' } };
    for (const [token, { until }] of issued) if (until <= now()) issued.delete(token);
    const token = random();
    issued.set(token, { client: client.id, until: now() + lifetime * 1000 });
    return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: lifetime } };
  };

  return { caller, challenge: challengeOf(access), issue, revoke: () => issued.clear() };
}

function challengeOf({ bearer, basic, oauth2 }: Access): string {
  if (bearer !== undefined || oauth2 !== undefined) return 'Bearer realm="services"';
  return basic === undefined ? 'ApiKey realm="services"' : 'Basic realm="services"';
}

function readBasic(encoded: string): { readonly name: string; readonly secret: string } {
  const pair = Buffer.from(encoded, 'base64').toString();
  const colon = pair.indexOf(':');
  return colon < 0 ? { name: pair, secret: '' } : { name: pair.slice(0, colon), secret: pair.slice(colon + 1) };
}

const unescapeForm = (text: string): string => new URLSearchParams(`value=${text}`).get('value') ?? '';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const same = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
