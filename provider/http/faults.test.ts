import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { HttpClient } from './client.ts';
import type { Request } from './request.ts';
import type { Result } from './result.ts';
import { defaults, type Timeouts } from './settings.ts';
import { type Answerer, type Api, json, startApi } from './testing/api.ts';
import { clientOf, never } from './testing/client.ts';

const read: Request = { method: 'GET', path: '/zones/{zone}', params: { zone: 'example.com' } };
const create: Request = { method: 'POST', path: '/zones', body: { name: 'example.com' } };

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function serve(
  answer: Answerer,
  options?: Parameters<typeof clientOf>[1],
): Promise<{ api: Api; client: HttpClient }> {
  const api = await startApi(answer);
  const client = clientOf(api.url, options);
  open.push(client, api);
  return { api, client };
}

const html = '<html><head><title>502 Bad Gateway</title></head>\n<body>nginx</body></html>';

interface Fault {
  readonly name: string;
  readonly why: string;
  readonly answer: Answerer;
  readonly read: Result;
  readonly write: Result;
  /** The one that is waited for. */
  readonly quick?: Partial<Timeouts>;
  /** How often the read is sent; a write is sent once, always. */
  readonly reads?: number;
}

const fail = (
  kind: 'unavailable' | 'unreadable' | 'unknown-outcome' | 'absent' | 'refused',
  call: string,
  reason: string,
  status?: number,
) => ({ kind, ...(status !== undefined && { status }), message: `cannot ${call} (dns-prod): ${reason}` }) as Result;
const onRead = (kind: 'unavailable' | 'unreadable' | 'absent' | 'refused', reason: string, status?: number) =>
  fail(kind, 'GET /zones/{zone}', reason, status);
const onWrite = (kind: 'unavailable' | 'unknown-outcome' | 'refused', reason: string, status?: number) =>
  fail(kind, 'POST /zones', reason, status);
const same = (
  status: number,
  kinds: readonly ['unavailable' | 'unreadable' | 'absent' | 'refused', 'unavailable' | 'unknown-outcome' | 'refused'],
  reason: string,
) => ({
  read: onRead(kinds[0], reason, status),
  write: onWrite(kinds[1], reason, status),
});

const faults: readonly Fault[] = [
  {
    name: '401',
    why: 'who may not look has seen nothing',
    answer: (_, response) => json(response, 401, { error: 'who are you' }),
    ...same(401, ['refused', 'refused'], 'the answer is 401 Unauthorized: {"error":"who are you"}'),
  },
  {
    name: '403',
    why: 'who may not look has seen nothing',
    answer: (_, response) => json(response, 403, { error: 'no' }),
    ...same(403, ['refused', 'refused'], 'the answer is 403 Forbidden: {"error":"no"}'),
  },
  {
    name: '409 as a problem document',
    why: 'whoever reads it wants the words, not the JSON around them',
    answer: (_, response) =>
      response
        .writeHead(409, { 'content-type': 'application/problem+json; charset=utf-8' })
        .end('{"type":"about:blank","status":409,"detail":"the name is taken by 7"}'),
    ...same(409, ['refused', 'refused'], 'the answer is 409 Conflict: the name is taken by 7'),
  },
  {
    name: '500',
    why: 'a write may have been done before the server fell over',
    answer: (_, response) => json(response, 500, { error: 'oops' }),
    ...same(500, ['unavailable', 'unknown-outcome'], 'the answer is 500 Internal Server Error: {"error":"oops"}'),
  },
  {
    name: '503 without a time to come back',
    why: 'one call that failed is no reason to stop all others',
    answer: (_, response) => json(response, 503, {}),
    ...same(503, ['unavailable', 'unknown-outcome'], 'the answer is 503 Service Unavailable: {}'),
  },
  {
    name: '408',
    why: 'a proxy says it for a server that was too slow, too',
    answer: (_, response) => json(response, 408, {}),
    ...same(408, ['unavailable', 'unknown-outcome'], 'the answer is 408 Request Timeout: {}'),
  },
  {
    name: 'redirect that asks to do it there',
    why: 'it was not done here',
    answer: (_, response) => response.writeHead(307, { location: '/elsewhere' }).end(),
    ...same(307, ['refused', 'refused'], 'the answer is 307 Temporary Redirect'),
  },
  {
    name: '502 as HTML',
    why: 'a proxy lost the answer, not the request',
    answer: (_, response) => response.writeHead(502, { 'content-type': 'text/html' }).end(html),
    ...same(502, ['unavailable', 'unknown-outcome'], `the answer is 502 Bad Gateway: ${html.replace('\n', ' ')}`),
  },
  {
    name: '404 as HTML',
    why: 'an error page of something in between is not the word of the API',
    answer: (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>'),
    ...same(404, ['unreadable', 'refused'], 'the answer is 404 Not Found: <h1>Not here</h1>'),
  },
  {
    name: '404 as JSON',
    why: 'absence is only what the API says itself; a POST finds no collection',
    answer: (_, response) => json(response, 404, { error: 'no such zone' }),
    ...same(404, ['absent', 'refused'], 'the answer is 404 Not Found: {"error":"no such zone"}'),
  },
  {
    name: '200 with garbage',
    why: 'success without an id is no success that can be recorded',
    answer: (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1]'),
    ...same(200, ['unreadable', 'unknown-outcome'], 'the answer is 200 OK, and its body is not whole JSON: {"a":1]'),
  },
  {
    name: '200 with truncated JSON',
    why: 'half of a list is not the list',
    answer: (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('[{"id":1},{"i'),
    ...same(
      200,
      ['unreadable', 'unknown-outcome'],
      'the answer is 200 OK, and its body is not whole JSON: [{"id":1},{"i',
    ),
  },
  {
    name: '200 with another content type',
    why: 'a login page answers 200 too',
    answer: (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>log in</p>'),
    ...same(
      200,
      ['unreadable', 'unknown-outcome'],
      'the answer is 200 OK, and its body is text/html, not JSON: <p>log in</p>',
    ),
  },
  {
    name: '200 that is not UTF-8',
    why: 'a replaced character would be a drift',
    answer: (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(Buffer.from([0x22, 0xff, 0xfe, 0x22])),
    ...same(
      200,
      ['unreadable', 'unknown-outcome'],
      'the answer is 200 OK, and its body cannot be decoded: The encoded data was not valid for encoding utf-8',
    ),
  },
  {
    name: 'redirect',
    why: 'credentials would follow it',
    answer: (_, response) => response.writeHead(302, { location: 'http://localhost:1/login' }).end(),
    ...same(302, ['refused', 'unknown-outcome'], 'the answer is 302 Found'),
  },
  {
    name: 'headers that never come',
    why: 'a slot is not held for ever',
    quick: { headers: 100 },
    answer: () => undefined,
    read: onRead('unavailable', 'no answer within 0.1s'),
    write: onWrite('unknown-outcome', 'no answer within 0.1s'),
  },
  {
    name: 'slow-loris headers',
    why: 'bytes that trickle in are no progress',
    quick: { headers: 100 },
    answer: (_, response) =>
      trickle(response, 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-a: aaaaaaaaaaaaaaaaaaaaaaaa'),
    read: onRead('unavailable', 'no answer within 0.1s'),
    write: onWrite('unknown-outcome', 'no answer within 0.1s'),
  },
  {
    name: 'slow-loris body',
    why: 'a byte now and then keeps the idle timeout quiet, not the total one',
    quick: { total: 250 },
    answer: (_, response) =>
      trickle(
        response,
        ' '.repeat(200),
        'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 200\r\n\r\n',
      ),
    ...same(200, ['unreadable', 'unknown-outcome'], 'no whole answer within 0.25s'),
  },
  {
    name: 'stalled mid-body',
    why: 'the body is idle',
    quick: { bodyIdle: 100 },
    answer: (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":'),
    ...same(200, ['unreadable', 'unknown-outcome'], 'the answer stalled for 0.1s'),
  },
  {
    name: 'gzip bomb',
    why: 'the cap is on what comes out',
    answer: (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb),
    ...same(
      200,
      ['unreadable', 'unknown-outcome'],
      'the answer is 200 OK, and its body cannot be decoded: the answer is larger than 8388608 bytes',
    ),
  },
  {
    name: 'a length above the cap',
    why: 'what says that it is too large is not read at all',
    answer: (_, response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9000000' }).write('['),
    ...same(200, ['unreadable', 'unknown-outcome'], 'the answer is larger than 8388608 bytes'),
  },
  {
    name: 'connection reset',
    why: 'reads are repeated once in place, a POST never blindly',
    answer: (_, response) => response.socket?.resetAndDestroy(),
    read: onRead('unavailable', 'the connection was closed before the whole answer (ECONNRESET)'),
    write: onWrite('unknown-outcome', 'the connection was closed before the whole answer (ECONNRESET)'),
    reads: 2,
  },
  {
    name: 'closed without an answer',
    why: 'the server may have read it before it left',
    answer: (_, response) => response.socket?.end(),
    read: onRead('unavailable', 'the connection was closed before the whole answer (UND_ERR_SOCKET)'),
    write: onWrite('unknown-outcome', 'the connection was closed before the whole answer (UND_ERR_SOCKET)'),
    reads: 2,
  },
  {
    name: 'reset mid-body',
    why: 'the status came, the id did not',
    answer: (_, response) => {
      response
        .writeHead(201, { 'content-type': 'application/json' })
        .write('{"id":', () => response.socket?.resetAndDestroy());
    },
    ...same(201, ['unreadable', 'unknown-outcome'], 'the connection was closed before the whole answer (ECONNRESET)'),
    reads: 2,
  },
];

/** 64 MiB of spaces in 64 KiB. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));

function trickle(response: Parameters<Answerer>[1], text: string, first = ''): void {
  const { socket } = response;
  if (first !== '') socket?.write(first);
  let index = 0;
  const timer = setInterval(() => {
    if (socket?.destroyed !== false || index >= text.length) clearInterval(timer);
    else socket.write(text[index++] ?? '');
  }, 20);
}

describe.each(faults)('$name: $why', ({ answer, read: wantRead, write: wantWrite, reads = 1, quick }) => {
  const options = { settings: { timeouts: { ...defaults.timeouts, ...quick } } };

  test('of a read', async () => {
    const { api, client } = await serve(answer, options);
    expect(await client.send(read, never)).toEqual(wantRead);
    expect(api.calls).toHaveLength(reads);
  });

  test('of a create', async () => {
    const { api, client } = await serve(answer, options);
    expect(await client.send(create, never)).toEqual(wantWrite);
    expect(api.calls).toHaveLength(1);
  });
});
