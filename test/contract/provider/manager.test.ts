import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { findAccess, LeaderElection, RestClient, Transport } from '../../../provider/kubernetes/index.ts';
import type { KubeObject } from '../../../provider/kubernetes/object.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { Backend } from './backend.ts';
import { API_VERSION, definition, GROUP } from './schemas.ts';
import { CONFIGS, EVENTS, forever, NOTE, NOTES, SECRETS, Stage, USAGES } from './stage.ts';
import { between, inTurn, isQuiet, traffic } from './traffic.ts';
import { until } from './until.ts';

const patience = 300_000;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
}, patience);
afterEach(async () => {
  await stage.stopAll();
  await stage.clear();
}, patience);
afterAll(() => stage?.close(), patience);

interface ConfigLike extends KubeObject {
  readonly status?: { readonly users?: number };
}
interface EventLike extends KubeObject {
  readonly reason: string;
  readonly involvedObject: { readonly kind: string };
}
const configOf = (name: string) => stage.client.get<ConfigLike>(CONFIGS, { name }, forever);

test(
  'a managed resource is created, changed and deleted, and its config knows that it is used',
  async () => {
    const { backend } = stage.start(['--poll=1h']);
    await stage.createNote('life');
    await until(() => stage.isWell('life'));
    const note = await stage.noteOf('life');
    expect(note?.metadata.finalizers).toEqual(['finalizer.managedresource.crossplane.io']);
    expect(backend.live.size).toBe(1);

    const usage = await stage.client.get(USAGES, { namespace: 'default', name: note?.metadata.uid ?? '' }, forever);
    expect(usage).toMatchObject({ providerConfigRef: { kind: 'ClusterProviderConfig', name: 'default' } });
    await until(async () => (await configOf('default'))?.status?.users === 1);

    await stage.client.delete(CONFIGS, { name: 'default' }, forever);
    await stage.edit('life', (one) => ({ ...one, spec: { ...one.spec, forProvider: { text: 'changed' } } }));
    await until(() => backend.ledger.includes('update life'));
    expect((await configOf('default'))?.metadata.finalizers).toEqual(['in-use.crossplane.io']);

    await stage.deleteNote('life');
    await until(async () => (await stage.noteOf('life')) === undefined);
    await until(async () => (await configOf('default')) === undefined);
    expect(backend.ledger).toEqual(['create life', 'update life', 'delete life']);
    const { items } = await stage.client.list<EventLike>(EVENTS, {}, forever);
    // An API server that starts has something to say of its own Service.
    const events = items.filter(({ involvedObject }) => involvedObject.kind !== 'Service');
    expect(new Set(events.map(({ reason }) => reason))).toEqual(
      new Set(['CreatedExternalResource', 'UpdatedExternalResource', 'DeletedExternalResource', 'UsageAccounting']),
    );
    await stage.createConfig('default', {});
  },
  patience,
);

test(
  'resources at rest cost the API server nothing, however often they are looked at, nor after a restart',
  async () => {
    const flags = ['--poll=2s', '--max-reconcile-rate=1000'];
    const first = stage.start(flags);
    const names = Array.from({ length: 100 }, (_, index) => `many-${index}`);
    await inTurn(names, 20, (name) => stage.createNote(name));
    await until(async () => (await stage.readyCount()) === names.length);
    await until(() => isQuiet(stage.plane));

    const before = await traffic(stage.plane);
    const observed = first.backend.observations;
    await until(() => first.backend.observations - observed >= 300);
    expect(between(before, await traffic(stage.plane))).toEqual({ writes: 0, reads: 0 });
    await first.stop();

    const idle = await traffic(stage.plane);
    const second = stage.start(flags, first.backend);
    const seen = first.backend.observations;
    await until(() => first.backend.observations - seen >= 200);
    expect(between(idle, await traffic(stage.plane)).writes).toBe(0);
    await inTurn(names, 20, (name) => stage.deleteNote(name));
    await until(() => first.backend.live.size === 0);
    await second.stop();
  },
  patience,
);

test(
  'a kind whose definition is installed later is reconciled from then on, and disturbs none until then',
  async () => {
    const FOLDER = { ...NOTE, kind: 'Folder' };
    const FOLDERS = { ...NOTES, kind: 'Folder', plural: 'folders' };
    const { backend, messages } = stage.start(['--poll=1h'], new Backend(), [NOTE, FOLDER]);
    await stage.createNote('early');
    await until(() => stage.isWell('early'));
    await installSchemas(stage.plane, [definition('Folder', GROUP)]);
    await until(() =>
      messages.includes(`kind is reconciled {"kind":"Folder","apiVersion":"${API_VERSION}","count":0}`),
    );
    await stage.create(FOLDERS, { metadata: { name: 'late', namespace: 'default' }, spec: { forProvider: {} } });
    await until(() => backend.ledger.includes('create late'));
    for (const [resource, name] of [
      [NOTES, 'early'],
      [FOLDERS, 'late'],
    ] as const) {
      await stage.client.delete(resource, { namespace: 'default', name }, forever);
    }
    await until(() => backend.live.size === 0);
  },
  patience,
);

describe('of two replicas', () => {
  test(
    'one works, and the other takes over within seconds of its end',
    async () => {
      const flags = ['--leader-election', '--poll=1h'];
      const backend = new Backend();
      const first = stage.start(flags, backend);
      await until(() => first.messages.some((line) => line.startsWith('this process leads')));
      const second = stage.start(flags, backend);
      await stage.createNote('handed-over');
      await until(() => stage.isWell('handed-over'));
      expect(await first.stop()).toBe('stopped');
      const since = performance.now();
      await until(() => second.messages.some((line) => line.startsWith('this process leads')));
      expect(performance.now() - since).toBeLessThan(5_000);
      await stage.deleteNote('handed-over');
      await until(() => backend.live.size === 0);
      expect(backend.ledger).toEqual(['create handed-over', 'delete handed-over']);
    },
    patience,
  );

  test(
    'the one that dies is followed when its lease is over, and knows before that it may change nothing',
    async () => {
      const candidate = async (identity: string) => {
        const transport = new Transport(await findAccess({ kubeconfig: stage.plane.kubeconfig, env: {} }));
        const election = new LeaderElection(new RestClient(transport), {
          ...{ namespace: 'default', name: 'short', identity },
          ...{ leaseDuration: 3_000, renewDeadline: 2_500, retryPeriod: 200 },
        });
        return { transport, election, elected: election.acquire(forever) };
      };
      const first = await candidate('first');
      expect(await first.elected).toBe(true);
      const second = await candidate('second');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect([first.election.holds(), second.election.holds()]).toEqual([true, false]);
      // From one moment to the next, without a word.
      first.transport.send = () => Promise.reject(new Error('cut off'));
      const since = performance.now();
      await first.election.lost;
      expect([first.election.holds(), second.election.holds()]).toEqual([false, false]);
      expect(await second.elected).toBe(true);
      expect(performance.now() - since).toBeLessThan(6_000);
      for (const { election, transport } of [first, second]) {
        await election.release();
        await transport.close();
      }
    },
    patience,
  );
});

test(
  'a signal in the middle of a creation waits until what was created is written down, and begins nothing new',
  async () => {
    const held = Promise.withResolvers<void>();
    const backend = new Backend();
    backend.beforeCreate = () => held.promise;
    const { stop } = stage.start(['--poll=1h'], backend);
    await stage.createNote('held');
    await until(() => backend.ledger.includes('create held'));
    const ended = stop();
    await stage.createNote('too-late');
    await new Promise((resolve) => setTimeout(resolve, 300));
    held.resolve();
    expect(await ended).toBe('stopped');
    const note = await stage.noteOf('held');
    const { annotations = {} } = note?.metadata ?? {};
    expect(annotations['crossplane.io/external-name']).toBe(`ext-${note?.metadata.uid}`);
    expect(annotations['crossplane.io/external-create-succeeded']).toBeDefined();
    expect(backend.ledger).toEqual(['create held']);

    const next = stage.start(['--poll=1h'], backend);
    await until(async () => (await stage.isWell('held')) && (await stage.isWell('too-late')));
    expect(backend.ledger).toEqual(['create held', 'create too-late']);
    for (const name of ['held', 'too-late']) await stage.deleteNote(name);
    await until(() => backend.live.size === 0);
    await next.stop();
  },
  patience,
);

test(
  'while the API server is away nothing is changed outside, and afterwards all goes on without a restart',
  async () => {
    const { backend } = stage.start(['--poll=1s', '--min-poll-interval=1s']);
    await stage.createNote('calm');
    await until(() => stage.isWell('calm'));
    await stage.plane.crash();
    // It counts as away once attempts failed for ten seconds; polls go on all the time.
    await new Promise((resolve) => setTimeout(resolve, 20_000));
    const observed = backend.observations;
    for (const one of backend.live.values()) one.data = { text: 'drifted' };
    await until(() => backend.observations >= observed + 3);
    expect(backend.ledger).toEqual(['create calm']);
    await stage.plane.resume();
    await until(() => backend.ledger.includes('update calm'));
    await until(() => stage.isWell('calm'));
    await stage.deleteNote('calm');
    await until(() => backend.live.size === 0);
  },
  patience,
);

test(
  'a status that the API server does not take is said in its place, and is not tried again at once',
  async () => {
    const backend = new Backend();
    // More than etcd takes of one object, and less than the API server reads of one request.
    backend.more = { log: 'x'.repeat(2_000_000) };
    stage.start(['--poll=1h'], backend);
    await stage.createNote('large');
    const synced = async () =>
      (await stage.noteOf('large'))?.status?.conditions?.find(({ type }) => type === 'Synced')?.message ?? '';
    await until(async () => (await synced()).startsWith('cannot write status: '));
    const seen = backend.observations;
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    expect(backend.observations - seen).toBeLessThan(4);
    expect(await synced()).toMatch(/too large/i);
    backend.more = {};
    await stage.edit('large', (one) => ({ ...one, metadata: { ...one.metadata, labels: { seen: 'again' } } }));
    await until(() => stage.isWell('large'));
    await stage.deleteNote('large');
    await until(() => backend.live.size === 0);
  },
  patience,
);

test(
  'a resource of a megabyte is made, says what cannot be kept of it, and holds up no other',
  async () => {
    const { backend } = stage.start(['--poll=1s']);
    const text = Array.from({ length: 20_000 }, (_, line) => `${line} ${'x'.repeat(45)}`);
    expect(JSON.stringify(text).length).toBeGreaterThan(1_000_000);
    await stage.createNote('poison', { forProvider: { text } });
    const names = Array.from({ length: 20 }, (_, index) => `beside-${index}`);
    await inTurn(names, 20, (name) => stage.createNote(name));
    const areWell = async (): Promise<boolean> =>
      (await Promise.all(names.map((name) => stage.isWell(name)))).every(Boolean);
    await until(areWell, 20);
    // Spec and status together are more than etcd takes.
    const synced = async () =>
      (await stage.noteOf('poison'))?.status?.conditions?.find(({ type }) => type === 'Synced')?.message ?? '';
    await until(async () => /^cannot write status: .*(too large|larger than max)/i.test(await synced()));
    await inTurn(names, 20, (name) =>
      stage.edit(name, (one) => ({ ...one, spec: { ...one.spec, forProvider: { text: 'changed' } } })),
    );
    await until(() => names.every((name) => backend.ledger.includes(`update ${name}`)), 10);
    await until(areWell, 20);
    for (const name of [...names, 'poison']) await stage.deleteNote(name);
    await until(() => backend.live.size === 0);
    expect(backend.ledger.filter((call) => call.endsWith(' poison'))).toEqual(['create poison', 'delete poison']);
  },
  patience,
);

describe('a Secret', () => {
  const secret = (name: string, data: Readonly<Record<string, string>>) => ({
    metadata: { name, namespace: 'default' },
    stringData: data,
  });

  test(
    'with credentials that come late, or change, is noticed at once',
    async () => {
      await stage.createConfig('guarded', {
        credentials: { source: 'Secret', secretRef: { namespace: 'default', name: 'login', key: 'token' } },
      });
      const backend = new Backend();
      backend.login = { namespace: 'default', name: 'login', token: 'right' };
      stage.start(['--poll=1h'], backend);
      await stage.createNote('guarded', { providerConfigRef: { kind: 'ClusterProviderConfig', name: 'guarded' } });
      await until(async () => (await stage.conditionsOf('guarded'))['Synced'] === 'False ReconcileError');
      const wrong = await stage.create(SECRETS, secret('login', { token: 'wrong' }));
      // By now its backoff is longer than this test would wait.
      await new Promise((resolve) => setTimeout(resolve, 8_000));
      // What is said again and again is counted, in two events for two reasons.
      const events = await stage.client.list<KubeObject & { readonly message: string; readonly count: number }>(
        EVENTS,
        { fieldSelector: 'reason=CannotConnectToProvider' },
        forever,
      );
      expect(events.items.map(({ message }) => message).toSorted()).toEqual([
        'connect failed: not let in',
        'connect failed: secret login does not exist',
      ]);
      expect(Math.max(...events.items.map(({ count }) => count))).toBeGreaterThan(1);
      await stage.client.patch(SECRETS, wrong.metadata, { stringData: { token: 'right' } }, forever);
      await until(() => stage.isWell('guarded'), 5);
      await stage.deleteNote('guarded');
      await until(() => backend.live.size === 0);
    },
    patience,
  );

  test(
    'with connection details that somebody deletes or edits is restored at once',
    async () => {
      const backend = new Backend();
      backend.connection = { token: Buffer.from('granted') };
      stage.start(['--poll=1h'], backend);
      await stage.createNote('published', { writeConnectionSecretToRef: { name: 'granted' } });
      const name = { namespace: 'default', name: 'granted' };
      const token = async () =>
        (await stage.client.get<KubeObject & { readonly data?: { readonly token?: string } }>(SECRETS, name, forever))
          ?.data?.token;
      const granted = Buffer.from('granted').toString('base64');
      await until(async () => (await token()) === granted);
      await until(() => stage.isWell('published'));
      await stage.client.delete(SECRETS, name, forever);
      await until(async () => (await token()) === granted, 10);
      await stage.client.patch(SECRETS, name, { data: { token: 'b3RoZXI=' } }, forever);
      await until(async () => (await token()) === granted, 10);
      await stage.deleteNote('published');
      await until(() => backend.live.size === 0);
    },
    patience,
  );
});
