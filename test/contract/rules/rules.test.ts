import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { tryInstallSchemas } from '../harness/install-schemas.ts';
import type { Attempt, RuleCase } from './case.ts';
import { clusterCases } from './cluster.cases.ts';
import { derivedSchemas } from './derived.ts';
import { refusals } from './judge.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** Both flavours serve the same names, so that each has a server of its own. */
const flavours = [
  { flavour: 'claims', file: `${root}package/apis/cluster/definition.yaml`, kinds: ['Cluster', 'XCluster'] },
  { flavour: 'namespaced', file: `${root}package/configuration/apis/cluster/definition.gen.yaml`, kinds: ['Cluster'] },
];

describe.each(flavours)('the API server, $flavour flavour', ({ file, kinds }) => {
  let hub: ControlPlane;
  let attempts = 0;
  beforeAll(async () => {
    hub = await startControlPlane();
  }, 300_000);
  afterAll(() => hub?.stop(), 300_000);

  const served = ({ kind = 'Cluster' }: Attempt) => kinds.includes(kind);
  const judge = (attempt: Attempt) => {
    attempts += 1;
    return refusals(hub.client, attempt, `attempt-${attempts}`);
  };

  test('accepts the schemas that Crossplane derives, their rules within its cost limits', async () => {
    expect(await tryInstallSchemas(hub.client, await derivedSchemas(file))).toEqual([]);
  }, 300_000);

  describe.each(clusterCases)('$at: $message', ({ message, accepted, rejected }: RuleCase) => {
    test.each(accepted.filter(served))('accepts %j', async (attempt) => {
      expect(await judge(attempt)).toEqual([]);
    });

    test.each(rejected.filter(served))('refuses %j', async (attempt) => {
      expect(await judge(attempt)).toEqual([expect.stringContaining(message)]);
    });
  });
});
