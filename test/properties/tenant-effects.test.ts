import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Accepted, at } from '../../functions/engine/index.ts';
import { accepted, settle } from '../../functions/tenant/tenant.fixture.ts';
import { grown } from '../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import { fieldsOf, merged } from './fields.ts';

type Spec = Readonly<Record<string, unknown>>;

const one = (path: string, value: unknown): Spec =>
  path.split('.').reduceRight<unknown>((below, name) => ({ [name]: below }), value) as Spec;

/** A tenant of everything that a field can be of. */
const base: Spec = {
  owners: [{ name: 'a:b' }],
  members: [{ name: 'c:d' }],
  namespaces: [{ name: 'web' }, { name: 'db' }],
  quota: { hard: { cpu: '10', memory: '20Gi', storage: '100Gi', pods: '100' } },
  nodePools: [
    { name: 'a', selector: { pool: 'a' }, tolerations: [{ key: 'k', value: 'v', effect: 'NoSchedule' }] },
    { name: 'b', selector: { pool: 'b' } },
  ],
  machines: [{ name: 'vm', namespace: 'web', disks: [{ name: 'data', size: '5Gi' }] }],
  replicate: [{ kind: 'Secret', name: 'login' }],
};
const [pool, other] = base['nodePools'] as readonly Spec[];
const web = (fields: Spec): Spec => ({ namespaces: [{ name: 'web', ...fields }, { name: 'db' }] });
const vm = (fields: Spec): Spec => ({ machines: [merged((base['machines'] as readonly Spec[])[0], fields)] });
const firstPool = (fields: Spec): Spec => ({ nodePools: [{ ...pool, ...fields }, other] });
const toleration = (fields: Spec): Spec =>
  firstPool({ tolerations: [{ key: 'k', value: 'v', effect: 'NoSchedule', ...fields }] });
const fresh = (fields: Spec = {}): Spec => ({ machines: [{ name: 'new', namespace: 'web', ...fields }] });
const copy = (fields: Spec): Spec => ({ replicate: [{ kind: 'Secret', name: 'login', ...fields }] });

/** A field of the schema, a change of it that the tenant's own resources show, and what that is a change of. */
const own: readonly (readonly [field: string, change: Spec, of?: Spec])[] = [
  ['claimNamespace', { claimNamespace: 'team-x' }],
  ['owners[].kind', { owners: [{ name: 'a:b', kind: 'User' }] }],
  ['owners[].name', { owners: [{ name: 'other' }] }],
  ['members[].kind', { members: [{ name: 'c:d', kind: 'ServiceAccount' }] }],
  ['members[].name', { members: [{ name: 'other' }] }],
  ['members[].role', { members: [{ name: 'c:d', role: 'view' }] }],
  ['members[].role', { members: [{ name: 'c:d', role: 'admin' }] }],
  ['namespaces[].name', { namespaces: [{ name: 'web' }, { name: 'other' }] }],
  ['namespaces[].share', web({ share: 30 })],
  ['namespaces[].labels', web({ labels: { a: 'b' } })],
  ['namespaces[].podSecurity', web({ podSecurity: 'baseline' })],
  ...Object.entries({ cpu: '3', memory: '3Gi', storage: '3Gi', pods: '3' }).map(
    ([key, value]) => ['namespaces[].quota', web({ quota: { [key]: value } })] as const,
  ),
  ['namespaces[].nodePool', web({ nodePool: 'b' })],
  ['namespaces[].site', web({ site: 'site-b' })],
  ...Object.entries({ cpu: '12', memory: '30Gi', storage: '120Gi', pods: '120', services: '7', secrets: '70' }).map(
    ([key, value]) => ['quota.hard', one(`quota.hard.${key}`, value)] as const,
  ),
  ['quota.engine', one('quota.engine', 'ClusterResourceQuota')],
  ['clusters.clusters', one('clusters.clusters', 7)],
  ['clusters.virtualClusters', one('clusters.virtualClusters', 7)],
  ['nodePools[].selector', firstPool({ selector: { pool: 'c' } })],
  ['nodePools[].tolerations[].key', toleration({ key: 'l' })],
  ['nodePools[].tolerations[].value', toleration({ value: 'w' })],
  ['nodePools[].tolerations[].effect', toleration({ effect: 'NoExecute' })],
  ['sites[]', { sites: ['site-b'] }],
  ['network.isolation', one('network.isolation', 'Namespace')],
  ['network.isolation', one('network.isolation', 'None')],
  ['network.egress.internet', one('network.egress.internet', false)],
  ['network.egress.cidrs[]', one('network.egress.cidrs', ['203.0.113.0/24'])],
  ['podSecurity', { podSecurity: 'baseline' }],
  ...['default', 'defaultRequest', 'max'].flatMap((kind) =>
    Object.entries({ cpu: '301m', memory: '301Mi', ephemeralStorage: '301Mi' }).map(([name, value]) => {
      const field = `limits.${kind}.${name}`;
      return [
        field,
        one(
          field,
          kind === 'max' ? value.replace('301', '9001') : value.replace('301', kind === 'default' ? '301' : '31'),
        ),
      ] as const;
    }),
  ),
  ['limits.maxVolume', one('limits.maxVolume', '3Gi')],
  ['costCenter', { costCenter: 'cc-1' }],
  ['machines[].name', vm({ name: 'other' })],
  ['machines[].namespace', fresh({ namespace: 'db' }), fresh()],
  ['machines[].size', vm({ size: 'large' })],
  ['machines[].image', fresh({ image: 'quay.io/containerdisks/fedora:42' }), fresh()],
  ['machines[].rootDisk.size', fresh({ rootDisk: { size: '99Gi' } }), fresh()],
  ['machines[].rootDisk.storageClass', fresh({ rootDisk: { storageClass: 'local-nvme' } }), fresh()],
  ['machines[].disks[].name', vm({ disks: [{ name: 'logs', size: '5Gi' }] })],
  ['machines[].disks[].size', vm({ disks: [{ name: 'data', size: '6Gi' }] })],
  ['machines[].disks[].storageClass', vm({ disks: [{ name: 'data', size: '5Gi', storageClass: 'local-nvme' }] })],
  ['machines[].networks[]', { ...vm({ networks: ['a/b'] }), allowed: { networks: ['a/b'] } }],
  ['machines[].sshKeys[]', vm({ sshKeys: [`ssh-ed25519 ${'A'.repeat(68)} a`] })],
  ['machines[].userDataSecretRef.name', vm({ userDataSecretRef: { name: 'data' } })],
  ['machines[].site', fresh({ site: 'site-b' }), fresh()],
  ['machines[].running', vm({ running: false })],
  ['replicate[].kind', copy({ kind: 'ConfigMap' })],
  ['replicate[].name', copy({ name: 'other' })],
  ['replicate[].type', copy({ type: 'kubernetes.io/dockerconfigjson' })],
  ['replicate[].namespaces[]', copy({ namespaces: ['db'] })],
  ['quarantine', { quarantine: true }],
  ['preventDeletion', { preventDeletion: true }],
  ['cordoned', { cordoned: true, namespaces: [...(base['namespaces'] as readonly Spec[]), { name: 'late' }] }],
  ['allowNamespaceRemoval', { allowNamespaceRemoval: true, namespaces: [{ name: 'web' }] }],
  ['allowMachineRemoval', { allowMachineRemoval: true, machines: [] }],
];

/** What a field says to the virtual clusters of the tenant; the claim that shows it. */
const toClaims: readonly (readonly [field: string, change: Spec, claim?: Spec])[] = [
  ['allowed.registries[]', one('allowed.registries', ['ghcr.io/x'])],
  ['allowed.ingressHostnames[]', one('allowed.ingressHostnames', ['*.x.example.com'])],
  ['allowed.ingressClasses[]', one('allowed.ingressClasses', ['public'])],
  ['allowed.storageClasses[]', one('allowed.storageClasses', ['fast'])],
  ['allowed.priorityClasses[]', one('allowed.priorityClasses', ['high'])],
  ['allowed.runtimeClasses[]', one('allowed.runtimeClasses', ['gvisor'])],
  ['allowed.serviceTypes[]', one('allowed.serviceTypes', ['ClusterIP', 'LoadBalancer'])],
  ['allowed.networks[]', one('allowed.networks', ['a/b'])],
  ['allowed.kubernetesVersions[]', one('allowed.kubernetesVersions', ['1.34'])],
  ['allowed.sizes[]', one('allowed.sizes', ['small']), { size: 'large' }],
  ['policies.mode', one('policies.mode', 'Audit')],
  ['policies.imagePullPolicy', one('policies.imagePullPolicy', 'Any')],
];

/** Fields whose effect is seen on Clusters, by a service, and where a namespace names the pool. */
const elsewhere = ['allowed.clusterVersions[]', 'displayName', 'nodePools[].name'];

const switches = ['cordoned', 'allowNamespaceRemoval', 'allowMachineRemoval'];

/** Decided when the tenant is created. */
const chosen = ['claimNamespace', 'quota.engine'];

const shown = ({ resources }: Accepted): string => JSON.stringify([...resources]);

describe('no field is ignored without a word', () => {
  const observed = settle({ spec: base });
  const calm = accepted({ spec: base, observed });

  test('every field of the schema is changed here', () => {
    const file = parse(readFileSync(new URL('../../package/apis/tenant/definition.yaml', import.meta.url), 'utf8'));
    const schema = at(file, 'spec', 'versions', 0, 'schema', 'openAPIV3Schema', 'properties', 'spec');
    const changed = new Set([...own, ...toClaims].map(([field]) => field));
    expect([...changed, ...elsewhere].sort()).toEqual([...fieldsOf(schema)].sort());
  });

  test('and without a change nothing does', () => expect(shown(accepted({ spec: base, observed }))).toBe(shown(calm)));

  test.each(own)('%s: %j', (field, change, of = {}) => {
    const [was, is] = [merged(base, of) as Spec, merged(base, change) as Spec];
    // What lets something go makes a difference to that.
    const { [field]: _lets, ...without } = is;
    const before = switches.includes(field) ? without : was;
    const show = chosen.includes(field) ? anew : (spec: Spec) => shown(accepted({ spec, observed }));
    expect(show(is) === show(before)).toBe(false);
  });

  test.each(toClaims)('to a claim, %s: %j', (_field, change, claim = {}) => {
    expect(shown(grown({ spec: claim, tenantSpec: change }).answer)).not.toBe(shown(grown({ spec: claim }).answer));
  });

  function anew(spec: Spec): string {
    return shown(accepted({ spec, observed: settle({ spec }) }));
  }
});
