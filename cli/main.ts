import { CommanderError } from 'commander';
import { exitStatus, InputError, reasonOf, UsageError } from './failure.ts';
import { type Output, standardOutput } from './process.ts';
import { createProgram } from './program.ts';

/** Runs a command line; the exit status goes to `process.exitCode`, so that everything written is still flushed. */
export async function main(args: readonly string[]): Promise<void> {
  const status = await run(args, standardOutput());
  if (status !== exitStatus.ok) process.exitCode = status;
}

/** Runs a command line and gives its exit status; whatever goes wrong is said on `output`. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    await createProgram(output).parseAsync(args, { from: 'user' });
    return exitStatus.ok;
  } catch (error) {
    return report(error, output);
  }
}

function report(error: unknown, { warn }: Output): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
  if (error instanceof InputError) {
    warn(error.lines.map((line) => `${line}\n`).join(''));
    return exitStatus.input;
  }
  if (error instanceof UsageError) {
    warn(`aerodrome: ${error.message}\n`);
    return exitStatus.usage;
  }
  const hint = 'this is our fault: please report it with the command and its input (AERODROME_DEBUG=1 shows where)';
  warn(`aerodrome: ${reasonOf(error)}; ${hint}\n`);
  if (process.env['AERODROME_DEBUG'] && error instanceof Error) warn(`${error.stack}\n`);
  return exitStatus.internal;
}
