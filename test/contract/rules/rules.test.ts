import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ControlPlane, startControlPlane } from '../harness/control-plane.ts';
import { tryInstallSchemas } from '../harness/install-schemas.ts';
import type { Attempt, RuleCase } from './case.ts';
import { clusterCases } from './cluster.cases.ts';
import { derivedSchemas } from './derived.ts';
import { enrolmentCases } from './enrolment.cases.ts';
import { refusals } from './judge.ts';
import { tenantCases } from './tenant.cases.ts';
import { virtualClusterCases } from './virtual-cluster.cases.ts';

const root = new URL('../../../', import.meta.url).pathname;

const claims = (folder: string) => `${root}package/apis/${folder}/definition.yaml`;
const namespaced = (folder: string) => `${root}package/configuration/apis/${folder}/definition.gen.yaml`;

/** Both flavours serve the same names, so that each has a server of its own; a Tenant is the same in both. */
const flavours = [
  {
    flavour: 'claims',
    served: [
      { kind: 'Cluster', file: claims('cluster'), kinds: ['Cluster', 'XCluster'], cases: clusterCases },
      {
        kind: 'VirtualCluster',
        file: claims('virtual-cluster'),
        kinds: ['VirtualCluster', 'XVirtualCluster'],
        cases: virtualClusterCases,
      },
      { kind: 'Enrolment', file: claims('enrolment'), kinds: ['Enrolment', 'XEnrolment'], cases: enrolmentCases },
      { kind: 'Tenant', file: claims('tenant'), kinds: ['Tenant'], cases: tenantCases },
    ],
  },
  {
    flavour: 'namespaced',
    served: [
      { kind: 'Cluster', file: namespaced('cluster'), kinds: ['Cluster'], cases: clusterCases },
      {
        kind: 'VirtualCluster',
        file: namespaced('virtual-cluster'),
        kinds: ['VirtualCluster'],
        cases: virtualClusterCases,
      },
      { kind: 'Enrolment', file: namespaced('enrolment'), kinds: ['Enrolment'], cases: enrolmentCases },
    ],
  },
];

describe.each(flavours)('the API server, flavour $flavour', ({ served }) => {
  let hub: ControlPlane;
  let attempts = 0;
  beforeAll(async () => {
    hub = await startControlPlane();
  }, 300_000);
  afterAll(() => hub?.stop(), 300_000);

  describe.each(served)('$kind', ({ kind: usual, file, kinds, cases }) => {
    const isServed = ({ kind = usual }: Attempt) => kinds.includes(kind);
    const judge = (attempt: Attempt) => {
      attempts += 1;
      return refusals(hub.client, { kind: usual, ...attempt }, `attempt-${attempts}`);
    };

    test('accepts the schemas that Crossplane derives, their rules within its cost limits', async () => {
      expect(await tryInstallSchemas(hub.client, await derivedSchemas(file))).toEqual([]);
    }, 300_000);

    describe.each(cases)('$at: $message', ({ message, accepted, rejected }: RuleCase) => {
      test.each(accepted.filter(isServed))('accepts %j', async (attempt) => {
        expect(await judge(attempt)).toEqual([]);
      });

      test.each(rejected.filter(isServed))('refuses %j', async (attempt) => {
        expect(await judge(attempt)).toEqual([expect.stringContaining(message)]);
      });
    });
  });
});
