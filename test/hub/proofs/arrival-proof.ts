import { expect, test } from '@jest/globals';
import { arrival, claim, claimsIn } from './claims.ts';
import { columnsOf } from './columns.ts';
import type { Stage } from './stage.ts';

const patience = 600_000;
/** Seconds that a claim may take on two cores with other things to do. */
export const ARRIVAL = 420;

/** That files of the examples become Ready, one after the other, in either flavour. */
export function provesArrival(stageOf: () => Stage, files: readonly string[]): void {
  test.each(files.map((file) => [file]))(
    '%s becomes Ready, with all that is composed for it, and shows what is documented',
    async (file) => {
      const stage = stageOf();
      await claim(stage, file);
      for (const reference of await claimsIn(file)) {
        const { seconds, composed } = await arrival(stage, reference, ARRIVAL);
        console.info(`${reference.kind} ${reference.name}: Ready after ${seconds.toFixed(1)} s, ${composed} objects`);
        const columns = await columnsOf(stage, reference);
        expect(columns.map(({ name, shown }) => [name, shown ?? null])).toEqual(
          columns.map(({ name, held }) => [name, held ?? null]),
        );
        expect(columns.find(({ name }) => name === 'Phase')?.shown).toBe('Ready');
      }
    },
    patience,
  );
}
