import { describe, expect, test } from '@jest/globals';
import { decodeResponse, encodeRequest, type RequestInput } from './codec/index.ts';
import { createHandler, type Handler } from './handler.ts';
import { inputKind } from './input.ts';
import { createSink } from './testing/sink.ts';
import { toyComposite, toyKind, toyThat } from './testing/toy-kind.ts';

type Stored = ReturnType<typeof stored>;

function stored(uid: string, resourceVersion: string) {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: uid, uid, resourceVersion } };
}

function toy(uid: string, items: readonly string[] = ['a']) {
  const composite = toyComposite({ items });
  return { ...composite, metadata: { ...composite.metadata, uid } };
}

interface Given {
  readonly composite?: object;
  readonly observed?: Readonly<Record<string, object>>;
  readonly required?: Readonly<Record<string, readonly object[]>>;
  readonly rest?: RequestInput;
}

const one = stored('one', '1');
const two = stored('two', '1');
const settings = stored('settings', '1');

function requestOf({
  composite = toy('u'),
  observed = { one, two },
  required = { settings: [settings] },
  rest,
}: Given) {
  return encodeRequest({
    tag: 'tag',
    capabilities: [1, 2, 3, 4, 5],
    observed: {
      composite: { object: composite },
      resources: Object.entries(observed).map(([name, object]) => [name, { object }]),
    },
    requiredResources: Object.entries(required).map(([name, found]) => [name, found.map((object) => ({ object }))]),
    ...rest,
  });
}

/** A handler whose kind looks at everything, and how often the kind has been asked. */
function counting(keep: number): { readonly handler: Handler; readonly asked: () => number } {
  let count = 0;
  const kind = toyThat((request) => {
    count++;
    const seen = [...request.observed.values(), ...[...request.required.values()].flat()];
    expect(seen).not.toContain(undefined);
    return toyKind.compose(request);
  });
  return { handler: createHandler({ kinds: [kind], log: createSink(false).log, keep }), asked: () => count };
}

/** A handler that has been asked often enough to know the answer. */
function knowing() {
  const { handler, asked } = counting(100_000);
  for (let time = 0; time < 3; time++) handler(requestOf({}));
  const before = asked();
  return { handler, asked: () => asked() - before };
}

const backwards = ({ apiVersion, kind, metadata }: Stored) => ({ metadata, kind, apiVersion });

describe('an answer that is known', () => {
  test.each<readonly [name: string, why: string, given: Given]>([
    ['the same', 'nothing differs', {}],
    ['another tag', 'it is copied', { rest: { tag: 'a much longer tag' } }],
    ['another order of resources', 'Go has none', { observed: { two, one } }],
    ['another order of fields', 'Go has none', { observed: { one: backwards(one), two: backwards(two) } }],
  ])('%s: %s', (_name, _why, given) => {
    const { handler, asked } = knowing();
    const request = requestOf(given);
    expect(handler(request)).toEqual(counting(0).handler(request));
    expect(asked()).toBe(0);
  });

  test.each<readonly [name: string, given: Given]>([
    ['the composite', { composite: toy('u', ['a', 'b']) }],
    ['another composite', { composite: toy('v') }],
    ['a composed resource', { observed: { one: stored('one', '2'), two } }],
    ['another object under its name', { observed: { one: stored('other', '1'), two } }],
    ['its size', { observed: { one: { ...one, data: {} }, two } }],
    ['a name', { observed: { one, three: two } }],
    ['one more', { observed: { one, two, three: stored('three', '1') } }],
    ['one less', { observed: { one } }],
    ['one that cannot be known', { observed: { one, two: { ...two, metadata: { name: 'two' } } } }],
    ['a required resource', { required: { settings: [stored('settings', '2')] } }],
    ['one more that is required', { required: { settings: [settings, one] } }],
    ['none that is required', { required: { settings: [] } }],
    ['another requirement', { required: { settings: [settings], more: [] } }],
    ['the platform', { rest: { input: { ...inputKind, platform: { name: 'other' } } } }],
    ['what earlier steps desire', { rest: { desired: { resources: [['early', { object: one }]] } } }],
    ['the context', { rest: { context: { from: 'earlier' } } }],
  ])('is none where something differs: %s', (_name, given) => {
    const { handler, asked } = knowing();
    const request = requestOf(given);
    expect(handler(request)).toEqual(counting(0).handler(request));
    expect(asked()).toBe(1);
  });

  test('is not kept while something is new', () => {
    const { handler, asked } = counting(100_000);
    const counts = ['1', '2', '3', '3', '3', '3'].map((version) => {
      handler(requestOf({ observed: { one: stored('one', version), two } }));
      return asked();
    });
    expect(counts).toEqual([1, 2, 3, 4, 4, 4]);
  });

  test('goes when others were asked for since, and there is no room', () => {
    const kept = (keep: number) => {
      const { handler, asked } = counting(keep);
      const ask = (uid: string) => handler(requestOf({ composite: toy(uid), observed: {}, required: {} }));
      for (const uid of ['u', 'v', 'u']) ask(uid);
      return asked();
    };
    expect([kept(100_000), kept(3_000), kept(0)]).toEqual([2, 3, 3]);
  });

  test('has the tag of the request', () => {
    const { handler } = knowing();
    const reply = handler(requestOf({ rest: { tag: 'other' } }));
    expect('bytes' in reply && decodeResponse(reply.bytes).tag).toBe('other');
  });
});
