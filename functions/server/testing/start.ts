import type { ServedKind } from '../../served-kind.ts';
import type { ServeOptions } from '../options.ts';
import { type RunningServer, startServer } from '../server.ts';
import { cleanUp } from './clean-up.ts';
import { createSink, type Sink } from './sink.ts';
import { toyKind } from './toy-kind.ts';

/** A server in this process, and what it logged. */
export interface TestServer extends RunningServer {
  readonly sink: Sink;
}

/** Flags of a server that listens on a free port without TLS. */
export const testOptions: ServeOptions = {
  address: { host: undefined, port: 0 },
  insecure: true,
  certificates: undefined,
  maxReceive: 64 * 1024 * 1024,
  metrics: undefined,
  keep: 0,
  drain: 1000,
  debug: true,
};

/** Starts a server; the end of the test drains it. */
export async function startTestServer(
  options: Partial<ServeOptions> = {},
  parts: { readonly kinds?: readonly ServedKind[]; readonly certificateInterval?: number } = {},
): Promise<TestServer> {
  const sink = createSink();
  const server = await startServer({ ...testOptions, ...options }, { kinds: [toyKind], log: sink.log, ...parts });
  cleanUp(server.drain);
  return { ...server, sink };
}
