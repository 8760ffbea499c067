import { type Accepted, type Composed, compose, type KubeObject } from '../engine/index.ts';
import { defaultPlatform, type Platform } from '../platform/index.ts';
import { enrolmentKind } from './index.ts';
import type { EnrolmentClaimSpec } from './schema.gen.ts';

/** Settings that name every service. */
export const everyService: Platform['services'] = {
  providerConfig: 'default',
  access: { expiration: '24h' },
  ipam: { prefixes: { api: 'pfx-1', ingress: 'pfx-2' } },
  dns: { zone: 'k8s.example.com', ttl: 300 },
  firewall: { policy: 'hub', sources: ['10.0.0.0/8'] },
  identity: { groups: true },
  cmdb: { classes: { Cluster: 'Cluster', VirtualCluster: 'VirtualCluster', Tenant: 'Service' } },
  customers: { plans: { production: 'gold' } },
  monitoring: { plan: 'standard' },
  backup: { tenant: 'platform', policies: { production: 'daily' } },
};

/** Everything that a subject can tell. */
export const everything: EnrolmentClaimSpec = {
  subject: { kind: 'Cluster', name: 'shop' },
  tenant: 'shop',
  attributes: { tier: 'production' },
  endpoints: {
    api: { host: 'api.shop.k8s.example.com', ports: [6443], sources: ['198.51.100.0/24'] },
    ingress: { host: '*.apps.shop.k8s.example.com', ports: [80, 443] },
    login: { host: 'oauth-shop.k8s.example.com', address: '2001:db8::1' },
  },
  application: { redirectURIs: ['https://oauth-shop.k8s.example.com/oauth2callback/company'] },
  groups: [{ name: 'shop.admins', displayName: 'Administrators' }],
  customer: { number: 'C-1' },
  subscription: { tier: 'production' },
  monitoring: { url: 'https://api.shop.k8s.example.com:6443/readyz' },
  backup: { tier: 'production' },
  kubeconfig: { administrator: 'shop-admin-kubeconfig', inside: 'shop', role: 'edit', readers: ['shop-admins'] },
};

/** What a test says about the enrolment `cluster-shop`; all of it may be left out. */
export interface Given {
  readonly spec?: Partial<EnrolmentClaimSpec>;
  readonly services?: Platform['services'];
  readonly observed?: ReadonlyMap<string, KubeObject>;
  readonly status?: object;
  /** Default: `cluster-shop` in `tenant-shop`. */
  readonly identity?: { readonly namespace: string; readonly name: string };
  /** Spec of the Tenant that owns its namespace; null for one that is missing. Default: nobody owns it. */
  readonly owner?: object | null;
}

/** One request to the kind. */
export function ask(given: Given = {}): Composed {
  const { spec = {}, services = everyService, observed = new Map(), status, owner } = given;
  const identity = given.identity ?? { namespace: 'tenant-shop', name: 'cluster-shop' };
  const labels = owner === undefined ? {} : { 'aerodrome.dev/tenant': 'shop' };
  const composite: KubeObject = {
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'Enrolment',
    metadata: { ...identity, uid: '4f3f', labels },
    spec: { subject: { kind: 'Cluster', name: 'shop' }, ...spec },
    ...(status ? { status } : {}),
  };
  const data: Platform = { ...defaultPlatform, services };
  const settings = { apiVersion: 'v1', kind: 'EnvironmentConfig', metadata: { name: 'aerodrome' }, data };
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: identity.namespace, labels } };
  const tenant = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Tenant', metadata: { name: 'shop' }, spec: owner };
  const required = new Map<string, readonly KubeObject[]>([
    ['platform', [settings]],
    ['namespace', [namespace]],
    ['tenant', owner ? [tenant] : []],
  ]);
  return compose(enrolmentKind, { composite, observed, required, platform: 'aerodrome' });
}

/** The same, where it is accepted. */
export function accepted(given: Given = {}): Accepted {
  const composed = ask(given);
  if (composed.outcome !== 'accepted') throw new Error(`cannot go on: ${JSON.stringify(composed)}`);
  return composed;
}

/** What the provider makes of what is desired: everything is there, and services have handed out what they hand out. */
export function made(resources: Accepted['resources']): ReadonlyMap<string, KubeObject> {
  return new Map([...resources].map(([name, { object }]) => [name, served(name, object)]));
}

/** What was asked for in as many rounds as it takes. */
export function settle(given: Given = {}): {
  readonly answer: Accepted;
  readonly observed: ReadonlyMap<string, KubeObject>;
} {
  let observed = given.observed ?? new Map<string, KubeObject>();
  for (let round = 0; round < 10; round++) {
    const answer = accepted({ ...given, observed });
    const next = made(answer.resources);
    if (JSON.stringify([...next]) === JSON.stringify([...observed])) return { answer, observed };
    observed = next;
  }
  throw new Error('cannot settle: every round desires something else');
}

const answers: Readonly<Record<string, object>> = {
  'api-address': { id: 'adr-1', address: '192.0.2.10' },
  'ingress-address': { id: 'adr-2', address: '192.0.2.20' },
  application: { id: 'app-1', clientId: 'client-1' },
};

/** What the registry calls a customer. */
export const customerID = '01JD2W6Q4T7M5Z8X9K3B1C0VNE';

function served(name: string, object: KubeObject): KubeObject {
  const conditions = [
    { type: 'Ready', status: 'True', reason: 'Available' },
    { type: 'Synced', status: 'True', reason: 'ReconcileSuccess' },
  ];
  const id = name === 'customer' ? customerID : `id-of-${name}`;
  const annotations = { ...object.metadata.annotations, 'crossplane.io/external-name': id };
  const metadata = { ...object.metadata, name: object.metadata.name ?? `generated-${name}`, annotations };
  return { ...object, metadata, status: { conditions, atProvider: answers[name] ?? { id } } };
}
