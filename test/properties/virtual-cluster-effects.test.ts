import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { at } from '../../functions/engine/index.ts';
import { accepted, grown, platformWith } from '../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import { fieldsOf, merged } from './fields.ts';

type Spec = Readonly<Record<string, unknown>>;

/** Claims to which a field makes a difference. */
const bases = {
  plain: {},
  namespace: { mode: 'Namespace' },
  etcd: {
    controlPlane: { store: 'Etcd', placement: { tolerations: [{ key: 'a', value: 'b', effect: 'NoSchedule' }] } },
  },
  licensed: {
    edition: 'Platform',
    platform: { apiKeySecretRef: { name: 'key' } },
    sync: { customResources: [{ name: 'backups.velero.io' }] },
  },
  machines: {
    edition: 'Platform',
    platform: { apiKeySecretRef: { name: 'key' } },
    expose: { type: 'LoadBalancer' },
    nodes: { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a' }] },
  },
  ingress: { expose: { type: 'Ingress', host: 'a.example.com' } },
  gateway: { expose: { type: 'Gateway', host: 'a.example.com', gatewayRef: { name: 'tls', namespace: 'gateways' } } },
  tolerating: { nodes: { tolerations: [{ key: 'a', value: 'b', effect: 'NoSchedule' }] } },
  classes: {
    sync: {
      ingressClasses: true,
      gatewayClasses: true,
      storageClasses: true,
      priorityClasses: true,
      runtimeClasses: true,
    },
  },
  people: {
    access: {
      oidc: { issuer: 'https://login.example.com', clientID: 'shop' },
      groups: [{ name: 'a:b', role: 'edit' }],
    },
  },
  token: { access: { kubeconfig: 'ServiceAccount' } },
  apps: { apps: [{ name: 'web', chart: { repository: 'https://a.example.com', name: 'web', version: '1.0.0' } }] },
} as const satisfies Readonly<Record<string, Spec>>;

/** A field of the schema, the claim that it is changed in, and what the change is. */
type Row = readonly [field: string, base: keyof typeof bases, change: Spec];

const one = (path: string, value: unknown): Spec =>
  path.split('.').reduceRight<unknown>((below, name) => ({ [name]: below }), value) as Spec;
const [tolerated] = bases.etcd.controlPlane.placement.tolerations;
const toleration = (path: string, base: keyof typeof bases): readonly Row[] => [
  [`${path}[].key`, base, one(path, [{ ...tolerated, key: 'c' }])],
  [`${path}[].operator`, base, one(path, [{ key: 'a', effect: 'NoSchedule', operator: 'Exists' }])],
  [`${path}[].value`, base, one(path, [{ ...tolerated, value: 'c' }])],
  [`${path}[].effect`, base, one(path, [{ ...tolerated, effect: 'NoExecute' }])],
];
const [app] = bases.apps.apps;
const machine = (fields: object): Spec => ({ nodes: { machines: [{ name: 'a', ...fields }] } });
const group = (fields: object): Spec => ({ access: { groups: [{ name: 'a:b', role: 'edit', ...fields }] } });
const labels = { pool: 'a' };

const edits: readonly Row[] = [
  ['platform.apiKeySecretRef.name', 'licensed', one('platform.apiKeySecretRef.name', 'other')],
  ['platform.project', 'licensed', one('platform.project', 'teams')],
  ['chart.values', 'plain', one('chart.values.logging.encoding', 'json')],
  ['size', 'plain', { size: 'large' }],
  ['resources.cpu', 'plain', one('resources.cpu', '7')],
  ['resources.memory', 'plain', one('resources.memory', '7Gi')],
  ['resources.ephemeralStorage', 'plain', one('resources.ephemeralStorage', '7Gi')],
  ['resources.storage', 'plain', one('resources.storage', '7Gi')],
  ['resources.pods', 'plain', one('resources.pods', 7)],
  ['resources.counts', 'plain', one('resources.counts.services', 7)],
  ['controlPlane.storage.retention', 'plain', one('controlPlane.storage.retention', 'Retain')],
  ['controlPlane.placement.nodeSelector', 'plain', one('controlPlane.placement.nodeSelector', labels)],
  ...toleration('controlPlane.placement.tolerations', 'etcd'),
  ['controlPlane.placement.spread', 'etcd', one('controlPlane.placement.spread', 'Zones')],
  ['controlPlane.placement.spread', 'etcd', one('controlPlane.placement.spread', 'Required')],
  ['expose.type', 'ingress', one('expose.type', 'LoadBalancer')],
  ['expose.host', 'ingress', one('expose.host', 'b.example.com')],
  ['expose.ingressClass', 'ingress', one('expose.ingressClass', 'public')],
  ['expose.gatewayRef.name', 'gateway', one('expose.gatewayRef.name', 'other')],
  ['expose.gatewayRef.namespace', 'gateway', one('expose.gatewayRef.namespace', 'other')],
  ['expose.gatewayRef.sectionName', 'gateway', one('expose.gatewayRef.sectionName', 'other')],
  ['nodes.selector', 'plain', one('nodes.selector', labels)],
  ['nodes.selector', 'namespace', one('nodes.selector', labels)],
  ...toleration('nodes.tolerations', 'tolerating'),
  ['nodes.machines[].size', 'machines', machine({ size: 'large' })],
  ['nodes.machines[].replicas', 'machines', machine({ replicas: 2 })],
  ...(
    ['ingresses', 'gatewayApi', 'networkPolicies', 'podDisruptionBudgets', 'serviceAccounts', 'ingressClasses'] as const
  ).map((name): Row => [`sync.${name}`, 'plain', one(`sync.${name}`, true)]),
  ...(['gatewayClasses', 'storageClasses', 'priorityClasses', 'runtimeClasses', 'nodes'] as const).map(
    (name): Row => [`sync.${name}`, 'plain', one(`sync.${name}`, true)],
  ),
  ['sync.persistentVolumes', 'plain', { isolation: { podSecurity: 'privileged' }, sync: { persistentVolumes: true } }],
  ...(['ingressClasses', 'gatewayClasses', 'storageClasses', 'priorityClasses', 'runtimeClasses'] as const).map(
    (name): Row => [`sync.selectors.${name}`, 'classes', one(`sync.selectors.${name}`, labels)],
  ),
  ['sync.customResources[].name', 'licensed', one('sync.customResources', [{ name: 'restores.velero.io' }])],
  [
    'sync.customResources[].direction',
    'licensed',
    one('sync.customResources', [{ name: 'backups.velero.io', direction: 'FromHost' }]),
  ],
  ['shared[]', 'plain', { shared: ['MetricsServer'] }],
  ...['Knative', 'CertManager', 'ExternalSecrets', 'Dapr', 'Istio', 'KubeVirt'].map(
    (name): Row => ['shared[]', 'licensed', { shared: [name] }],
  ),
  ['isolation.podSecurity', 'plain', one('isolation.podSecurity', 'baseline')],
  ['isolation.network', 'plain', one('isolation.network', 'None')],
  ['isolation.network', 'plain', one('isolation.network', 'Tenant')],
  ['isolation.ingress', 'plain', one('isolation.ingress', false)],
  ['isolation.egress.internet', 'plain', one('isolation.egress.internet', false)],
  ['isolation.egress.cidrs[]', 'plain', one('isolation.egress.cidrs', ['203.0.113.0/24'])],
  ...['default', 'defaultRequest', 'max'].flatMap((kind): readonly Row[] => {
    const amount =
      kind === 'max' ? ['3', '7Gi', '7Gi'] : kind === 'default' ? ['301m', '301Mi', '301Mi'] : ['33m', '33Mi', '33Mi'];
    return ['cpu', 'memory', 'ephemeralStorage'].map((name, index): Row => {
      const field = `isolation.limits.${kind}.${name}`;
      return [field, 'plain', one(field, amount[index])];
    });
  }),
  ['isolation.limits.maxVolume', 'plain', one('isolation.limits.maxVolume', '3Gi')],
  ['namespaceLabels', 'plain', { namespaceLabels: labels }],
  ['access.kubeconfig', 'plain', one('access.kubeconfig', 'ServiceAccount')],
  ['access.kubeconfig', 'namespace', one('access.kubeconfig', 'ServiceAccount')],
  ['access.serviceAccountRole', 'token', one('access.serviceAccountRole', 'view')],
  ['access.oidc.issuer', 'people', one('access.oidc.issuer', 'https://b.example.com')],
  ['access.oidc.clientID', 'people', one('access.oidc.clientID', 'other')],
  ['access.oidc.groupsClaim', 'people', one('access.oidc.groupsClaim', 'teams')],
  ['access.oidc.usernameClaim', 'people', one('access.oidc.usernameClaim', 'email')],
  ['access.oidc.extraScopes[]', 'people', one('access.oidc.extraScopes', ['teams'])],
  ['access.groups[].kind', 'people', group({ kind: 'User' })],
  ['access.groups[].kind', 'people', group({ kind: 'ServiceAccount' })],
  ['access.groups[].name', 'people', group({ name: 'c' })],
  ['access.groups[].role', 'people', group({ role: 'view' })],
  ['apps[].name', 'apps', { apps: [{ ...app, name: 'other' }] }],
  ['apps[].namespace', 'apps', { apps: [{ ...app, namespace: 'other' }] }],
  ['apps[].chart.repository', 'apps', { apps: [merged(app, one('chart.repository', 'oci://b.example.com'))] }],
  ['apps[].chart.name', 'apps', { apps: [merged(app, one('chart.name', 'other'))] }],
  ['apps[].chart.version', 'apps', { apps: [merged(app, one('chart.version', '1.0.1'))] }],
  ['apps[].values', 'apps', { apps: [{ ...app, values: { a: 1 } }] }],
  ['appDeletion', 'apps', { appDeletion: 'InOrder' }],
  ['suspended', 'plain', { suspended: true }],
  ['quarantine', 'plain', { quarantine: true }],
  ['quarantine', 'namespace', { quarantine: true }],
  ['deletionProtection', 'plain', { deletionProtection: true }],
  ['deletionProtection', 'namespace', { deletionProtection: true }],
];

/** What is decided when it is created. */
const choices: readonly Row[] = [
  ['mode', 'plain', { mode: 'Namespace' }],
  ['edition', 'plain', { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } }],
  ['kubernetesVersion', 'plain', { kubernetesVersion: '1.34' }],
  ['chart.version', 'plain', one('chart.version', '0.35.3')],
  ['controlPlane.replicas', 'etcd', one('controlPlane.replicas', 5)],
  ['controlPlane.store', 'plain', one('controlPlane.store', 'Etcd')],
  ['controlPlane.storage.size', 'plain', one('controlPlane.storage.size', '33Gi')],
  ['controlPlane.storage.class', 'plain', one('controlPlane.storage.class', 'local-nvme')],
  ['nodes.type', 'licensed', { ...bases.machines, sync: { customResources: [] } }],
  ['nodes.joinSecretRef.name', 'machines', one('nodes.joinSecretRef.name', 'other')],
  ['nodes.machines[].name', 'machines', machine({ name: 'b' })],
  ['nodes.machines[].sites[]', 'machines', machine({ sites: ['site-c'] })],
  ['nodes.machines[].image', 'machines', machine({ image: 'fedora' })],
  ['nodes.machines[].disk', 'machines', machine({ disk: '99Gi' })],
  ['paused', 'plain', { paused: true }],
];

/** What an effect is seen by elsewhere: nobody names a tenant but the one that it is of anyway. */
const elsewhere = ['tenant'];

const platform = platformWith({
  tenancy: { tolerations: [{ key: 'a' }, { key: 'c' }] },
});
const tenantSpec = { podSecurity: 'privileged' };
const given = (spec: unknown) => ({ spec: spec as object, platform, tenantSpec });
const lives = new Map<string, ReturnType<typeof grown>>();
function life(base: keyof typeof bases): ReturnType<typeof grown> {
  const known = lives.get(base) ?? grown(given(bases[base]));
  lives.set(base, known);
  return known;
}
const shown = ({ resources }: ReturnType<typeof accepted>) =>
  JSON.stringify([...resources].map(([, { object }]) => object));

describe('no field is ignored without a word', () => {
  test('every field of the schema is changed here', () => {
    const file = parse(
      readFileSync(new URL('../../package/apis/virtual-cluster/definition.yaml', import.meta.url), 'utf8'),
    );
    const schema = at(file, 'spec', 'versions', 0, 'schema', 'openAPIV3Schema', 'properties', 'spec');
    const changed = new Set([...edits, ...choices].map(([field]) => field));
    expect([...changed, ...elsewhere].sort()).toEqual([...fieldsOf(schema)].sort());
  });

  test.each(Object.keys(bases) as (keyof typeof bases)[])('and without a change nothing does, on %s', (base) => {
    const { answer, observed } = life(base);
    expect(shown(accepted({ ...given(bases[base]), observed, status: answer.status }))).toBe(shown(answer));
  });

  test.each(edits)('an edit of %s, on %s: %j', (_field, base, change) => {
    const { answer, observed } = life(base);
    const edited = accepted({ ...given(merged(bases[base], change)), observed, status: answer.status });
    expect(shown(edited)).not.toBe(shown(answer));
  });

  test.each(choices)('a new one with another %s, on %s: %j', (_field, base, change) => {
    expect(shown(grown(given(merged(bases[base], change))).answer)).not.toBe(shown(life(base).answer));
  });
});
