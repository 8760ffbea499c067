import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Around, openAround } from './around.ts';
import { arrival, claim, claimsIn, whyNot } from './claims.ts';
import { type Cascade, departure, misleading, turn } from './deletion.ts';
import { inside } from './edits.ts';
import type { Figure } from './figures.ts';
import { isProtected, refusalOf, untilUnprotected } from './protection.ts';
import { type Item, itemsAt } from './services-content.ts';
import { type Live, nameOf, type Reference, read, type Stage } from './stage.ts';
import { type Stock, stockOf, untilNothingMore } from './stock.ts';
import { until } from './until.ts';

const patience = 3_600_000;
const ARRIVAL = 900;
const DEPARTURE = 900;
const LEFT = 180;
const aerodrome = { apiVersion: 'aerodrome.dev/v1alpha1' };
const tenant: Reference = { ...aerodrome, kind: 'Tenant', name: 'leaving' };
const NAMESPACE = 'tenant-leaving';
const cluster: Reference = { ...aerodrome, kind: 'Cluster', namespace: NAMESPACE, name: 'leaving' };
const virtualCluster: Reference = { ...cluster, kind: 'VirtualCluster', name: 'preview' };
const late: Reference = { ...cluster, namespace: 'team-crowded', name: 'late' };

/** What of the tenant stays in the services. */
const STAYING = [
  {
    path: '/customers/v1/customers',
    // Bills spell it in upper case.
    isOwn: ({ number }: Item) => String(number).toLowerCase() === tenant.name,
    type: 'customers.customers.m.aerodrome.dev',
    name: 'tenant-leaving-customer',
  },
  {
    path: '/identity/v1/groups',
    isOwn: ({ mailNickname }: Item) => mailNickname === 'leaving-owners',
    type: 'groups.identity.m.aerodrome.dev',
    name: 'tenant-leaving-group-leaving-owners',
  },
];

/** That claims go in order with all they hold, whichever way they are deleted, and make room for others. */
export function provesEveryDeletion(stageOf: () => Stage, figures: Figure[]): void {
  let stage: Stage;
  let around: Around;
  let before: Stock;
  beforeAll(async () => {
    stage = stageOf();
    around = await openAround(stage);
  }, patience);
  beforeEach(async () => {
    before = await stockOf(stage, around);
  }, patience);
  afterAll(() => around?.close());

  test.each<[Cascade]>([['background'], ['foreground']])(
    'a tenant goes after its clusters, and they with their content in order, in the %s',
    async (cascade) => {
      await claim(stage, 'test/hub/proofs/leaving-tenant.yaml');
      await takeOver();
      await arrive('test/hub/proofs/leaving-tenant.yaml');
      await arrive('test/hub/proofs/leaving-clusters.yaml');
      await inside(stage, cluster, 'apply', '-f', 'test/hub/proofs/inside.yaml');
      await until('the tenant protected by its claims', 180, () => isProtected(stage, tenant));
      expect(await refusalOf(stage, tenant)).toContain('there are claims');
      const claimNamespace = { apiVersion: 'v1', kind: 'Namespace', name: 'tenant-leaving' };
      // For two reasons, of which Crossplane names either.
      expect(await refusalOf(stage, claimNamespace)).toMatch(/there are claims|by resource VirtualCluster\/production/);

      const [ofCluster, ofVirtual] = await Promise.all([leave(cluster, cascade), leave(virtualCluster, cascade)]);
      expect(turn(ofCluster, 'NodePool', 'last')).toBeLessThanOrEqual(turn(ofCluster, 'HostedCluster', 'first'));
      expect(misleading(ofCluster)).toEqual([]);
      // Its charts are uninstalled while there is something to uninstall them from.
      expect(turn(ofVirtual, 'Release', 'first', 'podinfo')).toBeLessThan(turn(ofVirtual, 'Release', 'last'));
      await untilUnprotected(stage, tenant);
      await leave(tenant, cascade);
      await untilNothingMore(stage, around, before, LEFT);
    },
    patience,
  );

  test(
    'a cluster that finds no room for its API server says so, and goes on when another is gone',
    async () => {
      const crowd = await arrive('test/hub/proofs/crowded.yaml');
      await claim(stage, 'test/hub/proofs/late.yaml');
      let live: Live | undefined;
      await until(
        'a word about room',
        ARRIVAL,
        async () => {
          live = await read(stage, late);
          return String(live?.status?.['message']).includes('room');
        },
        () => whyNot(stage, live),
      );
      const kubeconfig = { apiVersion: 'v1', kind: 'Secret', namespace: 'team-crowded', name: 'late-admin-kubeconfig' };
      expect(await read(stage, kubeconfig)).toBe(undefined);
      const [first, ...others] = crowd;
      await leave(first as Reference, 'background');
      const { seconds } = await arrival(stage, late, ARRIVAL);
      figures.push({ of: nameOf(late), what: 'Ready after there is room', value: seconds, unit: 's' });
      await Promise.all([late, ...others].map((reference) => leave(reference, 'background')));
      await stage.kubectl('delete', 'namespace', 'team-crowded');
      await untilNothingMore(stage, around, before, LEFT);
    },
    patience,
  );

  /** Who pays and the groups that it named stay when a tenant goes; somebody who knows that they are the same says so. */
  async function takeOver(): Promise<void> {
    for (const { path, isOwn, type, name } of STAYING) {
      const there = (await itemsAt(around, path, 100)).find(isOwn);
      if (there === undefined) continue;
      const said = `crossplane.io/external-name=${there['id']}`;
      await until(`${type} ${name}`, ARRIVAL, () => stage.kubectl('annotate', type, name, '-n', NAMESPACE, said));
    }
  }

  async function arrive(file: string): Promise<readonly Reference[]> {
    await claim(stage, file);
    const claims = await claimsIn(file);
    await Promise.all(claims.map((reference) => arrival(stage, reference, ARRIVAL)));
    return claims;
  }

  async function leave(reference: Reference, cascade: Cascade) {
    const gone = await departure(stage, reference, DEPARTURE, cascade);
    console.info(`${nameOf(reference)}: gone after ${gone.seconds.toFixed(1)} s, in the ${cascade}`);
    figures.push({ of: nameOf(reference), what: `deletion in the ${cascade}`, value: gone.seconds, unit: 's' });
    return gone;
  }
}
