import { kinds } from '../../functions/kinds.ts';
import { serve as serveFunction } from '../../functions/server/index.ts';

/** Serves the composition function with its own flags; help and errors call it what the user called it. */
export async function serve(flags: readonly string[]): Promise<void> {
  await serveFunction(kinds, flags, 'aerodrome serve');
}
