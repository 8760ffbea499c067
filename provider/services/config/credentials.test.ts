import { describe, expect, test } from '@jest/globals';
import type { Credentials } from '../../http/index.ts';
import { virtualClock } from '../../http/testing/virtual-clock.ts';
import type { JsonObject } from '../../runtime/index.ts';
import { parseConfig } from './config.ts';
import { credentialsReader } from './credentials.ts';

const base64 = (data: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value).toString('base64')]));

interface Given {
  readonly credentials?: JsonObject;
  readonly tls?: JsonObject;
  readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly namespace?: string;
}

function readerOf({ credentials = { source: 'None' }, tls, secrets = {}, namespace = 'team' }: Given) {
  const cluster = namespace === '';
  const config = parseConfig(
    {
      apiVersion: 'm.aerodrome.dev/v1alpha1',
      kind: cluster ? 'ClusterProviderConfig' : 'ProviderConfig',
      metadata: { name: 'c', ...(!cluster && { namespace }) },
      spec: { endpoint: 'https://a', credentials, ...(tls && { tls }) },
    },
    'dns',
  );
  const clock = virtualClock();
  const files = { text: 'one\n' };
  const reads: string[] = [];
  const kept = new Map(Object.entries(secrets));
  const secret = (name: string) => {
    const data = kept.get(name);
    return data && { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: 'team' }, data: base64(data) };
  };
  const read = credentialsReader(config, {
    clock,
    environment: { TOKEN: 'from-env' },
    readFile: async (path) => {
      reads.push(path);
      if (path !== '/run/token') throw new Error('ENOENT');
      return files.text;
    },
    store: {
      get: ({ name }) => secret(name) as never,
      read: async ({ name }) => {
        reads.push(name);
        return secret(name) as never;
      },
    },
  });
  return { read, clock, files, reads, kept };
}

const fromSecret = (more: JsonObject = {}): JsonObject => ({ source: 'Secret', secretRef: { name: 's' }, ...more });
const oauth2 = { tokenUrl: 'https://t/token', scope: 'x', audience: 'y', secretIn: 'Body' };

describe('credentials', () => {
  test.each<{ name: string; given: Given; want: Credentials }>([
    { name: 'none', given: {}, want: { authentication: { kind: 'none' } } },
    {
      name: 'a token of a Secret, without the line break of an editor',
      given: { credentials: fromSecret(), secrets: { s: { token: 't\n' } } },
      want: { authentication: { kind: 'bearer', token: 't' } },
    },
    {
      name: 'a token under another key',
      given: { credentials: fromSecret({ secretRef: { name: 's', key: 'k' } }), secrets: { s: { k: 't' } } },
      want: { authentication: { kind: 'bearer', token: 't' } },
    },
    {
      name: 'name and password, each under its key',
      given: { credentials: fromSecret({ type: 'Basic' }), secrets: { s: { username: 'u', password: 'p' } } },
      want: { authentication: { kind: 'basic', username: 'u', password: 'p' } },
    },
    {
      name: 'name and password under one key',
      given: {
        credentials: fromSecret({ type: 'Basic', secretRef: { name: 's', key: 'k' } }),
        secrets: { s: { k: 'u:p:q' } },
      },
      want: { authentication: { kind: 'basic', username: 'u', password: 'p:q' } },
    },
    {
      name: 'a password to a name',
      given: { credentials: fromSecret({ type: 'Basic', username: 'me' }), secrets: { s: { password: 'p' } } },
      want: { authentication: { kind: 'basic', username: 'me', password: 'p' } },
    },
    {
      name: 'an API key in a header',
      given: { credentials: fromSecret({ type: 'ApiKey', header: 'X-Key' }), secrets: { s: { apiKey: 'k' } } },
      want: { authentication: { kind: 'api-key', header: 'X-Key', key: 'k' } },
    },
    {
      name: 'an OAuth client',
      given: {
        credentials: fromSecret({ type: 'OAuth2', oauth2 }),
        secrets: { s: { clientId: 'i', clientSecret: 'z' } },
      },
      want: {
        authentication: {
          kind: 'client-credentials',
          tokenUrl: 'https://t/token',
          clientId: 'i',
          clientSecret: 'z',
          secretIn: 'body',
          scope: 'x',
          audience: 'y',
        },
      },
    },
    {
      name: 'an environment variable',
      given: { namespace: '', credentials: { source: 'Environment', env: { name: 'TOKEN' } } },
      want: { authentication: { kind: 'bearer', token: 'from-env' } },
    },
    {
      name: 'certificates',
      given: {
        tls: { caSecretRef: { name: 'ca' }, clientSecretRef: { name: 'me' }, insecureSkipVerify: true },
        secrets: { ca: { 'ca.crt': 'CA' }, me: { 'tls.crt': 'CERT', 'tls.key': 'KEY' } },
      },
      want: {
        authentication: { kind: 'none' },
        tls: { ca: 'CA', cert: 'CERT', key: 'KEY', insecureSkipVerify: true },
      },
    },
  ])('$name', async ({ given, want }) => {
    expect(await readerOf(given).read({ reload: false })).toEqual(want);
  });

  test.each<{ name: string; given: Given; want: string }>([
    { name: 'no Secret', given: { credentials: fromSecret() }, want: 'Secret team/s does not exist' },
    {
      name: 'no key',
      given: { credentials: fromSecret(), secrets: { s: {} } },
      want: 'Secret team/s has no key "token"',
    },
    {
      name: 'not the key that is named',
      given: { credentials: fromSecret({ secretRef: { name: 's', key: 'k' } }), secrets: { s: { token: 't' } } },
      want: 'Secret team/s has no key "k"',
    },
    {
      name: 'no name to the password',
      given: { credentials: fromSecret({ type: 'Basic' }), secrets: { s: { password: 'p' } } },
      want: 'Secret team/s has no key "username"',
    },
    {
      name: 'one piece that holds no name',
      given: {
        credentials: fromSecret({ type: 'Basic', secretRef: { name: 's', key: 'k' } }),
        secrets: { s: { k: 'secret' } },
      },
      want: 'the credentials are not of the form name:password, and no username is set',
    },
    {
      name: 'nowhere to look for it',
      given: { namespace: '', credentials: fromSecret() },
      want: 'spec.secretNamespace is not set',
    },
    {
      name: 'no such variable',
      given: { namespace: '', credentials: { source: 'Environment', env: { name: 'NO' } } },
      want: 'environment variable NO is not set',
    },
    {
      name: 'no such file',
      given: { namespace: '', credentials: { source: 'Filesystem', fs: { path: '/no' } } },
      want: 'file /no cannot be read',
    },
  ])('missing: $name', async ({ given, want }) => {
    await expect(readerOf(given).read({ reload: false })).rejects.toThrow(new Error(want));
  });

  test('that rotate are used at once', async () => {
    const { read, kept, reads } = readerOf({ credentials: fromSecret(), secrets: { s: { token: 'old' } } });
    kept.set('s', { token: 'new' });
    expect(await read({ reload: false })).toEqual({ authentication: { kind: 'bearer', token: 'new' } });
    expect(reads).toEqual([]);
    await read({ reload: true });
    expect(reads).toEqual(['s']);
  });

  test('of a file are read again after a while, or when they are refused', async () => {
    const { read, clock, files, reads } = readerOf({
      namespace: '',
      credentials: { source: 'Filesystem', fs: { path: '/run/token' } },
    });
    const token = async (reload = false): Promise<unknown> => (await read({ reload })).authentication;
    expect(await token()).toEqual({ kind: 'bearer', token: 'one' });
    files.text = 'two';
    expect(await token()).toEqual({ kind: 'bearer', token: 'one' });
    expect(await token(true)).toEqual({ kind: 'bearer', token: 'two' });
    files.text = 'three';
    await clock.advance(30_001);
    expect(await token()).toEqual({ kind: 'bearer', token: 'three' });
    expect(reads).toHaveLength(3);
  });
});
