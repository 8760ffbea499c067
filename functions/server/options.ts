import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

/** How the function is served. */
export interface ServeOptions {
  readonly address: Address;
  /** Plaintext without authentication; wins over certificates. */
  readonly insecure: boolean;
  /** Folder with tls.crt, tls.key and ca.crt. */
  readonly certificates: string | undefined;
  /** Largest request, in bytes. */
  readonly maxReceive: number;
  /** Bytes of observed objects that are kept between calls; 0 for none. */
  readonly keep: number;
  /** Where Prometheus metrics and HTTP health are; undefined for nowhere. */
  readonly metrics: Address | undefined;
  /** Milliseconds that calls under way have after the first signal. */
  readonly drain: number;
  readonly debug: boolean;
}

/** Where to listen; without a host, on every address of both IP versions. */
export interface Address {
  readonly host: string | undefined;
  readonly port: number;
}

/** What a command line asks for. */
export type CommandLine =
  | { readonly form: 'serve'; readonly options: ServeOptions }
  /** Text for stdout: help or version. */
  | { readonly form: 'text'; readonly text: string }
  /** Text for stderr; the command line is wrong. */
  | { readonly form: 'usage'; readonly text: string };

/** Reads the flags of the function; a flag wins over the environment, the environment over the default. */
export function readCommandLine(
  args: readonly string[],
  { name, version, env }: { readonly name: string; readonly version: string; readonly env: NodeJS.ProcessEnv },
): CommandLine {
  let text = '';
  const command = describe(new Command(name))
    .version(version, '--version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (out) => {
        text += out;
      },
      writeErr: (out) => {
        text += out;
      },
    })
    .addHelpText('after', examples(name));
  try {
    command.parse([...args], { from: 'user' });
    return { form: 'serve', options: toOptions(command.opts(), env) };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { form: 'text', text };
    const reason = text === '' ? `error: ${error.message}` : text.trim().replaceAll('\n', ' ');
    return { form: 'usage', text: `${reason} (usage: ${name} [flags]; ${name} --help lists them)\n` };
  }
}

interface Flags {
  readonly address: Address;
  readonly tlsCertsDir?: string;
  readonly tlsServerCertsDir?: string;
  readonly insecure: boolean;
  readonly maxReceiveMessageSize?: number;
  readonly keepObjects?: number;
  readonly metricsAddress?: Address | 'none';
  readonly drainTimeout: number;
  readonly debug: boolean;
}

const defaultMaxReceive = '64MiB';
const defaultKeep = '32MiB';
const defaultMetrics = ':8080';

/** The three ways the function is run: in a pod, by hand with certificates, and for `crossplane render`. */
function examples(name: string): string {
  const lines = [
    `TLS_SERVER_CERTS_DIR=/tls/server ${name}`,
    `${name} --tls-certs-dir tls/ --address localhost:9443 --metrics-address localhost:8080`,
    `${name} --insecure --address localhost:9443`,
  ];
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

/** Each flag as `--help` shows it. */
function describe(command: Command): Command {
  const flag = <T>(flags: string, why: string, given: string, read: (text: string) => T) =>
    new Option(flags, why).argParser(read).default(read(given), given);
  return command
    .description('Serves the composition function over gRPC, with mutual TLS.')
    .addOption(flag('--address <host:port>', 'where to listen', '[::]:9443', readAddress))
    .option('--tls-certs-dir <folder>', 'tls.crt, tls.key and ca.crt of mutual TLS (env: TLS_SERVER_CERTS_DIR)')
    .option('--tls-server-certs-dir <folder>', 'the same, as other functions spell it')
    .option('--insecure', 'no TLS and no authentication, whatever else is given', false)
    .addOption(
      new Option(
        '--max-receive-message-size <size>',
        `largest request (env: MAX_RECEIVE_MESSAGE_SIZE; default: ${defaultMaxReceive})`,
      ).argParser(readSize),
    )
    .addOption(
      new Option(
        '--keep-objects <size>',
        `observed objects and answers kept between calls, or none (default: ${defaultKeep}; none with --insecure)`,
      ).argParser(readKeep),
    )
    .addOption(
      new Option(
        '--metrics-address <host:port>',
        `Prometheus metrics and HTTP health, or none (default: ${defaultMetrics}; none with --insecure)`,
      ).argParser(readMetrics),
    )
    .addOption(flag('--drain-timeout <duration>', 'what calls under way have after a signal', '5s', readDuration))
    .option('-d, --debug', 'log every request: names, sizes and outcome, never content', false);
}

function toOptions(flags: Flags, env: NodeJS.ProcessEnv): ServeOptions {
  const { tlsCertsDir, tlsServerCertsDir, insecure } = flags;
  if (tlsCertsDir !== undefined && tlsServerCertsDir !== undefined && tlsCertsDir !== tlsServerCertsDir) {
    throw new InvalidArgumentError('--tls-certs-dir and --tls-server-certs-dir mean the same and differ');
  }
  // An empty flag means no folder, whatever the environment says: an unset variable in a script must not decide.
  const certificates = tlsCertsDir ?? tlsServerCertsDir ?? env['TLS_SERVER_CERTS_DIR'] ?? '';
  // Nobody scrapes what runs on a developer's machine, and its port would be open on every address.
  const metrics = flags.metricsAddress ?? (insecure ? 'none' : readAddress(defaultMetrics));
  // What a person renders may have been edited by hand, under the version of what it was taken from.
  const keep = flags.keepObjects ?? (insecure ? 0 : readSize(defaultKeep));
  return {
    address: flags.address,
    insecure,
    certificates: certificates === '' ? undefined : certificates,
    maxReceive: flags.maxReceiveMessageSize ?? readSize(env['MAX_RECEIVE_MESSAGE_SIZE'] || defaultMaxReceive),
    keep,
    metrics: metrics === 'none' ? undefined : metrics,
    drain: flags.drainTimeout,
    debug: flags.debug,
  };
}

function readMetrics(text: string): Address | 'none' {
  return text === 'none' ? text : readAddress(text);
}

/** `host:port`, `[IPv6]:port` or `:port`; every address of the machine where the host is missing or unspecified. */
function readAddress(text: string): Address {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]*)\]|([^:[\]]*)):(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535) {
    throw new InvalidArgumentError(`"${text}" is no address; accepted: host:port, [IPv6]:port or :port`);
  }
  const host = bracketed ?? plain;
  return { host: host === '' || host === '::' ? undefined : host, port };
}

function readKeep(text: string): number {
  return text === 'none' ? 0 : readSize(text);
}

const units: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** Bytes, or `64MiB`, `64Mi`. At most 2 GiB: Node's buffers end soon after. */
function readSize(text: string): number {
  const [, digits, unit] = /^(\d+)(?:([KMG])i?B?)?$/.exec(text) ?? [];
  const bytes = Number(digits) * (units[unit ?? ''] ?? Number.NaN);
  if (bytes > 0 && bytes <= 2 ** 31) return bytes;
  throw new InvalidArgumentError(`"${text}" is no size; accepted: bytes, or a number with KiB, MiB or GiB, up to 2GiB`);
}

const durations: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

/** A duration with a unit, `5s`, as milliseconds. */
function readDuration(text: string): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text) ?? [];
  const milliseconds = Number(digits) * (durations[unit ?? ''] ?? Number.NaN);
  if (milliseconds >= 0 && milliseconds <= 600_000) return milliseconds;
  throw new InvalidArgumentError(`"${text}" is no duration; accepted: 500ms, 5s or 1m, up to 10m`);
}
