import { describe, expect, test } from '@jest/globals';
import { type Accepted, at, listAt, stringAt } from '../../engine/index.ts';
import {
  accepted,
  authority,
  chartValues,
  type Given,
  grown,
  hubObject,
  made,
  platformWith,
} from './virtual-cluster.fixture.ts';

const groups = [
  { name: 'ops', role: 'admin' as const },
  { name: 'dev', role: 'edit' as const },
  { name: 'audit', role: 'view' as const },
];

describe('groups', () => {
  test.each([
    { part: 'access-admins', role: 'cluster-admin', group: 'ops' },
    { part: 'access-editors', role: 'edit', group: 'dev' },
    { part: 'access-viewers', role: 'view', group: 'audit' },
  ])('inside a virtual cluster: $part', ({ part, role, group }) => {
    const manifest = at(made(part, { spec: { access: { groups } } }), 'spec', 'forProvider', 'manifest');
    expect(at(manifest, 'roleRef', 'name')).toBe(role);
    // With the prefix that the API server puts before every group of the identity provider.
    expect(at(manifest, 'subjects')).toEqual([
      { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: `oidc:${group}` },
    ]);
  });

  test('a group that is taken out loses its rights, though nothing is deleted inside', () => {
    const { observed, answer } = grown({ spec: { access: { groups } } });
    const without = accepted({ spec: {}, observed, status: answer.status });
    const manifest = at(without.resources.get('access-admins')?.object, 'spec', 'forProvider', 'manifest');
    expect(at(manifest, 'subjects')).toEqual([]);
  });

  describe('a claim that names nobody is administered by the groups that own its tenant', () => {
    const tenantSpec = { owners: [{ name: 'retail-owners' }, { kind: 'User', name: 'ada' }] };
    const admins = (manifest: unknown) => listAt(manifest, 'subjects').map((one) => at(one, 'name'));
    const inside = (given: Given) => admins(at(made('access-admins', given), 'spec', 'forProvider', 'manifest'));

    test('inside a virtual cluster', () => {
      expect(inside({ tenantSpec })).toEqual(['oidc:retail-owners']);
    });

    test('in a namespace of the hub', () => {
      const { answer } = grown({ spec: { mode: 'Namespace' }, tenantSpec });
      const bindings = [...answer.resources.keys()]
        .map((name) => hubObject(answer, name))
        .filter((one) => at(one, 'kind') === 'RoleBinding');
      expect(bindings.map((one) => [at(one, 'roleRef', 'name'), admins(one)])).toEqual([['admin', ['retail-owners']]]);
    });

    test('its own list takes their place', () => {
      const spec = { access: { groups: [{ name: 'ops', role: 'admin' as const }] } };
      expect(inside({ spec, tenantSpec })).toEqual(['oidc:ops']);
    });

    test('nobody, where there is no tenant', () => {
      expect(made('access-admins', { tenant: null })).toBeUndefined();
    });
  });

  test('in a namespace of the hub: by its guard rails, as the hub calls them', () => {
    const { answer } = grown({ spec: { mode: 'Namespace', access: { groups } } });
    const bindings = [...answer.resources.values()]
      .map(({ object }) => at(object, 'spec', 'forProvider', 'manifest') ?? object)
      .filter((one) => at(one, 'kind') === 'RoleBinding');
    expect(bindings.map((one) => [at(one, 'roleRef', 'name'), at(one, 'subjects', 0, 'name')]).sort()).toEqual([
      ['admin', 'ops'],
      ['edit', 'dev'],
      ['view', 'audit'],
    ]);
  });

  test('on the host side of a virtual cluster nobody has any rights', () => {
    const platform = platformWith({ hub: { distribution: 'Kubernetes' } });
    const { answer } = grown({ platform, spec: { access: { groups } } });
    const kinds = [...answer.resources.values()].map(({ object }) => object.kind);
    expect(kinds).not.toContain('RoleBinding');
  });
});

describe('kubeconfig for people', () => {
  test('a virtual cluster: its address, its authority, and nothing secret', () => {
    const { answer } = grown({ spec: { expose: { type: 'LoadBalancer', host: 'shop.example.com' } } });
    const text = stringAt(answer.resources.get('kubeconfig')?.object, 'data', 'kubeconfig') ?? '';
    expect(text).toContain('server: "https://shop.example.com"');
    expect(text).toContain(`certificate-authority-data: ${btoa(authority)}`);
    expect(text).toContain('--oidc-issuer-url=https://login.example.com/realms/platform');
    expect(text).not.toMatch(/token:|client-key|password/);
    expect(answer.status['kubeconfig']).toEqual({ configMapRef: { name: 'shop.vc.kubeconfig' } });
    expect(answer.connectionDetails.get('kubeconfig')).toBe(text);
  });

  test('it stays as it was written while the hub reports nothing of the authority', () => {
    const { observed, answer } = grown();
    const { authority: _gone, ...others } = observed;
    const later = accepted({ observed: others, status: answer.status });
    expect(later.resources.get('kubeconfig')?.object).toEqual(answer.resources.get('kubeconfig')?.object);
    expect(later.connectionDetails).toEqual(answer.connectionDetails);
  });

  test('a namespace: the address of the hub, and the namespace', () => {
    const text = stringAt(made('kubeconfig', { spec: { mode: 'Namespace' } }), 'data', 'kubeconfig') ?? '';
    expect(text).toContain('server: "https://api.hub.example.com:6443"');
    expect(text).toContain('namespace: "vc-tenant-a--shop"');
  });

  test('the API server takes the tokens it asks for', () => {
    const oidc = { issuer: 'https://login.a.example.com', clientID: 'a', groupsClaim: 'roles' };
    const spec = { access: { oidc } };
    expect(at(chartValues({ spec }), 'controlPlane', 'distro', 'k8s', 'apiServer', 'extraArgs')).toEqual([
      '--oidc-issuer-url=https://login.a.example.com',
      '--oidc-client-id=a',
      '--oidc-username-claim=preferred_username',
      '--oidc-username-prefix=oidc:',
      '--oidc-groups-claim=roles',
      '--oidc-groups-prefix=oidc:',
    ]);
    expect(stringAt(made('kubeconfig', { spec }), 'data', 'kubeconfig')).toContain('--oidc-client-id=a');
  });
});

describe('kubeconfig for machines', () => {
  const access = { kubeconfig: 'ServiceAccount' as const };
  const account = { kind: 'ServiceAccount', namespace: 'kube-system', name: 'tenant' };
  const bindings = (answer: Accepted) =>
    Object.fromEntries(
      ['access-admins', 'access-editors', 'access-viewers'].flatMap((name) => {
        const object = answer.resources.get(name)?.object;
        return object ? [[name, at(object, 'spec', 'forProvider', 'manifest', 'subjects')]] : [];
      }),
    );

  test('its account has no right inside but by a binding of ours, and none once it is not wanted any more', () => {
    const { observed, answer } = grown({ spec: { access } });
    expect(bindings(answer)).toEqual({ 'access-admins': [account] });
    const narrowed = grown({
      spec: { access: { ...access, serviceAccountRole: 'view' } },
      observed,
      status: answer.status,
    });
    expect(bindings(narrowed.answer)).toEqual({ 'access-admins': [], 'access-viewers': [account] });
    const back = grown({ spec: {}, observed: narrowed.observed, status: narrowed.answer.status });
    expect(bindings(back.answer)).toEqual({ 'access-admins': [], 'access-viewers': [] });
  });

  test.each(['VCluster', 'Namespace'] as const)('administrators read that one Secret: mode %s', (mode) => {
    const robot = { kind: 'ServiceAccount' as const, name: 'ci:deployer', role: 'admin' as const };
    const { answer, observed } = grown({ spec: { mode, access: { ...access, groups: [...groups, robot] } } });
    const object = (name: string) => answer.resources.get(name)?.object;
    const place = { namespace: 'tenant-a', name: 'shop.vc.kubeconfig' };
    expect(object('kubeconfig-reader')).toMatchObject({
      kind: 'Role',
      metadata: place,
      rules: [{ apiGroups: [''], resources: ['secrets'], resourceNames: ['shop.vc.kubeconfig'], verbs: ['get'] }],
    });
    expect(object('kubeconfig-readers')).toMatchObject({
      kind: 'RoleBinding',
      metadata: place,
      roleRef: { kind: 'Role', name: 'shop.vc.kubeconfig' },
      subjects: [
        { kind: 'Group', name: 'ops' },
        // One inside a virtual cluster is nobody on the hub.
        ...(mode === 'Namespace' ? [{ kind: 'ServiceAccount', namespace: 'ci', name: 'deployer' }] : []),
      ],
    });
    const later = accepted({ spec: { mode, access: { groups } }, observed, status: answer.status });
    expect([...later.resources.keys()].filter((name) => name.startsWith('kubeconfig-reader'))).toEqual([]);
  });

  test('nobody, where nobody administers it', () => {
    const { answer } = grown({ spec: { access: { ...access, groups: [{ name: 'dev', role: 'edit' }] } } });
    expect(answer.resources.has('kubeconfig-reader')).toBe(false);
  });

  test('a virtual cluster: its own Secret goes to the claim by the hand of the provider', () => {
    const { answer } = grown({ spec: { access: { kubeconfig: 'ServiceAccount' } } });
    expect(answer.resources.get('kubeconfig-token')?.object['spec']).toMatchObject({
      managementPolicies: ['Observe'],
      connectionDetails: [
        {
          name: 'shop-tenant',
          namespace: 'vc-tenant-a--shop',
          fieldPath: 'data.config',
          toConnectionSecretKey: 'kubeconfig',
        },
      ],
      writeConnectionSecretToRef: { name: 'shop.vc.kubeconfig' },
    });
    expect(answer.status['kubeconfigSecretRef']).toEqual({ name: 'shop.vc.kubeconfig' });
  });

  test('a namespace: a token of an account that has the role, and a kubeconfig that finds it', () => {
    const spec = {
      mode: 'Namespace' as const,
      access: { kubeconfig: 'ServiceAccount' as const, serviceAccountRole: 'edit' as const },
    };
    const { answer } = grown({ spec });
    const object = (name: string) => answer.resources.get(name)?.object;
    expect(at(object('kubeconfig-token'), 'spec', 'forProvider', 'manifest', 'type')).toBe(
      'kubernetes.io/service-account-token',
    );
    expect(at(object('kubeconfig-token'), 'spec', 'connectionDetails')).toMatchObject([
      { kind: 'Secret', name: 'tenant-token', toConnectionSecretKey: 'token' },
      { kind: 'Secret', name: 'tenant-token', toConnectionSecretKey: 'ca.crt' },
      { kind: 'ConfigMap', name: 'tenant-kubeconfig', toConnectionSecretKey: 'kubeconfig' },
    ]);
    const text = stringAt(object('kubeconfig-frame'), 'data', 'kubeconfig');
    expect(text).toContain('tokenFile: token');
    expect(text).toContain('certificate-authority: ca.crt');
    const bindings = [...answer.resources.values()]
      .map(({ object: one }) => at(one, 'spec', 'forProvider', 'manifest') ?? one)
      .filter((one) => at(one, 'kind') === 'RoleBinding');
    expect(bindings.map((one) => [at(one, 'roleRef', 'name'), at(one, 'subjects')])).toEqual([
      ['edit', [{ kind: 'ServiceAccount', namespace: 'vc-tenant-a--shop', name: 'tenant' }]],
    ]);
  });

  test('nobody in the namespace changes where the kubeconfig of machines leads', () => {
    const { answer } = grown({ spec: { mode: 'Namespace', access: { kubeconfig: 'ServiceAccount' } } });
    const labelsOf = (name: string) => {
      const object = answer.resources.get(name)?.object;
      return (at(object, 'spec', 'forProvider', 'manifest') ?? object) as { metadata: { labels?: object } };
    };
    for (const name of ['kubeconfig-account', 'kubeconfig-frame', 'kubeconfig-token']) {
      expect(labelsOf(name).metadata.labels).toMatchObject({ 'aerodrome.dev/managed': 'true' });
    }
  });
});
