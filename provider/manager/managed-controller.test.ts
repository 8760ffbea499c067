import { expect, test } from '@jest/globals';
import type { ManagedResource } from '../runtime/index.ts';
import { API_VERSION, atRest, NOTE, Stage, settled } from './stage.fixture.ts';

const ref = (name: string) => ({ apiVersion: API_VERSION, kind: 'Note', namespace: 'team', name });

test('after a start, what is open is looked at now, and what rests at some time within its interval', async () => {
  const stage = new Stage({ pollInterval: 600_000 });
  await stage.note('rests', { metadata: settled, status: atRest });
  await stage.note('new');
  await stage.note('failed', {
    metadata: { ...settled, annotations: { 'crossplane.io/external-name': 'ext-2' } },
    status: { ...atRest, conditions: [] },
  });
  stage.managed.begin(NOTE, stage.kept('Note'));
  await stage.time.advance(0);
  expect(stage.observed).toEqual(['new', 'failed']);
  await stage.time.advance(299_999);
  expect(stage.observed.filter((name) => name === 'rests')).toEqual([]);
  await stage.time.advance(1);
  expect(stage.observed.filter((name) => name === 'rests')).toEqual(['rests']);
});

test('a poll that finds everything as it was writes nothing', async () => {
  const stage = new Stage({ pollInterval: 60_000 });
  await stage.note('rests', { metadata: settled, status: atRest });
  stage.managed.begin(NOTE, stage.kept('Note'));
  await stage.time.advance(60_000);
  // The first look tracks who uses the config.
  stage.server.writes.length = 0;
  await stage.time.advance(600_000);
  expect([stage.observed.length, stage.server.writes]).toEqual([11, []]);
});

test('a change of the spec is seen at once, one of the status never', async () => {
  const stage = new Stage({ pollInterval: 3_600_000 });
  await stage.note('a', { metadata: settled, status: atRest });
  stage.managed.begin(NOTE, stage.kept('Note'));
  await stage.time.advance(0);
  expect(stage.observed).toEqual([]);
  await stage.edit<ManagedResource>(ref('a'), (note) => ({ ...note, spec: { forProvider: { text: 'other' } } }));
  await stage.time.advance(0);
  expect(stage.observed).toEqual(['a']);
  await stage.time.advance(60_000);
  expect(stage.observed).toEqual(['a']);
});

test('what is deleted goes before what polls, where only so much may be done', async () => {
  const stage = new Stage({ pollInterval: 1_000 }, { concurrency: 1, rate: { perSecond: 1, burst: 1 } });
  for (let index = 0; index < 5; index++) {
    const annotations = { 'crossplane.io/external-name': `ext-${index}` };
    await stage.note(`n${index}`, { metadata: { ...settled, annotations }, status: atRest });
  }
  stage.managed.begin(NOTE, stage.kept('Note'));
  await stage.time.advance(3_000);
  const before = stage.observed.length;
  const last = await stage.server.get<ManagedResource>(ref('n4'));
  if (last !== undefined) await stage.delete(last);
  await stage.time.advance(1_000);
  expect(stage.observed.slice(before)).toEqual(['n4']);
});

test('who waits for the name of another is looked at as soon as that has one', async () => {
  const stage = new Stage({ pollInterval: 3_600_000 });
  const kind = {
    ...NOTE,
    references: [
      {
        field: 'folder',
        refField: 'folderRef',
        selectorField: 'folderSelector',
        to: { apiVersion: API_VERSION, kind: 'Folder' },
      },
    ],
  };
  const folders = stage.keep('Folder');
  stage.managed.begin({ ...NOTE, kind: 'Folder' }, folders);
  stage.managed.begin(kind, stage.kept('Note'));
  stage.external = {
    observe: async ({ metadata }) => {
      stage.observed.push(metadata.name);
      return { exists: true, diff: [], ready: { ready: true }, atProvider: {} };
    },
  };
  await stage.put<ManagedResource>({
    apiVersion: API_VERSION,
    kind: 'Folder',
    metadata: { name: 'folder', namespace: 'team', annotations: { 'crossplane.io/paused': 'true' } },
    spec: { forProvider: {} },
  });
  await stage.note('waits', { spec: { forProvider: { folderRef: { name: 'folder' } } } });
  await stage.time.advance(20_000);
  expect(stage.observed).toEqual([]);
  const begun = stage.time.now();
  await stage.edit<ManagedResource>({ ...ref('folder'), kind: 'Folder' }, (folder) => ({
    ...folder,
    metadata: {
      ...folder.metadata,
      annotations: { ...folder.metadata.annotations, 'crossplane.io/external-name': 'f-1' },
    },
  }));
  await stage.time.advance(0);
  expect([stage.observed[0], stage.time.now() - begun]).toEqual(['waits', 0]);
});

test('a resource that is not what anybody expects disturbs no other', async () => {
  const stage = new Stage();
  await stage.note('strange', {
    status: { conditions: { Ready: 'yes' } } as unknown as NonNullable<ManagedResource['status']>,
  });
  await stage.note('ordinary');
  stage.managed.begin(NOTE, stage.kept('Note'));
  await stage.time.advance(0);
  stage.managed.wakeFailing(() => true);
  expect(stage.observed).toEqual(['ordinary', 'strange']);
  expect(stage.logged).toEqual([expect.stringMatching(/^error cannot reconcile .*"name":"team\/strange"/)]);
});

test('a resource that cannot be written is logged and tried again, later and later', async () => {
  const stage = new Stage();
  stage.forbidden = 'this process does not lead';
  await stage.note('a');
  stage.managed.begin(NOTE, stage.kept('Note'));
  await stage.time.advance(7_000);
  expect(stage.server.writes.filter(({ verb }) => verb === 'PUT')).toEqual([]);
  expect(stage.logged).toHaveLength(4);
  expect(stage.logged[0]).toContain('this process does not lead');
});

test('metrics tell of the life of a resource by the names of crossplane-runtime', async () => {
  const stage = new Stage({ pollInterval: 3_600_000 });
  stage.managed.begin(NOTE, stage.kept('Note'));
  let exists = false;
  stage.external = {
    observe: async () => (exists ? { exists, diff: [], ready: { ready: true }, atProvider: {} } : { exists }),
    create: async () => {
      await new Promise<void>((resolve) => stage.time.after(2_000, resolve));
      exists = true;
      return { externalName: 'ext' };
    },
    delete: async () => {
      exists = false;
      return {};
    },
  };
  const note = await stage.note('a');
  await stage.time.advance(10_000);
  const gvk = '{gvk="example.org/v1, Kind=Note"}';
  const text = await stage.registry.metrics();
  for (const name of ['exists', 'ready', 'synced']) {
    expect(text).toContain(`crossplane_managed_resource_${name}${gvk} 1`);
  }
  expect(text).toContain(`crossplane_managed_resource_first_time_to_reconcile_seconds_sum${gvk} 0`);
  expect(text).toContain(`crossplane_managed_resource_first_time_to_readiness_seconds_sum${gvk} 2`);
  expect(text).toMatch(
    /controller_runtime_reconcile_total\{controller="managed\/note.example.org",result="requeue_after"\} \d/,
  );
  expect(text).toMatch(/workqueue_adds_total\{name="managed\/note.example.org"\} \d/);
  expect(text).toContain('workqueue_depth{name="managed/note.example.org"} 0');

  await stage.delete(stage.server.get(ref('a')) ?? note);
  await stage.time.advance(5_000);
  const after = await stage.registry.metrics();
  expect(after).toContain(`crossplane_managed_resource_deletion_seconds_count${gvk} 1`);
  expect(after).toContain(`crossplane_managed_resource_exists${gvk} 0`);
  expect(stage.events).toEqual(['CreatedExternalResource a', 'DeletedExternalResource a']);
});

test('what is reached by a Secret looks again when that changes, keeps off every config, and has limits of its own', async () => {
  const stage = new Stage({ pollInterval: 3_600_000 }, { concurrency: 1 });
  const forProvider = (by: string) => ({ spec: { forProvider: { by } } });
  await stage.note('a', { metadata: settled, status: atRest, ...forProvider('one') });
  await stage.note('b', { metadata: settled, status: atRest, ...forProvider('other') });
  const reachedBy = ({ spec }: ManagedResource): string => String(spec.forProvider['by']);
  const identity = { from: 'spec', externalName: () => 'ext', shared: true } as const;
  stage.managed.begin({ ...NOTE, identity, reachedBy }, stage.kept('Note'));
  const secret = (name: string, namespace: string) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace },
  });
  const never = Promise.withResolvers<never>();
  stage.external = {
    observe: ({ metadata: { name } }) => {
      stage.observed.push(name);
      return never.promise;
    },
  };
  stage.managed.wakeReachedBy(secret('one', 'elsewhere'));
  stage.managed.wakeReachedBy(secret('one', 'team'));
  await stage.time.advance(0);
  expect(stage.observed).toEqual(['a']);
  stage.managed.wakeReachedBy(secret('other', 'team'));
  await stage.time.advance(0);
  const usages = stage.server.list({ apiVersion: API_VERSION, kind: 'ProviderConfigUsage' });
  expect([stage.observed, usages]).toEqual([['a', 'b'], []]);
});
