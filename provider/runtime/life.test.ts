import { expect, test } from '@jest/globals';
import { conditionOf } from './conditions.ts';
import { newNote, Stage } from './life.fixture.ts';
import type { ManagedResource } from './managed-resource.ts';
import { refOf } from './object.ts';
import { NOTE } from './scene.fixture.ts';

const calm = async (): Promise<void> => undefined;

test('five writes from creation to Ready, events included, and none for a poll that finds nothing new', async () => {
  const stage = new Stage({ from: 'api', lookup: true }, { readyAfter: 0, chooses: false });
  const world = stage.start(calm);
  await stage.server.create(newNote());
  stage.server.writes.length = 0;
  await stage.converge(world, () => stage.resource?.status?.conditions?.[0]?.status === 'True');
  const toReady = stage.server.writes.map(({ verb, ref, status }) => `${verb} ${ref.kind}${status ? '/status' : ''}`);
  expect([toReady, stage.events.length]).toEqual([
    ['POST ProviderConfigUsage', 'PUT Note', 'PUT Note', 'PUT Note/status'],
    1,
  ]);

  await stage.converge(world);
  stage.server.writes.length = 0;
  stage.events.length = 0;
  for (let poll = 0; poll < 5; poll++) await stage.converge(world);
  expect([stage.server.writes, stage.events]).toEqual([[], []]);
});

test('what is deleted while it is created is never said to be Ready', async () => {
  const stage = new Stage({ from: 'api', lookup: true }, { readyAfter: 0 });
  const world = stage.start(async (call, moment) => {
    if (call === 'create' && moment === 'after' && stage.resource) await stage.server.delete(stage.resource);
  });
  await stage.server.create(newNote());
  await stage.converge(world, () => true);
  expect(stage.resource && conditionOf(stage.resource, 'Ready')).toMatchObject({ status: 'False', reason: 'Creating' });
  await stage.converge(world);
  expect([stage.resource, stage.backend.ledger]).toEqual([undefined, ['create', 'delete']]);
});

test('a life from creation to deletion', async () => {
  const stage = new Stage({ from: 'api', lookup: true }, { lag: 10_000 });
  const world = stage.start(calm);
  await stage.server.create(newNote({ writeConnectionSecretToRef: { name: 'a-connection' } }));
  await stage.converge(world);
  await stage.server.edit<ManagedResource>(NOTE, (note) => ({
    ...note,
    spec: { ...note.spec, forProvider: { ...note.spec.forProvider, text: 'changed' } },
  }));
  await stage.converge(world);
  expect([...stage.backend.live.values()].map(({ data }) => data)).toEqual([{ text: 'changed' }]);
  if (stage.resource) await stage.server.delete(stage.resource);
  await stage.converge(world);
  expect(stage.server.all().map(refOf)).toEqual([]);
  expect(stage.backend.ledger).toEqual(['create', 'update', 'delete']);
});
