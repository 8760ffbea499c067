import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moduleFolder } from '../../tools/modules.ts';
import { binaryPath, resolveBinary } from '../../tools/resolve.ts';
import { run } from '../run.ts';
import { programImage } from './program-image.ts';

/** Crossplane's own providers that a hub has. */
export const upstreamProviders = ['provider-kubernetes', 'provider-helm'] as const;

export type UpstreamProvider = (typeof upstreamProviders)[number];

/** What upstream's images set: Helm keeps charts in its home, and nobody has one in a pod. */
const environments: Readonly<Record<UpstreamProvider, Readonly<Record<string, string>>>> = {
  'provider-kubernetes': {},
  'provider-helm': {
    HELM_CACHE_HOME: '/tmp/helm-cache',
    HELM_CONFIG_HOME: '/tmp/helm-config',
    HELM_DATA_HOME: '/tmp/helm-data',
  },
};

/** Builds the package of an upstream provider into `file`: its own metadata and CRDs around a program that was built here. */
export async function providerPackage(provider: UpstreamProvider, file: string): Promise<void> {
  const { path, version } = await resolveBinary(provider);
  const module = await moduleFolder(`github.com/crossplane-contrib/${provider}`, version);
  const name = `crossplane-contrib/${provider}:${version}`;
  const stage = await mkdtemp(join(tmpdir(), 'aerodrome-package-'));
  try {
    const environment = environments[provider];
    const entrypoint = '/usr/local/bin/provider';
    const { archive } = await programImage({ name, program: path, entrypoint, environment });
    await writeFile(join(stage, 'runtime.tar'), archive);
    await mkdir(join(stage, 'package'));
    for (const part of ['crossplane.yaml', 'crds']) {
      await cp(join(module, 'package', part), join(stage, 'package', part), { recursive: true });
    }
    await run(
      await binaryPath('crossplane'),
      ...['xpkg', 'build', `--package-root=${join(stage, 'package')}`, `--package-file=${file}`],
      `--embed-runtime-image-tarball=${join(stage, 'runtime.tar')}`,
    );
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
