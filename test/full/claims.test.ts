import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Around, openAround } from '../hub/proofs/around.ts';
import { arrival, claim, claimsIn } from '../hub/proofs/claims.ts';
import { columnsOf } from '../hub/proofs/columns.ts';
import { composedOf } from '../hub/proofs/composed.ts';
import { departure } from '../hub/proofs/deletion.ts';
import { repair } from '../hub/proofs/drift.ts';
import { changes, everything } from '../hub/proofs/everything.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import { type Live, patch, type Reference, read, referenceTo, root, type Stage } from '../hub/proofs/stage.ts';

/** Everything that a hub is to prove, in the claims flavour; its figures go into the documentation. */
const patience = 3_600_000;
const ARRIVAL = 900;
const DEPARTURE = 600;

const examples = ['tenant', 'virtual-cluster', 'cluster'].flatMap((kind) =>
  readdirSync(`${root}examples/${kind}`).map((file) => `examples/${kind}/${file}`),
);
const hello: Reference = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  namespace: 'team-hello',
  name: 'hello',
};

describeHere('a hub with claims', () => {
  let hub: OwnHub;
  let stage: Stage;
  let around: Around;
  const figures: Figure[] = [];
  beforeAll(async () => {
    hub = await startOwnHub('claims');
    stage = hub.stage;
    around = await openAround(stage);
  }, patience);
  afterAll(async () => {
    await writeFigures('Claims', figures);
    await around?.close();
    await hub?.stop();
  }, patience);

  const duplicates = (): Promise<unknown> => around.admin('GET', 'ledger/duplicates');
  const arrive = async (file: string): Promise<readonly Reference[]> => {
    await claim(stage, file);
    const claims = await claimsIn(file);
    for (const reference of claims) {
      const { seconds, composed } = await arrival(stage, reference, ARRIVAL);
      const of = `${file}: ${reference.kind} ${reference.name}`;
      figures.push({ of, what: 'claim to Ready', value: seconds, unit: 's' });
      figures.push({ of, what: 'composed objects', value: composed, unit: '' });
    }
    return claims;
  };
  const depart = async (claims: readonly Reference[]): Promise<void> => {
    for (const reference of claims.toReversed()) {
      const { seconds } = await departure(stage, reference, DEPARTURE);
      figures.push({ of: `${reference.kind} ${reference.name}`, what: 'deletion', value: seconds, unit: 's' });
    }
  };

  test.each(examples.map((file) => [file]))(
    '%s becomes Ready, shows what is documented, and leaves nothing behind',
    async (file) => {
      const before = await everything(stage);
      const claims = await arrive(file);
      for (const reference of claims) {
        const columns = await columnsOf(stage, reference);
        expect(columns.map(({ name, shown }) => [name, shown ?? null])).toEqual(
          columns.map(({ name, held }) => [name, held ?? null]),
        );
      }
      await allowDeletion(stage, claims);
      await depart(claims);
      const namespaces = new Set(claims.flatMap(({ namespace }) => namespace ?? []));
      for (const name of namespaces) await stage.kubectl('delete', 'namespace', name, '--ignore-not-found');
      const left = changes(before, await everything(stage)).filter((line) => line.startsWith('created '));
      expect(left).toEqual([]);
      expect(await duplicates()).toEqual({ duplicates: [] });
    },
    patience,
  );

  test(
    'whatever is deleted by hand comes back, and nothing else moves',
    async () => {
      const live = (await read(stage, hello)) as Live;
      const seen = new Set<string>();
      for (const { object } of await composedOf(stage, live)) {
        // One of each kind; machines and control planes are not deleted to see whether they come back.
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

const LIVING = new Set(['HostedCluster', 'NodePool', 'VirtualMachine', 'Enrolment', 'Namespace']);

/** Takes away what protects a claim from `kubectl delete`. */
async function allowDeletion(stage: Stage, claims: readonly Reference[]): Promise<void> {
  for (const reference of claims) {
    const live = await read(stage, reference);
    if (live?.spec?.['preventDeletion'] === true) await patch(stage, reference, { spec: { preventDeletion: false } });
    if (live?.spec?.['deletionProtection'] === true)
      await patch(stage, reference, { spec: { deletionProtection: false } });
  }
}
