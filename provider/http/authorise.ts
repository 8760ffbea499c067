import { textOf } from './body.ts';
import { type Authentication, basic, type ClientCredentials } from './credentials.ts';
import type { Answer, Lost, Outgoing } from './exchange.ts';
import { reasonOf } from './failure.ts';
import { parseJson } from './json.ts';
import { excerpt } from './redact.ts';
import type { Refused, Unavailable } from './result.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { Settings } from './settings.ts';
import { readToken, type Token, tokenRequest } from './token.ts';

/** The header that carries what was authenticated; `token` is the access token of a client-credentials config. */
export function authorisation(authentication: Authentication, token: string): Readonly<Record<string, string>> {
  switch (authentication.kind) {
    case 'none':
      return {};
    case 'bearer':
      return { authorization: `Bearer ${authentication.token.trim()}` };
    case 'basic':
      return { authorization: basic(`${authentication.username}:${authentication.password}`) };
    case 'api-key':
      return { [authentication.header.toLowerCase()]: authentication.key.trim() };
    case 'client-credentials':
      return { authorization: `Bearer ${token}` };
  }
}

/** Why there is no token. */
export interface NoToken {
  readonly kind: 'no-token';
  /** `refused` where the token server said no: credentials are wrong; `unavailable` where it said nothing usable. */
  readonly because: 'refused' | 'unavailable';
  readonly status?: number;
  readonly retryAfter: number | undefined;
  readonly message: string;
}

/** Fetches an access token by `send`. Asking twice harms nothing, so nothing about its outcome is unknown. */
export async function fetchToken(
  client: ClientCredentials,
  send: (outgoing: Outgoing) => Promise<Answer | Lost>,
  settings: Settings,
  now: () => number,
): Promise<Token | NoToken> {
  const where = `cannot get a token for ${settings.config}: `;
  if (!URL.canParse(client.tokenUrl))
    return {
      kind: 'no-token',
      because: 'unavailable',
      retryAfter: undefined,
      message: `${where}its token URL is none`,
    };
  const outgoing = tokenRequest(client);
  const asked = now();
  const answer = await send(outgoing);
  const from = `${where}${outgoing.url.host}`;
  if (answer.kind === 'lost') {
    return {
      kind: 'no-token',
      because: 'unavailable',
      retryAfter: undefined,
      message: `${from}: ${reasonOf(answer, settings.timeouts)}`,
    };
  }
  const { status } = answer;
  const text = await textOf(answer, settings.largestBody).catch(() => '');
  if (status === 200) {
    const token = tokenIn(text, asked);
    // The body is not shown: it may well hold a token under another name.
    return (
      token ?? {
        kind: 'no-token',
        because: 'unavailable',
        retryAfter: undefined,
        status,
        message: `${from}: the answer holds no bearer token`,
      }
    );
  }
  const retryAfter = parseRetryAfter(answer.headers['retry-after'], now());
  return {
    kind: 'no-token',
    because: status >= 400 && status < 500 && status !== 429 && status !== 408 ? 'refused' : 'unavailable',
    status,
    retryAfter,
    message: `${from}: the answer is ${status}: ${excerpt(text, [client.clientSecret, outgoing.body ?? ''])}`,
  };
}

function tokenIn(text: string, asked: number): Token | undefined {
  try {
    return readToken(parseJson(text), asked);
  } catch {
    return undefined;
  }
}

/** What a request without a token amounts to: it never left. */
export const withoutToken = ({ because, status, message }: NoToken): Refused | Unavailable =>
  because === 'refused' && status !== undefined
    ? { kind: 'refused', status, message }
    : { kind: 'unavailable', ...(status !== undefined && { status }), message };
