import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Asked, bookmark, event, type ScriptedApi, type ServerStream, scriptedApi } from './api.fixture.ts';
import { Gate } from './gate.ts';
import type { KubeObject, Resource } from './object.ts';
import { RestClient } from './rest.ts';
import { Happenings, type VirtualTime, virtualTime } from './time.fixture.ts';
import { Transport } from './transport.ts';

const REVIEWS = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews';
const CRDS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

let api: ScriptedApi;
let time: VirtualTime;
let transport: Transport;
let gate: Gate;
let opened: Happenings<Resource>;
let failures: Happenings<string>;
beforeEach(async () => {
  api = await scriptedApi();
  time = virtualTime();
  transport = new Transport(api.access, { clock: time });
  opened = new Happenings();
  failures = new Happenings();
  const kinds = ['Note', 'Folder'].map((kind) => ({ apiVersion: 'example.org/v1', kind }));
  gate = new Gate(new RestClient(transport), kinds, opened.add, { clock: time, onFailure: failures.add });
});
afterEach(async () => {
  const stopped = gate.stop();
  await time.advance(60_000);
  await stopped;
  await transport.close();
  await api.stop();
});

const review = (asked: Asked, allowed: boolean): void => {
  expect(asked.path).toBe(REVIEWS);
  asked.answer(201, { status: { allowed } });
};

const metadataOf = (plural: string, group: string, resourceVersion: string): KubeObject => ({
  apiVersion: 'meta.k8s.io/v1',
  kind: 'PartialObjectMetadata',
  metadata: { name: `${plural}.${group}`, resourceVersion },
});

const definition = (
  kind: string,
  established: boolean,
  versions: Readonly<Record<string, boolean>> = { v1: true },
) => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${kind.toLowerCase()}s.example.org` },
  spec: {
    group: 'example.org',
    scope: 'Namespaced',
    names: { plural: `${kind.toLowerCase()}s`, kind },
    versions: Object.entries(versions).map(([name, served]) => ({ name, served })),
  },
  status: { conditions: [{ type: 'Established', status: established ? 'True' : 'False' }] },
});

/** Starts the gate with the right to watch. */
async function watching(): Promise<ServerStream> {
  void gate.start();
  for (const _ of ['get', 'list', 'watch']) review(await api.asked.next(), true);
  const asked = await api.asked.next();
  expect([asked.path, asked.headers.accept]).toEqual([CRDS, expect.stringContaining('as=PartialObjectMetadata;')]);
  return asked.stream();
}

/** The next request, after a pause that begins once the last answer has arrived. */
async function askedLater(): Promise<Asked> {
  while (api.asked.left === 0) {
    await time.advance(100);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return api.asked.next();
}

const NOTES: Resource = { apiVersion: 'example.org/v1', kind: 'Note', plural: 'notes', namespaced: true };

test('a kind starts once, when it is established and served', async () => {
  const stream = await watching();
  stream.send(
    event('ADDED', metadataOf('others', 'other.org', '1')),
    event('ADDED', metadataOf('notes', 'example.org', '2')),
  );
  stream.send(bookmark('3', true));
  const first = await api.asked.next();
  expect(first.path).toBe(`${CRDS}/notes.example.org`);
  first.answer(200, definition('Note', false));
  for (const [version, answer] of [
    ['4', definition('Note', true, { v1: false, v2: true })],
    ['5', definition('Note', true)],
  ] as const) {
    stream.send(event('MODIFIED', metadataOf('notes', 'example.org', version)));
    (await api.asked.next()).answer(200, answer);
  }
  expect(await opened.next()).toEqual(NOTES);
  stream.send(event('MODIFIED', metadataOf('notes', 'example.org', '6')));
  (await api.asked.next()).answer(200, definition('Note', true));
  stream.send(event('ADDED', metadataOf('folders', 'example.org', '7')));
  (await api.asked.next()).answer(200, definition('Folder', true));
  expect(await opened.next()).toMatchObject({ kind: 'Folder' });
  expect(opened.left).toBe(0);
});

test('a definition that cannot be read is read again', async () => {
  const stream = await watching();
  stream.send(event('ADDED', metadataOf('notes', 'example.org', '2')));
  (await api.asked.next()).answer(500, { message: 'etcd is away' });
  expect(await failures.next()).toContain('500 etcd is away');
  await time.advance(1_000);
  (await api.asked.next()).answer(200, definition('Note', true));
  expect(await opened.next()).toEqual(NOTES);
});

test('without the right to watch definitions, a kind starts when discovery shows it', async () => {
  void gate.start();
  review(await api.asked.next(), false);
  const list = (...kinds: readonly string[]) => ({
    resources: kinds.flatMap((kind) => [
      { name: `${kind.toLowerCase()}s`, kind, namespaced: true },
      { name: `${kind.toLowerCase()}s/status`, kind, namespaced: true },
    ]),
  });
  (await api.asked.next()).answer(404, { message: 'not found' });
  (await askedLater()).answer(200, list('Note', 'Other'));
  expect(await opened.next()).toEqual(NOTES);
  (await askedLater()).answer(200, list('Note', 'Folder'));
  expect(await opened.next()).toMatchObject({ kind: 'Folder', plural: 'folders' });
  expect(opened.left).toBe(0);
});
