import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { binaries, binaryNamed } from './binaries.ts';
import { requiredVersion } from './key.ts';
import { toolsFolder } from './resolve.ts';

const goModOf = (folder: string): string => readFileSync(join(toolsFolder, folder, 'go.mod'), 'utf8');

describe.each(binaries)('$name', ({ folder, module, package: main, sources }) => {
  test('has a module that requires it at an exact version and names it as a tool, or is that module', () => {
    expect(requiredVersion(goModOf(folder), module)).toMatch(/^v\d+\.\d+\.\d+$/);
    const line = sources ? 'module ' : '(tool |\t)';
    expect(goModOf(folder)).toMatch(new RegExp(`^${line}${main.replaceAll('.', '\\.')}$`, 'm'));
  });

  test('names every file of its own that it is built from', () => {
    const files = readdirSync(join(toolsFolder, folder)).filter((name) => name.endsWith('.go'));
    expect(files.filter((name) => !name.endsWith('_test.go')).sort()).toEqual([...(sources ?? [])].sort());
  });

  test('has hashes for what it is built from', () => {
    expect(readFileSync(join(toolsFolder, folder, 'go.sum'), 'utf8')).toContain(
      `${module} ${requiredVersion(goModOf(folder), module)} h1:`,
    );
  });
});

test('every version is the one the documents promise', () => {
  const versions = binaries.map(({ name, folder, module }) => [name, requiredVersion(goModOf(folder), module)]);
  expect(Object.fromEntries(versions)).toEqual({
    'crossplane-core': 'v2.3.4',
    'crossplane-core-2.4': 'v2.4.0',
    crossplane: 'v2.5.0',
    cyclonus: 'v0.5.6',
    etcd: 'v3.6.14',
    helm: 'v3.21.4',
    'kube-apiserver': 'v1.35.4',
    'kube-controller-manager': 'v1.35.4',
    kubectl: 'v1.35.4',
    'provider-helm': 'v1.3.0',
    'provider-http': 'v1.0.14',
    'provider-kubernetes': 'v1.2.1',
    registry: 'v3.1.2',
    'vcluster-judge': 'v0.36.1',
  });
});

test('Kubernetes programs say their minor version, which clients compare', () => {
  expect(binaryNamed('kubectl').variables('v1.35.4')).toEqual([
    'k8s.io/component-base/version.gitVersion=v1.35.4',
    'k8s.io/component-base/version.gitMajor=1',
    'k8s.io/component-base/version.gitMinor=35',
  ]);
});

test('an unknown name is answered with the known ones', () => {
  expect(() => binaryNamed('docker')).toThrow(
    /^cannot find binary "docker": the names are crossplane-core, crossplane-core-2.4, crossplane,/,
  );
});
