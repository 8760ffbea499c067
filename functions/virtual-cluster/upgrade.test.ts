import { describe, expect, test } from '@jest/globals';
import type { KubeObject } from '../engine/index.ts';
import { validate } from '../engine/validation/index.ts';
import type { Platform } from '../platform/index.ts';
import { virtualClusterSchema } from './kind-schema.gen.ts';
import { platformWith } from './parts/virtual-cluster.fixture.ts';
import type { VirtualClusterClaimSpec } from './schema.gen.ts';
import { planUpgrade } from './upgrade.ts';

const platform: Platform = platformWith({
  virtualClusters: { versions: { default: '1.35', offered: ['1.34.5', '1.34.6', '1.35.1', '1.35.2', '1.36.0'] } },
});

/** A Release that was told to run a version of Kubernetes with a version of the chart. */
function release(version: string, chart = '0.36.1', ready = 'True'): KubeObject {
  const values = { controlPlane: { distro: { k8s: { version: `v${version}` } } } };
  return {
    apiVersion: 'helm.m.crossplane.io/v1beta1',
    kind: 'Release',
    metadata: { name: 'shop.vc' },
    spec: { forProvider: { chart: { version: chart }, values } },
    status: { conditions: [{ type: 'Ready', status: ready, reason: 'Available' }] },
  };
}

function plan(spec: VirtualClusterClaimSpec, live?: KubeObject, settings = platform) {
  const composite = { kind: 'VirtualCluster', metadata: { name: 'shop' }, spec };
  const { spec: complete } = validate(virtualClusterSchema, composite, 'namespaced');
  if (!complete) throw new Error('cannot plan: the spec is wrong');
  return planUpgrade(complete, settings, live);
}

describe('Kubernetes', () => {
  test.each<{
    name: string;
    wish?: string;
    live?: KubeObject;
    want: { kubernetes: string; holds?: string[]; mistakes?: string[] };
  }>([
    { name: 'a new one gets the default', want: { kubernetes: '1.35.2' } },
    { name: 'a minor is its newest patch', wish: '1.34', want: { kubernetes: '1.34.6' } },
    { name: 'a patch is itself', wish: '1.34.5', want: { kubernetes: '1.34.5' } },
    {
      name: 'what is not on offer is refused at first',
      wish: '1.33',
      want: { kubernetes: '', mistakes: ['spec.kubernetesVersion'] },
    },
    { name: 'without a wish it stays', live: release('1.34.5'), want: { kubernetes: '1.34.5' } },
    { name: 'a newer patch is not forced', wish: '1.34', live: release('1.34.5'), want: { kubernetes: '1.34.5' } },
    { name: 'a newer patch by wish', wish: '1.34.6', live: release('1.34.5'), want: { kubernetes: '1.34.6' } },
    { name: 'the next minor', wish: '1.35', live: release('1.34.5'), want: { kubernetes: '1.35.2' } },
    {
      name: 'the next minor waits until this one is deployed',
      wish: '1.35',
      live: release('1.34.5', '0.36.1', 'False'),
      want: { kubernetes: '1.34.5' },
    },
    {
      name: 'never back',
      wish: '1.34',
      live: release('1.35.2'),
      want: { kubernetes: '1.35.2', holds: ['VersionDowngrade'] },
    },
    {
      name: 'never two minors at once',
      wish: '1.36',
      live: release('1.34.5'),
      want: { kubernetes: '1.34.5', holds: ['VersionJump'] },
    },
    {
      name: 'what is not on offer is held on a live one',
      wish: '1.37',
      live: release('1.36.0'),
      want: { kubernetes: '1.36.0', holds: ['VersionNotOffered'] },
    },
    {
      name: 'what it runs may leave the offer',
      wish: '1.33',
      live: release('1.33.9'),
      want: { kubernetes: '1.33.9' },
    },
  ])('$name', ({ wish, live, want }) => {
    const decision = plan(wish === undefined ? {} : { kubernetesVersion: wish }, live);
    expect({
      kubernetes: decision.plan.kubernetes,
      holds: decision.holds.map(({ reason }) => reason),
      mistakes: decision.mistakes.map(({ path }) => path),
    }).toEqual({ holds: [], mistakes: [], ...want });
  });

  test('a jump names the next step', () => {
    expect(plan({ kubernetesVersion: '1.36' }, release('1.34.5')).holds[0]?.message).toBe(
      'Kubernetes 1.34.5 cannot go to 1.36.0 at once, upgrades go one minor at a time: set spec.kubernetesVersion to "1.35" first',
    );
  });

  test('what could be next is shown, oldest first', () => {
    expect(plan({}, release('1.34.5')).plan.available).toEqual(['1.34.6', '1.35.1', '1.35.2']);
    expect(plan({}).plan.available).toEqual([]);
  });
});

describe('the chart', () => {
  const withChart = (version: string, rollout: 'New' | 'All') =>
    platformWith({ virtualClusters: { chart: { version, rollout } } });

  test.each<{ name: string; wish?: string; live?: string; settings?: Platform; want: [string, string[]] }>([
    { name: "a new one gets the platform's", want: ['0.36.1', []] },
    {
      name: 'the settings move no live one',
      live: '0.36.1',
      settings: withChart('0.37.0', 'New'),
      want: ['0.36.1', []],
    },
    { name: 'unless they say so', live: '0.36.1', settings: withChart('0.37.0', 'All'), want: ['0.37.0', []] },
    {
      name: 'and even then one minor at a time',
      live: '0.35.3',
      settings: withChart('0.37.0', 'All'),
      want: ['0.35.3', ['ChartJump']],
    },
    { name: 'the claim moves it', wish: '0.37.0', live: '0.36.1', want: ['0.37.0', []] },
    { name: 'one minor at a time', wish: '0.38.0', live: '0.36.1', want: ['0.36.1', ['ChartJump']] },
    { name: 'never back', wish: '0.35.3', live: '0.36.1', want: ['0.36.1', ['ChartDowngrade']] },
    { name: 'never back by a patch either', wish: '0.36.0', live: '0.36.1', want: ['0.36.1', ['ChartDowngrade']] },
  ])('$name', ({ wish, live, settings, want }) => {
    const spec = wish === undefined ? {} : { chart: { version: wish } };
    const decision = plan(spec, live === undefined ? undefined : release('1.35.2', live), settings);
    expect([decision.plan.chart, decision.holds.map(({ reason }) => reason)]).toEqual(want);
  });
});
