import { createHttpClient, type HttpClient, type World } from '../client.ts';
import type { Clock } from '../clock.ts';
import type { Credentials } from '../credentials.ts';
import { defaults, type Settings } from '../settings.ts';

/** The time of the machine. */
export const machineClock: Clock = {
  now: () => Date.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** A signal that never aborts. */
export const never = new AbortController().signal;

/** A client of `endpoint` with the default settings. */
export function clientOf(
  endpoint: string,
  {
    credentials = { authentication: { kind: 'none' } },
    settings = {},
    world = {},
  }: { credentials?: Credentials; settings?: Partial<Settings>; world?: Partial<World> } = {},
): HttpClient {
  return createHttpClient(
    {
      ...defaults,
      config: 'dns-prod',
      endpoint,
      ...settings,
    },
    { clock: machineClock, random: () => 0, readCredentials: async () => credentials, ...world },
  );
}
