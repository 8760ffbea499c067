import { describe, expect, test } from '@jest/globals';
import { ANNOTATION, externalNameOf } from './annotations.ts';
import { conditionOf } from './conditions.ts';
import type { Identity } from './kind.ts';
import { CANARY, newNote, Stage } from './life.fixture.ts';
import type { ManagedResource } from './managed-resource.ts';
import { Mortal } from './memory/mortal.ts';
import { refOf } from './object.ts';
import { type ProviderConfig, reconcileConfig } from './provider-config.ts';
import { NOTE } from './scene.fixture.ts';
import { defaultSettings } from './world.ts';

const INCOMPLETE = /^cannot determine creation result/;

const identities: readonly { readonly name: string; readonly identity: Identity; readonly lag: number }[] = [
  { name: 'a name from the spec', identity: { from: 'spec', externalName: () => 'team/a' }, lag: 0 },
  { name: 'a name from the API, found again by a tag', identity: { from: 'api', lookup: true }, lag: 0 },
  { name: 'the same, shown ten seconds late', identity: { from: 'api', lookup: true }, lag: 10_000 },
  { name: 'a name from the API, lost with its answer', identity: { from: 'api', lookup: false }, lag: 0 },
];

/** Lives through a whole life with a provider that dies at its `nth` wait; false where there are fewer. */
async function live(identity: Identity, lag: number, nth: number): Promise<boolean> {
  const stage = new Stage(identity, { lag });
  const mortal = new Mortal(nth);
  const first = stage.start(mortal.wait);
  const heir = stage.start(async () => undefined);
  const converge = async (): Promise<void> => {
    if (!mortal.isDead && (await stage.converge(first, () => false, mortal.death)) !== undefined) return;
    await stage.converge(heir);
    await decide(stage);
    await stage.converge(heir);
  };

  await stage.server.create(newNote({ writeConnectionSecretToRef: { name: 'a-connection' } }));
  await converge();
  expectOne(stage, 'hello');
  await stage.server.edit<ManagedResource>(NOTE, (note) => ({
    ...note,
    spec: { ...note.spec, forProvider: { ...note.spec.forProvider, text: 'changed' } },
  }));
  await converge();
  expectOne(stage, 'changed');
  if (stage.resource) await stage.server.delete(stage.resource);
  await converge();
  await sweep(stage);
  expect(stage.server.all().map(refOf)).toEqual([]);
  expect([...stage.backend.live.keys()]).toEqual([]);
  expect(stage.backend.violations).toEqual([]);
  expect(JSON.stringify(stage.events)).not.toContain(CANARY);
  return mortal.isDead;
}

/** The operator's part where nobody else can know: looks outside, names what is there, removes the stamp. */
async function decide(stage: Stage): Promise<void> {
  const synced = stage.resource && conditionOf(stage.resource, 'Synced');
  if (!INCOMPLETE.test(synced?.message ?? '')) return;
  expect(stage.kind.identity).toEqual({ from: 'api', lookup: false });
  const [id] = [...stage.backend.live.keys()];
  await stage.server.edit<ManagedResource>(NOTE, (note) => {
    const { [ANNOTATION.createPending]: _, ...annotations } = note.metadata.annotations ?? {};
    return {
      ...note,
      metadata: {
        ...note.metadata,
        annotations: { ...annotations, ...(id === undefined ? {} : { [ANNOTATION.externalName]: id }) },
      },
    };
  });
}

function expectOne(stage: Stage, text: string): void {
  const { resource, backend } = stage;
  expect([...backend.live].map(([id, { data }]) => ({ id, data }))).toEqual([
    { id: resource && externalNameOf(resource), data: { text } },
  ]);
  expect(resource?.status?.conditions?.map(({ type, status }) => `${type}=${status}`).toSorted()).toEqual([
    'Ready=True',
    'Synced=True',
    'UpToDate=True',
  ]);
  expect(backend.ledger.filter((call) => call === 'create')).toEqual(['create']);
  expect(backend.ledger).not.toContain('delete');
  expect(JSON.stringify([resource, stage.events])).not.toContain(CANARY);
}

/** The config's own reconciler lets go of usages that a death left behind; garbage collection takes the Secret. */
async function sweep(stage: Stage): Promise<void> {
  const config: ProviderConfig = {
    apiVersion: defaultSettings.configApiVersion,
    kind: 'ClusterProviderConfig',
    metadata: { name: 'default' },
    spec: {},
  };
  const made = await stage.server.create(config);
  if (made.kind !== 'written') throw new Error('cannot create config');
  const world = { store: stage.server, settings: defaultSettings, now: stage.clock.now };
  await reconcileConfig(made.object, world, new AbortController().signal);
  const held = stage.server.get<ProviderConfig>(refOf(config));
  if (held === undefined) throw new Error('the config vanished');
  await stage.server.delete(held);
  const going = stage.server.get<ProviderConfig>(refOf(config));
  if (going !== undefined) await reconcileConfig(going, world, new AbortController().signal);
}

describe('a provider that dies at any wait of a whole life', () => {
  test.each(identities)(
    '$name',
    async ({ identity, lag }) => {
      let nth = 0;
      while (await live(identity, lag, nth)) nth++;
      expect(nth).toBeGreaterThan(60);
    },
    120_000,
  );
});
