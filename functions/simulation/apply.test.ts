import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accepted, condition, emptyHub } from '../../test/lives/hand-made.ts';
import { at, type KubeObject } from '../engine/index.ts';
import { advance, apply, brought, createWorld, edit, generatedName, settled } from './index.ts';

const configMap = (data: Readonly<Record<string, string>>, name?: string): KubeObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { namespace: 'elsewhere', ...(name === undefined ? {} : { name }), labels: { app: 'demo' } },
  data,
});

describe('apply, as Crossplane does', () => {
  const world = apply(emptyHub(), accepted({ settings: configMap({ a: '1' }) }));
  const settings = world.objects.get('settings');

  test('gives a name, a uid, an owner, labels and the namespace of the composite', () => {
    const { managedFields: _fields, ...metadata } = settings?.metadata ?? {};
    expect(metadata).toEqual({
      name: generatedName(world.composite, 'settings'),
      namespace: 'team-a',
      generateName: 'demo-',
      uid: expect.stringMatching(/^[0-9a-f-]{36}$/),
      generation: 1,
      creationTimestamp: '2026-01-01T00:00:00Z',
      annotations: { 'crossplane.io/composition-resource-name': 'settings' },
      labels: { app: 'demo', 'crossplane.io/composite': 'demo' },
      ownerReferences: [
        {
          apiVersion: 'aerodrome.dev/v1alpha1',
          kind: 'Cluster',
          name: 'demo',
          uid: world.composite.metadata.uid,
          controller: true,
          blockOwnerDeletion: true,
        },
      ],
    });
  });

  test('keeps name and uid when the object changes, and counts its generations', () => {
    const changed = apply(advance(world), accepted({ settings: configMap({ a: '2' }, 'another') })).objects.get(
      'settings',
    );
    expect(changed?.['data']).toEqual({ a: '2' });
    expect(changed?.metadata.name).toBe(settings?.metadata.name);
    expect(changed?.metadata.uid).toBe(settings?.metadata.uid);
    expect(changed?.metadata.generation).toBe(2);
  });

  test('takes away what is no longer desired; what comes back is another object', () => {
    const gone = apply(world, accepted({}));
    expect(gone.objects.size).toBe(0);
    const back = apply(advance(gone), accepted({ settings: configMap({ a: '1' }) })).objects.get('settings');
    expect(back?.metadata.name).toBe(settings?.metadata.name);
    expect(back?.metadata.uid).not.toBe(settings?.metadata.uid);
  });

  test('does not apply a status', () => {
    const answer = accepted({ settings: { ...configMap({}), status: { phase: 'Ready' } } });
    expect(apply(emptyHub(), answer).objects.get('settings')?.['status']).toBeUndefined();
  });

  test('writes the status that was answered and no older one, with conditions around those of the function', () => {
    const valid = { type: 'ConfigurationValid', status: 'True', reason: 'Valid' } as const;
    const before = apply(emptyHub(), {
      ...accepted({}),
      status: { phase: 'Pending', nodes: '0/3' },
      conditions: [valid],
    });
    const after = apply(advance(before), {
      ...accepted({}),
      status: { phase: 'Ready' },
      conditions: [valid],
      ready: true,
    });
    const transition = (round: number) => `2026-01-01T00:0${round}:00Z`;
    expect(after.composite['status']).toEqual({
      phase: 'Ready',
      conditions: [
        {
          type: 'Responsive',
          status: 'True',
          reason: 'WatchCircuitClosed',
          observedGeneration: 1,
          lastTransitionTime: transition(0),
        },
        { ...valid, lastTransitionTime: transition(0) },
        {
          type: 'Synced',
          status: 'True',
          reason: 'ReconcileSuccess',
          observedGeneration: 1,
          lastTransitionTime: transition(0),
        },
        {
          type: 'Ready',
          status: 'True',
          reason: 'Available',
          observedGeneration: 1,
          lastTransitionTime: transition(1),
        },
      ],
    });
  });

  test('refers to what it composed where each flavour does', () => {
    const reference = { apiVersion: 'v1', kind: 'ConfigMap', name: settings?.metadata.name };
    expect(at(world.composite, 'spec', 'crossplane', 'resourceRefs')).toEqual([reference]);
    const claimRef = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Cluster', name: 'demo', namespace: 'team-a' };
    const metadata = { name: 'demo-x7k2p' };
    const composite = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'XCluster', metadata, spec: { claimRef } };
    const claimed = apply(createWorld(composite, new Map()), accepted({ settings: configMap({}) }));
    const object = claimed.objects.get('settings');
    expect(at(claimed.composite, 'spec', 'resourceRefs')).toEqual([
      { apiVersion: 'v1', kind: 'ConfigMap', name: object?.metadata.name, namespace: 'elsewhere' },
    ]);
    expect(object?.metadata.labels).toEqual({
      app: 'demo',
      'crossplane.io/composite': 'demo-x7k2p',
      'crossplane.io/claim-name': 'demo',
      'crossplane.io/claim-namespace': 'team-a',
    });
  });

  test('refers from a composite in no namespace to whatever it composed, wherever that is', () => {
    const composite = { apiVersion: 'aerodrome.dev/v1alpha1', kind: 'Island', metadata: { name: 'demo' }, spec: {} };
    const { composite: after, objects } = apply(
      createWorld(composite, new Map()),
      accepted({ settings: configMap({}) }),
    );
    const name = objects.get('settings')?.metadata.name;
    expect(at(after, 'spec')).toEqual({
      crossplane: { resourceRefs: [{ apiVersion: 'v1', kind: 'ConfigMap', name, namespace: 'elsewhere' }] },
    });
    expect(at(after, 'status', 'claimConditionTypes')).toBeUndefined();
  });

  test('brings what is asked for by name only now, and what is asked for by another name', () => {
    const one = (name: string): KubeObject => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    const asked = (name: string) => new Map([['home', { apiVersion: 'v1', kind: 'Namespace', match: { name } }]]);
    const empty = { ...world, required: new Map(), beside: [one('a'), one('b')] };
    const first = { ...empty, required: brought(empty, empty, asked('a')) };
    expect(first.required.get('home')).toEqual([one('a')]);
    expect(brought(first, first, asked('b')).get('home')).toEqual([one('b')]);
    expect(brought(first, first, asked('c')).get('home')).toEqual([]);
  });

  test('shows next time what a requirement asks for by label, and no longer what is gone', () => {
    const pool: KubeObject = {
      apiVersion: 'metallb.io/v1beta1',
      kind: 'IPAddressPool',
      metadata: { name: 'b', labels: { ours: 'yes' } },
    };
    const foreign: KubeObject = { ...pool, metadata: { name: 'a', namespace: 'team-a', uid: 'foreign' } };
    const requirements = new Map([
      ['pools', { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', match: { labels: { ours: 'yes' } } }],
    ]);
    const start = { ...emptyHub(), required: new Map([['pools', [foreign]]]) };
    const made = apply(start, { ...accepted({ pool }), requirements });
    expect(made.required.get('pools')?.map((object) => object.metadata.name)).toEqual(['a', 'b']);
    const gone = apply(made, { ...accepted({}), requirements });
    expect(gone.required.get('pools')).toEqual([foreign]);
  });
});

test('an edit by the author leaves alone what Crossplane wrote, and is another generation', () => {
  const world = apply(emptyHub(), accepted({ settings: configMap({}) }));
  const edited = edit(world, { version: '4.20.6' });
  expect(edited.composite['spec']).toEqual({
    version: '4.20.6',
    crossplane: at(world.composite, 'spec', 'crossplane'),
  });
  expect(edited.composite.metadata.generation).toBe((world.composite.metadata.generation ?? 0) + 1);
  expect(edit(edited, { version: '4.20.6' })).toBe(edited);
});

describe('faults hide, and give back', () => {
  const usage: KubeObject = { apiVersion: 'protection.crossplane.io/v1beta1', kind: 'Usage', metadata: {}, spec: {} };
  const answer = accepted({ usage });
  const world = advance(apply(emptyHub(), answer));
  const seen = (faults: object) => advance(apply({ ...world, faults }, answer));

  test('a status that vanishes is there again when the fault is gone', () => {
    const blind = seen({ vanished: ['usage'] });
    expect(blind.objects.get('usage')?.['status']).toBeUndefined();
    const again = advance(apply({ ...blind, faults: {} }, answer));
    expect(again.objects.get('usage')).toEqual(world.objects.get('usage'));
  });

  test('conditions that are Unknown are known again', () => {
    const blind = seen({ unknown: ['usage'] });
    expect(condition(blind.objects.get('usage'), 'Ready')).toBe('Unknown StatusUnknown');
    expect(advance({ ...blind, faults: {} }).objects.get('usage')).toEqual(world.objects.get('usage'));
  });
});

const data = fc.dictionary(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), { noNullPrototype: true });
const answers = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), data, { noNullPrototype: true })
  .map((objects) =>
    accepted(Object.fromEntries(Object.entries(objects).map(([name, value]) => [name, configMap(value)]))),
  );

describe('properties', () => {
  test('applying the same answer again changes nothing', () => {
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const once = apply(advance(apply(emptyHub(), first)), second);
        expect(apply(once, second)).toEqual(once);
      }),
    );
  });

  test('the same history gives the same bytes', () => {
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const live = () => advance(apply(advance(apply(emptyHub(), first)), second));
        expect(JSON.stringify([...live().objects])).toBe(JSON.stringify([...live().objects]));
      }),
    );
  });

  test('it settles: kinds without an operator do not change by themselves', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const once = advance(apply(emptyHub(), answer));
        expect(settled(once, advance(apply(once, answer)))).toBe(true);
      }),
    );
  });
});
