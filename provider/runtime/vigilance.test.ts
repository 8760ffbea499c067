import { describe, expect, test } from '@jest/globals';
import { ANNOTATION } from './annotations.ts';
import { conditionOf } from './conditions.ts';
import { newExperience } from './experience.ts';
import type { Change, ExternalClient, Observation } from './external.ts';
import type { ManagedResource } from './managed-resource.ts';
import { MemoryApiServer } from './memory/api-server.ts';
import { VirtualClock } from './memory/virtual-clock.ts';
import { withAnnotations } from './object.ts';
import { delayOf } from './requeue.ts';
import { run } from './run.ts';
import { NOTE, there } from './scene.fixture.ts';
import { defaultSettings, type World } from './world.ts';

/** A few managed resources of one config, and a system that may lose what it had. */
class House {
  readonly clock = new VirtualClock();
  readonly server = new MemoryApiServer(this.clock.now);
  readonly calls: string[] = [];
  observe: (resource: ManagedResource) => Observation = () => there();
  change: Change = {};
  readonly world: World = {
    kind: { apiVersion: NOTE.apiVersion, kind: NOTE.kind, identity: { from: 'spec', externalName: nameOf } },
    store: this.server,
    connect: async () => this.#client,
    clock: this.clock,
    random: () => 0.5,
    record: () => undefined,
    settings: defaultSettings,
    experience: newExperience(),
  };
  readonly #client: ExternalClient = {
    observe: async (resource) => this.observe(resource),
    create: async (resource) => {
      this.calls.push(`create ${nameOf(resource)}`);
      return {};
    },
    update: async () => {
      this.calls.push('update');
      return this.change;
    },
    delete: async () => ({}),
  };

  async settle(count: number): Promise<readonly string[]> {
    const names = Array.from({ length: count }, (_, index) => `note-${index}`);
    for (const name of names) {
      await this.server.create({
        ...NOTE,
        metadata: { name, namespace: 'team' },
        spec: { forProvider: {} },
      } as unknown as ManagedResource);
      await this.run(name);
    }
    return names;
  }

  run(name: string) {
    return this.clock.complete(run({ ...NOTE, name }, this.world));
  }

  synced(name: string): string | undefined {
    const resource = this.server.get<ManagedResource>({ ...NOTE, name });
    return resource && conditionOf(resource, 'Synced')?.message;
  }
}

function nameOf(resource: ManagedResource): string {
  return resource.metadata.name;
}

describe('what vanishes', () => {
  test('one alone is created again', async () => {
    const house = new House();
    await house.settle(10);
    house.observe = ({ metadata }) => (metadata.name === 'note-3' ? { exists: false } : there());
    await house.run('note-3');
    expect(house.calls).toEqual(['create note-3']);
  });

  test('many one after the other are each created again, since those before them are back', async () => {
    const house = new House();
    const names = await house.settle(10);
    for (const gone of names) {
      const calls = house.calls.length;
      house.observe = ({ metadata }) =>
        metadata.name === gone && house.calls.length === calls ? { exists: false } : there();
      await house.run(gone);
    }
    expect(house.calls).toEqual(names.map((name) => `create ${name}`));
  });

  test('many at once are not, until they are back or somebody asks', async () => {
    const house = new House();
    const names = await house.settle(10);
    house.observe = () => ({ exists: false });
    for (const name of names) await house.run(name);
    // A few are gone before it is noticed that all are.
    expect(house.calls).toEqual(['create note-0', 'create note-1', 'create note-2']);
    expect(house.synced('note-9')).toBe(
      'observe failed: 10 of 10 external resources of ClusterProviderConfig/default vanished; ' +
        'none is created again before they are back or a reconciliation is requested by annotation',
    );

    await house.server.edit<ManagedResource>({ ...NOTE, name: 'note-9' }, (note) =>
      withAnnotations(note, { [ANNOTATION.reconcileRequestedAt]: 'yes' }),
    );
    await house.run('note-9');
    expect(house.calls.slice(3)).toEqual(['create note-9']);

    house.observe = () => there();
    for (const name of names) await house.run(name);
    expect(house.synced('note-8')).toBeUndefined();
    house.observe = ({ metadata }) => (metadata.name === 'note-8' ? { exists: false } : there());
    await house.run('note-8');
    expect(house.calls.slice(4)).toEqual(['create note-8']);
  });
});

describe('what does not converge', () => {
  test('three updates that change nothing are enough; later ones come ever more rarely', async () => {
    const house = new House();
    await house.settle(1);
    house.observe = () => there({ diff: ['text'] });
    const times: number[] = [];
    const start = house.clock.now();
    while (house.clock.now() - start < 24 * 3_600_000) {
      const before = house.calls.length;
      const { requeue, resource } = await house.run('note-0');
      if (house.calls.length > before) times.push(Math.round((house.clock.now() - start) / 60_000));
      await house.clock.advance(delayOf(requeue, resource, 0, house.world) ?? 0);
    }
    expect(times.slice(0, 3)).toEqual([0, 0, 0]);
    expect(times.length).toBeLessThan(3 + 26);
    expect(times.length).toBeGreaterThan(20);
  });

  test('where what updates bring cannot be published, that is what is said', async () => {
    const house = new House();
    await house.settle(1);
    const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's', namespace: 'team' }, type: 'Opaque' };
    await house.server.create(secret);
    await house.server.edit<ManagedResource>({ ...NOTE, name: 'note-0' }, (note) => ({
      ...note,
      spec: { ...note.spec, writeConnectionSecretToRef: { name: 's' } },
    }));
    house.observe = () => there({ diff: ['token'] });
    house.change = { connection: { token: Buffer.from('x') } };
    for (let time = 0; time < 5; time++) await house.run('note-0');
    expect(house.calls).toEqual(['update', 'update', 'update']);
    expect(house.synced('note-0')).toBe('cannot write secret team/s: it has the type Opaque and no controller');
  });

  test('the status says so, and a new spec starts anew', async () => {
    const house = new House();
    await house.settle(1);
    house.observe = () => there({ diff: ['text'] });
    for (let time = 0; time < 4; time++) await house.run('note-0');
    expect(house.calls).toEqual(['update', 'update', 'update']);
    expect(house.synced('note-0')).toBe('updates are accepted and change nothing: still differs in text');
    await house.server.edit<ManagedResource>({ ...NOTE, name: 'note-0' }, (note) => ({
      ...note,
      spec: { ...note.spec, forProvider: { text: 'new' } },
    }));
    await house.run('note-0');
    expect(house.calls).toHaveLength(4);
  });
});
