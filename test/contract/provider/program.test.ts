import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { packageContents } from '../../../package/contents.ts';
import { findAccess, type Resource, RestClient, Transport } from '../../../provider/kubernetes/index.ts';
import { type RunningServices, startServices } from '../../../provider/reference/index.ts';
import { ANNOTATION, type KubeObject, type ManagedResource } from '../../../provider/runtime/index.ts';
import { scene as everything } from '../../../provider/services/scene.fixture.ts';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { installSchemas } from '../harness/install-schemas.ts';
import { forever } from './stage.ts';
import { until } from './until.ts';

/**
 * The provider as it ships, a process with all of its kinds, between a real API server with its CRDs and the reference
 * services: the steps that uptest takes with every provider (apply, update, import after a restart, delete).
 */
const patience = 300_000;
const root = new URL('../../../', import.meta.url).pathname.replace(/\/$/, '');
const namespace = 'blue';
const configs: Resource = {
  apiVersion: 'm.aerodrome.dev/v1alpha1',
  kind: 'ClusterProviderConfig',
  plural: 'clusterproviderconfigs',
  namespaced: false,
};
const plurals = new Map<string, string>();

/** Every kind once; a subscription that has begun, since this clock cannot be moved on. */
const scene = everything.map(
  ([service, kind, name, { startsAt: _startsAt, ...wish }]) => [service, kind, name, wish] as const,
);
type Part = (typeof scene)[number];

let hub: ControlPlane;
let services: RunningServices;
let client: RestClient;
let provider: ChildProcess;
/** Everything that the provider said. */
const said: string[] = [];

beforeAll(async () => {
  hub = await startControlPlane();
  client = new RestClient(new Transport(await findAccess({ kubeconfig: hub.kubeconfig, env: {} })));
  const files = packageContents(root).find(({ name }) => name === 'provider-aerodrome')?.files ?? [];
  const schemas = files.slice(1).map((file) => parse(readFileSync(`${root}/${file}`, 'utf8')));
  for (const { spec } of schemas) plurals.set(`${spec.group}/${spec.names.kind}`, spec.names.plural);
  await installSchemas(hub.client, schemas);
  await hub.client.call({
    method: 'POST',
    path: '/api/v1/namespaces',
    body: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } },
  });
  services = await startServices({ port: 0 });
  await client.create(configs, { ...config(services.url), apiVersion: configs.apiVersion }, forever);
  // A credential that the scene refers to.
  const secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'hook', namespace },
    stringData: { token: 'canary-5f1e' },
  };
  await hub.client.call({ method: 'POST', path: `/api/v1/namespaces/${namespace}/secrets`, body: secret });
  provider = start();
}, patience);
afterAll(async () => {
  await stop();
  await client?.transport.close();
  await services?.stop();
  await hub?.stop();
}, patience);

function start(): ChildProcess {
  const flags = ['--metrics-address=none', `--kubeconfig=${hub.kubeconfig}`, '--poll=3s', '--max-reconcile-rate=500'];
  const child = spawn(process.execPath, [`${root}/provider/main.ts`, ...flags], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const hear = (chunk: Buffer): void => void said.push(chunk.toString());
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return child;
}

async function stop(): Promise<number | null> {
  if (provider === undefined || provider.exitCode !== null) return provider?.exitCode ?? null;
  provider.kill('SIGTERM');
  const [code] = await once(provider, 'exit');
  return code as number | null;
}

function config(endpoint: string): KubeObject & { readonly spec: object } {
  return {
    apiVersion: configs.apiVersion,
    kind: configs.kind,
    metadata: { name: 'default' },
    spec: { endpoint, credentials: { source: 'None' } },
  };
}

const resourceOf = ([service, kind]: Part): Resource => {
  const group = `${service}.m.aerodrome.dev`;
  return { apiVersion: `${group}/v1alpha1`, kind, plural: plurals.get(`${group}/${kind}`) ?? '', namespaced: true };
};
const read = (part: Part): Promise<ManagedResource | undefined> =>
  client.get<ManagedResource>(resourceOf(part), { namespace, name: part[2] }, forever);

/** What is not as it should be, and why. */
async function unwell(): Promise<readonly string[]> {
  const found = await Promise.all(
    scene.map(async (part) => {
      const conditions = (await read(part))?.status?.conditions ?? [];
      const wrong = ['Ready', 'Synced', 'UpToDate'].flatMap((type) => {
        const condition = conditions.find((one) => one.type === type);
        return condition?.status === 'True' ? [] : [`${part[2]}: ${type} ${condition?.reason}: ${condition?.message}`];
      });
      return wrong.slice(0, 1);
    }),
  );
  return found.flat();
}

async function allWell(): Promise<void> {
  let wrong: readonly string[] = [];
  try {
    await until(async () => {
      wrong = await unwell();
      return wrong.length === 0;
    }, 120);
  } catch {
    throw new Error(`not all is well:\n${wrong.join('\n')}\n${said.slice(-20).join('')}`);
  }
}
const externalNames = async () =>
  Object.fromEntries(
    await Promise.all(
      scene.map(
        async (part) => [part[2], (await read(part))?.metadata.annotations?.[ANNOTATION.externalName]] as const,
      ),
    ),
  );

test(
  'apply: every kind becomes Ready, once',
  async () => {
    for (const part of scene) {
      const { apiVersion, kind } = resourceOf(part);
      const object = { apiVersion, kind, metadata: { name: part[2], namespace }, spec: { forProvider: part[3] } };
      const written = await client.create(resourceOf(part), object as KubeObject, forever);
      expect(written).toMatchObject({ kind: 'written' });
    }
    await allWell();
    expect(services.ledger.duplicates()).toEqual([]);
  },
  patience,
);

test(
  'update: a change reaches the service',
  async () => {
    const record = scene.find(([, kind]) => kind === 'RecordSet') as Part;
    await until(async () => {
      const now = await read(record);
      if (now === undefined) return false;
      const forProvider = { ...now.spec.forProvider, ttl: 60 };
      const written = await client.update(resourceOf(record), { ...now, spec: { ...now.spec, forProvider } }, forever);
      return written.kind === 'written';
    });
    await until(async () => (await read(record))?.status?.atProvider?.['ttl'] === 60);
    await allWell();
  },
  patience,
);

test(
  'import: after a restart without status everything is found again, and nothing is made twice',
  async () => {
    const before = await externalNames();
    expect(await stop()).toBe(0);
    for (const part of scene) {
      const now = await read(part);
      if (now === undefined) continue;
      const { status: _status, ...rest } = now;
      await client.updateStatus(resourceOf(part), { ...rest, status: {} } as ManagedResource, forever);
    }
    provider = start();
    await allWell();
    expect(await externalNames()).toEqual(before);
    expect(services.ledger.duplicates()).toEqual([]);
  },
  patience,
);

test(
  'delete: nothing is left but what is paid for until the end of its period, and says so',
  async () => {
    for (const part of scene.toReversed()) {
      await client.delete(resourceOf(part), { namespace, name: part[2] }, forever);
    }
    const left = async () => (await Promise.all(scene.map(read))).flatMap((object) => object?.metadata.name ?? []);
    await until(async () => (await left()).sort().join() === 'customer,subscription', 120);
    const subscription = scene.find(([, kind]) => kind === 'Subscription') as Part;
    const ready = (await read(subscription))?.status?.conditions?.find(({ type }) => type === 'Ready');
    expect(ready).toMatchObject({
      status: 'False',
      reason: 'Deleting',
      message: expect.stringMatching(/20\d\d-\d\d-01T/),
    });
    expect(await stop()).toBe(0);
  },
  patience,
);

test('no secret was ever said', () => {
  expect(said.join('')).toContain('provider-aerodrome starts');
  expect(said.join('')).not.toContain('canary-5f1e');
});
