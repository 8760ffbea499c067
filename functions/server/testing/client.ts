import { ChannelCredentials, Client, type ClientOptions, type ServiceError } from '@grpc/grpc-js';
import { decodeResponse, encodeRequest, type RequestInput, type ResponseView } from '../codec/index.ts';
import { functionService, serviceNames } from '../grpc.ts';
import type { Authority } from './authority.ts';

/** A caller of one server. Tests connect by connect.ts, which closes it for them. */
export interface TestClient extends Disposable {
  readonly client: Client;
  /** Sends bytes and resolves to bytes, or rejects with a ServiceError. */
  readonly send: (request: Uint8Array, service?: string, timeout?: number) => Promise<Buffer>;
  readonly call: (request: RequestInput) => Promise<ResponseView>;
}

/** Connects without TLS. */
export function connectPlain(port: number, host = 'localhost', options: ClientOptions = {}): TestClient {
  return connect(`${host}:${port}`, ChannelCredentials.createInsecure(), options);
}

/** Connects with TLS, trusting `server`, and showing a certificate if there is one. */
export function connectTls(
  port: number,
  server: Authority,
  own?: { readonly cert: string; readonly key: string },
): TestClient {
  const [key, cert] = own === undefined ? [null, null] : [Buffer.from(own.key), Buffer.from(own.cert)];
  return connect(`localhost:${port}`, ChannelCredentials.createSsl(Buffer.from(server.cert), key, cert));
}

function connect(target: string, credentials: ChannelCredentials, options: ClientOptions = {}): TestClient {
  const client = new Client(target, credentials, {
    'grpc.use_local_subchannel_pool': 1,
    'grpc.initial_reconnect_backoff_ms': 50,
    'grpc.max_reconnect_backoff_ms': 100,
    'grpc.max_send_message_length': -1,
    ...options,
  });
  const send: TestClient['send'] = (request, service = serviceNames[0], timeout = 10_000) =>
    new Promise((resolve, reject) => {
      const { path, requestSerialize, responseDeserialize } = functionService(service).runFunction;
      const deadline = Date.now() + timeout;
      client.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        Buffer.from(request),
        { deadline },
        (error: ServiceError | null, response?: Buffer) => {
          if (response === undefined) reject(error);
          else resolve(response);
        },
      );
    });
  return {
    client,
    send,
    call: async (request) => decodeResponse(await send(encodeRequest(request))),
    [Symbol.dispose]: () => client.close(),
  };
}
