import { beforeEach, expect, test } from '@jest/globals';
import type { KubeObject, ProviderConfig, Usage } from '../runtime/index.ts';
import { API_VERSION, Stage } from './stage.fixture.ts';

const SHARED = { apiVersion: API_VERSION, kind: 'ClusterProviderConfig', name: 'shared' };
const shared: ProviderConfig = { ...SHARED, metadata: { name: 'shared' }, spec: {} };

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
  stage.kept('ClusterProviderConfig').cache.subscribe(stage.configs.onConfig);
  stage.kept('ProviderConfigUsage').cache.subscribe(stage.configs.onUsage);
});

/** What a managed resource of `kind` leaves to say that it uses the config. */
const usageOf = (user: KubeObject, kind = 'Note'): Usage => ({
  apiVersion: API_VERSION,
  kind: 'ProviderConfigUsage',
  metadata: {
    name: user.metadata.uid ?? '',
    namespace: 'team',
    labels: {
      'crossplane.io/provider-config': 'shared',
      'crossplane.io/provider-config-kind': 'ClusterProviderConfig',
    },
  },
  providerConfigRef: { kind: 'ClusterProviderConfig', name: 'shared' },
  resourceRef: { apiVersion: API_VERSION, kind, name: user.metadata.name },
});
const config = () => stage.server.get<ProviderConfig>(SHARED);

test('users are counted together, not one by one', async () => {
  await stage.put(shared);
  await stage.time.advance(0);
  stage.server.writes.length = 0;
  for (let index = 0; index < 20; index++) await stage.put(usageOf(await stage.note(`n${index}`)));
  await stage.time.advance(1_000);
  expect(config()?.status?.users).toBe(20);
  const writes = stage.server.writes.filter(({ ref }) => ref.kind === 'ClusterProviderConfig');
  expect(writes).toHaveLength(1);
});

test('a config that is deleted goes with its last user, and an event says why not before', async () => {
  await stage.put(shared);
  const usage = await stage.put(usageOf(await stage.note('user')));
  await stage.time.advance(1_000);
  await stage.delete(config() ?? shared);
  await stage.time.advance(1_000);
  expect([stage.events, config()?.status?.users]).toEqual([['UsageAccounting shared'], 1]);
  await stage.delete(usage);
  await stage.time.advance(1_000);
  expect(config()).toBeUndefined();
});

test('a usage whose resource is gone is let go; one whose kind nobody serves counts', async () => {
  await stage.put(shared);
  const providerConfigRef = { kind: 'ClusterProviderConfig', name: 'shared' };
  const gone = await stage.note('gone', { spec: { forProvider: {}, providerConfigRef } });
  await stage.put(usageOf(gone));
  await stage.put(usageOf({ ...gone, metadata: { ...gone.metadata, uid: 'another' } }, 'Unserved'));
  await stage.time.advance(1_000);
  expect(config()?.status?.users).toBe(2);
  await stage.delete(gone);
  stage.configs.onGone(gone);
  await stage.time.advance(1_000);
  expect(config()?.status?.users).toBe(1);
  expect(stage.logged).toEqual([]);
});

test('what cannot be written is tried again', async () => {
  stage.forbidden = 'the API server does not answer';
  await stage.put(shared);
  await stage.time.advance(3_000);
  expect(config()?.metadata.finalizers).toBeUndefined();
  expect(stage.logged).toHaveLength(3);
  stage.forbidden = undefined;
  stage.configs.hurry();
  await stage.time.advance(0);
  expect(config()?.metadata.finalizers).toEqual(['in-use.crossplane.io']);
});
