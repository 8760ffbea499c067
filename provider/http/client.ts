import { authorisation, fetchToken, type NoToken, withoutToken } from './authorise.ts';
import { ACCEPTED_ENCODINGS } from './body.ts';
import type { Clock } from './clock.ts';
import { Connections } from './connections.ts';
import { type Credentials, type ReadCredentials, sameMaterial, secretsOf } from './credentials.ts';
import { type Answer, exchange, type Lost, type Outgoing } from './exchange.ts';
import { isFleeting, neverArrived } from './failure.ts';
import { type Asked, interpret, interpretLoss, subject, type Throttling } from './interpret.ts';
import { Turns } from './limits.ts';
import { Pause } from './pause.ts';
import { excerpt } from './redact.ts';
import { isIdempotent, isRead, locate, type Request } from './request.ts';
import type { Failure, Result, Throttled } from './result.ts';
import type { Settings } from './settings.ts';
import { isToken, type Token, TokenCache } from './token.ts';

/** The API of one provider config. */
export interface HttpClient {
  /**
   * Sends one request and says what became of it; never throws. A write is sent a second time only where it is certain
   * that the first never arrived, or where the request may be sent twice.
   */
  readonly send: (request: Request, signal: AbortSignal) => Promise<Result>;
  /** Milliseconds since the epoch until which the API asked not to be called; undefined where it did not. */
  readonly pausedUntil: () => number | undefined;
  /** The beginning of words of the API, fit for status and events: without the secrets that this client sends. */
  readonly excerpt: (text: string) => string;
  /** Lets requests under way end, then closes the connections. */
  readonly close: () => Promise<void>;
}

/** What a client needs from outside. */
export interface World {
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly readCredentials: ReadCredentials;
  /** What `pausedUntil` said before a restart. */
  readonly pausedUntil?: number;
  /** Told until when the API wants not to be called, in milliseconds since the epoch, each time that it says so. */
  readonly onPause?: (until: number) => void;
}

/** A client of one config: one pool of connections, one pause, one set of limits, one token. */
export function createHttpClient(settings: Settings, world: World): HttpClient {
  if (!URL.canParse(settings.endpoint)) throw new Error(`cannot use ${settings.config}: its endpoint is no URL`);
  const { clock, readCredentials } = world;
  const connections = new Connections(settings);
  const pause = new Pause(clock, world.random, world.pausedUntil);
  const turns = new Turns(settings.limits, clock);
  let lastSent: readonly string[] = [];
  // Whoever waits for the token may give up; the fetch goes on for the others, under its own timeouts.
  const tokens = new TokenCache<NoToken>(clock, async (client, { tls }) => {
    const dispatch = (outgoing: Outgoing): Promise<Answer | Lost> =>
      exchange(connections.with(tls), outgoing, settings, clock, new AbortController().signal);
    const send = (outgoing: Outgoing): Promise<Answer | Lost> => repeating(dispatch, outgoing, () => true);
    return fetchToken(client, send, settings, clock.now);
  });

  const read = async (request: Request, reload: boolean): Promise<Credentials | Failed> => {
    try {
      return await readCredentials({ reload });
    } catch (error) {
      return { failure: unavailable(request, `no credentials: ${messageOf(error)}`) };
    }
  };

  const unavailable = (request: Request, reason: string): Failure => ({
    kind: 'unavailable',
    message: `${subject(request, settings)}: ${reason}`,
  });

  const send = async (request: Request, signal: AbortSignal): Promise<Result> => {
    const target = locate(settings.endpoint, request);
    if ('problem' in target)
      return { kind: 'unavailable', message: `${subject(request, settings)}: ${target.problem}` };
    if (pause.until !== undefined) return throttled(request);
    const endTurn = await turns.take(signal);
    if (endTurn === undefined) return unavailable(request, 'given up before its turn');
    try {
      // The pause may have begun while this one waited.
      if (pause.until !== undefined) return throttled(request);
      return await authenticated(request, target.url, signal);
    } finally {
      endTurn();
    }
  };

  /** Sends with the credentials there are; once more with newer ones where the API does not take those. */
  const authenticated = async (request: Request, url: URL, signal: AbortSignal): Promise<Result> => {
    const first = await authorised(request, signal);
    if ('failure' in first) return first.failure;
    const result = await attempt(request, url, first, signal);
    if (result.kind !== 'refused' || (result.status !== 401 && result.status !== 403)) return result;

    // A token that is good is not made better by another one: 403 is about rights.
    const refused = result.status === 401 ? first.token?.value : undefined;
    const second = await authorised(request, signal, { refused });
    if ('failure' in second) return second.failure;
    const same =
      sameMaterial(second.headers, first.headers) && sameMaterial(second.credentials.tls, first.credentials.tls);
    return same ? result : attempt(request, url, second, signal);
  };

  const authorised = async (
    request: Request,
    signal: AbortSignal,
    again?: { readonly refused: string | undefined },
  ): Promise<Authorised | Failed> => {
    const credentials = await read(request, again !== undefined);
    if ('failure' in credentials) return credentials;
    const { authentication } = credentials;
    if (authentication.kind !== 'client-credentials') {
      return { credentials, headers: authorisation(authentication, ''), token: undefined };
    }
    const token = await unlessAborted(tokens.get(authentication, credentials, again?.refused), signal);
    if (token === undefined) return { failure: unavailable(request, 'given up before there was a token') };
    if (isToken(token)) return { credentials, headers: authorisation(authentication, token.value), token };
    const message = `${subject(request, settings)}: ${token.message}`;
    if (token.status === 429) return { failure: throttle(request, { ...token, message }) };
    return { failure: { ...withoutToken(token), message } };
  };

  const attempt = async (request: Request, url: URL, by: Authorised, signal: AbortSignal): Promise<Result> => {
    const outgoing = toWire(request, url, by.headers);
    const dispatcher = connections.with(by.credentials.tls);
    const answer = await repeating(
      (one) => exchange(dispatcher, one, settings, clock, signal),
      outgoing,
      (lost) => neverArrived(lost) || isIdempotent(request),
    );
    const secrets = [...secretsOf(by.credentials), ...(by.token === undefined ? [] : [by.token.value])];
    lastSent = secrets;
    const asked: Asked = { request, settings, url, secrets, now: clock.now() };
    if (answer.kind === 'lost') return interpretLoss(answer, asked);
    const result = await interpret(answer, asked);
    if (result.kind === 'throttling') return throttle(request, result);
    if (answer.status < 500) pause.end();
    return result;
  };

  const throttle = (request: Request, { retryAfter, message }: Pick<Throttling, 'message' | 'retryAfter'>): Failure => {
    pause.begin(retryAfter);
    if (pause.until !== undefined) world.onPause?.(pause.until);
    return throttled(request, message);
  };

  const throttled = (request: Request, message?: string): Throttled => {
    const resumesAt = pause.until ?? clock.now();
    const until = `${settings.config} is not called before ${new Date(resumesAt).toISOString()}`;
    return {
      kind: 'throttled',
      retryAfter: pause.share(),
      resumesAt,
      message: message === undefined ? `${subject(request, settings)}: ${until}` : `${message}; ${until}`,
    };
  };

  return {
    send,
    pausedUntil: () => pause.until,
    excerpt: (text) => excerpt(text, lastSent),
    close: () => connections.close(),
  };
}

interface Failed {
  readonly failure: Failure;
}

interface Authorised {
  readonly credentials: Credentials;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: Token | undefined;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What `work` comes to, or undefined as soon as `signal` aborts. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => resolve(undefined);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    const settled = (): void => signal.removeEventListener('abort', onAbort);
    work.then(resolve, reject);
    work.then(settled, settled);
  });
}

/** Once more, at once, where the connection failed in a way that passes and `may` allows it. */
async function repeating(
  send: (outgoing: Outgoing) => Promise<Answer | Lost>,
  outgoing: Outgoing,
  may: (lost: Lost) => boolean,
): Promise<Answer | Lost> {
  const first = await send(outgoing);
  return first.kind === 'lost' && isFleeting(first) && may(first) ? send(outgoing) : first;
}

function toWire(request: Request, url: URL, authorisation: Readonly<Record<string, string>>): Outgoing {
  const { etag, body } = request;
  return {
    method: request.method,
    url,
    headers: {
      accept: 'application/json',
      'accept-encoding': ACCEPTED_ENCODINGS,
      'user-agent': 'provider-aerodrome',
      ...(body !== undefined && { 'content-type': request.contentType ?? 'application/json' }),
      ...(etag !== undefined && { [isRead(request) ? 'if-none-match' : 'if-match']: etag }),
      ...request.headers,
      ...authorisation,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}
