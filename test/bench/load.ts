import { once } from 'node:events';
import { type ClientHttp2Session, connect } from 'node:http2';
import type { KeyPair } from '../../functions/server/testing/authority.ts';

const path = '/apiextensions.fn.proto.v1.FunctionRunnerService/RunFunction';
/** Windows of the client, wide enough never to be what a server waits for. */
const window = 16 << 20;

/** One connection to a server, as Crossplane has one to a function. */
export interface Load extends Disposable {
  /** Sends a request and resolves to the response; rejects unless its status is OK. */
  readonly call: (request: Uint8Array) => Promise<Buffer>;
  /** Keeps `concurrency` calls under way for `milliseconds`; resolves to how many were answered, a second. */
  readonly run: (requests: readonly Uint8Array[], concurrency: number, milliseconds: number) => Promise<Rate>;
}

/** What a run achieved. */
export interface Rate {
  readonly calls: number;
  readonly perSecond: number;
}

/** Opens a connection with mutual TLS. The same generator loads every server: node:http2 without any gRPC library. */
export async function openLoad(port: number, authority: string, own: KeyPair): Promise<Load> {
  const session = connect(`https://localhost:${port}`, {
    ca: authority,
    ...own,
    settings: { initialWindowSize: window, enablePush: false },
  });
  await once(session, 'connect');
  session.setLocalWindowSize(window);
  const call: Load['call'] = (request) => send(session, request);
  return {
    call,
    run: async (requests, concurrency, milliseconds) => {
      const start = performance.now();
      let calls = 0;
      const worker = async (): Promise<void> => {
        while (performance.now() - start < milliseconds) {
          await call(requests[calls++ % requests.length] as Uint8Array);
        }
      };
      await Promise.all(Array.from({ length: concurrency }, worker));
      return { calls, perSecond: (calls * 1000) / (performance.now() - start) };
    },
    [Symbol.dispose]: () => session.destroy(),
  };
}

function send(session: ClientHttp2Session, request: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const stream = session.request({
      ':method': 'POST',
      ':path': path,
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    const chunks: Buffer[] = [];
    let status: unknown;
    let message: unknown;
    // A call that fails at once has its status in the headers.
    for (const event of ['response', 'trailers'] as const) {
      stream.on(event, (headers: Record<string, unknown>) => {
        status = headers['grpc-status'] ?? status;
        message = headers['grpc-message'] ?? message;
      });
    }
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', reject);
    stream.on('end', () => {
      if (status === '0') resolve(Buffer.concat(chunks).subarray(5));
      else reject(new Error(`cannot call port: status ${status}, ${message}`));
    });
    const head = Buffer.alloc(5);
    head.writeUInt32BE(request.length, 1);
    stream.end(Buffer.concat([head, request]));
  });
}
