import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Around, openAround } from './around.ts';
import { ARRIVAL, provesArrival } from './arrival-proof.ts';
import { arrival, claim } from './claims.ts';
import { departure } from './deletion.ts';
import { composedObject, repair } from './drift.ts';
import { changes, type Everything, everything } from './everything.ts';
import { images, killAll, referenceServices } from './processes.ts';
import { type Reference, read, type Stage } from './stage.ts';
import { until } from './until.ts';
import { upgrade } from './upgrade.ts';

const patience = 600_000;
const DEPARTURE = 300;

const cluster: Reference = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  namespace: 'team-hello',
  name: 'hello',
};
const upgraded: Reference = { ...cluster, namespace: 'team-upgraded', name: 'upgraded' };

/** What is proved of every change, in the claims flavour; `stageOf` is asked once the hub is up. */
export function shortProofs(stageOf: () => Promise<Stage>): void {
  describe('with claims', () => {
    let stage: Stage;
    let around: Around;
    let before: Everything;
    beforeAll(async () => {
      stage = await stageOf();
      around = await openAround(stage);
      before = await everything(stage);
    }, patience);
    afterAll(async () => {
      await around?.close();
      await stage?.close();
    });

    provesArrival(() => stage, ['examples/virtual-cluster/namespace.yaml', 'examples/cluster/minimal.yaml']);

    test('the services know of it, once: names lead to its addresses, and nothing is there twice', async () => {
      const live = await read(stage, cluster);
      const { host } = new URL(String(live?.status?.['apiURL']));
      const address = await around.dig(host.replace(/:\d+$/, ''), 'A');
      expect(address).toEqual([expect.stringMatching(/^192\.0\.2\.\d+$/)]);
      expect(await around.admin('GET', 'ledger/duplicates')).toEqual({ duplicates: [] });
    });

    test(
      'what somebody deletes or changes by hand comes back, and nothing else moves',
      async () => {
        const pool = await composedObject(stage, cluster, 'NodePool', 'site-a');
        const record = await composedObject(stage, cluster, 'RecordSet', 'api');
        const repairs = [
          await repair(
            stage,
            cluster,
            { does: 'change', to: pool, patch: { spec: { replicas: 5 } }, shows: ({ spec }) => spec?.['replicas'] },
            60,
          ),
          await repair(stage, cluster, { does: 'delete', to: record }, 120),
        ];
        expect(repairs.map(({ moved }) => moved)).toEqual([[], []]);
      },
      patience,
    );

    test(
      'a claim arrives though function, provider and services are killed on its way',
      async () => {
        await claim(stage, 'test/hub/proofs/upgraded.yaml');
        await until('its Enrolment', 60, () => read(stage, enrolmentOf(upgraded)));
        killAll(referenceServices(stage.folder.services));
        await until('its control plane', 120, () => read(stage, controlPlaneOf(upgraded)));
        killAll(images());
        await arrival(stage, upgraded, ARRIVAL);
        expect(await around.admin('GET', 'ledger/duplicates')).toEqual({ duplicates: [] });
      },
      patience,
    );

    test(
      'an upgrade across a minor begins with the control plane, and then with the canary',
      async () => {
        const { order, seconds } = await upgrade(stage, upgraded, '4.20', ARRIVAL);
        console.info(`Cluster upgraded: at 4.20 after ${seconds.toFixed(1)} s`);
        expect(order).toEqual([
          'HostedCluster upgraded',
          'NodePool upgraded-trial-site-b',
          'NodePool upgraded-general-site-a',
        ]);
      },
      patience,
    );

    test(
      'what is deleted goes in order, and leaves nothing behind, here or in the services',
      async () => {
        const going: readonly Reference[] = [
          cluster,
          upgraded,
          { ...cluster, kind: 'VirtualCluster', namespace: 'team-retail', name: 'checkout' },
          { apiVersion: cluster.apiVersion, kind: 'Tenant', name: 'retail' },
        ];
        for (const reference of going) {
          const { seconds, order } = await departure(stage, reference, DEPARTURE);
          console.info(`${reference.kind} ${reference.name}: gone after ${seconds.toFixed(1)} s`);
          if (reference.kind !== 'Cluster') continue;
          expect(turn(order, 'NodePool', 'last')).toBeLessThanOrEqual(turn(order, 'HostedCluster', 'first'));
          // No name may lead to whoever gets the address next.
          expect(turn(order, 'RecordSet', 'last')).toBeLessThan(turn(order, 'Address', 'first'));
        }
        for (const name of ['team-hello', 'team-upgraded', 'team-retail'])
          await stage.kubectl('delete', 'namespace', name, '--ignore-not-found');
        let left: readonly string[] = [];
        // Garbage is collected a while after its owner has gone.
        await until(
          'nothing left',
          120,
          async () => {
            left = changes(before, await everything(stage)).filter((line) => line.startsWith('created '));
            return left.length === 0;
          },
          () => left.join(', '),
        );
        expect(await around.dig('api.hello.k8s.example.com', 'A')).toEqual([]);
      },
      patience,
    );
  });
}

/** When the first or the last of a kind was gone; what was never there has no turn. */
function turn(order: readonly (readonly string[])[], kind: string, which: 'first' | 'last'): number {
  const has = (names: readonly string[]): boolean => names.some((name) => name.startsWith(`${kind} `));
  const found = which === 'first' ? order.findIndex(has) : order.findLastIndex(has);
  if (found < 0) throw new Error(`no ${kind} was seen to go`);
  return found;
}

const enrolmentOf = ({ apiVersion, namespace, name }: Reference): Reference => ({
  apiVersion,
  kind: 'Enrolment',
  name: `cluster-${name}`,
  ...(namespace !== undefined && { namespace }),
});
const controlPlaneOf = ({ namespace, name }: Reference): Reference => ({
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'HostedCluster',
  name,
  ...(namespace !== undefined && { namespace }),
});
