import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Around, openAround } from '../hub/proofs/around.ts';
import { auditMark, writesSince } from '../hub/proofs/audit.ts';
import { arrival, claim, claimsIn } from '../hub/proofs/claims.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { keptOf, touched } from '../hub/proofs/kept.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import { ourPackages, pushPackages, revisionsOf, upgradePackages } from '../hub/proofs/package-upgrade.ts';
import { predictedChanges } from '../hub/proofs/prediction.ts';
import { type Previous, previousBuild } from '../hub/proofs/previous.ts';
import type { Reference } from '../hub/proofs/stage.ts';
import { restOf } from '../hub/proofs/steady.ts';

const patience = 3_600_000;
const ARRIVAL = 900;
const NEXT = 'v0.1.1';
const files = [
  'examples/cluster/minimal.yaml',
  'examples/virtual-cluster/minimal.yaml',
  'examples/virtual-cluster/namespace.yaml',
];

/** The build before this one, with claims in place; then the packages of this one, as docs/installation.md says. */
describeHere('a hub whose packages are upgraded', () => {
  let previous: Previous;
  let hub: OwnHub;
  let around: Around;
  const claims: Reference[] = [];
  const figures: Figure[] = [];
  beforeAll(async () => {
    previous = await previousBuild();
    hub = await startOwnHub('claims', { checkout: previous.checkout });
    around = await openAround(hub.stage);
    for (const file of files) {
      await claim(hub.stage, file);
      claims.push(...(await claimsIn(file)));
    }
    for (const reference of claims) await arrival(hub.stage, reference, ARRIVAL);
    await restOf(hub.stage, 600);
  }, patience);
  afterAll(async () => {
    await writeFigures('Upgrade of the packages', figures);
    await around?.close();
    await hub?.stop();
    await previous?.remove();
  }, patience);

  test(
    'touches nothing but what the two builds compose differently',
    async () => {
      const { stage } = hub;
      const predicted = await predictedChanges(stage, claims, previous.checkout);
      await pushPackages(stage, NEXT);
      const [before, mark] = [await keptOf(stage, claims), await auditMark(stage)];
      const started = performance.now();
      await upgradePackages(stage, NEXT, 300);
      const seconds = (performance.now() - started) / 1000;
      await restOf(stage, 900);
      const found = touched(before, await keptOf(stage, claims));
      expect(found.filter(({ name }) => !predicted.has(name))).toEqual([]);
      expect(found.filter(({ how }) => how === 'deleted' || how === 'replaced')).toEqual([]);
      for (const reference of claims) await arrival(stage, reference, ARRIVAL);
      expect(await around.admin('GET', 'ledger/duplicates')).toEqual({ duplicates: [] });

      const of = `from ${previous.commit}`;
      const writes = (await writesSince(stage, mark)).filter(({ code }) => code < 300);
      figures.push(
        { of, what: 'packages healthy after', value: seconds, unit: 's' },
        { of, what: 'composed objects', value: before.size, unit: '' },
        { of, what: 'of those the builds differ in', value: predicted.size, unit: '' },
        { of, what: 'of those touched', value: found.length, unit: '' },
        { of, what: 'writes to the API server, by all', value: writes.length, unit: '' },
      );
    },
    patience,
  );

  test('leaves one revision of each package active, the new one, and healthy', async () => {
    const revisions = await revisionsOf(hub.stage);
    for (const { name } of ourPackages) {
      const own = revisions.filter((one) => one.package === name);
      expect(own.filter(({ active }) => active)).toEqual([
        { package: name, current: true, active: true, healthy: true },
      ]);
    }
  });
});
