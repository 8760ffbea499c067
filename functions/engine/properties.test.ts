import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Accepted, compose, type KubeObject, unwrap, wrappedManifest } from './index.ts';
import { composite, defaultSettings, settingsObject, type ToySettings, type ToySpec, toy } from './toy.fixture.ts';

type Flavour = 'claims' | 'namespaced';
type Observed = ReadonlyMap<string, KubeObject>;

/** One thing that happens between two calls of the function. */
type Event =
  | { readonly what: 'apply' }
  | { readonly what: 'progress'; readonly phase: string; readonly ready: boolean }
  | { readonly what: 'glitch'; readonly every: number }
  | { readonly what: 'settings'; readonly settings: ToySettings }
  | { readonly what: 'spec'; readonly spec: ToySpec };

const settings = fc.record({
  cores: fc.record({ small: fc.integer({ min: 1, max: 4 }), large: fc.integer({ min: 5, max: 9 }) }),
  domain: fc.constantFrom('example.com', 'example.org'),
  motd: fc.constantFrom('hello', 'bye'),
});
const spec = fc.record({
  members: fc.uniqueArray(fc.constantFrom('one', 'two', 'three', '__proto__', 'constructor'), { maxLength: 4 }),
  size: fc.constantFrom('small', 'large'),
  extra: fc.boolean(),
  paused: fc.constant(false),
});
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ what: 'apply' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('progress' as const),
      phase: fc.constantFrom('Working', 'Done'),
      ready: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('glitch' as const), every: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('settings' as const), settings }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('spec' as const), spec }) },
);
const life = fc.record({
  flavour: fc.constantFrom<Flavour>('claims', 'namespaced'),
  spec,
  events: fc.array(event, { maxLength: 30 }),
});

function call(flavour: Flavour, current: ToySpec, observed: Observed, offered: ToySettings): Accepted {
  const composed = compose(toy, {
    composite: composite(flavour, current),
    observed,
    required: new Map([['platform', [settingsObject(offered)]]]),
    platform: 'toy',
  });
  if (composed.outcome !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(composed)}`);
  return composed;
}

/** What the hub holds after Crossplane applied the answer: kept statuses, no status on what is new. */
function applyTo(observed: Observed, composed: Accepted): Observed {
  return new Map(
    [...composed.resources].map(([name, { object }]) => {
      const before = observed.get(name);
      const metadata = { name: `generated-${name}`, ...object.metadata };
      return [name, { ...object, metadata, ...(before?.['status'] === undefined ? {} : { status: before['status'] }) }];
    }),
  );
}

function report(object: KubeObject, phase: string, isReady: boolean): KubeObject {
  const conditions = [{ type: 'Ready', status: isReady ? 'True' : 'False', reason: 'R' }];
  if (object.kind !== 'Object') return { ...object, status: { phase, conditions } };
  return {
    ...object,
    status: { conditions, atProvider: { manifest: { ...wrappedManifest(object), status: { phase, conditions } } } },
  };
}

function walk(
  { flavour, spec: first, events }: { flavour: Flavour; spec: ToySpec; events: readonly Event[] },
  check: (at: {
    observed: Observed;
    composed: Accepted;
    spec: ToySpec;
    offered: ToySettings;
    flavour: Flavour;
  }) => void,
): void {
  let observed: Observed = new Map();
  let current = first;
  let offered = defaultSettings;
  for (const next of events) {
    if (next.what === 'spec') current = next.spec;
    if (next.what === 'settings') offered = next.settings;
    if (next.what === 'progress')
      observed = new Map([...observed].map(([name, object]) => [name, report(object, next.phase, next.ready)]));
    if (next.what === 'glitch') {
      observed = new Map(
        [...observed].map(([name, object], index) => {
          const { status: _gone, ...rest } = object;
          return [name, index % next.every === 0 ? ({ ...rest } as KubeObject) : object];
        }),
      );
    }
    const composed = call(flavour, current, observed, offered);
    check({ observed, composed, spec: current, offered, flavour });
    if (next.what === 'apply') observed = applyTo(observed, composed);
  }
}

describe('over every life of a composite', () => {
  test('what is observed and wanted is desired, whatever flaps', () => {
    fc.assert(
      fc.property(life, (given) => {
        walk(given, ({ observed, composed }) => {
          const wanted = new Set(composed.plan.filter(({ state }) => state !== 'unwanted').map(({ name }) => name));
          const lost = [...observed.keys()].filter((name) => wanted.has(name) && !composed.resources.has(name));
          expect(lost).toEqual([]);
        });
      }),
      { seed: 1 },
    );
  });

  test('no setting moves an object that exists, unless it rolls out to all or the claim chose anew', () => {
    fc.assert(
      fc.property(life, (given) => {
        walk(given, ({ observed, composed, offered, spec: now }) => {
          const before = observed.get('core');
          const after = composed.resources.get('core')?.object;
          if (!before || !after) return;
          const was = before['spec'] as { cores: number; domain: string };
          const chosen = JSON.parse(before.metadata.annotations?.['aerodrome.dev/choices'] ?? '{}').size;
          const cores = chosen === now.size ? was.cores : offered.cores[now.size];
          expect(after['spec']).toEqual({ cores, domain: was.domain, motd: offered.motd });
        });
      }),
      { seed: 2 },
    );
  });

  test('the same request gives the same bytes, whatever the map order', () => {
    const text = (composed: Accepted) =>
      JSON.stringify([[...composed.resources], composed.status, composed.conditions, composed.plan]);
    fc.assert(
      fc.property(life, (given) => {
        walk(given, ({ observed, composed, spec: now, offered, flavour }) => {
          const reversed = new Map([...observed].reverse());
          expect(text(call(flavour, now, reversed, offered))).toBe(text(composed));
        });
      }),
      { seed: 3 },
    );
  });

  test('an answer that has been applied is answered by itself', () => {
    fc.assert(
      fc.property(life, (given) => {
        walk(given, ({ observed, composed, spec: now, offered, flavour }) => {
          const once = applyTo(observed, composed);
          const again = call(flavour, now, once, offered);
          for (const [name, { object }] of composed.resources) {
            if (name === 'core' || !observed.has(name)) continue;
            expect(again.resources.get(name)?.object).toEqual(object);
          }
          expect(again.resources.get('core')?.object).toEqual(composed.resources.get('core')?.object);
        });
      }),
      { seed: 4 },
    );
  });

  test('paused keeps every object as it was applied and makes none', () => {
    fc.assert(
      fc.property(life, settings, (given, other) => {
        walk(given, ({ observed, spec: now, flavour }) => {
          const paused = call(flavour, { ...now, paused: true }, observed, other);
          expect([...paused.resources.keys()].filter((name) => !observed.has(name))).toEqual([]);
          for (const [name, { object }] of paused.resources) {
            const { metadata, ...rest } = wrappedManifest(observed.get(name) as KubeObject);
            const { status: _status, ...applied } = rest as KubeObject & { status?: unknown };
            expect(wrappedManifest(object)).toEqual({ ...applied, metadata });
          }
        });
      }),
      { seed: 5 },
    );
  });

  test('both flavours hold the same: unwrapped, their resources are equal', () => {
    fc.assert(
      fc.property(spec, (now) => {
        const resources = (flavour: Flavour) => {
          let observed: Observed = new Map();
          for (let round = 0; round < 4; round++) {
            const next = applyTo(observed, call(flavour, now, observed, defaultSettings));
            observed = new Map([...next].map(([name, object]) => [name, report(object, 'Done', true)]));
          }
          const usages = (name: string) => name.startsWith('usage-'); // they name the carrier, not what it carries
          return [...observed]
            .filter(([name]) => !usages(name))
            .map(([name, object]) => [name, wrappedManifest(object)['spec'] ?? wrappedManifest(object)['data']]);
        };
        expect(resources('namespaced')).toEqual(resources('claims'));
      }),
      { seed: 6 },
    );
  });

  test('a carrier the hub has not reported on is not taken for the object', () => {
    const carrier = {
      apiVersion: 'kubernetes.m.crossplane.io/v1alpha1',
      kind: 'Object',
      metadata: { annotations: { 'aerodrome.dev/scope': 'hub' } },
      spec: { forProvider: { manifest: {} } },
    };
    expect(unwrap(carrier)).toBeUndefined();
  });
});
