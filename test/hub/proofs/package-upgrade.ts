import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REGISTRY_PORT } from '../../../hub/registry.ts';
import { holds, type Live, list, type Reference, read, root, type Stage } from './stage.ts';
import { until } from './until.ts';

const PACKAGES = 'pkg.crossplane.io/v1';

/** Our packages in the order in which they are upgraded: kinds, then what composes them, then what asks for it. */
export const ourPackages: readonly (Reference & { readonly image: string })[] = [
  ['Provider', 'aerodrome-provider-aerodrome', 'provider-aerodrome'],
  ['Function', 'aerodrome-function-aerodrome', 'function-aerodrome'],
  ['Configuration', 'aerodrome-configuration-aerodrome', 'configuration-aerodrome'],
].map(([kind = '', name = '', image = '']) => ({ apiVersion: PACKAGES, kind, name, image }));

const exec = promisify(execFile);

/** Builds the packages of this checkout and pushes them to the hub's registry as `version`. */
export async function pushPackages(stage: Stage, version: string): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'aerodrome-packages-'));
  try {
    await exec(process.execPath, ['package/build.ts', `--out=${out}`], { cwd: root });
    const registry = `${stage.gateway}:${REGISTRY_PORT}/aerodrome`;
    await exec(process.execPath, ['package/push.ts', registry, '--version', version, `--out=${out}`], { cwd: root });
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

/** Does to a hub what the documentation says of an upgrade; resolves once every package runs `version`. */
export async function upgradePackages(stage: Stage, version: string, seconds: number): Promise<void> {
  const folders = [
    'package/rbac/',
    'package/policies/namespace.yaml',
    'package/policies/validating-admission-policies.yaml',
  ];
  await stage.kubectl('apply', ...folders.flatMap((folder) => ['-f', folder]));
  for (const { kind, name, image, apiVersion } of ourPackages) {
    const type = `${kind.toLowerCase()}.pkg`;
    const wanted = `xpkg.crossplane.io/aerodrome/${image}:${version}`;
    const change = JSON.stringify({ spec: { package: wanted } });
    await stage.kubectl('patch', type, name, '--type', 'merge', '-p', change);
    await until(`${name} at ${version}`, seconds, async () => {
      const live = await read(stage, { apiVersion, kind, name });
      return live?.status?.['currentIdentifier'] === wanted && holds(live, 'Installed') && holds(live, 'Healthy');
    });
  }
}

/** A revision of one of our packages. */
export interface Revision {
  readonly package: string;
  /** Whether it is the one that its package wants. */
  readonly current: boolean;
  readonly active: boolean;
  readonly healthy: boolean;
}

/** Every revision of our packages that is there. */
export async function revisionsOf(stage: Stage): Promise<readonly Revision[]> {
  const kinds = ['ProviderRevision', 'FunctionRevision', 'ConfigurationRevision'];
  const found = (await Promise.all(kinds.map((kind) => list(stage, PACKAGES, kind)))).flat();
  const currents = new Set(
    (await Promise.all(ourPackages.map((one) => read(stage, one)))).map((live) => live?.status?.['currentRevision']),
  );
  return found
    .filter(({ metadata }) => ourPackages.some(({ name }) => packageOf(metadata.labels) === name))
    .map((one) => ({
      package: packageOf(one.metadata.labels),
      current: currents.has(one.metadata.name),
      active: one.spec?.['desiredState'] === 'Active',
      healthy: isHealthy(one),
    }));
}

/** What runs has a word on its pod besides that on its content. */
function isHealthy({ status }: Live): boolean {
  const said = (status?.conditions ?? []).filter(({ type }) => type.endsWith('Healthy'));
  return said.length > 0 && said.every((one) => one.status === 'True');
}

const packageOf = (labels: Readonly<Record<string, string>> | undefined): string =>
  labels?.['pkg.crossplane.io/package'] ?? '';
