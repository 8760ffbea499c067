import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject, listAt } from '../../engine/index.ts';
import { accepted, grown, hubObject, platformWith } from './virtual-cluster.fixture.ts';

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

  const anywhere = [
    { ipBlock: { cidr: '0.0.0.0/0', except: ['169.254.0.0/16'] } },
    { ipBlock: { cidr: '::/0', except: ['fd00:ec2::254/128', 'fe80::/10', '64:ff9b::a9fe:0/112'] } },
  ];
  const router = { namespaceSelector: { matchLabels: { 'policy-group.network.openshift.io/ingress': '' } } };

  test('they reach what pods do, and their API server wherever it is; each other and the ingress reach them', () => {
    const pods = {
      matchLabels: { 'aerodrome.dev/virtual-cluster': 'tenant-a.shop' },
      matchExpressions: [{ key: 'aerodrome.dev/machine', operator: 'Exists' }],
    };
    expect(policy({})?.metadata).toMatchObject({ name: 'shop.vc.machines', namespace: 'tenant-a' });
    expect(policy({})?.['spec']).toEqual({
      podSelector: pods,
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ podSelector: pods }, router] }],
      egress: [
        { to: [{ podSelector: pods }] },
        {
          to: [
            {
              namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'openshift-dns' } },
              podSelector: { matchLabels: { 'dns.operator.openshift.io/daemonset-dns': 'default' } },
            },
          ],
          ports: ['UDP', 'TCP'].map((protocol) => ({ protocol, port: 5353 })),
        },
        {
          to: [
            { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'vc-tenant-a--shop' } } },
            router,
            ...anywhere,
          ],
          ports: [443, 8443].map((port) => ({ protocol: 'TCP', port })),
        },
        { to: at(hubObject(answer, 'guard-rail-allow-egress'), 'spec', 'egress', 0, 'to') },
      ],
    });
    for (const [, { object }] of machines) {
      const carried = at(object, 'spec', 'template', 'metadata', 'labels');
      expect(carried).toMatchObject({ ...pods.matchLabels, 'aerodrome.dev/machine': object.metadata.name });
    }
  });

  test('what is closed to pods is closed to them', () => {
    const closed = policy({ isolation: { egress: { internet: false, cidrs: ['203.0.113.0/24'] } } });
    expect(listAt(closed, 'spec', 'egress').slice(3)).toEqual([{ to: [{ ipBlock: { cidr: '203.0.113.0/24' } }] }]);
    const none = policy({ isolation: { egress: { internet: false } } });
    expect(listAt(none, 'spec', 'egress')).toHaveLength(3);
    const open = policy({ isolation: { network: 'None' } });
    expect(at(open, 'spec', 'ingress')).toEqual([{}]);
    expect(at(open, 'spec', 'egress', 0)).toEqual({ to: [{ namespaceSelector: {} }] });
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
