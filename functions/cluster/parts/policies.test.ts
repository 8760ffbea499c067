import { describe, expect, test } from '@jest/globals';
import type { KubeObject } from '../../engine/index.ts';
import { builtPart, clusterContext, guestObject, platformWith } from './cluster.fixture.ts';
import { platformNamespaces } from './platform-namespaces.ts';
import { networkBaseline, quarantine } from './policies.ts';

const ns = 'k8s:io.kubernetes.pod.namespace';
const own = [...platformNamespaces, 'kyverno', 'threat-detection'].sort();
const additive = { ingress: false, egress: false };
const denying = { ingress: true, egress: true };
const tcp = (...ports: readonly string[]) => [{ ports: ports.map((port) => ({ port, protocol: 'TCP' })) }];
const inNamespace = (name: string) => ({ matchLabels: { [ns]: name } });

const workloads = (enableDefaultDeny: object) => ({
  description: 'workloads: DNS, the API server and the own node',
  endpointSelector: {
    matchExpressions: [
      { key: ns, operator: 'NotIn', values: own },
      { key: 'k8s:io.cilium.k8s.namespace.labels.openshift.io/cluster-monitoring', operator: 'DoesNotExist' },
      { key: 'k8s:io.cilium.k8s.namespace.labels.openshift.io/run-level', operator: 'DoesNotExist' },
    ],
  },
  enableDefaultDeny,
  ingress: [
    { fromEntities: ['host'] },
    { fromEndpoints: [{ matchLabels: { [ns]: 'kube-system', 'k8s:app': 'konnectivity-agent' } }] },
  ],
  egress: [
    { toEntities: ['host', 'kube-apiserver'] },
    {
      toEndpoints: [inNamespace('openshift-dns')],
      toPorts: [
        {
          ports: [
            { port: '5353', protocol: 'UDP' },
            { port: '5353', protocol: 'TCP' },
          ],
        },
      ],
    },
  ],
});

const platformTraffic = [
  {
    description: 'monitoring: Prometheus, Thanos and Alertmanager among themselves, console and routes',
    endpointSelector: inNamespace('openshift-monitoring'),
    enableDefaultDeny: additive,
    ingress: [
      {
        fromEndpoints: [
          inNamespace('openshift-console'),
          inNamespace('openshift-ingress'),
          inNamespace('openshift-monitoring'),
          inNamespace('openshift-user-workload-monitoring'),
        ],
        toPorts: tcp('9090', '9091', '9092', '9093', '9094'),
      },
    ],
  },
  {
    description: 'ingress: applications from anywhere, metrics for monitoring',
    endpointSelector: inNamespace('openshift-ingress'),
    enableDefaultDeny: additive,
    ingress: [
      { fromEntities: ['cluster', 'world'], toPorts: tcp('80', '443') },
      { fromEndpoints: [inNamespace('openshift-monitoring')], toPorts: tcp('1936') },
    ],
  },
  {
    description: 'DNS: the API server, where its records come from',
    endpointSelector: inNamespace('openshift-dns'),
    enableDefaultDeny: additive,
    egress: [{ toEntities: ['host', 'kube-apiserver'] }],
  },
];

const policy = (name: string, specs: readonly object[]) =>
  guestObject({ apiVersion: 'cilium.io/v2', kind: 'CiliumClusterwideNetworkPolicy', metadata: { name }, specs });

const newer = platformWith({
  versions: {
    default: '4.22',
    releases: [{ version: '4.22.1', image: 'example.com/release:4.22.1', channels: ['stable', 'fast', 'candidate'] }],
  },
});

describe('baseline', () => {
  test.each([
    {
      name: 'DefaultDeny',
      why: 'what no policy allows is refused, for everything outside the platform',
      given: {},
      want: [workloads(denying)],
    },
    {
      name: 'Open',
      why: 'the same object, purely additive: nothing may be deleted inside the guest',
      given: { spec: { network: { policy: 'Open' as const } } },
      want: [workloads(additive)],
    },
    {
      name: 'OpenShift 4.22',
      why: 'its own deny-all policies rely on labels that only its own network knows',
      given: { platform: newer },
      want: [workloads(denying), ...platformTraffic],
    },
  ])('$name: $why', ({ given, want }) => {
    expect(builtPart('network-baseline', networkBaseline, clusterContext(given))).toEqual(
      policy('aerodrome-baseline', want),
    );
  });
});

describe('quarantine is in place before it is needed', () => {
  const isolation = (namespaces: readonly string[]) =>
    policy('aerodrome-quarantine', [
      {
        description: 'a pod with this label talks to nobody',
        endpointSelector: {
          matchLabels: { 'k8s:quarantine': 'true' },
          matchExpressions: [{ key: ns, operator: 'NotIn', values: namespaces }],
        },
        enableDefaultDeny: denying,
        ingress: [{ fromEntities: ['host'] }],
        ingressDeny: [
          { fromEntities: ['health', 'init', 'remote-node', 'unmanaged', 'world'] },
          { fromEndpoints: [{}] },
        ],
        egressDeny: [{ toEntities: ['all'] }],
      },
    ]);

  test('denies by rules that win over every other policy, and keeps the probes of the own node', () => {
    expect(builtPart('quarantine', quarantine, clusterContext())).toEqual(isolation(own));
  });

  test('already there with mode Detect, so that Enforce finds it', () => {
    const c = clusterContext({ spec: { security: { threatDetection: { mode: 'Detect' } } } });
    expect(builtPart('quarantine', quarantine, c)).toEqual(isolation(own));
  });

  test('never isolates an exempt namespace', () => {
    const c = clusterContext({ spec: { security: { threatDetection: { exemptNamespaces: ['build'] } } } });
    expect(builtPart('quarantine', quarantine, c)).toEqual(isolation([...own, 'build'].sort()));
  });

  test('without threat detection it is taken out again, in two steps', () => {
    const spec = { security: { threatDetection: { enabled: false } } };
    expect(builtPart('quarantine', quarantine, clusterContext({ spec }))).toBeUndefined();
    const live = isolation(own) as KubeObject & { spec: object };
    const leaving = { ...live, spec: { ...live.spec, managementPolicies: ['*'] } };
    const c = clusterContext({ spec, observed: { quarantine: live } });
    expect(builtPart('quarantine', quarantine, c)).toEqual(leaving);
    const gone = clusterContext({ spec, observed: { quarantine: leaving as never } });
    expect(builtPart('quarantine', quarantine, gone)).toBeUndefined();
  });
});
