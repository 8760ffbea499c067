import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at, isObject, type KubeObject, listAt, resourceLimit } from '../../engine/index.ts';
import { validate } from '../../engine/validation/index.ts';
import { defaultPlatform, type Platform } from '../../platform/index.ts';
import { tenantBlueprint, tenantSchema } from '../index.ts';
import type { TenantClaimSpec } from '../schema.gen.ts';
import { accepted, ask, desired, settle } from '../tenant.fixture.ts';

/** A tenant that wants every part there is. */
const everything: TenantClaimSpec = {
  costCenter: 'CC-1',
  owners: [{ name: 'owners' }],
  members: [{ kind: 'User', name: 'ada', role: 'view' }],
  quota: { engine: 'ClusterResourceQuota', hard: { cpu: '10', pods: '50' } },
  namespaces: [
    { name: 'one', site: 'site-a' },
    { name: 'two', podSecurity: 'baseline' },
  ],
  nodePools: [{ name: 'own', selector: { pool: 'own' }, tolerations: [{ key: 'own' }] }],
  machines: [
    {
      name: 'db',
      namespace: 'two',
      size: 'large',
      disks: [{ name: 'data', size: '100Gi' }],
      networks: ['networks/vlan'],
      sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA admin'],
      userDataSecretRef: { name: 'db-init' },
      site: 'site-b',
    },
  ],
  replicate: [
    { kind: 'Secret', name: 'login', type: 'kubernetes.io/dockerconfigjson' },
    { kind: 'ConfigMap', name: 'ca', namespaces: ['two'] },
  ],
  preventDeletion: true,
};
const cmdb = { Cluster: 'Cluster', VirtualCluster: 'VirtualCluster', Tenant: 'Service' } as const;
const platform: Platform = { ...defaultPlatform, services: { ...defaultPlatform.services, cmdb: { classes: cmdb } } };
const observed = settle({ spec: everything, platform });
const wanted = desired({ spec: everything, platform, observed });

test('it wants every part', () => {
  const parts = new Set(
    accepted({ spec: everything, platform, observed })
      .plan.filter(({ state }) => state === 'applied')
      .map(({ part }) => part),
  );
  expect(Object.keys(tenantBlueprint).filter((name) => !parts.has(name))).toEqual([]);
});

describe('deterministic', () => {
  test('the same whatever the order of maps', () => {
    const hub = new Map([...observed].toReversed().map(([name, object]) => [name, reversed(object)]));
    const given = { spec: reversed(everything), platform: reversed(platform), observed: hub };
    expect(JSON.stringify(sorted(desired(given)))).toBe(JSON.stringify(sorted(wanted)));
  });

  test('the order of people moves nothing', () => {
    const turned = { ...everything, members: everything.members?.toReversed() ?? [] };
    expect(desired({ spec: turned, platform, observed })).toEqual(wanted);
  });

  test('on a steady tenant it desires what is there', () => {
    const applied = Object.entries(wanted).filter(([, { metadata }]) => metadata.name !== undefined);
    expect(applied.length).toBeGreaterThan(15);
    for (const [name, object] of applied) expect(observed.get(name)).toMatchObject(object);
  });
});

describe('settings do not move what is live', () => {
  const changes: Readonly<Record<string, Partial<Platform>>> = {
    'pod security': {
      tenancy: { ...defaultPlatform.tenancy, podSecurity: { level: 'baseline', version: 'v1.99' } },
    },
    sizes: {
      sizes: { ...defaultPlatform.sizes, large: { ...defaultPlatform.sizes['large'], cores: 99, memory: '1Gi' } },
    },
    machines: {
      machines: {
        ...defaultPlatform.machines,
        images: { other: 'docker://example.com/x:1' },
        image: 'other',
        diskSize: '99Gi',
        storageClass: 'local-nvme',
      },
    },
    sites: { sites: defaultPlatform.sites.map((site) => ({ ...site, zone: `other-${site.name}` })) },
  };

  test.each(Object.entries(changes))('%s', (_, change) => {
    expect(desired({ spec: everything, platform: { ...platform, ...change }, observed })).toEqual(wanted);
  });
});

describe('nothing secret', () => {
  test('what the hub reports never comes out again', () => {
    const secret = 'c2VjcmV0IG9mIHRoZSB0ZW5hbnQ=';
    const leaky = new Map(
      [...observed].map(([name, object]) => [
        name,
        {
          ...object,
          status: {
            ...(at(object, 'status') as object),
            atProvider: { manifest: { data: { token: secret } } },
            note: secret,
          },
        },
      ]),
    );
    const { resources, status } = accepted({ spec: everything, observed: leaky });
    expect(JSON.stringify([[...resources], status])).not.toContain(secret);
  });

  test('no provider copies a Secret: it would write it into the spec of its Object', () => {
    const copied = Object.values(wanted).flatMap((object) =>
      listAt(object, 'spec', 'references').map((reference) => at(reference, 'patchesFrom', 'kind')),
    );
    expect(copied).toEqual(['ConfigMap']);
  });

  test('Secrets hold public keys only', () => {
    const filled = Object.entries(wanted).filter(([, { kind }]) => kind === 'Secret');
    expect(filled.map(([name]) => name)).toEqual(['login-keys-db']);
  });

  test('copies are read by an account that reads nothing else', () => {
    expect(at(wanted['secret-reader-role'], 'rules')).toEqual([
      { apiGroups: [''], resources: ['secrets'], resourceNames: ['login'], verbs: ['get'] },
    ]);
  });

  test('copies go into the tenant’s namespaces only, as nothing that their controller may not make', () => {
    expect(at(wanted['copied-secret-login'], 'spec')).toEqual({
      externalSecretName: 'login',
      externalSecretSpec: {
        dataFrom: [{ extract: { key: 'login' } }],
        refreshInterval: '1h',
        refreshPolicy: 'Periodic',
        secretStoreRef: { kind: 'ClusterSecretStore', name: 'tenant-payments' },
        target: {
          creationPolicy: 'Owner',
          deletionPolicy: 'Retain',
          name: 'login',
          template: {
            engineVersion: 'v2',
            metadata: {
              labels: {
                'aerodrome.dev/cost-center': 'CC-1',
                'aerodrome.dev/tenant': 'payments',
              },
            },
            type: 'kubernetes.io/dockerconfigjson',
          },
        },
      },
      namespaceSelectors: [
        {
          matchExpressions: [
            {
              key: 'kubernetes.io/metadata.name',
              operator: 'In',
              values: ['vc-tenant-payments--one', 'vc-tenant-payments--two'],
            },
          ],
        },
      ],
    });
    expect(at(wanted['secret-store'], 'spec', 'conditions')).toEqual([
      { namespaceSelector: { matchLabels: { 'aerodrome.dev/tenant': 'payments' } } },
    ]);
  });
});

describe('machines', () => {
  const db = wanted['machine-db'];
  const template = at(db, 'spec', 'template', 'spec');

  test('are in the namespace that they name, as the hub calls it', () => {
    expect(db?.metadata).toMatchObject({ name: 'db', namespace: 'vc-tenant-payments--two' });
  });

  test('have their disks, networks, keys and site', () => {
    expect({
      disks: listAt(db, 'spec', 'dataVolumeTemplates').map((disk) => [
        at(disk, 'metadata', 'name'),
        at(disk, 'spec', 'source'),
        at(disk, 'spec', 'storage', 'resources', 'requests', 'storage'),
      ]),
      networks: at(template, 'networks'),
      keys: at(template, 'accessCredentials'),
      init: listAt(template, 'volumes').find((volume) => at(volume, 'name') === 'cloud-init'),
      nodes: at(template, 'nodeSelector'),
      running: at(db, 'spec', 'runStrategy'),
    }).toEqual({
      disks: [
        ['db', { registry: { url: 'docker://quay.io/containerdisks/ubuntu:24.04' } }, '40Gi'],
        ['db-data', { blank: {} }, '100Gi'],
      ],
      networks: [
        { name: 'default', pod: {} },
        { name: 'network-1', multus: { networkName: 'networks/vlan' } },
      ],
      keys: [
        { sshPublicKey: { source: { secret: { secretName: 'db-ssh-keys' } }, propagationMethod: { noCloud: {} } } },
      ],
      init: { name: 'cloud-init', cloudInitNoCloud: { secretRef: { name: 'db-init' } } },
      nodes: { 'topology.kubernetes.io/zone': 'site-b' },
      running: 'Always',
    });
  });

  test('one that leaves the list stays with its keys, and goes when it may', () => {
    const spec = { ...everything, machines: [] };
    const kept = desired({ spec, observed });
    expect([kept['machine-db'], kept['login-keys-db']]).toEqual([db, wanted['login-keys-db']]);
    expect(accepted({ spec, observed }).holds.map(({ reason }) => reason)).toEqual(['MachineRemoval']);
    expect(Object.keys(desired({ spec: { ...spec, allowMachineRemoval: true }, observed }))).not.toContain(
      'machine-db',
    );
  });

  test('a namespace that may go waits until its machines have gone', () => {
    const namespaces = [{ name: 'one', site: 'site-a' }];
    const spec: TenantClaimSpec = {
      ...everything,
      namespaces,
      replicate: [],
      machines: [],
      preventDeletion: false,
      allowNamespaceRemoval: true,
    };
    expect(Object.keys(desired({ spec, observed }))).toEqual(expect.arrayContaining(['namespace-two', 'machine-db']));
    expect(accepted({ spec, observed }).holds.map(({ message }) => message)).toEqual([
      'namespace two is no longer listed and stays, with all that is in it, since machines are in it that must go first: db',
      'machine db is no longer listed and stays, with its disks, since allowMachineRemoval is false',
    ]);
    const rest = [...settle({ spec: { ...spec, allowMachineRemoval: true }, observed }).keys()];
    expect(rest.filter((name) => /^(namespace|machine|login-keys)-/.test(name))).toEqual(['namespace-one']);
  });

  test('one that should move stays where its disks are', () => {
    const [machine] = everything.machines ?? [];
    const spec = { ...everything, machines: machine ? [{ ...machine, namespace: 'one' }] : [] };
    expect(desired({ spec, observed })['machine-db']).toEqual(db);
    expect(accepted({ spec, observed }).holds.map(({ reason }) => reason)).toEqual(['MachineMoved']);
  });

  test('stopped ones are halted, and their disks stay', () => {
    const [machine] = everything.machines ?? [];
    const spec = { ...everything, machines: machine ? [{ ...machine, running: false }] : [] };
    expect(at(desired({ spec, observed })['machine-db'], 'spec', 'runStrategy')).toBe('Halted');
  });
});

describe('names', () => {
  test('no part is called like a member of a family, whatever its key', () => {
    const families = Object.entries(tenantBlueprint).flatMap(([name, { form }]) => (form === 'family' ? [name] : []));
    const parts = Object.keys(tenantBlueprint);
    expect(families.flatMap((family) => parts.filter((name) => name.startsWith(`${family}-`)))).toEqual([]);
  });

  test('whatever is in no namespace, or in a shared one, is named after the tenant', () => {
    const shared = Object.values(wanted).filter(
      ({ kind, metadata }) =>
        (metadata.namespace === undefined || metadata.namespace === 'aerodrome-guard-rails') && !kind.endsWith('Usage'),
    );
    expect(shared.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual([
      'ClusterExternalSecret payments.login',
      'ClusterResourceQuota tenant-payments',
      'ClusterSecretStore tenant-payments',
      'ConfigMap tenant-payments',
      'Namespace tenant-payments',
      'ValidatingAdmissionPolicyBinding tenant-payments.guard-rails.aerodrome.dev',
    ]);
  });
});

describe('fifty resources', () => {
  const name = (prefix: string, index: number) => `${prefix}${index}`;
  const specs: fc.Arbitrary<TenantClaimSpec> = fc
    .record({
      namespaces: fc.integer({ min: 0, max: 20 }),
      machines: fc.integer({ min: 0, max: 12 }),
      secrets: fc.integer({ min: 0, max: 6 }),
      maps: fc.integer({ min: 0, max: 6 }),
      into: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      engine: fc.constantFrom('Static', 'ClusterResourceQuota'),
      preventDeletion: fc.boolean(),
    })
    .map(({ namespaces, machines, secrets, maps, into, engine, preventDeletion }) => {
      const all = Array.from({ length: namespaces }, (_, index) => name('n', index));
      const some = into === undefined ? {} : { namespaces: all.slice(0, into) };
      return {
        owners: [{ name: 'owners' }],
        members: [{ name: 'viewers', role: 'view' }],
        quota: { engine: engine as 'Static', hard: { cpu: '100' } },
        namespaces: all.map((each) => ({ name: each })),
        machines: Array.from({ length: machines }, (_, index) => ({
          name: name('m', index),
          sshKeys: everything.machines?.[0]?.sshKeys ?? [],
        })),
        replicate: [
          ...Array.from({ length: secrets }, (_, index) => ({
            kind: 'Secret' as const,
            name: name('s', index),
            ...some,
          })),
          ...Array.from({ length: maps }, (_, index) => ({
            kind: 'ConfigMap' as const,
            name: name('c', index),
            ...some,
          })),
        ],
        preventDeletion,
      };
    });
  const isValid = (spec: TenantClaimSpec) =>
    validate(
      tenantSchema,
      { apiVersion: tenantSchema.apiVersion, kind: 'Tenant', metadata: { name: 'payments' }, spec },
      'cluster',
    ).mistakes.length === 0;

  test('are enough for every tenant that the schema lets through', () => {
    let most = 0;
    fc.assert(
      fc.property(specs, (spec) => {
        fc.pre(isValid(spec));
        const asked = ask({ spec, platform });
        if (asked.outcome !== 'accepted') throw new Error(JSON.stringify(asked));
        const count = asked.plan.filter(({ state }) => state !== 'unwanted').length;
        most = Math.max(most, count);
        expect(count).toBeLessThanOrEqual(resourceLimit);
      }),
      { numRuns: 150 },
    );
    expect(most).toBeGreaterThan(30);
  });

  test('and no more than that is left unused', () => {
    const spec: TenantClaimSpec = {
      ...everything,
      namespaces: Array.from({ length: 3 }, (_, index) => ({ name: name('n', index) })),
      nodePools: [],
      machines: Array.from({ length: 12 }, (_, index) => ({
        name: name('m', index),
        sshKeys: everything.machines?.[0]?.sshKeys ?? [],
      })),
      replicate: [
        { kind: 'Secret', name: 'login', namespaces: ['n0'] },
        ...Array.from({ length: 2 }, (_, index) => ({
          kind: 'ConfigMap' as const,
          name: name('c', index),
          namespaces: ['n0'],
        })),
      ],
    };
    expect(isValid(spec)).toBe(true);
    expect(settle({ spec, platform }).size).toBe(resourceLimit);
  });
});

function sorted(objects: Readonly<Record<string, KubeObject>>): [string, KubeObject][] {
  return Object.entries(objects).sort(([a], [b]) => (a < b ? -1 : 1));
}

function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  ) as T;
}
