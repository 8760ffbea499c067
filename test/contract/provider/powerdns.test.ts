import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANNOTATION, type JsonObject, type ManagedResource } from '../../../provider/runtime/index.ts';
import { Hub, isWell } from '../../../provider/services/hub.fixture.ts';
import { type PowerDns, startPowerDns } from './powerdns-server.ts';

const patience = 300_000;

let dns: PowerDns;
let hub: Hub;
beforeAll(async () => {
  dns = await startPowerDns();
  hub = await Hub.open({
    secretNamespace: 'blue',
    services: {
      dns: {
        endpoint: dns.url,
        dialect: 'PowerDNS',
        credentials: { source: 'Secret', secretRef: { name: 'login' }, type: 'ApiKey' },
      },
    },
  });
  const data = { apiKey: Buffer.from(dns.apiKey).toString('base64') };
  await hub.server.create({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'login', namespace: 'blue' },
    data,
  } as never);
}, patience);
afterAll(async () => {
  await hub?.close();
  await dns?.stop();
}, patience);

const asked = (name: string, type = 'A') => dns.dig(`${name}.apps.example.com`, type);
const record = (name: string, forProvider: JsonObject, spec: JsonObject = {}, annotations = {}) =>
  hub.apply('dns', 'RecordSet', name, { forProvider, ...spec }, annotations);
const settled = async (name: string): Promise<ManagedResource | undefined> => {
  await hub.converge(() => isWell(hub.get(name)), [name]);
  return hub.get(name);
};
const gone = (name: string) => hub.converge(() => hub.get(name) === undefined, [name]);
const said = (name: string): string => JSON.stringify(hub.get(name)?.status?.conditions);

describe('a PowerDNS server', () => {
  test('answers for a zone and its record sets', async () => {
    const forProvider = { name: 'apps.example.com', nameservers: ['ns1.example.net'], account: 'blue' };
    await hub.apply('dns', 'Zone', 'apps', { forProvider });
    await record('www', { zoneRef: { name: 'apps' }, name: 'www', type: 'A', values: ['192.0.2.1'] });
    const zone = await settled('apps');
    expect(zone?.status?.atProvider).toMatchObject({ id: 'apps.example.com', nameservers: ['ns1.example.net'] });
    const www = await settled('www');
    expect(www?.metadata.annotations?.[ANNOTATION.externalName]).toBe('apps.example.com/www/A');
    expect(await asked('www')).toEqual(['192.0.2.1']);
  });

  test.each([
    ['v6', 'AAAA', ['2001:DB8:0::7'], ['2001:db8::7']],
    ['alias', 'CNAME', ['Other.Example.NET'], ['other.example.net.']],
    ['text', 'TXT', ['say "hi" to \u00fc'], ['"say \\"hi\\" to \\195\\188"']],
    ['mail', 'MX', ['20 b.example.net', '10 a.example.net.'], ['10 a.example.net.', '20 b.example.net.']],
    ['_sip._tcp', 'SRV', ['0 5 5060 sip.example.net'], ['0 5 5060 sip.example.net.']],
    ['ca', 'CAA', ['0 issue "ca.example.net"'], ['0 issue "ca.example.net"']],
    ['*.wild', 'A', ['192.0.2.2', '192.0.2.3'], ['192.0.2.2', '192.0.2.3']],
  ])('answers for %s %s, and sees no difference in how it is spelled', async (name, type, values, want) => {
    const resource = `r-${type.toLowerCase()}`;
    await record(resource, { zone: 'apps.example.com', name, type, values });
    await settled(resource);
    expect(await asked(name.replace('*', 'any'), type)).toEqual(want);
    const before = [hub.get(resource), hub.events.length];
    await hub.poll();
    expect([hub.get(resource), hub.events.length]).toEqual(before);
  });

  test('is put right where somebody changed it by hand', async () => {
    const name = 'www.apps.example.com.';
    const records = [{ content: '192.0.2.66', disabled: false }];
    await dns.call('PATCH', '/zones/apps.example.com.', {
      rrsets: [{ name, type: 'A', ttl: 60, changetype: 'REPLACE', records }],
    });
    expect(await asked('www')).toEqual(['192.0.2.66']);
    await hub.poll();
    expect(await asked('www')).toEqual(['192.0.2.1']);
  });

  test('keeps what somebody made by hand, until it is handed over by name', async () => {
    const name = 'hand.apps.example.com.';
    const records = [{ content: '192.0.2.77', disabled: false }];
    await dns.call('PATCH', '/zones/apps.example.com.', {
      rrsets: [{ name, type: 'A', ttl: 60, changetype: 'REPLACE', records }],
    });
    const forProvider = { zone: 'apps.example.com', name: 'hand', type: 'A', values: ['192.0.2.5'] };
    // What is known of the zone is older than what was made by hand.
    hub.clock.advanceTo(hub.clock.now() + 5_000);
    await record('hand', forProvider);
    await hub.go(() => false, ['hand'], 2);
    expect(said('hand')).toMatch(
      /create failed: apps.example.com\/hand\/A exists already; set crossplane.io\/external-name to manage it/,
    );
    await hub.delete('hand');
    await gone('hand');
    expect(await asked('hand')).toEqual(['192.0.2.77']);
    await record('handed', forProvider, {}, { [ANNOTATION.externalName]: 'apps.example.com/hand/A' });
    await settled('handed');
    expect(await asked('hand')).toEqual(['192.0.2.5']);
  });

  test('follows a change of the spec', async () => {
    await hub.edit('www', (www) => ({
      ...www,
      spec: { ...www.spec, forProvider: { ...www.spec.forProvider, values: ['192.0.2.9'], ttl: 120 } },
    }));
    const www = await settled('www');
    expect(await asked('www')).toEqual(['192.0.2.9']);
    expect(www?.status?.atProvider).toMatchObject({ ttl: 120, values: ['192.0.2.9'] });
  });

  test('shows what it has to a resource that only looks', async () => {
    const external = { [ANNOTATION.externalName]: 'apps.example.com/@/NS' };
    await record('apex', {}, { managementPolicies: ['Observe'] }, external);
    expect((await settled('apex'))?.status?.atProvider).toMatchObject({ values: ['ns1.example.net.'] });
  });

  test('is found again after a restart, with nothing but the names', async () => {
    const before = hub.get('www');
    await hub.restart();
    if (before !== undefined) await hub.server.updateStatus({ ...before, status: {} });
    const www = await settled('www');
    expect(www?.status?.atProvider).toMatchObject({ id: 'apps.example.com/www/A', values: ['192.0.2.9'] });
  });

  test('refuses what makes no sense, in its own words, and never says its key', async () => {
    await record('wrong', { zone: 'apps.example.com', name: 'bad', type: 'A', values: ['nowhere'] });
    await hub.go(() => false, ['wrong'], 1);
    expect(said('wrong')).toMatch(/create failed: .*422 Unprocessable Entity.*while parsing IP address/);
    await hub.delete('wrong');
    await gone('wrong');
    const visible = [hub.events, hub.server.all().filter(({ kind }) => kind !== 'Secret')];
    expect(JSON.stringify(visible)).not.toContain(dns.apiKey);
  });

  test('keeps a zone for as long as it has record sets', async () => {
    await hub.delete('apps');
    await hub.go(() => false, ['apps'], 2);
    expect(said('apps')).toMatch(/delete failed: .*the zone still has \d+ record sets/);
    for (const { kind, metadata } of hub.all) {
      if (kind !== 'RecordSet') continue;
      await hub.delete(metadata.name);
      await gone(metadata.name);
    }
    expect(await asked('www')).toEqual([]);
    await gone('apps');
    expect(await dns.call('GET', '/zones')).toEqual([]);
  });
});
