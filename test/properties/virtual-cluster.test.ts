import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  at,
  type Flavour,
  type KubeObject,
  listAt,
  resourceLimit,
  wrappedManifest,
} from '../../functions/engine/index.ts';
import { transitionMistakes } from '../../functions/engine/validation/index.ts';
import { defaultPlatform } from '../../functions/platform/index.ts';
import { apply, edit, type World } from '../../functions/simulation/index.ts';
import { virtualClusterSchema } from '../../functions/virtual-cluster/index.ts';
import { platformChanges, platformDocuments, platformOf } from '../generators/platform.ts';
import { type VirtualClusterClaim, virtualClusterClaims } from '../generators/virtual-cluster.ts';
import { hubFor, reconcile, tenantObject, withOwner, withSettings } from '../lives/hub.ts';
import { edited } from './events.ts';
import { badNames, homeless, secrets } from './objects.ts';
import { accepted, atRest, contents, forNewOnes } from './rules.ts';

const claims = virtualClusterClaims(defaultPlatform);
const flavours = fc.constantFrom<Flavour>('claims', 'namespaced');

/** Whether a claim asks for something that can become ready. */
const isRunning = ({ spec }: VirtualClusterClaim) => spec['paused'] !== true && spec['suspended'] !== true;

/** Claims and the hub on which they have come to rest. */
interface Rested {
  readonly claim: VirtualClusterClaim;
  readonly flavour: Flavour;
  readonly steady: World;
}

let worlds: readonly Rested[] = [];
beforeAll(() => {
  const sample = fc.sample(fc.record({ claim: claims, flavour: flavours }), { seed: 2, numRuns: 14 });
  worlds = sample.map((one) => ({ ...one, steady: atRest(hubFor(one.claim, one)) }));
}, 120_000);

describe('every valid claim', () => {
  test('is accepted by any hub that it is valid for, in both flavours', () => {
    for (const settings of fc.sample(platformDocuments(), { seed: 1, numRuns: 10 })) {
      for (const claim of fc.sample(virtualClusterClaims(platformOf(settings)), { seed: 1, numRuns: 20 })) {
        for (const flavour of ['claims', 'namespaced'] as const) {
          const composed = reconcile(hubFor(claim, { flavour, settings }));
          expect('mistakes' in composed ? { claim, mistakes: composed.mistakes } : composed.outcome).toEqual(
            'accepted',
          );
        }
      }
    }
  });

  test('comes to rest, silent, ready unless it is paused or suspended, whole and with names that fit', () => {
    for (const { claim, steady } of worlds) {
      const answer = accepted(steady);
      const objects = objectsOf(answer.resources);
      expect(answer.results).toEqual([]);
      expect(answer.resources.size).toBeLessThanOrEqual(resourceLimit);
      expect({ claim, ready: answer.ready }).toEqual({ claim, ready: isRunning(claim) });
      expect(objects.flatMap(badNames)).toEqual([]);
      expect(objects.flatMap(homeless)).toEqual([]);
      expect(objects.flatMap(secrets)).toEqual([]);
    }
  });

  test('means the same in both flavours at rest', () => {
    for (const { claim, flavour, steady } of worlds.slice(0, 6)) {
      const other = atRest(hubFor(claim, { flavour: flavour === 'claims' ? 'namespaced' : 'claims' }));
      expect(contents(accepted(other))).toEqual(contents(accepted(steady)));
    }
  });
});

describe('a live one', () => {
  const running = () => worlds.filter(({ claim }) => isRunning(claim));

  test('does not change when a setting does that is for new ones only', () => {
    const changes = fc.sample(platformChanges().map(forNewOnes), { seed: 4, numRuns: 4 * worlds.length });
    for (const [index, document] of changes.entries()) {
      const steady = running()[index % running().length]?.steady as World;
      const moved = apply(steady, accepted(withSettings(steady, document))).objects;
      expect([...moved]).toEqual([...steady.objects]);
    }
  });

  test('stays as it is, whatever is asked for, while it is paused or its tenant is missing', () => {
    for (const { claim, steady } of running()) {
      for (const { claim: other } of worlds) {
        const wish = edited(claim, claim.spec, other.spec);
        for (const paused of [true, false]) {
          const asked = edit(steady, { ...wish, quarantine: true, paused });
          const composed = reconcile(paused ? asked : withOwner(asked, null));
          if (composed.outcome !== 'accepted') continue;
          expect([...apply(steady, composed).objects]).toEqual([...steady.objects]);
        }
      }
    }
  });

  test('is cut off by its own word and its tenant’s: no policy lets anything through', () => {
    for (const { claim, steady } of running()) {
      const own = edit(steady, { ...claim.spec, quarantine: true });
      const free = edit(steady, { ...claim.spec, quarantine: false });
      for (const cut of [own, withOwner(free, tenantObject(undefined, { quarantine: true }))]) {
        const answer = accepted(cut);
        const open = objectsOf(answer.resources)
          .filter(({ kind }) => kind === 'NetworkPolicy')
          .filter((policy) => listAt(policy, 'spec', 'ingress').length + listAt(policy, 'spec', 'egress').length > 0);
        expect(open).toEqual([]);
        expect(answer.status).toMatchObject({ quarantined: true });
        expect(answer.resources.has('guard-rail-default-deny')).toBe(true);
      }
    }
  });
});

/** What protects a claim, and shuts what machines there will be in, is there from the first moment. */
const early: readonly string[] = ['deletion-protection', 'node-network'];

test('nothing is made for a claim whose tenant is missing, or allows less', () => {
  const owners = fc.constantFrom(null, tenantObject(undefined, { allowed: { sizes: [], kubernetesVersions: [] } }));
  fc.assert(
    fc.property(claims, flavours, owners, (claim, flavour, owner) => {
      const sized = { ...claim, spec: { ...claim.spec, resources: {}, paused: false } };
      const answer = accepted(hubFor(sized, { flavour, owner }));
      expect([...answer.resources.keys()].filter((name) => !early.includes(name))).toEqual([]);
      expect(answer.status).toMatchObject({ phase: 'Blocked', reason: owner ? 'TenantLimit' : 'TenantMissing' });
    }),
    { seed: 7, numRuns: 60, endOnFailure: true },
  );
});

describe('what never changes', () => {
  const etcd = { store: 'Etcd', replicas: 3, storage: { size: '8Gi', class: 'ceph-block' } };
  const licence = { edition: 'Platform', platform: { apiKeySecretRef: { name: 'key' } } };
  const machines = { type: 'Private', joinSecretRef: { name: 'join' }, machines: [{ name: 'a' }] };
  const edits: readonly { path: string; before: object; after: object }[] = [
    { path: 'spec.mode', before: {}, after: { mode: 'Namespace' } },
    { path: 'spec.mode', before: { mode: 'Namespace' }, after: { mode: 'VCluster' } },
    { path: 'spec.tenant', before: { tenant: 'payments' }, after: { tenant: 'others' } },
    { path: 'spec.tenant', before: { tenant: 'payments' }, after: {} },
    { path: 'spec.controlPlane.store', before: { controlPlane: etcd }, after: {} },
    {
      path: 'spec.controlPlane.replicas',
      before: { controlPlane: etcd },
      after: { controlPlane: { ...etcd, replicas: 5 } },
    },
    {
      path: 'spec.controlPlane.storage.size',
      before: { controlPlane: etcd },
      after: { controlPlane: { ...etcd, storage: { ...etcd.storage, size: '9Gi' } } },
    },
    {
      path: 'spec.controlPlane.storage.class',
      before: { controlPlane: etcd },
      after: { controlPlane: { ...etcd, storage: { ...etcd.storage, class: 'local-nvme' } } },
    },
    {
      path: 'spec.nodes.type',
      before: { ...licence, expose: { type: 'LoadBalancer' }, nodes: machines },
      after: { ...licence, expose: { type: 'LoadBalancer' } },
    },
  ];

  test('every rule that compares with the old object has an edit here', () => {
    const ruled = virtualClusterSchema.rules.filter(({ transition }) => transition);
    const paths = ruled.map(({ path, fieldPath = '' }) => `${path}${fieldPath}`);
    expect([...new Set(edits.map(({ path }) => path))].sort()).toEqual([...new Set(paths)].sort());
  });

  test.each(edits)('$path: an API server refuses the edit, and a live one is kept', ({ path, before, after }) => {
    const claimed = (spec: object) => ({
      apiVersion: 'aerodrome.dev/v1alpha1',
      kind: 'VirtualCluster',
      metadata: { name: 'shop', namespace: 'team-a' },
      spec: spec as VirtualClusterClaim['spec'],
    });
    const refused = transitionMistakes(virtualClusterSchema, claimed(before), claimed(after), 'namespaced');
    expect(refused.map((mistake) => mistake.path)).toContain(path);
    const steady = atRest(hubFor(claimed(before), { flavour: 'claims' }));
    const answer = accepted(edit(steady, after as VirtualClusterClaim['spec']));
    // Who drops the field still belongs to the same tenant.
    if (path !== 'spec.tenant' || 'tenant' in after) expect(answer.status).toMatchObject({ phase: 'Blocked' });
    expect(keptOf(apply(steady, answer))).toEqual(keptOf(steady));
  });
});

/** What of a live one hangs on fields that never change. */
function keptOf({ objects }: World): unknown {
  const values = at(objects.get('control-plane'), 'spec', 'forProvider', 'values', 'controlPlane');
  const namespace = objects.get('namespace');
  return {
    nodes: at(objects.get('control-plane'), 'spec', 'forProvider', 'values', 'privateNodes'),
    store: at(values, 'backingStore'),
    volumes: at(values, 'statefulSet', 'persistence'),
    replicas: at(values, 'statefulSet', 'highAvailability'),
    namespace: namespace && wrappedManifest(namespace).metadata.labels,
  };
}

/** The real objects of an answer, without what carries them. */
function objectsOf(resources: ReadonlyMap<string, { readonly object: KubeObject }>): readonly KubeObject[] {
  return [...resources.values()].flatMap(({ object }) => {
    const real = wrappedManifest(object);
    return real === object ? [object] : [object, real];
  });
}
