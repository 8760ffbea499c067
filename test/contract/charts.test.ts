import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type ChartName, chart } from '../../tools/charts.ts';
import { helmTemplate } from './harness/helm.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

const charts: readonly { name: ChartName; hasSchema: boolean }[] = [
  { name: 'cert-manager', hasSchema: true },
  { name: 'cilium', hasSchema: true },
  { name: 'kyverno', hasSchema: false },
  { name: 'tetragon', hasSchema: false },
  { name: 'vcluster', hasSchema: true },
];

test.each(charts)(
  '$name is where its module has it',
  async ({ name, hasSchema }) => {
    const { values, valuesSchema } = await chart(name);
    expect(existsSync(values)).toBe(true);
    expect(valuesSchema !== undefined).toBe(hasSchema);
    if (valuesSchema) expect(JSON.parse(readFileSync(valuesSchema, 'utf8'))).toHaveProperty('$schema');
  },
  patience,
);

test.each<{ name: ChartName; daemon: string }>([
  { name: 'cilium', daemon: 'cilium' },
  { name: 'tetragon', daemon: 'tetragon' },
])(
  'helm renders $name',
  async ({ name, daemon }) => {
    const { folder } = await chart(name);
    const outcome = await helmTemplate({ chart: folder, release: name, namespace: 'kube-system', values: {} });
    const objects = outcome.rendered ? outcome.objects : [];
    expect(objects).toContainEqual(
      expect.objectContaining({ kind: 'DaemonSet', metadata: expect.objectContaining({ name: daemon }) }),
    );
  },
  patience,
);

test(
  'helm refuses a value of the wrong type, with its path',
  async () => {
    const { folder } = await chart('cilium');
    const values = { ipam: { mode: 7 } };
    const outcome = await helmTemplate({ chart: folder, release: 'cilium', namespace: 'kube-system', values });
    expect(outcome).toEqual({ rendered: false, message: expect.stringContaining('ipam/mode') });
  },
  patience,
);
