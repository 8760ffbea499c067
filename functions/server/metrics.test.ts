import { expect, test } from '@jest/globals';
import { encodeRequest } from './codec/index.ts';
import { connectPlain } from './testing/connect.ts';
import { startTestServer } from './testing/start.ts';
import { toyComposite } from './testing/toy-kind.ts';

const somewhere = { host: '127.0.0.1', port: 0 };

test('calls are counted by kind and outcome, with time and sizes, and the process by itself', async () => {
  const server = await startTestServer({ metrics: somewhere });
  const client = connectPlain(server.address.port);
  await client.call({ observed: { composite: { object: toyComposite() } } });
  await client.call({ observed: { composite: { object: { ...toyComposite(), kind: 'Made-up-by-a-caller' } } } });
  await client.send(Buffer.from([0xff])).catch(() => {});
  const text = await (await fetch(`http://127.0.0.1:${server.metricsAddress?.port}/metrics`)).text();
  expect(text.split('\n').filter((line) => /^aerodrome_requests/.test(line))).toEqual([
    'aerodrome_requests_total{kind="Cluster",outcome="accepted"} 1',
    'aerodrome_requests_total{kind="other",outcome="unknown-kind"} 1',
    'aerodrome_requests_total{kind="other",outcome="malformed"} 1',
  ]);
  for (const metric of ['request_duration_seconds', 'request_bytes', 'response_bytes']) {
    expect(text).toContain(`aerodrome_${metric}_count{kind="Cluster"} 1`);
  }
  expect(text).toContain('process_resident_memory_bytes');
  expect(text).not.toContain('Made-up');
});

test('probes over HTTP: alive, ready until the server drains, and nothing else is there', async () => {
  const server = await startTestServer({ metrics: somewhere });
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${server.metricsAddress?.port}${path}`)).status;
  expect([await get('/livez'), await get('/readyz'), await get('/')]).toEqual([200, 200, 404]);
  await server.drain();
  await expect(get('/livez')).rejects.toThrow();
});

test('a call whose caller gave up while others were answered is not answered', async () => {
  const server = await startTestServer({ metrics: somewhere });
  const client = connectPlain(server.address.port);
  await client.call({});
  // The deadline passes before the server, which shares our thread, gets to read the request.
  const call = client.send(encodeRequest({}), undefined, 5);
  const until = performance.now() + 20;
  while (performance.now() < until);
  await expect(call).rejects.toMatchObject({ code: 4 });
});
