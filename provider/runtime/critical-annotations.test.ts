import { expect, test } from '@jest/globals';
import { recordAnnotations } from './critical-annotations.ts';
import { newNote } from './life.fixture.ts';
import type { ManagedResource } from './managed-resource.ts';
import { MemoryApiServer } from './memory/api-server.ts';
import { VirtualClock } from './memory/virtual-clock.ts';
import { withAnnotations } from './object.ts';
import { NOTE } from './scene.fixture.ts';

async function prepared() {
  const clock = new VirtualClock();
  const server = new MemoryApiServer(clock.now);
  await server.create(newNote());
  const resource = server.get<ManagedResource>(NOTE);
  if (resource === undefined) throw new Error('the note vanished');
  return { clock, server, resource };
}
const name = { 'crossplane.io/external-name': 'ext-1' };

test('what others wrote meanwhile stays', async () => {
  const { clock, server, resource } = await prepared();
  await server.edit<ManagedResource>(NOTE, (note) => withAnnotations(note, { theirs: 'x' }));
  const recorded = await clock.complete(
    recordAnnotations(resource, name, { store: server, clock }, new AbortController().signal),
  );
  expect(recorded).toEqual({ kind: 'recorded', resource: server.get(NOTE) });
  expect(server.get(NOTE)?.metadata.annotations).toEqual({ theirs: 'x', ...name });
});

test('an outage of a minute is outlasted, one beyond the deadline is not', async () => {
  const { clock, server, resource } = await prepared();
  const back = clock.now() + 60_000;
  const store: MemoryApiServer = Object.assign(Object.create(server) as MemoryApiServer, {
    update: (note: ManagedResource) =>
      clock.now() < back ? Promise.reject(new Error('connection refused')) : server.update(note),
  });
  const controller = new AbortController();
  clock.after(50_000, () => controller.abort(new Error('time is over')));
  const late = await clock.complete(recordAnnotations(resource, name, { store, clock }, controller.signal));
  expect(late).toEqual({ kind: 'failed', error: new Error('connection refused') });
  const recorded = await clock.complete(
    recordAnnotations(resource, name, { store, clock }, new AbortController().signal),
  );
  expect(recorded.kind).toBe('recorded');
});

test('another object of the same name gets nothing', async () => {
  const { clock, server, resource } = await prepared();
  await server.delete(resource);
  await server.create(newNote());
  const signal = new AbortController().signal;
  expect(await clock.complete(recordAnnotations(resource, name, { store: server, clock }, signal))).toEqual({
    kind: 'notFound',
  });
  expect(server.get(NOTE)?.metadata.annotations).toBeUndefined();
});
