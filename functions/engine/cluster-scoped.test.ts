import { describe, expect, test } from '@jest/globals';
import {
  type Accepted,
  blueprint,
  compose,
  identify,
  type Kind,
  type KubeObject,
  part,
  stringAt,
  type Used,
  usage,
  used,
} from './index.ts';
import { composite, defaultSettings, settingsObject, type Toy, type ToySpec, toy } from './toy.fixture.ts';

/** The toy as a kind whose composites are in no namespace: it composes into the namespace its spec or name gives. */
const island: Kind<ToySpec, Toy> = {
  ...toy,
  kind: 'Island',
  scope: {
    is: 'Cluster',
    namespaceOf: ({ spec, metadata }) => stringAt(spec, 'home') ?? `island-${metadata.name ?? ''}`,
  },
  validate: (identity) => toy.validate(identity),
  blueprint: blueprint<Toy>({
    ...toy.blueprint,
    ground: part<Toy>({
      why: 'the namespace of everything',
      outlives: ['core'],
      build: (c) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: c.namespace } }),
    }),
    guard: part<Toy>({
      why: 'nobody deletes it by accident',
      build: (c) => usage({ of: c.owned, reason: 'it is all there is' }),
    }),
  }),
  report: (c, plan, drift) => ({ ...toy.report(c, plan, drift), connectionDetails: new Map([['address', 'here']]) }),
};

const written: KubeObject = { apiVersion: 'toy.dev/v1', kind: 'Island', metadata: { name: 'web' }, spec: {} };

function accepted(kind: Kind<ToySpec, Toy>, object: KubeObject, observed: Record<string, KubeObject> = {}): Accepted {
  const composed = compose(kind, {
    composite: object,
    observed: new Map(Object.entries(observed)),
    required: new Map([['platform', [settingsObject(defaultSettings)]]]),
    platform: 'toy',
  });
  if (composed.outcome !== 'accepted') throw new Error(`expected an answer, got ${composed.outcome}`);
  return composed;
}

describe('who asks', () => {
  const scope = island.scope;
  if (!scope) throw new Error('it has no scope');
  const owned = { apiVersion: 'toy.dev/v1', kind: 'Island', name: 'web' };

  test.each([
    { name: 'by its name', given: {}, namespace: 'island-web' },
    { name: 'by its spec', given: { spec: { home: 'shore' } }, namespace: 'shore' },
    {
      name: 'whatever namespace is written on it, since an API server drops that',
      given: { metadata: { name: 'web', namespace: 'elsewhere' } },
      namespace: 'island-web',
    },
    { name: 'although its spec is nonsense', given: { spec: 7 }, namespace: 'island-web' },
  ])('works in a namespace $name', ({ given, namespace }) => {
    const object = { ...written, ...given };
    expect(identify({ kind: 'Island', scope }, object)).toEqual({
      flavour: 'cluster',
      name: 'web',
      namespace,
      composite: object,
      owned,
    });
  });

  test('needs a name', () => {
    expect(identify({ kind: 'Island', scope }, { ...written, metadata: {} })).toEqual({
      path: 'metadata.name',
      given: undefined,
      accepted: 'lower-case letters, digits and dashes',
      message: 'a Island needs a name',
    });
  });

  test.each(['claims', 'namespaced'] as const)('is not mistaken for a kind with a namespace (%s)', (flavour) => {
    const identity = identify(toy, composite(flavour));
    expect('flavour' in identity && [identity.flavour, identity.namespace, identity.owned.namespace]).toEqual([
      flavour,
      'shop',
      'shop',
    ]);
  });
});

describe('what it composes', () => {
  const live = {
    core: {
      apiVersion: 'toy.dev/v1',
      kind: 'Core',
      metadata: { name: 'web', namespace: 'island-web' },
      status: { phase: 'Done' },
    },
    ground: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'island-web' }, status: { phase: 'Active' } },
  };

  test('is composed as it is, anywhere', () => {
    const { resources } = accepted(island, written, live);
    expect(resources.get('elsewhere')?.object.metadata).toEqual({ name: 'island-web-web', namespace: 'far-away' });
    expect(resources.get('ground')?.object.kind).toBe('Namespace');
    expect([...resources.values()].filter(({ object }) => object.kind === 'Object')).toEqual([]);
  });

  test('has no connection details', () => {
    expect([...accepted(island, written).connectionDetails]).toEqual([]);
    const claimed: Kind<ToySpec, Toy> = { ...toy, report: island.report };
    expect([...accepted(claimed, composite('claims')).connectionDetails]).toEqual([['address', 'here']]);
    expect([...accepted(claimed, composite('namespaced')).connectionDetails]).toEqual([]);
  });

  test('is protected where the API server finds the protection', () => {
    const { resources } = accepted(island, written, live);
    expect(resources.get('usage-ground-outlives-core')?.object).toMatchObject({
      kind: 'Usage',
      metadata: { namespace: 'island-web' },
      spec: {
        of: { kind: 'Namespace', resourceRef: { name: 'island-web', namespace: '' } },
        by: { kind: 'Core', resourceRef: { name: 'web' } },
      },
    });
    expect(resources.get('guard')?.object).toEqual({
      apiVersion: 'protection.crossplane.io/v1beta1',
      kind: 'ClusterUsage',
      metadata: {},
      spec: {
        of: { apiVersion: 'toy.dev/v1', kind: 'Island', resourceRef: { name: 'web' } },
        reason: 'it is all there is',
      },
    });
  });
});

describe('a Usage', () => {
  const one = (name: string, namespace?: string): Used => ({ apiVersion: 'v1', kind: 'Thing', name, namespace });
  const placed = (draft: ReturnType<typeof usage>) => ({
    kind: draft.kind,
    namespace: draft.metadata.namespace,
    of: (draft['spec'] as { of: { resourceRef: object } }).of.resourceRef,
  });

  test.each([
    {
      name: 'both in one namespace',
      of: one('a', 'x'),
      by: one('b', 'x'),
      want: { kind: 'Usage', namespace: 'x', of: { name: 'a' } },
    },
    {
      name: 'across namespaces: with the user',
      of: one('a', 'x'),
      by: one('b', 'y'),
      want: { kind: 'Usage', namespace: 'y', of: { name: 'a', namespace: 'x' } },
    },
    {
      name: 'of something cluster-scoped by something in a namespace',
      of: one('a'),
      by: one('b', 'y'),
      want: { kind: 'Usage', namespace: 'y', of: { name: 'a', namespace: '' } },
    },
    {
      name: 'by something cluster-scoped: with what is protected',
      of: one('a', 'x'),
      by: one('b'),
      want: { kind: 'Usage', namespace: 'x', of: { name: 'a' } },
    },
    { name: 'both cluster-scoped', of: one('a'), by: one('b'), want: { kind: 'ClusterUsage', of: { name: 'a' } } },
    { name: 'by nobody', of: one('a', 'x'), want: { kind: 'Usage', namespace: 'x', of: { name: 'a' } } },
    { name: 'by nobody, cluster-scoped', of: one('a'), want: { kind: 'ClusterUsage', of: { name: 'a' } } },
  ])('$name', ({ of, by, want }) => {
    expect(placed(usage({ of, ...(by ? { by } : {}), reason: 'because' }))).toEqual({ namespace: undefined, ...want });
  });

  test('names an object as it is', () => {
    expect(used({ apiVersion: 'v1', kind: 'Thing', metadata: {} })).toBeUndefined();
    expect(used({ apiVersion: 'v1', kind: 'Thing', metadata: { name: 'a' } })).toEqual(one('a'));
  });
});

describe('closed', () => {
  const shut: Kind<ToySpec, Toy> = {
    ...toy,
    closed: () => ({ by: 'the gate', frozen: false }),
    blueprint: blueprint<Toy>({
      ...toy.blueprint,
      alarm: part<Toy>({
        why: 'rings whatever happens',
        evenClosed: true,
        build: (c) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { namespace: c.namespace }, data: {} }),
      }),
    }),
  };
  const frozen: Kind<ToySpec, Toy> = { ...shut, closed: () => ({ by: 'the gate', frozen: true }) };
  const core: KubeObject = {
    apiVersion: 'toy.dev/v1',
    kind: 'Core',
    metadata: { name: 'web', namespace: 'shop', annotations: { 'aerodrome.dev/choices': '{"size":"small"}' } },
    spec: { cores: 2, domain: 'example.com', motd: 'before' },
    status: { phase: 'Done' },
  };
  const motd = ({ resources }: Accepted) => stringAt(resources.get('core')?.object, 'spec', 'motd');

  test('makes nothing new but what must be, and goes on with what exists', () => {
    expect([...accepted(shut, composite('claims')).resources.keys()]).toEqual(['alarm']);
    const live = accepted(shut, composite('claims'), { core });
    expect([...live.resources.keys()].sort()).toEqual(['alarm', 'core']);
    expect(motd(live)).toBe('hello');
    expect(live.plan.find(({ name }) => name === 'member-one')?.waitingOn).toEqual(['the gate']);
  });

  test('frozen, makes nothing at all and keeps what exists as it was applied, wanted or not', () => {
    expect([...accepted(frozen, composite('claims')).resources.keys()]).toEqual([]);
    const old = { apiVersion: 'toy.dev/v1', kind: 'Member', metadata: { name: 'web-old', namespace: 'shop' } };
    const live = accepted(frozen, composite('claims'), { core, 'member-old': old });
    expect([...live.resources.keys()].sort()).toEqual(['core', 'member-old']);
    expect(motd(live)).toBe('before');
    expect(live.plan.find(({ name }) => name === 'member-old')?.why).toBe('kept as it is without the gate');
  });

  test('room is kept for what must be made', () => {
    const refusal = (members: number) => {
      const composed = compose(shut, {
        composite: composite('claims', { members: Array.from({ length: members }, (_, index) => `m${index}`) }),
        observed: new Map(),
        required: new Map([['platform', [settingsObject(defaultSettings)]]]),
        platform: 'toy',
      });
      return composed.outcome;
    };
    // core, elsewhere, its Usage and the alarm, beside the members
    expect([refusal(46), refusal(47)]).toEqual(['accepted', 'refused']);
  });
});
