import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { aerodrome, command } from '../../cli/testing/aerodrome.ts';
import type { KubeObject } from '../../functions/engine/index.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;
const example = (name: string) => join(import.meta.dirname, '../../examples', name);
const flavours = ['claims', 'namespaced'];

const cases = [
  { kind: 'Cluster', file: 'cluster/production.yaml', least: 10 },
  { kind: 'VirtualCluster', file: 'virtual-cluster/team.yaml', least: 0 },
  { kind: 'VirtualCluster', file: 'virtual-cluster/namespace.yaml', least: 0 },
  { kind: 'Tenant', file: 'tenant/team.yaml', least: 2 },
].flatMap((one) => flavours.map((flavour) => ({ ...one, flavour })));

describe('both engines of `aerodrome render`', () => {
  test.each(cases)(
    'give the same resources of $file in the $flavour flavour',
    async ({ kind, file, flavour, least }) => {
      const rendered = async (engine: string, render: typeof command): Promise<readonly KubeObject[]> => {
        const args = ['render', example(file), '--flavour', flavour, '--engine', engine, '-o', 'json'];
        const { status, stdout, stderr } = await render(args);
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        const answers: readonly { xr: KubeObject; resources: readonly KubeObject[] }[] = [JSON.parse(stdout)].flat();
        return answers.find(({ xr }) => xr.kind === kind || xr.kind === `X${kind}`)?.resources ?? [];
      };
      const [embedded, crossplane] = [await rendered('embedded', command), await rendered('crossplane', aerodrome)];
      expect(embedded.length).toBeGreaterThan(least);
      expect(crossplane).toEqual(embedded);
    },
    patience,
  );
});
