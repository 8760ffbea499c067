import { describe, expect, test } from '@jest/globals';
import { hubFor, next, reconcile } from '../../test/lives/hub.ts';
import { at, isTrue, listAt, stringAt, unwrap } from '../engine/index.ts';
import { edit, type Faults, settled, type World } from './index.ts';

const flavours = ['claims', 'namespaced'] as const;
type Flavour = (typeof flavours)[number];
type Spec = Readonly<Record<string, unknown>>;

const apps = {
  apps: [
    { name: 'podinfo', chart: { repository: 'https://charts.example.com', name: 'podinfo', version: '6.9.4' } },
    { name: 'web', chart: { repository: 'https://charts.example.com', name: 'web', version: '1.0.0' } },
  ],
};
const machines = {
  edition: 'Platform',
  platform: { apiKeySecretRef: { name: 'key' } },
  expose: { type: 'LoadBalancer', host: 'demo.team-a.vc.example.com' },
  nodes: { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'general', replicas: 2 }] },
};
const token = { access: { kubeconfig: 'ServiceAccount' } };
const alone = { mode: 'Namespace' };

function born(spec: Spec, flavour: Flavour, faults: Faults = {}): World {
  const metadata = { name: 'demo', namespace: 'team-a' };
  return hubFor({ apiVersion: 'aerodrome.dev/v1alpha1', kind: 'VirtualCluster', metadata, spec }, { flavour, faults });
}

/** Every world until nothing moves any more. */
function worldsOf(world: World): readonly World[] {
  const worlds: World[] = [];
  for (let before = world; worlds.length < 40; ) {
    const composed = reconcile(before);
    if (composed.outcome !== 'accepted') throw new Error(`cannot live on: ${JSON.stringify(composed)}`);
    const after = next(before, composed);
    if (settled(before, after)) return worlds;
    worlds.push(after);
    before = after;
  }
  throw new Error('cannot settle within 40 rounds');
}

const settle = (world: World) => worldsOf(world).at(-1) ?? world;
const told = ({ composite }: World) => ['phase', 'reason'].map((field) => stringAt(composite, 'status', field));
const release = ({ objects }: World) => objects.get('control-plane');

describe.each(flavours)('a virtual cluster in the %s flavour', (flavour) => {
  test.each([
    ['with an API server', {}],
    ['with apps inside', apps],
    ['with machines', machines],
    ['with a token', token],
    ['as a namespace', alone],
    ['as a namespace with a token', { ...alone, ...token }],
  ])('%s becomes Ready, and then nothing changes any more', (_what, spec) => {
    const worlds = worldsOf(born(spec, flavour));
    expect(told(worlds.at(-1) as World)).toEqual(['Ready', 'Available']);
    expect(isTrue(worlds.at(-1)?.composite, 'Ready')).toBe(true);
    expect(worlds.length).toBeGreaterThan(4);
    expect(worlds.length).toBeLessThanOrEqual(16);
  });

  test('answers once it has written its kubeconfig, and is reached inside only then', () => {
    const worlds = worldsOf(born(apps, flavour));
    const lives = worlds.map((world) => {
      const synced = listAt(release(world), 'status', 'conditions').find((one) => stringAt(one, 'type') === 'Synced');
      return [stringAt(release(world), 'status', 'atProvider', 'state'), stringAt(synced, 'reason')].join(' ');
    });
    const starting = lives.indexOf('deployed ReconcileError');
    expect([...new Set(lives)]).toEqual([' ', 'deployed ReconcileSuccess', 'deployed ReconcileError']);
    const isReady = worlds.map((world) => isTrue(release(world), 'Ready'));
    expect(isReady.indexOf(true)).toBeGreaterThan(starting);
    for (const [index, { objects }] of worlds.entries()) {
      const inside = [...objects.keys()].filter((name) => /^(inside|app|authority)/.test(name));
      if (!isReady[index]) expect(inside).toEqual([]);
    }
  });
});

describe('on a bad day', () => {
  test.each([
    {
      name: 'a chart that fails',
      spec: {},
      faults: { failingReleases: ['control-plane'] },
      want: ['Provisioning', 'ReleaseFailed'],
    },
    { name: 'no join document', spec: machines, faults: { missing: ['join'] }, want: ['Configuring', 'NoJoinSecret'] },
    {
      name: 'no room for a machine',
      spec: machines,
      faults: { stuckMachines: ['machine-general-0'] },
      want: ['Configuring', 'ErrorUnschedulable'],
    },
    {
      name: 'an app that fails',
      spec: apps,
      faults: { failingReleases: ['app-web'] },
      want: ['Ready', 'Available'],
    },
  ])('$name is said, and mends', ({ spec, faults, want }) => {
    const stuck = settle(born(spec, 'claims', faults));
    expect(told(stuck)).toEqual(want);
    expect(told(settle({ ...stuck, faults: {} }))).toEqual(['Ready', 'Available']);
  });

  test.each<Faults>([{ vanished: ['control-plane', 'namespace'] }, { unknown: ['control-plane', 'namespace'] }])(
    'nothing goes when a status does: %j',
    (faults) => {
      const grown = settle(born(apps, 'claims'));
      const blind = settle({ ...grown, faults });
      expect([...blind.objects.keys()]).toEqual([...grown.objects.keys()]);
      expect(told(blind)).not.toEqual(['Ready', 'Available']);
      expect(told(settle({ ...blind, faults: {} }))).toEqual(['Ready', 'Available']);
    },
  );
});

test('a suspended virtual cluster does not answer, and does again when it is woken up', () => {
  const grown = settle(born(apps, 'claims'));
  const asleep = settle(edit(grown, { ...apps, suspended: true }));
  const reached = listAt(asleep.objects.get('app-web'), 'status', 'conditions');
  expect(JSON.stringify(reached)).toContain('connection refused');
  expect(told(settle(edit(asleep, apps)))).toEqual(['Ready', 'Available']);
});

test('what the quota counts stands in its status', () => {
  const carrier = settle(born(alone, 'claims')).objects.get('guard-rail-quota');
  const quota = carrier && unwrap(carrier);
  expect(Object.keys(at(quota, 'status', 'used') as object)).toEqual(Object.keys(at(quota, 'spec', 'hard') as object));
});
