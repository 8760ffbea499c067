import { cleanUp } from './clean-up.ts';
import * as clients from './client.ts';

/** Connects without TLS; the end of the test closes it. */
export function connectPlain(...given: Parameters<typeof clients.connectPlain>): clients.TestClient {
  return closing(clients.connectPlain(...given));
}

/** Connects with TLS; the end of the test closes it. */
export function connectTls(...given: Parameters<typeof clients.connectTls>): clients.TestClient {
  return closing(clients.connectTls(...given));
}

function closing(client: clients.TestClient): clients.TestClient {
  cleanUp(() => client[Symbol.dispose]());
  return client;
}
