import { describe, expect, test } from '@jest/globals';
import { at, isObject, type KubeObject, listAt, type Used, used } from '../../engine/index.ts';
import { type Given, grown, platformWith } from './virtual-cluster.fixture.ts';

/** What is left of a claim that is being deleted: composed resources by name, and what there is on the hub. */
interface Remains {
  readonly resources: ReadonlyMap<string, KubeObject>;
  readonly hub: readonly KubeObject[];
}

const host = 'vc-tenant-a--shop';
const chart = { repository: 'https://charts.example.com', name: 'podinfo', version: '6.9.4' };
const apps = [
  { name: 'web', chart },
  { name: 'hanging', chart },
];

/**
 * A claim deleted as Crossplane does it: everything at once, but for what a Usage protects, until nothing more goes. The
 * provider deletes what an Object carries only where its management policies let it, and a namespace takes along what is in it.
 */
function deleted(given: Given, hanging: readonly string[] = []): Remains {
  const { observed } = grown(given);
  let remains: Remains = {
    resources: new Map(Object.entries(observed)),
    hub: Object.values(observed)
      .map(onHub)
      .filter((object) => object !== undefined),
  };
  for (;;) {
    const next = round(remains, hanging);
    if (next.resources.size === remains.resources.size) return next;
    remains = next;
  }
}

function round({ resources, hub }: Remains, hanging: readonly string[]): Remains {
  const usages = [...resources.values()].filter(({ kind }) => kind === 'Usage');
  const there = (reference: unknown) => [...resources.values()].some((object) => isNamed(object, reference));
  const stays = ([name, object]: readonly [string, KubeObject]): boolean => {
    if (hanging.includes(name)) return true;
    if (object.kind === 'Usage') return at(object, 'spec', 'by') !== undefined && there(at(object, 'spec', 'by'));
    // The API server asks no webhook about these, and so not Crossplane's.
    if (object.apiVersion.startsWith('admissionregistration.k8s.io/')) return false;
    return usages.some((usage) => isNamed(object, at(usage, 'spec', 'of')));
  };
  const left = new Map([...resources].filter(stays));
  const gone = [...resources].filter(([name]) => !left.has(name)).map(([, object]) => object);
  const taken = gone.filter(isDeleting).map(onHub);
  const namespaces = taken.filter((object) => object?.kind === 'Namespace').map((object) => object?.metadata.name);
  return {
    resources: left,
    hub: hub.filter((object) => !taken.includes(object) && !namespaces.includes(object.metadata.namespace)),
  };
}

function isNamed(object: KubeObject, reference: unknown): boolean {
  const { apiVersion, kind, name }: Partial<Used> = used(object) ?? {};
  return (
    at(reference, 'apiVersion') === apiVersion &&
    at(reference, 'kind') === kind &&
    at(reference, 'resourceRef', 'name') === name
  );
}

function isDeleting(object: KubeObject): boolean {
  const policies = listAt(object, 'spec', 'managementPolicies');
  return object.kind !== 'Object' || policies.length === 0 || policies.includes('*');
}

/** The object of the hub that a composed resource is or carries. */
function onHub(object: KubeObject): KubeObject | undefined {
  if (object.kind !== 'Object') return object;
  if (at(object, 'spec', 'providerConfigRef', 'name') !== 'hub') return undefined;
  const manifest = at(object, 'spec', 'forProvider', 'manifest');
  return isObject(manifest) ? (manifest as unknown as KubeObject) : undefined;
}

const isolating = (hub: readonly KubeObject[]): readonly string[] =>
  hub
    .filter(
      ({ kind, metadata }) => kind !== 'Usage' && JSON.stringify([metadata.name, metadata.namespace]).includes(host),
    )
    .map(({ kind, metadata }) => `${kind} ${metadata.name}`)
    .sort();

describe.each(['claims', 'namespaced'] as const)('in the flavour %s', (flavour) => {
  const inOrder = { flavour, spec: { apps, appDeletion: 'InOrder' as const } };
  const before = ({ observed }: ReturnType<typeof grown>) => {
    const objects = Object.values(observed).map(onHub);
    return isolating(objects.filter((object) => object !== undefined));
  };

  test.each([
    { name: 'policies of the API server', platform: platformWith({}) },
    { name: 'Kyverno', platform: platformWith({ tenancy: { policyEngine: 'Kyverno' } }) },
    { name: 'a hub of plain Kubernetes', platform: platformWith({ hub: { distribution: 'Kubernetes' } }) },
  ])('an app that never uninstalls leaves nothing unguarded: $name', ({ platform }) => {
    const given = { ...inOrder, platform, tenantSpec: { policies: { mode: 'Audit' } } };
    const { resources, hub } = deleted(given, ['app-hanging']);
    // Helm gets at it by the one and needs the other.
    expect([...resources.keys()]).toEqual(expect.arrayContaining(['control-plane', 'inside-helm']));
    const warning = (one: string) => one.includes('.audited'); // takes nothing away
    expect(isolating(hub)).toEqual(before(grown(given)).filter((one) => !warning(one)));
  });

  test.each([
    { name: 'in order', given: inOrder },
    { name: 'with the cluster', given: { flavour, spec: { apps } } },
    { name: 'a namespace', given: { flavour, spec: { mode: 'Namespace' as const } } },
  ])('nothing waits for ever, and nothing is left: $name', ({ given }) => {
    const { resources, hub } = deleted(given);
    expect([...resources.keys()]).toEqual([]);
    expect(isolating(hub)).toEqual([]);
  });

  test('in a namespace that is kept, what closes stays and what opens goes', () => {
    const { resources, hub } = deleted({ flavour, spec: { controlPlane: { storage: { retention: 'Retain' } } } });
    expect([...resources.keys()]).toEqual([]);
    expect(isolating(hub)).toEqual([
      'LimitRange guard-rails',
      `Namespace ${host}`,
      'NetworkPolicy default-deny',
      'ResourceQuota guard-rails',
      'ServiceAccount default',
    ]);
  });
});
