import { createLogger, type Logger } from '../log.ts';

/** A log that keeps what was written to it. */
export interface Sink {
  readonly log: Logger;
  /** Everything, as text. */
  readonly text: () => string;
  /** Each line, parsed. */
  readonly lines: () => readonly Readonly<Record<string, unknown>>[];
}

/** Makes a log that keeps everything, debug lines too unless told otherwise. */
export function createSink(debug = true): Sink {
  let text = '';
  const log = createLogger({ debug }, { write: (line) => (text += line) });
  return {
    log,
    text: () => text,
    lines: () =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
  };
}
