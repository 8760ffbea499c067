import { type Command, InvalidArgumentError, Option } from 'commander';
import { choice, collect, examples } from './options.ts';
import type { Output } from './process.ts';

/** Adds the commands that read claims to the program. */
export function claimCommands(program: Command, output: Output): void {
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

function namespace(value: string): string {
  if (/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(value)) return value;
  throw new InvalidArgumentError('Allowed are at most 63 lower-case letters, digits and dashes.');
}

function until(value: string): 'ready' | 'settled' | number {
  if (value === 'ready' || value === 'settled') return value;
  const rounds = Number(value);
  if (Number.isInteger(rounds) && rounds >= 1 && rounds <= 1000) return rounds;
  throw new InvalidArgumentError('Allowed are ready, settled, or a number of rounds from 1 to 1000.');
}
