import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ScriptedApi, scriptedApi } from '../../provider/kubernetes/api.fixture.ts';
import { RestClient, Transport } from '../../provider/kubernetes/index.ts';
import { Live } from './live.ts';

let api: ScriptedApi;
let transport: Transport;
let live: Live;
beforeEach(async () => {
  api = await scriptedApi();
  transport = new Transport(api.access);
  live = new Live(
    new RestClient(transport),
    () => undefined,
    () => undefined,
  );
});
afterEach(async () => {
  await transport.close();
  await api.stop();
});

test('whoever stops does not wait for what an API server never tells, and takes that for no answer', async () => {
  const looked = live.get({ apiVersion: 'v1', kind: 'Secret', namespace: 'team', name: 'login' });
  const resources = [{ name: 'secrets', kind: 'Secret', namespaced: true }];
  (await api.asked.next()).answer(200, { kind: 'APIResourceList', resources });
  await api.asked.next();
  await Promise.all([live.stop(), expect(looked).rejects.toThrow('stopped')]);
});
