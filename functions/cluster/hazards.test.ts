import { describe, expect, test } from '@jest/globals';
import {
  acceptCluster,
  ask,
  desired,
  lifetime,
  newHub,
  refuseCluster,
  round,
  rounds,
  within,
  withSpec,
} from '../../test/cluster/claim.ts';
import { type Accepted, at, isObject, type KubeObject, listAt, own, stringAt } from '../engine/index.ts';
import type { World } from '../simulation/index.ts';

/** Ten ways in which a renderer of HostedClusters breaks clusters; each is named here once and kept closed. */

const spec = { version: '4.19', nodePools: [{ name: 'a' }, { name: 'b', sites: ['site-a'] }] };
const hub = rounds(newHub(spec), lifetime);

function answer(world: World): Accepted {
  const composed = ask(world);
  if (composed.outcome !== 'accepted') throw new Error(`expected an answer, got ${composed.outcome}`);
  return composed;
}

function control(world: World): KubeObject {
  return desired(answer(world), 'hosted-cluster');
}

/** The hub with one object changed. */
function changed(world: World, resource: string, change: (object: KubeObject) => KubeObject | undefined): World {
  const objects = new Map(world.objects);
  const before = objects.get(resource);
  if (!before) throw new Error(`${resource} does not exist`);
  const after = change(before);
  if (after) objects.set(resource, after);
  else objects.delete(resource);
  return { ...world, objects };
}

const silent = ({ status: _status, ...rest }: KubeObject) => rest as KubeObject;

describe('hazard 1: services are immutable as a whole, order included', () => {
  const names = (object: KubeObject) => listAt(object, 'spec', 'services').map((entry) => stringAt(entry, 'service'));

  test.each([{ mode: 'Dedicated' }, { mode: 'Passthrough' }])(
    'all four, always in the same order: $mode',
    ({ mode }) => {
      expect(names(desired(acceptCluster({ ingress: { mode } }), 'hosted-cluster'))).toEqual([
        'APIServer',
        'Ignition',
        'Konnectivity',
        'OAuthServer',
      ]);
    },
  );

  test('no setting changes them on a live cluster', () => {
    const moved = within(hub, {
      platform: { baseDomain: 'other.example.org', hubIngress: { domain: 'apps.other.example.org' } },
    });
    expect(at(control(moved), 'spec', 'services')).toEqual(at(hub.objects.get('hosted-cluster'), 'spec', 'services'));
  });
});

describe('hazard 2: the operator writes into spec', () => {
  test('nothing it fills in is ever rendered', () => {
    const filled = changed(hub, 'hosted-cluster', (object) => ({
      ...object,
      spec: {
        ...(object['spec'] as object),
        infraID: 'demo-x7k2p',
        clusterID: '6f2f6d1e-2d6c-4f3b-8f4e-0a6d2b4c8e10',
      },
      metadata: { ...object.metadata, managedFields: ownedBy(object) },
    }));
    const rendered = control(filled)['spec'] as object;
    expect(Object.keys(rendered)).not.toEqual(expect.arrayContaining(['infraID']));
    expect(Object.keys(rendered)).not.toEqual(expect.arrayContaining(['clusterID']));
    expect(at(rendered, 'networking', 'allocateNodeCIDRs')).toBeUndefined();
    expect(at(rendered, 'platform', 'kubevirt', 'generateID')).toBeUndefined();
  });

  test('Passthrough renders no dns at all, before and after the operator has filled it in', () => {
    const fresh = newHub({ ingress: { mode: 'Passthrough' } });
    const filled = changed(rounds(fresh, 3), 'hosted-cluster', (object) => ({
      ...object,
      spec: { ...(object['spec'] as object), dns: { baseDomain: 'apps.hub.example.com' } },
    }));
    for (const world of [fresh, filled]) expect(Object.keys(control(world)['spec'] as object)).not.toContain('dns');
    expect(at(control(filled), 'spec', 'platform', 'kubevirt', 'baseDomainPassthrough')).toBe(true);
  });

  /** What Crossplane's own manager would be recorded to have applied. */
  function ownedBy(object: KubeObject): unknown {
    const fields = (value: unknown): object =>
      isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, below]) => [`f:${key}`, fields(below)]))
        : {};
    return [
      {
        manager: 'apiextensions.crossplane.io/composed/x',
        operation: 'Apply',
        fieldsV1: { 'f:spec': fields(object['spec']) },
      },
    ];
  }
});

describe("hazard 3: a field the hub's operator does not know fails the whole object", () => {
  const rendered = (operatorLevel: string) =>
    desired(acceptCluster({}, { platform: { hypershift: { operatorLevel } } }), 'hosted-cluster');

  test('fields of v0.1.81 are not rendered at v0.1.75', () => {
    expect(at(rendered('v0.1.81'), 'spec', 'monitoring')).toEqual({
      metricsForwarding: { metricsSet: 'Telemetry', mode: 'Forward' },
    });
    expect(at(rendered('v0.1.75'), 'spec', 'monitoring')).toBeUndefined();
  });

  test('and are withdrawn when the operator goes back', () => {
    const back = within(hub, { platform: { hypershift: { operatorLevel: 'v0.1.75' } } });
    expect(at(control(hub), 'spec', 'monitoring')).toBeDefined();
    expect(at(control(back), 'spec', 'monitoring')).toBeUndefined();
  });

  test('the list of certificates is always there, as v0.1.75 asks', () => {
    expect(at(rendered('v0.1.75'), 'spec', 'configuration', 'apiServer', 'servingCerts')).toEqual({
      namedCertificates: [],
    });
  });
});

describe('hazard 4: what is missing from desired is deleted', () => {
  test('no report that vanishes takes anything away', () => {
    for (const resource of hub.objects.keys()) {
      const after = answer(changed(hub, resource, silent));
      expect([...after.resources.keys()].sort()).toEqual([...hub.objects.keys()].sort());
    }
  });

  test('all reports at once', () => {
    const objects = new Map([...hub.objects].map(([resource, object]) => [resource, silent(object)]));
    expect([...answer({ ...hub, objects }).resources.keys()].sort()).toEqual([...hub.objects.keys()].sort());
  });

  test('the login block and the certificate stay when their Secrets are not ready any more', () => {
    const block = (world: World) => at(control(world), 'spec', 'configuration');
    const objects = new Map(hub.objects);
    for (const part of ['oidc-client', 'api-certificate']) objects.set(part, silent(objects.get(part) as KubeObject));
    expect(block({ ...hub, objects })).toEqual(block(hub));
    expect(at(block(hub), 'oauth', 'identityProviders', 0, 'type')).toBe('OpenID');
    expect(listAt(block(hub), 'apiServer', 'servingCerts', 'namedCertificates')).toHaveLength(1);
  });
});

describe('hazard 5: a namespaced composite composes into its own namespace only', () => {
  test('whatever is elsewhere travels in an Object', () => {
    const world = rounds(newHub(spec, { flavour: 'namespaced' }), lifetime);
    const { resources } = answer(world);
    const kinds = new Set<string>();
    for (const [, { object }] of resources) {
      expect(object.metadata.namespace).toBe('team-a');
      kinds.add(object.kind);
    }
    expect([...kinds]).not.toEqual(expect.arrayContaining(['ResourceQuota', 'IPAddressPool', 'Schedule']));
    expect(at(desired(answer(world), 'capacity'), 'spec', 'forProvider', 'manifest', 'metadata', 'namespace')).toBe(
      'team-a-demo',
    );
  });
});

describe("hazard 6: deleting the HostedCluster deletes every tenant's volume", () => {
  test('deletion of what the user deletes is refused while protection is on', () => {
    const protection = desired(acceptCluster({ tier: 'production' }), 'deletion-protection');
    expect(protection).toEqual({
      apiVersion: 'protection.crossplane.io/v1beta1',
      kind: 'Usage',
      metadata: { namespace: 'team-a' },
      spec: {
        of: { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', resourceRef: { name: 'demo' } },
        reason:
          'deletionProtection is on: all data of the cluster goes with it; set spec.deletionProtection to false first',
      },
    });
  });

  test('nothing but a claim that is deleted takes the HostedCluster out of desired', () => {
    const specs = [{}, { paused: true, ...spec }, { ...spec, allowPoolRemoval: true, nodePools: [{ name: 'c' }] }];
    for (const edited of specs) expect(answer(withSpec(hub, edited)).resources.has('hosted-cluster')).toBe(true);
  });
});

describe('hazard 7: machines may not run ahead of the control plane', () => {
  const image = (world: World, resource: string) => stringAt(world.objects.get(resource), 'spec', 'release', 'image');
  const pools = ['node-pool-a-site-a', 'node-pool-a-site-b', 'node-pool-a-site-c', 'node-pool-b-site-a'];

  test('an upgrade takes the control plane first, then one pool after the other, canary first', () => {
    let world = withSpec(hub, { ...spec, version: '4.20', upgrade: { canaryPool: 'b' } });
    const order: string[] = [];
    for (let i = 0; i < lifetime; i++) {
      const before = world;
      world = round(world);
      const told = ['hosted-cluster', ...pools].filter(
        (resource) => image(world, resource) !== image(before, resource),
      );
      if (told.length > 0) order.push(told.join(' '));
    }
    expect(order).toEqual([
      'hosted-cluster',
      'node-pool-b-site-a',
      'node-pool-a-site-a node-pool-a-site-b node-pool-a-site-c',
    ]);
    expect(answer(world).status['phase']).toBe('Ready');
  });
});

describe('hazard 8: what HyperShift fixes at creation', () => {
  test('stays as it was, whatever slips through the API server', () => {
    const world = rounds(newHub({ controlPlane: { availability: 'HighlyAvailable', etcd: { size: '16Gi' } } }), 8);
    const edited = withSpec(world, {
      controlPlane: { availability: 'SingleReplica', etcd: { size: '64Gi', storageClass: 'ceph-block' } },
      network: { podCIDR: '10.200.0.0/14', serviceCIDR: '172.16.0.0/16', hostPrefix: 24, apiVIP: '192.0.2.99' },
      ingress: { domain: 'other.example.org', mode: 'Passthrough' },
    });
    const fixed = (object: KubeObject) => {
      const { controllerAvailabilityPolicy, etcd, networking, dns, services, olmCatalogPlacement, platform } = object[
        'spec'
      ] as Record<string, unknown>;
      return { controllerAvailabilityPolicy, etcd, networking, dns, services, olmCatalogPlacement, platform };
    };
    expect(fixed(control(edited))).toEqual(fixed(control(world)));
    expect(answer(edited).status).toMatchObject({
      phase: 'Blocked',
      reason: 'Immutable',
      message:
        'decided when the cluster was created and kept as it was: spec.controlPlane.availability (was HighlyAvailable, is SingleReplica), spec.controlPlane.etcd.size (was 16Gi, is 64Gi), spec.controlPlane.etcd.storageClass (was local-nvme, is ceph-block), spec.network.podCIDR (was 10.132.0.0/14, is 10.200.0.0/14), spec.network.serviceCIDR (was 172.31.0.0/16, is 172.16.0.0/16), spec.network.apiVIP (was 192.0.2.1, is 192.0.2.99), spec.network.hostPrefix (was 23, is 24), spec.ingress.domain (was k8s.example.com, is other.example.org), spec.ingress.mode (was Dedicated, is Passthrough); set it back',
    });
    const addresses = (of: World) => at(desired(answer(of), 'api-addresses'), 'spec', 'addresses');
    expect(addresses(edited)).toEqual(addresses(world));
  });
});

describe('hazard 9: an available control plane is not a usable cluster', () => {
  test('not ready before a network runs and the version has completed', () => {
    let world = newHub(spec);
    for (let i = 0; i < lifetime; i++) {
      world = round(world);
      const { ready, conditions } = answer(world);
      const live = world.objects.get('hosted-cluster');
      const completed = own(at(live, 'status', 'version', 'history', 0), 'state') === 'Completed';
      if (!completed) expect(ready).toBe(false);
      const isTrue = (type: string) => conditions.find((condition) => condition.type === type)?.status === 'True';
      expect(ready).toBe(
        isTrue('ControlPlaneReady') && isTrue('NodesReady') && isTrue('NetworkReady') && isTrue('IngressReady'),
      );
    }
    expect(answer(world).ready).toBe(true);
  });
});

describe('hazard 10: newer operators replace machines when a hub node is drained', () => {
  const patch = (pool: object, liveMigrateOnDrain: boolean) => {
    const result = acceptCluster(
      { nodePools: [{ name: 'a', sites: ['site-a'], ...pool }] },
      { platform: { hypershift: { liveMigrateOnDrain } } },
    );
    return desired(result, 'node-pool-a-site-a').metadata.annotations?.[
      'hypershift.openshift.io/kubevirt-vm-jsonpatch'
    ];
  };
  const migrate = '[{"op":"replace","path":"/spec/template/spec/evictionStrategy","value":"LiveMigrate"}]';

  test.each([
    { name: 'migrates where the platform can', pool: {}, on: true, want: migrate },
    { name: 'not where the platform cannot', pool: {}, on: false, want: undefined },
    { name: 'not with a GPU', pool: { gpu: { model: 'a100' } }, on: true, want: undefined },
    { name: 'not on local disks', pool: { rootVolume: { storageClass: 'local-nvme' } }, on: true, want: undefined },
  ])('$name', ({ pool, on, want }) => {
    expect(patch(pool, on)).toBe(want);
  });
});

test('a refusal touches nothing: it has no resources at all', () => {
  expect(refuseCluster({ version: '4.12' })).toHaveLength(1);
});
