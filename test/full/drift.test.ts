import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Around, openAround } from '../hub/proofs/around.ts';
import { arrival, claim } from '../hub/proofs/claims.ts';
import {
  atRest,
  changedIn,
  composedObject,
  freeToGo,
  type Meddling,
  type Repair,
  repair,
  repairOutside,
} from '../hub/proofs/drift.ts';
import { inside, poolOf } from '../hub/proofs/edits.ts';
import { type Figure, writeFigures } from '../hub/proofs/figures.ts';
import { describeHere } from '../hub/proofs/here.ts';
import { type OwnHub, startOwnHub } from '../hub/proofs/own-hub.ts';
import { refusalOf } from '../hub/proofs/protection.ts';
import { type Live, nameOf, type Reference, read, referenceTo, remove, type Stage } from '../hub/proofs/stage.ts';

const patience = 3_600_000;
const ARRIVAL = 900;
const REPAIR = 300;
const hello: Reference = {
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Cluster',
  namespace: 'team-hello',
  name: 'hello',
};
/**
 * Machines, control planes and what is in namespaces are not deleted to see whether they come back; a ProviderConfig goes
 * when nobody uses it any more, and a Usage when its user is gone.
 */
const LIVING = new Set([
  'HostedCluster',
  'NodePool',
  'VirtualMachine',
  'Enrolment',
  'Namespace',
  'ProviderConfig',
  'Usage',
]);

describeHere('a cluster that somebody meddles with', () => {
  let hub: OwnHub;
  let stage: Stage;
  let around: Around;
  const figures: Figure[] = [];
  const provesRepair = ({ of, seconds, moved }: Repair): void => {
    figures.push({ of, what: 'as it was after', value: seconds, unit: 's' });
    expect([of, moved]).toEqual([of, []]);
  };

  beforeAll(async () => {
    hub = await startOwnHub('claims');
    stage = hub.stage;
    around = await openAround(stage);
    await claim(stage, 'examples/cluster/minimal.yaml');
    await arrival(stage, hello, ARRIVAL);
  }, patience);
  afterAll(async () => {
    await writeFigures('Drift', figures);
    await around?.close();
    await hub?.stop();
  }, patience);

  test(
    'whatever is deleted by hand comes back, one of each kind, and nothing else moves',
    async () => {
      const seen = new Set<string>();
      for (const object of await freeToGo(stage, hello)) {
        if (seen.has(object.kind) || LIVING.has(object.kind)) continue;
        seen.add(object.kind);
        provesRepair(await repair(stage, hello, { does: 'delete', to: referenceTo(object) }, REPAIR));
      }
      expect([...seen]).toEqual(expect.arrayContaining(['ExternalSecret', 'Release', 'Object', 'RecordSet']));
    },
    patience,
  );

  test(
    'a Usage that is deleted by hand keeps what it keeps until its user is gone',
    async () => {
      const usage = (await freeToGo(stage, hello)).find(
        ({ kind, spec }) => kind === 'Usage' && spec?.['by'] !== undefined,
      );
      if (usage === undefined) throw new Error('there is no Usage with a user');
      const before = await atRest(stage, hello);
      await remove(stage, referenceTo(usage));
      const of = usage.spec?.['of'] as Used;
      const namespace = usage.metadata.namespace ?? '';
      const used = { ...of, namespace, ...of.resourceRef };
      expect(await refusalOf(stage, used)).toContain('in-use by');
      expect(changedIn(before, await atRest(stage, hello)).filter((key) => key !== nameOf(referenceTo(usage)))).toEqual(
        [],
      );
    },
    patience,
  );

  describe('whatever is changed by hand is changed back, and nothing else moves', () => {
    const pool = poolOf(hello, 'default-site-a');
    test.each<readonly [kind: string, part: string, patch: object, shows: (object: Live) => unknown]>([
      [pool.kind, pool.name, { spec: { replicas: 5 } }, ({ spec }) => spec?.['replicas']],
      ['HostedCluster', 'hello', { spec: { channel: 'candidate-4.21' } }, ({ spec }) => spec?.['channel']],
      // What it was made with came from the platform's settings.
      ['Schedule', 'hello', { spec: { schedule: '0 5 * * *' } }, ({ spec }) => spec?.['schedule']],
      ['ResourceQuota', '', { spec: { hard: { 'requests.cpu': '1' } } }, ({ spec }) => spec?.['hard']],
      ['NetworkPolicy', '', { spec: { policyTypes: ['Egress'] } }, ({ spec }) => spec?.['policyTypes']],
      ['ConfigMap', 'kubeconfig', { data: { kubeconfig: 'nothing' } }, (object) => (object as Data).data],
      ['RecordSet', 'api', { spec: { forProvider: { ttl: 60 } } }, ({ spec }) => spec?.['forProvider']],
      ['Rule', 'api', { spec: { forProvider: { ports: ['9999'] } } }, ({ spec }) => spec?.['forProvider']],
    ])(
      '%s %s',
      async (kind, part, patch, shows) => {
        const to = await composedObject(stage, hello, kind, part);
        provesRepair(await repair(stage, hello, { does: 'change', to, patch, shows }, REPAIR));
      },
      patience,
    );
  });

  describe('so is what it stands for, in the services and inside of the cluster', () => {
    const meddlings: Readonly<Record<string, () => Promise<Meddling>>> = {
      'a name leads elsewhere': () =>
        record({ changetype: 'REPLACE', ttl: 300, records: [{ content: '198.18.0.1', disabled: false }] }),
      'a name is taken away': () => record({ changetype: 'DELETE' }),
      'an item of the register is written over': async () => {
        const [of, id] = await external('ConfigurationItem');
        const path = `/cmdb/v1/items/${id}`;
        const act = () => around.change('PATCH', path, { attributes: { tier: 'nobody' } });
        return {
          what: 'write over an item',
          of,
          act,
          shows: async () => ((await around.get(path)) as Item).attributes,
        };
      },
      'nobody is to watch it any more': async () => {
        const [of, id] = await external('Target');
        const shows = async () => {
          const { items } = (await around.get('/monitoring/v1/targets?limit=100')) as {
            readonly items: readonly Item[];
          };
          return items.map(({ tenant, target, plan }) => ({ tenant, target, plan }));
        };
        const act = () => around.change('DELETE', `/monitoring/v1/targets/${id}`);
        return { what: 'delete a target of the monitoring', of, act, shows };
      },
      'a policy inside of the cluster is deleted': async () => {
        const policy = ['ciliumclusterwidenetworkpolicies.cilium.io', 'aerodrome-quarantine'];
        const shows = async () => {
          const found = await inside(stage, hello, 'get', ...policy, '--ignore-not-found', '-o', 'json');
          return found === '' ? undefined : (JSON.parse(found) as { readonly specs: unknown }).specs;
        };
        const act = () => inside(stage, hello, 'delete', ...policy);
        return {
          what: 'delete a policy inside of the cluster',
          of: await standingFor('aerodrome-quarantine'),
          act,
          shows,
        };
      },
    };
    test.each(Object.entries(meddlings))(
      '%s',
      async (_, meddling) => provesRepair(await repairOutside(stage, hello, await meddling(), REPAIR)),
      patience,
    );
  });

  /** The name of the API server, changed in PowerDNS. */
  async function record(change: { readonly changetype: string; readonly [field: string]: unknown }): Promise<Meddling> {
    const name = 'api.hello.k8s.example.com';
    const rrset = { name: `${name}.`, type: 'A', ...change };
    const act = () => around.names('PATCH', '/zones/k8s.example.com.', { rrsets: [rrset] });
    const of = await composedObject(stage, hello, 'RecordSet', 'api');
    return { what: `${change.changetype} ${name} in PowerDNS`, of, act, shows: () => around.dig(name, 'A') };
  }

  /** A resource of the provider, and how its service calls what it stands for. */
  async function external(kind: string): Promise<readonly [Reference, string]> {
    const reference = await composedObject(stage, hello, kind);
    const { annotations } = (await read(stage, reference))?.metadata ?? {};
    return [reference, annotations?.['crossplane.io/external-name'] ?? ''];
  }

  /** The Object by which something is inside of the cluster. */
  async function standingFor(name: string): Promise<Reference> {
    const objects = (await freeToGo(stage, hello)).filter(({ kind }) => kind === 'Object');
    const found = objects.find(
      ({ spec }) => (spec?.['forProvider'] as Manifest | undefined)?.manifest.metadata.name === name,
    );
    if (found === undefined) throw new Error(`nothing stands for ${name}`);
    return referenceTo(found);
  }
});

interface Used {
  readonly apiVersion: string;
  readonly kind: string;
  /** Without a namespace it is in that of the Usage. */
  readonly resourceRef: { readonly name: string; readonly namespace?: string };
}
interface Data extends Live {
  readonly data: object;
}
type Item = Readonly<Record<string, unknown>>;
interface Manifest {
  readonly manifest: { readonly metadata: { readonly name: string } };
}
