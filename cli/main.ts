import { CommanderError } from 'commander';
import { exitStatus, InputError, reasonOf, UsageError } from './failure.ts';
import { standardOutput } from './process.ts';
import { createProgram } from './program.ts';

/** Runs a command line; the exit status goes to `process.exitCode`, so that everything written is still flushed. */
export async function main(args: readonly string[]): Promise<void> {
  const output = standardOutput();
  try {
    await createProgram(output).parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage;
  if (error instanceof InputError) {
    process.stderr.write(`${error.lines.join('\n')}\n`);
    return exitStatus.input;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`aerodrome: ${error.message}\n`);
    return exitStatus.usage;
  }
  const hint = 'this is our fault: please report it with the command and its input (AERODROME_DEBUG=1 shows where)';
  process.stderr.write(`aerodrome: ${reasonOf(error)}; ${hint}\n`);
  if (process.env['AERODROME_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return exitStatus.internal;
}
