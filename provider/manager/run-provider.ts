import { pino } from 'pino';
import { messageOf } from '../kubernetes/index.ts';
import { readCommandLine } from './options.ts';
import type { Provider } from './provider.ts';
import { runManager } from './run-manager.ts';

/**
 * A provider as a program: reads flags, logs JSON lines to stdout, ends on SIGTERM or SIGINT. Resolves to its exit
 * status: 0 as asked, 1 where it cannot run or may not lead any more, 2 where the command line is wrong.
 */
export async function runProvider(
  provider: Provider,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const line = readCommandLine(args, { name: provider.name, version: provider.version, env });
  if (line.form === 'text') process.stdout.write(line.text);
  if (line.form === 'usage') process.stderr.write(line.text);
  if (line.form !== 'run') return line.form === 'text' ? 0 : 2;

  const level = line.options.debug ? 'debug' : 'info';
  const formatters = { level: (label: string) => ({ level: label }) };
  // pino writes asynchronously unless told otherwise: the last lines before an exit would be lost.
  const log = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters },
    pino.destination({ dest: 1, sync: true }),
  );
  const stop = new AbortController();
  const onSignal = (): void => stop.abort(new Error('a signal asked to stop'));
  process.once('SIGTERM', onSignal);
  process.once('SIGINT', onSignal);
  try {
    log.info({ version: provider.version, kinds: provider.kinds.length }, `${provider.name} starts`);
    const ended = await runManager(provider, line.options, { log, stop: stop.signal, env });
    log.info({ ended }, `${provider.name} ends`);
    return ended === 'stopped' ? 0 : 1;
  } catch (error) {
    log.error({ reason: messageOf(error) }, `${provider.name} cannot run`);
    return 1;
  } finally {
    process.off('SIGTERM', onSignal);
    process.off('SIGINT', onSignal);
  }
}
