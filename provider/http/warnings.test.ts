import { expect, test } from '@jest/globals';
import type { Credentials } from './credentials.ts';
import { warningsOf } from './warnings.ts';

const oauth = {
  kind: 'client-credentials',
  tokenUrl: 'http://id.example.com',
  clientId: 'a',
  clientSecret: 'b',
} as const;
const safe = 'https://api.example.com';
const plain = 'http://api.example.com';

test.each<{ name: string; endpoint: string; credentials: Credentials; want: readonly string[] }>([
  { name: 'TLS', endpoint: safe, credentials: { authentication: { kind: 'bearer', token: 'a' } }, want: [] },
  { name: 'nothing to protect', endpoint: plain, credentials: { authentication: { kind: 'none' } }, want: [] },
  {
    name: 'no check of certificates',
    endpoint: safe,
    credentials: { authentication: { kind: 'none' }, tls: { insecureSkipVerify: true } },
    want: ["insecureSkipVerify is set: whoever answers at the endpoint's address gets the credentials"],
  },
  {
    name: 'plain text',
    endpoint: plain,
    credentials: { authentication: oauth },
    want: [
      'the endpoint is no https URL: credentials travel in plain text',
      "the token URL is no https URL: the client's secret travels in plain text",
    ],
  },
])('$name', ({ endpoint, credentials, want }) => {
  expect(warningsOf({ endpoint }, credentials)).toEqual(want);
});
