import { Writable } from 'node:stream';
import type { ServedKind } from '../../kinds.ts';
import { createLogger } from '../log.ts';
import type { ServeOptions } from '../options.ts';
import { type RunningServer, startServer } from '../server.ts';
import { toyKind } from './toy-kind.ts';

/** A server in this process, and what it logged. */
export interface TestServer extends RunningServer, AsyncDisposable {
  readonly logged: () => string;
}

/** Flags of a server that listens on free ports without TLS. */
export const testOptions: ServeOptions = {
  address: { host: undefined, port: 0 },
  insecure: true,
  certificates: undefined,
  maxReceive: 64 * 1024 * 1024,
  metrics: undefined,
  drain: 1000,
  debug: true,
};

/** Starts a server; `await using` drains it. */
export async function startTestServer(
  options: Partial<ServeOptions> = {},
  parts: { readonly kinds?: readonly ServedKind[]; readonly certificateInterval?: number } = {},
): Promise<TestServer> {
  let text = '';
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString();
      done();
    },
  });
  const given = { ...testOptions, ...options };
  const server = await startServer(given, { kinds: [toyKind], log: createLogger(given, sink), ...parts });
  return { ...server, logged: () => text, [Symbol.asyncDispose]: () => server.drain() };
}
