import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { stringAt } from '../functions/engine/index.ts';
import { UsageError } from './failure.ts';
import { hubCommand } from './hub-command.ts';
import type { Output } from './process.ts';

/** Every command with its options; the commands themselves are loaded when they are asked for. */
export function createProgram(output: Output): Command {
  const program = new Command('aerodrome')
    .description('One small claim becomes a whole cluster: see what it becomes before it does.')
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand(false)
    .showHelpAfterError('(--help explains the command)')
    .configureOutput({ writeOut: output.write, writeErr: output.warn })
    .hook('preAction', stdinOnce)
    .exitOverride();

  claims(program.command('render'), 'FILE...')
    .summary('print everything claims become')
    .description(
      'Prints the composite and every composed resource of claims. Wrong claims are reported, and nothing is printed.',
    )
    .addOption(observed())
    .addOption(
      choice(
        '--engine <engine>',
        'embedded, or the real crossplane CLI and core',
        ['embedded', 'crossplane'],
        'embedded',
      ),
    )
    .addOption(choice('-o, --output <form>', 'yaml, json or table', ['yaml', 'json', 'table'], 'yaml'))
    .addHelpText(
      'after',
      examples(
        'render claim.yaml',
        'render claims/ --platform platform.yaml -o table',
        'kubectl get cluster web -o yaml | aerodrome render - --observed dump/',
      ),
    )
    .action(async (files: string[], options) => (await import('./commands/render.ts')).render(files, options, output));

  claims(program.command('simulate'), 'FILE')
    .summary('play a claim from nothing to Ready')
    .description(
      'Plays what happens after a claim is made: round after round, what is applied, what waits and on what.',
    )
    .option('--until <state>', 'ready, settled, or a number of rounds', until, 'ready')
    .addOption(choice('-o, --output <form>', 'table or json', ['table', 'json'], 'table'))
    .option('--write <file>', 'also write the whole YAML of the last round there')
    .addHelpText('after', examples('simulate claim.yaml', 'simulate claim.yaml --until settled -o json'))
    .action(async (file: string, options) => (await import('./commands/simulate.ts')).simulate(file, options, output));

  claims(program.command('validate'), 'FILE...')
    .summary('check claims')
    .description('Checks claims against schema, rules and platform settings: one line a mistake, or ok.')
    .addHelpText('after', examples('validate claims/', 'validate claim.yaml --platform platform.yaml'))
    .action(async (files: string[], options) =>
      (await import('./commands/validate.ts')).validate(files, options, output),
    );

  claims(program.command('diff'), 'OLD', 'NEW')
    .summary('say what a change would do to live clusters')
    .description(
      'Compares the claims of two files or folders as they would settle: what is created, changed and removed, what rolls, restarts or stops, what is held or refused. Exit status 1 when NEW is refused.',
    )
    .addOption(observed('what a hub holds now: the old side is what is applied there'))
    .option('--platform-new <file>', 'settings of the new side, where they change too')
    .addOption(choice('-o, --output <form>', 'table, json or markdown', ['table', 'json', 'markdown'], 'table'))
    .addHelpText(
      'after',
      examples(
        'diff main/claims/ claims/',
        'diff claim.yaml claim.yaml --platform old.yaml --platform-new new.yaml',
        'diff old.yaml new.yaml -o markdown > comment.md',
      ),
    )
    .action(async (before: string, after: string, options) =>
      (await import('./commands/diff.ts')).diff(before, after, options, output),
    );

  claims(program.command('xr'), 'FILE...')
    .summary('turn claims into composites')
    .description('Prints the composites of claims, as the stock CLI takes them: "crossplane render" refuses claims.')
    .addHelpText('after', examples('xr claim.yaml > xr.yaml'))
    .action(async (files: string[], options) => (await import('./commands/xr.ts')).xr(files, options, output));

  program
    .command('serve')
    .summary('serve the composition function')
    .description('Serves the composition function over gRPC. Takes the flags of the function.')
    .argument('[flags...]', 'flags of the function; see "aerodrome serve --help"')
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (flags: string[]) => (await import('./commands/serve.ts')).serve(flags));

  program
    .command('services')
    .summary('serve the internal services that the provider drives')
    .description(
      'Serves DNS, IPAM, firewall, identity, CMDB, customers, monitoring and backup as their OpenAPI documents say: something to try the provider against. Faults are switched on below /_admin/.',
    )
    .helpOption('-h, --help', 'explain this command')
    .addOption(
      new Option('--port <port>', 'port to listen on, 0 for a free one').default(8090).argParser(wholeTo(65_535)),
    )
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--data <file>', 'SQLite file that keeps everything (default: in memory)')
    .addOption(new Option('--service <name>', 'serve only this one (repeatable)').argParser(collect))
    .option('--access <file>', 'who may call: bearer, basic, apiKey and oauth2, as YAML or JSON (default: everybody)')
    .option('--tls-cert <file>', 'certificate, as PEM: serve HTTPS')
    .option('--tls-key <file>', 'its key')
    .option('--tls-client-ca <file>', 'authority of clients, who then need a certificate')
    .addOption(
      new Option('--latency <ms>', 'how long every call takes at least').default(0).argParser(wholeTo(600_000)),
    )
    .addOption(new Option('--errors <share>', 'share of calls that fail, from 0 to 1').default(0).argParser(share))
    .addOption(
      new Option('--rate <calls>', 'calls a second and caller, the rest is answered 429').argParser(
        wholeTo(1_000_000, 1),
      ),
    )
    .addOption(new Option('--seed <number>', 'makes chance repeatable').argParser(wholeTo(2 ** 32 - 1)))
    .addHelpText(
      'after',
      examples('services', 'services --data services.db --service dns', 'services --latency 200 --errors 0.1 --seed 7'),
    )
    .action(async (options) => (await import('./commands/services.ts')).services(options, output));

  program
    .command('catalogue')
    .summary('browse every kind, and see what a claim creates while you type it')
    .description(
      'Serves the catalogue to this machine and opens it in a browser. It is built first where it is missing or old.',
    )
    .helpOption('-h, --help', 'explain this command')
    .addOption(
      new Option('--port <port>', 'port to listen on, 0 for a free one').default(8091).argParser(wholeTo(65_535)),
    )
    .option('--no-open', 'open no browser')
    .option('--folder <folder>', 'a catalogue that was built elsewhere, such as your own')
    .action(async (options) => (await import('./commands/catalogue.ts')).catalogue(options, output));

  const provider = program
    .command('provider')
    .summary('run the provider against the cluster of your kubeconfig')
    .description('Runs provider-aerodrome as a process, with the flags of the provider.')
    .argument('[flags...]', 'flags of the provider; see "aerodrome provider --help"')
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (flags: string[]) => (await import('./commands/provider.ts')).provider(flags));
  provider.helpCommand(false);
  provider
    .command('orphans')
    .summary('name what managed resources left behind in the services')
    .description(
      'Looks for external resources whose tags name a managed resource that is not in the cluster. Only looks: nothing is changed or deleted.',
    )
    .helpOption('-h, --help', 'explain this command')
    .option('--kubeconfig <file>', 'a kubeconfig file (default: KUBECONFIG, the pod, ~/.kube/config)')
    .action(async (options) => (await import('./commands/orphans.ts')).orphans(options, output));

  hubCommand(program, output);

  program.addHelpText(
    'after',
    '\nExit status: 0 done, 1 the input is wrong, 2 the command line is wrong, 3 our fault.',
  );
  return program;
}

/** Options of every command that reads claims. */
function claims(command: Command, ...files: readonly string[]): Command {
  const meaning = 'claim or composite: a file, a folder, or - for stdin';
  for (const file of files) {
    const list = file.endsWith('...');
    command.argument(list ? `<${file.slice(0, -3)}...>` : `<${file}>`, meaning);
  }
  return command
    .helpOption('-h, --help', 'explain this command')
    .option('--platform <file>', 'platform settings: an EnvironmentConfig or a Platform (default: built in)')
    .addOption(
      new Option(
        '--required <path>',
        'objects Crossplane would bring along, such as Namespaces (repeatable)',
      ).argParser(collect),
    )
    .addOption(
      new Option('-n, --namespace <namespace>', 'namespace of claims that name none')
        .default('default')
        .argParser(namespace),
    )
    .addOption(
      choice(
        '--flavour <flavour>',
        'claims or namespaced: what a Cluster or VirtualCluster in a file is',
        ['claims', 'namespaced'],
        'claims',
      ),
    );
}

function observed(meaning = 'what the hub holds already: files or folders, such as a dump of a cluster'): Option {
  return new Option('--observed <path>', `${meaning} (repeatable)`).argParser(collect);
}

function choice(flags: string, meaning: string, choices: readonly string[], standard: string): Option {
  return new Option(flags, meaning).choices(choices).default(standard);
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function namespace(value: string): string {
  if (/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(value)) return value;
  throw new InvalidArgumentError('Allowed are at most 63 lower-case letters, digits and dashes.');
}

/** Stdin can be read once: the second to read it would find it empty, and an empty side of a diff means something. */
function stdinOnce(_program: Command, asked: Command): void {
  const given = [...asked.args, ...Object.values(asked.opts())].flat();
  if (given.filter((value) => value === '-').length > 1) throw new UsageError('stdin (-) can be given once only');
}

function until(value: string): 'ready' | 'settled' | number {
  if (value === 'ready' || value === 'settled') return value;
  const rounds = Number(value);
  if (Number.isInteger(rounds) && rounds >= 1 && rounds <= 1000) return rounds;
  throw new InvalidArgumentError('Allowed are ready, settled, or a number of rounds from 1 to 1000.');
}

/** Reads whole numbers up to `most`. */
function wholeTo(most: number, least = 0): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Allowed are whole numbers from ${least} to ${most}.`);
  };
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('Allowed are numbers from 0 to 1.');
}

function examples(...lines: readonly string[]): string {
  const commands = lines.map((line) => (line.startsWith('kubectl') ? `  ${line}` : `  aerodrome ${line}`));
  return `\nExamples:\n${commands.join('\n')}`;
}

function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return stringAt(manifest, 'version') ?? 'unknown';
}
