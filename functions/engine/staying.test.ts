import { describe, expect, test } from '@jest/globals';
import type { Flavour } from './index.ts';
import { type Accepted, blueprint, compose, type Draft, each, type KubeObject, part } from './index.ts';
import { composite, defaultSettings, settingsObject, states, type Toy, type ToySpec, toy } from './toy.fixture.ts';

const rule = (name: string): Draft => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'far-away' },
  data: { open: 'yes' },
});

const target = (kind: string, name: string) => ({ apiVersion: 'v1', kind, metadata: { name, namespace: 'shop' } });

/** Members that stay but for the one called `leaves`, and a single part that stays where `extra` is wanted. */
const kind = {
  ...toy,
  areas: [],
  blueprint: blueprint<Toy>({
    rule: each((c: Toy) => c.spec.members, {
      why: 'it isolates',
      key: (name) => name,
      stays: (name) => name !== 'leaves',
      leave: (applied) => ({ ...applied, data: {} }),
      build: rule,
    }),
    door: part<Toy>({
      why: 'it closes',
      noun: 'the door',
      when: (c) => c.spec.extra,
      stays: () => true,
      build: () => rule('door'),
    }),
  }),
};

type Observed = ReadonlyMap<string, KubeObject>;

function answer(
  spec: Partial<ToySpec>,
  observed: Observed = new Map(),
  flavour: 'claims' | 'namespaced' = 'claims',
  of = kind,
): Accepted {
  const composed = compose(of, {
    composite: composite(flavour, spec),
    observed,
    required: new Map([['platform', [settingsObject(defaultSettings)]]]),
    platform: 'toy',
  });
  if (composed.outcome !== 'accepted') throw new Error(JSON.stringify(composed));
  return composed;
}

/** What was desired, as it is there once the provider has applied it. */
function applied({ resources }: Accepted): Observed {
  return new Map(
    [...resources].map(([name, { object }]) => [
      name,
      {
        ...object,
        metadata: { ...object.metadata, name: `generated-${name}` },
        status: { conditions: [{ type: 'Ready', status: 'True' }] },
      },
    ]),
  );
}

const policies = ({ resources }: Accepted) =>
  Object.fromEntries(
    [...resources].map(([name, { object }]) => [name, Object(object['spec']).managementPolicies?.join()]),
  );

const stays = 'Observe,Create,Update,LateInitialize';

describe.each(['claims', 'namespaced'] as const satisfies readonly Flavour[])('in the flavour %s', (flavour) => {
  const grown = applied(answer({ members: ['a', 'b'], extra: true }, new Map(), flavour));

  test('what stays is carried in an Object that deletes nothing', () => {
    const { resources } = answer({ members: ['a', 'leaves'] }, new Map(), flavour);
    expect(resources.get('rule-a')?.object).toEqual({
      apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
      kind: 'Object',
      metadata: { annotations: { 'aerodrome.dev/scope': 'hub' }, namespace: 'shop' },
      spec: {
        forProvider: { manifest: rule('a') },
        managementPolicies: stays.split(','),
        providerConfigRef: { kind: 'ClusterProviderConfig', name: 'hub' },
        readiness: { policy: 'SuccessfulCreate' },
        watch: true,
      },
    });
    expect(Object(resources.get('rule-leaves')?.object['spec']).managementPolicies).toEqual(['*']);
  });

  test('what is not wanted any more goes as soon as it may be deleted, and gives nothing meanwhile', () => {
    const first = answer({ members: ['a'] }, grown, flavour);
    expect(policies(first)).toEqual({ door: '*', 'rule-a': stays, 'rule-b': '*' });
    expect(Object(first.resources.get('rule-b')?.object['spec']).forProvider.manifest).toEqual({
      ...rule('b'),
      data: {},
    });
    expect(states(first.plan)).toEqual({ 'rule-a': 'applied', 'rule-b': 'applied', door: 'applied' });
    const second = answer({ members: ['a'] }, applied(first), flavour);
    expect(policies(second)).toEqual({ 'rule-a': stays });
    expect(states(second.plan)).toEqual({ 'rule-a': 'applied', door: 'unwanted' });
  });

  test('what is wanted again on its way out stays as if nothing had happened', () => {
    const leaving = applied(answer({ members: ['a'] }, grown, flavour));
    const { resources } = answer({ members: ['a', 'b'], extra: true }, leaving, flavour);
    expect(resources).toEqual(answer({ members: ['a', 'b'], extra: true }, grown, flavour).resources);
  });

  test('paused, nothing leaves, and what leaves already stays as it is', () => {
    const paused = { members: ['a'], paused: true };
    expect(policies(answer(paused, grown, flavour))).toEqual({ door: stays, 'rule-a': stays, 'rule-b': stays });
    const leaving = applied(answer({ members: ['a'] }, grown, flavour));
    expect(policies(answer(paused, leaving, flavour))).toEqual({ door: '*', 'rule-a': stays, 'rule-b': '*' });
  });
});

test('messages call a part by its noun', () => {
  const [door] = answer({ members: [], extra: true }).plan.filter(({ name }) => name === 'door');
  expect(door?.readiness).toEqual({ state: 'waiting', reason: 'Creating', message: 'the door is being created' });
});

test('what exists without an Object never gets one: it would be another object under the same name', () => {
  const plain = { ...rule('a'), metadata: { name: 'a', namespace: 'far-away' } };
  const { resources } = answer({ members: ['a'] }, new Map([['rule-a', plain]]));
  expect(resources.get('rule-a')?.object).toEqual(plain);
});

test('what outlives a part that outlives another needs no Usage for that', () => {
  const chain = (middle: boolean) => ({
    ...toy,
    areas: [],
    blueprint: blueprint<Toy>({
      a: part({ why: 'the first to go', build: () => target('Secret', 'a') }),
      b: part({ why: 'in between', when: () => middle, outlives: ['a'], build: () => target('Secret', 'b') }),
      c: part({ why: 'the last to go', outlives: ['b', 'a'], build: () => target('Secret', 'c') }),
    }),
  });
  const usages = (of: typeof kind) => {
    const first = answer({}, new Map(), 'claims', of);
    const { resources } = answer({}, applied(first), 'claims', of);
    return [...resources.keys()].filter((name) => name.startsWith('usage'));
  };
  expect(usages(chain(true))).toEqual(['usage-b-outlives-a', 'usage-c-outlives-b']);
  expect(usages(chain(false))).toEqual(['usage-c-outlives-a']);
});
