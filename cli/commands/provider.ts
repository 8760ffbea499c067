import { runAerodrome } from '../../provider/aerodrome.ts';

/** Runs the provider with its own flags, until a signal; its exit status is the command's. */
export async function provider(flags: readonly string[]): Promise<void> {
  await runAerodrome(flags);
}
