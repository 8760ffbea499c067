import { expect, test } from '@jest/globals';
import { fullExample, minimalExample, secretsOf } from '../../../package/generate/provider/examples.ts';
import { readServices } from '../../../package/generate/provider/outputs.ts';
import type { JsonObject } from '../../../provider/runtime/index.ts';
import { Hub, isWell } from '../../../provider/services/hub.fixture.ts';

const services = await readServices(new URL('../../../', import.meta.url).pathname.replace(/\/$/, ''));

/** A Secret as the API server of the hub keeps it, in the namespace of the hub. */
function stored({ metadata, stringData, ...secret }: ReturnType<typeof secretsOf>[number]) {
  const data = Object.fromEntries(Object.entries(stringData).map(([key, value]) => [key, btoa(value)]));
  return { ...secret, metadata: { ...metadata, namespace: 'blue' }, data };
}

test('every example, the smallest and the full ones, applied all at once, becomes Ready', async () => {
  const hub = await Hub.open();
  const names: string[] = [];
  for (const service of services) {
    for (const kind of service.kinds) {
      for (const example of [minimalExample(service, kind, services), fullExample(service, kind, services)]) {
        const { metadata, spec } = example;
        for (const secret of secretsOf(example)) await hub.server.create(stored(secret) as never);
        await hub.apply(service.name, kind.name, metadata.name, spec as unknown as JsonObject);
        names.push(metadata.name);
      }
    }
  }
  await hub.converge(() => names.every((name) => isWell(hub.get(name))));
  expect(names.length).toBe(2 * services.flatMap(({ kinds }) => kinds).length);
  expect(hub.services.ledger.duplicates()).toEqual([]);
  await hub.close();
}, 120_000);
