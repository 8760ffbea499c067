import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject } from '../../engine/index.ts';
import { accepted, grown, platformWith } from './virtual-cluster.fixture.ts';

const spec = {
  edition: 'Platform' as const,
  platform: { apiKeySecretRef: { name: 'key' } },
  expose: { type: 'LoadBalancer' as const },
  nodes: {
    type: 'Private' as const,
    joinSecretRef: { name: 'join' },
    machines: [
      { name: 'general', replicas: 4 },
      { name: 'gpu', size: 'large', sites: ['site-b'], disk: '200Gi', image: 'fedora' },
    ],
  },
};
const { observed, answer } = grown({ spec });
const machines = [...answer.resources].filter(([name]) => name.startsWith('machine-'));

test('one VirtualMachine a machine, round all sites', () => {
  const zones = machines.map(([name, { object }]) => [
    name,
    object.metadata.name,
    at(object, 'spec', 'template', 'spec', 'nodeSelector', 'topology.kubernetes.io/zone'),
  ]);
  expect(zones).toEqual([
    ['machine-general-0', 'shop--general-0', 'site-a'],
    ['machine-general-1', 'shop--general-1', 'site-b'],
    ['machine-general-2', 'shop--general-2', 'site-c'],
    ['machine-general-3', 'shop--general-3', 'site-a'],
    ['machine-gpu-0', 'shop--gpu-0', 'site-b'],
  ]);
});

test('a machine is what its group says, and joins with the document of the Secret', () => {
  const object = answer.resources.get('machine-gpu-0')?.object;
  expect(at(object, 'spec', 'template', 'spec', 'domain', 'cpu')).toEqual({ cores: 16 });
  expect(at(object, 'spec', 'dataVolumeTemplates', 0, 'spec')).toMatchObject({
    source: { registry: { url: platformWith({}).machines.images['fedora'] } },
    storage: { resources: { requests: { storage: '200Gi' } } },
  });
  expect(JSON.stringify(at(object, 'spec', 'template', 'spec', 'volumes'))).toContain('"secretRef":{"name":"join"}');
});

describe('none starts before the join document exists', () => {
  test('it is only looked at, and its data not kept', () => {
    expect(answer.resources.get('join-data')?.object['spec']).toMatchObject({
      managementPolicies: ['Observe'],
      forProvider: { manifest: { kind: 'Secret', metadata: { name: 'join', namespace: 'tenant-a' } } },
    });
  });

  test('until then the status says what is missing', () => {
    const others = Object.fromEntries(Object.entries(observed).filter(([name]) => !name.startsWith('machine-')));
    const missing: KubeObject = {
      ...(observed['join-data'] as KubeObject),
      status: { conditions: [{ type: 'Synced', status: 'False', reason: 'ReconcileError', message: 'not found' }] },
    };
    const waiting = accepted({ spec, observed: { ...others, 'join-data': missing } });
    expect([...waiting.resources.keys()].filter((name) => name.startsWith('machine-'))).toEqual([]);
    expect(waiting.status).toMatchObject({
      reason: 'NoJoinSecret',
      message: 'machines wait for Secret join with the document that makes them join',
      nodes: '0/5',
    });
  });
});

describe('machines run beside the claim, behind a policy of their own', () => {
  const policy = (given: object) =>
    accepted({ spec: { ...spec, ...given }, observed, status: answer.status }).resources.get('node-network')?.object;

  test('they reach everything but metadata, and are reached by each other and the ingress', () => {
    const pods = {
      matchLabels: { 'aerodrome.dev/virtual-cluster': 'tenant-a.shop' },
      matchExpressions: [{ key: 'aerodrome.dev/machine', operator: 'Exists' }],
    };
    expect(policy({})?.metadata).toMatchObject({ name: 'shop.vc.machines', namespace: 'tenant-a' });
    expect(policy({})?.['spec']).toEqual({
      podSelector: pods,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [
            { podSelector: pods },
            { namespaceSelector: { matchLabels: { 'policy-group.network.openshift.io/ingress': '' } } },
          ],
        },
      ],
      egress: [
        {
          to: [
            { namespaceSelector: {} },
            { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.0.0/16'] } },
            { ipBlock: { cidr: '::/0', except: ['fd00:ec2::254/128', 'fe80::/10', '64:ff9b::a9fe:0/112'] } },
          ],
        },
      ],
    });
    for (const [, { object }] of machines) {
      const carried = at(object, 'spec', 'template', 'metadata', 'labels');
      expect(carried).toMatchObject({ ...pods.matchLabels, 'aerodrome.dev/machine': object.metadata.name });
    }
  });

  test('in quarantine they reach nothing', () => {
    const cut = policy({ quarantine: true })?.['spec'];
    expect(Object.keys(cut ?? {}).sort()).toEqual(['podSelector', 'policyTypes']);
    expect(at(cut, 'policyTypes')).toEqual(['Ingress', 'Egress']);
  });
});

test('nothing is synced to the hub from a cluster with machines of its own', () => {
  const values = at(answer.resources.get('control-plane')?.object, 'spec', 'forProvider', 'values');
  expect(at(values, 'privateNodes')).toEqual({ enabled: true });
});

test('a machine that is stuck says so', () => {
  const stuck: KubeObject = {
    ...(observed['machine-gpu-0'] as KubeObject),
    status: { printableStatus: 'ErrImagePull', conditions: [{ type: 'Ready', status: 'False' }] },
  };
  const later = accepted({ spec, observed: { ...observed, 'machine-gpu-0': stuck }, status: answer.status });
  expect(later.status).toMatchObject({
    phase: 'Degraded',
    reason: 'ErrImagePull',
    message: 'machine shop--gpu-0 does not start: ErrImagePull',
    nodes: '4/5',
  });
});
