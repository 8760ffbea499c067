import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { courseFigures, followCourse } from '../hub/proofs/course.ts';
import { type Crowd, dismissCrowd, type Patience } from '../hub/proofs/crowd.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { load } from '../hub/proofs/load.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import type { Reference } from '../hub/proofs/stage.ts';
import { callsExplained, compositesOf, restOf, watchSteady } from '../hub/proofs/steady.ts';

const patience = 3_600_000;
const REST = 180;

/** A hub with many claims: what they cost, at once and at rest. Three of them have API servers of their own. */
describeHere('a hub with many claims', () => {
  let hub: OwnHub;
  const figures: Figure[] = [];
  const claims: Reference[] = [];
  beforeAll(async () => {
    hub = await startOwnHub('claims');
  }, patience);
  afterAll(async () => {
    await writeFigures('Load', figures);
    await hub?.stop();
  }, patience);

  const come = async (name: string, crowd: Crowd, waiting: Patience): Promise<void> => {
    const { figures: found, claims: made, failure } = await load(hub.stage, name, crowd, waiting);
    // What it cost until then is worth knowing, either way.
    figures.push(...found);
    claims.push(...made);
    if (failure !== undefined) throw failure;
  };

  test(
    'has fifty that come at once become Ready',
    async () => {
      const crowd = { clusters: 2, servers: 1, namespaces: 35, tenants: 12 };
      await come('first', crowd, { seconds: 1800, held: 0 });
    },
    patience,
  );

  test(
    'carries three hundred composites, and holds the cluster for which there is no room',
    async () => {
      const crowd = { clusters: 1, servers: 0, namespaces: 75, tenants: 28 };
      await come('more', crowd, { seconds: 2400, held: 1 });
      expect((await compositesOf(hub.stage)).length).toBeGreaterThanOrEqual(300);
    },
    patience,
  );

  test(
    'has nothing written at rest, and core asks the function as often as it has to',
    async () => {
      await restOf(hub.stage, 600);
      const course = followCourse(hub.stage);
      const { writes, open, composites, calls, seconds } = await watchSteady(hub.stage, REST);
      const of = `${composites} composites at rest`;
      const perMinute = (calls / composites / seconds) * 60;
      figures.push({ of, what: 'calls of the function for each composite and minute', value: perMinute, unit: '' });
      figures.push(...courseFigures(of, await course.end()));
      expect({ writes, open }).toEqual({ writes: [], open: [] });
      expect(calls).toBeLessThanOrEqual(callsExplained(composites, seconds));
    },
    patience,
  );

  test('takes them away again', () => dismissCrowd(hub.stage, claims, 2400), patience);
});
