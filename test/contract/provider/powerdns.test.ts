import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ANNOTATION } from '../../../provider/runtime/index.ts';
import { Stage } from '../../../provider/services/stage.fixture.ts';
import { type PowerDns, startPowerDns } from './powerdns-server.ts';

const patience = 300_000;

let dns: PowerDns;
let stage: Stage;
beforeAll(async () => {
  dns = await startPowerDns();
  stage = new Stage();
  await stage.configure(
    {
      endpoint: 'https://services.example.com',
      credentials: { source: 'None' },
      services: {
        dns: {
          endpoint: dns.url,
          dialect: 'PowerDNS',
          credentials: { source: 'Secret', secretRef: { name: 'login' }, type: 'ApiKey' },
        },
      },
    },
    { apiKey: dns.apiKey },
  );
}, patience);
afterAll(async () => {
  await stage?.close();
  await dns?.stop();
}, patience);

const zone = () => stage.ref('dns', 'Zone', 'apps');
const recordSet = (name: string) => stage.ref('dns', 'RecordSet', name);
const asked = (name: string, type = 'A') => dns.dig(`${name}.apps.example.com`, type);

describe('a PowerDNS server', () => {
  test('answers for a zone and its record sets', async () => {
    await stage.create(zone(), { name: 'apps.example.com', nameservers: ['ns1.example.net'], account: 'blue' });
    await stage.create(recordSet('www'), { zoneRef: { name: 'apps' }, name: 'www', type: 'A', values: ['192.0.2.1'] });
    const settled = await stage.settle(zone());
    expect(settled?.status?.atProvider).toMatchObject({ id: 'apps.example.com', nameservers: ['ns1.example.net'] });
    await stage.settle(recordSet('www'));
    expect(stage.get(recordSet('www'))?.metadata.annotations?.[ANNOTATION.externalName]).toBe('apps.example.com/www/A');
    expect(await asked('www')).toEqual(['192.0.2.1']);
  });

  test.each([
    ['v6', 'AAAA', ['2001:DB8:0::7'], ['2001:db8::7']],
    ['alias', 'CNAME', ['Other.Example.NET'], ['other.example.net.']],
    ['text', 'TXT', ['say "hi" to ü'], ['"say \\"hi\\" to \\195\\188"']],
    ['mail', 'MX', ['20 b.example.net', '10 a.example.net.'], ['10 a.example.net.', '20 b.example.net.']],
    ['_sip._tcp', 'SRV', ['0 5 5060 sip.example.net'], ['0 5 5060 sip.example.net.']],
    ['ca', 'CAA', ['0 issue "ca.example.net"'], ['0 issue "ca.example.net"']],
    ['*.wild', 'A', ['192.0.2.2', '192.0.2.3'], ['192.0.2.2', '192.0.2.3']],
  ])('answers for %s %s, and sees no difference in how it is spelled', async (name, type, values, want) => {
    const ref = recordSet(`r-${type.toLowerCase()}-${name.length}`);
    await stage.create(ref, { zone: 'apps.example.com', name, type, values });
    await stage.settle(ref);
    expect(await asked(name.replace('*', 'any'), type)).toEqual(want);
    stage.events.length = 0;
    await stage.once(ref);
    expect(stage.events).toEqual([]);
  });

  test('is put right where somebody changed it by hand', async () => {
    const name = 'www.apps.example.com.';
    const records = [{ content: '192.0.2.66', disabled: false }];
    await dns.call('PATCH', '/zones/apps.example.com.', {
      rrsets: [{ name, type: 'A', ttl: 60, changetype: 'REPLACE', records }],
    });
    expect(await asked('www')).toEqual(['192.0.2.66']);
    await stage.settle(recordSet('www'));
    expect(await asked('www')).toEqual(['192.0.2.1']);
  });

  test('follows a change of the spec', async () => {
    await stage.edit(recordSet('www'), { values: ['192.0.2.9'], ttl: 120 });
    await stage.once(recordSet('www'));
    await stage.settle(recordSet('www'));
    expect(await asked('www')).toEqual(['192.0.2.9']);
    expect(stage.get(recordSet('www'))?.status?.atProvider).toMatchObject({ ttl: 120, values: ['192.0.2.9'] });
  });

  test('shows what it has to a resource that only looks', async () => {
    const policies = { managementPolicies: ['Observe'] };
    const external = { [ANNOTATION.externalName]: 'apps.example.com/@/NS' };
    await stage.create(recordSet('apex'), {}, policies, external);
    const observed = await stage.settle(recordSet('apex'));
    expect(observed?.status?.atProvider).toMatchObject({ values: ['ns1.example.net.'] });
  });

  test('is found again after a restart, with nothing but the names', async () => {
    const before = stage.get(recordSet('www'));
    await stage.restart();
    if (before !== undefined) await stage.server.updateStatus({ ...before, status: {} });
    const after = await stage.settle(recordSet('www'));
    expect(after?.status?.atProvider).toMatchObject({ id: 'apps.example.com/www/A', values: ['192.0.2.9'] });
  });

  test('refuses what makes no sense, in its own words, and never says its key', async () => {
    await stage.create(recordSet('wrong'), { zone: 'apps.example.com', name: 'bad', type: 'A', values: ['nowhere'] });
    await stage.once(recordSet('wrong'));
    expect(stage.state(recordSet('wrong'))).toMatch(
      /create failed: .*422 Unprocessable Entity.*while parsing IP address/,
    );
    expect(JSON.stringify([stage.server.all().filter(({ kind }) => kind !== 'Secret'), stage.events])).not.toContain(
      dns.apiKey,
    );
    await stage.remove(recordSet('wrong'));
  });

  test('keeps a zone for as long as it has record sets', async () => {
    const wanted = stage.get(zone());
    if (wanted !== undefined) await stage.server.delete(wanted);
    await stage.once(zone());
    expect(stage.state(zone())).toMatch(
      /Ready=False Synced=False \(delete failed: .*the zone still has \d+ record sets\)/,
    );
    const sets = stage.server.list({ apiVersion: zone().apiVersion, kind: 'RecordSet' });
    for (const { metadata } of sets) await stage.remove(recordSet(metadata.name));
    expect(await asked('www')).toEqual([]);
    await stage.remove(zone());
    expect(await dns.call('GET', '/zones')).toEqual([]);
  });
});
