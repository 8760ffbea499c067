import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { at, isObject, type KubeObject, resourceLimit, wrappedManifest } from '../../functions/engine/index.ts';
import { transitionMistakes } from '../../functions/engine/validation/index.ts';
import { countKey } from '../../functions/guard-rails/index.ts';
import { defaultPlatform, parseQuantity } from '../../functions/platform/index.ts';
import { apply, edit, type World } from '../../functions/simulation/index.ts';
import { tenantSchema } from '../../functions/tenant/index.ts';
import { platformChanges, platformDocuments, platformOf } from '../generators/platform.ts';
import { type TenantDocument, type TenantSpecInput, tenants } from '../generators/tenant.ts';
import { type Claim, hubFor, next, reconcile, withSettings } from '../lives/hub.ts';
import { edited } from './events.ts';
import { badNames, homeless, secrets } from './objects.ts';
import { accepted, atRest, forNewOnes } from './rules.ts';

const flavour = 'claims';

/** Tenants and the hub on which they have come to rest. */
interface Rested {
  readonly claim: TenantDocument;
  readonly steady: World;
}

let worlds: readonly Rested[] = [];
beforeAll(() => {
  const sample = fc.sample(tenants(defaultPlatform), { seed: 2, numRuns: 20 });
  worlds = sample.map((claim) => ({ claim, steady: atRest(hubFor(claim, { flavour })) }));
}, 120_000);

describe('every valid tenant', () => {
  test('is accepted by any hub that it is valid for', () => {
    for (const settings of fc.sample(platformDocuments(), { seed: 1, numRuns: 10 })) {
      for (const claim of fc.sample(tenants(platformOf(settings)), { seed: 1, numRuns: 20 })) {
        const composed = reconcile(hubFor(claim, { flavour, settings }));
        expect('mistakes' in composed ? { claim, mistakes: composed.mistakes } : composed.outcome).toEqual('accepted');
      }
    }
  });

  test('comes to rest, silent, ready unless it is cordoned, whole and with names that fit', () => {
    for (const { claim, steady } of worlds) {
      const answer = accepted(steady);
      const objects = [...answer.resources.values()].map(({ object }) => object);
      expect(answer.results).toEqual([]);
      expect(answer.resources.size).toBeLessThanOrEqual(resourceLimit);
      if (!claim.spec['cordoned']) expect({ claim, ready: answer.ready }).toEqual({ claim, ready: true });
      expect(objects.flatMap(badNames)).toEqual([]);
      expect(objects.flatMap(homeless)).toEqual([]);
      expect(objects.flatMap(secrets)).toEqual([]);
    }
  });

  test('does not change when a setting does that is for new ones only', () => {
    const changes = fc.sample(platformChanges().map(forNewOnes), { seed: 4, numRuns: 4 * worlds.length });
    for (const [index, document] of changes.entries()) {
      const steady = worlds[index % worlds.length]?.steady as World;
      const moved = apply(steady, accepted(withSettings(steady, document))).objects;
      expect([...moved]).toEqual([...steady.objects]);
    }
  });

  test('loses nothing by a cordon, and every namespace is cut off in quarantine', () => {
    for (const { claim, steady } of worlds) {
      const cordoned = accepted(edit(steady, { ...claim.spec, cordoned: true }));
      expect([...cordoned.resources.keys()].sort()).toEqual([...steady.objects.keys()].sort());
      const cut = accepted(edit(steady, { ...claim.spec, quarantine: true }));
      const children = [...cut.resources.values()].filter(({ object }) => object.kind === 'VirtualCluster');
      expect(children.filter(({ object }) => at(object, 'spec', 'quarantine') !== true)).toEqual([]);
    }
  });

  test('keeps namespaces and machines that are no longer listed', () => {
    for (const { claim, steady } of worlds) {
      const spec = { ...claim.spec, allowNamespaceRemoval: false, allowMachineRemoval: false };
      const bare = { ...spec, namespaces: [], machines: [], replicate: [] };
      const answer = accepted(edit(steady, bare));
      const kept = [...steady.objects.keys()].filter((name) => /^(namespace|machine)-/.test(name));
      expect(kept.filter((name) => !answer.resources.has(name))).toEqual([]);
    }
  });
});

describe('shares', () => {
  test('of all namespaces never come to more than the tenant has, whatever is edited, at any moment', () => {
    const specs = fc.sample(tenants(defaultPlatform), { seed: 9, numRuns: 60 }).map(({ spec }) => spec);
    let checked = 0;
    for (const [index, { claim, steady }] of worlds.entries()) {
      let world = steady;
      let spec: TenantSpecInput = claim.spec;
      for (const wish of [{}, specs[3 * index] ?? {}, specs[3 * index + 1] ?? {}]) {
        const before = spec;
        spec = edited(claim, spec, Object.keys(wish).length > 0 ? { ...wish, quota: before['quota'] ?? {} } : before);
        world = edit(world, spec);
        for (let round = 0; round < 6; round++) {
          const composed = reconcile(world);
          if (composed.outcome !== 'accepted') break;
          world = next(world, composed);
          // What is applied counts, not what is desired last: children that are not updated yet still use theirs.
          checked += 1;
          expect({ spec, over: overdrawn(spec, childrenIn(world.objects)) }).toEqual({ spec, over: [] });
        }
      }
    }
    expect(checked).toBeGreaterThan(worlds.length);
  });

  test('hold in the quotas that the namespaces themselves render, to the last unit', () => {
    let quotas = 0;
    for (const { claim, steady } of worlds.slice(0, 12)) {
      const children = childrenIn(steady.objects);
      const rendered = children.map((child) => quotaOf(child, claim));
      quotas += rendered.length;
      for (const [key, most] of Object.entries(hardOf(claim.spec))) {
        if (engineOf(claim.spec) !== 'Static') continue;
        const sum = rendered.reduce((total, hard) => total + thousandths(hard[keyOf(key)] ?? '0'), 0n);
        expect({ key, over: sum > thousandths(most) }).toEqual({ key, over: false });
      }
    }
    expect(quotas).toBeGreaterThan(10);
  });
});

describe('what never changes', () => {
  const machine = (more: object) => ({ namespaces: [{ name: 'web' }], machines: [{ name: 'db', ...more }] });
  const disk = (more: object) =>
    machine({ disks: [{ name: 'data', size: '1Gi', storageClass: 'ceph-block', ...more }] });
  const edits: readonly { path: string; before: TenantSpecInput; after: TenantSpecInput }[] = [
    { path: 'spec.claimNamespace', before: { claimNamespace: 'team-a' }, after: { claimNamespace: 'team-b' } },
    { path: 'spec.claimNamespace', before: {}, after: { claimNamespace: 'team-b' } },
    { path: 'spec.machines[].image', before: machine({ image: 'fedora' }), after: machine({ image: 'ubuntu-24.04' }) },
    { path: 'spec.machines[].image', before: machine({ image: 'fedora' }), after: machine({}) },
    {
      path: 'spec.machines[].rootDisk.size',
      before: machine({ rootDisk: { size: '50Gi' } }),
      after: machine({ rootDisk: { size: '60Gi' } }),
    },
    {
      path: 'spec.machines[].rootDisk.storageClass',
      before: machine({ rootDisk: { storageClass: 'ceph-block' } }),
      after: machine({ rootDisk: { storageClass: 'local-nvme' } }),
    },
    { path: 'spec.machines[].disks[].size', before: disk({}), after: disk({ size: '2Gi' }) },
    { path: 'spec.machines[].disks[].storageClass', before: disk({}), after: disk({ storageClass: 'local-nvme' }) },
  ];
  const document = (spec: TenantSpecInput): TenantDocument => ({
    apiVersion: 'aerodrome.dev/v1alpha1',
    kind: 'Tenant',
    metadata: { name: 'payments' },
    spec,
  });

  test('every rule that compares with the old object has an edit here', () => {
    const ruled = tenantSchema.rules.filter(({ transition }) => transition);
    const paths = ruled.map(({ path, fieldPath = '' }) => `${path}${fieldPath}`);
    expect([...new Set(edits.map(({ path }) => path))].sort()).toEqual([...new Set(paths)].sort());
  });

  test.each(edits)('$path: an API server refuses the edit', ({ path, before, after }) => {
    const refused = transitionMistakes(tenantSchema, document(before), document(after), 'cluster');
    expect(refused.map((mistake) => mistake.path.replaceAll(/\[\d+\]/g, '[]'))).toContain(path);
  });
});

/** Whose sum over namespaces is more than the tenant has. */
function overdrawn(spec: TenantSpecInput, children: readonly KubeObject[]): readonly string[] {
  if (engineOf(spec) !== 'Static') return [];
  return Object.entries(hardOf(spec)).flatMap(([key, most]) => {
    const sum = children.reduce((total, child) => total + thousandths(amountOf(child, key)), 0n);
    return sum > thousandths(most) ? [`${key}: ${sum} of ${thousandths(most)}`] : [];
  });
}

function hardOf(spec: TenantSpecInput): Readonly<Record<string, string>> {
  return (at(spec, 'quota', 'hard') ?? {}) as Readonly<Record<string, string>>;
}

function engineOf(spec: TenantSpecInput): unknown {
  return at(spec, 'quota', 'engine') ?? 'Static';
}

function childrenIn(objects: ReadonlyMap<string, KubeObject>): readonly KubeObject[] {
  return [...objects.values()].filter(({ kind }) => kind === 'VirtualCluster');
}

function amountOf(child: KubeObject, key: string): string {
  return `${at(child, 'spec', 'resources', key) ?? at(child, 'spec', 'resources', 'counts', key) ?? 0}`;
}

/** `spec.hard` of the quota that a namespace of the tenant renders. */
function quotaOf(child: KubeObject, owner: TenantDocument): Readonly<Record<string, string>> {
  const { name = '', namespace = '' } = child.metadata;
  const claim: Claim = { ...child, metadata: { name, namespace }, spec: child['spec'] as Claim['spec'] };
  const labels = { 'aerodrome.dev/tenant': owner.metadata.name };
  const home = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels } };
  // Sizes aside: a tenant may allow none at all, and then its namespaces wait.
  const generous = { ...owner, spec: { ...owner.spec, allowed: {}, cordoned: false } } as unknown as KubeObject;
  const hub = hubFor(claim, { flavour: 'namespaced', namespace: home, owner: generous });
  const quota = accepted(atRest(hub)).resources.get('guard-rail-quota')?.object;
  const hard = quota && at(wrappedManifest(quota), 'spec', 'hard');
  if (!isObject(hard)) throw new Error(`cannot find the quota of namespace ${name}`);
  return hard as Readonly<Record<string, string>>;
}

/** Key of a ResourceQuota for a key of a tenant's quota. */
function keyOf(key: string): string {
  if (key === 'ephemeralStorage') return 'requests.ephemeral-storage';
  return ['cpu', 'memory', 'storage'].includes(key) ? `requests.${key}` : countKey(key);
}

function thousandths(text: string): bigint {
  const value = parseQuantity(text);
  if (value === undefined) throw new Error(`cannot add ${text}: it is no quantity`);
  return value;
}
