import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../cli/input/load.ts';
import type { Flavour, KubeObject } from '../../functions/engine/index.ts';
import { kinds } from '../../functions/kinds.ts';
import { type Claim, play, question } from '../../functions/render/index.ts';
import { encodeRequest } from '../../functions/server/codec/index.ts';
import { createHandler } from '../../functions/server/handler.ts';
import { createSink } from '../../functions/server/testing/sink.ts';
import { createWorld, type World } from '../../functions/simulation/index.ts';
import { reversed } from './shuffled.ts';

const examples = ['cluster/edge', 'virtual-cluster/team', 'tenant/team'];
const rounds = 5;

interface Moment {
  readonly claim: Claim;
  readonly world: World;
}

let moments: readonly Moment[] = [];

beforeAll(() => {
  moments = examples.flatMap((name) => (['claims', 'namespaced'] as const).flatMap((flavour) => lifeOf(name, flavour)));
});

/** The first rounds of an example. */
function lifeOf(name: string, flavour: Flavour): Moment[] {
  const file = fileURLToPath(new URL(`../../examples/${name}.yaml`, import.meta.url));
  const { claims, settings, supply } = load([file], { flavour });
  const claim = claims[0];
  if (claim === undefined) throw new Error(`no claim in ${file}`);
  const asked = question(claim, supply);
  const world = createWorld(asked.composite, asked.required);
  return Array.from(play(claim, world, settings, rounds), ({ before }) => ({ claim, world: before }));
}

const versions = new WeakMap<KubeObject, string>();
let writes = 0;

/** As an API server keeps it: the simulation makes a new object wherever something changes. */
function stored(object: KubeObject): KubeObject {
  const resourceVersion = versions.get(object) ?? `${++writes}`;
  versions.set(object, resourceVersion);
  const { kind, metadata } = object;
  return {
    ...object,
    metadata: { uid: `${kind}/${metadata.namespace}/${metadata.name}`, ...metadata, resourceVersion },
  };
}

/** One question: a moment of some life, as Crossplane may write it. */
interface Step {
  readonly moment: number;
  /** The author pauses the claim, which changes what is desired of objects that stay as they are. */
  readonly paused: boolean;
  /** The platform team changes settings that live objects follow, and how soon to look again. */
  readonly changed: boolean;
  /** The order of fields. */
  readonly backwards: boolean;
  /** An object that somebody else changed. */
  readonly touched: number | undefined;
}

function toggled(step: Step): Step {
  return { ...step, paused: !step.paused };
}

const changedSettings = new WeakMap<KubeObject, KubeObject>();

/** Other settings, if the object has settings: the same ones every time. */
function withChange(object: KubeObject): KubeObject {
  if (object.kind !== 'EnvironmentConfig') return object;
  const known = changedSettings.get(object);
  if (known) return known;
  const data = object['data'] as Readonly<Record<string, object>>;
  const secretStore = { ...data['secretStore'], name: 'another' };
  const changed = { ...object, data: { ...data, secretStore, ttl: { steadySeconds: 50, waitingSeconds: 10 } } };
  changedSettings.set(object, changed);
  return changed;
}

function requestOf({ moment, paused, changed, backwards, touched }: Step): Buffer {
  const { claim, world } = moments[moment % moments.length] as Moment;
  const touch = (object: KubeObject, at: number): KubeObject =>
    at === touched ? { ...object, metadata: { ...object.metadata, labels: { touched: `${++writes}` } } } : object;
  const put = (object: KubeObject) => ({ object: backwards ? reversed(stored(object)) : stored(object) });
  const { composite } = world;
  const spec = { ...(composite['spec'] as object), ...(claim.kind.kind === 'Tenant' ? {} : { paused }) };
  return encodeRequest({
    capabilities: [1, 2, 3, 4, 5],
    observed: {
      composite: put({ ...composite, spec }),
      resources: Array.from(world.objects, ([name, object], at) => [name, put(touch(object, at))]),
    },
    requiredResources: Array.from(world.required, ([name, objects]) => [
      name,
      objects.map((one) => put(changed ? withChange(one) : one)),
    ]),
  });
}

describe('a function that keeps objects and answers', () => {
  const step = fc.record({
    moment: fc.nat(examples.length * rounds * 2),
    paused: fc.boolean(),
    changed: fc.boolean(),
    backwards: fc.boolean(),
    touched: fc.option(fc.nat(20), { nil: undefined, freq: 1 }),
  });

  test('answers as one that has never been asked before, whatever it was asked', () => {
    const fresh = createHandler({ kinds, log: createSink(false).log });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.constantFrom(20_000, 200_000, 2 ** 25), (steps, keep) => {
        const keeping = createHandler({ kinds, log: createSink(false).log, keep });
        // By then no object is new: the first of two answers is kept, and the second is the one that was kept.
        const again = steps.flatMap((one) => [one, { ...one, backwards: !one.backwards }]);
        for (const one of [...steps, ...steps.map(toggled), ...again]) {
          const request = requestOf(one);
          const reply = keeping(request);
          expect(reply.outcome).toBe('accepted');
          expect(reply).toEqual(fresh(request));
        }
      }),
      { numRuns: 8 },
    );
  });
});

test('nobody writes to what is observed, or to what was desired before', () => {
  for (const { claim, world } of moments) {
    const given = frozen({ composite: world.composite, observed: world.objects, required: world.required });
    const ask = () => claim.kind.compose({ ...given, platform: 'aerodrome' });
    expect(ask()).toEqual(frozen(ask()));
  }
});

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) for (const item of value.values()) frozen(item);
  else for (const item of Object.values(value)) frozen(item);
  return Object.freeze(value);
}
