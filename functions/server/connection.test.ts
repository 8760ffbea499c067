import { type ClientHttp2Session, connect, type Settings } from 'node:http2';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { decodeResponse, encodeRequest } from './codec/index.ts';
import { serviceNames } from './grpc.ts';
import { connectPlain } from './testing/connect.ts';
import { startTestServer } from './testing/start.ts';
import { nothing, toyComposite, toyThat } from './testing/toy-kind.ts';
import { streamWindow } from './window.ts';

const request = encodeRequest({ tag: 'abc', observed: { composite: { object: toyComposite({ items: ['a'] }) } } });

function open(port: number): Promise<ClientHttp2Session> {
  return new Promise((resolve, reject) => {
    const session = connect(`http://localhost:${port}`);
    session.once('connect', () => resolve(session));
    session.once('error', reject);
  });
}

/** One call by hand, up to its trailers. */
function call(session: ClientHttp2Session, body: Buffer): Promise<void> {
  const stream = session.request({
    ':method': 'POST',
    ':path': `/${serviceNames[0]}/RunFunction`,
    'content-type': 'application/grpc',
    te: 'trailers',
  });
  const head = Buffer.alloc(5);
  head.writeUInt32BE(body.length, 1);
  stream.end(Buffer.concat([head, body]));
  stream.resume();
  return new Promise((resolve, reject) => {
    stream.once('end', resolve);
    stream.once('error', reject);
  });
}

describe('a connection', () => {
  test.each(serviceNames)('%s answers', async (service) => {
    const server = await startTestServer();
    const client = connectPlain(server.address.port);
    expect(decodeResponse(await client.send(request, service)).tag).toBe('abc');
  });

  test.each(['127.0.0.1', '[::1]'])('both versions of IP by default: %s', async (host) => {
    const wanted = host === '[::1]' ? 'IPv6' : 'IPv4';
    const has = Object.values(networkInterfaces()).some((list) => list?.some(({ family }) => family === wanted));
    if (!has) return; // a machine without IPv6 serves IPv4 alone
    const server = await startTestServer();
    const client = connectPlain(server.address.port, host);
    expect(decodeResponse(await client.send(request)).tag).toBe('abc');
  });

  test('gets a window that a usual request fits in, by public API of Node alone', async () => {
    const server = await startTestServer();
    const session = await open(server.address.port);
    const widened = new Promise<Settings>((resolve) => {
      session.on('remoteSettings', (settings) => {
        if (settings.initialWindowSize === streamWindow) resolve(settings);
      });
    });
    await call(session, request);
    expect((await widened).initialWindowSize).toBe(1 << 20);
    session.close();
  });

  test('is closed by GOAWAY when the server drains, after the call under way', async () => {
    const server = await startTestServer({ drain: 60_000 });
    const session = await open(server.address.port);
    await call(session, request);
    const away = new Promise<number>((resolve) => session.once('goaway', resolve));
    const stream = session.request({
      ':method': 'POST',
      ':path': `/${serviceNames[0]}/RunFunction`,
      'content-type': 'application/grpc',
    });
    const head = Buffer.alloc(5);
    head.writeUInt32BE(request.length, 1);
    stream.write(head);
    await new Promise<void>((resolve) => session.ping(() => resolve())); // the server has seen the beginning
    const drained = server.drain();
    expect(await away).toBe(0);
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.end(request);
    await drained;
    expect(decodeResponse(Buffer.concat(chunks).subarray(5)).tag).toBe('abc');
    await expect(open(server.address.port)).rejects.toThrow('ECONNREFUSED');
  });

  test('serves good requests whatever bad ones come with them', async () => {
    const kind = toyThat((question) => {
      if (question.observed.has('bomb')) throw new Error('bang');
      return nothing;
    });
    const server = await startTestServer({}, { kinds: [kind] });
    const client = connectPlain(server.address.port);
    const composite = { object: toyComposite() };
    const bomb = encodeRequest({ observed: { composite, resources: [['bomb', { object: {} }]] } });
    const bad = [
      Buffer.from([0xff]),
      bomb,
      Buffer.alloc(0),
      encodeRequest({ observed: { composite: { object: { kind: 'X' } } } }),
    ];
    const calls = Array.from({ length: 200 }, (_, at) => {
      const poison = bad[at % (bad.length * 2)];
      return client
        .send(poison ?? encodeRequest({ tag: `${at}`, observed: { composite } }))
        .then(
          (bytes) => decodeResponse(bytes),
          (error: { readonly code: number }) => error.code,
        )
        .then((answer) => (poison === undefined ? answer : 'bad'));
    });
    const answers = await Promise.all(calls);
    answers.forEach((answer, at) => {
      if (answer === 'bad') return;
      expect(answer).toMatchObject({ tag: `${at}`, results: [] });
    });
    expect(answers.filter((answer) => answer !== 'bad')).toHaveLength(100);
  });

  test('a method we do not have is UNIMPLEMENTED', async () => {
    const server = await startTestServer();
    const client = connectPlain(server.address.port);
    await expect(client.send(request, 'apiextensions.fn.proto.v9.FunctionRunnerService')).rejects.toMatchObject({
      code: 12,
    });
  });
});
