import { expect, test } from '@jest/globals';
import { parseJson } from '../../http/index.ts';
import { callerOf } from './caller.fixture.ts';

const { call, say, advance, services } = callerOf('monitoring');

const target = { tenant: 'blue', target: 'https://api.example.com/', plan: 'Standard' };
const route = { tenant: 'blue', name: 'on-call', channel: 'Webhook', address: 'https://hook.example.com/' };

test('ids need all 64 bits: two of them are one to whoever reads them as doubles', async () => {
  await say('POST', '/targets', target);
  await say('POST', '/targets', { ...target, plan: 'basic' });
  const response = await fetch(`${services().services[0]?.url}/targets`);
  const text = await response.text();
  expect(text).toContain('"id":9007199254740993');
  expect(parseJson(text)).toMatchObject({ items: [{ id: '9007199254740993' }, { id: '9007199254740994' }] });
  expect((await call('GET', '/targets/9007199254740993')).body['plan']).toBe('standard');
  expect((await call('GET', '/targets/9007199254740994')).body['plan']).toBe('basic');
});

test('a target is watched after its first check, unless it is paused', async () => {
  const { body } = await call('POST', '/targets', target);
  expect(body).toMatchObject({ plan: 'standard', interval: 60, state: 'Pending', health: 'Unknown' });
  expect(body['reason']).toBe('the first check is still to come');
  advance(3_000);
  const path = '/targets/9007199254740993';
  expect((await call('GET', path)).body).toMatchObject({ state: 'Monitored', health: 'Up' });
  await say('PUT', path, { ...target, paused: true });
  expect((await call('GET', path)).body).toMatchObject({ state: 'Paused' });
});

test('a plan is the same in any case, and cannot be changed', async () => {
  await say('POST', '/targets', target);
  expect((await say('POST', '/targets', { ...target, plan: 'STANDARD' }))[0]).toBe(409);
  expect((await say('PUT', '/targets/9007199254740993', { ...target, plan: 'STANDARD' }))[0]).toBe(200);
  expect((await say('PUT', '/targets/9007199254740993', { ...target, plan: 'basic' }))[0]).toBe(409);
});

test('a credential is told to nobody, and stays where none is sent', async () => {
  const created = await call('POST', '/alert-routes', { ...route, credential: 'canary' });
  expect(created.body['credentialSetAt']).toBe('2030-05-17T12:00:00.000Z');
  advance(1_000);
  const path = '/alert-routes/9007199254740993';
  const kept = await call('PUT', path, { ...route, matchers: [] });
  expect(kept.body['credentialSetAt']).toBe('2030-05-17T12:00:00.000Z');
  const changed = await call('PUT', path, { ...route, credential: 'canary' });
  expect(changed.body['credentialSetAt']).toBe('2030-05-17T12:00:01.000Z');
  expect(JSON.stringify([created, kept, changed, services().ledger.read()])).not.toContain('canary');
});
