import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { moduleFolder } from '../../../tools/modules.ts';
import { binaryPath } from '../../../tools/resolve.ts';
import type { Manifest } from '../harness/api-client.ts';
import { apply, read } from '../harness/apply.ts';
import type { ControlPlane } from '../harness/control-plane.ts';
import { freePorts, type RunningProgram, startProgram } from '../harness/process.ts';

/** Where Crossplane and its packages are. */
export const namespace = 'crossplane-system';

/** Crossplane's core, without webhooks and without a hub's default of activating every kind. */
export async function startCore(hub: ControlPlane, folder: string): Promise<RunningProgram> {
  const core = await binaryPath('crossplane-core');
  const crossplane = await moduleFolder('github.com/crossplane/crossplane/v2', 'v2.3.4');
  await apply(hub.client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } });
  await apply(hub.client, { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'crossplane', namespace } });
  const program = (args: readonly string[], environment: Readonly<Record<string, string>>): RunningProgram =>
    startProgram({
      name: `crossplane core ${args[0]}`,
      path: core,
      args: ['core', ...args, '--enable-webhooks=false'],
      log: join(folder, 'core.log'),
      environment: { KUBECONFIG: hub.kubeconfig, POD_NAMESPACE: namespace, ...environment },
    });
  await initialized(() =>
    program(['init'], {
      CRDS_PATH: join(crossplane, 'cluster', 'crds'),
      TLS_CA_SECRET_NAME: 'crossplane-root-ca',
      TLS_CLIENT_SECRET_NAME: 'crossplane-tls-client',
    }),
  );
  const [metrics, health] = await freePorts(2);
  return program(['start', `--metrics-port=${metrics}`, `--health-probe-port=${health}`], {
    TLS_CLIENT_CERTS_DIR: await certificates(hub, folder),
    XPKG_CACHE_DIR: await made(join(folder, 'xpkg')),
    XFN_CACHE_DIR: await made(join(folder, 'xfn')),
  });
}

/** The first time it does not find the kinds it has just made, and is started again as a pod would be. */
async function initialized(init: () => RunningProgram): Promise<void> {
  for (let left = 5; ; left--) {
    const ended = await init().failed.catch((error: Error) => error);
    if (ended.message.includes('ended with status 0')) return;
    if (left === 0) throw ended;
  }
}

async function certificates(hub: ControlPlane, folder: string): Promise<string> {
  const target = await made(join(folder, 'tls'));
  const name = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'crossplane-tls-client', namespace } };
  const { data } = ((await read(hub.client, name)) ?? {}) as Manifest & { data: Readonly<Record<string, string>> };
  for (const [file, content] of Object.entries(data)) {
    await writeFile(join(target, file), Buffer.from(content, 'base64'), { mode: 0o600 });
  }
  return target;
}

async function made(folder: string): Promise<string> {
  await mkdir(folder);
  return folder;
}
