import { describe, expect, test } from '@jest/globals';
import { type Accepted, at, wrappedManifest } from '../engine/index.ts';
import {
  accepted,
  composed,
  type Given,
  grown,
  live,
  made,
  mistakes,
  platformWith,
} from './parts/virtual-cluster.fixture.ts';
import type { VirtualClusterClaimSpec } from './schema.gen.ts';

const pools = [
  { name: 'general', selector: { pool: 'a' }, tolerations: [{ key: 'tenant', value: 'a', effect: 'NoSchedule' }] },
  { name: 'gpu', selector: { pool: 'a-gpu' } },
];

describe('whose it is', () => {
  test('the label of the claim namespace says so, on everything', () => {
    const { answer } = grown({ tenant: 'payments', tenantSpec: { costCenter: '4711' } });
    const labels = at(
      answer.resources.get('namespace')?.object,
      'spec',
      'forProvider',
      'manifest',
      'metadata',
      'labels',
    );
    expect(labels).toMatchObject({
      'aerodrome.dev/tenant': 'payments',
      'aerodrome.dev/virtual-cluster': 'tenant-a.shop',
      'aerodrome.dev/cost-center': '4711',
      'aerodrome.dev/managed': 'true',
    });
    expect(answer.status['tenant']).toBe('payments');
  });

  test('nobody names another', () => {
    expect(mistakes({ spec: { tenant: 'b' } }).join()).toContain('spec.tenant');
  });

  test('no tenant: as the platform says', () => {
    expect(composed({ tenant: null }).outcome).toBe('accepted');
    const platform = platformWith({ tenancy: { unlabelled: 'Refuse' } });
    expect(mistakes({ tenant: null, platform }).join()).toContain('metadata.namespace');
  });

  test('a tenant that is missing: nothing new, and what exists stays as it is', () => {
    const fresh = accepted({ tenantSpec: null });
    expect(fresh.status).toMatchObject({ phase: 'Blocked', reason: 'TenantMissing' });
    expect([...fresh.resources.keys()]).toEqual([]);

    const { observed, answer } = grown({ tenantSpec: { quarantine: true } });
    const later = accepted({ observed, tenantSpec: null, status: answer.status });
    expect(later.status).toMatchObject({ phase: 'Blocked', reason: 'TenantMissing' });
    expect([...later.resources.keys()].sort()).toEqual([...answer.resources.keys()].sort());
    expect(later.resources.get('guard-rail-default-deny')?.object).toEqual(
      answer.resources.get('guard-rail-default-deny')?.object,
    );
    expect(later.resources.has('guard-rail-allow-dns')).toBe(false);
  });

  test('a tenant that is cordoned gets nothing new', () => {
    const fresh = accepted({ tenantSpec: { cordoned: true } });
    expect(fresh.status).toMatchObject({ phase: 'Blocked', reason: 'TenantCordoned' });
    expect(fresh.resources.has('namespace')).toBe(false);
  });
});

/** Network policies that let anything through. */
function opening({ resources }: Accepted): readonly string[] {
  const policies = [...resources].map(([name, { object }]) => [name, wrappedManifest(object)] as const);
  return policies
    .filter(([, { kind }]) => kind === 'NetworkPolicy')
    .filter(([, object]) => ['ingress', 'egress'].some((way) => at(object, 'spec', way) !== undefined))
    .map(([name]) => name);
}

describe('quarantine', () => {
  test('of a tenant is not put off by a pause, under which nothing else is new', () => {
    const { observed } = grown({});
    const spec: VirtualClusterClaimSpec = {
      paused: true,
      apps: [{ name: 'web', chart: { name: 'web', version: '1.0.0', repository: 'https://charts.example.com' } }],
    };
    const before = accepted({ observed, spec });
    expect(before.resources.has('guard-rail-allow-dns')).toBe(true);
    const after = accepted({ observed, spec, tenantSpec: { quarantine: true } });
    expect(opening(after)).toEqual([]);
    expect(after.resources.has('app-web')).toBe(false);
    expect(after.status['quarantined']).toBe(true);
  });

  test.each<{ name: string; spec: VirtualClusterClaimSpec; tenantSpec: Record<string, unknown> }>([
    { name: 'by the claim', spec: { quarantine: true }, tenantSpec: {} },
    { name: 'by its tenant', spec: {}, tenantSpec: { quarantine: true } },
    { name: 'of a namespace', spec: { mode: 'Namespace', quarantine: true }, tenantSpec: {} },
    { name: 'even of a tenant that is cordoned', spec: { quarantine: true }, tenantSpec: { cordoned: true } },
  ])('$name: cut off at once, and back when it ends', ({ spec, tenantSpec }) => {
    const quiet = { mode: spec.mode ?? 'VCluster' } as const;
    const { observed, answer } = grown({ spec: quiet });
    const cut = accepted({ spec, observed, tenantSpec, status: answer.status });
    expect(opening(cut)).toEqual([]);
    const gone = accepted({ spec, observed: live(cut.resources), tenantSpec, status: cut.status });
    expect([...gone.resources.keys()].filter((name) => name.startsWith('guard-rail-allow'))).toEqual([]);
    expect(cut.resources.has('guard-rail-default-deny')).toBe(true);
    expect(at(cut.resources.get('network-engine')?.object, 'spec', 'ingress', 0, 'action')).toBe('Deny');
    expect(cut.conditions.find(({ type }) => type === 'Quarantined')?.status).toBe('True');
    for (const seen of [observed, live(cut.resources), live(gone.resources)]) {
      expect(opening(accepted({ spec: quiet, observed: seen, status: cut.status }))).toEqual(opening(answer));
    }
  });
});

describe('what its tenant allows', () => {
  test.each<{ name: string; spec: VirtualClusterClaimSpec; tenantSpec: Record<string, unknown>; message: string }>([
    {
      name: 'versions',
      spec: { kubernetesVersion: '1.36' },
      tenantSpec: { allowed: { kubernetesVersions: ['1.34', '1.35'] } },
      message: 'spec.kubernetesVersion: given "1.36.0"; tenant a allows 1.34, 1.35',
    },
    {
      name: 'sizes',
      spec: { size: 'large' },
      tenantSpec: { allowed: { sizes: ['small', 'medium'] } },
      message: 'spec.size: given "large"; tenant a allows small, medium',
    },
    {
      name: 'figures beyond every size it may have',
      spec: { resources: { memory: '1Ti' } },
      tenantSpec: { allowed: { sizes: ['small', 'medium'] } },
      message: 'spec.resources.memory: given "1Ti"; tenant a allows up to 32Gi',
    },
    {
      name: 'more objects than the platform has for anybody',
      spec: { resources: { counts: { 'services.loadbalancers': 5 } } },
      tenantSpec: { allowed: { sizes: ['small', 'medium'] } },
      message: 'spec.resources.counts.services.loadbalancers: given 5; tenant a allows up to 0',
    },
    {
      name: 'load balancers',
      spec: { expose: { type: 'LoadBalancer' } },
      tenantSpec: { allowed: { serviceTypes: ['ClusterIP'] } },
      message: 'spec.expose.type: given "LoadBalancer"; tenant a allows ClusterIP',
    },
    {
      name: 'host names',
      spec: { expose: { type: 'Ingress', host: 'bank.example.com' } },
      tenantSpec: { allowed: { ingressHostnames: ['*.a.example.com'] } },
      message: 'spec.expose.host: given "bank.example.com"; tenant a allows *.a.example.com',
    },
    {
      name: 'Pod Security',
      spec: { isolation: { podSecurity: 'privileged' } },
      tenantSpec: { podSecurity: 'baseline' },
      message: 'spec.isolation.podSecurity: given "privileged"; tenant a allows restricted, baseline',
    },
    {
      name: 'networks',
      spec: { isolation: { network: 'None' } },
      tenantSpec: { network: { isolation: 'Tenant' } },
      message: 'spec.isolation.network: given "None"; tenant a allows Namespace, Tenant',
    },
    {
      name: 'the internet',
      spec: { isolation: { egress: { internet: true } } },
      tenantSpec: { network: { egress: { internet: false } } },
      message: 'spec.isolation.egress.internet: given true; tenant a allows false',
    },
    {
      name: 'further networks',
      spec: { isolation: { egress: { cidrs: ['203.0.113.0/24'] } } },
      tenantSpec: { network: { egress: { cidrs: ['198.51.100.0/24'] } } },
      message: 'spec.isolation.egress.cidrs: given "203.0.113.0/24"; tenant a allows 198.51.100.0/24',
    },
    {
      name: 'nodes',
      spec: { nodes: { selector: { pool: 'b' } } },
      tenantSpec: { nodePools: pools },
      message: 'spec.nodes.selector: given {"pool":"b"}; tenant a allows general (pool=a), gpu (pool=a-gpu)',
    },
    {
      name: 'tolerations',
      spec: { nodes: { tolerations: [{ key: 'b', operator: 'Exists' }] } },
      tenantSpec: { nodePools: pools },
      message: 'spec.nodes.tolerations: given "b"; tenant a allows tenant=a:NoSchedule',
    },
    {
      name: 'tolerations of its control plane, which its pods could use as well',
      spec: { controlPlane: { placement: { tolerations: [{ key: 'b', operator: 'Exists' }] } } },
      tenantSpec: { nodePools: pools },
      message: 'spec.controlPlane.placement.tolerations: given "b"; tenant a allows tenant=a:NoSchedule',
    },
  ])('$name: a new one is not begun, a live one keeps what it has', ({ spec, tenantSpec, message }) => {
    const fresh = accepted({ spec, tenantSpec });
    expect(fresh.status).toMatchObject({ phase: 'Blocked', reason: 'TenantLimit', message });
    expect([...fresh.resources.keys()]).toEqual([]);

    const { observed, answer } = grown({ tenantSpec });
    const edited = accepted({ spec, tenantSpec, observed, status: answer.status });
    expect(edited.status).toMatchObject({ phase: 'Blocked', reason: 'TenantLimit', message });
    const objects = (from: typeof answer) =>
      Object.fromEntries([...from.resources].map(([name, { object }]) => [name, [object['spec'], object['data']]]));
    const stripped = ({ namespace: _notes, ...rest }: ReturnType<typeof objects>) => rest;
    expect(stripped(objects(edited))).toEqual(stripped(objects(answer)));
  });

  test('storage classes, of a new one; of a live one they cannot change anyway', () => {
    const spec = { controlPlane: { storage: { class: 'local-nvme' } } };
    expect(accepted({ spec, tenantSpec: { allowed: { storageClasses: ['ceph-block'] } } }).status).toMatchObject({
      phase: 'Blocked',
      message: 'spec.controlPlane.storage.class: given "local-nvme"; tenant a allows ceph-block',
    });
  });

  test('isolation is what its tenant says, where the claim says nothing', () => {
    const network = { isolation: 'Tenant', egress: { internet: false, cidrs: ['203.0.113.0/24'] } };
    const tenantSpec = { podSecurity: 'baseline', network };
    const { answer } = grown({ tenantSpec });
    expect(answer.resources.has('guard-rail-allow-tenant')).toBe(true);
    expect(answer.resources.has('guard-rail-allow-egress')).toBe(false);
    const labels = at(
      answer.resources.get('namespace')?.object,
      'spec',
      'forProvider',
      'manifest',
      'metadata',
      'labels',
    );
    expect(labels).toMatchObject({ 'pod-security.kubernetes.io/enforce': 'baseline' });
  });

  test("the Tenant's word on one of its namespaces goes before that on all", () => {
    const tenantSpec = { podSecurity: 'restricted', namespaces: [{ name: 'shop', podSecurity: 'privileged' }] };
    const spec = { mode: 'Namespace' as const, isolation: { podSecurity: 'privileged' as const } };
    expect(accepted({ spec, tenantSpec }).holds).toEqual([]);
    expect(accepted({ spec, tenantSpec, name: 'other' }).holds).toHaveLength(1);
  });

  test.each([
    { name: 'none by default, since network policies do not reach there', tenantSpec: {}, want: '' },
    { name: 'those it may use', tenantSpec: { allowed: { networks: ['networks/vlan'] } }, want: 'networks/vlan' },
    {
      name: 'those its machines are in',
      tenantSpec: { machines: [{ name: 'db', networks: ['networks/db'] }] },
      want: 'networks/db',
    },
    { name: 'none without a tenant', tenant: null, want: '' },
  ])('further networks of its pods: $name', ({ want, name: _name, ...given }) => {
    for (const mode of ['Namespace', 'VCluster'] as const) {
      const parameters = made('policy-parameters-policies', { spec: { mode }, ...given });
      expect(at(parameters, 'data', 'networkAttachments')).toBe(want);
    }
  });

  test.each([
    { name: "that with the tenant's copies", want: 'tenant-a' },
    { name: 'none without a tenant', tenant: null, want: '' },
  ])('stores of secrets beside its own: $name', ({ want, name: _name, ...given }) => {
    for (const mode of ['Namespace', 'VCluster'] as const) {
      const parameters = made('policy-parameters-policies', { spec: { mode }, ...given });
      expect(at(parameters, 'data', 'clusterSecretStores')).toBe(want);
    }
  });

  test('without a tenant the platform decides', () => {
    const spec = { isolation: { podSecurity: 'privileged' as const } };
    expect(accepted({ spec, tenant: null }).status).toMatchObject({
      phase: 'Blocked',
      reason: 'PlatformLimit',
      message: 'spec.isolation.podSecurity: given "privileged"; the platform allows restricted',
    });
  });

  test('what it has is never taken away by a list that became shorter', () => {
    const { observed, answer } = grown({ spec: { kubernetesVersion: '1.35' } });
    const tenantSpec = { allowed: { kubernetesVersions: ['1.34'] } };
    const later = accepted({ spec: { kubernetesVersion: '1.35' }, tenantSpec, observed, status: answer.status });
    expect(later.status['phase']).toBe('Ready');
  });

  test('pods run on its nodes, where the claim names none of them on those of its first pool', () => {
    const annotations = (spec: VirtualClusterClaimSpec) =>
      at(
        made('namespace', { spec, tenantSpec: { nodePools: pools } }),
        ...['spec', 'forProvider', 'manifest', 'metadata', 'annotations'],
      );
    expect(annotations({})).toEqual({
      'openshift.io/node-selector': 'pool=a',
      'scheduler.alpha.kubernetes.io/defaultTolerations':
        '[{"key":"tenant","operator":"Equal","value":"a","effect":"NoSchedule"}]',
    });
    expect(annotations({ nodes: { selector: { pool: 'a-gpu' } } })).toEqual({
      'openshift.io/node-selector': 'pool=a-gpu',
    });
  });
});

describe('a claim that names no size', () => {
  const size = (given: Given) => grown(given).answer.status['size'];
  const tenantSpec = { allowed: { sizes: ['gone', 'large', 'medium'] } };

  test.each([
    { name: "the platform's", given: {}, want: 'small' },
    {
      name: "the platform's, if it is allowed",
      given: { tenantSpec: { allowed: { sizes: ['large', 'small'] } } },
      want: 'small',
    },
    { name: 'the first that is allowed and known', given: { tenantSpec }, want: 'large' },
  ])('gets $name', ({ given, want }) => {
    for (const mode of ['VCluster', 'Namespace'] as const) {
      expect(size({ ...given, spec: { mode } })).toBe(want);
      expect(accepted({ ...given, spec: { mode } }).holds).toEqual([]);
    }
  });

  test('is held where none is allowed', () => {
    const none = accepted({ tenantSpec: { allowed: { sizes: [] } } });
    expect(none.status).toMatchObject({ phase: 'Blocked', message: 'spec.size: given "small"; tenant a allows none' });
  });

  test.each([
    { name: 'the list comes later', before: {}, after: tenantSpec },
    { name: 'the list has another order', before: tenantSpec, after: { allowed: { sizes: ['medium', 'large'] } } },
  ])('keeps what it has when $name', ({ before, after }) => {
    const { observed, answer } = grown({ tenantSpec: before });
    const later = accepted({ observed, status: answer.status, tenantSpec: after });
    expect([later.status['size'], later.status['phase'], later.holds]).toEqual([answer.status['size'], 'Ready', []]);
  });
});
