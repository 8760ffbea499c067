import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { aerodrome } from '../../cli/testing/aerodrome.ts';
import type { KubeObject } from '../../functions/engine/index.ts';

const example = (name: string) => join(import.meta.dirname, '../../examples/cluster', name);

describe('both engines of `aerodrome render`', () => {
  test.each(['claims', 'namespaced'])('give the same resources in the %s flavour', async (flavour) => {
    const rendered = async (engine: string): Promise<readonly KubeObject[]> => {
      const args = ['render', example('production.yaml'), '--flavour', flavour, '--engine', engine, '-o', 'json'];
      const { status, stdout, stderr } = await aerodrome(args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const answers: readonly { xr: KubeObject; resources: readonly KubeObject[] }[] = [JSON.parse(stdout)].flat();
      return answers.find(({ xr }) => xr.kind.endsWith('Cluster'))?.resources ?? [];
    };
    const [embedded, crossplane] = [await rendered('embedded'), await rendered('crossplane')];
    expect(embedded.length).toBeGreaterThan(10);
    expect(crossplane).toEqual(embedded);
  });
});
