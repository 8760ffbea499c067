import { rules } from '../../../functions/virtual-cluster/rules.gen.ts';
import type { Attempt, RuleCase } from './case.ts';

const chart = { repository: 'https://charts.example.com', name: 'a', version: '1.0.0' };
const apps = (length: number) => Array.from({ length }, (_, index) => ({ name: `a${index}`, chart }));
const onPlatform = { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } };
const exposed = { expose: { type: 'LoadBalancer' } };
const machines = { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a' }] };

const inNamespace = (spec: object): Attempt => ({ spec: { mode: 'Namespace', ...spec } });
const plain = (spec: object): Attempt => ({ spec });
const nodes = (fields: object): Attempt => ({ spec: { ...onPlatform, ...exposed, nodes: fields } });
const plane = (controlPlane: object): Attempt => ({ spec: { controlPlane } });
const etcd = (fields: object) => ({ controlPlane: { store: 'Etcd', ...fields } });
const counts = (all: object): Attempt => ({ spec: { resources: { counts: all } } });
const onlyInMode = (spec: object): readonly [readonly Attempt[], readonly Attempt[]] => [
  [plain(spec)],
  [inNamespace(spec)],
];

/** What each rule lets through and what it refuses, by where it stands, in the order of the definition. */
const tried: readonly (readonly [at: string, accepted: readonly Attempt[], rejected: readonly Attempt[]])[] = [
  [
    '.metadata.name',
    [
      { name: 'a'.repeat(32), spec: {} },
      { name: 'a'.repeat(38), kind: 'XVirtualCluster', spec: {} },
    ],
    [
      { name: 'a'.repeat(33), spec: {} },
      { name: 'a'.repeat(39), kind: 'XVirtualCluster', spec: {} },
    ],
  ],
  [
    '.metadata.name',
    [{ name: 'eu-1-shop', spec: {} }],
    [
      { name: '1-shop', spec: {} },
      { name: 'eu.shop', spec: {} },
    ],
  ],
  ['.metadata.name', [{ name: 'a-b', spec: {} }], [{ name: 'a--b', spec: {} }]],
  ['spec.edition', [plain(onPlatform)], [inNamespace(onPlatform)]],
  ['spec.kubernetesVersion', ...onlyInMode({ kubernetesVersion: '1.35' })],
  ['spec.chart', ...onlyInMode({ chart: { version: '0.36.1' } })],
  ['spec.controlPlane', ...onlyInMode({ controlPlane: { replicas: 1 } })],
  ['spec.expose.type', ...onlyInMode(exposed)],
  ['spec.nodes.type', [nodes(machines)], [inNamespace({ nodes: machines })]],
  ['spec.apps', ...onlyInMode({ apps: apps(1) })],
  ['spec.suspended', ...onlyInMode({ suspended: true })],
  ['spec.platform.apiKeySecretRef', [plain(onPlatform)], [plain({ edition: 'Platform' })]],
  ['spec.platform.apiKeySecretRef', [plain(onPlatform)], [plain({ platform: onPlatform.platform })]],
  [
    'spec.shared',
    [plain({ shared: ['MetricsServer'] })],
    [{ spec: { ...nodes(machines).spec, shared: ['MetricsServer'] } }],
  ],
  ['spec.expose.type', [nodes(machines)], [plain({ ...onPlatform, nodes: machines })]],
  [
    'spec.sync.persistentVolumes',
    [plain({ sync: { persistentVolumes: true }, isolation: { podSecurity: 'privileged' } })],
    [plain({ sync: { persistentVolumes: true } })],
  ],
  [
    'spec.apps',
    [plain({ apps: apps(15) }), plain({ apps: apps(7), appDeletion: 'InOrder' })],
    [plain({ apps: apps(16) }), plain({ apps: apps(8), appDeletion: 'InOrder' })],
  ],
  [
    'spec.appDeletion',
    [plain({ appDeletion: 'InOrder' }), plane({ storage: { retention: 'Retain' } })],
    [plain({ controlPlane: { storage: { retention: 'Retain' } }, appDeletion: 'InOrder' })],
  ],
  ['spec.controlPlane.replicas', [plain(etcd({ replicas: 3 })), plane({ replicas: 1 })], [plane({ replicas: 3 })]],
  ['spec.controlPlane.replicas', [plain(etcd({ replicas: 5 }))], [plain(etcd({ replicas: 4 }))]],
  ['spec.controlPlane.storage.size', [plane({ storage: { size: '1Gi' } })], [plane({ storage: { size: '500Mi' } })]],
  ['spec.nodes.selector', [plain({ nodes: { selector: { a: 'b' } } })], [nodes({ ...machines, selector: { a: 'b' } })]],
  ['spec.nodes.machines', [nodes(machines)], [plain({ nodes: { machines: [{ name: 'a' }] } })]],
  ['spec.nodes.joinSecretRef', [nodes(machines)], [plain({ nodes: { joinSecretRef: { name: 'a' } } })]],
  ['spec.nodes.machines', [nodes(machines)], [nodes({ type: 'Private' }), nodes({ ...machines, machines: [] })]],
  [
    'spec.controlPlane.store',
    [{ old: etcd({}), spec: etcd({}) }],
    [
      { old: etcd({}), spec: {} },
      { old: {}, spec: etcd({}) },
    ],
  ],
  [
    'spec.controlPlane.replicas',
    [{ old: etcd({ replicas: 3 }), spec: etcd({ replicas: 3 }) }],
    [
      { old: etcd({ replicas: 3 }), spec: etcd({ replicas: 5 }) },
      { old: etcd({ replicas: 3 }), spec: etcd({}) },
    ],
  ],
  [
    'spec.controlPlane.storage.size',
    [{ old: etcd({ storage: { size: '9Gi' } }), spec: etcd({ storage: { size: '9Gi' } }) }],
    [
      { old: plane({ storage: { size: '8Gi' } }).spec, spec: plane({ storage: { size: '9Gi' } }).spec },
      { old: {}, spec: plane({ storage: { size: '9Gi' } }).spec },
    ],
  ],
  [
    'spec.controlPlane.storage.class',
    [{ old: etcd({ storage: { class: 'a' } }), spec: etcd({ storage: { class: 'a' } }) }],
    [
      { old: plane({ storage: { class: 'a' } }).spec, spec: plane({ storage: { class: 'b' } }).spec },
      { old: plane({ storage: { class: 'a' } }).spec, spec: {} },
    ],
  ],
  [
    'spec.tenant',
    [
      { old: { tenant: 'a' }, spec: { tenant: 'a' } },
      { old: {}, spec: { tenant: 'a' } },
    ],
    [
      { old: { tenant: 'a' }, spec: { tenant: 'b' } },
      { old: { tenant: 'a' }, spec: {} },
    ],
  ],
  ['spec.mode', [{ old: {}, spec: { mode: 'VCluster' } }], [{ old: {}, spec: { mode: 'Namespace' } }]],
  ['spec.resources.counts', [counts({ services: 1, 'count/jobs.batch': 2 })], [counts({ Services: 1 })]],
  ['spec.resources.counts', [counts({ secrets: 1 })], [counts({ pods: 1 }), counts({ resourcequotas: 1 })]],
  [
    'spec.controlPlane.placement.nodeSelector',
    [plane({ placement: { nodeSelector: { 'a.example.com/b': 'c' } } })],
    [plane({ placement: { nodeSelector: { 'a b': 'c' } } })],
  ],
  [
    'spec.controlPlane.placement.tolerations[].value',
    [plane({ placement: { tolerations: [{ key: 'a', operator: 'Exists' }] } })],
    [plane({ placement: { tolerations: [{ key: 'a', operator: 'Exists', value: 'b' }] } })],
  ],
  [
    'spec.expose.host',
    [plain({ expose: { type: 'Ingress', host: 'a.example.com' } }), plain({ expose: { host: 'a.example.com' } })],
    [plain({ expose: { type: 'ClusterIP', host: 'a.example.com' } })],
  ],
  [
    'spec.expose.ingressClass',
    [plain({ expose: { type: 'Ingress', ingressClass: 'a' } })],
    [plain({ expose: { ingressClass: 'a' } })],
  ],
  [
    'spec.expose.gatewayRef',
    [plain({ expose: { type: 'Gateway', gatewayRef: { name: 'a', namespace: 'b' } } })],
    [plain({ expose: { type: 'Ingress', gatewayRef: { name: 'a', namespace: 'b' } } })],
  ],
  [
    'spec.nodes.type',
    [{ old: nodes(machines).spec, spec: nodes(machines).spec }],
    [{ old: { ...onPlatform, ...exposed }, spec: nodes(machines).spec }],
  ],
  [
    'spec.nodes.selector',
    [plain({ nodes: { selector: { pool: 'a' } } })],
    [plain({ nodes: { selector: { '-': 'a' } } })],
  ],
  [
    'spec.nodes.tolerations[].value',
    [plain({ nodes: { tolerations: [{ key: 'a', value: 'b' }] } })],
    [plain({ nodes: { tolerations: [{ key: 'a', operator: 'Exists', value: 'b' }] } })],
  ],
  ...['ingressClasses', 'gatewayClasses', 'storageClasses', 'priorityClasses', 'runtimeClasses'].map(
    (name) =>
      [
        `spec.sync.selectors.${name}`,
        [plain({ sync: { selectors: { [name]: { a: 'b' } } } })],
        [plain({ sync: { selectors: { [name]: { 'a/': 'b' } } } })],
      ] as const,
  ),
  ['spec.namespaceLabels', [plain({ namespaceLabels: { team: 'a' } })], [plain({ namespaceLabels: { 'a b': 'c' } })]],
  [
    'spec.namespaceLabels',
    [plain({ namespaceLabels: { 'example.com/team': 'a' } })],
    [
      plain({ namespaceLabels: { 'pod-security.kubernetes.io/enforce': 'privileged' } }),
      plain({ namespaceLabels: { 'aerodrome.dev/tenant': 'b' } }),
    ],
  ],
  [
    'spec.access.oidc.issuer',
    [plain({ access: { oidc: { issuer: 'https://a.example.com', clientID: 'a' } } })],
    [plain({ access: { oidc: { issuer: 'https://a.example.com' } } })],
  ],
  [
    'spec.access.groups',
    [plain({ access: { groups: [{ name: 'a' }] } })],
    [plain({ access: { groups: [{ name: 'system:masters' }] } })],
  ],
  [
    'spec.access.groups[].name',
    [plain({ access: { groups: [{ kind: 'ServiceAccount', name: 'ci:deployer' }] } })],
    [
      plain({ access: { groups: [{ kind: 'ServiceAccount', name: 'deployer' }] } }),
      plain({ access: { groups: [{ kind: 'ServiceAccount', name: 'a:b:c' }] } }),
    ],
  ],
];

/** Every CEL rule of the kind VirtualCluster with its message, in the order of its definition. */
export const virtualClusterCases: readonly RuleCase[] = tried.map(([at, accepted, rejected], index) => ({
  at,
  message: rules[index]?.message ?? '',
  accepted,
  rejected,
}));
