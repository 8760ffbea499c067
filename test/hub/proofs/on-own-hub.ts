import { afterAll, beforeAll } from '@jest/globals';
import type { Flavour } from '../../../hub/index.ts';
import { type Figure, writeFigures } from './figures.ts';
import { describeHere } from './here.ts';
import { type OwnHub, startOwnHub } from './own-hub.ts';
import type { Stage } from './stage.ts';

const patience = 600_000;

/** Has something proved on a hub of its own; what it finds becomes the section `title` of the figures. */
export function provesOnOwnHub(
  flavour: Flavour,
  title: string,
  proves: (stageOf: () => Stage, figures: Figure[]) => void,
): void {
  describeHere(title, () => {
    let hub: OwnHub;
    const figures: Figure[] = [];
    beforeAll(async () => {
      hub = await startOwnHub(flavour);
    }, patience);
    afterAll(async () => {
      await writeFigures(title, figures);
      await hub?.stop();
    }, patience);

    proves(() => hub.stage, figures);
  });
}
