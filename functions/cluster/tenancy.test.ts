import { describe, expect, test } from '@jest/globals';
import {
  acceptCluster,
  ask,
  desired,
  lifetime,
  newHub,
  refuseCluster,
  rounds,
  type Surroundings,
  tenantOf,
  within,
  withSpec,
} from '../../test/cluster/claim.ts';
import { type Accepted, at, listAt, own } from '../engine/index.ts';
import type { World } from '../simulation/index.ts';

const of = (spec?: object, more: Surroundings = {}): Surroundings => ({
  namespaceLabels: { 'aerodrome.dev/tenant': 'retail' },
  tenants: spec ? [tenantOf('retail', spec)] : [],
  ...more,
});

function accepted(world: World): Accepted {
  const answer = ask(world);
  if (answer.outcome !== 'accepted') throw new Error(`expected an answer, got ${answer.outcome}`);
  return answer;
}

const said = ({ status, holds, ready }: Accepted) => ({
  phase: status['phase'],
  ready,
  holds: holds.map(({ reason, message }) => `${reason}: ${message}`),
});
/** Everything desired but metadata, which as it was applied has Crossplane's own in it. */
const objects = (answer: Accepted) =>
  Object.fromEntries([...answer.resources].map(([name, { object }]) => [name, { ...object, metadata: undefined }]));
const names = (answer: Accepted) => [...answer.resources.keys()];

describe('a tenant that is missing', () => {
  const missing =
    'TenantMissing: namespace team-a belongs to tenant retail, and there is no Tenant of that name: nothing new is made, and what exists stays as it is';

  test('holds a new claim: nothing is made', () => {
    const answer = acceptCluster({}, of());
    expect(said(answer)).toEqual({ phase: 'Blocked', ready: false, holds: [missing] });
    expect(names(answer)).toEqual([]);
  });

  test.each(['claims', 'namespaced'] as const)(
    'keeps a live cluster as it is, whatever its claim says (%s)',
    (flavour) => {
      const quarantined = rounds(newHub({}, of({ quarantine: true }, { flavour })), lifetime);
      const before = accepted(quarantined);
      expect(names(before)).toContain('tenant-quarantine');
      const gone = withSpec(within(quarantined, of(undefined, { flavour })), {
        nodePools: [{ name: 'other' }],
        version: '4.20.6',
      });
      const after = accepted(gone);
      expect(objects(after)).toEqual(objects(before));
      expect(said(after).holds[0]).toBe(missing);
    },
  );

  test('that comes back lets everything go on', () => {
    const world = rounds(within(rounds(newHub({}, of()), 3), of({})), lifetime);
    expect(said(accepted(world))).toEqual({ phase: 'Ready', ready: true, holds: [] });
  });

  test('is not the one that was brought for another name', () => {
    expect(names(acceptCluster({}, of({}, { tenants: [tenantOf('payments')] })))).toEqual([]);
  });
});

describe('a namespace of no tenant', () => {
  const refusing = { platform: { tenancy: { unlabelled: 'Refuse' } }, namespaceLabels: {} };

  test('is served where the platform allows it', () => {
    expect(names(acceptCluster({}, { namespaceLabels: {} })).length).toBeGreaterThan(0);
  });

  test('is refused where the platform says so', () => {
    expect(refuseCluster({}, refusing)).toEqual([
      {
        path: 'metadata.namespace',
        given: 'team-a',
        accepted: 'the claim namespace of a tenant',
        message:
          'namespace team-a belongs to no tenant (label aerodrome.dev/tenant), and this platform only serves tenants',
      },
    ]);
  });

  test('keeps the clusters it has when the platform changes its mind', () => {
    const live = rounds(newHub({}, { namespaceLabels: {} }), lifetime);
    expect(said(accepted(within(live, refusing)))).toEqual({ phase: 'Ready', ready: true, holds: [] });
  });
});

describe('a cordoned tenant', () => {
  const cordon = 'TenantCordoned: tenant retail is cordoned: nothing new is made for it';

  test('gets nothing new', () => {
    const answer = acceptCluster({}, of({ cordoned: true }));
    expect(said(answer)).toEqual({ phase: 'Blocked', ready: false, holds: [cordon] });
    expect(names(answer)).toEqual([]);
  });

  test('keeps what it has, which goes on, and can still be put in quarantine', () => {
    const live = rounds(newHub({}, of({})), lifetime);
    const grown = withSpec(within(live, of({ cordoned: true, quarantine: true })), {
      nodePools: [{ name: 'default', replicas: 4 }, { name: 'more' }],
    });
    const answer = accepted(grown);
    const added = names(answer).filter((name) => !names(accepted(live)).includes(name));
    expect(added).toEqual(['tenant-quarantine']);
    expect(at(desired(answer, 'node-pool-default-site-a'), 'spec', 'replicas')).toBe(2);
    expect(said(answer).holds).toEqual([cordon]);
  });

  test('is not what blocks a cluster that has everything', () => {
    const live = rounds(newHub({}, of({})), lifetime);
    expect(said(accepted(within(live, of({ cordoned: true }))))).toEqual({ phase: 'Ready', ready: true, holds: [] });
  });
});

describe('what a tenant allows', () => {
  const claim = { nodePools: [{ name: 'default', size: 'large', sites: ['site-a', 'site-b'] }], version: '4.20.6' };

  test.each([
    {
      name: 'a size',
      tenant: { allowed: { sizes: ['small', 'medium'] } },
      holds: ['TenantLimit: spec.nodePools[0].size: given "large"; tenant retail allows small, medium'],
    },
    {
      name: 'a site',
      tenant: { sites: ['site-a'] },
      holds: ['TenantLimit: spec.nodePools[0].sites: given "site-b"; tenant retail allows site-a'],
    },
    {
      name: 'a version',
      tenant: { allowed: { clusterVersions: ['4.19'] } },
      holds: ['TenantLimit: spec.version: given "4.20.6"; tenant retail allows 4.19'],
    },
    {
      name: 'nothing',
      tenant: { allowed: { sizes: [] } },
      holds: ['TenantLimit: spec.nodePools[0].size: given "large"; tenant retail allows none'],
    },
  ])('$name: a claim beyond it is held before anything is made', ({ tenant, holds }) => {
    const answer = acceptCluster(claim, of(tenant));
    expect(said(answer)).toEqual({ phase: 'Blocked', ready: false, holds });
    expect(names(answer)).toEqual([]);
  });

  test('a network: machines that would be on it are held before they are made', () => {
    const nodePools = [{ name: 'general', networks: ['networks/other'] }];
    const answer = acceptCluster({ nodePools }, of({ allowed: { networks: ['networks/own'] } }));
    expect(said(answer).holds).toEqual([
      'TenantLimit: spec.nodePools[0].networks: given "networks/other"; tenant retail allows networks/own',
    ]);
    expect(names(answer)).toEqual([]);
  });

  test('decides what a claim gets that does not say', () => {
    const answer = acceptCluster({}, of({ sites: ['site-b'], allowed: { clusterVersions: ['4.19.15'] } }));
    expect(said(answer).holds).toEqual([]);
    expect(names(answer).filter((name) => name.startsWith('node-pool-'))).toEqual(['node-pool-default-site-b']);
    expect(at(answer.status, 'version', 'desired')).toBe('4.19.15');
  });

  test.each([
    { name: 'a version', edit: { version: '4.20.6' }, limit: { allowed: { clusterVersions: ['4.19'] } } },
    {
      name: 'a size',
      edit: { nodePools: [{ name: 'default', size: 'large' }] },
      limit: { allowed: { sizes: ['medium'] } },
    },
    {
      name: 'a network',
      edit: { nodePools: [{ name: 'default', networks: ['networks/other'] }] },
      limit: { allowed: { networks: ['networks/own'] } },
    },
    {
      name: 'a site',
      edit: { nodePools: [{ name: 'default', sites: ['site-a', 'site-b', 'site-c'] }] },
      limit: { sites: ['site-a', 'site-b'] },
    },
  ])('$name: an edit beyond it is held, and the cluster stays as it is', ({ edit, limit }) => {
    const spec = { version: '4.19.15', nodePools: [{ name: 'default', replicas: 2, sites: ['site-a', 'site-b'] }] };
    const live = rounds(newHub(spec, of(limit)), lifetime);
    const before = accepted(live);
    expect(said(before).holds).toEqual([]);
    const after = accepted(
      withSpec(live, {
        ...spec,
        ...edit,
        nodePools: (edit.nodePools ?? spec.nodePools).map((pool) => ({ ...spec.nodePools[0], ...pool })),
      }),
    );
    expect(after.holds.map(({ reason }) => reason)).toEqual(['TenantLimit']);
    expect(names(after)).toEqual(names(before));
    for (const part of ['hosted-cluster', 'node-pool-default-site-a'])
      expect(at(desired(after, part), 'spec', 'release')).toEqual(at(desired(before, part), 'spec', 'release'));
    expect(at(desired(after, 'node-pool-default-site-a'), 'spec', 'platform')).toEqual(
      at(desired(before, 'node-pool-default-site-a'), 'spec', 'platform'),
    );
  });

  test('a limit that comes later takes nothing away', () => {
    const live = rounds(newHub(claim, of({})), lifetime);
    const before = accepted(live);
    const later = of({ sites: ['site-a'], allowed: { sizes: ['small'], clusterVersions: ['4.19'] } });
    const after = accepted(within(live, later));
    expect(objects(after)).toEqual(objects(before));
    expect(said(after)).toEqual({ phase: 'Ready', ready: true, holds: [] });
  });
});

describe('what a cluster takes from its tenant', () => {
  const owners = [
    { kind: 'Group', name: 'retail-admins' },
    { kind: 'User', name: 'ada' },
  ];
  const admins = (answer: Accepted) =>
    listAt(desired(answer, 'access-admins'), 'spec', 'forProvider', 'manifest', 'subjects').map((one) =>
      own(one, 'name'),
    );
  const live = (spec: object, tenant: object) => accepted(rounds(newHub(spec, of(tenant)), lifetime));

  test('its owners’ groups administer a cluster whose claim names no one', () => {
    expect(admins(live({}, { owners }))).toContain('retail-admins');
    expect(admins(live({}, { owners }))).not.toContain('ada');
    expect(admins(live({ access: { admins: ['web'] } }, { owners }))).not.toContain('retail-admins');
  });

  test('its cost centre, which never reaches the pods of the control plane', () => {
    const answer = live({}, { costCenter: 'cc-1' });
    const label = { 'aerodrome.dev/cost-center': 'cc-1' };
    expect(desired(answer, 'hosted-cluster').metadata.labels).toMatchObject(label);
    expect(desired(answer, 'node-pool-default-site-a').metadata.labels).toMatchObject(label);
    expect(at(desired(answer, 'hosted-cluster'), 'spec', 'labels')).not.toMatchObject(label);
  });
});

describe('quarantine', () => {
  const spec = { security: { threatDetection: { enabled: false } } };
  const hub = rounds(newHub(spec, of({})), lifetime);
  const isolated = rounds(within(hub, of({ quarantine: true })), 3);

  test('cuts off every namespace of the cluster’s users, and the status says so', () => {
    const answer = accepted(isolated);
    const policy = at(desired(answer, 'tenant-quarantine'), 'spec', 'forProvider', 'manifest');
    expect(at(policy, 'specs', 0, 'endpointSelector', 'matchExpressions', 0)).toMatchObject({
      key: 'k8s:io.kubernetes.pod.namespace',
      operator: 'NotIn',
    });
    const spared = listAt(policy, 'specs', 0, 'endpointSelector', 'matchExpressions', 0, 'values');
    expect([spared.includes('kube-system'), spared.includes('default')]).toEqual([true, false]);
    expect(at(policy, 'specs', 0, 'egressDeny')).toEqual([{ toEntities: ['all'] }]);
    expect(answer.conditions.find(({ type }) => type === 'Quarantined')).toMatchObject({ status: 'True' });
    expect(desired(answer, 'hosted-cluster').metadata.labels).toMatchObject({ 'aerodrome.dev/quarantine': 'true' });
  });

  test('is not put off by a pause, under which nothing else is new', () => {
    const paused = withSpec(within(hub, of({ quarantine: true })), {
      ...spec,
      paused: true,
      nodePools: [{ name: 'default' }, { name: 'new' }],
    });
    const answer = accepted(rounds(paused, 3));
    expect(desired(answer, 'hosted-cluster').metadata.labels).toMatchObject({ 'aerodrome.dev/quarantine': 'true' });
    expect(names(answer).filter((name) => !hub.objects.has(name))).toEqual(['tenant-quarantine']);
  });

  test('spares no namespace because the claim says so', () => {
    const exempt = { security: { threatDetection: { enabled: true, exemptNamespaces: ['shop'] } } };
    const answer = accepted(rounds(newHub(exempt, of({ quarantine: true })), lifetime));
    expect(JSON.stringify(desired(answer, 'tenant-quarantine'))).not.toContain('shop');
    expect(JSON.stringify(desired(answer, 'quarantine'))).toContain('shop');
  });

  test('ends when the tenant says so, and leaves nothing behind', () => {
    const lifted = within(isolated, of({}));
    expect(at(desired(accepted(lifted), 'tenant-quarantine'), 'spec', 'managementPolicies')).toEqual(['*']);
    const answer = accepted(rounds(lifted, 3));
    expect(names(answer)).toEqual(names(accepted(hub)));
    expect(answer.conditions.find(({ type }) => type === 'Quarantined')).toMatchObject({ status: 'False' });
  });

  test('does not end with its Tenant', () => {
    const gone = rounds(within(isolated, of()), 3);
    expect(objects(accepted(gone))).toEqual(objects(accepted(isolated)));
  });
});
