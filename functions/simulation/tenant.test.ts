import { describe, expect, test } from '@jest/globals';
import type { PlatformDocument } from '../../test/generators/platform.ts';
import { hubFor, next, reconcile } from '../../test/lives/hub.ts';
import { at, isTrue, listAt, stringAt } from '../engine/index.ts';
import { type Faults, settled, type World } from './index.ts';

const spec = {
  quota: { hard: { cpu: '20', memory: '40Gi', pods: '100' } },
  namespaces: [{ name: 'production', share: 60 }, { name: 'staging' }],
  machines: [{ name: 'jump', size: 'small' }],
  replicate: [
    { kind: 'ConfigMap', name: 'company-ca' },
    { kind: 'Secret', name: 'registry-login' },
  ],
};

function born(faults: Faults = {}, own: object = spec, settings: PlatformDocument = {}): World {
  const claim = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant', metadata: { name: 'demo' }, spec: { ...own } };
  return hubFor(claim, { flavour: 'claims', faults, settings });
}

function settle(world: World): World {
  let before = world;
  for (let count = 0; count < 40; count++) {
    const composed = reconcile(before);
    if (composed.outcome !== 'accepted') throw new Error(`cannot live on: ${JSON.stringify(composed)}`);
    const after = next(before, composed);
    if (settled(before, after)) return before;
    before = after;
  }
  throw new Error('cannot settle within 40 rounds');
}

const told = ({ composite }: World) => ['phase', 'reason'].map((field) => stringAt(composite, 'status', field));

test('a tenant becomes Ready with everything it has', () => {
  const world = settle(born());
  expect(told(world)).toEqual(['Ready', 'Available']);
  expect(isTrue(world.composite, 'Ready')).toBe(true);
  expect(
    listAt(world.composite, 'status', 'namespaces').map((entry) => [
      stringAt(entry, 'name'),
      stringAt(entry, 'namespace'),
      stringAt(entry, 'phase'),
    ]),
  ).toEqual([
    ['production', 'vc-tenant-demo--production', 'Ready'],
    ['staging', 'vc-tenant-demo--staging', 'Ready'],
  ]);
  expect(at(world.objects.get('copied-secret-registry-login'), 'status', 'provisionedNamespaces')).toEqual([
    'vc-tenant-demo--production',
    'vc-tenant-demo--staging',
  ]);
  expect(at(world.objects.get('claim-quota'), 'status', 'used')).toMatchObject({
    'count/clusters.aerodrome.dev': '0',
    'count/virtualclusters.aerodrome.dev': '2',
  });
});

test.each(['ClusterResourceQuota', 'Capsule'])('a shared quota of %s is counted', (engine) => {
  const own = { quota: { engine, hard: { cpu: '8' } }, namespaces: [{ name: 'production' }] };
  const world = settle(born({}, own, { tenancy: { quotaEngine: engine } }));
  expect(told(world)).toEqual(['Ready', 'Available']);
  expect(at(world.objects.get('shared-quota'), 'status')).toBeDefined();
});

describe('on a bad day', () => {
  test.each<{ readonly name: string; readonly faults: Faults; readonly want: readonly string[] }>([
    {
      name: 'a namespace that is held',
      faults: { blocked: ['staging'] },
      want: ['Configuring', 'TenantLimit'],
    },
    {
      name: 'a machine nobody has room for',
      faults: { stuckMachines: ['jump'] },
      want: ['Configuring', 'ErrorUnschedulable'],
    },
  ])('$name is said, and mends', ({ faults, want }) => {
    const stuck = settle(born(faults));
    expect(told(stuck)).toEqual(want);
    expect(told(settle({ ...stuck, faults: {} }))).toEqual(['Ready', 'Available']);
  });

  test.each([
    ['copied-config-map-production.company-ca', 'company-ca', 'Synced'],
    ['copied-secret-registry-login', 'registry-login', 'Ready'],
  ])('%s says that its source is missing, and mends', (resource, missing, type) => {
    const broken = settle(born({ missing: [missing] }));
    const said = listAt(broken.objects.get(resource), 'status', 'conditions').find(
      (condition) => stringAt(condition, 'type') === type,
    );
    expect(stringAt(said, 'status')).toBe('False');
    expect(JSON.stringify(broken.objects.get(resource)?.['status'])).toContain(missing);
    const mended = settle({ ...broken, faults: {} });
    expect(isTrue(mended.objects.get(resource), type)).toBe(true);
  });

  test.each<Faults>([
    { vanished: ['namespace-production', 'machine-jump', 'claim-namespace'] },
    { unknown: ['namespace-production', 'machine-jump'] },
  ])('nothing goes when a status does: %j', (faults) => {
    const grown = settle(born());
    const blind = settle({ ...grown, faults });
    expect([...blind.objects.keys()]).toEqual([...grown.objects.keys()]);
    expect(told(blind)).not.toEqual(['Ready', 'Available']);
    expect(told(settle({ ...blind, faults: {} }))).toEqual(['Ready', 'Available']);
  });
});
