import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at, compose, type KubeObject } from '../../engine/index.ts';
import { validate } from '../../engine/validation/index.ts';
import { defaultPlatform } from '../../platform/index.ts';
import { virtualClusterKind, virtualClusterSchema } from '../../virtual-cluster/index.ts';
import { tenantSchema } from '../index.ts';
import type { TenantClaimSpec } from '../schema.gen.ts';
import { ask, desired, onHub, settle } from '../tenant.fixture.ts';

const level = fc.constantFrom('restricted', 'baseline', 'privileged');
const figures = fc.record(
  {
    cpu: fc.constantFrom('1', '500m', '64', '999999'),
    memory: fc.constantFrom('1Gi', '64Gi', '999999Ti', '12345'),
    storage: fc.constantFrom('0', '1Ti', '333Mi'),
    ephemeralStorage: fc.constantFrom('10Gi'),
    pods: fc.constantFrom('0', '50', '10000'),
    services: fc.constantFrom('7', '99999'),
    'services.loadbalancers': fc.constantFrom('0', '3'),
    'count/jobs.batch': fc.constantFrom('11'),
  },
  { requiredKeys: [] },
);

const tenants: fc.Arbitrary<TenantClaimSpec> = fc
  .record(
    {
      hard: figures,
      engine: fc.constantFrom('Static', 'ClusterResourceQuota'),
      count: fc.integer({ min: 1, max: 6 }),
      level: fc.option(level, { nil: undefined }),
      own: fc.option(level, { nil: undefined }),
      network: fc.constantFrom('Tenant', 'Namespace', 'None'),
      cidrs: fc.subarray(['203.0.113.0/24', '2001:db8::/32']),
      labels: fc.constantFrom({}, { environment: 'production', 'example.com/team': 'a' }),
      selector: fc.option(fc.constant({ 'example.com/pool': 'a' }), { nil: undefined }),
      effect: fc.constantFrom('NoSchedule', 'NoExecute', undefined),
      value: fc.constantFrom('a', undefined),
      site: fc.constantFrom('site-a', undefined),
      sizes: fc.constantFrom(undefined, ['medium'], ['small', 'large']),
      quarantine: fc.boolean(),
    },
    { noNullPrototype: true },
  )
  .map((given) => ({
    quota: {
      engine: given.engine as 'Static',
      hard: given.engine === 'Static' ? given.hard : { ...given.hard, cpu: '1' },
    },
    namespaces: Array.from({ length: given.count }, (_, index) => ({
      name: `n${index}`,
      labels: given.labels,
      ...(given.own ? { podSecurity: given.own as 'baseline' } : {}),
      ...(given.site ? { site: given.site } : {}),
    })),
    ...(given.level ? { podSecurity: given.level as 'baseline' } : {}),
    network: { isolation: given.network as 'None', egress: { cidrs: given.cidrs } },
    nodePools: given.selector
      ? [
          {
            name: 'own',
            selector: given.selector,
            tolerations: [
              {
                key: 'own',
                ...(given.effect ? { effect: given.effect as 'NoExecute' } : {}),
                ...(given.value ? { value: given.value } : {}),
              },
            ],
          },
        ]
      : [],
    limits: { default: { cpu: '100m' }, maxVolume: '10Gi' },
    allowed: given.sizes ? { sizes: given.sizes } : {},
    owners: [{ name: 'owners' }, { kind: 'ServiceAccount', name: 'ci:deployer' }],
    quarantine: given.quarantine,
  }));

const childrenOf = (objects: Readonly<Record<string, KubeObject>>) =>
  Object.values(objects).filter(({ kind }) => kind === 'VirtualCluster');

const tenant = (spec: TenantClaimSpec): KubeObject => ({
  apiVersion: 'aerodrome.dev/v1alpha1',
  kind: 'Tenant',
  metadata: { name: 'payments' },
  spec: validate(tenantSchema, { kind: 'Tenant', metadata: { name: 'payments' }, spec }, 'cluster').spec,
});

/** What a namespace becomes, asked of the other kind as Crossplane would for a claim, once the hub has done all of it. */
function becomes(child: KubeObject, spec: TenantClaimSpec) {
  const labels = child.metadata.labels ?? {};
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'tenant-payments', labels } };
  const settings = { apiVersion: 'v1', kind: 'EnvironmentConfig', metadata: { name: 'aerodrome' } };
  const brought = new Map<string, readonly KubeObject[]>([
    ['platform', [{ ...settings, data: defaultPlatform }]],
    ['namespace', [namespace]],
    ['tenant', [tenant(spec)]],
  ]);
  const { apiVersion, kind, metadata } = child;
  const claimRef = { apiVersion, kind, name: metadata.name, namespace: metadata.namespace };
  const composite: KubeObject = {
    apiVersion,
    kind: 'XVirtualCluster',
    metadata: { name: `${metadata.name}-abcde`, labels },
    spec: { ...(child['spec'] as object), claimRef },
  };
  let observed: ReadonlyMap<string, KubeObject> = new Map();
  for (let round = 0; ; round++) {
    const composed = compose(virtualClusterKind, {
      composite,
      observed,
      required: everything(brought),
      platform: 'aerodrome',
    });
    if (composed.outcome !== 'accepted') throw new Error(JSON.stringify(composed));
    if (round === 3) return composed;
    observed = onHub(composed.resources);
  }
}

/** Whatever else is asked for does not exist. */
function everything(brought: ReadonlyMap<string, readonly KubeObject[]>): ReadonlyMap<string, readonly KubeObject[]> {
  return new Proxy(new Map(brought), {
    get: (map, key) => {
      if (key === 'has') return () => true;
      const value = Reflect.get(map, key) as unknown;
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(map) : value;
    },
  });
}

describe('children', () => {
  test('are valid claims, whatever the tenant says', () => {
    fc.assert(
      fc.property(tenants, (spec) => {
        fc.pre(ask({ spec }).outcome === 'accepted');
        const children = childrenOf(desired({ spec, observed: settle({ spec }) }));
        expect(children).toHaveLength(spec.namespaces?.length ?? 0);
        for (const child of children) expect(validate(virtualClusterSchema, child, 'claims').mistakes).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('are made as the tenant says, and never held by its own limits', () => {
    fc.assert(
      fc.property(tenants, (spec) => {
        fc.pre(ask({ spec }).outcome === 'accepted');
        for (const child of childrenOf(desired({ spec, observed: settle({ spec }) })))
          expect(becomes(child, spec).holds).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  test('carry the tenant’s people, quota and quarantine to the hub', () => {
    const spec: TenantClaimSpec = {
      owners: [{ name: 'owners' }],
      members: [{ kind: 'ServiceAccount', name: 'ci:deployer', role: 'view' }],
      namespaces: [{ name: 'one' }],
      quota: { hard: { cpu: '3', memory: '5Gi', pods: '7', services: '2' } },
      policies: { mode: 'Audit', imagePullPolicy: 'Any' },
      costCenter: 'CC-1',
      quarantine: true,
    };
    const [child] = childrenOf(desired({ spec, observed: settle({ spec }) }));
    if (!child) throw new Error('there is no namespace');
    const objects = [...becomes(child, spec).resources.values()].map(({ object }) => carriedBy(object));
    const find = (kind: string) => objects.filter((object) => object.kind === kind);
    expect(find('Namespace')[0]?.metadata).toMatchObject({
      name: 'vc-tenant-payments--one',
      labels: {
        'aerodrome.dev/tenant': 'payments',
        'aerodrome.dev/cost-center': 'CC-1',
        'aerodrome.dev/quarantine': 'true',
      },
    });
    expect(at(find('ResourceQuota')[0], 'spec', 'hard')).toMatchObject({
      'requests.cpu': '3',
      'requests.memory': '5Gi',
      pods: '7',
      services: '2',
    });
    const subjects = find('RoleBinding').map((object) => [at(object, 'roleRef', 'name'), at(object, 'subjects')]);
    expect(subjects).toEqual([
      ['admin', [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'owners' }]],
      ['view', [{ kind: 'ServiceAccount', name: 'deployer', namespace: 'ci' }]],
    ]);
    const bindings = find('ValidatingAdmissionPolicyBinding').map((object) => at(object, 'spec', 'validationActions'));
    expect(bindings).toEqual([
      ['Deny', 'Audit'],
      ['Warn', 'Audit'],
    ]);
  });
});

/** The namespace goes through a provider in either flavour. */
function carriedBy(object: KubeObject): KubeObject {
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  return object.kind === 'Object' && manifest !== undefined ? (manifest as KubeObject) : object;
}

test('labels by which policies go cannot be set on a namespace', () => {
  const labels = { 'aerodrome.dev/tenant': 'other' };
  expect(ask({ spec: { namespaces: [{ name: 'one', labels }] } })).toMatchObject({ outcome: 'refused' });
});

test('the API server deletes a namespace after what it is made of, one that is only kept, too', () => {
  const observed = settle({ spec: { namespaces: [{ name: 'one' }, { name: 'two' }] } });
  const objects = Object.values(desired({ spec: { namespaces: [{ name: 'two' }] }, observed }));
  const namespaces = objects.filter(({ kind }) => kind === 'VirtualCluster');
  expect(namespaces.map(({ metadata }) => [metadata.name, metadata['finalizers']])).toEqual([
    ['two', ['foregroundDeletion']],
    ['one', ['foregroundDeletion']],
  ]);
});
