import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent, request } from 'undici';
import { NAMES_API_PORT, NAMES_PORT, SERVICES_PORT } from '../../../hub/services/index.ts';
import { debianPrograms, powerDnsPackages } from '../../../tools/debian.ts';
import type { Stage } from './stage.ts';

/** The services around a hub, asked as a person on the machine asks them. */
export interface Around {
  /** What a service answers; throws where it is no success. */
  readonly get: (path: string) => Promise<unknown>;
  /** Changes a service by hand: somebody else was here. */
  readonly change: (method: 'PATCH' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  /** The switches of the reference services, such as `ledger/duplicates` or `faults`. */
  readonly admin: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  /** What PowerDNS answers to a question, sorted. */
  readonly dig: (name: string, type: string) => Promise<readonly string[]>;
  /** Changes PowerDNS by hand: somebody else was here. */
  readonly names: (method: 'GET' | 'PATCH', path: string, body?: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

interface Keys {
  readonly token: string;
  readonly apiKey: string;
}

/** Reaches them with the keys in the hub's folder. */
export async function openAround({ folder, gateway }: Stage): Promise<Around> {
  const keys = JSON.parse(await readFile(join(folder.services, 'keys.json'), 'utf8')) as Keys;
  const dispatcher = new Agent({ connect: { ca: await readFile(join(folder.services, 'ca.crt'), 'utf8') } });
  const { root, libraries } = await debianPrograms(powerDnsPackages);

  async function call(method: string, url: string, headers: Record<string, string>, body?: object): Promise<unknown> {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await request(url, {
      method,
      dispatcher,
      headers: { 'content-type': 'application/json', ...headers },
      ...content,
    } as Parameters<typeof request>[1]);
    const text = await answer.body.text();
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }
  const services = `https://${gateway}:${SERVICES_PORT}`;
  const names = `https://${gateway}:${NAMES_API_PORT}/api/v1/servers/localhost`;
  const bearer = { authorization: `Bearer ${keys.token}` };
  return {
    get: (path) => call('GET', `${services}${path}`, bearer),
    change: (method, path, body) =>
      call(method, `${services}${path}`, { ...bearer, 'content-type': 'application/merge-patch+json' }, body),
    admin: (method, path, body) => call(method, `${services}/_admin/${path}`, {}, body),
    names: (method, path, body) => call(method, `${names}${path}`, { 'x-api-key': keys.apiKey }, body),
    dig: async (name, type) => {
      const asked = ['-p', String(NAMES_PORT), `@${gateway}`, '+short', '+tries=2', '+time=5', name, type];
      const env = { ...process.env, LD_LIBRARY_PATH: libraries };
      const { stdout } = await promisify(execFile)(join(root, 'usr', 'bin', 'dig'), asked, { env });
      return stdout
        .split('\n')
        .filter((line) => line !== '')
        .toSorted();
    },
    close: () => dispatcher.close(),
  };
}
