import { describe, expect, test } from '@jest/globals';
import { accessAdmins, accessSelfProvisioners, accessViewers, breakGlass } from './access.ts';
import { builtPart, clusterContext, guestObject, only, platformWith } from './cluster.fixture.ts';

const apiGroup = 'rbac.authorization.k8s.io';
const groups = (...names: readonly string[]) => names.map((name) => ({ apiGroup, kind: 'Group', name }));
const binding = (name: string, role: string, subjects: readonly object[], annotations?: object) => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name, ...(annotations && { annotations }) },
  roleRef: { apiGroup, kind: 'ClusterRole', name: role },
  subjects,
});
const argo = { kind: 'ServiceAccount', namespace: 'kube-system', name: 'aerodrome-gitops' };
const noGitops = platformWith({ gitops: { enabled: false } });

describe('administrators', () => {
  const admins = (subjects: readonly object[], platformAdmins = 'platform-admins') =>
    guestObject(
      binding('aerodrome-admins', 'cluster-admin', subjects, { 'aerodrome.dev/platform-admins': platformAdmins }),
    );

  test.each([
    {
      name: 'nobody named',
      why: 'the platform and its Argo CD',
      given: {},
      want: [...groups('platform-admins'), argo],
    },
    {
      name: 'own groups',
      why: 'come after those of the platform, each once',
      given: { spec: { access: { admins: ['ops', 'platform-admins'] } } },
      want: [...groups('platform-admins', 'ops'), argo],
    },
    { name: 'no Argo CD', why: 'then it gets nothing', given: { platform: noGitops }, want: groups('platform-admins') },
  ])('$name: $why', ({ given, want }) => {
    expect(builtPart('access-admins', accessAdmins, clusterContext(given))).toEqual(admins(want));
  });

  test('a live cluster keeps the platform groups it has; those of the claim still follow the claim', () => {
    const live = only('access-admins', accessAdmins, clusterContext({ platform: noGitops }));
    const platform = platformWith({ gitops: { enabled: false }, identity: { admins: ['new-admins', 'others'] } });
    const observed = { 'access-admins': live };
    const c = clusterContext({ platform, observed, spec: { access: { admins: ['ops'] } } });
    expect(builtPart('access-admins', accessAdmins, c)).toEqual(admins(groups('platform-admins', 'ops')));
  });
});

describe('viewers', () => {
  const viewers = (...names: readonly string[]) =>
    guestObject(binding('aerodrome-viewers', 'cluster-reader', groups(...names)));
  const wanted = clusterContext({ spec: { access: { viewers: ['dev', 'audit'] } } });

  test('see everything but secrets', () => {
    expect(builtPart('access-viewers', accessViewers, wanted)).toEqual(viewers('dev', 'audit'));
  });

  test('none: no binding', () => {
    expect(builtPart('access-viewers', accessViewers, clusterContext())).toBeUndefined();
  });

  test('the last one that leaves loses the right, although nothing may be deleted inside the guest', () => {
    const observed = { 'access-viewers': only('access-viewers', accessViewers, wanted) };
    expect(builtPart('access-viewers', accessViewers, clusterContext({ observed }))).toEqual(viewers());
  });
});

test('namespaces are made by administrators only, and the API server does not give the right back', () => {
  expect(builtPart('access-self-provisioners', accessSelfProvisioners, clusterContext())).toEqual(
    guestObject(
      binding('self-provisioners', 'self-provisioner', [], { 'rbac.authorization.kubernetes.io/autoupdate': 'false' }),
    ),
  );
});

describe('break glass', () => {
  test('administrators may ask HyperShift for certificates of this cluster', () => {
    const c = clusterContext({ spec: { access: { breakGlass: true, admins: ['ops'] } } });
    expect(builtPart('break-glass', breakGlass, c)).toEqual({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: {
        labels: { 'aerodrome.dev/cluster': 'team-a-shop' },
        name: 'aerodrome-break-glass',
        namespace: 'team-a-shop',
      },
      roleRef: { apiGroup, kind: 'ClusterRole', name: 'aerodrome-break-glass' },
      subjects: groups('platform-admins', 'ops'),
    });
  });

  test('only where the claim says so', () => {
    expect(builtPart('break-glass', breakGlass, clusterContext())).toBeUndefined();
  });
});
