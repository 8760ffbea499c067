import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Around, openAround } from './around.ts';
import { ARRIVAL, provesArrival } from './arrival-proof.ts';
import { arrival, claim, claimsIn } from './claims.ts';
import { askToGo, departure, misleading, turn } from './deletion.ts';
import { composedObject, repair } from './drift.ts';
import { images, killAll, referenceServices } from './processes.ts';
import { nameOf, patch, type Reference, read, type Stage } from './stage.ts';
import { callsExplained, restOf, watchSteady } from './steady.ts';
import { type Stock, stockOf, untilNothingMore } from './stock.ts';
import { until } from './until.ts';
import { upgrade } from './upgrade.ts';

const patience = 600_000;
const DEPARTURE = 300;
/** Seconds until something of a claim is there, beside others that come at the same time. */
const SOON = 240;
const REST = 90;

const FILES = [
  'examples/cluster/minimal.yaml',
  'examples/virtual-cluster/minimal.yaml',
  'examples/virtual-cluster/namespace.yaml',
  'examples/tenant/team.yaml',
];

const cluster: Reference = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  namespace: 'team-hello',
  name: 'hello',
};
const tenant: Reference = { apiVersion: cluster.apiVersion, kind: 'Tenant', name: 'billing' };
const upgraded: Reference = { ...cluster, namespace: 'team-upgraded', name: 'upgraded' };

/** What is proved of every change, in the claims flavour; `stageOf` is asked once the hub is up. */
export function shortProofs(stageOf: () => Promise<Stage>): void {
  describe('with claims', () => {
    let stage: Stage;
    let around: Around;
    let before: Stock;
    beforeAll(async () => {
      stage = await stageOf();
      around = await openAround(stage);
      before = await stockOf(stage, around);
    }, patience);
    afterAll(async () => {
      await around?.close();
      await stage?.close();
    });

    provesArrival(() => stage, FILES, killsOnTheWay);

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
      'what is Ready stays as it is: nobody writes anything, and the function is asked as often as it wanted to be',
      async () => {
        await restOf(stage, 300);
        const { changed, writes, events, open, composites, calls } = await watchSteady(stage, REST);
        expect({ changed, writes, events, open }).toEqual({ changed: [], writes: [], events: [], open: [] });
        expect(calls).toBeGreaterThanOrEqual(composites);
        expect(calls).toBeLessThanOrEqual(callsExplained(composites, REST));
      },
      patience,
    );

    test('what is protected stays, and says why', async () => {
      await expect(askToGo(stage, tenant)).rejects.toThrow('preventDeletion is on');
      await patch(stage, tenant, { spec: { preventDeletion: false } });
    });

    test(
      'what is deleted goes in order, and leaves nothing behind, here or in the services',
      async () => {
        const claims = [...(await Promise.all(FILES.map(claimsIn))).flat(), upgraded];
        const isTenant = ({ kind }: Reference): boolean => kind === 'Tenant';
        const depart = async (reference: Reference): Promise<void> => {
          // A Tenant may go once it has seen that its claims are gone.
          const gone = await until(`${nameOf(reference)} may go`, 120, () => departure(stage, reference, DEPARTURE));
          console.info(`${nameOf(reference)}: gone after ${gone.seconds.toFixed(1)} s`);
          if (reference.kind !== 'Cluster') return;
          expect(turn(gone, 'NodePool', 'last')).toBeLessThanOrEqual(turn(gone, 'HostedCluster', 'first'));
          expect(misleading(gone)).toEqual([]);
        };
        await Promise.all(claims.filter((one) => !isTenant(one)).map(depart));
        await Promise.all(claims.filter(isTenant).map(depart));
        for (const name of ['team-hello', 'team-upgraded', 'team-retail'])
          await stage.kubectl('delete', 'namespace', name, '--ignore-not-found');
        await untilNothingMore(stage, around, before, 120);
        expect(await around.dig('api.hello.k8s.example.com', 'A')).toEqual([]);
        expect(await around.admin('GET', 'ledger/duplicates')).toEqual({ duplicates: [] });
      },
      patience,
    );
  });
}

/** Kills services, function and provider while a cluster is on its way, each once it has something to do. */
async function killsOnTheWay(stage: Stage): Promise<void> {
  await claim(stage, 'test/hub/proofs/upgraded.yaml');
  await until('its Enrolment', SOON, () => read(stage, enrolmentOf(upgraded)));
  killAll(referenceServices(stage.folder.services));
  await until('its control plane', SOON, () => read(stage, controlPlaneOf(upgraded)));
  killAll(images());
  await arrival(stage, upgraded, ARRIVAL);
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
