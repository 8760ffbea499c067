import { describe, expect, test } from '@jest/globals';
import { at, isObject, type KubeObject, listAt, stringAt } from '../../engine/index.ts';
import type { Platform } from '../../platform/index.ts';
import { isPlatformSecret } from '../../tenancy/index.ts';
import { clusterBlueprint } from '../blueprint.ts';
import type { ClusterContext } from '../context.ts';
import type { ClusterClaimSpec } from '../schema.gen.ts';
import { built, clusterContext, type Given, platformWith } from './cluster.fixture.ts';

/** A claim that wants every part there is. */
const everything: ClusterClaimSpec = {
  access: { admins: ['ops'], viewers: ['dev'], breakGlass: true },
  addons: [{ name: 'cert-manager', version: 'v1.19.0', values: { replicaCount: 2 } }, { name: 'external-secrets' }],
  bastion: {
    enabled: true,
    sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA admin'],
  },
  ingress: { replicas: 3 },
  security: { podSecurity: 'restricted', threatDetection: { mode: 'Enforce', auditLogs: true } },
};

/** Every composed resource a cluster wants, by name. */
function all(c: ClusterContext): Readonly<Record<string, KubeObject>> {
  const resources = Object.entries(clusterBlueprint).flatMap(([name, part]) =>
    Object.entries(built(name, part, c)).map(
      ([key, object]) => [key === '' ? name : `${name}-${key}`, object] as const,
    ),
  );
  return Object.fromEntries(resources);
}

const context = clusterContext({ spec: everything });
const wanted = all(context);

test('no claim may refer to a Secret that is made beside the claim', () => {
  const names = Object.values(wanted)
    .filter(({ metadata }) => metadata.namespace === context.namespace)
    .flatMap((object) => [
      object.kind === 'Secret' ? object.metadata.name : undefined,
      stringAt(object, 'spec', 'target', 'name'),
      stringAt(object, 'spec', 'secretName'),
      stringAt(object, 'spec', 'writeConnectionSecretToRef', 'name'),
    ])
    .filter((name) => name !== undefined);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !isPlatformSecret(name))).toEqual([]);
});

describe('deterministic', () => {
  test('the same whatever the order of maps', () => {
    const given: Given = {
      spec: reversed(everything),
      platform: reversed(platformWith({})),
      observed: reversed(wanted),
    };
    const straight: Given = { spec: everything, observed: wanted };
    expect(JSON.stringify(all(clusterContext(given)))).toBe(JSON.stringify(all(clusterContext(straight))));
  });

  test('on a steady cluster it desires what is there', () => {
    expect(all(clusterContext({ spec: everything, observed: wanted }))).toEqual(wanted);
  });
});

describe('settings do not move live clusters', () => {
  const changes: Readonly<Record<string, object>> = {
    addresses: {
      addresses: {
        namespace: 'other',
        api: { ranges: ['203.0.113.0/25'] },
        ingress: { ranges: ['203.0.113.128/25'], perCluster: 2 },
        advertisement: { type: 'BGP', peers: ['tor'], nodeSelector: { edge: 'yes' } },
      },
    },
    addons: {
      addons: {
        kyverno: { chart: { version: '9.9.9' }, namespace: 'other', values: { more: 1 }, objects: [] },
        'cert-manager': { chart: { repository: 'https://other.example.com' }, namespaceLabels: { a: 'b' } },
        'external-secrets': { objects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'new' } }] },
      },
    },
    backup: {
      backup: { namespace: 'other', storageLocation: 'other', dataMover: false },
      tiers: { standard: { backup: { enabled: false, schedule: '1 1 * * *', retention: '1h' } } },
    },
    bastion: {
      bastion: { image: 'fedora', diskSize: '60Gi', storageClass: 'local-nvme', user: 'other' },
    },
    certificates: { certificates: { enabled: false, issuerRef: { kind: 'Issuer', name: 'other' } } },
    charts: {
      charts: {
        cilium: { version: '9.9.9', repository: 'https://other.example.com' },
        falco: { version: '9.9.9', name: 'other' },
      },
    },
    fleet: { fleet: { enabled: false, autoImport: false, clusterSet: 'other', labels: { a: 'b' } } },
    gitops: { gitops: { enabled: false, namespace: 'other', labels: { a: 'b' } } },
    identity: {
      identity: {
        admins: ['others'],
        issuer: 'https://other.example.com',
        clientID: 'other',
        extraScopes: ['openid'],
      },
    },
    networks: {
      networks: { tunnelPort: 8473, mtu: 1400, healthPort: 9941, apiServer: { address: '172.21.0.1', port: 7443 } },
    },
    'secret store paths': {
      secretStore: {
        paths: {
          pullSecret: { key: 'other' },
          sshKey: { key: 'other' },
          oidcClientSecret: { key: 'other' },
          auditWebhook: { key: 'other/{namespace}/{name}' },
          etcdKey: { key: 'other/{namespace}/{name}/{uid}' },
          gitops: { key: 'other/{namespace}/{name}' },
        },
      },
    },
    sizes: {
      sizes: { small: { cores: 6, memory: '20Gi' } },
      storage: { rootVolume: { size: '200Gi' } },
    },
    'threat detection': { threatDetection: { hubNamespace: 'other', guestNamespace: 'other' } },
    'policy engine': { policyEngine: 'external-secrets' },
  };

  test.each(Object.entries(changes))('%s', (_, change) => {
    const platform: Platform = platformWith(change);
    expect(all(clusterContext({ spec: everything, platform, observed: wanted }))).toEqual(wanted);
  });
});

describe('nothing secret', () => {
  const secret = 'c2VjcmV0IG9mIHRoZSBjbHVzdGVy';
  const leaky = (object: KubeObject): KubeObject => ({
    ...object,
    status: { atProvider: { manifest: { data: { token: secret, kubeconfig: secret } } }, note: secret },
  });
  const observed = Object.fromEntries(Object.entries(wanted).map(([name, object]) => [name, leaky(object)]));

  test.each([
    { name: 'steady', spec: everything },
    {
      name: 'everything taken out',
      spec: { addons: [{ name: 'kyverno', enabled: false }], security: { threatDetection: { enabled: false } } },
    },
  ])('$name: what the hub reports never comes out again', ({ spec }) => {
    expect(JSON.stringify(all(clusterContext({ spec, observed })))).not.toContain(secret);
  });

  test('no provider is told to copy a value into an object: it would write it into the spec, and we would apply it', () => {
    const own = all(clusterContext({ spec: { access: { oidc: { clientSecretRef: { name: 'own' } } } } }));
    const copying = Object.entries({ ...wanted, ...own }).filter(([, object]) => at(object, 'spec', 'references'));
    expect(copying).toEqual([]);
  });

  test('Secrets hold public keys only, or are filled by somebody else', () => {
    const filled = Object.entries(wanted).flatMap(([name, object]) => {
      const manifest = at(object, 'spec', 'forProvider', 'manifest');
      const secrets = [object, manifest].filter((each) => at(each, 'kind') === 'Secret');
      return secrets.some((each) => at(each, 'data') ?? at(each, 'stringData')) ? [name] : [];
    });
    expect(filled).toEqual(['bastion-cloud-init']);
  });
});

describe('names and places', () => {
  const { hubWide, controlPlaneNamespace } = clusterContext().names;

  test('no part is called like a member of a family, whatever its key', () => {
    const families = Object.entries(clusterBlueprint).flatMap(([name, { form }]) => (form === 'family' ? [name] : []));
    const parts = Object.keys(clusterBlueprint);
    expect(families.flatMap((family) => parts.filter((name) => name.startsWith(`${family}-`)))).toEqual([]);
  });

  test('whatever lies in a shared place is named after cluster and namespace', () => {
    const shared = Object.values(wanted).filter(
      ({ metadata }) => metadata.namespace !== 'team-a' && metadata.namespace !== controlPlaneNamespace,
    );
    expect(shared.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual([
      `ExternalSecret ${hubWide}-cluster`,
      `IPAddressPool ${hubWide}-api`,
      `IPAddressPool ${hubWide}-ingress`,
      `L2Advertisement ${hubWide}`,
      `Schedule ${hubWide}`,
    ]);
  });

  test('nothing inside the guest may be deleted: its API is gone before', () => {
    const deleting = Object.entries(wanted).filter(([, object]) => {
      const reachesGuest = stringAt(object, 'spec', 'providerConfigRef', 'kind') === 'ProviderConfig';
      const policies = listAt(object, 'spec', 'managementPolicies');
      return reachesGuest && (policies.length === 0 || policies.includes('*') || policies.includes('Delete'));
    });
    expect(deleting).toEqual([]);
  });

  test.each([
    { name: 'default', why: 'as many as the kind allows', spec: {}, room: 15 },
    { name: 'production', why: 'as many as the kind allows', spec: { tier: 'production' }, room: 15 },
    {
      name: 'every option, and no add-ons beside the policy engine',
      why: 'what a claim can have at most before it is refused with the number',
      spec: { ...everything, tier: 'production', addons: [], ingress: {} },
      room: 9,
    },
  ] as const)('$name: room for $room groups of machines in fifty resources: $why', ({ spec, room }) => {
    const names = Object.keys(all(clusterContext({ spec: spec as ClusterClaimSpec })));
    // Room is kept for the quarantine of the tenant, which no claim asks for.
    const others = ['tenant-quarantine', ...names.filter((name) => !name.startsWith('node-pool-'))].length;
    expect(names.length).toBeGreaterThanOrEqual(24);
    expect(Math.min(15, 50 - others)).toBe(room);
  });
});

function reversed<T>(value: T): T {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  ) as T;
}
