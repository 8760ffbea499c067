import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ANNOTATION, type JsonObject } from '../runtime/index.ts';
import { Hub, isWell } from './hub.fixture.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await Hub.open();
});
afterAll(() => hub?.close());

async function call(method: string, path: string, body?: object): Promise<JsonObject> {
  const response = await fetch(`${hub.services.url}${path}`, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`cannot ${method} ${path}: ${text}`);
  return text === '' ? {} : JSON.parse(text);
}

/** What a person put there, and a managed resource's wish of the same name. */
interface Made {
  readonly path: string;
  readonly externalName: string;
  readonly forProvider: JsonObject;
}

const zone = { name: 'blue.example.com' };
const by: Readonly<Record<string, readonly [service: string, kind: string, make: () => Promise<Made>]>> = {
  zone: [
    ...(['dns', 'Zone'] as const),
    async () => {
      await call('POST', '/dns/v1/zones', zone);
      return { path: '/dns/v1/zones/blue.example.com', externalName: zone.name, forProvider: zone };
    },
  ],
  record: [
    ...(['dns', 'RecordSet'] as const),
    async () => {
      const path = '/dns/v1/zones/blue.example.com/records/www/A';
      await call('PUT', path, { values: ['192.0.2.1'] });
      const forProvider = { zone: zone.name, name: 'www', type: 'A', values: ['192.0.2.9'] };
      return { path, externalName: 'blue.example.com/www/A', forProvider };
    },
  ],
  policy: [
    ...(['backup', 'Policy'] as const),
    async () => {
      const path = '/backup/v1/tenants/blue/policies/nightly';
      await call('PUT', path, { schedule: '0 1 * * *' });
      return {
        path,
        externalName: 'blue/nightly',
        forProvider: { tenant: 'blue', name: 'nightly', schedule: '0 2 * * *' },
      };
    },
  ],
  // A service that keeps no labels for it.
  membership: [
    ...(['identity', 'Membership'] as const),
    async () => {
      const { id } = await call('POST', '/identity/v1/groups', { displayName: 'Blue', mailNickname: 'blue' });
      hub.clock.advanceTo(hub.clock.now() + 5_000);
      const [group, member] = [String(id), '7d4b5c1e-0f3a-4c53-9a38-1f6a0d3f2b11'];
      const path = `/identity/v1/groups/${group}/members/${member}`;
      await call('PUT', path, { role: 'Member' });
      return { path, externalName: `${group}/${member}`, forProvider: { group, member, role: 'Owner' } };
    },
  ],
};

test.each(Object.keys(by))('a %s made by hand stays as it is until a person hands it over', async (name) => {
  const [service, kind, make] = by[name] ?? [];
  if (service === undefined || kind === undefined || make === undefined) throw new Error(`there is no ${name}`);
  const { path, externalName, forProvider } = await make();
  const before = await call('GET', path);

  await hub.apply(service, kind, name, { forProvider });
  for (let round = 0; round < 3; round++) await hub.go(() => false, [name], 1);
  const synced = hub.get(name)?.status?.conditions?.find(({ type }) => type === 'Synced');
  expect(synced?.message).toBe(
    `create failed: ${externalName} exists already; set crossplane.io/external-name to manage it`,
  );
  await hub.delete(name);
  await hub.converge(() => hub.get(name) === undefined, [name]);
  expect(await call('GET', path)).toEqual(before);

  const handed = `${name}-handed-over`;
  await hub.apply(service, kind, handed, { forProvider }, { [ANNOTATION.externalName]: externalName });
  await hub.converge(() => isWell(hub.get(handed)), [handed]);
  expect(await call('GET', path)).toMatchObject(
    Object.fromEntries(Object.entries(forProvider).filter(([field]) => field in before)),
  );
});
