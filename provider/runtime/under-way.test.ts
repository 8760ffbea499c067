import { describe, expect, test } from '@jest/globals';
import { ANNOTATION } from './annotations.ts';
import type { KubeObject } from './object.ts';
import { ago, NOTE, play, type Scene, type Seen, there } from './scene.fixture.ts';

const named = { [ANNOTATION.externalName]: 'ext-1' };
const operation = { 'example.org/operation': '7' };
const success = 'Synced=True ReconcileSuccess';

interface Row {
  readonly name: string;
  readonly why: string;
  readonly given: Scene;
  readonly want: Seen;
  readonly annotations?: Readonly<Record<string, string>>;
}

const other: KubeObject = {
  ...NOTE,
  metadata: { namespace: 'team', name: 'b', annotations: { [ANNOTATION.externalName]: 'ext-b' } },
};

const rows: readonly Row[] = [
  {
    name: 'an update is accepted and goes on',
    why: 'its operation is written down before anything else',
    given: {
      resource: { annotations: named },
      observe: there({ diff: ['text'] }),
      update: { annotations: operation, requeueAfter: 5_000 },
    },
    want: {
      conditions: ['Ready=True Available', success, 'UpToDate=False UpdateRequested: differed in text'],
      events: ['Normal UpdatedExternalResource'],
      requeue: 'after 5000',
      calls: ['connect', 'observe', 'update', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
    annotations: { ...named, ...operation },
  },
  {
    name: 'an update goes on',
    why: 'a second one would only stand in its way',
    given: {
      resource: { annotations: named },
      observe: there({ diff: ['text'], underWay: 'update under way: 40', requeueAfter: 7_000 }),
    },
    want: {
      conditions: ['Ready=True Available', success, 'UpToDate=False UpdateRequested: update under way: 40'],
      events: [],
      requeue: 'after 7000',
      calls: ['connect', 'observe', 'disconnect', 'PUT Note/status'],
    },
    annotations: named,
  },
  {
    name: 'a deletion is accepted and goes on',
    why: 'its operation is written down before anything else',
    given: {
      resource: { annotations: named, deleted: true },
      delete: { annotations: operation, message: 'draining', requeueAfter: 5_000 },
    },
    want: {
      conditions: ['Ready=False Deleting: draining', success],
      events: ['Normal DeletedExternalResource'],
      requeue: 'after 5000',
      calls: ['connect', 'observe', 'delete', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
    annotations: { ...named, ...operation },
  },
  {
    name: 'a creation is accepted and nobody says its name yet',
    why: 'its operation is recorded and no success, so that it is looked up until there is a name',
    given: {
      kind: { identity: { from: 'api', lookup: true } },
      observe: { exists: false },
      create: { annotations: operation, requeueAfter: 5_000 },
    },
    want: {
      conditions: ['Ready=False Creating', success],
      events: ['Normal CreatedExternalResource'],
      requeue: 'after 5000',
      calls: ['connect', 'observe', 'lookup', 'PUT Note', 'create', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
    annotations: { [ANNOTATION.createPending]: ago(0), ...operation },
  },
  {
    name: 'a name that is made of what another object has',
    why: 'the reference is resolved before the name is made',
    given: {
      kind: {
        identity: { from: 'spec', externalName: ({ spec }) => `${spec.forProvider['book']}/a` },
        references: [{ field: 'book', refField: 'bookRef', selectorField: 'bookSelector', to: NOTE }],
      },
      resource: { spec: { forProvider: { bookRef: { name: 'b' } } } },
      others: [other],
    },
    want: {
      conditions: ['Ready=True Available', success, 'UpToDate=True ObserveMatched'],
      events: [],
      requeue: 'poll',
      calls: ['connect', 'observe', 'PUT Note', 'disconnect', 'PUT Note/status'],
    },
    annotations: { [ANNOTATION.externalName]: 'ext-b/a' },
  },
];

describe('what an API accepts and does later', () => {
  test.each(rows)('$name: $why', async ({ given, want, annotations }) => {
    const { seen, resource } = await play(given);
    expect(seen).toEqual(want);
    expect(resource?.metadata.annotations).toEqual(annotations);
  });
});
