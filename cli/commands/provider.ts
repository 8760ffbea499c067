import { aerodrome } from '../../provider/aerodrome.ts';
import { runProvider } from '../../provider/manager/index.ts';

/** Runs the provider with its own flags, until a signal; its exit status is the command's. */
export async function provider(flags: readonly string[]): Promise<void> {
  const status = await runProvider(aerodrome('v0.1.0', process.env), flags, process.env);
  // Connections that are kept alive would hold the process back.
  process.exit(status);
}
