import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditMark, writesSince } from '../hub/proofs/audit.ts';
import { arrival, claim, claimsIn } from '../hub/proofs/claims.ts';
import { departure } from '../hub/proofs/deletion.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { keptOf, touched } from '../hub/proofs/kept.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import { holds, type Live, list, patch, type Reference, read, type Stage } from '../hub/proofs/stage.ts';
import { restOf } from '../hub/proofs/steady.ts';
import { until } from '../hub/proofs/until.ts';

const patience = 3_600_000;
const ARRIVAL = 900;
const NEXT = 'v2.4.0';
const figures: Figure[] = [];
const hello: Reference = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  namespace: 'team-hello',
  name: 'hello',
};
const files = ['examples/cluster/minimal.yaml', 'examples/virtual-cluster/namespace.yaml'];

afterAll(() => writeFigures('Crossplane', figures));

describeHere('a hub that goes from one Crossplane to the next', () => {
  let hub: OwnHub;
  let stage: Stage;
  let claims: readonly Reference[];
  beforeAll(async () => {
    hub = await startOwnHub('claims');
    stage = hub.stage;
    claims = await arrive(stage, files, 'Crossplane v2.3.4');
    await restOf(stage, 600);
  }, patience);
  afterAll(() => hub?.stop(), patience);

  test(
    'keeps every composed object as it is',
    async () => {
      expect(await coreVersions(stage)).toEqual(['v2.3.4']);
      const [before, mark] = [await keptOf(stage, claims), await auditMark(stage)];
      await hub.restart('--core', NEXT);
      await until('the next Crossplane', 300, async () => (await coreVersions(stage)).join() === NEXT);
      await restOf(stage, 900);
      for (const reference of claims) await arrival(stage, reference, ARRIVAL);
      const found = touched(before, await keptOf(stage, claims));
      expect(found).toEqual([]);
      const written = (await writesSince(stage, mark)).filter(({ code, verb }) => code < 300 && verb === 'delete');
      const own = written.filter(({ resource }) => /aerodrome\.dev|hypershift|kubevirt/.test(resource));
      expect(own).toEqual([]);
      figures.push({
        of: `from v2.3.4 to ${NEXT}`,
        what: 'composed objects that were kept',
        value: before.size,
        unit: '',
      });
      figures.push({
        of: `from v2.3.4 to ${NEXT}`,
        what: 'composed objects that were touched',
        value: found.length,
        unit: '',
      });
    },
    patience,
  );

  test(
    'takes edits, new claims and deletions as before',
    async () => {
      const pool = { apiVersion: 'hypershift.openshift.io/v1beta1', kind: 'NodePool', namespace: 'team-hello' };
      // Over three sites.
      await patch(stage, hello, { spec: { nodePools: [{ name: 'default', replicas: 6 }] } });
      await until('two machines a site', 120, async () => {
        const live = await read(stage, { ...pool, name: 'hello-default-site-a' });
        return live?.spec?.['replicas'] === 2;
      });
      await arrive(stage, ['examples/virtual-cluster/minimal.yaml'], `Crossplane ${NEXT}`);
      const { seconds } = await departure(stage, hello, 600);
      figures.push({ of: `Crossplane ${NEXT}: Cluster hello`, what: 'deletion', value: seconds, unit: 's' });
    },
    patience,
  );
});

describeHere(`a hub without claims of Crossplane ${NEXT}`, () => {
  let hub: OwnHub;
  beforeAll(async () => {
    hub = await startOwnHub('namespaced', { flags: ['--core', NEXT] });
  }, patience);
  afterAll(() => hub?.stop(), patience);

  test(
    'has clusters of both sorts become Ready and go',
    async () => {
      const made = await arrive(hub.stage, files, `Crossplane ${NEXT}, namespaced`);
      for (const reference of made.toReversed()) await departure(hub.stage, reference, 600);
    },
    patience,
  );
});

/** Claims what is in files, and waits until it is Ready. */
async function arrive(stage: Stage, wanted: readonly string[], of: string): Promise<readonly Reference[]> {
  const made: Reference[] = [];
  for (const file of wanted) {
    await claim(stage, file);
    for (const reference of await claimsIn(file)) {
      const { seconds, composed } = await arrival(stage, reference, ARRIVAL);
      const what = `${of}: ${reference.kind} ${reference.name}`;
      figures.push({ of: what, what: 'claim to Ready', value: seconds, unit: 's' });
      figures.push({ of: what, what: 'composed objects', value: composed, unit: '' });
      made.push(reference);
    }
  }
  return made;
}

/** Versions of Crossplane whose pods are Ready. */
async function coreVersions(stage: Stage): Promise<readonly string[]> {
  const pods = await list(stage, 'v1', 'Pod', 'crossplane-system');
  const core = pods.filter(({ metadata }) => metadata.labels?.['app'] === 'crossplane');
  return core.filter((pod) => holds(pod, 'Ready')).map(versionOf);
}

function versionOf({ spec }: Live): string {
  const [container] = (spec?.['containers'] ?? []) as readonly { readonly image: string }[];
  return container?.image.split(':').at(-1) ?? '';
}
