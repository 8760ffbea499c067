import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { cilium } from '../../functions/cluster/parts/cilium.ts';
import { clusterContext, only } from '../../functions/cluster/parts/cluster.fixture.ts';
import { threatAgent } from '../../functions/cluster/parts/threat-detection.ts';
import type { ClusterClaimSpec } from '../../functions/cluster/schema.gen.ts';
import { at, isObject } from '../../functions/engine/index.ts';
import { type ChartName, chart } from '../../tools/charts.ts';
import { helmTemplate } from './harness/helm.ts';

/** Upper bound on a step with real programs: generous, since a loaded machine is slow and not wrong. */
const patience = 300_000;

/** Values that a chart reads without having a default for them. */
const withoutDefault = ['clusterHealthPort'];

type Values = Readonly<Record<string, unknown>>;

function valuesOf(name: ChartName, spec: ClusterClaimSpec): Values {
  const c = clusterContext({ spec });
  const release = name === 'cilium' ? only('cilium', cilium, c) : only('threat-agent', threatAgent, c);
  return at(release, 'spec', 'forProvider', 'values') as Values;
}

const cases: readonly { readonly name: string; readonly chart: ChartName; readonly spec: ClusterClaimSpec }[] = [
  { name: 'defaults', chart: 'cilium', spec: {} },
  {
    name: 'with kube-proxy, without Hubble',
    chart: 'cilium',
    spec: { network: { kubeProxyReplacement: false, hubble: false } },
  },
  { name: 'one node', chart: 'cilium', spec: { nodePools: [{ name: 'only', replicas: 1 }] } },
  { name: 'threat detection', chart: 'tetragon', spec: { security: { threatDetection: { engine: 'Tetragon' } } } },
];

describe.each(cases)('$chart, $name', ({ chart: name, spec }) => {
  const given = valuesOf(name, spec);

  test(
    'helm renders the chart with the values of the claim, the same every time',
    async () => {
      const { folder } = await chart(name);
      const options = { chart: folder, release: name, namespace: 'kube-system', values: given };
      const [first, second] = [await helmTemplate(options), await helmTemplate(options)];
      expect(first).toMatchObject({ rendered: true });
      expect(second).toEqual(first);
    },
    patience,
  );

  test('the chart knows every value', async () => {
    const known: unknown = parse(readFileSync((await chart(name)).values, 'utf8'));
    const dead = paths(given).filter(
      (path) => at(known, ...path) === undefined && !withoutDefault.includes(path.join('.')),
    );
    expect(dead).toEqual([]);
  });
});

test(
  'Cilium is told what HyperShift and RHCOS need',
  async () => {
    const { folder } = await chart('cilium');
    const values = valuesOf('cilium', {});
    const outcome = await helmTemplate({ chart: folder, release: 'cilium', namespace: 'kube-system', values });
    const objects = outcome.rendered ? outcome.objects : [];
    const config = objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'cilium-config');
    expect(at(config, 'data')).toMatchObject({
      'cluster-health-port': '9940',
      'cluster-name': 'shop',
      'cluster-pool-ipv4-cidr': '10.132.0.0/14',
      'cluster-pool-ipv4-mask-size': '23',
      'cni-exclusive': 'false',
      ipam: 'cluster-pool',
      'k8s-require-ipv4-pod-cidr': 'true',
      'kube-proxy-replacement': 'true',
      'routing-mode': 'tunnel',
      'tunnel-port': '8472',
      'tunnel-protocol': 'vxlan',
    });
    const agent = JSON.stringify(
      objects.find(({ kind, metadata }) => kind === 'DaemonSet' && metadata.name === 'cilium'),
    );
    for (const text of ['/var/lib/cni/bin', '/var/run/multus/cni/net.d', '172.20.0.1']) expect(agent).toContain(text);
  },
  patience,
);

/** Paths of all leaves; lists are leaves. */
function paths(value: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (!isObject(value)) return [above];
  return Object.entries(value).flatMap(([key, below]) => paths(below, [...above, key]));
}
