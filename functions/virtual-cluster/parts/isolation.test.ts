import { describe, expect, test } from '@jest/globals';
import { at } from '../../engine/index.ts';
import { hostNamespace } from '../names.ts';
import { chartValues, type Given, grown, made, platformWith } from './virtual-cluster.fixture.ts';

test('the hub sends pods to their nodes, but for a control plane that runs on others', () => {
  const pinnedBy = (given: Given) =>
    at(
      made('namespace', given),
      ...['spec', 'forProvider', 'manifest', 'metadata', 'annotations', 'openshift.io/node-selector'],
    );
  const nodes = { selector: { pool: 'tenants' } };
  const placed = (nodeSelector: Record<string, string>) => ({ nodes, controlPlane: { placement: { nodeSelector } } });
  expect(pinnedBy({ spec: { nodes } })).toBe('pool=tenants');
  expect(pinnedBy({ spec: placed({ pool: 'tenants' }) })).toBe('pool=tenants');
  expect(pinnedBy({ spec: placed({ pool: 'control-planes' }) })).toBeUndefined();
  expect(pinnedBy({ spec: { ...placed({ disk: 'fast' }), mode: 'Namespace' } })).toBe('pool=tenants');
  const sync = at(chartValues({ spec: placed({ pool: 'control-planes' }) }), 'sync', 'fromHost', 'nodes', 'selector');
  expect(sync).toEqual({ all: false, labels: { pool: 'tenants' } });
});

test("the hub's gateway class is the one that tenants may name, where the platform says one", () => {
  const classes = (gateway: object) =>
    at(made('policy-parameters-policies', { platform: platformWith({ hub: { gateway } }) }), 'data', 'gatewayClasses');
  const gateway = { name: 'tls', namespace: 'gateways' };
  expect(classes({ ...gateway, class: 'internal' })).toBe('internal');
  expect(classes(gateway)).toBeUndefined();
});

const engines = [
  ['AdminNetworkPolicy', 'AdminNetworkPolicy'],
  ['Cilium', 'CiliumClusterwideNetworkPolicy'],
] as const;
const modes = ['VCluster', 'Namespace'] as const;
test.each(engines.flatMap(([networkEngine, kind]) => modes.map((mode) => ({ networkEngine, kind, mode }))))(
  'deleting a claim does not end its quarantine before its pods: $networkEngine, mode $mode',
  ({ networkEngine, kind, mode }) => {
    const platform = platformWith({ tenancy: { networkEngine } });
    const protection = made('usage-network-engine-outlives-namespace', { spec: { mode, quarantine: true }, platform });
    expect(protection?.['spec']).toMatchObject({
      of: {
        kind,
        resourceRef: { name: `aerodrome-${hostNamespace('tenant-a', 'shop')}`, namespace: '' },
      },
      by: { kind: 'Object', resourceRef: { name: 'shop-x7k2p-namespace' } },
      replayDeletion: true,
    });
  },
);

describe('parameters go after their binding, which refuses everything without them', () => {
  const ofBoth = ['claims', 'namespaced'] as const;
  test.each(ofBoth)('in the flavour %s', (flavour) => {
    const protection = made('usage-policy-parameters-policies-outlives-policy-binding-policies', { flavour });
    const kinds = { claims: ['ConfigMap', 'Object'], namespaced: ['Object', 'Object'] };
    expect([at(protection, 'spec', 'of', 'kind'), at(protection, 'spec', 'by', 'kind')]).toEqual(kinds[flavour]);
  });

  test.each([
    { name: 'enforced', why: 'one group', mode: 'Enforce', want: ['policies'] },
    {
      name: 'audited',
      why: 'what keeps the guard rails is enforced all the same',
      mode: 'Audit',
      want: ['policies', 'audited'],
    },
  ])('$name: $why', ({ mode, want }) => {
    const { answer } = grown({ tenantSpec: { policies: { mode } } });
    const names = want.flatMap((key) => [
      `policy-parameters-${key}`,
      `policy-binding-${key}`,
      `usage-policy-parameters-${key}-outlives-policy-binding-${key}`,
      ...(key === 'policies' ? [`usage-policy-binding-${key}-outlives-namespace`] : []),
    ]);
    expect([...answer.resources.keys()].filter((name) => name.includes('policy-')).sort()).toEqual(names.sort());
  });

  test('Kyverno has no binding, and refuses everything without parameters all the same', () => {
    const { answer } = grown({ platform: platformWith({ tenancy: { policyEngine: 'Kyverno' } }) });
    const names = [...answer.resources.keys()].filter((name) => name.includes('policy-'));
    expect(names).toEqual(['policy-parameters-policies', 'usage-policy-parameters-policies-outlives-namespace']);
  });
});
