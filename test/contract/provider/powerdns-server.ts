import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { freePorts, startProgram } from '../../../hub/program.ts';
import { debianPrograms, powerDnsPackages } from '../../../tools/debian.ts';
import { until } from './until.ts';

/** A PowerDNS server of its own, with an empty database. */
export interface PowerDns {
  /** Of its HTTP API. */
  readonly url: string;
  readonly apiKey: string;
  /** What it answers to a question, one record a line, sorted. */
  readonly dig: (name: string, type: string) => Promise<readonly string[]>;
  /** Its HTTP API, by hand: somebody else changes something. */
  readonly call: (method: string, path: string, body?: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

const schema = 'usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql';

/** Starts a server on free ports of the loopback address. */
export async function startPowerDns(): Promise<PowerDns> {
  const { root, libraries } = await debianPrograms(powerDnsPackages);
  const folder = await mkdtemp(join(tmpdir(), 'aerodrome-powerdns-'));
  const database = join(folder, 'zones.sqlite');
  const tables = new DatabaseSync(database);
  tables.exec(await readFile(join(root, schema), 'utf8'));
  tables.close();

  const [port = 0, webPort = 0] = await freePorts(2);
  const apiKey = 'canary-9d41';
  const environment = { LD_LIBRARY_PATH: libraries };
  const server = startProgram({
    name: 'pdns_server',
    path: join(root, 'usr', 'sbin', 'pdns_server'),
    args: [
      `--config-dir=${folder}`,
      `--socket-dir=${folder}`,
      `--module-dir=${join(libraries, 'pdns')}`,
      '--launch=gsqlite3',
      `--gsqlite3-database=${database}`,
      '--gsqlite3-dnssec=yes',
      '--local-address=127.0.0.1',
      `--local-port=${port}`,
      '--webserver-address=127.0.0.1',
      `--webserver-port=${webPort}`,
      '--api=yes',
      `--api-key=${apiKey}`,
      '--daemon=no',
      '--guardian=no',
      // What was just changed is asked for at once.
      '--cache-ttl=0',
      '--query-cache-ttl=0',
      '--negquery-cache-ttl=0',
      '--zone-cache-refresh-interval=0',
    ],
    log: join(folder, 'log'),
    environment,
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${webPort}`;
  const call: PowerDns['call'] = async (method, path, body) => {
    const response = await fetch(`${url}/api/v1/servers/localhost${path}`, {
      method,
      headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
  const dig: PowerDns['dig'] = async (name, type) => {
    const asked = ['-p', String(port), '@127.0.0.1', '+short', '+tries=1', '+time=5', name, type];
    const { stdout } = await promisify(execFile)(join(root, 'usr', 'bin', 'dig'), asked, {
      env: { ...process.env, ...environment },
    });
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .toSorted();
  };
  try {
    const answers = (): Promise<boolean> =>
      call('GET', '/zones').then(
        () => true,
        () => false,
      );
    await Promise.race([server.failed, until(answers)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, apiKey, dig, call, stop };
}
