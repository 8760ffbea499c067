import type { Client, ServiceError } from '@grpc/grpc-js';
import { expect, test } from '@jest/globals';
import { serviceNames } from './grpc.ts';
import { healthService } from './health.ts';
import { connectPlain } from './testing/connect.ts';
import { startTestServer } from './testing/start.ts';

function check(client: Client, service: string): Promise<string> {
  const { path, requestSerialize, responseDeserialize } = healthService.check;
  return new Promise((resolve) => {
    client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      { service },
      (error: ServiceError | null, status?: string) => resolve(status ?? `${error?.code} ${error?.details}`),
    );
  });
}

/** Statuses as they come; ends when the server ends the stream. */
function watch(client: Client, service: string): AsyncIterable<string> {
  const { path, requestSerialize, responseDeserialize } = healthService.watch;
  return client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, { service });
}

test.each(['', ...serviceNames])('Check of "%s" says SERVING', async (service) => {
  const server = await startTestServer();
  const caller = connectPlain(server.address.port);
  expect(await check(caller.client, service)).toBe('SERVING');
});

test('Check of a service we do not have is NOT_FOUND', async () => {
  const server = await startTestServer();
  const caller = connectPlain(server.address.port);
  expect(await check(caller.client, 'other')).toMatch(/^5 no such service$/);
});

test('Watch says SERVING, then NOT_SERVING once the server drains, and does not hold up the drain', async () => {
  const server = await startTestServer({ drain: 60_000 });
  const caller = connectPlain(server.address.port);
  const seen: string[] = [];
  let drained: Promise<void> | undefined;
  for await (const status of watch(caller.client, serviceNames[0])) {
    seen.push(status);
    drained ??= server.drain();
  }
  await drained;
  expect(seen).toEqual(['SERVING', 'NOT_SERVING']);
});

test('Watch of a service we do not have says so and waits', async () => {
  const server = await startTestServer();
  const caller = connectPlain(server.address.port);
  for await (const status of watch(caller.client, 'other')) {
    expect(status).toBe('SERVICE_UNKNOWN');
    break;
  }
});
