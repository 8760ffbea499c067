import { mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectionOptions, connect, createServer as createTlsServer, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readCertificates } from './certificates.ts';
import { encodeRequest } from './codec/index.ts';
import { startServer } from './server.ts';
import { type Authority, createAuthority, type KeyPair, mountCertificates } from './testing/authority.ts';
import { connectTls } from './testing/connect.ts';
import { createSink } from './testing/sink.ts';
import { startTestServer, type TestServer, testOptions } from './testing/start.ts';

const folders: string[] = [];
let ours: Authority;
let foreign: Authority;
let own: KeyPair;

beforeAll(async () => {
  [ours, foreign] = await Promise.all([createAuthority('ours'), createAuthority('foreign')]);
  own = await ours.issue('clientAuth');
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  folders.push(folder);
  return folder;
}

async function startSecure(interval?: number): Promise<TestServer & { readonly folder: string }> {
  const folder = makeFolder();
  mountCertificates(folder, ours.cert, await ours.issue('serverAuth'));
  const parts = interval === undefined ? {} : { certificateInterval: interval };
  return { ...(await startTestServer({ insecure: false, certificates: folder }, parts)), folder };
}

/** How a call ends: `answered`, or the name of what went wrong. */
async function call(port: number, certificate: KeyPair | undefined, server = ours): Promise<string> {
  const client = connectTls(port, server, certificate);
  return await client.send(encodeRequest({}), undefined, 5000).then(
    () => 'answered',
    (error: { readonly code: number }) => `gRPC code ${error.code}`,
  );
}

/** Speaks TLS and nothing else. */
async function handshake(port: number, options: ConnectionOptions): Promise<string> {
  const socket: TLSSocket = connect({
    port,
    host: 'localhost',
    ca: ours.cert,
    ALPNProtocols: ['h2'],
    ...own,
    ...options,
  });
  try {
    return await new Promise<string>((resolve) => {
      // With TLS 1.3 a client is connected before the server has judged it: only what comes then tells.
      socket.once('data', () => resolve(`${socket.getProtocol()} ${socket.alpnProtocol}`));
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      socket.once('close', () => resolve('closed'));
    });
  } finally {
    socket.destroy();
  }
}

describe('mutual TLS', () => {
  let server: Awaited<ReturnType<typeof startSecure>>;
  beforeEach(async () => {
    server = await startSecure();
  });

  test('a client with a certificate of our authority is answered', async () => {
    expect(await call(server.address.port, own)).toBe('answered');
  });

  test('a client without certificate is rejected', async () => {
    expect(await call(server.address.port, undefined)).toBe('gRPC code 14');
  });

  test('a client with a certificate of a foreign authority is rejected', async () => {
    expect(await call(server.address.port, await foreign.issue('clientAuth'))).toBe('gRPC code 14');
  });

  test('a certificate for servers, such as another function’s, is no client’s', async () => {
    expect(await call(server.address.port, await ours.issue('serverAuth'))).toBe('gRPC code 14');
  });

  test('a client that does not trust our authority does not speak to us', async () => {
    expect(await call(server.address.port, own, foreign)).toBe('gRPC code 14');
  });

  test('a client in plaintext is not answered', async () => {
    await expect(fetch(`http://localhost:${server.address.port}/`)).rejects.toThrow();
  });

  test.each([
    ['TLS 1.3 is preferred', {}, 'TLSv1.3 h2'],
    ['TLS 1.2 is spoken', { maxVersion: 'TLSv1.2' }, 'TLSv1.2 h2'],
    [
      'TLS 1.1 is not',
      { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' },
      'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    ],
    ['HTTP/1.1 is not', { ALPNProtocols: ['http/1.1'] }, 'ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL'],
  ] as const)('%s', async (_name, options, want) => {
    expect(await handshake(server.address.port, options as ConnectionOptions)).toBe(want);
  });

  test('refused clients are named once a reason, and harm nobody', async () => {
    await call(server.address.port, undefined);
    await call(server.address.port, undefined);
    await call(server.address.port, await foreign.issue('clientAuth'));
    // Clients come again by themselves, more often than they are asked to.
    const lines = server.sink.lines().filter(({ msg }) => String(msg).startsWith('caller refused'));
    expect(lines.filter(({ level }) => level !== 'debug').map(({ level, reason }) => `${level}: ${reason}`)).toEqual([
      'warn: no certificate',
      'warn: UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ]);
    expect(await call(server.address.port, own)).toBe('answered');
  });

  test('what is no TLS is counted and logged', async () => {
    await fetch(`http://localhost:${server.address.port}/`).catch(() => undefined);
    expect(server.sink.lines()).toContainEqual(
      expect.objectContaining({ level: 'debug', msg: 'TLS handshake failed', reason: expect.any(String) }),
    );
  });
});

describe('an authority that calls everybody by its own name, as Crossplane does', () => {
  const name = 'Crossplane';
  let authority: Authority;
  let namesake: Authority;
  let port: number;
  let lines: () => readonly Readonly<Record<string, unknown>>[];

  beforeAll(async () => {
    [authority, namesake] = await Promise.all([createAuthority(name), createAuthority(name)]);
  });
  beforeEach(async () => {
    const folder = makeFolder();
    mountCertificates(folder, authority.cert, await authority.issue('serverAuth'));
    const server = await startTestServer({ insecure: false, certificates: folder });
    port = server.address.port;
    lines = server.sink.lines;
  });

  const reasons = () => [...new Set(lines().flatMap(({ reason }) => (reason === undefined ? [] : [reason])))];

  test('core is let in, though OpenSSL takes its certificate for one that signed itself', async () => {
    const core = await authority.issue('clientAuth', { host: name });
    expect(await call(port, core, authority)).toBe('answered');
    const judged = createTlsServer({
      ca: authority.cert,
      ...(await authority.issue('serverAuth')),
      requestCert: true,
      rejectUnauthorized: false,
    });
    const reason = new Promise((resolve) =>
      judged.once('secureConnection', (socket) => resolve(socket.authorizationError)),
    );
    await new Promise<void>((resolve) => judged.listen(0, resolve));
    const socket = connect({
      port: (judged.address() as AddressInfo).port,
      host: 'localhost',
      ca: authority.cert,
      ...core,
    });
    expect(await reason).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
    socket.destroy();
    judged.close();
  });

  test.each([
    [
      'one that another authority of that name signed',
      () => namesake.issue('clientAuth', { host: name }),
      'DEPTH_ZERO_SELF_SIGNED_CERT',
    ],
    ['that other authority itself', async () => namesake, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['a certificate for servers', () => authority.issue('serverAuth', { host: name }), 'INVALID_PURPOSE'],
    ['one that has ended', () => authority.issue('clientAuth', { host: name, expired: true }), 'CERT_HAS_EXPIRED'],
  ])('%s is not', async (_who, certificate, want) => {
    expect(await call(port, await certificate(), authority)).toBe('gRPC code 14');
    expect(reasons()).toEqual([want]);
  });
});

describe('certificates that change', () => {
  /** Waits until the log has a message; the server looks every few milliseconds. */
  async function logged(server: TestServer, message: string): Promise<void> {
    while (!server.sink.text().includes(message)) await new Promise(setImmediate);
  }

  test('are used for new connections without a restart; whom the old authority vouched for is out', async () => {
    const server = await startSecure(5);
    const { port } = server.address;
    const before = connectTls(port, ours, own);
    await before.send(encodeRequest({}));
    mountCertificates(server.folder, foreign.cert, await foreign.issue('serverAuth'));
    await logged(server, 'certificates reloaded');
    expect(await call(port, await foreign.issue('clientAuth'), foreign)).toBe('answered');
    expect(await call(port, own, foreign)).toBe('gRPC code 14');
    // What is connected stays: it was verified when it came.
    expect(await before.send(encodeRequest({}))).toBeInstanceOf(Buffer);
  });

  test('and do not fit together are reported once, and the earlier ones stay', async () => {
    const server = await startSecure(5);
    const { key } = await ours.issue('serverAuth');
    mountCertificates(server.folder, ours.cert, { ...(await ours.issue('serverAuth')), key });
    await logged(server, 'the earlier ones stay');
    expect(await call(server.address.port, own)).toBe('answered');
    mountCertificates(server.folder, ours.cert, await ours.issue('serverAuth'));
    await logged(server, 'certificates reloaded');
    expect(server.sink.lines().filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});

describe('certificates that cannot be used keep the server from starting', () => {
  const start = (certificates: string | undefined) =>
    startServer({ ...testOptions, insecure: false, certificates }, { kinds: [], log: createSink().log });

  test('none', async () => {
    await expect(start(undefined)).rejects.toThrow(
      'cannot serve without certificates: give --tls-certs-dir or TLS_SERVER_CERTS_DIR, or --insecure',
    );
  });

  test.each([
    ['no folder', () => '/nowhere', /^cannot read certificate: ENOENT.*\/nowhere\/ca\.crt/],
    ['an empty folder', makeFolder, /^cannot read certificate: ENOENT/],
    [
      'an empty authority, where Node would trust the public ones',
      () => spoil('ca.crt', ''),
      /^cannot use .*ca\.crt: it is not PEM$/,
    ],
    ['a certificate that is none', () => spoil('tls.crt', 'hello'), /^cannot use .*tls\.crt: it is not PEM$/],
    ['a key that is none', () => spoil('tls.key', 'hello'), /^cannot use .*tls\.key: it is not PEM$/],
    ['a key of another certificate', () => spoil('tls.key', foreign.key), /tls\.key: it is not the key of tls\.crt$/],
  ])('%s', async (_name, makeCertificates, want) => {
    await expect(start(makeCertificates())).rejects.toThrow(want);
  });

  function spoil(file: string, content: string): string {
    const folder = makeFolder();
    mountCertificates(folder, ours.cert, own);
    unlinkSync(join(folder, file));
    writeFileSync(join(folder, file), content);
    return folder;
  }

  test('insecure wins, even over those', async () => {
    const server = await startServer(
      { ...testOptions, insecure: true, certificates: '/nowhere' },
      { kinds: [], log: createSink().log },
    );
    await server.drain();
  });
});

test('a folder is read through the symlinks of a mount', () => {
  const folder = makeFolder();
  mountCertificates(folder, ours.cert, own);
  const elsewhere = join(makeFolder(), 'tls');
  symlinkSync(folder, elsewhere);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['..data', 'ca.crt', 'tls.crt', 'tls.key']));
  expect(readCertificates(elsewhere).cert.toString()).toBe(own.cert);
});
