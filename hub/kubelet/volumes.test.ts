import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { V1Volume } from '@kubernetes/client-node';
import type { Pod } from './pod.ts';
import { writeVolume } from './volumes.ts';

const pod = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', namespace: 'team' },
  spec: { containers: [] },
} as unknown as Pod;
const owner = { user: process.getuid?.() ?? 0, group: process.getgid?.() ?? 0 };
let secrets: Record<string, Record<string, Buffer>>;
let folder: string;

beforeEach(() => {
  secrets = { tls: { 'tls.crt': Buffer.from('first'), 'tls.key': Buffer.from('secret') } };
  folder = join(mkdtempSync(join(tmpdir(), 'volume-')), 'v');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const write = (volume: Omit<V1Volume, 'name'>) =>
  writeVolume(
    folder,
    pod,
    { name: 'v', ...volume },
    { files: async (_kind, name) => secrets[name], token: async (audience, seconds) => `${audience} for ${seconds}` },
    owner,
  );
const content = () =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('..'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

test('a Secret is files that only their owner and group read', async () => {
  await write({ secret: { secretName: 'tls' } });
  expect(content()).toEqual({ 'tls.crt': 'first', 'tls.key': 'secret' });
  expect(statSync(join(folder, 'tls.key')).mode & 0o777).toBe(0o440);
});

test('chosen keys have the names that were chosen', async () => {
  await write({ secret: { secretName: 'tls', items: [{ key: 'tls.crt', path: 'cert' }] } });
  expect(content()).toEqual({ cert: 'first' });
});

test('what changes is there all at once, what went is gone, what stayed is not written again', async () => {
  await write({ secret: { secretName: 'tls' } });
  const before = readlinkSync(join(folder, '..data'));
  await write({ secret: { secretName: 'tls' } });
  expect(readlinkSync(join(folder, '..data'))).toBe(before);
  secrets = { tls: { 'tls.crt': Buffer.from('second') } };
  await write({ secret: { secretName: 'tls' } });
  expect(content()).toEqual({ 'tls.crt': 'second' });
  expect(readdirSync(folder).filter((name) => name.startsWith('..')).length).toBe(2);
});

test('a service account is a token, the authority and the namespace', async () => {
  secrets = { 'kube-root-ca.crt': { 'ca.crt': Buffer.from('ca') } };
  const sources = [
    { serviceAccountToken: { path: 'token', audience: 'hub', expirationSeconds: 600 } },
    { configMap: { name: 'kube-root-ca.crt' } },
    { downwardAPI: { items: [{ path: 'namespace', fieldRef: { fieldPath: 'metadata.namespace' } }] } },
  ];
  await write({ projected: { sources } });
  expect(content()).toEqual({ token: 'hub for 600', 'ca.crt': 'ca', namespace: 'team' });
});

test.each<readonly [string, Omit<V1Volume, 'name'>, string]>([
  ['a Secret that is missing', { secret: { secretName: 'gone' } }, 'Secret "gone" not found'],
  [
    'a key that is missing',
    { secret: { secretName: 'tls', items: [{ key: 'ca', path: 'ca' }] } },
    'Secret "tls" has no key "ca"',
  ],
  [
    'a type that no pod here has',
    { hostPath: { path: '/' } },
    'volume "v" is neither a Secret, a ConfigMap, projected, nor an emptyDir',
  ],
])('%s is named', async (_what, volume, want) => {
  await expect(write(volume)).rejects.toThrow(want);
});

test('what is optional may be missing', async () => {
  await write({ secret: { secretName: 'gone', optional: true } });
  expect(content()).toEqual({});
});
