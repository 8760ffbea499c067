import { describe, expect, test } from '@jest/globals';
import { licensedTools, unlicensed } from './licence.ts';
import { type LicensedValue, licensedValues } from './licensed-values.ts';
import { chartValues, composed, mistakes } from './parts/virtual-cluster.fixture.ts';
import type { VirtualClusterClaimSpec } from './schema.gen.ts';

const onPlatform = { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } } as const;

/** Values that ask for a feature: its switch, or something in its list. */
function asking({ path }: LicensedValue): { readonly values: Record<string, unknown>; readonly at: string } {
  const at = path.replace('*', 'ingresses');
  const last: unknown = ['networking.resolveDNS', 'experimental.denyProxyRequests'].includes(path)
    ? [{ hostname: 'a' }]
    : path.endsWith('patches')
      ? [{ path: '.metadata.labels' }]
      : path === 'controlPlane.coredns.embedded'
        ? true
        : { enabled: true };
  const values = at
    .split('.')
    .reverse()
    .reduce<unknown>((value, key) => ({ [key]: value }), last);
  return { values: values as Record<string, unknown>, at };
}

/** What the claim's author reads of a refusal. */
function refusals(spec: VirtualClusterClaimSpec) {
  const answer = composed({ spec });
  return answer.outcome === 'refused' ? answer.mistakes : [];
}

describe('edition OSS refuses what needs a licence', () => {
  test.each(licensedValues.map((row) => ({ name: row.path, row })))('chart.values.$name', ({ row }) => {
    const { values, at } = asking(row);
    expect(refusals({ chart: { values } })).toEqual([
      {
        path: `spec.chart.values.${at}`,
        given: expect.anything(),
        accepted: `${row.instead}; or edition Platform, which needs a licence`,
        message: `a licence is needed for ${row.feature}: ${row.why}`,
      },
    ]);
  });

  test.each(Object.entries(licensedTools))('shared %s', (name, { feature, why, instead }) => {
    const tool = name as keyof typeof licensedTools;
    expect(refusals({ shared: ['MetricsServer', tool] })).toEqual([
      {
        path: 'spec.shared[1]',
        given: name,
        accepted: `${instead}; or edition Platform, which needs a licence`,
        message: `a licence is needed for ${feature}: ${why}`,
      },
    ]);
    expect(composed({ spec: { ...onPlatform, shared: [tool] } }).outcome).toBe('accepted');
    expect(composed({ spec: { mode: 'Namespace', shared: [tool] } }).outcome).toBe('accepted');
  });

  test.each([
    {
      name: 'nodes of type Private',
      spec: {
        expose: { type: 'LoadBalancer' as const },
        nodes: { type: 'Private' as const, joinSecretRef: { name: 'join' }, machines: [{ name: 'a' }] },
      },
      path: 'spec.nodes.type',
      instead: /nodes of type Shared with a selector, or the kind Cluster/,
    },
    {
      name: 'custom resources to the hub',
      spec: { sync: { customResources: [{ name: 'backups.velero.io' }] } },
      path: 'spec.sync.customResources[0].name',
      instead: /mode Namespace, where custom resources of the hub are there/,
    },
    {
      name: 'custom resources from the hub',
      spec: { sync: { customResources: [{ name: 'backups.velero.io', direction: 'FromHost' as const }] } },
      path: 'spec.sync.customResources[0].name',
      instead: /mode Namespace, where custom resources of the hub are there/,
    },
  ])('$name', ({ spec, path, instead }) => {
    const found = refusals(spec);
    expect(found.map((mistake) => mistake.path)).toEqual([path]);
    expect(found[0]?.accepted).toMatch(instead);
    expect(composed({ spec: { ...spec, ...onPlatform } }).outcome).toBe('accepted');
  });

  test('all at once, each with its own path', () => {
    const spec = { shared: ['Knative' as const], sync: { customResources: [{ name: 'backups.velero.io' }] } };
    expect(refusals(spec).map(({ path }) => path)).toEqual(['spec.sync.customResources[0].name', 'spec.shared[0]']);
  });
});

test.each(['sleep', 'snapshots', 'deletion'])(
  '%s needs one by being there: vcluster does not look into it',
  (feature) => {
    for (const given of [{}, { auto: {} }, { auto: { afterInactivity: '' } }]) {
      expect(refusals({ chart: { values: { [feature]: given } } }).map(({ path }) => path)).toEqual([
        `spec.chart.values.${feature}`,
      ]);
    }
  },
);

describe('what asks for nothing needs no licence', () => {
  test.each([
    { name: 'a switch that is off', values: { controlPlane: { coredns: { embedded: false } } } },
    { name: 'an empty list', values: { networking: { resolveDNS: [] } } },
    {
      name: 'custom DNS in the open-source way',
      values: { controlPlane: { coredns: { overwriteConfig: '.:1053 {}' } } },
    },
  ])('$name', ({ values }) => {
    expect(mistakes({ spec: { chart: { values } } })).toEqual([]);
  });
});

describe('values that are rendered with OSS', () => {
  const specs: readonly VirtualClusterClaimSpec[] = [
    {},
    { shared: ['MetricsServer'] },
    { controlPlane: { store: 'Etcd' } },
    { expose: { type: 'Gateway', gatewayRef: { name: 'a', namespace: 'b' } }, sync: { gatewayApi: true } },
    {
      sync: {
        ingresses: true,
        networkPolicies: true,
        podDisruptionBudgets: true,
        serviceAccounts: true,
        ingressClasses: true,
        gatewayClasses: true,
        storageClasses: true,
        priorityClasses: true,
        runtimeClasses: true,
        nodes: true,
      },
    },
    { access: { kubeconfig: 'ServiceAccount' } },
    { suspended: true },
  ];

  test.each(specs.map((spec) => ({ name: JSON.stringify(spec), spec })))('never need one: $name', ({ spec }) => {
    expect(unlicensed(chartValues({ spec }))).toEqual([]);
  });
});
