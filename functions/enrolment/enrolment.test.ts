import { describe, expect, test } from '@jest/globals';
import { at, type KubeObject, resourceLimit } from '../engine/index.ts';
import { accepted, ask, customerID, everyService, everything, type Given, made, settle } from './enrolment.fixture.ts';
import type { EnrolmentClaimSpec } from './schema.gen.ts';

/** Kind and wish of every resource of a service, by name. */
const wishes = (resources: ReadonlyMap<string, { readonly object: KubeObject }>) =>
  Object.fromEntries(
    [...resources]
      .filter(([, { object }]) => object.apiVersion.includes('.m.aerodrome.dev/'))
      .map(([name, { object }]) => [name, [object.kind, at(object, 'spec', 'forProvider')]]),
  );
const names = (given: Given) => [...accepted(given).resources.keys()].sort();

describe('everything that can be told', () => {
  const { answer, observed } = settle({ spec: everything });

  test('is asked for as the services want it', () => {
    expect(wishes(answer.resources)).toEqual({
      'api-address': ['Address', { prefix: 'pfx-1', hostname: 'api.shop.k8s.example.com', purpose: 'Virtual' }],
      'api-record': [
        'RecordSet',
        { zone: 'k8s.example.com', name: 'api.shop', type: 'A', ttl: 300, values: ['192.0.2.10'] },
      ],
      'api-opening': [
        'Rule',
        {
          policy: 'hub',
          name: 'tenant-shop-cluster-shop-api-cc94b5',
          action: 'Allow',
          protocol: 'TCP',
          sources: ['198.51.100.0/24'],
          destinations: ['192.0.2.10'],
          ports: ['6443'],
        },
      ],
      'ingress-address': ['Address', { prefix: 'pfx-2', hostname: 'apps.shop.k8s.example.com', purpose: 'Virtual' }],
      'ingress-record': [
        'RecordSet',
        { zone: 'k8s.example.com', name: '*.apps.shop', type: 'A', ttl: 300, values: ['192.0.2.20'] },
      ],
      'ingress-opening': [
        'Rule',
        {
          policy: 'hub',
          name: 'tenant-shop-cluster-shop-ingress-cc94b5',
          action: 'Allow',
          protocol: 'TCP',
          sources: ['10.0.0.0/8'],
          destinations: ['192.0.2.20'],
          ports: ['80', '443'],
        },
      ],
      'login-record': [
        'RecordSet',
        { zone: 'k8s.example.com', name: 'oauth-shop', type: 'AAAA', ttl: 300, values: ['2001:db8::1'] },
      ],
      'login-opening': [
        'Rule',
        {
          policy: 'hub',
          name: 'tenant-shop-cluster-shop-login-cc94b5',
          action: 'Allow',
          protocol: 'TCP',
          sources: ['10.0.0.0/8'],
          destinations: ['2001:db8::1'],
          ports: ['443'],
        },
      ],
      application: [
        'Application',
        {
          displayName: 'Cluster shop',
          redirectUris: ['https://oauth-shop.k8s.example.com/oauth2callback/company'],
        },
      ],
      'group-shop.admins': ['Group', { displayName: 'Administrators', mailNickname: 'shop.admins' }],
      item: [
        'ConfigurationItem',
        { class: 'Cluster', name: 'tenant-shop/shop', tenant: 'shop', attributes: { tier: 'production' } },
      ],
      customer: ['Customer', { number: 'C-1', name: 'Cluster shop' }],
      'subscription-gold': ['Subscription', { customer: customerID, plan: 'gold', target: 'tenant-shop/shop' }],
      target: ['Target', { tenant: 'shop', target: 'https://api.shop.k8s.example.com:6443/readyz', plan: 'standard' }],
      'protection-daily': ['Protection', { tenant: 'platform', policy: 'daily', target: 'tenant-shop/shop' }],
      kubeconfig: [
        'Kubeconfig',
        {
          kubeconfigSecretRef: { name: 'shop-admin-kubeconfig', key: 'kubeconfig' },
          serviceAccount: { namespace: 'kube-system', name: 'aerodrome-machines' },
          expiration: '24h',
        },
      ],
    });
  });

  test('fits into one composite', () => {
    expect(answer.resources.size).toBeLessThanOrEqual(resourceLimit);
  });

  test('is Ready, and the status has what was handed out', () => {
    expect({ ready: answer.ready, ...answer.status, services: undefined }).toEqual({
      ready: true,
      phase: 'Ready',
      reason: 'Available',
      message: 'everything is in place',
      addresses: { api: '192.0.2.10', ingress: '192.0.2.20', login: '2001:db8::1' },
      application: { clientID: 'client-1', secretRef: { name: 'cluster-shop-oidc-client' } },
      kubeconfigSecretRef: { name: 'cluster-shop-machines' },
      services: undefined,
    });
    expect(at(answer.status, 'services', 0)).toEqual({ name: 'api-address', id: 'id-of-api-address', ready: true });
  });

  test('an address goes after the name and the opening that point to it', () => {
    const ends = [...answer.resources.values()]
      .filter(({ object }) => object.kind === 'Usage')
      .map(({ object: { spec } }) => [at(spec, 'of', 'resourceRef', 'name'), at(spec, 'by', 'resourceRef', 'name')]);
    expect(ends).toEqual([
      ['cluster-shop-api-address', 'cluster-shop-api-record'],
      ['cluster-shop-api-address', 'cluster-shop-api-opening'],
      ['cluster-shop-ingress-address', 'cluster-shop-ingress-record'],
      ['cluster-shop-ingress-address', 'cluster-shop-ingress-opening'],
    ]);
  });

  test('a service that stops reporting takes nothing away and moves nothing', () => {
    const silent = new Map([...observed].map(([name, { status: _status, ...object }]) => [name, object as KubeObject]));
    expect(wishes(accepted({ spec: everything, observed: silent, status: answer.status }).resources)).toEqual(
      wishes(answer.resources),
    );
  });

  test('a service that is taken out of the settings keeps what it was asked for', () => {
    const services = { providerConfig: 'default' };
    expect(wishes(accepted({ spec: everything, observed, services }).resources)).toEqual(wishes(answer.resources));
  });

  test('another zone in the settings moves no published name', () => {
    const services = { ...everyService, dns: { zone: 'example.org', ttl: 60 } };
    expect(wishes(accepted({ spec: everything, observed, services }).resources)).toEqual(wishes(answer.resources));
  });
});

describe('order', () => {
  test('an address comes first; what points to it waits', () => {
    const { plan, resources } = accepted({ spec: { endpoints: everything.endpoints ?? {} } });
    expect([...resources.keys()].sort()).toEqual([
      'api-address',
      'ingress-address',
      'item',
      'login-opening',
      'login-record',
    ]);
    expect(plan.find(({ name }) => name === 'api-record')?.waitingOn).toEqual(['an address for api']);
  });

  test('an address that is given is published at once', () => {
    const api = { host: 'api.shop.k8s.example.com', address: '192.0.2.99' };
    expect(names({ spec: { endpoints: { api } } })).toEqual(['api-opening', 'api-record', 'item']);
  });
});

describe('what is switched off', () => {
  const off = (name: keyof typeof everyService) => {
    const { [name]: _off, ...services } = everyService;
    return [...settle({ spec: everything, services: services as typeof everyService }).answer.resources.keys()]
      .filter((resource) => !resource.startsWith('usage-'))
      .sort();
  };
  const all = [...settle({ spec: everything }).answer.resources.keys()]
    .filter((resource) => !resource.startsWith('usage-'))
    .sort();

  test.each([
    ['dns', ['api-record', 'ingress-record', 'login-record']],
    ['firewall', ['api-opening', 'ingress-opening', 'login-opening']],
    ['identity', ['application', 'group-shop.admins']],
    ['cmdb', ['item']],
    ['customers', ['customer', 'subscription-gold']],
    ['monitoring', ['target']],
    ['backup', ['protection-daily']],
    // Nobody hands out addresses then, and nothing can point to them.
    ['ipam', ['api-address', 'api-opening', 'api-record', 'ingress-address', 'ingress-opening', 'ingress-record']],
  ] as const)('%s is not asked', (name, gone: readonly string[]) => {
    expect(off(name)).toEqual(all.filter((resource) => !gone.includes(resource)));
  });

  test('without any service there is nothing, and it is Ready', () => {
    const { resources, ready } = accepted({
      spec: { groups: [{ name: 'a' }] },
      services: { providerConfig: 'default' },
    });
    expect({ names: [...resources.keys()], ready }).toEqual({ names: [], ready: true });
  });

  test('a name outside of the zone is not published', () => {
    const api = { host: 'api.elsewhere.example.org', address: '192.0.2.99' };
    expect(names({ spec: { endpoints: { api } } })).toEqual(['api-opening', 'item']);
  });
});

describe('an address that is asked for', () => {
  const api = { host: 'api.shop.k8s.example.com', ports: [6443], requested: '192.0.2.77' };

  test('is reserved before anything points to it', () => {
    const { resources } = accepted({ spec: { endpoints: { api } } });
    expect(at(resources.get('api-address')?.object, 'spec', 'forProvider')).toEqual({
      prefix: 'pfx-1',
      address: '192.0.2.77',
      hostname: 'api.shop.k8s.example.com',
      purpose: 'Virtual',
    });
    expect(resources.has('api-record')).toBe(false);
  });

  test('is had at once where nobody hands out any', () => {
    const { ipam: _ipam, ...services } = everyService;
    const { status, resources } = accepted({ spec: { endpoints: { api } }, services });
    expect([at(status, 'addresses', 'api'), [...resources.keys()].sort()]).toEqual([
      '192.0.2.77',
      ['api-opening', 'api-record', 'item'],
    ]);
  });

  test('and refused says so', () => {
    const { resources } = accepted({ spec: { endpoints: { api } } });
    const object = resources.get('api-address')?.object;
    if (!object) throw new Error('cannot refuse an address: nobody asks for it');
    const message = 'create failed: POST /addresses answered 409: 192.0.2.77 is taken';
    const conditions = [{ type: 'Synced', status: 'False', reason: 'ReconcileError', message }];
    const observed = new Map([['api-address', { ...object, status: { conditions } }]]);
    const { status } = accepted({ spec: { endpoints: { api } }, observed });
    expect([at(status, 'reason'), at(status, 'message')]).toEqual(['ReconcileError', expect.stringContaining(message)]);
    expect(at(status, 'services', 0, 'message')).toContain('192.0.2.77 is taken');
  });
});

test('what cannot change over there stays as it was asked for', () => {
  const { answer, observed } = settle({ spec: everything });
  const spec: EnrolmentClaimSpec = {
    ...everything,
    tenant: 'other',
    attributes: {},
    customer: { number: 'C-2' },
    monitoring: { url: 'https://other.example.com' },
  };
  const { attributes: _attributes, ...item } = at(answer.resources.get('item')?.object, 'spec', 'forProvider') as {
    attributes: object;
  };
  expect(wishes(accepted({ spec, observed }).resources)).toEqual({
    ...wishes(answer.resources),
    item: ['ConfigurationItem', item],
  });
});

describe('nothing new is asked for', () => {
  const { observed } = settle({ spec: everything, services: { ...everyService, cmdb: undefined } as never });
  const moved = { ...everything, displayName: 'Another name', paused: true };

  test('while its subject is paused, and what there is stays as it is', () => {
    const before = accepted({ spec: everything, observed }).resources;
    const { resources, plan } = accepted({ spec: moved, observed });
    expect(wishes(resources)).toEqual(
      Object.fromEntries(Object.entries(wishes(before)).filter(([name]) => name !== 'item')),
    );
    expect(plan.find(({ name }) => name === 'item')?.state).toBe('waiting');
  });

  test.each<[string, object | null, string | undefined]>([
    ['while its tenant is cordoned', { cordoned: true }, 'TenantCordoned'],
    ['without its Tenant', null, 'TenantMissing'],
  ])('%s', (_, owner, reason) => {
    const { resources, status } = accepted({ spec: { ...everything, tenant: 'shop' }, observed, owner });
    expect([resources.has('item'), at(status, 'phase'), at(status, 'reason')]).toEqual([false, 'Blocked', reason]);
    expect(accepted({ spec: { ...everything, tenant: 'shop' }, observed, owner: {} }).resources.has('item')).toBe(true);
  });

  test.each<[string, object | null, boolean]>([
    ['but of the Tenant itself though it is cordoned', { cordoned: true }, true],
    ['nor of a Tenant that is missing', null, false],
  ])('%s', (_, owner, isTold) => {
    const spec = { subject: { kind: 'Tenant' as const, name: 'shop' }, tenant: 'shop' };
    expect(accepted({ spec, owner }).resources.has('item')).toBe(isTold);
  });
});

test('a tenant with as many groups as it may have fits into one composite', () => {
  const groups = Array.from({ length: 47 }, (_, index) => ({ name: `group-${index}` }));
  const spec = { subject: { kind: 'Tenant' as const, name: 'shop' }, groups, customer: { number: '7' } };
  const { answer } = settle({ spec: { ...spec, subscription: { tier: 'production' } } });
  expect([answer.ready, answer.resources.size]).toEqual([true, resourceLimit]);
});

test('rules of two namespaces never have one name', () => {
  const api = { host: 'api.shop.k8s.example.com', address: '192.0.2.99' };
  const nameIn = (namespace: string, name: string) => {
    const { resources } = accepted({ spec: { endpoints: { api } }, identity: { namespace, name } });
    return String(at(resources.get('api-opening')?.object, 'spec', 'forProvider', 'name'));
  };
  const [one, other] = [nameIn('a', 'cluster-b-cluster-c'), nameIn('a-cluster-b', 'cluster-c')];
  expect([one, other]).toEqual([
    expect.stringMatching(/^a-cluster-b-cluster-c-api-[0-9a-f]{6}$/),
    expect.stringMatching(/^a-cluster-b-cluster-c-api-[0-9a-f]{6}$/),
  ]);
  expect(one).not.toBe(other);
  expect(nameIn('n'.repeat(63), 'c'.repeat(53)).length).toBeLessThanOrEqual(128);
});

describe('what is refused', () => {
  test.each([
    ['a host that is none', { endpoints: { api: { host: 'nonsense' } } }, 'spec.endpoints.api.host'],
    ['a subject of another kind', { subject: { kind: 'Pod', name: 'x' } }, 'spec.subject.kind'],
    ['monitoring of nothing', { monitoring: { url: 'https://x.example.com' } }, 'spec.monitoring'],
  ])('%s', (_, spec, path) => {
    const composed = ask({ spec: spec as Given['spec'] & object });
    expect(composed.outcome === 'refused' && composed.mistakes.map((mistake) => mistake.path)).toEqual([path]);
  });
});

test('the same whatever the order of what is observed', () => {
  const observed = made(settle({ spec: everything }).answer.resources);
  const turned = new Map([...observed].toReversed());
  expect(wishes(accepted({ spec: everything, observed: turned }).resources)).toEqual(
    wishes(accepted({ spec: everything, observed }).resources),
  );
});
