import { readdirSync } from 'node:fs';
import fc from 'fast-check';

import { defaultPlatform, type Platform } from '../../../functions/platform/index.ts';
import type { VirtualClusterClaimSpec } from '../../../functions/virtual-cluster/index.ts';
import {
  composed,
  type Given,
  platformWith,
} from '../../../functions/virtual-cluster/parts/virtual-cluster.fixture.ts';
import { tenant } from '../../generators/cluster-spec.ts';
import { virtualClusterClaims } from '../../generators/virtual-cluster.ts';
import { readManifests } from '../harness/yaml.ts';

/** A claim with all that decides what is rendered of it. */
export type NamedClaim = readonly [what: string, given: Given];

const folder = 'examples/virtual-cluster';
const root = new URL('../../../', import.meta.url).pathname;

/** Every claim that users are shown, by file name. */
export const examples: readonly NamedClaim[] = readdirSync(root + folder)
  .sort()
  .map((file) => {
    const objects = readManifests(`${folder}/${file}`);
    const claim = objects.find(({ kind }) => kind === 'VirtualCluster');
    const home = objects.find(({ kind }) => kind === 'Namespace');
    if (!claim) throw new Error(`cannot read ${file}: there is no claim in it`);
    const { name = '', namespace = '' } = claim.metadata;
    const tenant = home?.metadata.labels?.['aerodrome.dev/tenant'] ?? null;
    return [file.replace('.yaml', ''), { spec: claim['spec'] as VirtualClusterClaimSpec, name, namespace, tenant }];
  });

/** Hubs that differ in what ends up in the values of the chart and in the guard rails. */
export const platforms: Readonly<Record<string, Platform>> = {
  OpenShift: defaultPlatform,
  Kubernetes: platformWith({ hub: { distribution: 'Kubernetes' } }),
  'Kubernetes with a mirror of all registries': platformWith({
    hub: { distribution: 'Kubernetes' },
    virtualClusters: { images: { registry: 'mirror.example.com' } },
    tenancy: { registries: ['mirror.example.com'] },
  }),
  'OpenShift with nodes for control planes': platformWith({
    virtualClusters: {
      controlPlane: { nodeSelector: { pool: 'control' }, tolerations: [{ key: 'control', operator: 'Exists' }] },
    },
  }),
};

const oidc = { issuer: 'https://login.example.com', clientID: 'shop' };
const platform = { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } } as const;

/** What a claim can say that reaches the values of the chart, each at its most. */
const specs: Readonly<Record<string, VirtualClusterClaimSpec>> = {
  etcd: { controlPlane: { store: 'Etcd', replicas: 3, storage: { size: '20Gi', class: 'local-nvme' } } },
  'volumes that stay': { controlPlane: { storage: { retention: 'Retain' } } },
  'placed and spread': {
    controlPlane: {
      store: 'Etcd',
      replicas: 5,
      placement: { spread: 'Required', nodeSelector: { disk: 'ssd' }, tolerations: [{ key: 'a', operator: 'Exists' }] },
    },
  },
  'behind an ingress': { expose: { type: 'Ingress', host: 'shop.example.com', ingressClass: 'public' } },
  'behind a gateway': {
    expose: { type: 'Gateway', host: 'shop.example.com', gatewayRef: { name: 'a', namespace: 'b' } },
  },
  'behind a load balancer': { expose: { type: 'LoadBalancer', host: 'shop.example.com' } },
  'a login of its own': { access: { oidc, groups: [{ name: 'admins', role: 'admin' }] } },
  'tokens for machines': { access: { kubeconfig: 'ServiceAccount', serviceAccountRole: 'edit' } },
  'chosen nodes': {
    nodes: {
      selector: { pool: 'shop' },
      tolerations: [{ key: 'shop', operator: 'Equal', value: 'a', effect: 'NoExecute' }],
    },
  },
  suspended: { suspended: true },
  'in quarantine': { quarantine: true },
  baseline: { isolation: { podSecurity: 'baseline' } },
  'an older Kubernetes': { kubernetesVersion: '1.34' },
  'values of its own': {
    chart: { values: { networking: { advanced: { clusterDomain: 'shop.local' } }, logging: { encoding: 'json' } } },
  },
  'everything synced that needs no licence': {
    sync: {
      ...{
        ingresses: true,
        gatewayApi: true,
        networkPolicies: true,
        podDisruptionBudgets: true,
        serviceAccounts: true,
      },
      ...{
        ingressClasses: true,
        gatewayClasses: true,
        storageClasses: true,
        priorityClasses: true,
        runtimeClasses: true,
      },
      nodes: true,
    },
  },
  'tools of the hub': { shared: ['MetricsServer'] },
  'edition Platform': platform,
  'edition Platform with tools of the hub': {
    ...platform,
    shared: ['CertManager', 'ExternalSecrets', 'Knative'],
    sync: { customResources: [{ name: 'backups.velero.io', direction: 'FromHost' }] },
  },
  'the longest name': {},
};

/** A hub that lets its tenants have anything. */
const generous = {
  platform: platformWith({
    hub: { distribution: 'Kubernetes' },
    tenancy: { podSecurity: { level: 'privileged' }, tolerations: [{ key: 'a' }, { key: 'shop' }] },
  }),
};

/** One claim for each thing that a claim can say. */
export const variants: readonly NamedClaim[] = Object.entries(specs).map(([what, spec]) => [
  what,
  { ...generous, spec, name: what === 'the longest name' ? 'a'.repeat(32) : 'shop' },
]);

/** Claims at random, of everything that a hub accepts; always the same ones. */
export function generated(count: number): readonly NamedClaim[] {
  return fc
    .sample(virtualClusterClaims(generous.platform), { numRuns: count * 2, seed: 42 })
    .map(({ metadata, spec }, index): NamedClaim => [`number ${index}`, { ...generous, ...metadata, tenant, spec }])
    .filter(([, given]) => composed(given).outcome === 'accepted')
    .slice(0, count);
}
