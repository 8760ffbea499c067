import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject } from '../engine/index.ts';
import type { TenantClaimSpec } from './schema.gen.ts';
import { accepted, desired, onHub, settle } from './tenant.fixture.ts';

const two: TenantClaimSpec = {
  quota: { hard: { cpu: '10' } },
  namespaces: [
    { name: 'one', share: 60 },
    { name: 'two', share: 40 },
  ],
};
/** Another namespace in the place of one, which may go. */
const replaced: TenantClaimSpec = {
  ...two,
  namespaces: [
    { name: 'two', share: 40 },
    { name: 'three', share: 60 },
  ],
  allowNamespaceRemoval: true,
};
const observed = settle({ spec: two });

const cpus = (objects: Readonly<Record<string, KubeObject>>) =>
  Object.fromEntries(
    Object.entries(objects)
      .filter(([, { kind }]) => kind === 'VirtualCluster')
      .map(([name, object]) => [name, at(object, 'spec', 'resources', 'cpu')]),
  );
const without = (name: string) => new Map([...observed].filter(([key]) => key !== name));
const child = (name: string) => observed.get(`namespace-${name}`) as KubeObject;
/** As Crossplane has deleted it: it is no longer among the composed resources, and not gone either. */
const terminating = (object: KubeObject): KubeObject => ({
  ...object,
  metadata: { ...object.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' },
});

describe('a namespace that is deleted', () => {
  test('has its part in the round that drops it', () => {
    const { status, holds } = accepted({ spec: replaced, observed });
    expect(cpus(desired({ spec: replaced, observed }))).toEqual({ 'namespace-two': '4' });
    expect(holds).toEqual([]);
    expect(status['allocated']).toEqual([{ resource: 'cpu', hard: '10', namespaces: '10', virtualClusters: '0' }]);
  });

  test('has it for as long as it is terminating, and is no claim of the tenant', () => {
    const given = {
      spec: replaced,
      observed: without('namespace-one'),
      virtualClusters: [terminating(child('one')), child('two')],
    };
    expect(cpus(desired(given))).toEqual({ 'namespace-two': '4' });
    expect(accepted(given).status).toMatchObject({
      virtualClusters: '0/10',
      allocated: [{ resource: 'cpu', namespaces: '10' }],
    });
    expect(at(desired(given)['claim-quota'], 'spec', 'hard', 'count/virtualclusters.aerodrome.dev')).toBe('12');
  });

  test('leaves it to the next once it is gone', () => {
    const given = { spec: replaced, observed: without('namespace-one'), virtualClusters: [child('two')] };
    expect(cpus(desired(given))).toEqual({ 'namespace-two': '4', 'namespace-three': '6' });
  });

  test('is not a claim that the tenant deletes', () => {
    const { metadata, ...rest } = terminating(child('one'));
    const own = { ...rest, metadata: { ...metadata, labels: {} } };
    const given = { spec: replaced, observed: without('namespace-one'), virtualClusters: [own] };
    expect(accepted(given).status['virtualClusters']).toBe('1/10');
    expect(cpus(desired(given))).toEqual({ 'namespace-two': '4', 'namespace-three': '6' });
  });
});

test('a label does not hide a claim from what is counted', () => {
  const { kind, apiVersion } = child('one');
  const claim = {
    kind,
    apiVersion,
    metadata: { name: 'ci', namespace: 'tenant-payments', labels: child('one').metadata.labels ?? {} },
  };
  expect(accepted({ spec: two, observed, virtualClusters: [claim] }).status['virtualClusters']).toBe('1/10');
});

test('nobody gets more before the namespace that gives it says that it has less', () => {
  const spec: TenantClaimSpec = {
    ...two,
    namespaces: [
      { name: 'one', share: 20 },
      { name: 'two', share: 80 },
    ],
  };
  const told = onHub(accepted({ spec, observed }).resources);
  const one = told.get('namespace-one') as KubeObject;
  const reporting = (hard: string) => {
    const status = { ...(one['status'] as object), quota: [{ name: 'requests.cpu', hard }] };
    return new Map([...told, ['namespace-one', { ...one, status }]]);
  };
  expect(cpus(desired({ spec, observed: reporting('6') }))).toEqual({ 'namespace-one': '2', 'namespace-two': '4' });
  expect(cpus(desired({ spec, observed: reporting('2') }))).toEqual({ 'namespace-one': '2', 'namespace-two': '8' });
});

test('a namespace is not made over a claim, whose author could have written anything into it', () => {
  const { metadata, ...rest } = child('one');
  const claim = { ...rest, metadata: { ...metadata, labels: {} } };
  const given = { spec: two, observed: without('namespace-one'), virtualClusters: [claim, child('two')] };
  const { status, resources, holds } = accepted(given);
  expect(holds.map(({ reason }) => reason)).toEqual(['NameTaken']);
  expect([...resources.keys()]).not.toContain('namespace-one');
  expect(status).toMatchObject({
    virtualClusters: '1/10',
    namespaces: [
      { name: 'one', message: expect.stringContaining('claimed a VirtualCluster of that name') as unknown },
      { name: 'two' },
    ],
  });
});

describe('a namespace that waits for its part', () => {
  const spec: TenantClaimSpec = {
    ...replaced,
    allowNamespaceRemoval: false,
    machines: [{ name: 'db', namespace: 'three', sshKeys: [`ssh-ed25519 ${'A'.repeat(68)}`] }],
    replicate: [
      { kind: 'ConfigMap', name: 'company-ca' },
      { kind: 'Secret', name: 'login', namespaces: ['three'] },
    ],
  };
  const settled = settle({ spec, observed });

  test('nothing is made in it: it has no name on the hub', () => {
    const { plan } = accepted({ spec, observed: settled });
    const waiting = plan.filter(({ state }) => state === 'waiting').map(({ name, waitingOn }) => [name, waitingOn]);
    expect(waiting).toEqual([
      ['login-keys-db', ['namespace three']],
      ['machine-db', ['login-keys', 'namespace three']],
      ['copied-config-map-three.company-ca', ['namespace three']],
      ['copied-secret-login', ['a namespace to copy it into']],
    ]);
  });

  test('what the tenant is given is in the others, in the one that is only kept, too', () => {
    const objects = desired({ spec, observed: settled });
    const places = Object.entries(objects)
      .filter(([name]) => name.startsWith('copied-config-map-'))
      .map(([, object]) => at(object, 'spec', 'forProvider', 'manifest', 'metadata', 'namespace'));
    expect(places).toEqual(['vc-tenant-payments--two', 'vc-tenant-payments--one']);
  });

  test('no claim takes its place', () => {
    const count = at(desired({ spec, observed: settled })['claim-quota'], 'spec', 'hard');
    expect(count).toMatchObject({ 'count/virtualclusters.aerodrome.dev': '12' });
  });
});
