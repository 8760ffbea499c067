import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject, ready, waiting } from '../../engine/index.ts';
import type { Platform } from '../../platform/index.ts';
import { conditions } from '../conditions.ts';
import { backupSchedule } from './backup.ts';
import { builtPart, clusterContext, type Given, judged, only, platformWith } from './cluster.fixture.ts';
import { enrolment } from './enrolment.ts';
import { hostedCluster } from './hosted-cluster.ts';
import { oidcClient } from './secrets.ts';

const services = {
  ipam: { prefixes: { api: 'pfx-1', ingress: 'pfx-2' } },
  identity: { groups: true },
  cmdb: { classes: {} },
  backup: { tenant: 'platform', policies: { production: 'nightly' } },
};
const platform = platformWith({ services, hubIngress: { address: '192.0.2.5' } });
const built = (given: Given = {}) => only('enrolment', enrolment, clusterContext({ platform, ...given }));
const told = (object: KubeObject, ...path: readonly string[]) => at(object, 'spec', ...path);

/** The control plane as the hub reports it: the callback of its login page is known. */
const controlPlane: KubeObject = {
  apiVersion: 'hypershift.openshift.io/v1beta1',
  kind: 'HostedCluster',
  metadata: { name: 'shop', namespace: 'team-a' },
  spec: { clusterID: 'f00d' },
  status: { oauthCallbackURLTemplate: 'https://oauth-shop.example.com:443/oauth2callback/[identity-provider-name]' },
};
/** The addresses that the cluster has on the hub. */
const pool: KubeObject = {
  apiVersion: 'metallb.io/v1beta1',
  kind: 'IPAddressPool',
  metadata: { name: 'team-a-shop-api', namespace: 'metallb-system' },
  spec: { addresses: ['192.0.2.1/32'] },
};
/** The enrolment as it was made, once the services have answered. */
const enrolled: KubeObject = {
  ...built(),
  status: {
    phase: 'Ready',
    addresses: { api: '203.0.113.7', ingress: '203.0.113.8' },
    application: { clientID: 'client-1', secretRef: { name: 'cluster-shop-oidc-client' } },
  },
};

describe('what is told', () => {
  test('of a cluster that is about to be made: names, and that it needs addresses', () => {
    expect(built({ spec: { network: { apiAllowedCIDRs: ['198.51.100.0/24'] } } })).toEqual({
      apiVersion: 'aerodrome.dev/v1alpha1',
      kind: 'Enrolment',
      metadata: {
        name: 'cluster-shop',
        namespace: 'team-a',
        labels: {
          'aerodrome.dev/cluster': 'team-a-shop',
          'aerodrome.dev/tenant': 'team-a',
          'aerodrome.dev/managed': 'true',
        },
      },
      spec: {
        subject: { kind: 'Cluster', name: 'shop' },
        tenant: 'team-a',
        attributes: { tier: 'standard' },
        endpoints: {
          api: {
            host: 'api.shop.k8s.example.com',
            ports: [6443],
            sources: ['198.51.100.0/24', ...platform.networks.managementCIDRs],
          },
          ingress: { host: '*.apps.shop.k8s.example.com', ports: [80, 443], sources: ['0.0.0.0/0'] },
          login: { host: 'oauth-shop.k8s.example.com', address: '192.0.2.5', ports: [443] },
        },
        subscription: { tier: 'standard' },
        monitoring: { url: 'https://api.shop.k8s.example.com:6443/readyz' },
      },
    });
  });

  test('later: its id, and where people come back to after they have signed in', () => {
    const object = built({ observed: { 'hosted-cluster': controlPlane, enrolment: enrolled } });
    expect([told(object, 'attributes', 'clusterID'), told(object, 'application')]).toEqual([
      'f00d',
      { redirectURIs: ['https://oauth-shop.example.com:443/oauth2callback/company'] },
    ]);
  });

  test.each<[string, Given, string | undefined]>([
    [
      'that of its pool where no service hands out any',
      { platform: withoutIpam(), observed: { 'api-addresses': pool } },
      '192.0.2.1',
    ],
    [
      'as it was told at first, whatever the settings say now',
      { platform: withoutIpam(), observed: { enrolment: enrolled } },
      undefined,
    ],
  ])('%s', (_, given, address) => {
    expect(told(built(given), 'endpoints', 'api', 'address')).toBe(address);
  });

  test.each([
    ['that hands out addresses', platform],
    ['that will, one day', withoutIpam()],
  ])('the address that the claim asks for, to be reserved by a service %s', (_, settings) => {
    const spec = { network: { apiVIP: '192.0.2.77', ingressVIP: '198.51.100.7' } };
    const object = built({ spec, platform: settings });
    const asked = [told(object, 'endpoints', 'api', 'requested'), told(object, 'endpoints', 'ingress', 'requested')];
    expect(asked).toEqual(['192.0.2.77', '198.51.100.7']);
    const later = built({ spec, platform: settings, observed: { enrolment: object } });
    expect(told(later, 'endpoints')).toEqual(told(object, 'endpoints'));
  });

  test('who pays, once the registry knows the tenant, and from then on', () => {
    const owner = { status: { services: [{ name: 'customer', id: '01JD2W6Q4T7M5Z8X9K3B1C0VNE', ready: true }] } };
    const object = built({ owner });
    const charged = { tier: 'standard', customer: '01JD2W6Q4T7M5Z8X9K3B1C0VNE' };
    expect([told(built(), 'subscription'), told(object, 'subscription')]).toEqual([{ tier: 'standard' }, charged]);
    expect(told(built({ observed: { enrolment: object } }), 'subscription')).toEqual(charged);
  });

  test('no address of the ranges before the hub has its pool, since another cluster may be faster', () => {
    const object = built({ platform: withoutIpam() });
    expect([told(object, 'endpoints'), told(object, 'monitoring')]).toEqual([{}, undefined]);
  });

  test('nothing about applications that are behind the hub, nor about a login whose address nobody knows', () => {
    const object = built({ spec: { ingress: { mode: 'Passthrough' } }, platform: platformWith({ services }) });
    expect(Object.keys(told(object, 'endpoints') as object)).toEqual(['api']);
  });

  test('nothing where there are no services, unless it was told before', () => {
    const none = platformWith({});
    expect(builtPart('enrolment', enrolment, clusterContext({ platform: none }))).toBeUndefined();
    const c = clusterContext({ platform: none, observed: { enrolment: enrolled } });
    expect(builtPart('enrolment', enrolment, c)?.kind).toBe('Enrolment');
  });
});

describe('a name', () => {
  const settings = platformWith({
    services: { ...services, dns: { zone: 'example.com', ttl: 300 } },
    hubIngress: { address: '192.0.2.5' },
  });
  const elsewhere: Given = { platform: settings, spec: { ingress: { domain: 'intranet.example.com' } } };
  const published = (given: Given) =>
    Object.values(told(built(given), 'endpoints') as Record<string, { published?: boolean }>).map(
      ({ published = true }) => published,
    );
  const reasons = (given: Given) => clusterContext(given).holds.map(({ reason }) => reason);

  test.each<[string, Given, readonly boolean[], readonly string[]]>([
    ['below the base domain is its own', { platform: settings }, [true, true, true], []],
    ['that may be the company`s is not published', elsewhere, [false, false, false], ['PlatformLimit']],
    [
      'that its tenant may have is its own',
      { ...elsewhere, owner: { spec: { allowed: { ingressHostnames: ['*.intranet.example.com'] } } } },
      [true, true, true],
      [],
    ],
    [
      'that was published stays so',
      { ...elsewhere, observed: { enrolment: enrolledWith(['api', 'ingress', 'login']) } },
      [true, true, true],
      [],
    ],
    [
      'that was published while its neighbour was not',
      { ...elsewhere, observed: { enrolment: enrolledWith(['api']) } },
      [true, false, false],
      ['PlatformLimit'],
    ],
    [
      'outside of the zone is nobody`s business',
      { ...elsewhere, spec: { ingress: { domain: 'example.org' } } },
      [false, false, false],
      [],
    ],
  ])('%s', (_, given, expected, holds) => {
    expect([published(given), reasons(given)]).toEqual([expected, holds]);
  });

  test('is the one that services were told, whatever the base domain is by the time the control plane is made', () => {
    const moved = { ...settings, baseDomain: 'clusters.example.org' };
    const { names } = clusterContext({ platform: moved, observed: { enrolment: enrolled } });
    expect([names.api, names.oauth, names.apps]).toEqual([
      'api.shop.k8s.example.com',
      'oauth-shop.k8s.example.com',
      'apps.shop.k8s.example.com',
    ]);
    expect(clusterContext({ platform: moved }).names.api).toBe('api.shop.clusters.example.org');
  });

  test('that is not published says which, and whose list would do', () => {
    expect(clusterContext(elsewhere).holds[0]?.message).toBe(
      'spec.ingress.domain: given "intranet.example.com"; api.shop.intranet.example.com, *.apps.shop.intranet.example.com, oauth-shop.intranet.example.com are not published, since they are not below k8s.example.com, nor in allowed.ingressHostnames of tenant team-a',
    );
  });
});

describe('backup', () => {
  const production: Given = { platform, spec: { tier: 'production' } };

  test("is the service's where it has something for the tier", () => {
    expect(told(built(production), 'backup')).toEqual({ tier: 'production' });
    expect(builtPart('backup', backupSchedule, clusterContext(production))).toBeUndefined();
  });

  test('stays with the hub where the hub does it already', () => {
    const observed = { backup: { apiVersion: 'velero.io/v1', kind: 'Schedule', metadata: { name: 'team-a-shop' } } };
    const c = clusterContext({ ...production, observed });
    expect(told(only('enrolment', enrolment, c), 'backup')).toBeUndefined();
    expect(builtPart('backup', backupSchedule, c)?.kind).toBe('Schedule');
  });
});

describe('a service that is taken out of the settings', () => {
  const before: Given = {
    platform,
    spec: { tier: 'production' },
    observed: { 'hosted-cluster': controlPlane, enrolment: enrolled },
  };
  const observed = { 'hosted-cluster': controlPlane, enrolment: built(before) };
  const none = platformWith({});

  test('keeps the client that people sign in with, and the backup', () => {
    const c = clusterContext({ ...before, platform: none, observed });
    const after = only('enrolment', enrolment, c);
    expect([told(after, 'application'), told(after, 'backup')]).toEqual([
      { redirectURIs: ['https://oauth-shop.example.com:443/oauth2callback/company'] },
      { tier: 'production' },
    ]);
    expect(builtPart('oidc-client', oidcClient, c)).toBeUndefined();
    expect(builtPart('backup', backupSchedule, c)).toBeUndefined();
  });

  test('is not asked for another tier', () => {
    const c = clusterContext({ ...before, spec: { tier: 'standard' }, platform: none, observed });
    expect(told(only('enrolment', enrolment, c), 'backup')).toBeUndefined();
  });
});

describe('what comes back', () => {
  test('addresses', () => {
    const { network } = clusterContext({ platform, observed: { enrolment: enrolled } });
    expect([network.apiVIP, network.ingressVIPs]).toEqual(['203.0.113.7', ['203.0.113.8']]);
  });

  test.each<[string, KubeObject, readonly (string | undefined)[]]>([
    ['one that the claim names is had once it is reserved', enrolled, ['203.0.113.7', '203.0.113.8']],
    ['and not before: somebody else may have it', built(), [undefined, undefined]],
  ])('%s', (_, object, expected) => {
    const spec = { network: { apiVIP: '203.0.113.7', ingressVIP: '203.0.113.8' } };
    const { network } = clusterContext({ platform, spec, observed: { enrolment: object } });
    expect([network.apiVIP, network.ingressVIPs[0]]).toEqual(expected);
  });

  test('before they are there, nothing is made up and nobody is told that the platform has run out', () => {
    const { network, holds } = clusterContext({ platform });
    expect([network.apiVIP, network.ingressVIPs, holds]).toEqual([undefined, [], []]);
  });

  test('the client of the login page, in place of one from the secret store', () => {
    const c = clusterContext({ platform, observed: { enrolment: enrolled } });
    const openID = at(
      only('hosted-cluster', hostedCluster, c),
      'spec',
      'configuration',
      'oauth',
      'identityProviders',
      0,
    );
    expect(at(openID, 'openID')).toMatchObject({
      clientID: 'client-1',
      clientSecret: { name: 'cluster-shop-oidc-client' },
    });
    expect(builtPart('oidc-client', oidcClient, c)).toBeUndefined();
  });

  test.each([
    ['is followed, in place of one that the claim has taken back', enrolled, 'client-1', 'cluster-shop-oidc-client'],
    ['stays as it was told while the enrolment is silent', built(), 'before', 'secret-before'],
  ])('the client %s', (_, object, clientID, name) => {
    const openID = { clientID: 'before', clientSecret: { name: 'secret-before' } };
    const oauth = { identityProviders: [{ name: 'company', openID }] };
    const live = { ...controlPlane, spec: { clusterID: 'f00d', configuration: { oauth } } };
    const c = clusterContext({ platform, observed: { 'hosted-cluster': live, enrolment: object } });
    const provider = at(
      only('hosted-cluster', hostedCluster, c),
      'spec',
      'configuration',
      'oauth',
      'identityProviders',
      0,
    );
    expect(at(provider, 'openID')).toMatchObject({ clientID, clientSecret: { name } });
  });

  test('a claim with a client of its own keeps it', () => {
    const c = clusterContext({
      platform,
      spec: { access: { oidc: { clientID: 'own', clientSecretRef: { name: 'own' } } } },
      observed: { enrolment: enrolled },
    });
    const openID = at(
      only('hosted-cluster', hostedCluster, c),
      'spec',
      'configuration',
      'oauth',
      'identityProviders',
      0,
    );
    expect(at(openID, 'openID')).toMatchObject({ clientID: 'own', clientSecret: { name: 'own' } });
  });
});

describe('DNSReady', () => {
  const said = (status: string, reason: string, message?: string) => {
    const condition = { type: 'NamesReady', status, reason, ...(message && { message }) };
    const observed = { enrolment: { ...enrolled, status: { conditions: [condition] } } };
    return conditions(clusterContext({ platform, observed })).filter(({ type }) => type === 'DNSReady');
  };

  test('is what the enrolment says of names, where anybody publishes them', () => {
    const message = 'api-record belongs to somebody else';
    expect(said('False', 'ReconcileError', message)).toEqual([
      { type: 'DNSReady', status: 'False', reason: 'ReconcileError', message },
    ]);
    expect(said('True', 'NotRequested')).toEqual([]);
  });
});

describe('readiness', () => {
  const areas = (status: 'True' | 'False', ...types: readonly string[]) =>
    types.map((type) => ({ type, status, reason: 'Creating', message: `${type} is missing` }));
  const reported = (status: object): KubeObject => ({ ...enrolled, status });
  const reachable = ['AddressesReady', 'NamesReady', 'OpeningsReady', 'SignInReady'];

  test('by what it takes to reach the cluster; a register that hangs is no outage', () => {
    const status = {
      phase: 'Degraded',
      conditions: [...areas('True', ...reachable), ...areas('False', 'RegistersReady')],
    };
    expect(judged(enrolment, reported(status))).toEqual(ready);
  });

  test('the reason is the one of the enrolment', () => {
    const status = {
      phase: 'Configuring',
      reason: 'Creating',
      message: 'api-record is being created',
      conditions: areas('False', ...reachable),
    };
    expect(judged(enrolment, reported(status))).toEqual(waiting('Creating', 'services: api-record is being created'));
  });
});

/** An enrolment with names below the intranet, of which these are published. */
function enrolledWith(published: readonly string[]): KubeObject {
  const hosts = { api: 'api.shop', ingress: '*.apps.shop', login: 'oauth-shop' };
  const endpoints = Object.fromEntries(
    Object.entries(hosts).map(([name, host]) => [
      name,
      { host: `${host}.intranet.example.com`, ...(!published.includes(name) && { published: false }) },
    ]),
  );
  return { ...enrolled, spec: { endpoints } };
}

function withoutIpam(): Platform {
  const { ipam: _ipam, ...rest } = services;
  return platformWith({ services: rest });
}
