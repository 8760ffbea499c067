import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { findAccess, type Resource, RestClient, Transport } from '../../../provider/kubernetes/index.ts';
import { type Ended, type Provider, readCommandLine, runManager } from '../../../provider/manager/index.ts';
import type { KubeObject, ManagedKind, ManagedResource, ManagedSpec } from '../../../provider/runtime/index.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { Backend } from './backend.ts';
import { API_VERSION, configSchemas, definition, GROUP } from './schemas.ts';
import { until } from './until.ts';

const patience = 300_000;
const forever = new AbortController().signal;
const NOTES: Resource = { apiVersion: API_VERSION, kind: 'Note', plural: 'notes', namespaced: true };
const CONFIGS: Resource = {
  apiVersion: API_VERSION,
  kind: 'ClusterProviderConfig',
  plural: 'clusterproviderconfigs',
  namespaced: false,
};
const USAGES: Resource = {
  apiVersion: API_VERSION,
  kind: 'ProviderConfigUsage',
  plural: 'providerconfigusages',
  namespaced: true,
};
/** Deletion waits for as long as the API may hide what it created. */
const NOTE: ManagedKind = {
  apiVersion: API_VERSION,
  kind: 'Note',
  identity: { from: 'api', lookup: true },
  creationGrace: 1,
};

let plane: ControlPlane;
let client: RestClient;
beforeAll(async () => {
  plane = await startControlPlane();
  const access = await findAccess({ kubeconfig: plane.kubeconfig, env: {} });
  client = new RestClient(new Transport(access, { rate: { perSecond: 2_000, burst: 4_000 } }));
  await installSchemas(plane.client, [...configSchemas, definition('Note', GROUP)]);
  await client.create(CONFIGS, { ...CONFIGS, metadata: { name: 'default' }, spec: {} } as KubeObject, forever);
}, patience);
afterAll(async () => {
  await client?.transport.close();
  await plane?.stop();
}, patience);

interface Running {
  readonly backend: Backend;
  readonly messages: readonly string[];
  readonly ended: Promise<Ended>;
  readonly stop: () => Promise<Ended>;
}

const running: Running[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
}, patience);

/** Starts a manager of notes in this process, as its command line would. */
async function start(args: readonly string[] = [], backend = new Backend(), kinds = [NOTE]): Promise<Running> {
  const flags = ['--metrics-address=none', `--kubeconfig=${plane.kubeconfig}`, ...args];
  const line = readCommandLine(flags, { name: 'provider-test', version: 'v0', env: {} });
  if (line.form !== 'run') throw new Error(line.text);
  const stop = new AbortController();
  const messages: string[] = [];
  const say = (fields: object, message: string): void => void messages.push(`${message} ${JSON.stringify(fields)}`);
  const provider: Provider = {
    name: 'provider-test',
    version: 'v0',
    kinds,
    connect: () => backend.connect,
    settings: { configApiVersion: API_VERSION },
  };
  const log = { debug: () => undefined, info: say, warn: say, error: say };
  const ended = runManager(provider, line.options, { log, stop: stop.signal, env: {} });
  ended.catch(() => undefined);
  const one = {
    backend,
    messages,
    ended,
    stop: () => {
      stop.abort();
      return ended;
    },
  };
  running.push(one);
  return one;
}

async function createNote(name: string, spec: Partial<ManagedSpec> = {}, namespace = 'default'): Promise<void> {
  const note = { ...NOTES, metadata: { name, namespace }, spec: { forProvider: { text: 'hello' }, ...spec } };
  const { plural: _, namespaced: __, ...body } = note;
  const written = await client.create<KubeObject>(NOTES, body, forever);
  if (written.kind !== 'written') throw new Error(`cannot create ${name}: ${JSON.stringify(written)}`);
}

const noteOf = (name: string) => client.get<ManagedResource>(NOTES, { namespace: 'default', name }, forever);
const conditionsOf = async (name: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    ((await noteOf(name))?.status?.conditions ?? []).map(({ type, status, reason }) => [type, `${status} ${reason}`]),
  );
const well = { Ready: 'True Available', Synced: 'True ReconcileSuccess', UpToDate: 'True ObserveMatched' };
const isWell = async (name: string): Promise<boolean> =>
  JSON.stringify(Object.entries(await conditionsOf(name)).toSorted()) ===
  JSON.stringify(Object.entries(well).toSorted());

async function edit(name: string, change: (note: ManagedResource) => ManagedResource): Promise<void> {
  await until(async () => {
    const note = await noteOf(name);
    if (note === undefined) throw new Error(`${name} does not exist`);
    return (await client.update(NOTES, change(note), forever)).kind === 'written';
  });
}

describe('a managed resource on a real API server', () => {
  test(
    'is created, kept, changed and deleted, and its config knows that it is used',
    async () => {
      const { backend } = await start(['--poll=1h']);
      await createNote('life');
      await until(() => isWell('life'));
      const note = await noteOf('life');
      expect(note?.metadata.finalizers).toEqual(['finalizer.managedresource.crossplane.io']);
      expect(backend.live.size).toBe(1);

      const usage = await client.get(USAGES, { namespace: 'default', name: note?.metadata.uid ?? '' }, forever);
      expect(usage).toMatchObject({ providerConfigRef: { kind: 'ClusterProviderConfig', name: 'default' } });
      await until(async () => {
        const config = await client.get<ProviderConfigLike>(CONFIGS, { name: 'default' }, forever);
        return config?.status?.users === 1 && config.metadata.finalizers?.[0] === 'in-use.crossplane.io';
      });

      await edit('life', (one) => ({ ...one, spec: { ...one.spec, forProvider: { text: 'changed' } } }));
      await until(() => backend.ledger.includes('update life'));
      await until(async () => (await conditionsOf('life'))['Synced'] === well.Synced);

      await client.delete(NOTES, { namespace: 'default', name: 'life' }, forever);
      await until(async () => (await noteOf('life')) === undefined);
      expect(backend.ledger).toEqual(['create life', 'update life', 'delete life']);
      const events = await client.list<EventLike>(EVENTS, { namespace: 'default' }, forever);
      expect(events.items.map(({ reason }) => reason).toSorted()).toEqual([
        'CreatedExternalResource',
        'DeletedExternalResource',
        'UpdatedExternalResource',
      ]);
    },
    patience,
  );
});

describe('a thousand resources at rest', () => {
  test(
    'cost the API server nothing, however often they are looked at, and nothing either after a restart',
    async () => {
      const names = Array.from({ length: 1_000 }, (_, index) => `many-${index}`);
      const first = await start(['--poll=2s', '--max-reconcile-rate=1000']);
      const begun = performance.now();
      await inTurn(names, 20, (name) => createNote(name));
      await until(async () => (await readyCount()) === 1_000, 120);
      const ready = performance.now() - begun;
      await until(quiet, 60);

      const before = await counted();
      const observed = first.backend.observations;
      await until(() => first.backend.observations - observed >= 3_000);
      const after = await counted();
      expect(first.backend.observations - observed).toBeGreaterThanOrEqual(3_000);
      expect(difference(before, after)).toEqual({ writes: 0, reads: 0 });
      await first.stop();

      const idle = await counted();
      const second = await start(['--poll=2s', '--max-reconcile-rate=1000'], first.backend);
      const seen = first.backend.observations;
      await until(() => first.backend.observations - seen >= 2_000);
      expect(difference(idle, await counted()).writes).toBe(0);
      await second.stop();
      expect(first.backend.ledger.filter((line) => !line.startsWith('create'))).toEqual([]);
      expect(first.backend.live.size).toBe(1_000);
      console.info(`1,000 resources ready in ${(ready / 1000).toFixed(1)} s, ${before.writes} writes in all`);
    },
    patience,
  );
});

/** Does `work` for each, some at a time. */
async function inTurn<T>(items: readonly T[], atATime: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
    }),
  );
}

async function readyCount(): Promise<number> {
  const { items } = await client.list<ManagedResource>(NOTES, { namespace: 'default' }, forever);
  return items.filter(({ status }) =>
    status?.conditions?.some(({ type, status: s }) => type === 'Ready' && s === 'True'),
  ).length;
}

interface Counted {
  readonly writes: number;
  readonly reads: number;
}
const difference = (a: Counted, b: Counted): Counted => ({ writes: b.writes - a.writes, reads: b.reads - a.reads });

/** What the API server was asked of our kinds, of events and Secrets, but for the watches that go on. */
async function counted(): Promise<Counted> {
  const { body } = await plane.client.call({ method: 'GET', path: '/metrics' });
  const lines = String(body).matchAll(/^apiserver_request_total\{([^}]*)\} (\S+)$/gm);
  let [writes, reads] = [0, 0];
  for (const [, labels = '', value] of lines) {
    if (!/resource="(notes|providerconfigusages|clusterproviderconfigs|events|secrets)"/.test(labels)) continue;
    if (/verb="(POST|PUT|PATCH|DELETE|APPLY)"/.test(labels)) writes += Number(value);
    if (/verb="(GET|LIST)"/.test(labels)) reads += Number(value);
  }
  return { writes, reads };
}

/** Has nothing been written for half a second? */
async function quiet(): Promise<boolean> {
  const { writes } = await counted();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (await counted()).writes === writes;
}

interface ProviderConfigLike extends KubeObject {
  readonly status?: { readonly users?: number };
}
interface EventLike extends KubeObject {
  readonly reason: string;
}
const EVENTS: Resource = { apiVersion: 'v1', kind: 'Event', plural: 'events', namespaced: true };
