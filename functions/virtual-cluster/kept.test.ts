import { describe, expect, test } from '@jest/globals';
import { type Accepted, at } from '../engine/index.ts';
import { accepted, type Given, grown, hubObject } from './parts/virtual-cluster.fixture.ts';
import type { VirtualClusterClaimSpec } from './schema.gen.ts';

const groups = [{ name: 'operators', role: 'admin' as const }];
const onPlatform = { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } } as const;
const privately = (size: string, replicas: number): VirtualClusterClaimSpec => ({
  ...onPlatform,
  expose: { type: 'LoadBalancer' },
  nodes: { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a', size, replicas }] },
});
const pools = [
  { name: 'general', selector: { pool: 'a' }, tolerations: [{ key: 'tenant', value: 'a', effect: 'NoSchedule' }] },
];
const gateway = { name: 'tls', namespace: 'gateways' };
const foreign = { key: 'b', operator: 'Exists' as const };

interface Case {
  readonly name: string;
  readonly born?: VirtualClusterClaimSpec;
  /** What is asked for and held. */
  readonly held: VirtualClusterClaimSpec;
  readonly tenantSpec: Readonly<Record<string, unknown>>;
}

const cases: readonly Case[] = [
  {
    name: 'a version',
    born: { kubernetesVersion: '1.35' },
    held: { kubernetesVersion: '1.36' },
    tenantSpec: { allowed: { kubernetesVersions: ['1.35'] } },
  },
  {
    name: 'a load balancer in place of an Ingress',
    born: { expose: { type: 'Ingress', ingressClass: 'public' } },
    held: { expose: { type: 'LoadBalancer' } },
    tenantSpec: { allowed: { serviceTypes: ['ClusterIP'] } },
  },
  {
    name: 'a load balancer in place of a Gateway',
    born: { expose: { type: 'Gateway', gatewayRef: gateway } },
    held: { expose: { type: 'LoadBalancer' } },
    tenantSpec: { allowed: { serviceTypes: ['ClusterIP'] } },
  },
  {
    name: 'a host',
    born: { expose: { type: 'Ingress', host: 'shop.example.com' } },
    held: { expose: { type: 'Ingress', host: 'bank.example.com' } },
    tenantSpec: { allowed: { ingressHostnames: ['shop.example.com'] } },
  },
  {
    name: 'an ingress class',
    born: { expose: { type: 'Ingress', ingressClass: 'public' } },
    held: { expose: { type: 'Ingress', ingressClass: 'internal' } },
    tenantSpec: { allowed: { ingressClasses: ['public'] } },
  },
  {
    name: 'nodes of others',
    held: { nodes: { selector: { pool: 'b' }, tolerations: [foreign] } },
    tenantSpec: { nodePools: pools },
  },
  {
    name: 'taints for the control plane',
    held: { controlPlane: { placement: { tolerations: [foreign] } } },
    tenantSpec: { nodePools: pools },
  },
  {
    name: 'a size',
    born: { size: 'medium' },
    held: { size: 'large' },
    tenantSpec: { allowed: { sizes: ['small', 'medium'] } },
  },
  {
    name: 'larger machines, and more of them',
    born: privately('medium', 2),
    held: privately('xlarge', 3),
    tenantSpec: { allowed: { sizes: ['small', 'medium'] } },
  },
];

const whole = (given: Given & { readonly held: VirtualClusterClaimSpec; readonly born: VirtualClusterClaimSpec }) => {
  const { held, born, tenantSpec } = given;
  const { observed, answer } = grown({ spec: born, tenantSpec: tenantSpec ?? {} });
  const ask = (spec: VirtualClusterClaimSpec) =>
    accepted({ spec, observed, tenantSpec: tenantSpec ?? {}, status: answer.status });
  return { answer, ask, held, born };
};

/** Everything that is applied. What was decided is noted in metadata, whatever the claim asks for now. */
function objects({ resources }: Accepted): object {
  return Object.fromEntries(
    [...resources].map(([name, { object }]) => [name, { ...object, metadata: object.metadata.labels }]),
  );
}

describe('what is held stays as it was, and all the rest of the claim goes on', () => {
  test.each(cases)('$name', ({ born = {}, held, tenantSpec }) => {
    const { ask, answer } = whole({ born, held, tenantSpec });
    for (const change of [
      { suspended: true, access: { groups, kubeconfig: 'ServiceAccount' as const } },
      { quarantine: true, isolation: { network: 'Tenant' as const } },
    ]) {
      const both = ask({ ...born, ...held, ...change });
      expect(both.holds.map(({ reason }) => reason)).toContain('TenantLimit');
      expect(objects(both)).toEqual(objects(ask({ ...born, ...change })));
      expect(objects(both)).not.toEqual(objects(answer));
    }
  });

  test('figures, each by itself', () => {
    const born = { resources: { cpu: '3', pods: 20, counts: { services: 10 } } };
    const tenantSpec = { allowed: { sizes: ['small', 'medium'] } };
    const { ask } = whole({ born, held: {}, tenantSpec });
    const quota = (answer: Accepted) => at(hubObject(answer, 'guard-rail-quota'), 'spec', 'hard');
    const asked = { cpu: '999', memory: '6Gi', pods: 20, counts: { services: 999 } };
    const allowed = { cpu: '3', memory: '6Gi', pods: 20, counts: { services: 10 } };
    expect(quota(ask({ resources: asked }))).toEqual(quota(ask({ resources: allowed })));
  });

  test('pods can come back after a suspension, though their number is held', () => {
    const tenantSpec = { allowed: { sizes: ['small'] } };
    const { observed, answer } = grown({ tenantSpec });
    const suspended = grown({ spec: { suspended: true }, tenantSpec, observed, status: answer.status });
    const later = accepted({
      spec: { resources: { pods: 9999 } },
      tenantSpec,
      observed: suspended.observed,
      status: suspended.answer.status,
    });
    const quota = (from: Accepted) => at(hubObject(from, 'guard-rail-quota'), 'spec', 'hard', 'pods');
    expect([quota(suspended.answer), quota(later)]).toEqual(['0', quota(answer)]);
  });
});

test('what its tenant does not allow is not begun in a namespace that is there already', () => {
  const tenantSpec = { allowed: { kubernetesVersions: ['1.35'] } };
  const first = accepted({ tenantSpec });
  expect([...first.resources.keys()]).toContain('namespace');
  const { observed } = grown({ tenantSpec });
  const early = Object.fromEntries(Object.entries(observed).filter(([name]) => /^(namespace|guard|net)/.test(name)));
  const begun = accepted({ tenantSpec, observed: early });
  expect(begun.resources.has('policy-parameters-policies')).toBe(true);
  const beyond = accepted({ spec: { kubernetesVersion: '1.36' }, tenantSpec, observed: early });
  expect(beyond.status).toMatchObject({ phase: 'Blocked', reason: 'TenantLimit' });
  expect([...beyond.resources.keys()].filter((name) => !(name in early))).toEqual([
    // Of what is there already.
    'usage-network-engine-outlives-namespace',
  ]);
  expect(beyond.resources.has('guard-rail-default-deny')).toBe(true);
});
