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
