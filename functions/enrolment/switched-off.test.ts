import { describe, expect, test } from '@jest/globals';
import { everyService } from '../../test/golden/enrolment-moments.ts';
import { type Claim, hubFor, namespaceObject, tenantObject } from '../../test/lives/hub.ts';
import { accepted, atRest } from '../../test/properties/rules.ts';
import { type Accepted, at, type KubeObject, listAt, stringAt } from '../engine/index.ts';

/** A customer that the registry knows. */
const customer = { name: 'customer', id: '01JD2W6Q4T7M5Z8X9K3B1C0VNE', ready: true };

const claims = {
  Cluster: {
    spec: { tier: 'production', nodePools: [{ name: 'a', sites: ['site-a'], replicas: 1 }] },
    namespace: 'team-a',
  },
  VirtualCluster: { spec: { expose: { type: 'Ingress', host: 'shop.k8s.example.com' } }, namespace: 'team-a' },
  Tenant: { spec: { owners: [{ name: 'shop-admins' }] }, namespace: undefined },
} as const;

type Kind = keyof typeof claims;

const lives = new Map<string, Accepted>();

/** What a claim comes to on a hub that names every service but these. */
function without(kind: Kind, ...off: readonly string[]): Accepted {
  const key = [kind, ...off].join();
  const answer = lives.get(key) ?? lifeOf(kind, off);
  lives.set(key, answer);
  return answer;
}

function lifeOf(kind: Kind, off: readonly string[]): Accepted {
  const { spec, namespace } = claims[kind];
  const claim: Claim = {
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind,
    metadata: { name: 'shop', ...(namespace !== undefined && { namespace }) },
    spec,
  };
  const services = Object.fromEntries(Object.entries(everyService.services).filter(([name]) => !off.includes(name)));
  const home = namespaceObject('team-a');
  const owner = {
    ...tenantObject(home.metadata.labels?.['aerodrome.dev/tenant'], {
      allowed: { ingressHostnames: ['*.example.com'] },
    }),
    status: { services: [customer] },
  };
  return accepted(
    atRest(hubFor(claim, { flavour: 'claims', settings: { ...everyService, services }, namespace: home, owner })),
  );
}

const known = (answer: Accepted) =>
  listAt(answer.status, 'services')
    .map((one) => stringAt(one, 'name') ?? '')
    .sort();
const resource = (answer: Accepted, name: string): KubeObject | undefined => answer.resources.get(name)?.object;

/** What a service is known by, by service. */
const entries: Readonly<Record<string, RegExp>> = {
  ipam: /-address$/,
  dns: /-record$/,
  firewall: /-opening$/,
  identity: /^(application|group-.*)$/,
  cmdb: /^item$/,
  customers: /^(customer|subscription-.*)$/,
  monitoring: /^target$/,
  backup: /^protection-/,
};

/** Services that hear of each kind at all. */
const hears: Readonly<Record<Kind, readonly string[]>> = {
  Cluster: Object.keys(entries),
  VirtualCluster: ['dns', 'firewall', 'identity', 'cmdb'],
  Tenant: ['identity', 'cmdb', 'customers'],
};

describe.each(['Cluster', 'VirtualCluster', 'Tenant'] as const)('%s', (kind) => {
  const all = without(kind);

  test('is known to every service that hears of it', () => {
    const heard = Object.keys(entries).filter((service) => known(all).some((name) => entries[service]?.test(name)));
    expect(heard).toEqual(hears[kind]);
  });

  test.each(Object.keys(entries))('is Ready without %s, which is not asked', (service) => {
    const answer = without(kind, service);
    expect(answer.status['phase']).toBe('Ready');
    expect(known(answer)).toEqual(known(all).filter((name) => !entries[service]?.test(name)));
  });

  test('is Ready without any, and there is no enrolment', () => {
    const answer = without(kind, ...Object.keys(everyService.services));
    expect([answer.status['phase'], resource(answer, 'enrolment'), answer.status['services']]).toEqual([
      'Ready',
      undefined,
      undefined,
    ]);
  });
});

describe('the settings say instead', () => {
  const openID = ['spec', 'configuration', 'oauth', 'identityProviders', 0, 'openID'] as const;
  const login = (answer: Accepted) => [
    at(resource(answer, 'hosted-cluster'), ...openID, 'clientID'),
    at(resource(answer, 'oidc-client'), 'spec', 'secretStoreRef', 'name'),
  ];
  const addresses = (answer: Accepted) =>
    ['api', 'ingress'].map((name) => at(resource(answer, `${name}-addresses`), 'spec', 'addresses', 0));
  const schedule = (answer: Accepted) => [
    resource(answer, 'backup')?.kind,
    at(resource(answer, 'enrolment'), 'spec', 'backup', 'tier'),
  ];

  test.each<[string, string, (answer: Accepted) => unknown, unknown, unknown]>([
    [
      'addresses',
      'ipam',
      addresses,
      [expect.stringMatching(/^203\.0\.113\./), expect.stringMatching(/^203\.0\.113\./)],
      ['192.0.2.1/32', '198.51.100.1/32'],
    ],
    [
      'the client of the login page',
      'identity',
      login,
      ['client-of-cluster-shop', undefined],
      ['openshift-shop', 'platform'],
    ],
    ['the schedule of backups', 'backup', schedule, [undefined, 'production'], ['Schedule', undefined]],
  ])('%s, without %s', (_, service, what, on, off) => {
    expect([what(without('Cluster')), what(without('Cluster', service))]).toEqual([on, off]);
  });
});
