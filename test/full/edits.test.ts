import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { arrival, claim, claimsIn } from '../hub/proofs/claims.ts';
import { departure } from '../hub/proofs/deletion.ts';
import { atRest, changedIn, stateOf } from '../hub/proofs/drift.ts';
import { applyEdited, edit, hostedClusterOf, inside, poolOf, SETTINGS, setStuck } from '../hub/proofs/edits.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import { conditionOf, type Live, patch, type Reference, read, type Stage } from '../hub/proofs/stage.ts';
import { until } from '../hub/proofs/until.ts';
import { upgrade } from '../hub/proofs/upgrade.ts';

/** What a team and its platform edit on clusters that run, and what comes of it. */
const patience = 3_600_000;
const ARRIVAL = 900;
const MINIMAL = 'examples/cluster/minimal.yaml';

const hello: Reference = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  namespace: 'team-hello',
  name: 'hello',
};

describeHere('clusters that are edited', () => {
  let hub: OwnHub;
  let stage: Stage;
  const figures: Figure[] = [];
  const found = (of: string, what: string, value: number): void => void figures.push({ of, what, value, unit: 's' });

  beforeAll(async () => {
    hub = await startOwnHub('claims');
    stage = hub.stage;
    await claim(stage, MINIMAL);
    await arrival(stage, hello, ARRIVAL);
  }, patience);
  afterAll(async () => {
    await writeFigures('Edits', figures);
    await hub?.stop();
  }, patience);

  describe('pools', () => {
    const more = poolOf({ namespace: 'team-hello', name: 'hello', apiVersion: '', kind: '' }, 'more-site-a');
    const pools = (pool: object | undefined, rest: object = {}) =>
      patch(stage, hello, { spec: { nodePools: [{ name: 'default' }, ...(pool ? [pool] : [])], ...rest } });
    const nodes = (live: Live) => live.status?.['nodes'];

    test(
      'one comes',
      async () => {
        const { seconds, ...became } = await edit(
          stage,
          hello,
          () => pools({ name: 'more', sites: ['site-a'], replicas: 1 }),
          (live) => nodes(live) === '4/4',
        );
        found('a pool', 'added', seconds);
        expect(became).toEqual({ came: ['node-pool-more-site-a'], went: [], moved: ['capacity'] });
      },
      patience,
    );

    test(
      'grows',
      async () => {
        const { seconds, ...became } = await edit(
          stage,
          hello,
          () => pools({ name: 'more', sites: ['site-a'], replicas: 3 }),
          (live) => nodes(live) === '6/6',
        );
        found('a pool', 'scaled from 1 to 3', seconds);
        expect(became).toEqual({ came: [], went: [], moved: ['capacity', 'node-pool-more-site-a'] });
      },
      patience,
    );

    test(
      'keeps its machines when it leaves the claim, and goes when that is allowed',
      async () => {
        await pools(undefined);
        const held = await until('the removal held', 120, async () => {
          const live = await read(stage, hello);
          return live?.status?.['phase'] === 'Blocked' && live;
        });
        expect(held.status?.['message']).toBe(
          'pool more (site-a) is no longer in spec.nodePools but keeps its 3 machines: set spec.allowPoolRemoval to true to remove it, or put it back with replicas 0 first',
        );
        expect((await read(stage, more))?.spec?.['replicas']).toBe(3);
        const { seconds, ...became } = await edit(
          stage,
          hello,
          () => pools(undefined, { allowPoolRemoval: true }),
          (live) => nodes(live) === '3/3',
        );
        found('a pool', 'removed', seconds);
        expect(became).toEqual({ came: [], went: ['node-pool-more-site-a'], moved: ['capacity'] });
        await patch(stage, hello, { spec: { allowPoolRemoval: false } });
      },
      patience,
    );
  });

  describe('an add-on', () => {
    const addons = (...wanted: readonly object[]) => patch(stage, hello, { spec: { addons: wanted } });
    const isReady = ({ status }: Live): boolean =>
      ((status?.['addons'] ?? []) as readonly { name: string; ready: boolean }[]).some(
        ({ name, ready }) => name === 'cert-manager' && ready,
      );
    const PARTS = ['addon-cert-manager', 'guest-object-cert-manager-clusterissuer-company'];
    /** They let namespaces of add-ons be. */
    const POLICIES = ['network-baseline', 'quarantine'];
    const workloads = () => inside(stage, hello, 'get', 'deployments', '-n', 'cert-manager', '-o', 'name');

    test(
      'is installed inside of the cluster',
      async () => {
        const { seconds, ...became } = await edit(stage, hello, () => addons({ name: 'cert-manager' }), isReady);
        found('an add-on', 'switched on', seconds);
        expect(became).toEqual({ came: PARTS, went: [], moved: POLICIES });
        expect(await workloads()).not.toBe('');
      },
      patience,
    );

    test(
      'is taken out of it',
      async () => {
        const { seconds, ...became } = await edit(
          stage,
          hello,
          () => addons({ name: 'cert-manager', enabled: false }),
          (live) => !JSON.stringify(live.status?.['addons']).includes('cert-manager'),
        );
        found('an add-on', 'switched off', seconds);
        expect(became).toEqual({ came: [], went: PARTS, moved: POLICIES });
        expect(await workloads()).toBe('');
      },
      patience,
    );
  });

  describe('settings', () => {
    const set = (data: object) => patch(stage, SETTINGS, { data });
    let before: ReadonlyMap<string, string>;
    let original: Data;
    beforeAll(async () => {
      before = await atRest(stage, hello);
      original = ((await read(stage, SETTINGS)) as Live & { readonly data: Data }).data;
    }, patience);
    afterAll(async () => {
      const { versions, sizes, charts, quota } = original;
      await set({ versions: { default: versions.default }, sizes: { medium: sizes.medium }, charts, quota });
    });

    test(
      'that change leave clusters that run alone, which say what differs',
      async () => {
        const started = performance.now();
        await set({ sizes: { medium: { cores: 10 } }, charts: { cilium: { version: '1.20.0' } } });
        const told = await until('what differs said', 180, async () => {
          const live = await read(stage, hello);
          return conditionOf(live, 'SettingsCurrent')?.status === 'False' && live;
        });
        found('settings', 'said that a cluster has others', (performance.now() - started) / 1000);
        expect(told.status?.['settings']).toEqual([
          { name: 'sizes.medium.cores', running: '8', setting: '10' },
          { name: 'charts.cilium.version', running: original.charts.cilium.version, setting: '1.20.0' },
        ]);
        // Every composite was asked at least once more by then.
        await setTimeout(90_000);
        expect(changedIn(before, await stateOf(stage, hello))).toEqual([]);
        await set({ charts: original.charts });
      },
      patience,
    );

    test(
      'are those that new clusters get',
      async () => {
        await set({ versions: { default: '4.19' }, sizes: { medium: { cores: 10 } } });
        const file = 'test/hub/proofs/fresh.yaml';
        const [fresh = hello] = await claimsIn(file);
        await claim(stage, file);
        await arrival(stage, fresh, ARRIVAL);
        const pool = await read(stage, poolOf(fresh, 'default-site-a'));
        expect({ version: (await read(stage, fresh))?.status?.['version'], pool: pool?.spec }).toMatchObject({
          version: { current: expect.stringMatching(/^4\.19\./) },
          pool: { platform: { kubevirt: { compute: { cores: 10 } } } },
        });
        await departure(stage, fresh, ARRIVAL);
      },
      patience,
    );

    test(
      'that are as they were leave nothing to say',
      async () => {
        await set({ versions: { default: original.versions.default }, sizes: { medium: original.sizes.medium } });
        await until(
          'nothing differs',
          180,
          async () => conditionOf(await read(stage, hello), 'SettingsCurrent')?.status === 'True',
        );
        expect(changedIn(before, await stateOf(stage, hello))).toEqual([]);
      },
      patience,
    );

    test(
      'that are for all reach those that run, and move nothing else',
      async () => {
        const started = performance.now();
        await set({ quota: { headroomPercent: 50 } });
        const moved = await until('the setting there', 180, async () => {
          const now = changedIn(before, await stateOf(stage, hello));
          return now.length > 0 && now;
        });
        found('settings', 'one for all reached a cluster', (performance.now() - started) / 1000);
        expect(moved).toEqual(['ResourceQuota team-hello-hello/aerodrome-capacity']);
      },
      patience,
    );
  });

  test(
    'a canary that sticks stops an upgrade, says why, and lets it go on when it recovers',
    async () => {
      const file = 'test/hub/proofs/upgraded.yaml';
      await claim(stage, file);
      const [cluster = hello] = await claimsIn(file);
      await arrival(stage, cluster, ARRIVAL);
      const [canary, other] = [poolOf(cluster, 'trial-site-b'), poolOf(cluster, 'general-site-a')];
      await setStuck(stage, canary, true);
      const started = performance.now();
      const done = upgrade(stage, cluster, '4.20', ARRIVAL);
      done.catch(() => undefined);
      await until(
        'what is stuck said',
        ARRIVAL,
        async () => /booting and have not fetched/.test(String((await read(stage, cluster))?.status?.['message'])),
        async () => JSON.stringify((await read(stage, cluster))?.status),
      );
      found('a canary that sticks', 'said after', (performance.now() - started) / 1000);
      await setTimeout(60_000);
      const { phase, message, upgrade: step } = (await read(stage, cluster))?.status ?? {};
      const says =
        'machines upgraded-trial-site-b are booting and have not fetched their configuration from the control plane; if that lasts longer than 15 minutes it is the network, DNS or a network policy, not capacity';
      expect({ phase, message, step }).toEqual({
        phase: 'Upgrading',
        message: says,
        step: { from: '4.19.18', to: '4.20.6', step: 'NodePools', pool: 'trial', message: says },
      });
      const image = async (reference: Reference) =>
        ((await read(stage, reference))?.spec?.['release'] as { readonly image: string } | undefined)?.image;
      expect(await Promise.all([hostedClusterOf(cluster), canary, other].map(image))).toEqual([
        expect.stringContaining(':4.20.6-'),
        expect.stringContaining(':4.20.6-'),
        expect.stringContaining(':4.19.18-'),
      ]);
      const released = performance.now();
      await setStuck(stage, canary, false);
      const { order } = await done;
      found('a canary that sticks', 'upgrade done after its recovery', (performance.now() - released) / 1000);
      expect(order).toEqual([
        'HostedCluster upgraded',
        'NodePool upgraded-trial-site-b',
        'NodePool upgraded-general-site-a',
      ]);
      await departure(stage, cluster, ARRIVAL);
    },
    patience,
  );

  test.each([
    [
      { network: { podCIDR: '10.200.0.0/14' } },
      'podCIDR is decided when the cluster is created, since every pod has its address from it; create a new cluster instead',
    ],
    [
      { controlPlane: { availability: 'SingleReplica' } },
      'availability is decided when the cluster is created, since a running etcd cannot change its number of members; create a new cluster instead',
    ],
    [
      { controlPlane: { etcd: { size: '64Gi' } } },
      "etcd's size is decided when the cluster is created, since its volumes cannot grow; create a new cluster instead",
    ],
    [
      { ingress: { domain: 'elsewhere.example.com' } },
      'domain is decided when the cluster is created, since certificates and host names of the API are made from it; create a new cluster instead',
    ],
    [
      { nodePools: [{ name: 'default', upgrade: 'InPlace' }] },
      "a pool's upgrade type is decided when the pool is created, since its machines are managed by that type; add a new pool instead",
    ],
  ])('kubectl apply of %j is refused, and says what to do instead', async (spec, message) => {
    const { generation } = ((await read(stage, hello)) as Live).metadata;
    await expect(applyEdited(stage, MINIMAL, spec)).rejects.toThrow(message);
    expect((await read(stage, hello))?.metadata.generation).toBe(generation);
  });
});

interface Data {
  readonly versions: { readonly default: string };
  readonly sizes: { readonly medium: { readonly cores: number } };
  readonly charts: { readonly cilium: { readonly version: string } };
  readonly quota: { readonly headroomPercent: number };
}
