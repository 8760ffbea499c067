import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hubFolder } from '../../hub/index.ts';
import { type Around, openAround } from '../hub/proofs/around.ts';
import { turn } from '../hub/proofs/deletion.ts';
import { faults } from '../hub/proofs/faults.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import { type Procession, startProcession } from '../hub/proofs/procession.ts';
import { type Stock, stockOf, untilNothingMore } from '../hub/proofs/stock.ts';
import { until } from '../hub/proofs/until.ts';

/** What a hub has to get over, each while one cluster arrives, another one is upgraded and a third one goes. */
const patience = 3_600_000;
/** Seconds within which somebody says what is wrong: core gives a function that does not answer two minutes. */
const SAID = 300;
/** How long lasts what nobody can say anything of, in milliseconds. */
const LASTS = 30_000;

describeHere('a hub in trouble', () => {
  let hub: OwnHub;
  let around: Around;
  let procession: Procession;
  let before: Stock;
  const figures: Figure[] = [];

  beforeAll(async () => {
    hub = await startOwnHub('claims', { prepare: smallDisk });
    around = await openAround(hub.stage);
    before = await stockOf(hub.stage, around);
    procession = await startProcession(hub.stage);
  }, patience);

  afterAll(async () => {
    await writeFigures('Faults', figures);
    await around?.close();
    if (hub) await promisify(execFile)('umount', ['--lazy', hubFolder(hub.path).services]);
    await hub?.stop();
  }, patience);

  test.each(faults.map((fault) => [fault.name, fault] as const))(
    '%s: it is said, nothing is lost or doubled, and everything goes on',
    async (name, { midway = 'HostedCluster', strike, says }) => {
      const { stage } = hub;
      const { clusters, end } = await procession.next(midway);
      const struckAt = performance.now();
      const mend = await strike(stage, clusters);
      try {
        if (says === undefined) await setTimeout(LASTS);
        else await until(`${says.what} said`, SAID, async () => says.what.test(await says.who(stage, clusters)));
      } finally {
        await mend();
      }
      const lasted = (performance.now() - struckAt) / 1000;
      const { arrival, upgrade, departure } = await end();
      const recovered = (performance.now() - struckAt) / 1000 - lasted;
      figures.push(
        { of: name, what: says === undefined ? 'lasted' : 'said after', value: lasted, unit: 's' },
        { of: name, what: 'all well after its end', value: recovered, unit: 's' },
        { of: name, what: 'claim to Ready', value: arrival, unit: 's' },
        { of: name, what: 'upgrade', value: upgrade.seconds, unit: 's' },
        { of: name, what: 'deletion', value: departure.seconds, unit: 's' },
      );
      const [, upgrading] = clusters;
      expect(upgrade.order).toEqual([
        `HostedCluster ${upgrading?.name}`,
        `NodePool ${upgrading?.name}-trial-site-b`,
        `NodePool ${upgrading?.name}-general-site-a`,
      ]);
      expect(turn(departure, 'NodePool', 'last')).toBeLessThanOrEqual(turn(departure, 'HostedCluster', 'first'));
      // Where nobody could look for a while, both may be found gone at once.
      for (const endpoint of ['-api-', '-ingress-']) {
        const address = turn(departure, 'Address', 'first', endpoint);
        expect(turn(departure, 'RecordSet', 'last', endpoint)).toBeLessThanOrEqual(address);
      }
      expect(await around.admin('GET', 'ledger/duplicates')).toEqual({ duplicates: [] });
    },
    patience,
  );

  test(
    'nothing is left of all that',
    async () => {
      await procession.end();
      await untilNothingMore(hub.stage, around, before, 300);
    },
    patience,
  );
});

/** A disk for the services alone, which can be full without harm to anybody else. */
async function smallDisk(path: string): Promise<void> {
  const { services } = hubFolder(path);
  await mkdir(services, { recursive: true });
  await promisify(execFile)('mount', ['-t', 'tmpfs', '-o', 'size=32m,mode=700', 'tmpfs', services]);
}
