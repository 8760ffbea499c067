import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Accepted,
  at,
  type Draft,
  isObject,
  type KubeObject,
  listAt,
  resourceLimit,
  stringAt,
  wrappedManifest,
} from '../../engine/index.ts';
import { pausedEnrolment } from '../../hub/enrolment.ts';
import type { Platform } from '../../platform/index.ts';
import { isPlatformSecret } from '../../tenancy/index.ts';
import { virtualClusterBlueprint } from '../blueprint.ts';
import type { VirtualClusterClaimSpec } from '../schema.gen.ts';
import { accepted, type Given, grown, platformWith } from './virtual-cluster.fixture.ts';

const chart = { repository: 'https://charts.example.com', name: 'podinfo', version: '6.9.4' };
const groups = (['admin', 'edit', 'view'] as const).map((role) => ({ name: `a-${role}`, role }));
const onPlatform = { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } } as const;

/** Claims that together want every part there is, each as much as one claim may. */
const claims: Readonly<Record<string, VirtualClusterClaimSpec>> = {
  'a virtual cluster': {
    controlPlane: { store: 'Etcd' },
    expose: { type: 'Gateway', gatewayRef: { name: 'tls', namespace: 'gateways' } },
    sync: { ingresses: true, networkPolicies: true, ingressClasses: true },
    access: { groups, kubeconfig: 'ServiceAccount' },
    apps: Array.from({ length: 7 }, (_, index) => ({ name: `app-${index}`, chart })),
    appDeletion: 'InOrder',
    isolation: { egress: { cidrs: ['203.0.113.0/24'] } },
    deletionProtection: true,
  },
  'a virtual cluster with machines': {
    ...onPlatform,
    expose: { type: 'LoadBalancer' },
    nodes: {
      type: 'Private',
      joinSecretRef: { name: 'join' },
      machines: [
        { name: 'a', replicas: 8 },
        { name: 'b', size: 'large', replicas: 7 },
      ],
    },
    access: { groups },
    deletionProtection: true,
  },
  'a namespace': { mode: 'Namespace', access: { groups, kubeconfig: 'ServiceAccount' }, deletionProtection: true },
  'a namespace for people': { mode: 'Namespace', access: { groups }, isolation: { network: 'Tenant' } },
};

const objects = (answer: Accepted): Readonly<Record<string, KubeObject>> =>
  Object.fromEntries([...answer.resources].map(([name, { object }]) => [name, object]));

/** A tenant that is warned has a second group of policies. */
const tenantSpec = { policies: { mode: 'Audit' } };

const lives = [
  ...Object.entries(claims).map(([name, spec]) => ({ name, spec, platform: platformWith({}) })),
  { name: 'one that services know', spec: {}, platform: platformWith({ services: { cmdb: { classes: {} } } }) },
].map(({ name, spec, platform }) => ({ name, spec, platform, ...grown({ spec, platform }) }));

test('no claim may refer to a Secret that is made beside the claim', () => {
  const made = lives
    .flatMap(({ answer }) => Object.values(objects(answer)))
    .map((object) => stringAt(object, 'spec', 'writeConnectionSecretToRef', 'name'))
    .filter((name) => name !== undefined);
  expect([...new Set(made)].sort()).toEqual(['shop.vc.kubeconfig', 'shop.vc.provider']);
  expect(made.filter((name) => !isPlatformSecret(name))).toEqual([]);
});

test('every part is wanted by one of these claims', () => {
  const answers = [...lives.map(({ answer }) => answer), grown({ tenantSpec }).answer];
  const wanted = new Set(
    answers.flatMap((answer) => answer.plan.filter(({ state }) => state !== 'unwanted').map(({ part }) => part)),
  );
  expect(Object.keys(virtualClusterBlueprint).filter((name) => !wanted.has(name))).toEqual([]);
});

test('no part is called like a member of a family, whatever its key', () => {
  const families = Object.entries(virtualClusterBlueprint).flatMap(([name, { form }]) =>
    form === 'family' ? [name] : [],
  );
  const parts = Object.keys(virtualClusterBlueprint);
  expect(families.flatMap((family) => parts.filter((name) => name.startsWith(`${family}-`)))).toEqual([]);
});

describe.each(lives)('$name', ({ spec, platform, observed, answer }) => {
  const status = answer.status;

  test('is ready, and on a steady hub desires what is there, without a word', () => {
    const again = accepted({ spec, platform, observed, status });
    expect(again.status).toEqual(status);
    expect(again.results).toEqual([]);
    expect(status).toMatchObject({ phase: 'Ready' });
    expect(specs(again)).toEqual(specs(answer));
  });

  test('is the same whatever the order of maps', () => {
    const given: Given = {
      spec: reversed(spec),
      observed: reversed(observed),
      platform: reversed(platform),
      status,
    };
    expect(JSON.stringify(objects(accepted(given)))).toBe(
      JSON.stringify(objects(accepted({ spec, platform, observed, status }))),
    );
  });

  test('has at most as many resources as one claim may', () => {
    expect(answer.resources.size).toBeLessThanOrEqual(resourceLimit);
  });

  test('is the same in the namespaced flavour, where what lies elsewhere travels in an Object', () => {
    const namespaced = grown({ spec, platform, flavour: 'namespaced' }).answer;
    expect([...namespaced.resources.keys()]).toEqual([...answer.resources.keys()]);
    for (const { object } of namespaced.resources.values()) expect(object.metadata.namespace).toBe('tenant-a');
  });

  test('while paused: everything stays, nothing is new; from the start everything waits', () => {
    const paused = accepted({ spec: { ...spec, paused: true, quarantine: true }, observed, status });
    const { enrolment, ...others } = specs(answer);
    // What services know is paused with it.
    const kept = enrolment ? { ...others, enrolment: pausedEnrolment(enrolment as Draft) } : others;
    expect(specs(paused)).toEqual(kept);
    const first = accepted({ spec: { ...spec, paused: true } });
    expect(first.resources.size).toBe(0);
    expect(first.status).toMatchObject({ reason: 'Paused' });
  });

  test('nothing that is there goes when reports do', () => {
    const silent = Object.fromEntries(
      Object.entries(observed).map(([name, { status: _gone, ...object }]) => [name, object as KubeObject]),
    );
    const later = accepted({ spec, observed: silent, status });
    expect([...later.resources.keys()].sort()).toEqual([...answer.resources.keys()].sort());
  });

  test('nothing secret comes out again', () => {
    const secret = 'c2VjcmV0IG9mIHRoZSBjbHVzdGVy';
    const leaky = Object.fromEntries(
      Object.entries(observed).map(([name, object]) => [
        name,
        {
          ...object,
          status: {
            ...(object['status'] as object),
            atProvider: { manifest: { data: { token: secret, config: secret } } },
          },
        },
      ]),
    );
    const later = accepted({ spec, observed: leaky, status });
    expect(JSON.stringify([objects(later), later.status, [...later.connectionDetails]])).not.toContain(secret);
    const secrets = Object.values(objects(answer)).flatMap((object) => [
      object,
      at(object, 'spec', 'forProvider', 'manifest'),
    ]);
    expect(secrets.filter((one) => at(one, 'kind') === 'Secret' && (at(one, 'data') ?? at(one, 'stringData')))).toEqual(
      [],
    );
    expect(Object.values(objects(answer)).filter((object) => at(object, 'spec', 'references'))).toEqual([]);
  });

  test('whatever lies in a shared place is called after its namespace', () => {
    const host = 'vc-tenant-a--shop';
    const shared = Object.values(objects(answer)).filter(
      ({ metadata }) => metadata.namespace !== 'tenant-a' && metadata.namespace !== host,
    );
    // The API server finds a free name for a Usage, which lies beside what it protects.
    const named = shared.filter(({ kind }) => kind !== 'Usage');
    expect(named.filter(({ metadata }) => !metadata.name?.includes(host))).toEqual([]);
  });

  test('what was made inside is not deleted there, unless in order', () => {
    const deleting = Object.entries(objects(answer)).filter(([, object]) => {
      const inside = stringAt(object, 'spec', 'providerConfigRef', 'kind') === 'ProviderConfig';
      const policies = listAt(object, 'spec', 'managementPolicies');
      return inside && (policies.length === 0 || policies.includes('*') || policies.includes('Delete'));
    });
    const apps = (spec.apps ?? []).map(({ name }) => `app-${name}`);
    expect(deleting.map(([name]) => name)).toEqual(spec.appDeletion === 'InOrder' ? apps : []);
  });
});

describe('settings do not move what is live', () => {
  const amounts = { cpu: '300m', memory: '300Mi', ephemeralStorage: '300Mi' };
  const changes: Readonly<Record<string, object>> = {
    'control planes': {
      virtualClusters: {
        controlPlane: {
          apiServer: { requests: amounts },
          user: 2000,
          storage: { size: '7Gi', storageClass: 'local-nvme' },
          nodeSelector: { a: 'b' },
        },
      },
    },
    'chart and images': {
      virtualClusters: {
        chart: { version: '0.37.0', repository: 'https://other.example.com' },
        images: { oss: { repository: 'other' }, platform: { repository: 'other' } },
      },
    },
    versions: { virtualClusters: { versions: { default: '1.34' } } },
    sizes: { virtualClusters: { sizes: { small: { cpu: '5', pods: 31 } }, size: 'medium' } },
    exposure: { virtualClusters: { expose: 'LoadBalancer', domain: 'other.example.com' } },
    login: { identity: { issuer: 'https://other.example.com' }, virtualClusters: { clientID: 'other' } },
    bounds: {
      tenancy: {
        counts: { services: 61 },
        limits: { container: { default: { cpu: '600m' } }, volume: { max: '600Gi' } },
        limitsPercent: { cpu: 300 },
        podSecurity: { level: 'baseline', version: 'v1.34' },
      },
    },
    machines: {
      machines: { diskSize: '50Gi', image: 'fedora', storageClass: 'local-nvme' },
      sizes: { medium: { cores: 9 } },
    },
  };

  test.each(
    Object.entries(changes).flatMap(([name, change]) => lives.map((life) => ({ name, change, life, of: life.name }))),
  )('$name: $of', ({ change, life: { spec, observed, answer } }) => {
    const platform = platformWith(change);
    const later = accepted({ spec, observed, platform, status: answer.status });
    const stays = Object.entries(specs(answer)).map(([name, spec]) => [name, closing(spec, platform)]);
    expect(specs(later)).toEqual(Object.fromEntries(stays));
  });

  /** But for what keeps others safe: hosts of a new domain are somebody's from its first day. */
  function closing(spec: unknown, { virtualClusters: { domain } }: Platform): unknown {
    const text = JSON.stringify(spec);
    if (!text.includes('"closedDomains"') || text.includes(`"closedDomains":"${domain}"`)) return spec;
    const both = text
      .replace('"closedDomains":"', `$&${domain}\\n`)
      .replace('"openHosts":"', `$&*.tenant-a.${domain}\\n`);
    return JSON.parse(both);
  }

  test('what differs is told by its name', () => {
    const [life] = lives;
    if (!life) throw new Error('cannot compare: there is no life');
    const platform = platformWith({
      virtualClusters: { sizes: { small: { cpu: '5' } }, chart: { version: '0.37.0' } },
    });
    const later = accepted({ spec: life.spec, observed: life.observed, platform, status: life.answer.status });
    expect(listAt(later.status, 'settings').map((one) => at(one, 'name'))).toEqual([
      'virtualClusters.sizes.small',
      'virtualClusters.chart.version',
    ]);
  });

  test('another size in the claim is another decision', () => {
    const { observed, answer } = grown();
    const later = accepted({ spec: { size: 'medium' }, observed, status: answer.status });
    const quota = objects(later)['guard-rail-quota'];
    expect(at(quota && wrappedManifest(quota), 'spec', 'hard', 'pods')).toBe('104');
    expect(later.status).toMatchObject({ size: 'medium' });
  });
});

test('no valid claim has more than fifty resources', () => {
  const most = { network: 'Tenant' as const, internet: true, token: true };
  const spec = fc.record({
    apps: fc.integer({ min: 0, max: 15 }),
    inOrder: fc.boolean(),
    network: fc.constantFrom('Tenant' as const, 'Namespace' as const, 'None' as const),
    internet: fc.boolean(),
    token: fc.boolean(),
    machines: fc.integer({ min: 0, max: 15 }),
  });
  fc.assert(
    fc.property(spec, ({ apps, inOrder, network, internet, token, machines }) => {
      if ((inOrder && apps > 0 ? 2 * apps + 1 : apps) + machines > 15) return;
      const { answer } = grown({
        platform: platformWith({
          hub: { distribution: 'OpenShift' },
          services: { dns: { zone: 'k8s.example.com' } },
        }),
        tenantSpec,
        spec: {
          ...onPlatform,
          controlPlane: { store: 'Etcd' },
          expose: { type: 'LoadBalancer' },
          nodes:
            machines === 0
              ? {}
              : { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a', replicas: machines }] },
          isolation: { network, egress: { internet, cidrs: ['203.0.113.0/24'] } },
          access: { groups, kubeconfig: token ? 'ServiceAccount' : 'OIDC' },
          apps: Array.from({ length: apps }, (_, index) => ({ name: `app-${index}`, chart })),
          appDeletion: inOrder ? 'InOrder' : 'WithCluster',
          deletionProtection: true,
        },
      });
      expect(answer.resources.size).toBeLessThanOrEqual(resourceLimit);
    }),
    {
      numRuns: 15,
      examples: [
        [{ ...most, apps: 0, inOrder: false, machines: 15 }],
        [{ ...most, apps: 15, inOrder: false, machines: 0 }],
        [{ ...most, apps: 7, inOrder: true, machines: 0 }],
        [{ ...most, apps: 6, inOrder: true, machines: 2 }],
      ],
    },
  );
});

/** Everything but metadata, which the hub fills in. */
function specs(answer: Accepted): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...answer.resources]
      .map(
        ([
          name,
          {
            object: { metadata: _filled, ...rest },
          },
        ]) => [name, rest] as const,
      )
      .sort(byName),
  );
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function reversed<T>(value: T): T {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, reversed(each)]),
  ) as T;
}
