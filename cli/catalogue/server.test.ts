import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningSite, serveSite } from './server.ts';
import { readSite } from './site.ts';

const page = `<meta charset="utf-8">
<meta
  http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'self'"
/>`;

let folder = '';
let site: RunningSite;
let below: RunningSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aerodrome-test-'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'site', 'index.html'), page);
  writeFileSync(join(folder, 'site', 'a b.svg'), '<svg/>');
  writeFileSync(join(folder, 'site', 'assets', 'main-1a2b3c4d.js'), 'go()');
  writeFileSync(join(folder, 'site', 'assets', 'plain.unknown'), '?');
  site = await serveSite(readSite(join(folder, 'site')), { port: 0, host: '127.0.0.1' });
  below = await serveSite(readSite(join(folder, 'site')), { port: 0, host: '127.0.0.1', base: '/tools/site/' });
});

afterAll(async () => {
  await Promise.all([site.stop(), below.stop()]);
  rmSync(folder, { recursive: true });
});

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for a path as it stands: fetch would put it in order first. */
function ask({ path, method = 'GET', headers = {} }: Asked, { url }: RunningSite = site) {
  const { port } = new URL(url);
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const call = request({ host: '127.0.0.1', port, path, method, headers }, async (response) =>
        resolve({ status: response.statusCode, headers: response.headers, body: await text(response) }),
      );
      call.on('error', reject).end();
    },
  );
}

describe('a site', () => {
  test.each([
    { why: 'has its page at the root', path: '/', type: 'text/html; charset=utf-8', cache: 'no-cache', body: page },
    { why: 'knows no query', path: '/?a=b', type: 'text/html; charset=utf-8', cache: 'no-cache', body: page },
    { why: 'reads percent signs', path: '/a%20b.svg', type: 'image/svg+xml', cache: 'no-cache', body: '<svg/>' },
    {
      why: 'keeps what has its hash in its name',
      path: '/assets/main-1a2b3c4d.js',
      type: 'text/javascript; charset=utf-8',
      cache: 'public, max-age=31536000, immutable',
      body: 'go()',
    },
    {
      why: 'says nothing of what it does not know',
      path: '/assets/plain.unknown',
      type: 'application/octet-stream',
      cache: 'no-cache',
      body: '?',
    },
  ])('$why', async ({ path, type, cache, body }) => {
    const { status, headers, body: got } = await ask({ path });
    expect({ status, body: got }).toEqual({ status: 200, body });
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': cache,
      'content-security-policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test.each([
    { why: 'what is beside it', path: '/../secret.txt' },
    { why: 'what is beside it, in other words', path: '/%2e%2e/secret.txt' },
    { why: 'what is beside it, in one word', path: '/..%2fsecret.txt' },
    { why: 'what is beside it, by its own name', path: '/assets/../../secret.txt' },
    { why: 'a folder', path: '/assets/' },
    { why: 'a path that means nothing', path: '/%zz' },
    { why: 'another host', path: '//example.com/' },
    { why: 'a whole URL', path: 'http://example.com/index.html' },
  ])('does not show $why', async ({ path }) => {
    expect(await ask({ path })).toMatchObject({ status: 404, body: 'There is no such file here.\n' });
  });

  test('can only be read', async () => {
    const { status, headers } = await ask({ path: '/', method: 'POST' });
    expect({ status, allow: headers['allow'] }).toEqual({ status: 405, allow: 'GET, HEAD' });
  });

  test('says how long a file is without it', async () => {
    const { status, headers, body } = await ask({ path: '/', method: 'HEAD' });
    expect({ status, length: headers['content-length'], body }).toEqual({
      status: 200,
      length: String(page.length),
      body: '',
    });
  });

  test('is not sent again to who has it', async () => {
    const { headers } = await ask({ path: '/' });
    const again = { path: '/', headers: { 'if-none-match': String(headers['etag']) } };
    expect(await ask(again)).toMatchObject({ status: 304, body: '' });
  });

  test.each([
    { path: '/tools/site/', want: { status: 200, body: page } },
    { path: '/tools/site/assets/main-1a2b3c4d.js', want: { status: 200, body: 'go()' } },
    { path: '/tools/site', want: { status: 301, headers: { location: '/tools/site/' } } },
    { path: '/', want: { status: 404 } },
    { path: '/assets/main-1a2b3c4d.js', want: { status: 404 } },
  ])('below a path answers $path', async ({ path, want }) => {
    expect(await ask({ path }, below)).toMatchObject(want);
  });

  test('without a policy is not served', () => {
    const bare = join(folder, 'bare');
    mkdirSync(bare);
    writeFileSync(join(bare, 'index.html'), '<p>hello');
    expect(() => readSite(bare)).toThrow('cannot serve a site: its page has no content security policy');
  });
});
