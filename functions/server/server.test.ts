import { afterEach, describe, expect, test } from '@jest/globals';
import { connectPlain } from './testing/client.ts';
import { startTestServer } from './testing/start.ts';
import { toyComposite } from './testing/toy-kind.ts';

test('answers', async () => {
  await using server = await startTestServer();
  const client = connectPlain(server.address.port);
  const response = await client.call({
    tag: 't',
    observed: { composite: { object: toyComposite({ items: ['b', 'a'] }) } },
  });
  expect([...response.desired.resources.keys()]).toEqual(['a', 'b']);
  client.close();
});
