import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { debianPrograms, powerDnsPackages } from '../../tools/debian.ts';
import type { Program } from '../program.ts';

/** Where a PowerDNS server listens, and what it keeps. */
export interface PowerDnsOptions {
  /** Holds its database and its configuration, which has the key in it. */
  readonly folder: string;
  /** Where it answers questions. */
  readonly address: string;
  readonly port: number;
  /** Port of the loopback address for its HTTP API. */
  readonly apiPort: number;
  readonly apiKey: string;
}

const schema = 'usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql';

/** A PowerDNS server, ready to be started; an empty database is made where the folder has none. */
export async function powerDnsProgram(options: PowerDnsOptions): Promise<Program> {
  const { folder, address, port, apiPort, apiKey } = options;
  const { root, libraries } = await debianPrograms(powerDnsPackages);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = join(folder, 'zones.sqlite');
  if (!existsSync(database)) await createDatabase(database, join(root, schema));
  const settings = {
    'socket-dir': folder,
    'module-dir': join(libraries, 'pdns'),
    launch: 'gsqlite3',
    'gsqlite3-database': database,
    'gsqlite3-dnssec': 'yes',
    'local-address': address,
    'local-port': port,
    'webserver-address': '127.0.0.1',
    'webserver-port': apiPort,
    api: 'yes',
    'api-key': apiKey,
    // Asks nobody on the internet whether it is up to date.
    'security-poll-suffix': '',
    daemon: 'no',
    guardian: 'no',
    // What was just changed is asked for at once.
    'cache-ttl': 0,
    'query-cache-ttl': 0,
    'negquery-cache-ttl': 0,
    'zone-cache-refresh-interval': 0,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(folder, 'pdns.conf'), lines.join(''), { mode: 0o600 });
  return {
    name: 'PowerDNS',
    path: join(root, 'usr', 'sbin', 'pdns_server'),
    args: [`--config-dir=${folder}`],
    log: join(folder, 'log'),
    environment: { LD_LIBRARY_PATH: libraries },
  };
}

/** All of it or nothing of it is there at any time. */
async function createDatabase(file: string, schemaFile: string): Promise<void> {
  const next = `${file}.next`;
  await rm(next, { force: true });
  const tables = new DatabaseSync(next);
  tables.exec(await readFile(schemaFile, 'utf8'));
  tables.close();
  await rename(next, file);
}
