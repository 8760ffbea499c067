import { type Child, startChild } from './child.ts';
import { type Credentials, makeCredentials } from './credentials.ts';

/** A server that can be started: a script of `children/` and its flags beside those of TLS. */
export interface ServerScript {
  readonly script: string;
  readonly flags: readonly string[];
  /** Flags of Node. */
  readonly node?: readonly string[];
}

/** Our server with a kind that desires nothing. */
export const noOp: ServerScript = { script: 'no-op', flags: ['--metrics-address', 'none'] };

/** Our server as it ships, with Node's flags of docs/function-operations.md. */
export const asShipped: ServerScript = {
  script: 'kinds',
  flags: ['--metrics-address', 'none'],
  node: ['--initial-old-space-size=256', '--single-threaded-gc'],
};

/** The SDK's server with a function that desires nothing. */
export const sdk: ServerScript = { script: 'sdk', flags: [] };

/** Starts servers with mutual TLS, uses them, and stops them whatever happens. */
export async function withServers<Name extends string, T>(
  scripts: Readonly<Record<Name, ServerScript>>,
  use: (servers: Readonly<Record<Name, Child>>, credentials: Credentials) => Promise<T>,
): Promise<T> {
  const stack = new AsyncDisposableStack();
  try {
    const credentials = stack.use(await makeCredentials());
    const started: [string, Child][] = [];
    for (const [name, { script, flags, node = [] }] of Object.entries<ServerScript>(scripts)) {
      const tls = ['--tls-server-certs-dir', credentials.folder];
      started.push([name, stack.use(await startChild(script, [...tls, ...flags], node))]);
    }
    return await use(Object.fromEntries(started) as Record<Name, Child>, credentials);
  } finally {
    await stack.disposeAsync();
  }
}
