import type { Paint } from './output/paint.ts';
import { paintFor } from './output/paint.ts';

/** Where a command's answer goes. */
export interface Output {
  readonly write: (text: string) => void;
  readonly paint: Paint;
}

/** Standard output. A reader that goes away early, such as `head`, is no error. */
export function standardOutput(): Output {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
  return { write: (text) => void process.stdout.write(text), paint: paintFor(process.stdout) };
}
