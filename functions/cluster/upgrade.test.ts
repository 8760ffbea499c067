import { describe, expect, test } from '@jest/globals';
import type { KubeObject } from '../engine/index.ts';
import { defaultPlatform, imageOf, type Platform } from '../platform/index.ts';
import type { ClusterSpec } from './schema.gen.ts';
import { planUpgrade } from './upgrade.ts';

const image = (version: string) => `quay.io/openshift-release-dev/ocp-release:${version}-multi`;
const versions = ['4.18.20', '4.19.15', '4.19.17', '4.19.18', '4.20.4', '4.20.6'];
const platform: Platform = {
  ...defaultPlatform,
  versions: {
    default: '4.20',
    releases: versions.map((version) => ({ version, image: image(version), channels: ['stable', 'fast'] })),
  },
};

/** A HostedCluster told to run `spec`, whose history (latest first) is `4.19.15 Completed` and so on. */
function hostedCluster(spec: string, history: readonly string[], upgradeable = 'True'): KubeObject {
  return {
    apiVersion: 'hypershift.openshift.io/v1beta1',
    kind: 'HostedCluster',
    metadata: { name: 'demo' },
    spec: { release: { image: image(spec) } },
    status: {
      version: {
        history: history.map((entry) => {
          const [version = '', state] = entry.split(' ');
          return { version, state, image: image(version) };
        }),
      },
      conditions: [
        { type: 'ClusterVersionUpgradeable', status: upgradeable, reason: 'R', message: 'an admin must acknowledge' },
      ],
    },
  };
}

/** A NodePool `pool/site spec runs ready`, such as `a/1 4.19.15 4.19.15 True`. */
function nodePools(rows: readonly string[]) {
  return rows.map((row) => {
    const [place = '', spec, runs, isReady] = row.split(' ');
    const [pool = ''] = place.split('/');
    const live: KubeObject | undefined =
      spec === undefined
        ? undefined
        : {
            apiVersion: 'hypershift.openshift.io/v1beta1',
            kind: 'NodePool',
            metadata: { name: place },
            spec: { release: { image: image(spec) }, replicas: 1 },
            status: { replicas: 1, version: runs, conditions: [{ type: 'Ready', status: isReady, reason: 'R' }] },
          };
    return { resource: place, pool, live };
  });
}

interface Row {
  readonly name: string;
  readonly why: string;
  readonly wish?: string;
  readonly cluster?: KubeObject;
  readonly pools?: readonly string[];
  readonly paused?: boolean;
  readonly supported?: readonly string[];
  readonly remembered?: string;
  readonly told?: string;
  readonly platform?: Platform;
  readonly want: {
    readonly control: string;
    readonly pools?: Readonly<Record<string, string>>;
    readonly step?: string;
    readonly holds?: readonly string[];
    readonly mistakes?: readonly string[];
  };
}

function run({
  wish,
  cluster,
  pools = [],
  paused = false,
  supported,
  remembered,
  told,
  platform: settings = platform,
}: Row) {
  const spec = {
    channel: 'stable',
    upgrade: { paused },
    ...(wish === undefined ? {} : { version: wish }),
  } as ClusterSpec;
  const decision = planUpgrade({
    platform: settings,
    spec,
    hostedCluster: cluster,
    supported,
    remembered,
    told,
    pools: nodePools(pools),
  });
  const { step } = decision.plan;
  const described =
    step.name === 'None' ? 'None' : `${step.name}${'pool' in step ? ` ${step.pool}` : ''} ${step.from} -> ${step.to}`;
  return {
    control: decision.plan.image,
    pools: Object.fromEntries([...decision.releases].map(([resource, release]) => [resource, release.image])),
    step: described,
    holds: decision.holds.map(({ reason }) => reason),
    mistakes: decision.mistakes.map(({ path }) => path),
  };
}

const done = ['4.19.15 Completed'];
const first: readonly Row[] = [
  { name: 'default', why: "the platform's default minor, its newest patch", want: { control: '4.20.6' } },
  { name: 'minor', why: 'the newest patch of it', wish: '4.19', want: { control: '4.19.18' } },
  { name: 'patch', why: 'exactly it', wish: '4.19.15', want: { control: '4.19.15' } },
  {
    name: 'not offered',
    why: 'the author has to choose another',
    wish: '4.21',
    want: { control: '', mistakes: ['spec.version'] },
  },
  {
    name: 'not supported',
    why: 'the operator would refuse it',
    wish: '4.20',
    supported: ['4.19', '4.18'],
    want: { control: '4.20.6', mistakes: ['spec.version'] },
  },
  { name: 'supported', why: 'the operator says so', wish: '4.19', supported: ['4.19'], want: { control: '4.19.18' } },
  {
    name: 'HostedCluster not seen',
    why: 'what was completed is not overtaken',
    wish: '4.20',
    remembered: '4.19.15',
    want: { control: '4.19.15' },
  },
  {
    name: 'HostedCluster not seen while it goes on',
    why: 'what it was told stays',
    wish: '4.19',
    remembered: '4.19.15',
    told: '4.20.4',
    want: { control: '4.20.4' },
  },
  {
    name: 'HostedCluster not seen, its release withdrawn',
    why: 'rather nothing than another release',
    wish: '4.20',
    remembered: '4.19.15',
    told: '4.20.5',
    want: { control: '', mistakes: ['versions.releases'] },
  },
  {
    name: 'nothing but machines seen',
    why: 'they tell what ran',
    wish: '4.20',
    pools: ['a/1 4.19.17 4.19.17 True'],
    want: { control: '4.19.17', pools: { 'a/1': '4.19.17' } },
  },
];

const controlPlane: readonly Row[] = [
  {
    name: 'no wish',
    why: 'a default that moves on moves no cluster',
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.19.15' },
  },
  {
    name: 'wish met',
    why: 'nothing to do',
    wish: '4.19.15',
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.19.15' },
  },
  {
    name: 'same minor',
    why: 'a newer patch is on offer, not forced',
    wish: '4.19',
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.19.15' },
  },
  {
    name: 'patch',
    why: 'goes at once',
    wish: '4.19.17',
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.19.17', step: 'ControlPlane 4.19.15 -> 4.19.17' },
  },
  {
    name: 'patch while Upgradeable=False',
    why: 'only minors are blocked',
    wish: '4.19.17',
    cluster: hostedCluster('4.19.15', done, 'False'),
    want: { control: '4.19.17', step: 'ControlPlane 4.19.15 -> 4.19.17' },
  },
  {
    name: 'minor',
    why: 'one step',
    wish: '4.20',
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.20.6', step: 'ControlPlane 4.19.15 -> 4.20.6' },
  },
  {
    name: 'minor while Upgradeable=False',
    why: 'the operator knows why',
    wish: '4.20',
    cluster: hostedCluster('4.19.15', done, 'False'),
    want: { control: '4.19.15', holds: ['UpgradeNotAllowed'] },
  },
  {
    name: 'jump',
    why: 'one minor at a time',
    wish: '4.20',
    cluster: hostedCluster('4.18.20', ['4.18.20 Completed']),
    want: { control: '4.18.20', holds: ['VersionJump'] },
  },
  {
    name: 'downgrade of the minor',
    why: 'never back',
    wish: '4.19',
    cluster: hostedCluster('4.20.4', ['4.20.4 Completed']),
    want: { control: '4.20.4', holds: ['VersionDowngrade'] },
  },
  {
    name: 'downgrade of the patch',
    why: 'never back',
    wish: '4.19.15',
    cluster: hostedCluster('4.19.17', ['4.19.17 Completed']),
    want: { control: '4.19.17', holds: ['VersionDowngrade'] },
  },
  {
    name: 'not offered',
    why: 'a live cluster is held, not refused',
    wish: '4.21.1',
    cluster: hostedCluster('4.20.6', ['4.20.6 Completed']),
    want: { control: '4.20.6', holds: ['VersionNotOffered'] },
  },
  {
    name: 'not supported',
    why: 'a live cluster is held, not refused',
    wish: '4.20',
    supported: ['4.19'],
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.19.15', holds: ['VersionUnsupported'] },
  },
  {
    name: 'paused',
    why: 'the author said so',
    wish: '4.20',
    paused: true,
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.19.15', holds: ['UpgradePaused'] },
  },
  {
    name: 'paused with nothing to do',
    why: 'nothing is held then',
    wish: '4.19',
    paused: true,
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.19.15' },
  },
  {
    name: 'under way',
    why: 'the target stays',
    wish: '4.20',
    cluster: hostedCluster('4.20.6', ['4.20.6 Partial', '4.19.15 Completed']),
    want: { control: '4.20.6', step: 'ControlPlane 4.19.15 -> 4.20.6' },
  },
  {
    name: 'wish taken back under way',
    why: 'never back, not even half way',
    wish: '4.19',
    cluster: hostedCluster('4.20.6', ['4.20.6 Partial', '4.19.15 Completed']),
    want: { control: '4.20.6', step: 'ControlPlane 4.19.15 -> 4.20.6', holds: ['VersionDowngrade'] },
  },
  {
    name: 'next minor during the first installation',
    why: 'not its turn yet',
    wish: '4.20',
    cluster: hostedCluster('4.19.15', ['4.19.15 Partial']),
    want: { control: '4.19.15' },
  },
  {
    name: 'status vanished',
    why: 'decided from spec alone',
    wish: '4.20',
    remembered: '4.19.15',
    cluster: hostedCluster('4.20.6', []),
    want: { control: '4.20.6', step: 'ControlPlane 4.19.15 -> 4.20.6' },
  },
  {
    name: 'status vanished at rest',
    why: 'nothing starts from what is not known',
    wish: '4.20',
    remembered: '4.19.15',
    cluster: hostedCluster('4.19.15', []),
    want: { control: '4.19.15' },
  },
  {
    name: 'release withdrawn from the settings',
    why: 'it keeps running',
    wish: '4.19.15',
    platform: {
      ...platform,
      versions: {
        default: '4.20',
        releases: platform.versions.releases.filter(({ version }) => version !== '4.19.15'),
      },
    },
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.19.15' },
  },
  {
    name: 'image of the release moved in the settings',
    why: 'it keeps its image',
    wish: '4.19.15',
    platform: {
      ...platform,
      versions: {
        default: '4.20',
        releases: [{ version: '4.19.15', image: 'mirror.example.com/ocp:4.19.15', channels: ['stable'] }],
      },
    },
    cluster: hostedCluster('4.19.15', done),
    want: { control: '4.19.15' },
  },
];

const up = hostedCluster('4.20.6', ['4.20.6 Completed', '4.19.15 Completed']);
const moving = hostedCluster('4.20.6', ['4.20.6 Partial', '4.19.15 Completed']);
const pools: readonly Row[] = [
  {
    name: 'control plane moving',
    why: 'pools keep what they run (hazard 7)',
    cluster: moving,
    pools: ['a/1 4.19.15 4.19.15 True', 'b/1 4.19.15 4.19.15 True'],
    want: { control: '4.20.6', pools: { 'a/1': '4.19.15', 'b/1': '4.19.15' }, step: 'ControlPlane 4.19.15 -> 4.20.6' },
  },
  {
    name: 'new pool while moving',
    why: 'joins at the last completed version',
    cluster: moving,
    pools: ['a/1 4.19.15 4.19.15 True', 'new/1'],
    want: {
      control: '4.20.6',
      pools: { 'a/1': '4.19.15', 'new/1': '4.19.15' },
      step: 'ControlPlane 4.19.15 -> 4.20.6',
    },
  },
  {
    name: 'first installation',
    why: 'pools join what is being installed',
    cluster: hostedCluster('4.20.6', ['4.20.6 Partial']),
    pools: ['a/1'],
    want: { control: '4.20.6', pools: { 'a/1': '4.20.6' } },
  },
  {
    name: 'control plane done',
    why: 'the first pool goes, on all its sites',
    cluster: up,
    pools: ['a/1 4.19.15 4.19.15 True', 'a/2 4.19.15 4.19.15 True', 'b/1 4.19.15 4.19.15 True'],
    want: {
      control: '4.20.6',
      pools: { 'a/1': '4.20.6', 'a/2': '4.20.6', 'b/1': '4.19.15' },
      step: 'NodePools a 4.19.15 -> 4.20.6',
    },
  },
  {
    name: 'first pool rolling',
    why: 'the next waits',
    cluster: up,
    pools: ['a/1 4.20.6 4.19.15 False', 'b/1 4.19.15 4.19.15 True'],
    want: { control: '4.20.6', pools: { 'a/1': '4.20.6', 'b/1': '4.19.15' }, step: 'NodePools a 4.19.15 -> 4.20.6' },
  },
  {
    name: 'one site of the first pool rolling',
    why: 'the pool is not ready before all its sites are',
    cluster: up,
    pools: ['a/1 4.20.6 4.20.6 True', 'a/2 4.20.6 4.19.15 False', 'b/1 4.19.15 4.19.15 True'],
    want: {
      control: '4.20.6',
      pools: { 'a/1': '4.20.6', 'a/2': '4.20.6', 'b/1': '4.19.15' },
      step: 'NodePools a 4.19.15 -> 4.20.6',
    },
  },
  {
    name: 'one site of a pool was told',
    why: 'the others follow, they are one pool',
    cluster: up,
    pools: ['a/1 4.20.6 4.19.15 False', 'a/2 4.19.15 4.19.15 True'],
    want: { control: '4.20.6', pools: { 'a/1': '4.20.6', 'a/2': '4.20.6' }, step: 'NodePools a 4.19.15 -> 4.20.6' },
  },
  {
    name: 'first pool ready',
    why: 'the next goes',
    cluster: up,
    pools: ['a/1 4.20.6 4.20.6 True', 'b/1 4.19.15 4.19.15 True'],
    want: { control: '4.20.6', pools: { 'a/1': '4.20.6', 'b/1': '4.20.6' }, step: 'NodePools b 4.19.15 -> 4.20.6' },
  },
  {
    name: 'first pool not ready before it goes',
    why: 'stop on the first that is not ready',
    cluster: up,
    pools: ['a/1 4.19.15 4.19.15 False', 'b/1 4.19.15 4.19.15 True'],
    want: { control: '4.20.6', pools: { 'a/1': '4.19.15', 'b/1': '4.19.15' }, step: 'NodePools a 4.19.15 -> 4.20.6' },
  },
  {
    name: 'all done',
    why: 'rest',
    cluster: up,
    pools: ['a/1 4.20.6 4.20.6 True', 'b/1 4.20.6 4.20.6 True'],
    want: { control: '4.20.6', pools: { 'a/1': '4.20.6', 'b/1': '4.20.6' } },
  },
  {
    name: 'done, then a pool breaks',
    why: 'nothing goes back',
    cluster: up,
    pools: ['a/1 4.20.6 4.20.6 False', 'b/1 4.20.6 4.20.6 True'],
    want: { control: '4.20.6', pools: { 'a/1': '4.20.6', 'b/1': '4.20.6' } },
  },
  {
    name: 'paused between pools',
    why: 'pools stay where they are',
    paused: true,
    cluster: up,
    pools: ['a/1 4.20.6 4.20.6 True', 'b/1 4.19.15 4.19.15 True'],
    want: {
      control: '4.20.6',
      pools: { 'a/1': '4.20.6', 'b/1': '4.19.15' },
      step: 'NodePools b 4.19.15 -> 4.20.6',
      holds: ['UpgradePaused'],
    },
  },
  {
    name: 'pool ahead',
    why: 'nothing goes back',
    cluster: hostedCluster('4.19.15', done),
    pools: ['a/1 4.19.17 4.19.17 True'],
    want: { control: '4.19.15', pools: { 'a/1': '4.19.17' } },
  },
  {
    name: 'next minor while a pool is behind',
    why: 'not its turn yet',
    wish: '4.20',
    cluster: hostedCluster('4.19.17', ['4.19.17 Completed', '4.18.20 Completed']),
    pools: ['a/1 4.18.20 4.18.20 True'],
    want: { control: '4.19.17', pools: { 'a/1': '4.19.17' }, step: 'NodePools a 4.18.20 -> 4.19.17' },
  },
  {
    name: 'status vanished while pools roll',
    why: 'no pool goes on or back',
    remembered: '4.20.6',
    cluster: hostedCluster('4.20.6', []),
    pools: ['a/1 4.20.6 4.20.6 True', 'b/1 4.19.15 4.19.15 True', 'new/1'],
    want: { control: '4.20.6', pools: { 'a/1': '4.20.6', 'b/1': '4.19.15', 'new/1': '4.20.6' } },
  },
  {
    name: 'status vanished while the control plane moves',
    why: 'a new pool still joins at the last completed version',
    remembered: '4.19.15',
    cluster: hostedCluster('4.20.6', []),
    pools: ['a/1 4.19.15 4.19.15 True', 'new/1'],
    want: {
      control: '4.20.6',
      pools: { 'a/1': '4.19.15', 'new/1': '4.19.15' },
      step: 'ControlPlane 4.19.15 -> 4.20.6',
    },
  },
];

describe.each([
  { group: 'first release', rows: first },
  { group: 'control plane', rows: controlPlane },
  { group: 'node pools', rows: pools },
])('$group', ({ rows }) => {
  test.each(rows)('$name: $why', (row) => {
    const { control, pools: releases = {}, step = 'None', holds = [], mistakes = [] } = row.want;
    expect(run(row)).toEqual({
      control: control === '' ? '' : image(control),
      pools: Object.fromEntries(Object.entries(releases).map(([resource, version]) => [resource, image(version)])),
      step,
      holds,
      mistakes,
    });
  });
});

test('a jump names the next minor', () => {
  const spec = { channel: 'stable', version: '4.20', upgrade: { paused: false } } as ClusterSpec;
  const decision = planUpgrade({
    platform,
    spec,
    hostedCluster: hostedCluster('4.18.20', ['4.18.20 Completed']),
    supported: undefined,
    remembered: undefined,
    pools: [],
  });
  expect(decision.holds).toEqual([
    {
      reason: 'VersionJump',
      message: '4.18.20 cannot go to 4.20.6 at once, upgrades go one minor at a time: set spec.version to "4.19" first',
    },
  ]);
});

test('images of the table are those of the platform', () => {
  expect(versions.map((version) => imageOf(platform, version))).toEqual(versions.map(image));
});
