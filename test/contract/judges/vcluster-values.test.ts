import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { judgeVcluster, templateVcluster, vclusterValuesMistakes } from '../harness/vcluster.ts';
import { baseline, baselineWith } from './baseline.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

const release = { name: 'team-a', namespace: 'vc-team-a' };
const judged = (values: object, previous?: object) =>
  judgeVcluster({ ...release, values, ...(previous && { previous }) });

describe("the schema of the chart's values", () => {
  test.each([
    { name: 'the baseline', values: baseline(), want: [] },
    { name: 'nothing', values: {}, want: [] },
    {
      name: 'a key of an older chart',
      values: baselineWith('syncer.extraArgs', []),
      want: ['/syncer: unknown'],
    },
    {
      name: 'a key it never had, deep down',
      values: baselineWith('sync.toHost.pods.everything', true),
      want: ['/sync/toHost/pods/everything: unknown'],
    },
    {
      name: 'replicas as text',
      values: baselineWith('controlPlane.statefulSet.highAvailability.replicas', '3'),
      want: ['/controlPlane/statefulSet/highAvailability/replicas: must be integer'],
    },
  ])('on $name', async ({ values, want }) => {
    expect(await vclusterValuesMistakes(values)).toEqual(want);
  });
});

describe("vcluster's own code", () => {
  const replicas = 'embedded database is not supported with multiple replicas';
  test.each([
    { name: 'the baseline', values: baseline(), want: {} },
    { name: 'nothing: the defaults of the chart', values: {}, want: {} },
    {
      name: 'a key it does not have',
      values: baselineWith('syncer', {}),
      want: { unreadable: expect.stringContaining('unknown field "syncer"') },
    },
    {
      name: 'text for a number',
      values: baselineWith('controlPlane.statefulSet.highAvailability.replicas', 'three'),
      want: { unreadable: expect.stringContaining('cannot unmarshal string') },
    },
    {
      name: 'several replicas on one database file, which the schema lets pass',
      values: baselineWith('controlPlane.backingStore', { database: { embedded: { enabled: true } } }),
      want: { invalid: replicas },
    },
    {
      name: 'a Pod Security level there is not',
      values: baselineWith('policies.podSecurityStandard', 'hardened'),
      want: { invalid: expect.stringContaining('must be one of: privileged, baseline, restricted') },
    },
    {
      name: 'an address of its API server that is none',
      values: baselineWith('exportKubeConfig.server', 'team-a.example.com'),
      want: { invalid: expect.stringContaining('https://') },
    },
    {
      name: 'storage classes in both directions',
      values: baselineWith('sync.toHost.storageClasses.enabled', true),
      want: { invalid: expect.stringContaining('cannot enable both') },
    },
  ])(
    'on $name',
    async ({ values, want }) => {
      expect(await judged(values)).toEqual(want);
    },
    patience,
  );

  test.each([
    ['sync.toHost.customResources', { 'services.serving.knative.dev': { enabled: true } }],
    ['sync.fromHost.customResources', { 'a.example.com': { enabled: true, scope: 'Cluster' } }],
    ['sync.toHost.namespaces', { enabled: true, mappings: { byName: { a: 'b' } } }],
    ['controlPlane.backingStore.etcd.embedded', { enabled: true }],
    ['controlPlane.backingStore.database.external', { enabled: true, dataSource: 'mysql://db' }],
    ['controlPlane.coredns.embedded', true],
    ['networking.resolveDNS', [{ hostname: 'a.example.com', target: { ip: '192.0.2.1' } }]],
    ['privateNodes.enabled', true],
    ['sleep', { auto: { afterInactivity: '1h' } }],
    ['platform', { project: 'default' }],
  ])(
    'says that %s needs a licence',
    async (path, value) => {
      expect(await judged(baselineWith(path, value))).toMatchObject({ needsLicence: true });
    },
    patience,
  );

  const sqlite = baselineWith('controlPlane.backingStore', {});
  const cannotMove = 'please make sure to not switch between vCluster stores';
  test.each([
    { name: 'nothing changes', previous: baseline(), values: baseline(), want: undefined },
    { name: 'a database file becomes an etcd', previous: sqlite, values: baseline(), want: undefined },
    {
      name: 'an etcd becomes a database file',
      previous: baseline(),
      values: sqlite,
      want: expect.stringContaining(cannotMove),
    },
    {
      name: 'namespaces begin to be synced',
      previous: baseline(),
      values: baselineWith('sync.toHost.namespaces', { enabled: true }),
      want: 'sync.toHost.namespaces.enabled is not allowed to be changed',
    },
  ])(
    'on an upgrade where $name',
    async ({ previous, values, want }) => {
      expect((await judged(values, previous)).forbiddenChange).toEqual(want);
    },
    patience,
  );
});

describe('helm template of the chart', () => {
  test(
    'renders the baseline as the published chart does',
    async () => {
      const outcome = await templateVcluster({
        ...release,
        values: baselineWith('controlPlane.statefulSet.image', {}),
      });
      const objects = outcome.rendered ? outcome.objects : [];
      // A Deployment, since the etcd beside it has all the state.
      const controlPlane = objects.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'team-a');
      expect(controlPlane).toMatchObject({
        metadata: { namespace: 'vc-team-a', labels: { chart: 'vcluster-0.36.1' } },
        spec: { template: { spec: { containers: [{ image: 'ghcr.io/loft-sh/vcluster-pro:0.36.1' }] } } },
      });
    },
    patience,
  );

  test(
    'hands a configuration to the control plane that gets the verdict of the values',
    async () => {
      const values = baselineWith('controlPlane.backingStore', {});
      const outcome = await templateVcluster({ ...release, values });
      const secrets = (outcome.rendered ? outcome.objects : []).filter(({ kind }) => kind === 'Secret');
      const config = secrets.map((secret) => (secret as { data?: Record<string, string> }).data?.['config.yaml'] ?? '');
      expect(config.length).toBe(1);
      const said = await judged(parse(Buffer.from(config[0] ?? '', 'base64').toString()));
      expect(said).toEqual({ invalid: expect.stringContaining('not supported with multiple replicas') });
      expect(await judged(values)).toEqual(said);
    },
    patience,
  );

  test.each([
    ['a key the schema does not have', 'syncer', {}, 'syncer'],
    [
      'two stores',
      'controlPlane.backingStore.etcd.embedded.enabled',
      true,
      'you can only enable one backingStore at the same time',
    ],
    [
      'what only its templates know to be gone',
      'deploy.volumeSnapshotController',
      { enabled: true },
      'deploy.volumeSnapshotController was removed in 0.36.0',
    ],
  ])(
    'refuses %s',
    async (_, path, value, reason) => {
      const outcome = await templateVcluster({ ...release, values: baselineWith(path, value) });
      expect(outcome).toEqual({ rendered: false, message: expect.stringContaining(reason) });
    },
    patience,
  );
});
