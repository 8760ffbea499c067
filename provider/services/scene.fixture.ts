import type { JsonObject } from '../runtime/index.ts';
import { Hub } from './hub.fixture.ts';

const ref = (name: string) => ({ name });

/** Which service, kind and name, and what it should be. */
export type Part = readonly [service: string, kind: string, name: string, forProvider: JsonObject];

/** What stands outside around one cluster: every kind once, spelt in other ways than the services spell it. */
export const scene: readonly Part[] = [
  ['dns', 'Zone', 'zone', { name: 'blue.example.com', nameservers: ['NS2.example.net.', 'ns1.example.net'] }],
  ['ipam', 'Prefix', 'prefix', { vrf: 'global', cidr: '2001:DB8:0:0::1/64', tags: ['team=blue'] }],
  ['ipam', 'Address', 'address', { prefixRef: ref('prefix'), hostname: 'api.blue.example.com' }],
  ['dns', 'RecordSet', 'record', { zoneRef: ref('zone'), name: 'api', type: 'AAAA', valuesRefs: [ref('address')] }],
  ['dns', 'RecordSet', 'text', { zoneRef: ref('zone'), name: '@', type: 'TXT', values: ['A="b"; c', 'second'] }],
  [
    'dns',
    'RecordSet',
    'alias',
    { zoneRef: ref('zone'), name: '*.apps', type: 'CNAME', values: ['API.blue.example.com'] },
  ],
  [
    'firewall',
    'Rule',
    'rule',
    {
      ...{ policy: 'clusters', name: 'blue-api', action: 'Allow', sources: ['10.20.30.40/16', '10.9.9.9'] },
      ...{ destinationsRefs: [ref('address')], ports: ['6443', '444', '443', '8000-8080'] },
    },
  ],
  [
    'firewall',
    'LoadBalancerPool',
    'pool',
    { name: 'blue-api', addressRef: ref('address'), port: 6443, healthCheck: { path: '/readyz' } },
  ],
  ['firewall', 'LoadBalancerMember', 'member', { poolRef: ref('pool'), address: '2001:DB8::0:99', port: 6443 }],
  ['identity', 'Group', 'admins', { displayName: 'Admins', mailNickname: 'Blue-Admins', tags: ['team=blue'] }],
  ['identity', 'Group', 'operators', { displayName: 'Admins', mailNickname: 'blue-operators' }],
  ['identity', 'Membership', 'membership', { groupRef: ref('admins'), memberRef: ref('operators') }],
  [
    'identity',
    'Application',
    'console',
    { displayName: 'Console', redirectUris: ['https://b.example.com/', 'https://a.example.com/'] },
  ],
  [
    'cmdb',
    'ConfigurationItem',
    'cluster',
    { class: 'Cluster', name: 'blue', tenant: 'blue', attributes: { version: '1' } },
  ],
  ['cmdb', 'ConfigurationItem', 'network', { class: 'Network', name: 'blue', tenant: 'blue' }],
  ['cmdb', 'Relation', 'relation', { sourceRef: ref('cluster'), type: 'ConnectsTo', targetRef: ref('network') }],
  ['customers', 'Customer', 'customer', { number: 'c-1042', name: 'Blue Ltd', email: 'bills@blue.example.com' }],
  [
    'customers',
    'Subscription',
    'subscription',
    { customerRef: ref('customer'), plan: 'Cluster-Standard', target: 'blue', startsAt: '2030-05-17T14:00:00+02:00' },
  ],
  [
    'monitoring',
    'Target',
    'target',
    { tenant: 'blue', target: 'https://api.blue.example.com:6443/readyz', plan: 'Standard' },
  ],
  [
    'monitoring',
    'AlertRoute',
    'route',
    {
      ...{ tenant: 'blue', name: 'on-call', channel: 'Webhook', address: 'https://alerts.example.com/' },
      ...{ credentialSecretRef: { name: 'hook', key: 'token' } },
      matchers: [
        { label: 'severity', value: 'page' },
        { label: 'cluster', value: 'blue' },
      ],
    },
  ],
  [
    'backup',
    'Policy',
    'nightly',
    { tenant: 'blue', name: 'nightly', schedule: '30 2 * * *', retention: { daily: 14 } },
  ],
  ['backup', 'Protection', 'protection', { tenant: 'blue', target: 'blue', policyRef: ref('nightly') }],
];

/** What a user asks for later, of each that can be changed. */
export const changes: Readonly<Record<string, JsonObject>> = {
  zone: { account: 'blue', nameservers: ['ns3.example.net'] },
  prefix: { description: 'Clusters', tags: ['team=green'] },
  address: { hostname: 'Lb.blue.example.com.', purpose: 'Virtual' },
  record: { ttl: 60, labels: { team: 'blue' } },
  text: { values: ['second', '"third"'] },
  alias: { values: ['lb.blue.example.com.'] },
  rule: { sources: ['any'], ports: ['1-65535'], log: true },
  pool: { algorithm: 'LeastConnections', healthCheck: { path: '/livez', interval: 10 } },
  member: { weight: 0, enabled: false },
  admins: { displayName: 'Administrators', tags: [] },
  operators: { description: 'On call' },
  membership: { role: 'Owner' },
  console: { redirectUris: ['https://c.example.com/'], scopes: ['groups', 'openid'] },
  cluster: { owner: 'team-blue', attributes: { version: '2', region: 'north' } },
  network: { environment: 'Test' },
  customer: { name: 'Blue plc' },
  subscription: { quantity: 3 },
  target: { interval: 30, paused: true },
  route: { matchers: [{ label: 'cluster', value: 'green' }], minSeverity: 'Critical' },
  nightly: { schedule: '0 3 * * *', retention: { daily: 30, monthly: 6 } },
  protection: { suspended: true },
};

/** A hub on which the scene was just applied, with what it needs that no kind makes. */
export async function applyScene(): Promise<Hub> {
  const hub = await Hub.open();
  await hub.server.create({
    ...{ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'hook', namespace: 'blue' } },
    data: { token: Buffer.from('canary-5f1e').toString('base64') },
  } as never);
  for (const [service, kind, name, forProvider] of scene) {
    await hub.apply(service, kind, name, { forProvider, writeConnectionSecretToRef: ref(`${name}-connection`) });
  }
  return hub;
}

const collections = [
  ...['/dns/v1/zones', '/ipam/v1/prefixes', '/ipam/v1/addresses', '/identity/v1/groups', '/identity/v1/applications'],
  ...['/cmdb/v1/items', '/customers/v1/customers', '/customers/v1/subscriptions', '/firewall/v1/pools'],
  ...['/monitoring/v1/targets', '/monitoring/v1/alert-routes', '/firewall/v1/policies/clusters/rules'],
  ...['/backup/v1/tenants/blue/policies', '/backup/v1/tenants/blue/protections'],
];

/** What is in collections that are in nothing else, by `<collection> <state, where the books keep it>`. */
export async function outsideOfScene(hub: Hub): Promise<readonly string[]> {
  const pages = await Promise.all(
    collections.map(async (path) => {
      const page = (await (await fetch(`${hub.services.url}${path}`)).json()) as
        | { items?: JsonObject[] }
        | JsonObject[];
      const items = Array.isArray(page) ? page : (page.items ?? []);
      // What the platform has on record was there before.
      const own = items.filter(({ tenant }) => tenant !== 'platform');
      return own.map(({ status, lifecycle }) => [path, status ?? lifecycle].filter(Boolean).join(' '));
    }),
  );
  return pages.flat();
}
