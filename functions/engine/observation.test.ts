import { describe, expect, test } from '@jest/globals';
import {
  type Accepted,
  blueprint,
  compose,
  each,
  type Kind,
  type KubeObject,
  part,
  stringAt,
  waiting,
} from './index.ts';
import { composite, settingsObject, type Toy, type ToySpec, toy } from './toy.fixture.ts';

/** What was asked of the kind since. */
let asked: string[] = [];

function noted<T>(what: string, answer: T): T {
  asked.push(what);
  return answer;
}

const object = (name: string, data: Readonly<Record<string, unknown>> = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name },
  data,
});

/** A kind of which every part reads something else. */
const curious: Kind<ToySpec, Toy> = {
  ...toy,
  prepare: (base, platform) => noted('prepare', toy.prepare(base, platform)),
  blueprint: blueprint<Toy>({
    alone: part<Toy>({ why: 'it reads nothing', build: () => noted('alone', object('alone')) }),
    settled: part<Toy>({
      why: 'it reads a setting',
      build: (c) => noted('settled', object('settled', { domain: c.settings.domain })),
    }),
    source: part<Toy>({
      why: 'others read it',
      build: () => noted('source', object('source')),
      ready: (observed) =>
        noted('source?', stringAt(observed, 'status', 'phase') ? { state: 'ready' } : waiting('Off', 'off')),
    }),
    reader: part<Toy>({
      why: 'it reads another object',
      build: (c) => noted('reader', object('reader', { phase: stringAt(c.observed('source'), 'status', 'phase') })),
    }),
    waiter: part<Toy>({
      why: 'it reads whether another object is ready',
      build: (c) => noted('waiter', object('waiter', { up: `${c.readiness('source').state === 'ready'}` })),
    }),
    one: each((c: Toy) => c.spec.members, {
      why: 'it is made of an item',
      key: (item) => item,
      build: (item) => noted(item, object(item, { size: item })),
    }),
  }),
  report: (context, plan, drift) => noted('report', toy.report(context, plan, drift)),
};

const spec: ToySpec = { members: ['a', 'b'], size: 'small', extra: false, paused: false };
const settings = { cores: { small: 2, large: 8 }, domain: 'example.com', motd: 'hello' };
const names = ['alone', 'settled', 'source', 'reader', 'waiter', 'one-a', 'one-b'];
const observed: ReadonlyMap<string, KubeObject> = new Map(names.map((name) => [name, object(name)]));

interface Given {
  readonly spec?: ToySpec;
  readonly settings?: typeof settings;
  readonly observed?: ReadonlyMap<string, KubeObject>;
}

const required = settingsObject(settings);

function ask(kind: Kind<ToySpec, Toy>, given: Given = {}): Accepted {
  const composed = compose(kind, {
    composite: composite('namespaced', given.spec ?? spec),
    observed: given.observed ?? observed,
    required: new Map([['platform', [given.settings === undefined ? required : settingsObject(given.settings)]]]),
    platform: 'toy',
  });
  if (composed.outcome !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(composed)}`);
  return composed;
}

function withStatus(name: string, phase: string): ReadonlyMap<string, KubeObject> {
  return new Map([...observed, [name, { ...object(name), status: { phase } }]]);
}

describe('of a composite that was asked about before', () => {
  test.each<readonly [name: string, given: Given, want: readonly string[]]>([
    ['nothing', {}, []],
    ['the object of a part that nobody reads', { observed: withStatus('alone', 'x') }, ['alone']],
    [
      'an object that others read',
      { observed: withStatus('source', 'on') },
      ['source', 'source?', 'reader', 'waiter', 'report'],
    ],
    ['a setting', { settings: { ...settings, domain: 'example.org' } }, ['prepare', 'settled']],
    ['the pause', { spec: { ...spec, paused: true } }, ['prepare', 'report']],
    ['an item', { spec: { ...spec, members: ['a', 'c'] } }, ['prepare', 'c', 'report']],
  ])('only what reads what differs is asked again: %s', (_name, given, want) => {
    const kind = { ...curious };
    ask(kind);
    asked = [];
    const composed = ask(kind, given);
    expect(asked.toSorted()).toEqual(want.toSorted());
    expect(composed).toEqual(ask({ ...curious }, given));
  });

  test('what stays is what was desired before, object by object', () => {
    const kind = { ...curious };
    const before = ask(kind);
    const after = ask(kind, { observed: withStatus('alone', 'x') });
    for (const name of names) expect(after.resources.get(name)?.object).toBe(before.resources.get(name)?.object);
  });

  test('nothing is left of it once no object is the same, or its kind is another', () => {
    const kind = { ...curious };
    ask(kind);
    asked = [];
    ask(kind, { observed: structuredClone(observed) });
    ask({ ...curious });
    expect(asked.filter((one) => one === 'alone')).toHaveLength(2);
  });

  test('it is forgotten from time to time, with names that nobody asks for any more', () => {
    const kind = { ...curious };
    asked = [];
    for (let request = 0; request < 1_001; request++) ask(kind);
    expect(asked.filter((one) => one === 'alone')).toHaveLength(2);
  });
});
