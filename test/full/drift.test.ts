import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { arrival, claim } from '../hub/proofs/claims.ts';
import { composedOf } from '../hub/proofs/composed.ts';
import { repair } from '../hub/proofs/drift.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import { type Live, type Reference, read, referenceTo } from '../hub/proofs/stage.ts';

const patience = 3_600_000;
const ARRIVAL = 900;
const hello: Reference = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  namespace: 'team-hello',
  name: 'hello',
};
/** Machines, control planes and what is in namespaces are not deleted to see whether they come back. */
const LIVING = new Set(['HostedCluster', 'NodePool', 'VirtualMachine', 'Enrolment', 'Namespace']);

describeHere('a cluster that somebody meddles with', () => {
  let hub: OwnHub;
  const figures: Figure[] = [];
  beforeAll(async () => {
    hub = await startOwnHub('claims');
    await claim(hub.stage, 'examples/cluster/minimal.yaml');
    await arrival(hub.stage, hello, ARRIVAL);
  }, patience);
  afterAll(async () => {
    await writeFigures('Drift', figures);
    await hub?.stop();
  }, patience);

  test(
    'whatever is deleted by hand comes back, one of each kind, and nothing else moves',
    async () => {
      const { stage } = hub;
      const seen = new Set<string>();
      for (const { object } of await composedOf(stage, (await read(stage, hello)) as Live)) {
        if (object === undefined || seen.has(object.kind) || LIVING.has(object.kind)) continue;
        seen.add(object.kind);
        const { moved, of, seconds } = await repair(stage, hello, { does: 'delete', to: referenceTo(object) }, 300);
        figures.push({ of, what: 'back after', value: seconds, unit: 's' });
        expect([of, moved]).toEqual([of, []]);
      }
    },
    patience,
  );
});
