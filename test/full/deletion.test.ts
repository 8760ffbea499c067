import { afterAll, beforeAll } from '@jest/globals';
import { provesEveryDeletion } from '../hub/proofs/every-deletion.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';

const patience = 600_000;

describeHere('every deletion, with claims', () => {
  let hub: OwnHub;
  const figures: Figure[] = [];
  beforeAll(async () => {
    hub = await startOwnHub('claims');
  }, patience);
  afterAll(async () => {
    await writeFigures('Deletion, with claims', figures);
    await hub?.stop();
  }, patience);

  provesEveryDeletion(() => hub.stage, figures);
});
