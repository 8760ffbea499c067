import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';

/** How a manager runs. Durations are milliseconds. */
export interface ManagerOptions {
  readonly debug: boolean;
  readonly kubeconfig: string | undefined;
  /** Between two observations of a resource at rest. */
  readonly poll: number;
  /** The shortest interval that an annotation can ask for. */
  readonly minPollInterval: number;
  /** How far, as a part of the interval, a poll may be early or late. */
  readonly pollJitter: number;
  /** Between audits of what watches told. */
  readonly sync: number;
  /** Reconciliations a second of each provider config. */
  readonly maxReconcileRate: number;
  /** Reconciliations at a time of each provider config. */
  readonly maxReconcileConcurrency: number;
  readonly leaderElection: boolean;
  /** Of the Lease. */
  readonly leaderElectionNamespace: string;
  readonly enableManagementPolicies: boolean;
  readonly enableChangelogs: boolean;
  readonly changelogsSocketPath: string;
  /** Undefined for nowhere. */
  readonly metricsAddress: Address | undefined;
  /** What reconciliations under way have after a signal. */
  readonly drainTimeout: number;
}

/** Where to listen; without a host, on every address. */
export interface Address {
  readonly host: string | undefined;
  readonly port: number;
}

/** What a command line asks for. */
export type CommandLine =
  | { readonly form: 'run'; readonly options: ManagerOptions }
  /** Text for stdout: help or version. */
  | { readonly form: 'text'; readonly text: string }
  /** Text for stderr; the command line is wrong. */
  | { readonly form: 'usage'; readonly text: string };

type Environment = Readonly<Record<string, string | undefined>>;

interface About {
  readonly name: string;
  readonly version: string;
  readonly env: Environment;
}

/**
 * Reads flags as Crossplane's own providers spell them, `--poll=10m` or `--poll 10m`, switches also as `--no-sync` or
 * `--leader-election=false`. A flag wins over its variable (`PROVIDER_POLL`), the variable over the default.
 */
export function readCommandLine(args: readonly string[], { name, version, env }: About): CommandLine {
  let text = '';
  const write = (out: string): void => {
    text += out;
  };
  try {
    const command = describe(new Command(name), env)
      .version(version, '--version', 'print the version')
      .exitOverride()
      .configureOutput({ writeOut: write, writeErr: write });
    command.parse(args.map(spelled), { from: 'user' });
    return { form: 'run', options: toOptions(command.opts(), env) };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { form: 'text', text };
    const reason = text === '' ? `error: ${error.message}` : text.trim().replaceAll('\n', ' ');
    return { form: 'usage', text: `${reason} (usage: ${name} [flags]; ${name} --help lists them)\n` };
  }
}

const SWITCHES = ['debug', 'leader-election', 'enable-management-policies', 'enable-changelogs'] as const;

/** Go's other spelling of a switch: `--debug=true`. */
function spelled(arg: string): string {
  const [, flag = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
  if (!SWITCHES.some((name) => name === flag)) return arg;
  return value === 'true' ? `--${flag}` : `--no-${flag}`;
}

interface Flags {
  readonly debug: boolean;
  readonly kubeconfig?: string;
  readonly poll: number;
  readonly minPollInterval: number;
  readonly pollJitter: number;
  readonly sync: number;
  readonly maxReconcileRate: number;
  readonly maxReconcileConcurrency: number;
  readonly leaderElection: boolean;
  readonly leaderElectionNamespace?: string;
  readonly enableManagementPolicies: boolean;
  readonly enableChangelogs: boolean;
  readonly changelogsSocketPath: string;
  readonly metricsAddress: Address | 'none';
  readonly drainTimeout: number;
}

function describe(command: Command, env: Environment): Command {
  const given = (long: string, otherwise: string): string =>
    env[`PROVIDER_${long.toUpperCase().replaceAll('-', '_')}`] || otherwise;
  const flag = <T>(flags: string, why: string, otherwise: string, read: (text: string) => T) => {
    const value = given(/--([a-z-]+)/.exec(flags)?.[1] ?? '', otherwise);
    command.addOption(new Option(flags, why).argParser(read).default(read(value), value));
  };
  const onOff = (
    name: (typeof SWITCHES)[number],
    short: string,
    why: string,
    otherwise: boolean,
    variable?: string,
  ) => {
    const value = readSwitch((variable && env[variable]) || given(name, String(otherwise)));
    command.addOption(new Option(`${short}--${name}`, why).default(value));
    command.addOption(new Option(`--no-${name}`).hideHelp());
  };
  command.description('Drives internal services through their APIs, one managed resource for each thing in them.');
  onOff('debug', '-d, ', 'log every reconciliation', false);
  command.option('--kubeconfig <file>', 'a kubeconfig file (default: KUBECONFIG, the pod, ~/.kube/config)');
  flag('--poll <duration>', 'between two observations of a resource at rest', '10m', readDuration);
  flag('--min-poll-interval <duration>', 'the shortest an annotation can ask for', '1s', readDuration);
  flag('--poll-jitter <part>', 'how far a poll may be early or late, of its interval', '0.1', readPart);
  flag('-s, --sync <duration>', 'between audits of the caches', '1h', readDuration);
  flag('--max-reconcile-rate <number>', 'reconciliations a second of each provider config', '200', readCount);
  flag('--max-reconcile-concurrency <number>', 'reconciliations at a time of each', '64', readCount);
  onOff('leader-election', '-l, ', 'one of several replicas works', false, 'LEADER_ELECTION');
  command.option('--leader-election-namespace <name>', 'where the Lease is (default: POD_NAMESPACE)');
  onOff('enable-management-policies', '', 'accept management policies other than the default', true);
  onOff('enable-changelogs', '', 'tell a sidecar of every change (alpha)', false);
  const socket = '/var/run/changelogs/changelogs.sock';
  flag('--changelogs-socket-path <file>', 'where the sidecar listens', socket, (text) => text);
  flag('--metrics-address <host:port>', 'Prometheus metrics and health, or none', ':8080', readMetrics);
  flag('--drain-timeout <duration>', 'what is under way has this long after a signal', '25s', readDuration);
  return command;
}

function toOptions(flags: Flags, env: Environment): ManagerOptions {
  const { metricsAddress, leaderElectionNamespace, kubeconfig, ...rest } = flags;
  if (rest.poll === 0) throw new InvalidArgumentError('--poll must be longer than 0');
  return {
    ...rest,
    kubeconfig,
    leaderElectionNamespace: leaderElectionNamespace ?? env['POD_NAMESPACE'] ?? 'default',
    metricsAddress: metricsAddress === 'none' ? undefined : metricsAddress,
  };
}

function readSwitch(text: string): boolean {
  if (/^(true|1)$/i.test(text)) return true;
  if (/^(false|0)$/i.test(text)) return false;
  throw new InvalidArgumentError(`"${text}" is neither true nor false`);
}

const readMetrics = (text: string): Address | 'none' => (text === 'none' ? text : readAddress(text));

function readAddress(text: string): Address {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]*)\]|([^:[\]]*)):(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535) {
    throw new InvalidArgumentError(`"${text}" is no address; accepted: host:port, [IPv6]:port or :port`);
  }
  const host = bracketed ?? plain;
  return { host: host === '' || host === '::' ? undefined : host, port };
}

function readCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= 100_000) return count;
  throw new InvalidArgumentError(`"${text}" is no number from 1 to 100000`);
}

function readPart(text: string): number {
  const part = Number(text);
  if (text.trim() !== '' && part >= 0 && part < 1) return part;
  throw new InvalidArgumentError(`"${text}" is no number from 0 to less than 1`);
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** A Go duration, such as `1h30m`, as milliseconds. */
function readDuration(text: string): number {
  const terms = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  const read = terms.map(([whole]) => whole).join('');
  if (terms.length > 0 && read === text) {
    return terms.reduce((sum, [, count, unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0);
  }
  throw new InvalidArgumentError(`"${text}" is no duration; accepted: 500ms, 30s, 10m or 1h30m`);
}
