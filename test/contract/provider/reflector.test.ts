import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findAccess } from '../../../provider/kubernetes/access.ts';
import { Cache } from '../../../provider/kubernetes/cache.ts';
import { systemClock } from '../../../provider/kubernetes/clock.ts';
import type { KubeObject, Resource } from '../../../provider/kubernetes/object.ts';
import { Reflector, type ReflectorOptions, type Trouble } from '../../../provider/kubernetes/reflector.ts';
import { RestClient } from '../../../provider/kubernetes/rest.ts';
import { Transport } from '../../../provider/kubernetes/transport.ts';
import { watch } from '../../../provider/kubernetes/watch.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { until } from './until.ts';

const patience = 300_000;
const MAPS: Resource = { apiVersion: 'v1', kind: 'ConfigMap', plural: 'configmaps', namespaced: true };
const forever = new AbortController().signal;

interface ConfigMap extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}

let plane: ControlPlane;
let client: RestClient;
beforeAll(async () => {
  plane = await startControlPlane();
  client = new RestClient(new Transport(await findAccess({ kubeconfig: plane.kubeconfig, env: {} })));
}, patience);
afterAll(async () => {
  await client?.transport.close();
  await plane?.stop();
}, patience);

let namespace: string;
let count = 0;
beforeEach(async () => {
  namespace = `reflector-${++count}`;
  const spaces: Resource = { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', namespaced: false };
  await client.create(spaces, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } }, forever);
});

const map = (name: string, data: Readonly<Record<string, string>> = {}): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data,
});

async function create(object: ConfigMap): Promise<ConfigMap> {
  const written = await client.create(MAPS, object, forever);
  if (written.kind !== 'written') throw new Error(`cannot create ${object.metadata.name}: ${written.kind}`);
  return written.object;
}

/** A cache that follows this test's namespace, until `work` is done. */
async function following(
  work: (cache: Cache<ConfigMap>, troubles: readonly Trouble[]) => Promise<void>,
  options: ReflectorOptions = {},
): Promise<void> {
  const cache = new Cache<ConfigMap>({ freeze: true });
  const troubles: Trouble[] = [];
  const onTrouble = (trouble: Trouble) => void troubles.push(trouble);
  const reflector = new Reflector<ConfigMap>(client, MAPS, cache, { namespace, onTrouble, ...options });
  reflector.start();
  try {
    await reflector.synced;
    await work(cache, troubles);
  } finally {
    await reflector.stop();
  }
}

/** What the API server has, without a cache. */
async function listed(): Promise<readonly string[]> {
  const { items } = await client.list<ConfigMap>(MAPS, { namespace }, forever);
  return items.map(({ metadata }) => `${metadata.name}@${metadata.resourceVersion}`).toSorted();
}
const cached = (cache: Cache<ConfigMap>): readonly string[] =>
  cache
    .list()
    .map(({ metadata }) => `${metadata.name}@${metadata.resourceVersion}`)
    .toSorted();
const same = async (cache: Cache<ConfigMap>): Promise<boolean> =>
  JSON.stringify(cached(cache)) === JSON.stringify(await listed());

describe('a cache that follows a real API server', () => {
  test.each([
    ['by a stream', { watchList: true }],
    ['by pages', { watchList: false, pageSize: 7 }],
  ])('knows everything that was there, %s, and what comes later', async (_, options) => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => create(map(`there-${index}`))));
    await following(async (cache, troubles) => {
      expect(cache.size).toBe(30);
      const late = await create(map('late', { text: 'ä€😀' }));
      await until(() => cache.size === 31);
      expect(cache.get({ namespace, name: 'late' })).toMatchObject({ kind: 'ConfigMap', data: { text: 'ä€😀' } });
      expect(cache.get({ namespace, name: 'late' })?.metadata).not.toHaveProperty('managedFields');
      await client.update(MAPS, { ...late, data: { text: 'other' } }, forever);
      await until(() => cache.get({ namespace, name: 'late' })?.data?.['text'] === 'other');
      await client.delete(MAPS, { namespace, name: 'there-3' }, forever);
      await until(() => cache.size === 30);
      expect(await same(cache)).toBe(true);
      expect(troubles).toEqual([]);
    }, options);
  });

  test('loses nothing where a watch is begun again because it was quiet', async () => {
    await create(map('quiet'));
    await following(
      async (cache, troubles) => {
        for (let turn = 0; turn < 3; turn++) {
          const before = troubles.length;
          await until(() => troubles.length > before);
          await create(map(`after-${turn}`));
          await until(() => cache.size === turn + 2);
        }
        expect(new Set(troubles.map(({ kind }) => kind))).toEqual(new Set(['silent']));
        expect(await same(cache)).toBe(true);
      },
      { silence: 700 },
    );
  });

  test('shows its own writes at once, and no late event takes them back', async () => {
    await following(async (cache) => {
      let object = await create(map('own'));
      cache.wrote(object);
      for (let turn = 0; turn < 50; turn++) {
        const written = await client.update(MAPS, { ...object, data: { turn: String(turn) } }, forever);
        if (written.kind !== 'written') throw new Error(written.kind);
        object = written.object;
        cache.wrote(object);
        await new Promise((resolve) => setImmediate(resolve));
        expect(cache.get({ namespace, name: 'own' })?.data).toEqual({ turn: String(turn) });
      }
      await client.delete(MAPS, { namespace, name: 'own' }, forever);
      cache.erased(object);
      for (let turn = 0; turn < 50; turn++) {
        expect(cache.get({ namespace, name: 'own' })).toBeUndefined();
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    });
  });

  test('a conflict, an absence and a refusal are answers', async () => {
    const object = await create(map('answers'));
    await client.update(MAPS, { ...object, data: { a: '1' } }, forever);
    const verdicts = [
      await client.update(MAPS, { ...object, data: { a: '2' } }, forever),
      await client.create(MAPS, map('answers'), forever),
      await client.update(MAPS, { ...map('absent'), data: {} }, forever),
      await client.create(MAPS, map('not a name'), forever),
      await client.delete(MAPS, { namespace, name: 'answers', uid: 'another' }, forever),
      await client.delete(MAPS, { namespace, name: 'absent' }, forever),
    ];
    expect(verdicts.map(({ kind }) => kind)).toEqual([
      'conflict',
      'conflict',
      'notFound',
      'invalid',
      'conflict',
      'notFound',
    ]);
  });
});

describe('while the API server is away', () => {
  test(
    'the cache answers, and soon after it came back it knows what happened meanwhile',
    async () => {
      await create(map('kept'));
      await create(map('doomed'));
      await following(async (cache, troubles) => {
        await plane.crash();
        await until(() => troubles.length >= 2);
        expect(cache.size).toBe(2);
        await plane.resume();
        await client.delete(MAPS, { namespace, name: 'doomed' }, forever);
        await create(map('new'));
        const back = performance.now();
        await until(() => cache.get({ namespace, name: 'new' }) !== undefined && cache.size === 2);
        expect(performance.now() - back).toBeLessThan(30_000);
        expect(await same(cache)).toBe(true);
      });
    },
    patience,
  );

  test(
    'its memory of changes may be lost too: everything is compared',
    async () => {
      await create(map('kept'));
      const doomed = await create(map('doomed'));
      await following(async (cache, troubles) => {
        await plane.crash();
        await until(() => troubles.length >= 1);
        await plane.resume();
        // Until the reflector's next attempt: the pause after a failure is a second or more.
        await client.delete(MAPS, doomed.metadata, forever);
        const last = await create(map('new'));
        await compact(last.metadata.resourceVersion ?? '');
        await until(() => cache.get({ namespace, name: 'new' }) !== undefined && cache.size === 2);
        expect(await same(cache)).toBe(true);
      });
    },
    patience,
  );
});

test(
  'a version that was compacted away is expired, and says so',
  async () => {
    const last = await create(map('last'));
    await compact(last.metadata.resourceVersion ?? '');
    await plane.crash();
    await plane.resume();
    const request = { resource: MAPS, resourceVersion: '2', timeoutSeconds: 5, silence: 30_000 };
    expect(await watch(client.transport, systemClock, request, () => undefined, forever)).toEqual({ kind: 'expired' });
  },
  patience,
);

/** Forgets every version before this one, as etcd is told to every five minutes. */
async function compact(revision: string): Promise<void> {
  const answer = await fetch(`${plane.etcd}/v3/kv/compaction`, {
    method: 'POST',
    body: JSON.stringify({ revision, physical: true }),
  });
  if (!answer.ok) throw new Error(`cannot compact: ${await answer.text()}`);
}
