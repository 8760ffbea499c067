import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type OperatorLevel, upstreamSchemas } from '../../tools/schemas.ts';
import { begin, born, lives, platformOf, rounds } from '../lives/life.ts';
import { apply, tryApplyStatus } from './harness/apply.ts';
import { type ControlPlane, startControlPlane } from './harness/control-plane.ts';
import { hubJudge } from './harness/hub-judge.ts';
import { installSchemas } from './harness/install-schemas.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const flavours = ['claims', 'namespaced'] as const;
const cases = flavours.flatMap((flavour) => lives.map((life) => ({ flavour, life })));

/** Namespaces of team and platform; that of the control plane would come with HyperShift. */
const namespaces = ['team-a', 'team-a-demo', 'metallb-system', 'openshift-adp', 'openshift-gitops'];

describe.each<{ level: OperatorLevel }>([{ level: 'v0.1.75' }, { level: 'v0.1.81' }])(
  'a real API server with the CRDs of HyperShift $level',
  ({ level }) => {
    let controlPlane: ControlPlane;
    beforeAll(async () => {
      controlPlane = await startControlPlane();
      await installSchemas(controlPlane, await upstreamSchemas(level));
      for (const name of namespaces) {
        await apply(controlPlane.client, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
      }
    }, 3 * patience);
    afterAll(() => controlPlane?.stop(), patience);

    test.each(cases)(
      'accepts every object and status of $life.name, $flavour',
      async ({ flavour, life }) => {
        const judge = hubJudge(controlPlane.client);
        const refused = new Set<string>();
        let world = born(life, flavour, platformOf(level));
        for (const step of life.steps) {
          for (const next of rounds(begin(world, step))) {
            for (const line of await judge(next)) refused.add(`${step.name}: ${line}`);
            world = next;
          }
        }
        await judge({ ...world, objects: new Map() });
        expect([...refused]).toEqual([]);
      },
      2 * patience,
    );

    test('refuses a status that no operator could write', async () => {
      const pool = {
        apiVersion: 'hypershift.openshift.io/v1beta1',
        kind: 'NodePool',
        metadata: { name: 'wrong', namespace: 'team-a' },
        spec: {
          clusterName: 'demo',
          release: { image: 'quay.io/openshift-release-dev/ocp-release:4.20.6-multi' },
          replicas: 1,
          management: { upgradeType: 'Replace' },
          platform: { type: 'KubeVirt', kubevirt: { rootVolume: { type: 'Persistent' } } },
        },
      };
      await apply(controlPlane.client, pool);
      const verdict = await tryApplyStatus(controlPlane.client, { ...pool, status: { replicas: 1, nodes: 1 } });
      expect(verdict).toMatchObject({ accepted: false, message: expect.stringContaining('.status.nodes') });
    });
  },
);
