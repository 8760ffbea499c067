import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Output } from './process.ts';

/** Adds `hub` and its own commands to the program. */
export function hubCommand(program: Command, output: Output): void {
  const hub = program
    .command('hub')
    .summary('run a whole platform on this machine')
    .description(
      'Runs the real Crossplane with the real packages on this machine, as root: an API server, a registry, pods.',
    )
    .helpOption('-h, --help', 'explain this command')
    .helpCommand(false);

  inFolder(hub.command('up'))
    .summary('start a hub')
    .description(
      'Starts a hub, or finds the one that runs. The first start builds upstream programs, which takes minutes.',
    )
    .addOption(
      new Option('--subnet <prefix>', 'its network, the first three numbers of a /24')
        .default('10.98.0')
        .argParser(subnet),
    )
    .addOption(
      new Option('--flavour <flavour>', 'which Configuration package: claims or namespaced')
        .choices(['claims', 'namespaced'])
        .default('claims'),
    )
    .option('--core <version>', 'version of Crossplane, such as v2.4.0 (default: the one that is tested most)')
    .action(async (options) => (await import('./commands/hub.ts')).up(options, output));
  inFolder(hub.command('status'))
    .summary('say whether it is up, and what is not well')
    .action(async (options) => (await import('./commands/hub.ts')).status(options, output));
  inFolder(hub.command('logs'))
    .summary('print the last lines of a program or pod')
    .argument('[name]', 'part of the name of a log (default: list the names)')
    .action(async (name: string | undefined, options) =>
      (await import('./commands/hub.ts')).logs(name, options, output),
    );
  inFolder(hub.command('down'))
    .summary('stop it')
    .option('--purge', 'and delete what it holds')
    .action(async (options) => (await import('./commands/hub.ts')).down(options, output));
}

function inFolder(command: Command): Command {
  return command
    .helpOption('-h, --help', 'explain this command')
    .option('--folder <folder>', 'where everything of it is (default: aerodrome/hub in your state folder)');
}

function subnet(value: string): string {
  const numbers = value.split('.');
  const fits =
    numbers.length === 3 && numbers.every((text) => /^(0|[1-9][0-9]{0,2})$/.test(text) && Number(text) <= 255);
  if (fits) return value;
  throw new InvalidArgumentError('Allowed are the first three numbers of a private network, such as 10.98.0.');
}
