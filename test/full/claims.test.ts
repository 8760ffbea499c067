import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Around, openAround } from '../hub/proofs/around.ts';
import { arrival, claim, claimsIn } from '../hub/proofs/claims.ts';
import { columnsOf } from '../hub/proofs/columns.ts';
import { composedOf } from '../hub/proofs/composed.ts';
import { departure } from '../hub/proofs/deletion.ts';
import { repair } from '../hub/proofs/drift.ts';
import { changes, everything } from '../hub/proofs/everything.ts';
import { faults } from '../hub/proofs/faults.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { load, unload } from '../hub/proofs/load.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import { type Live, patch, type Reference, read, referenceTo, root, type Stage } from '../hub/proofs/stage.ts';
import { watchSteady } from '../hub/proofs/steady.ts';
import { until } from '../hub/proofs/until.ts';
import { upgrade } from '../hub/proofs/upgrade.ts';

/** Everything that a hub is to prove, in the claims flavour; its figures go into the documentation. */
const patience = 3_600_000;
const ARRIVAL = 900;
const DEPARTURE = 600;
const TTL = 60;

const examples = ['tenant', 'virtual-cluster', 'cluster'].flatMap((kind) =>
  readdirSync(`${root}examples/${kind}`).map((file) => `examples/${kind}/${file}`),
);
const hello: Reference = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  namespace: 'team-hello',
  name: 'hello',
};

describeHere('a hub with claims', () => {
  let hub: OwnHub;
  let stage: Stage;
  let around: Around;
  const figures: Figure[] = [];
  beforeAll(async () => {
    hub = await startOwnHub('claims');
    stage = hub.stage;
    around = await openAround(stage);
  }, patience);
  afterAll(async () => {
    await writeFigures(figures);
    await around?.close();
    await hub?.stop();
  }, patience);

  const duplicates = (): Promise<unknown> => around.admin('GET', 'ledger/duplicates');
  const arrive = async (file: string): Promise<readonly Reference[]> => {
    await claim(stage, file);
    const claims = await claimsIn(file);
    for (const reference of claims) {
      const { seconds, composed } = await arrival(stage, reference, ARRIVAL);
      const of = `${file}: ${reference.kind} ${reference.name}`;
      figures.push({ of, what: 'claim to Ready', value: seconds, unit: 's' });
      figures.push({ of, what: 'composed objects', value: composed, unit: '' });
    }
    return claims;
  };
  const depart = async (claims: readonly Reference[]): Promise<void> => {
    for (const reference of claims.toReversed()) {
      const { seconds } = await departure(stage, reference, DEPARTURE);
      figures.push({ of: `${reference.kind} ${reference.name}`, what: 'deletion', value: seconds, unit: 's' });
    }
  };

  test.each(examples.map((file) => [file]))(
    '%s becomes Ready, shows what is documented, and leaves nothing behind',
    async (file) => {
      const before = await everything(stage);
      const claims = await arrive(file);
      for (const reference of claims) {
        const columns = await columnsOf(stage, reference);
        expect(columns.map(({ name, shown }) => [name, shown ?? null])).toEqual(
          columns.map(({ name, held }) => [name, held ?? null]),
        );
      }
      await allowDeletion(stage, claims);
      await depart(claims);
      const namespaces = new Set(claims.flatMap(({ namespace }) => namespace ?? []));
      for (const name of namespaces) await stage.kubectl('delete', 'namespace', name, '--ignore-not-found');
      const left = changes(before, await everything(stage)).filter((line) => line.startsWith('created '));
      expect(left).toEqual([]);
      expect(await duplicates()).toEqual({ duplicates: [] });
    },
    patience,
  );

  test(
    'is at rest for ten minutes',
    async () => {
      await arrive('examples/cluster/minimal.yaml');
      const { changed, writes, events, open, composites, calls, seconds } = await watchSteady(stage, 600);
      expect({ changed, writes, events, open }).toEqual({ changed: [], writes: [], events: [], open: [] });
      expect(calls).toBeGreaterThanOrEqual(composites);
      expect(calls).toBeLessThanOrEqual(composites * (Math.ceil(seconds / TTL) + 1));
      figures.push({
        of: 'at rest',
        what: 'calls of the function for each composite and minute',
        value: (calls / composites / seconds) * 60,
        unit: '',
      });
    },
    patience,
  );

  test(
    'pools come, grow and go; an immutable edit is refused in our words',
    async () => {
      const poolOf = (name: string): Reference => ({
        apiVersion: 'hypershift.openshift.io/v1beta1',
        kind: 'NodePool',
        namespace: 'team-hello',
        name,
      });
      const replicas = (live: Live | undefined) => live?.spec?.['replicas'];
      const pools = (more: readonly object[]) =>
        patch(stage, hello, { spec: { nodePools: [{ name: 'default' }, ...more] } });
      await pools([{ name: 'more', sites: ['site-a'], replicas: 1 }]);
      await until('the pool', 60, () => read(stage, poolOf('hello-more-site-a')));
      await arrival(stage, hello, ARRIVAL);
      await pools([{ name: 'more', sites: ['site-a'], replicas: 3 }]);
      await until('three machines', 60, async () => replicas(await read(stage, poolOf('hello-more-site-a'))) === 3);
      await arrival(stage, hello, ARRIVAL);
      await pools([]);
      // What runs on its machines is not thrown away by an edit.
      await until('the removal held', 120, async () => (await read(stage, hello))?.status?.['phase'] === 'Blocked');
      expect(replicas(await read(stage, poolOf('hello-more-site-a')))).toBe(3);
      await expect(patch(stage, hello, { spec: { network: { podCIDR: '10.200.0.0/14' } } })).rejects.toThrow(
        'podCIDR is decided when the cluster is created',
      );
    },
    patience,
  );

  test(
    'whatever is deleted by hand comes back, and nothing else moves',
    async () => {
      const live = (await read(stage, hello)) as Live;
      const seen = new Set<string>();
      for (const { object } of await composedOf(stage, live)) {
        // One of each kind; machines and control planes are not deleted to see whether they come back.
        if (object === undefined || seen.has(object.kind) || LIVING.has(object.kind)) continue;
        seen.add(object.kind);
        const { moved, of, seconds } = await repair(stage, hello, { does: 'delete', to: referenceTo(object) }, 300);
        figures.push({ of, what: 'back after', value: seconds, unit: 's' });
        expect([of, moved]).toEqual([of, []]);
      }
    },
    patience,
  );

  test.each(faults.map((fault) => [fault.name, fault] as const))(
    'a claim arrives though %s',
    async (name, fault) => {
      const file = 'test/hub/proofs/upgraded.yaml';
      await claim(stage, file);
      const [cluster = hello] = await claimsIn(file);
      const controlPlane = { apiVersion: 'hypershift.openshift.io/v1beta1', kind: 'HostedCluster' };
      await until('its control plane', 300, () => read(stage, { ...cluster, ...controlPlane }));
      await fault.strike(stage, cluster);
      const { seconds } = await arrival(stage, cluster, ARRIVAL);
      figures.push({ of: name, what: 'Ready after', value: seconds, unit: 's' });
      expect(await duplicates()).toEqual({ duplicates: [] });
      await depart([cluster]);
    },
    patience,
  );

  test(
    'an upgrade across a minor begins with the control plane, and then with the canary',
    async () => {
      const file = 'test/hub/proofs/upgraded.yaml';
      await arrive(file);
      const [cluster = hello] = await claimsIn(file);
      const { order, seconds } = await upgrade(stage, cluster, '4.20', ARRIVAL);
      figures.push({ of: 'upgrade from 4.19 to 4.20', what: 'done after', value: seconds, unit: 's' });
      expect(order.slice(0, 2)).toEqual(['HostedCluster upgraded', 'NodePool upgraded-trial-site-b']);
      await depart([cluster]);
    },
    patience,
  );

  test(
    'carries fifty tenants that come at once',
    async () => {
      figures.push(...(await load(stage, 50, 1800)));
      await unload(stage, 1800);
    },
    patience,
  );

  test(
    'goes on with Crossplane 2.4 where it stood with the one before',
    async () => {
      const before = await composedOf(stage, (await read(stage, hello)) as Live);
      await hub.restart('--core', 'v2.4.0');
      await arrival(stage, hello, ARRIVAL);
      const after = await composedOf(stage, (await read(stage, hello)) as Live);
      const states = (all: typeof before) =>
        all.map(({ object }) => [object?.kind, object?.metadata.uid, object?.metadata.generation]);
      expect(states(after)).toEqual(states(before));
      await arrive('examples/virtual-cluster/namespace.yaml');
    },
    patience,
  );
});

const LIVING = new Set(['HostedCluster', 'NodePool', 'VirtualMachine', 'Enrolment', 'Namespace']);

/** Takes away what protects a claim from `kubectl delete`. */
async function allowDeletion(stage: Stage, claims: readonly Reference[]): Promise<void> {
  for (const reference of claims) {
    const live = await read(stage, reference);
    if (live?.spec?.['preventDeletion'] === true) await patch(stage, reference, { spec: { preventDeletion: false } });
    if (live?.spec?.['deletionProtection'] === true)
      await patch(stage, reference, { spec: { deletionProtection: false } });
  }
}
