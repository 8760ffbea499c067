import { describe, expect, test } from '@jest/globals';
import { wrappedManifest } from '../../functions/engine/index.ts';
import { benchmark, type Judged } from '../../functions/guard-rails/benchmark.fixture.ts';
import type { TenantClaimSpec } from '../../functions/tenant/index.ts';
import type { VirtualClusterClaimSpec } from '../../functions/virtual-cluster/index.ts';
import { renderTenant } from '../contract/tenant/rendered.ts';
import { platforms } from '../contract/virtual-cluster/claims.ts';
import { benchmarked, render } from '../contract/virtual-cluster/rendered.ts';

const [admins, others] = [['payments-admins'], ['payments-developers', 'auditors']];
const groups = [
  { name: 'payments-admins', role: 'admin' },
  { name: 'payments-developers', role: 'edit' },
  { name: 'auditors', role: 'view' },
] as const;

const claims: Readonly<Record<string, VirtualClusterClaimSpec>> = {
  'VirtualCluster of mode Namespace': { mode: 'Namespace', access: { groups: [...groups] } },
  'VirtualCluster of mode Namespace, with a token for machines': {
    mode: 'Namespace',
    access: { groups: [...groups], kubeconfig: 'ServiceAccount', serviceAccountRole: 'admin' },
  },
  'VirtualCluster of mode VCluster': { access: { groups: [...groups] } },
  'VirtualCluster of mode VCluster with everything synced': {
    access: { groups: [...groups] },
    controlPlane: { store: 'Etcd', replicas: 3 },
    sync: { ingresses: true, networkPolicies: true, serviceAccounts: true, storageClasses: true, nodes: true },
    shared: ['MetricsServer'],
  },
};

const tenant: TenantClaimSpec = {
  owners: [{ name: 'payments-admins' }],
  members: [{ name: 'payments-developers' }, { name: 'auditors', role: 'view' }],
  quota: { hard: { cpu: '16', memory: '64Gi', storage: '1Ti', pods: '100' } },
  namespaces: [
    { name: 'web', share: 60 },
    { name: 'batch', share: 40 },
  ],
};

const subjects = Object.entries(platforms).flatMap(([on, platform]): readonly (readonly [string, Judged])[] => [
  ...Object.entries(claims).map(
    ([what, spec]) => [`${what} on ${on}`, benchmarked(render({ platform, spec }), admins, others)] as const,
  ),
  ...Object.entries(renderTenant({ name: 'payments', spec: tenant, platform }).namespaces).map(
    ([name, rendered]) => [`namespace ${name} of a Tenant on ${on}`, benchmarked(rendered, admins, others)] as const,
  ),
]);

describe.each(subjects)('%s', (_, judged) => {
  test.each(benchmark.map(({ id, what, broken }) => [`${id} ${what}`, broken] as const))('%s', (_check, broken) => {
    expect(broken(judged)).toEqual([]);
  });
});

test.each(Object.entries(platforms))(
  'nothing that a Tenant makes can be changed by its people, on %s',
  (_, platform) => {
    const spec: TenantClaimSpec = {
      ...tenant,
      machines: [
        {
          name: 'db',
          size: 'small',
          sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA admin'],
        },
      ],
      replicate: [
        { kind: 'Secret', name: 'login' },
        { kind: 'ConfigMap', name: 'ca' },
      ],
      preventDeletion: true,
    };
    const { own } = renderTenant({ name: 'payments', spec, platform });
    // No tenant has rights to what keeps order among deletions, nor to Objects: what these carry is in the namespace.
    const theirs = own
      .map(wrappedManifest)
      .filter(({ apiVersion }) => !apiVersion.startsWith('protection.crossplane.io/'));
    const open = theirs.filter(({ metadata }) => metadata.labels?.['aerodrome.dev/managed'] !== 'true');
    expect(open.map(({ kind, metadata }) => `${kind} ${metadata.namespace} ${metadata.name}`)).toEqual([]);
  },
);
