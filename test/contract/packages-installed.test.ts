import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { moduleFolder } from '../../tools/modules.ts';
import { binaryPath } from '../../tools/resolve.ts';
import type { Manifest } from './harness/api-client.ts';
import { apply, applyStatus, read } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import type { RunningProgram } from './harness/process.ts';
import { namespace, startCore } from './packages/core.ts';
import { type Registry, startRegistry } from './packages/registry.ts';

/**
 * Our packages, as `npm run package` builds them, in Crossplane's own package manager: a Configuration brings everything it
 * depends on from a registry in another place. Pods are not run here; Deployments are said to be available.
 */
const patience = 300_000;
const root = new URL('../../', import.meta.url).pathname.replace(/\/$/, '');
const folder = mkdtempSync(join(tmpdir(), 'aerodrome-installed-'));
const exec = promisify(execFile);

let registry: Registry;
let hub: ControlPlane;
let core: RunningProgram;

beforeAll(async () => {
  registry = await startRegistry(folder);
  const dist = join(folder, 'dist');
  await exec(process.execPath, ['package/build.ts', `--out=${dist}`], { cwd: root });
  await exec(process.execPath, ['package/push.ts', `${registry.host}/aerodrome`, `--out=${dist}`], { cwd: root });
  await pushUpstream('provider-helm', 'v1.3.0');
  await pushUpstream('provider-kubernetes', 'v1.2.1');
  hub = await startControlPlane();
  core = await startCore(hub, folder);
  await apply(hub.client, {
    apiVersion: 'pkg.crossplane.io/v1beta1',
    kind: 'ImageConfig',
    metadata: { name: 'mirror' },
    spec: {
      matchImages: [{ type: 'Prefix', prefix: 'xpkg.crossplane.io/' }],
      rewriteImage: { prefix: `${registry.host}/` },
    },
  });
}, patience);
afterAll(async () => {
  await core?.stop();
  await hub?.stop();
  await registry?.stop();
  rmSync(folder, { recursive: true, force: true });
}, patience);

/** What others publish, without what runs in it. */
async function pushUpstream(name: string, version: string): Promise<void> {
  const module = await moduleFolder(`github.com/crossplane-contrib/${name}`, version);
  const file = join(folder, `${name}.xpkg`);
  const crossplane = await binaryPath('crossplane');
  const roots = [`--package-root=${module}/package`, `--examples-root=${folder}/none`];
  await exec(crossplane, ['xpkg', 'build', ...roots, `--package-file=${file}`]);
  const reference = `${registry.host}/crossplane-contrib/${name}:${version}`;
  await exec(crossplane, ['xpkg', 'push', `--package-files=${file}`, reference]);
}

const installed = [
  ['Configuration', 'aerodrome'],
  ['Function', 'aerodrome-function-aerodrome'],
  ['Provider', 'aerodrome-provider-aerodrome'],
  ['Provider', 'crossplane-contrib-provider-helm'],
  ['Provider', 'crossplane-contrib-provider-kubernetes'],
] as const;

test(
  'the Configuration brings function and providers, and all of them become Healthy',
  async () => {
    await apply(hub.client, {
      apiVersion: 'pkg.crossplane.io/v1',
      kind: 'Configuration',
      metadata: { name: 'aerodrome' },
      spec: { package: 'xpkg.crossplane.io/aerodrome/configuration-aerodrome:v0.1.0' },
    });
    await until(
      async () => {
        await playPods();
        return (await Promise.all(installed.map(packageState))).join('\n');
      },
      installed.map(([kind, name]) => `${kind} ${name} Healthy=True Installed=True`).join('\n'),
    );
  },
  patience,
);

test(
  'definitions are offered, and the kinds of providers that Compositions use are active',
  async () => {
    const xrd = (plural: string) => ({
      apiVersion: 'apiextensions.crossplane.io/v1',
      kind: 'CompositeResourceDefinition',
      metadata: { name: `${plural}.aerodrome.dev` },
    });
    for (const plural of ['xclusters', 'xvirtualclusters', 'xenrolments']) {
      await until(() => conditionsOf(xrd(plural), ['Established', 'Offered']), 'Established=True Offered=True');
    }
    await until(() => conditionsOf(xrd('tenants'), ['Established']), 'Established=True');
    const definitions = await list('/apis/apiextensions.crossplane.io/v1alpha1/managedresourcedefinitions');
    const active = definitions.filter(({ spec }) => (spec as { state: string }).state === 'Active').map(nameOf);
    const ours = definitions.map(nameOf).filter((name) => name.endsWith('.m.aerodrome.dev'));
    expect(ours.length).toBeGreaterThan(10);
    expect(active.sort()).toEqual(
      [...ours, 'objects.kubernetes.m.crossplane.io', 'releases.helm.m.crossplane.io'].sort(),
    );
  },
  patience,
);

const nameOf = ({ metadata }: Manifest): string => metadata.name ?? '';

async function packageState([kind, name]: (typeof installed)[number]): Promise<string> {
  const object = { apiVersion: 'pkg.crossplane.io/v1', kind, metadata: { name } };
  return `${kind} ${name} ${await conditionsOf(object, ['Healthy', 'Installed'])}`;
}

async function conditionsOf(object: Manifest, types: readonly string[]): Promise<string> {
  const { status } = ((await read(hub.client, object)) ?? {}) as {
    status?: { conditions?: readonly { type: string; status: string; message?: string }[] };
  };
  const said = types.map((type) => {
    const found = status?.conditions?.find((condition) => condition.type === type);
    const why = found?.status === 'False' ? ` (${found.message})` : '';
    return `${type}=${found?.status}${why}`;
  });
  return said.join(' ');
}

async function list(path: string): Promise<readonly Manifest[]> {
  const { body } = await hub.client.call({ method: 'GET', path });
  return (body as { items?: readonly Manifest[] }).items ?? [];
}

/** What a kubelet would bring about: every Deployment of a package has a pod. */
async function playPods(): Promise<void> {
  for (const { metadata } of await list(`/apis/apps/v1/namespaces/${namespace}/deployments`)) {
    await applyStatus(hub.client, {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: nameOf({ metadata } as Manifest), namespace },
      status: {
        observedGeneration: metadata['generation'],
        conditions: [{ type: 'Available', status: 'True', reason: 'MinimumReplicasAvailable', message: 'played' }],
      },
    });
  }
}

/** Waits until `look` says `wanted`; the error shows the last it said. */
async function until(look: () => Promise<string>, wanted: string): Promise<void> {
  const deadline = performance.now() + patience / 2;
  let said = '';
  while (performance.now() < deadline) {
    said = await Promise.race([look(), core.failed]);
    if (said === wanted) return;
    await setTimeout(500);
  }
  expect(said).toBe(wanted);
}
