import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { ClientMetrics } from '../kubernetes/index.ts';
import { serveMetrics } from './server.ts';

test('a port that is taken is named, and the flag that picks another', async () => {
  const taken = await serveMetrics(new Registry(), () => true, { host: '127.0.0.1', port: 0 });
  const { port } = taken.address() as AddressInfo;
  try {
    await expect(serveMetrics(new Registry(), () => true, { host: '127.0.0.1', port })).rejects.toThrow(
      `cannot serve metrics on 127.0.0.1:${port} (--metrics-address): the port is taken`,
    );
  } finally {
    taken.close();
  }
});

test('Prometheus and probes are answered', async () => {
  const registry = new Registry();
  new ClientMetrics(registry).leads('lease', true);
  let ready = false;
  const server = await serveMetrics(registry, () => ready, { host: '127.0.0.1', port: 0 });
  const ask = async (path: string): Promise<readonly [number, string]> => {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    return [answer.status, await answer.text()];
  };
  try {
    expect(await ask('/metrics')).toEqual([
      200,
      expect.stringContaining('leader_election_master_status{name="lease"} 1'),
    ]);
    expect([await ask('/livez'), await ask('/readyz')]).toEqual([
      [200, 'ok\n'],
      [503, 'not ready\n'],
    ]);
    ready = true;
    expect(await ask('/readyz')).toEqual([200, 'ok\n']);
    expect((await ask('/'))[0]).toBe(404);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
