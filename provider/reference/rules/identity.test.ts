import { describe, expect, test } from '@jest/globals';
import { callerOf } from './caller.fixture.ts';

const { call, say, advance, services } = callerOf('identity');

const group = async (mailNickname: string): Promise<string> =>
  String((await call('POST', '/groups', { displayName: 'Blue', mailNickname })).body['id']);

describe('a group', () => {
  test('is known to nobody for a while, although it is there', async () => {
    const id = await group('blue');
    expect((await call('GET', `/groups/${id}`)).status).toBe(404);
    expect((await call('GET', '/groups')).body).toEqual({ items: [] });
    expect((await call('PUT', `/groups/${id}/members/${id}`, {})).status).toBe(404);
    expect((await call('POST', '/groups', { displayName: 'Other', mailNickname: 'blue' })).status).toBe(409);
    advance(2_000);
    expect((await call('GET', `/groups/${id}`)).status).toBe(200);
  });

  test('that is changed or removed is as before for a while', async () => {
    const id = await group('blue');
    advance(2_000);
    await say('PATCH', `/groups/${id}`, { displayName: 'Green' });
    expect((await call('GET', `/groups/${id}`)).body['displayName']).toBe('Blue');
    advance(2_000);
    expect((await call('GET', `/groups/${id}`)).body['displayName']).toBe('Green');
    expect((await call('DELETE', `/groups/${id}`)).status).toBe(204);
    expect((await call('DELETE', `/groups/${id}`)).status).toBe(404);
    expect((await call('GET', `/groups/${id}`)).status).toBe(200);
    advance(2_000);
    expect((await call('GET', `/groups/${id}`)).status).toBe(404);
  });

  test('has a mail nickname of its own in any case, and a display name of anybody', async () => {
    await group('Blue');
    expect((await say('POST', '/groups', { displayName: 'X', mailNickname: 'BLUE' }))[0]).toBe(409);
    await group('green');
    advance(2_000);
    const found = await call('GET', '/groups?mailNickname=BLUE');
    expect(found.body).toMatchObject({
      items: [{ mailNickname: 'blue', displayName: 'Blue', mail: 'blue@example.com' }],
    });
    expect((await call('GET', '/groups')).body['items']).toHaveLength(2);
  });

  test('takes its memberships with it', async () => {
    const id = await group('blue');
    advance(2_000);
    const member = 'aaaaaaaa-0000-0000-0000-000000000001';
    await say('PUT', `/groups/${id}/members/${member}`, {});
    expect((await call('DELETE', `/groups/${id}`)).status).toBe(204);
    advance(2_000);
    expect((await call('GET', `/groups/${id}/members/${member}`)).status).toBe(404);
  });

  test('is not a member of itself, nor of its member', async () => {
    const [one, other] = [await group('one'), await group('other')];
    advance(2_000);
    expect((await say('PUT', `/groups/${one}/members/${one}`, {}))[0]).toBe(409);
    expect(await say('PUT', `/groups/${one}/members/${other}`, { role: 'Owner' })).toEqual([
      201,
      {
        id: `${one}/${other}`,
        group: one,
        member: other,
        role: 'Owner',
        memberType: 'Group',
        since: '2030-05-17T12:00:02.000Z',
      },
    ]);
    expect((await say('PUT', `/groups/${other}/members/${one}`, {}))[0]).toBe(409);
  });
});

describe('an application', () => {
  const input = { displayName: 'Console', redirectUris: ['https://console.example.com/callback'] };

  test('shows its secret when it is created, and never again', async () => {
    const created = await call('POST', '/applications', input);
    const { clientSecret, ...rest } = created.body;
    expect(clientSecret).toEqual(expect.stringMatching(/^\w{40}$/));
    advance(2_000);
    expect((await call('GET', `/applications/${rest['id']}`)).body).toEqual(rest);
    expect(JSON.stringify((await call('GET', '/applications')).body)).not.toContain('clientSecret');
  });

  test('gets another secret where it asks for one', async () => {
    const { id, clientSecret } = (await call('POST', '/applications', input)).body;
    const renewed = await call('POST', `/applications/${id}/secret`);
    expect(renewed).toMatchObject({ status: 200, body: { id, clientSecret: expect.stringMatching(/^\w{40}$/) } });
    expect(renewed.body['clientSecret']).not.toBe(clientSecret);
    const other = 'aaaaaaaa-0000-0000-0000-000000000001';
    expect((await call('POST', `/applications/${other}/secret`)).status).toBe(404);
  });

  test('leaves no secret in the ledger', async () => {
    const { clientSecret } = (await call('POST', '/applications', input)).body;
    expect(JSON.stringify(services().ledger.read())).not.toContain(clientSecret);
  });
});
