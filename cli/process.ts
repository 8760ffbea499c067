import { exitStatus, systemReason } from './failure.ts';
import { type Paint, paintFor } from './output/paint.ts';

/** Where a command's answer goes. */
export interface Output {
  readonly write: (text: string) => void;
  /** To people, about the answer. */
  readonly warn: (text: string) => void;
  readonly paint: Paint;
}

/** Standard output and standard error. A reader that goes away early, such as `head`, is no error. */
export function standardOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? exitStatus.ok);
      if (stream === process.stdout)
        process.stderr.write(`aerodrome: cannot write the answer: ${systemReason(error)}\n`);
      process.exit(exitStatus.internal);
    });
  }
  return {
    write: (text) => void process.stdout.write(text),
    warn: (text) => void process.stderr.write(text),
    paint: paintFor(process.stdout),
  };
}

/** The first signal that asks us to stop. More change nothing: a launcher may pass on what the terminal told us already. */
export function untilSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(signal));
  });
}
