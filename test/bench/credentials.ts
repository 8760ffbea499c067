import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Authority,
  createAuthority,
  type KeyPair,
  mountCertificates,
} from '../../functions/server/testing/authority.ts';
import { connectTls } from '../../functions/server/testing/client.ts';

/** Certificates of a server and of its caller, under one authority. */
export interface Credentials extends Disposable {
  /** Folder that a function mounts: tls.crt, tls.key, ca.crt. */
  readonly folder: string;
  readonly authority: Authority;
  readonly caller: KeyPair;
}

/** Makes certificates for one benchmark. */
export async function makeCredentials(): Promise<Credentials> {
  const folder = mkdtempSync(join(tmpdir(), 'aerodrome-bench-'));
  const authority = await createAuthority();
  mountCertificates(folder, authority.cert, await authority.issue('serverAuth'));
  return {
    folder,
    authority,
    caller: await authority.issue('clientAuth'),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** Sends one request with an ordinary gRPC client. */
export async function callOnce(port: number, request: Uint8Array, credentials: Credentials): Promise<Buffer> {
  const client = connectTls(port, credentials.authority, credentials.caller);
  try {
    return await client.send(request);
  } finally {
    client[Symbol.dispose]();
  }
}
