import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { type RunningServices, startServices } from '../index.ts';

/** What came back: a JSON body, or undefined where there was none. */
export interface Said {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
}

export interface Caller {
  /** Calls the service, `path` being below its base. */
  readonly call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Said>;
  /** The same, for what it says. */
  readonly say: (method: string, path: string, body?: unknown) => Promise<readonly [status: number, said: unknown]>;
  readonly advance: (ms: number) => void;
  readonly services: () => RunningServices;
}

/** One service for the tests of a file, empty and at the same instant before each, with time that stands still. */
export function callerOf(service: string): Caller {
  let services: RunningServices;
  let now = 0;
  beforeAll(async () => {
    services = await startServices({
      services: [service],
      seed: 1,
      // Nothing here waits: no call is made to take time.
      clock: { now: () => now, after: () => () => undefined },
    });
  });
  beforeEach(() => {
    now = Date.parse('2030-05-17T12:00:00Z');
    services.reset();
  });
  afterAll(() => services.stop());

  const call: Caller['call'] = async (method, path, body, headers = {}) => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const response = await fetch(`${services.services[0]?.url}${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': type }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text), headers: response.headers };
  };
  return {
    call,
    say: async (method, path, body) => {
      const { status, body: said } = await call(method, path, body);
      return [status, status >= 400 ? said['detail'] : said];
    },
    advance: (ms) => {
      now += ms;
    },
    services: () => services,
  };
}
