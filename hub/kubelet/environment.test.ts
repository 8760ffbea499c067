import { describe, expect, test } from '@jest/globals';
import { type EnvironmentSources, environmentOf, expanded } from './environment.ts';
import type { Container, Pod } from './pod.ts';

const pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'core-1', namespace: 'crossplane-system', uid: 'u1', labels: { app: 'core' } },
  spec: { serviceAccountName: 'crossplane', containers: [] },
} as unknown as Pod;

const objects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Secret/login': { user: 'core', password: 'x' },
  'ConfigMap/settings': { LEVEL: 'debug' },
};
const sources: EnvironmentSources = {
  data: async (kind, name) => objects[`${kind}/${name}`],
  podIP: '10.0.0.9',
  hostIP: '10.0.0.1',
  nodeName: 'hub',
};
const machine = { cores: 2, memory: 4096 };

const environment = (container: Partial<Container>, image: Record<string, string> = {}) =>
  environmentOf(pod, { name: 'main', ...container }, image, sources, machine);

describe('the environment of a container', () => {
  test.each<readonly [string, Partial<Container>, Record<string, string>]>([
    ['is the image’s', {}, { PATH: '/usr/bin' }],
    ['has its own over that', { env: [{ name: 'PATH', value: '/bin' }] }, { PATH: '/bin' }],
    [
      'knows what stands before',
      {
        env: [
          { name: 'TLS', value: '/tls' },
          { name: 'CERTS', value: '$(TLS)/server' },
          { name: 'LATER', value: '$(NEVER)' },
        ],
      },
      { PATH: '/usr/bin', TLS: '/tls', CERTS: '/tls/server', LATER: '$(NEVER)' },
    ],
    [
      'has fields of the pod',
      {
        env: [
          { name: 'NAMESPACE', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
          { name: 'APP', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } },
          { name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
        ],
      },
      { PATH: '/usr/bin', NAMESPACE: 'crossplane-system', APP: 'core', IP: '10.0.0.9' },
    ],
    [
      'has limits in whole cores and bytes, of the machine where there is none',
      {
        resources: { limits: { cpu: '500m' } },
        env: [
          { name: 'CORES', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } },
          { name: 'MEMORY', valueFrom: { resourceFieldRef: { resource: 'limits.memory' } } },
        ],
      },
      { PATH: '/usr/bin', CORES: '1', MEMORY: '4096' },
    ],
    [
      'has keys of Secrets, and whole ConfigMaps',
      {
        envFrom: [{ prefix: 'LOG_', configMapRef: { name: 'settings' } }],
        env: [
          { name: 'USER', valueFrom: { secretKeyRef: { name: 'login', key: 'user' } } },
          { name: 'NONE', valueFrom: { secretKeyRef: { name: 'login', key: 'none', optional: true } } },
        ],
      },
      { PATH: '/usr/bin', LOG_LEVEL: 'debug', USER: 'core' },
    ],
  ])('%s', async (_name, container, want) => {
    expect(await environment(container, { PATH: '/usr/bin' })).toEqual(want);
  });

  test.each<readonly [string, Partial<Container>, string]>([
    ['a Secret', { envFrom: [{ secretRef: { name: 'gone' } }] }, 'Secret "gone" not found'],
    [
      'a key',
      { env: [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'settings', key: 'B' } } }] },
      'ConfigMap "settings" has no key "B"',
    ],
    [
      'a field',
      { env: [{ name: 'A', valueFrom: { fieldRef: { fieldPath: 'spec.constructor' } } }] },
      'the pod has no field "spec.constructor"',
    ],
  ])('%s that is missing is named', async (_what, container, want) => {
    await expect(environment(container)).rejects.toThrow(want);
  });

  test('two dollars are one', () => {
    expect(expanded('$$(A) $(A) $(constructor)', { A: 'a' })).toBe('$(A) a $(constructor)');
  });
});
