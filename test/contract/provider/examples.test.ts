import { expect, test } from '@jest/globals';
import { type Example, minimalExample } from '../../../package/generate/provider/examples.ts';
import { readServices } from '../../../package/generate/provider/outputs.ts';
import type { JsonObject } from '../../../provider/runtime/index.ts';
import { Hub, isWell } from '../../../provider/services/hub.fixture.ts';

const services = await readServices(new URL('../../../', import.meta.url).pathname.replace(/\/$/, ''));

/** The other end of a relation is an item that somebody made earlier, which no example can know. */
function withBothEnds({ target: _, ...forProvider }: Example['spec']['forProvider']) {
  return { ...forProvider, targetRef: { name: 'configurationitem' } };
}

test('the smallest example of every kind, applied all at once, becomes Ready', async () => {
  const hub = await Hub.open();
  const names: string[] = [];
  for (const service of services) {
    for (const kind of service.kinds) {
      const { metadata, spec } = minimalExample(service, kind, services);
      const forProvider = kind.name === 'Relation' ? withBothEnds(spec.forProvider) : spec.forProvider;
      await hub.apply(service.name, kind.name, metadata.name, { ...spec, forProvider } as JsonObject);
      names.push(metadata.name);
    }
  }
  await hub.converge(() => names.every((name) => isWell(hub.get(name))));
  expect(names.length).toBe(services.flatMap(({ kinds }) => kinds).length);
  expect(hub.services.ledger.duplicates()).toEqual([]);
  await hub.close();
}, 120_000);
