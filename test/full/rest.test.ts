import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { arrival, claim, claimsIn } from '../hub/proofs/claims.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import { callsExplained, restOf, watchSteady } from '../hub/proofs/steady.ts';

const patience = 3_600_000;
const ARRIVAL = 900;
const files = [
  'examples/cluster/minimal.yaml',
  'examples/virtual-cluster/minimal.yaml',
  'examples/virtual-cluster/namespace.yaml',
];

/** What is Ready stays as it is: nobody writes, and nobody is asked more than has to be. */
describeHere('a hub on which nothing happens', () => {
  let hub: OwnHub;
  const figures: Figure[] = [];
  beforeAll(async () => {
    hub = await startOwnHub('claims');
    for (const file of files) await claim(hub.stage, file);
    for (const reference of (await Promise.all(files.map(claimsIn))).flat()) {
      await arrival(hub.stage, reference, ARRIVAL);
    }
    await restOf(hub.stage, 600);
  }, patience);
  afterAll(async () => {
    await writeFigures('Rest', figures);
    await hub?.stop();
  }, patience);

  test(
    'is at rest for ten minutes',
    async () => {
      const { changed, writes, events, open, composites, calls, seconds } = await watchSteady(hub.stage, 600);
      const of = `${composites} composites for ten minutes`;
      const perMinute = (calls / composites / seconds) * 60;
      figures.push(
        { of, what: 'objects that changed', value: changed.length, unit: '' },
        { of, what: 'writes by our provider', value: writes.length, unit: '' },
        { of, what: 'events', value: events.length, unit: '' },
        { of, what: 'calls of the function for each composite and minute', value: perMinute, unit: '' },
      );
      expect({ changed, writes, events, open }).toEqual({ changed: [], writes: [], events: [], open: [] });
      expect(calls).toBeGreaterThanOrEqual(composites);
      expect(calls).toBeLessThanOrEqual(callsExplained(composites, seconds));
    },
    patience,
  );
});
