import { expect, test } from '@jest/globals';
import { type Credentials, secretsOf } from './credentials.ts';

test.each<{ name: string; credentials: Credentials; want: readonly string[] }>([
  { name: 'none', credentials: { authentication: { kind: 'none' } }, want: [] },
  { name: 'bearer', credentials: { authentication: { kind: 'bearer', token: 'a' } }, want: ['a'] },
  {
    name: 'basic, also as it travels',
    credentials: { authentication: { kind: 'basic', username: 'me', password: 'a' } },
    want: ['a', 'me:a'],
  },
  { name: 'API key', credentials: { authentication: { kind: 'api-key', header: 'x', key: 'a' } }, want: ['a'] },
  {
    name: 'client credentials, also as they travel',
    credentials: {
      authentication: { kind: 'client-credentials', tokenUrl: 'https://id', clientId: 'm e', clientSecret: 'a:b' },
    },
    want: ['a:b', 'm+e:a%3Ab'],
  },
  {
    name: "the client's key, and not its certificate",
    credentials: { authentication: { kind: 'none' }, tls: { ca: 'ca', cert: 'cert', key: 'key' } },
    want: ['key'],
  },
])('secrets: $name', ({ credentials, want }) => {
  expect(secretsOf(credentials)).toEqual(want);
});
