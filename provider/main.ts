import { aerodrome } from './aerodrome.ts';
import { runProvider } from './manager/index.ts';

/** Version of this provider; a build sets it. */
const version = process.env['PROVIDER_VERSION'] ?? 'v0.1.0';

// Connections that are kept alive would hold the process back.
process.exit(await runProvider(aerodrome(version, process.env), process.argv.slice(2), process.env));
