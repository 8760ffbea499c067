import { expect, test } from '@jest/globals';
import { disturbed, newNote } from './life.fixture.ts';
import type { ManagedResource } from './managed-resource.ts';
import { MemoryApiServer } from './memory/api-server.ts';
import { Mortal } from './memory/mortal.ts';
import { type KubeObject, refOf } from './object.ts';
import { CONFIG_FINALIZER, type ProviderConfig, reconcileConfig } from './provider-config.ts';
import { NOTE, NOW } from './scene.fixture.ts';
import type { ResourceStore } from './store.ts';
import { releaseUsage, trackUsage, type Usage } from './usage.ts';
import { defaultSettings } from './world.ts';

const signal = new AbortController().signal;
const clusterConfig: ProviderConfig = {
  apiVersion: defaultSettings.configApiVersion,
  kind: 'ClusterProviderConfig',
  metadata: { name: 'default' },
  spec: {},
};
const namespacedConfig: ProviderConfig = {
  ...clusterConfig,
  kind: 'ProviderConfig',
  metadata: { name: 'default', namespace: 'team' },
};

class Hub {
  readonly server = new MemoryApiServer(() => Date.parse(NOW));

  async made<T extends KubeObject>(object: T): Promise<T> {
    const written = await this.server.create(object);
    if (written.kind !== 'written') throw new Error('cannot create');
    return written.object;
  }

  /** A managed resource of `namespace` that uses the config of this kind. */
  async user(kind: string, namespace = 'team'): Promise<ManagedResource> {
    const note = newNote({ providerConfigRef: { kind, name: 'default' } });
    const user = await this.made({
      ...note,
      metadata: { ...note.metadata, namespace, finalizers: ['held'] },
    });
    await trackUsage(user, this.server, defaultSettings, signal);
    return user;
  }

  async reconcile(config: ProviderConfig, store: ResourceStore = this.server) {
    const found = this.server.get<ProviderConfig>(refOf(config));
    if (found === undefined) return 'gone';
    const world = { store, settings: defaultSettings, now: () => Date.parse(NOW) };
    const outcome = await reconcileConfig(found, world, signal);
    const left = this.server.get<ProviderConfig>(refOf(config));
    return left === undefined ? 'gone' : { ...outcome, finalizers: left.metadata.finalizers, status: left.status };
  }

  get usages(): readonly Usage[] {
    return this.server.list<Usage>({ apiVersion: clusterConfig.apiVersion, kind: 'ProviderConfigUsage' });
  }

  async gone(resource: ManagedResource): Promise<void> {
    await this.server.delete(resource);
    await this.server.edit<ManagedResource>(refOf(resource), (each) => ({
      ...each,
      metadata: { ...each.metadata, finalizers: [] },
    }));
  }
}

test('users are counted, and counting them again writes nothing', async () => {
  const hub = new Hub();
  await hub.made(clusterConfig);
  await hub.user('ClusterProviderConfig', 'a');
  await hub.user('ClusterProviderConfig', 'b');
  await hub.user('ProviderConfig', 'c');
  const counted = { requeue: 'none', finalizers: [CONFIG_FINALIZER], status: { users: 2 } };
  expect(await hub.reconcile(clusterConfig)).toEqual(counted);
  hub.server.writes.length = 0;
  expect(await hub.reconcile(clusterConfig)).toEqual(counted);
  expect(hub.server.writes).toEqual([]);
});

test('a namespaced config counts its own namespace', async () => {
  const hub = new Hub();
  await hub.made(namespacedConfig);
  await hub.user('ProviderConfig', 'team');
  await hub.user('ProviderConfig', 'other');
  expect(await hub.reconcile(namespacedConfig)).toMatchObject({ status: { users: 1 } });
});

test('a config in use stays until its last user is gone', async () => {
  const hub = new Hub();
  const config = await hub.made(clusterConfig);
  const user = await hub.user('ClusterProviderConfig');
  await hub.reconcile(clusterConfig);
  await hub.server.delete(config);
  expect(await hub.reconcile(clusterConfig)).toEqual({
    requeue: 'none',
    warning: {
      reason: 'UsageAccounting',
      message: 'cannot delete ClusterProviderConfig default: 1 managed resources use it',
    },
    finalizers: [CONFIG_FINALIZER],
    status: {
      users: 1,
      conditions: [
        {
          type: 'Terminating',
          status: 'True',
          reason: 'InUse',
          message: 'Managed resources still use it.',
          lastTransitionTime: NOW,
        },
      ],
    },
  });
  await releaseUsage(user, hub.server, defaultSettings, signal);
  await hub.gone(user);
  expect(hub.usages).toEqual([]);
  expect(await hub.reconcile(clusterConfig)).toBe('gone');
});

test('a usage holds while its managed resource is only being deleted', async () => {
  const hub = new Hub();
  const config = await hub.made(clusterConfig);
  const user = await hub.user('ClusterProviderConfig');
  await hub.reconcile(clusterConfig);
  // As the deletion of a namespace does: everything in it, in any order.
  for (const usage of hub.usages) await hub.server.delete(usage);
  await hub.server.delete(user);
  await hub.server.delete(config);
  expect(await hub.reconcile(clusterConfig)).toMatchObject({ status: { users: 1 } });
});

test('a usage whose managed resource is gone is let go', async () => {
  const hub = new Hub();
  await hub.made(clusterConfig);
  await hub.gone(await hub.user('ClusterProviderConfig'));
  expect(hub.usages).toHaveLength(1);
  expect(await hub.reconcile(clusterConfig)).toMatchObject({ status: { users: 0 } });
  expect(hub.usages).toEqual([]);
});

test('a usage restored without its owner is let go once another resource has the name', async () => {
  const hub = new Hub();
  await hub.made(clusterConfig);
  const user = await hub.user('ClusterProviderConfig');
  const [usage] = hub.usages;
  await releaseUsage(user, hub.server, defaultSettings, signal);
  await hub.gone(user);
  if (usage) await hub.made({ ...usage, metadata: { ...usage.metadata, ownerReferences: [] } });
  await hub.user('ClusterProviderConfig');
  expect(hub.usages).toHaveLength(2);
  expect(await hub.reconcile(clusterConfig)).toMatchObject({ status: { users: 1 } });
  expect(hub.usages.map(({ metadata }) => metadata.name)).toEqual([hub.server.get(NOTE)?.metadata.uid]);
});

test('a usage follows when its resource moves to another config', async () => {
  const hub = new Hub();
  await hub.made(clusterConfig);
  await hub.made(namespacedConfig);
  const user = await hub.user('ClusterProviderConfig');
  const spec = { ...user.spec, providerConfigRef: { kind: 'ProviderConfig', name: 'default' } };
  await trackUsage({ ...user, spec }, hub.server, defaultSettings, signal);
  expect(await hub.reconcile(clusterConfig)).toMatchObject({ status: { users: 0 } });
  expect(await hub.reconcile(namespacedConfig)).toMatchObject({ status: { users: 1 } });
});

test('a usage that is being deleted is not written any more', async () => {
  const hub = new Hub();
  const user = await hub.user('ClusterProviderConfig');
  for (const usage of hub.usages) await hub.server.delete(usage);
  hub.server.writes.length = 0;
  const spec = { ...user.spec, providerConfigRef: { kind: 'ProviderConfig', name: 'default' } };
  const tracked = await trackUsage({ ...user, spec }, hub.server, defaultSettings, signal);
  expect([tracked, hub.server.writes]).toEqual([{ kind: 'unchanged' }, []]);
});

/** Lives through the life of a config with a provider that dies at its `nth` wait; false where there are fewer. */
async function live(nth: number): Promise<boolean> {
  const hub = new Hub();
  await hub.made(clusterConfig);
  const mortal = new Mortal(nth);
  const store = disturbed(hub.server, mortal.around);
  const reconcile = async () => {
    const outcome = mortal.isDead ? undefined : await Promise.race([hub.reconcile(clusterConfig, store), mortal.death]);
    return outcome ?? hub.reconcile(clusterConfig);
  };
  const [stays, goes] = [await hub.user('ClusterProviderConfig'), await hub.user('ClusterProviderConfig', 'other')];
  expect(await reconcile()).toMatchObject({ finalizers: [CONFIG_FINALIZER], status: { users: 2 } });
  // By force: nobody let go of its usage.
  await hub.gone(goes);
  expect(await reconcile()).toMatchObject({ status: { users: 1 } });
  const config = hub.server.get<ProviderConfig>(refOf(clusterConfig));
  if (config !== undefined) await hub.server.delete(config);
  expect(await reconcile()).toMatchObject({ finalizers: [CONFIG_FINALIZER], status: { users: 1 } });
  await hub.gone(stays);
  expect([nth, await reconcile(), hub.usages]).toEqual([nth, 'gone', []]);
  return mortal.isDead;
}

test('a provider that dies at any wait leaves no config that never goes, and none that goes too early', async () => {
  let nth = 0;
  while (await live(nth)) nth++;
  expect(nth).toBeGreaterThan(10);
});

test('a usage goes with its resource, and foreground deletion does not wait for it', async () => {
  const hub = new Hub();
  const user = await hub.user('ClusterProviderConfig');
  expect(hub.usages.map(({ metadata }) => metadata.ownerReferences)).toEqual([
    [
      {
        apiVersion: user.apiVersion,
        kind: user.kind,
        name: user.metadata.name,
        uid: user.metadata.uid,
        controller: true,
        blockOwnerDeletion: false,
      },
    ],
  ]);
});
