import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import {
  ask,
  compositeOf,
  lifetime,
  newHub,
  requiredOf,
  round,
  rounds,
  type Surroundings,
  within,
  withSpec,
} from '../../test/cluster/claim.ts';
import { type Accepted, isObject, type KubeObject } from '../engine/index.ts';
import type { Faults, World } from '../simulation/index.ts';

/** The status schema of the definition, closed: the API server would silently drop what it does not know. */
const definition = parse(readFileSync('package/apis/cluster/definition.yaml', 'utf8'));
const schema = closed(definition.spec.versions[0].schema.openAPIV3Schema.properties.status);
const fits = new Ajv({ strict: false }).compile(schema as object);

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (!isObject(value)) return value;
  const below = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, closed(child)]));
  return isObject(value['properties']) ? { ...below, additionalProperties: false } : below;
}

function answer(world: World): Accepted {
  const composed = ask(world);
  if (composed.outcome !== 'accepted') throw new Error(`expected an answer, got ${composed.outcome}`);
  return composed;
}

/** Phases in order over some rounds, each once in a row, with a check of every status on the way. */
function phases(start: World, count = lifetime): { readonly seen: readonly unknown[]; readonly end: World } {
  const seen: unknown[] = [];
  let world = start;
  for (let i = 0; i < count; i++) {
    const { status } = answer(world);
    expect({ errors: fits(status) ? [] : fits.errors, status }).toEqual({ errors: [], status });
    if (seen.at(-1) !== status['phase']) seen.push(status['phase']);
    world = round(world);
  }
  return { seen, end: world };
}

const everything = {
  version: '4.19.15',
  tier: 'production',
  nodePools: [
    { name: 'a', autoscaling: { min: 3, max: 6 } },
    { name: 'b', sites: ['site-b'] },
  ],
  addons: [{ name: 'cert-manager' }],
};

describe('phases', () => {
  test('of a cluster that comes to life, is upgraded, grows and shrinks', () => {
    const made = phases(newHub(everything));
    expect(made.seen).toEqual(['Pending', 'Provisioning', 'Configuring', 'Ready']);
    const upgraded = phases(withSpec(made.end, { ...everything, version: '4.20' }));
    expect(upgraded.seen).toEqual(['Upgrading', 'Ready']);
    const grown = { ...everything, version: '4.20', nodePools: [...everything.nodePools, { name: 'c', replicas: 2 }] };
    const more = phases(withSpec(upgraded.end, grown), 12);
    expect(more.seen).toEqual(['Configuring', 'Ready']);
    const fewer = phases(withSpec(more.end, { ...everything, version: '4.20' }), 3);
    expect(fewer.seen).toEqual(['Blocked']);
  });

  test('Degraded once the control plane says so', () => {
    const world = rounds(newHub({}), lifetime);
    const faults: Faults = { degraded: true };
    expect(phases({ ...world, faults }, 6).seen).toEqual(['Ready', 'Degraded']);
  });
});

describe('the status of a complete cluster', () => {
  const world = rounds(
    newHub(
      { nodePools: [{ name: 'a', sites: ['site-a'], replicas: 2 }] },
      { namespaceLabels: { 'aerodrome.dev/tenant': 'payments' } },
    ),
    lifetime,
  );

  test('says everything a person asks for', () => {
    const { identifiers, ...status } = answer(world).status;
    expect(identifiers).toMatchObject({ controlPlaneNamespace: 'team-a-demo', hostedCluster: 'team-a/demo' });
    expect(status).toEqual({
      phase: 'Ready',
      reason: 'Available',
      message: 'everything is in place',
      tenant: 'payments',
      tier: 'standard',
      sites: 'site-a',
      apiURL: 'https://api.demo.k8s.example.com:6443',
      consoleURL: 'https://console-openshift-console.apps.demo.k8s.example.com',
      loginHint: 'oc login --web https://api.demo.k8s.example.com:6443',
      ingressDomain: 'apps.demo.k8s.example.com',
      ingressIP: '198.51.100.1',
      version: { current: '4.20.6', desired: '4.20.6', channel: 'stable', available: [] },
      nodes: '2/2',
      pools: [{ name: 'a', site: 'site-a', desired: 2, ready: 2, version: '4.20.6' }],
      network: {
        podCIDR: '10.132.0.0/14',
        serviceCIDR: '172.31.0.0/16',
        apiVIP: '192.0.2.1',
        ingressVIP: '198.51.100.1',
        cniVersion: '1.19.6',
      },
      kubeconfig: { configMapRef: { name: 'demo-kubeconfig' } },
      addons: [{ name: 'kyverno', version: '3.9.0', ready: true }],
      backup: expect.objectContaining({ enabled: true, schedule: '0 2 * * *' }),
    });
  });

  test('keeps its addresses and version while the hub reports nothing', () => {
    const silent = new Map(
      [...world.objects].map(([name, { status: _status, ...object }]) => [name, object as KubeObject]),
    );
    const kept = ({
      apiURL,
      consoleURL,
      ingressDomain,
      ingressIP,
      network,
      identifiers,
      version,
    }: Record<string, unknown>) => ({ apiURL, consoleURL, ingressDomain, ingressIP, network, identifiers, version });
    const shown = round(world);
    expect(kept(answer({ ...shown, objects: silent }).status)).toEqual(kept(answer(shown).status));
  });

  test('hands out the kubeconfig where claims have connection details, and it holds no credential', () => {
    const { connectionDetails } = answer(world);
    expect([...connectionDetails.keys()]).toEqual(['kubeconfig']);
    expect(connectionDetails.get('kubeconfig')).not.toMatch(/token:|password|client-key|client-certificate/);
    expect(answer(rounds(newHub({}, { flavour: 'namespaced' }), lifetime)).connectionDetails.size).toBe(0);
  });

  test('says what an upgrade does, and where it is held', () => {
    const older = rounds(newHub({ version: '4.19.15', nodePools: [{ name: 'a', sites: ['site-a'] }] }), lifetime);
    const wish = (version: string, upgrade = {}) =>
      withSpec(older, { version, upgrade, nodePools: [{ name: 'a', sites: ['site-a'] }] });
    expect(answer(older).status['version']).toEqual({
      current: '4.19.15',
      desired: '4.19.15',
      channel: 'stable',
      available: ['4.20.6', '4.20.5', '4.20.4', '4.19.18', '4.19.17'],
    });
    expect(answer(wish('4.20')).status['upgrade']).toEqual({
      from: '4.19.15',
      to: '4.20.6',
      step: 'ControlPlane',
      message: 'the control plane is going to 4.20.6',
    });
    expect(answer(wish('4.20', { paused: true })).status['upgrade']).toEqual({
      from: '4.19.15',
      to: '4.20',
      step: 'Held',
      message: 'the upgrade from 4.19.15 to 4.20.6 waits until spec.upgrade.paused is false',
    });
  });

  test('lists settings it does not follow', () => {
    const moved = answer(within(world, { platform: { sizes: { medium: { cores: 12, memory: '32Gi' } } } }));
    expect(moved.status['settings']).toEqual([{ name: 'sizes.medium.cores', running: '8', setting: '12' }]);
    expect(moved.conditions.find(({ type }) => type === 'SettingsCurrent')).toMatchObject({
      status: 'False',
      message: expect.stringContaining('keeps sizes.medium.cores = 8; new clusters get 12'),
    });
  });
});

describe('conditions', () => {
  const types = (spec: object, around: Surroundings = {}) =>
    answer(newHub(spec, around)).conditions.map(({ type }) => type);

  test('are always the same ones', () => {
    const want = [
      'ControlPlaneReady',
      'NodesReady',
      'NetworkReady',
      'IngressReady',
      'ServicesReady',
      'SettingsCurrent',
      'ConfigurationValid',
      'AccessReady',
      'AddonsReady',
      'BackupReady',
      'UpgradeAvailable',
      'Upgradeable',
      'Degraded',
    ];
    expect(types({})).toEqual(want);
    expect(types(everything, { flavour: 'namespaced' })).toEqual(want);
  });

  test('add-ons and backup do not gate readiness', () => {
    const world = rounds(newHub({}, {}, { failingReleases: ['addon-kyverno'] }), lifetime);
    const { ready, conditions } = answer(world);
    expect(ready).toBe(true);
    expect(conditions.find(({ type }) => type === 'AddonsReady')?.status).toBe('False');
  });
});

test('helpers make what Crossplane makes', () => {
  expect(compositeOf({}).kind).toBe('XCluster');
  expect([...requiredOf().keys()]).toEqual([
    'platform',
    'namespace',
    'tenant',
    'control-plane-namespace',
    'supported-versions',
    'address-pools',
  ]);
});
