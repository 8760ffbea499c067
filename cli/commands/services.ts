import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  type Access,
  type RunningServices,
  readAccess,
  ServicesError,
  type ServicesOptions,
  type ServicesTls,
  startServices,
} from '../../provider/reference/index.ts';
import { InputError, reasonOf, systemReason, UsageError } from '../failure.ts';
import { columns } from '../output/table.ts';
import { type Output, untilSignal } from '../process.ts';

/** The command line of `services`. */
export interface ServicesFlags {
  readonly port: number;
  readonly host: string;
  readonly data?: string;
  readonly service?: readonly string[];
  readonly access?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsClientCa?: string;
  readonly latency: number;
  readonly errors: number;
  readonly rate?: number;
  readonly seed?: number;
}

/** Serves the internal services until a signal, and says what runs where and what to try. */
export async function services(flags: ServicesFlags, output: Output): Promise<void> {
  const running = await start(toOptions(flags));
  output.write(welcome(running, flags, output));
  const signal = await untilSignal();
  output.warn(`\naerodrome: ${signal}: stopping\n`);
  await running.stop();
}

function toOptions(flags: ServicesFlags): ServicesOptions {
  const { port, host, data, service, latency, errors, rate, seed } = flags;
  const tls = tlsOf(flags);
  return {
    port,
    host,
    latency,
    ...(data !== undefined && { data }),
    ...(service !== undefined && { services: service }),
    ...(flags.access !== undefined && { access: accessIn(flags.access) }),
    ...(tls !== undefined && { tls }),
    ...(rate !== undefined && { rate: { perSecond: rate } }),
    ...(seed !== undefined && { seed }),
    ...(errors > 0 && { faults: [{ rate: errors, does: { kind: 'status', status: 503 } as const }] }),
  };
}

async function start(options: ServicesOptions): Promise<RunningServices> {
  try {
    return await startServices(options);
  } catch (error) {
    if (!(error instanceof ServicesError)) throw error;
    const hint = error.message.endsWith('the port is taken') ? '; --port picks another one' : '';
    throw new InputError([`aerodrome: ${error.message}${hint}`]);
  }
}

function tlsOf({ tlsCert, tlsKey, tlsClientCa }: ServicesFlags): ServicesTls | undefined {
  if (tlsCert === undefined && tlsKey === undefined && tlsClientCa === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined) throw new UsageError('TLS needs --tls-cert and --tls-key');
  return {
    cert: textIn(tlsCert),
    key: textIn(tlsKey),
    ...(tlsClientCa !== undefined && { clientCa: textIn(tlsClientCa) }),
  };
}

function accessIn(file: string): Access {
  const text = textIn(file);
  let given: unknown;
  try {
    given = parse(text);
  } catch (error) {
    throw new InputError([`${file}: ${reasonOf(error).split(':')[0]}`]); // what follows repeats the line, secrets and all
  }
  const access = readAccess(given);
  if (isMistakes(access)) throw new InputError(access.map((mistake) => `${file}: ${mistake}`));
  return access;
}

const isMistakes = (access: Access | readonly string[]): access is readonly string[] => Array.isArray(access);

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError([`${file}: cannot be read: ${systemReason(error)}`]);
  }
}

function welcome(running: RunningServices, flags: ServicesFlags, { paint }: Output): string {
  const served = running.services.map(({ name, title, url }) => [`  ${paint.name(name)}`, title, url]);
  const settings = [
    ['  data', flags.data ?? 'in memory, gone in the end (--data FILE keeps them)'],
    ['  access', flags.access === undefined ? 'everybody who can reach them (--access FILE)' : `as in ${flags.access}`],
    ...(flags.latency > 0 ? [['  latency', `${flags.latency} ms`]] : []),
    ...(flags.errors > 0 ? [['  errors', `${Math.round(flags.errors * 100)} % of calls are answered 503`]] : []),
    ...(flags.rate === undefined ? [] : [['  rate', `${flags.rate} calls a second, then 429`]]),
  ];
  return [
    `${paint.bold('The internal services, each as its OpenAPI document says')}`,
    ...columns(served),
    '',
    ...columns(settings),
    '',
    paint.bold('Try'),
    ...trials(running, flags).map((line) => `  ${line}`),
    '',
    paint.dim('Ctrl-C stops.'),
    '',
  ].join('\n');
}

/** Commands that work when they are pasted. */
function trials({ url, services: served }: RunningServices, flags: ServicesFlags): readonly string[] {
  const trust = flags.tlsCert === undefined ? '' : ` --cacert ${flags.tlsCert}`;
  const who = flags.access === undefined ? '' : ' -H "Authorization: Bearer $TOKEN"';
  const curl = `curl -s${trust}`;
  const json = "-H 'Content-Type: application/json'";
  const dns = served.find(({ name }) => name === 'dns');
  const calls =
    dns === undefined
      ? []
      : [
          `${curl}${who} ${dns.url}/zones ${json} -d '{"name":"example.com"}'`,
          `${curl}${who} -X PUT ${dns.url}/zones/example.com/records/www/A ${json} -d '{"values":["192.0.2.10"]}'`,
          `${curl}${who} ${dns.url}/zones/example.com/records`,
        ];
  return [
    ...calls,
    `${curl} '${url}/_admin/ledger?limit=3'                      # what was called`,
    `${curl} ${url}/_admin/faults ${json} -d '{"rate":0.2,"does":{"kind":"status","status":503}}'`,
    `${curl} -X DELETE ${url}/_admin/faults                      # all is well again`,
  ];
}
