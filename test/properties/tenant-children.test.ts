import { expect, test } from '@jest/globals';
import type { TenantClaimSpec } from '../../functions/tenant/index.ts';
import { settle } from '../../functions/tenant/tenant.fixture.ts';
import type { VirtualClusterClaimSpec } from '../../functions/virtual-cluster/index.ts';
import { accepted } from '../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';

const tenants: Readonly<Record<string, TenantClaimSpec>> = {
  'with nothing but a namespace': { owners: [{ kind: 'User', name: 'ann' }], namespaces: [{ name: 'web' }] },
  'with quota, people and nodes': {
    owners: [{ kind: 'Group', name: 'payments-leads' }],
    members: [
      { kind: 'Group', name: 'payments', role: 'edit' },
      { kind: 'ServiceAccount', name: 'ci:robot', role: 'edit' },
    ],
    namespaces: [
      { name: 'web', share: 60, labels: { team: 'web' } },
      { name: 'batch', share: 40, podSecurity: 'baseline' },
    ],
    quota: { hard: { cpu: '10', memory: '20Gi', storage: '100Gi', pods: '50', services: '10' } },
    nodePools: [{ name: 'general', selector: { pool: 'payments' }, tolerations: [{ key: 'payments' }] }],
    network: { isolation: 'Tenant', egress: { internet: false, cidrs: ['203.0.113.0/24'] } },
    podSecurity: 'restricted',
    limits: { max: { cpu: '4', memory: '8Gi' } },
    allowed: { sizes: ['small'], storageClasses: ['ceph-block'] },
    policies: { mode: 'Audit' },
  },
  'in quarantine': { namespaces: [{ name: 'web' }], quarantine: true },
};

test.each(Object.entries(tenants))(
  'the namespaces of a tenant %s are virtual clusters that nothing holds',
  (_, spec) => {
    const children = [...settle({ spec }).values()].filter(({ kind }) => kind === 'VirtualCluster');
    expect(children).toHaveLength(spec.namespaces?.length ?? 0);
    for (const child of children) {
      const { name = '', namespace = '' } = child.metadata;
      const answer = accepted({
        spec: child['spec'] as VirtualClusterClaimSpec,
        name,
        namespace,
        tenant: 'payments',
        tenantSpec: spec as Readonly<Record<string, unknown>>,
        flavour: 'namespaced',
      });
      expect(answer.holds).toEqual([]);
      expect(answer.resources.has('namespace')).toBe(true);
    }
  },
);
