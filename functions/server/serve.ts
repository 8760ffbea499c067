import manifest from '../../package.json' with { type: 'json' };
import type { ServedKind } from '../served-kind.ts';
import { StartError } from './errors.ts';
import { createLogger, type Logger, traceOf } from './log.ts';
import { readCommandLine, type ServeOptions } from './options.ts';
import { type RunningServer, startServer } from './server.ts';

/** Exit codes: a wrong command line, and everything else that keeps us from serving. */
const usage = 2;
const failure = 1;

/**
 * Serves `kinds` as the command line says, until a signal: then calls under way finish and the process exits with 0; a
 * second signal exits at once. `name` is what the command is called in help and errors.
 */
export async function serve(kinds: readonly ServedKind[], args: readonly string[], name = 'function'): Promise<void> {
  const line = readCommandLine(args, { name, version: manifest.version, env: process.env });
  if (line.form === 'text') {
    process.stdout.write(line.text);
    return;
  }
  if (line.form === 'usage') {
    process.stderr.write(line.text);
    process.exitCode = usage;
    return;
  }
  const log = createLogger(line.options);
  try {
    await run(kinds, line.options, log);
  } catch (error) {
    if (error instanceof StartError) process.stderr.write(`${name}: ${error.message}\n`);
    else log.fatal(traceOf(error), 'cannot start');
    process.exitCode = failure;
  }
}

async function run(kinds: readonly ServedKind[], options: ServeOptions, log: Logger): Promise<void> {
  const server = await startServer(options, { kinds, log });
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(failure);
      stopping = true;
      log.info({ signal }, 'draining');
      exitDrained(server, 0, log);
    });
  }
  // Nothing of ours rejects or throws out of place: the state is unknown, but the calls under way are not to blame.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ event, ...traceOf(error) }, 'internal error');
      exitDrained(server, failure, log);
    });
  }
}

function exitDrained(server: RunningServer, code: number, log: Logger): void {
  const exit = () => {
    log.info({ code }, 'stopped');
    process.exit(code);
  };
  server.drain().then(exit, exit);
}
