import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** JSON lines, on stdout by default. Nothing of a request or response but names, sizes and counts may be given to it. */
export function createLogger(options: { readonly debug: boolean }, destination?: DestinationStream): Logger {
  const settings = {
    level: options.debug ? 'debug' : 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
  };
  // pino writes asynchronously unless told otherwise: the last lines before an exit would be out of order, or lost.
  return pino(settings, destination ?? pino.destination({ dest: 1, sync: true }));
}

/**
 * What a log may hold of an unexpected error: its class, code and where it came from. Not its message: those of the
 * runtime quote the values they choke on, and a value may be a secret.
 */
export function traceOf(error: unknown): { readonly error: string; readonly code?: string; readonly at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const stack = error.stack ?? '';
  const frames = stack.slice(stack.indexOf(error.message) + error.message.length).split('\n');
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    // Of the class and not `name`, and codes of Node alone: what others set may come from anywhere.
    error: error.constructor.name,
    ...(typeof code === 'string' && /^E(RR_)?[A-Z0-9_]+$/.test(code) ? { code } : {}),
    at: frames.filter((line) => /^\s+at /.test(line)).map((line) => line.trim().slice(3)),
  };
}
