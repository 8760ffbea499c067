import { afterAll, beforeAll, describe } from '@jest/globals';
import { provesEveryDeletion } from '../hub/proofs/every-deletion.ts';
import { provesEveryExample } from '../hub/proofs/every-example.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';

const patience = 600_000;

describeHere('without claims, in the namespaced flavour', () => {
  let hub: OwnHub;
  beforeAll(async () => {
    hub = await startOwnHub('namespaced');
  }, patience);
  afterAll(() => hub?.stop(), patience);

  describe('every example', () => {
    const figures: Figure[] = [];
    afterAll(() => writeFigures('Examples, namespaced', figures));
    provesEveryExample(() => hub.stage, figures);
  });

  describe('every deletion', () => {
    const figures: Figure[] = [];
    afterAll(() => writeFigures('Deletion, namespaced', figures));
    provesEveryDeletion(() => hub.stage, figures);
  });
});
