import { expect, test } from '@jest/globals';
import type { ExternalClient, ManagedResource, Present } from '../runtime/index.ts';
import { instrumented } from './instruments.ts';

const note: ManagedResource = {
  apiVersion: 'example.org/v1',
  kind: 'Note',
  metadata: { name: 'a' },
  spec: { forProvider: {} },
};
const present: Present = { exists: true, diff: [], ready: { ready: true }, atProvider: {} };
const { signal } = new AbortController();

/** Keeps what it was asked, and fails to update. */
class Client implements ExternalClient {
  readonly asked: string[] = [];
  async observe() {
    this.asked.push('observe');
    return present;
  }
  async create() {
    this.asked.push('create');
    return { externalName: 'ext' };
  }
  async update(): Promise<never> {
    this.asked.push('update');
    throw new Error('refused');
  }
  async delete() {
    this.asked.push('delete');
    return {};
  }
  async lookup() {
    this.asked.push('lookup');
    return [];
  }
  async disconnect() {
    this.asked.push('disconnect');
  }
}

async function connected(forbidden?: string) {
  const client = new Client();
  const told: string[] = [];
  const connect = instrumented(async () => client, {
    forbidden: () => forbidden,
    onObserved: (_, { exists }) => told.push(`observed ${exists}`),
    onChanged: (operation, { metadata }, error) => told.push(`${operation} ${metadata.name} ${error ?? ''}`.trim()),
  });
  return { client, told, external: await connect(note, signal) };
}

test('what is changed is told, with its error', async () => {
  const { client, told, external } = await connected();
  expect(await external.observe(note, signal)).toBe(present);
  expect(await external.create(note, signal)).toEqual({ externalName: 'ext' });
  await expect(external.update(note, present, signal)).rejects.toThrow('refused');
  await external.delete(note, present, signal);
  expect(await external.lookup?.(note, signal)).toEqual([]);
  await external.disconnect?.();
  expect(client.asked).toEqual(['observe', 'create', 'update', 'delete', 'lookup', 'disconnect']);
  expect(told).toEqual(['observed true', 'create a', 'update a Error: refused', 'delete a']);
});

test('what is forbidden is not asked, and looking is never forbidden', async () => {
  const { client, told, external } = await connected('this process does not lead');
  await external.observe(note, signal);
  await external.lookup?.(note, signal);
  for (const change of [
    () => external.create(note, signal),
    () => external.update(note, present, signal),
    () => external.delete(note, present, signal),
  ]) {
    // It is certain that nothing happened.
    await expect(change()).rejects.toMatchObject({
      name: 'TransientError',
      message: expect.stringMatching(/^cannot (create|update|delete) external resource: this process does not lead$/),
    });
  }
  expect([client.asked, told]).toEqual([['observe', 'lookup'], ['observed true']]);
});

test('what a client does not offer is not offered', async () => {
  const bare: ExternalClient = {
    observe: async () => present,
    create: async () => ({}),
    update: async () => ({}),
    delete: async () => ({}),
  };
  const nothing = { forbidden: () => undefined, onObserved: () => undefined, onChanged: () => undefined };
  const external = await instrumented(async () => bare, nothing)(note, signal);
  expect([external.lookup, external.disconnect]).toEqual([undefined, undefined]);
});
