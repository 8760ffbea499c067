import { expect, test } from '@jest/globals';
import type { ClientCredentials, Credentials } from './credentials.ts';
import { virtualClock } from './testing/virtual-clock.ts';
import { readToken, type Token, TokenCache } from './token.ts';

const client: ClientCredentials = {
  kind: 'client-credentials',
  tokenUrl: 'https://id.example.com/token',
  clientId: 'me',
  clientSecret: 'secret',
};
const credentials: Credentials = { authentication: client };

function cache() {
  let fetched = 0;
  const tokens = new TokenCache<never>(virtualClock(0), async (): Promise<Token> => {
    fetched += 1;
    return { value: `t${fetched}`, until: 1_000 };
  });
  return tokens;
}

test('a token that was renewed meanwhile is not renewed again for a refusal of the one before', async () => {
  const tokens = cache();
  await tokens.get(client, credentials);
  expect(await tokens.get(client, credentials, 't1')).toMatchObject({ value: 't2' });
  expect(await tokens.get(client, credentials, 't1')).toMatchObject({ value: 't2' });
});

test('credentials that are read anew for each call are renewed as often as it takes', async () => {
  const tokens = cache();
  const values = [];
  for (const refused of [undefined, 't1', undefined, 't2', 't3']) {
    const { value } = await tokens.get({ ...client }, credentials, refused);
    values.push(value);
  }
  expect(values).toEqual(['t1', 't2', 't2', 't3', 't4']);
});

test('another client has another token', async () => {
  const tokens = cache();
  expect(await tokens.get(client, credentials)).toMatchObject({ value: 't1' });
  expect(await tokens.get({ ...client }, credentials)).toMatchObject({ value: 't1' });
  expect(await tokens.get({ ...client, clientSecret: 'new' }, credentials)).toMatchObject({ value: 't2' });
});

test.each([
  { name: 'as usual', answer: { access_token: 'a', token_type: 'Bearer', expires_in: 3600 }, want: 3_540_000 },
  { name: 'a lifetime as a string', answer: { access_token: 'a', expires_in: '3600' }, want: 3_540_000 },
  { name: 'no lifetime', answer: { access_token: 'a' }, want: 240_000 },
  { name: 'no token', answer: { expires_in: 3600 }, want: undefined },
  { name: 'no bearer', answer: { access_token: 'a', token_type: 'mac' }, want: undefined },
  { name: 'a token that is no header', answer: { access_token: 'a b' }, want: undefined },
])('an answer: $name', ({ answer, want }) => {
  expect(readToken(answer, 0)?.until).toBe(want);
});
