import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { stringAt } from '../functions/engine/index.ts';
import { claimCommands } from './claim-commands.ts';
import { UsageError } from './failure.ts';
import { hubCommand } from './hub-command.ts';
import { collect, examples, share, wholeTo } from './options.ts';
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

  claimCommands(program, output);

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

/** Stdin can be read once: the second to read it would find it empty, and an empty side of a diff means something. */
function stdinOnce(_program: Command, asked: Command): void {
  const given = [...asked.args, ...Object.values(asked.opts())].flat();
  if (given.filter((value) => value === '-').length > 1) throw new UsageError('stdin (-) can be given once only');
}

function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return stringAt(manifest, 'version') ?? 'unknown';
}
