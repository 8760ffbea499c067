import { expect, test } from '@jest/globals';
import { externalNameOf, type JsonObject, type ManagedResource } from '../../../provider/runtime/index.ts';
import { Mortal } from '../../../provider/runtime/memory/mortal.ts';
import { Hub, isWell, mortalServices } from '../../../provider/services/hub.fixture.ts';
import { type Part, scene } from '../../../provider/services/scene.fixture.ts';

/**
 * A provider that dies at any wait of the life of a resource, of every kind in turn: before and after every write to the
 * API server and every request to a service, whatever made it. Another one goes on from there.
 */
const patience = 600_000;

/** What the books keep is not free to be made again. */
const anew: Readonly<Record<string, (nth: number) => JsonObject>> = {
  Customer: (nth) => ({ number: `c-${nth}` }),
  ConfigurationItem: (nth) => ({ name: `blue-${nth}` }),
};

/** What may be changed of each kind; the others never change. */
const changes: Readonly<Record<string, JsonObject>> = {
  Zone: { account: 'blue' },
  Prefix: { description: 'Clusters' },
  Address: { purpose: 'Virtual' },
  RecordSet: { ttl: 60 },
  Rule: { log: true },
  LoadBalancerPool: { algorithm: 'LeastConnections' },
  LoadBalancerMember: { weight: 7 },
  Group: { description: 'On call' },
  Membership: { role: 'Owner' },
  Application: { scopes: ['openid'] },
  ConfigurationItem: { owner: 'team-blue' },
  Customer: { name: 'Blue plc' },
  Subscription: { quantity: 3 },
  Target: { interval: 30 },
  AlertRoute: { minSeverity: 'Critical' },
  Policy: { retention: { daily: 30 } },
  Protection: { suspended: true },
};

/** Every kind once, the last of each. */
const parts = [...new Map(scene.map((part) => [part[1], part])).values()];

/** What `part` refers to, and what that refers to. */
function ancestorsOf([, , , wish]: Part): readonly Part[] {
  const names = [...JSON.stringify(wish).matchAll(/Refs?":\[?\{"name":"([^"]+)"/g)].map(([, name]) => name);
  const parents = scene.filter(([, , name]) => names.includes(name));
  return [...new Set([...parents.flatMap(ancestorsOf), ...parents])];
}

/** Lives through a whole life with a provider that dies at its `nth` wait; false where there are fewer. */
async function live(hub: Hub, [service, kind, , wish]: Part, nth: number): Promise<boolean> {
  const name = `${kind.toLowerCase()}-${nth}`;
  const { ledger } = hub.services;
  const mortal = new Mortal(nth);
  await hub.restart(mortal);
  ledger.clear();

  const forProvider = { ...wish, ...anew[kind]?.(nth) };
  await hub.apply(service, kind, name, { forProvider, writeConnectionSecretToRef: { name: `${name}-connection` } });
  await hub.converge(() => isWell(hub.get(name)), [name]);
  const made = hub.get(name) as ManagedResource;
  const created = ledger.read({ method: 'POST', owner: made.metadata.uid ?? '' });
  const deletions = () => ledger.read({ method: 'DELETE' });
  const seen = {
    duplicates: ledger.duplicates(),
    creations: created.filter(({ status = 0, replayed }) => status < 300 && !replayed).length < 2,
    deletions: deletions(),
    id: made.status?.atProvider?.['id'] !== undefined,
  };
  expect([nth, seen]).toEqual([nth, { duplicates: [], creations: true, deletions: [], id: true }]);

  const outside = await hub.outside(name);
  const change = changes[kind];
  if (change !== undefined) {
    await hub.edit(name, (resource) => ({
      ...resource,
      spec: { ...resource.spec, forProvider: { ...resource.spec.forProvider, ...change } },
    }));
    await hub.converge(() => isWell(hub.get(name)), [name]);
    expect(externalNameOf(hub.get(name) as ManagedResource)).toBe(externalNameOf(made));
    // Other servers of the identity service learn of it in a while.
    hub.clock.advanceTo(hub.clock.now() + 5_000);
    expect([nth, await outside.look(), deletions()]).toMatchObject([nth, change, []]);
  }
  await hub.delete(name);
  await hub.converge(() => hub.get(name) === undefined, [name]);
  hub.clock.advanceTo(hub.clock.now() + 5_000);
  const left = await outside.look();
  expect([
    nth,
    left === undefined || /^(Retired|Inactive|Ending|Ended)$/.test(String(left['status'] ?? left['lifecycle'])),
  ]).toEqual([nth, true]);
  expect(ledger.duplicates()).toEqual([]);
  return mortal.isDead;
}

test.each(parts.map((part) => [part[0], part[1], part] as const))(
  'a provider that dies at any wait of the life of a resource: %s %s',
  async (_service, _kind, part) => {
    const hub = await Hub.open({ services: mortalServices });
    try {
      await hub.server.create({
        ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'hook', namespace: 'blue' } },
        data: { token: Buffer.from('canary-5f1e').toString('base64') },
      } as never);
      const ancestors = ancestorsOf(part);
      for (const [service, kind, name, forProvider] of ancestors) await hub.apply(service, kind, name, { forProvider });
      await hub.converge(() => ancestors.every(([, , name]) => isWell(hub.get(name))));
      let nth = 0;
      while (await live(hub, part, nth)) nth++;
      expect(nth).toBeGreaterThan(30);
    } finally {
      await hub.close();
    }
  },
  patience,
);
