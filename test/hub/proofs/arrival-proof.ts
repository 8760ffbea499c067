import { expect, test } from '@jest/globals';
import { arrival, claim, claimsIn } from './claims.ts';
import { columnsOf } from './columns.ts';
import { nameOf, type Stage } from './stage.ts';

const patience = 600_000;
/** Seconds that a claim may take on two cores with other things to do. */
export const ARRIVAL = 420;

/** That files of the examples, all claimed at once, become Ready in either flavour, whatever happens `meanwhile`. */
export function provesArrival(
  stageOf: () => Stage,
  files: readonly string[],
  meanwhile: (stage: Stage) => Promise<void> = async () => undefined,
): void {
  test(
    'what is claimed at once becomes Ready, with all that is composed for it',
    async () => {
      const stage = stageOf();
      const arrivals = await Promise.allSettled([...files.map((file) => arrive(stage, file)), meanwhile(stage)]);
      expect(arrivals.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([]);
    },
    patience,
  );

  test.each(files.map((file) => [file]))('%s shows what is documented', async (file) => {
    const stage = stageOf();
    for (const reference of await claimsIn(file)) {
      const columns = await columnsOf(stage, reference);
      expect(columns.map(({ name, shown }) => [name, shown ?? null])).toEqual(
        columns.map(({ name, held }) => [name, held ?? null]),
      );
      expect(columns.find(({ name }) => name === 'Phase')?.shown).toBe('Ready');
    }
  });
}

/** Claims what is in a file, and prints how long each of its claims took from there. */
async function arrive(stage: Stage, file: string): Promise<void> {
  await claim(stage, file);
  await Promise.all(
    (await claimsIn(file)).map(async (reference) => {
      const { seconds, composed } = await arrival(stage, reference, ARRIVAL);
      console.info(`${nameOf(reference)}: Ready after ${seconds.toFixed(1)} s, ${composed} objects`);
    }),
  );
}
