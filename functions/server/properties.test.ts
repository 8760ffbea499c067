import { RunFunctionRequest, RunFunctionResponse } from '@crossplane-org/function-sdk-typescript';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KubeObject } from '../engine/index.ts';
import { composite, defaultSettings, settingsObject, type ToySpec, toy } from '../engine/toy.fixture.ts';
import { apiGroup, served } from '../served-kind.ts';
import { decodeResponse, encodeRequest, type RequestInput, type ResponseView } from './codec/index.ts';
import { createHandler } from './handler.ts';
import { createSink } from './testing/sink.ts';

const handler = createHandler({ kinds: [served(toy)], log: createSink(false).log });
const required = [['platform', [{ object: settingsObject(defaultSettings) }]]] as const;
const flavours = fc.constantFrom('claims' as const, 'namespaced' as const);
const specs: fc.Arbitrary<Partial<ToySpec>> = fc.record({
  members: fc.uniqueArray(fc.constantFrom('one', 'two', '__proto__', 'constructor', 'toString'), { maxLength: 5 }),
  extra: fc.boolean(),
});
/** What the hub reports of what was applied: nothing yet, at work, done. */
const progress = fc.constantFrom(
  undefined,
  { phase: 'Working' },
  { phase: 'Done', conditions: [{ type: 'Ready', status: 'True' }] },
);

function compositeOf(flavour: 'claims' | 'namespaced', spec: Partial<ToySpec>, status?: object): KubeObject {
  return { ...composite(flavour, spec, status), apiVersion: `${apiGroup}/v1alpha1` };
}

function send(request: Uint8Array): Buffer {
  const reply = handler(request);
  if (!('bytes' in reply)) throw new Error(reply.message);
  return reply.bytes;
}

function ask(request: RequestInput): ResponseView {
  return decodeResponse(send(encodeRequest({ capabilities: [1, 2], requiredResources: required, ...request })));
}

/** What Crossplane observes after it applied an answer. */
function observe({ desired }: ResponseView, status: object | undefined) {
  return [...desired.resources].map(([name, { object }]) => {
    const metadata = { name: `generated-${name}`, ...(object['metadata'] as object) };
    const reported = object['kind'] === 'Object' ? { ...status, atProvider: { manifest: { status } } } : status;
    return [name, { object: { ...object, metadata, ...(status ? { status: reported } : {}) } }] as const;
  });
}

/** Rounds of a life: compose, apply, report; the answers in order. */
function live(flavour: 'claims' | 'namespaced', spec: Partial<ToySpec>, reports: readonly (object | undefined)[]) {
  const answers: ResponseView[] = [];
  let resources: ReturnType<typeof observe> = [];
  let status: object | undefined;
  for (const report of reports) {
    const answer = ask({ observed: { composite: { object: compositeOf(flavour, spec, status) }, resources } });
    answers.push(answer);
    resources = observe(answer, report);
    status = answer.desired.composite?.object['status'] as object;
  }
  return { answers, resources, status };
}

describe('for any spec and progress', () => {
  const lives = fc.tuple(flavours, specs, fc.array(progress, { minLength: 1, maxLength: 6 }));

  test('the order of maps in a request does not change a byte of the answer', () => {
    fc.assert(
      fc.property(lives, fc.infiniteStream(fc.nat()), ([flavour, spec, reports], random) => {
        const { resources } = live(flavour, spec, reports);
        const shuffled = resources
          .map((entry) => ({ entry, key: random.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        const request = (entries: typeof resources) =>
          encodeRequest({
            tag: 't',
            capabilities: [1, 2],
            observed: { composite: { object: compositeOf(flavour, spec) }, resources: entries },
            requiredResources: required,
          });
        expect(send(request(shuffled)).equals(send(request(resources)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('no resource that was desired is missing from the next answer', () => {
    fc.assert(
      fc.property(lives, ([flavour, spec, reports]) => {
        const { answers } = live(flavour, spec, reports);
        answers.slice(1).forEach((answer, at) => {
          const before = [...(answers[at]?.desired.resources.keys() ?? [])];
          expect(before.filter((name) => !answer.desired.resources.has(name))).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a steady state is silent: the same bytes again and again, and no results', () => {
    fc.assert(
      fc.property(flavours, specs, progress, (flavour, spec, report) => {
        const { resources, status } = live(
          flavour,
          spec,
          Array.from({ length: 6 }, () => report),
        );
        const again = (state: object | undefined, entries: typeof resources) =>
          encodeRequest({
            capabilities: [1, 2],
            observed: { composite: { object: compositeOf(flavour, spec, state) }, resources: entries },
            requiredResources: required,
          });
        const first = send(again(status, resources));
        const answer = decodeResponse(first);
        const next = answer.desired.composite?.object['status'] as object;
        expect(answer.results).toEqual([]);
        expect(send(again(next, observe(answer, report))).equals(first)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a change of phase is told once', () => {
    const { answers } = live('claims', { members: [] }, [
      undefined,
      { phase: 'Working' },
      { phase: 'Done', conditions: [{ type: 'Ready', status: 'True' }] },
      { phase: 'Done', conditions: [{ type: 'Ready', status: 'True' }] },
      { phase: 'Done', conditions: [{ type: 'Ready', status: 'True' }] },
      { phase: 'Done', conditions: [{ type: 'Ready', status: 'True' }] },
    ]);
    const told = answers.flatMap(({ results }) => results.map(({ reason }) => reason));
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('what earlier steps of the pipeline desire', () => {
  const observed = { composite: { object: compositeOf('claims', {}) } };
  const json = fc.object({
    maxDepth: 3,
    withNullPrototype: false,
    values: [fc.string(), fc.boolean(), fc.integer(), fc.constant(null)],
  });
  const earlier = fc.dictionary(
    fc.string({ minLength: 1 }).map((name) => `theirs-${name}`),
    fc.record({ object: json, ready: fc.constantFrom('True' as const, 'False' as const, 'Unspecified' as const) }),
    { maxKeys: 5, noNullPrototype: true },
  );

  test('comes through as it was, readiness and all', () => {
    fc.assert(
      fc.property(earlier, (resources) => {
        const answer = ask({ observed, desired: { resources: Object.entries(resources) } });
        const through = [...answer.desired.resources].filter(([name]) => name.startsWith('theirs-'));
        expect(through.map(([name, { object, ready }]) => [name, { object, ready }])).toEqual(
          Object.entries(resources),
        );
        expect(answer.desired.resources.has('core')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('is replaced by name where we desire it too, and lists are never merged', () => {
    const theirs = {
      object: { apiVersion: 'v1', kind: 'Other', spec: { args: ['--replicas', '1', '--shards', '1'] } },
    };
    const ours = ask({ observed }).desired.resources.get('core')?.object;
    expect(ask({ observed, desired: { resources: [['core', theirs]] } }).desired.resources.get('core')?.object).toEqual(
      ours,
    );
  });

  test('of the composite is merged with our status, and the rest stays', () => {
    const theirs = { apiVersion: 'x/v1', kind: 'XToy', status: { theirs: [1, 1], count: 'old' } };
    const { desired } = ask({ observed, desired: { composite: { object: theirs } } });
    expect(desired.composite?.object).toMatchObject({
      kind: 'XToy',
      status: { theirs: [1, 1], count: 2, phase: 'Pending' },
    });
  });

  test('may have fields of a protocol to come: they are kept', () => {
    const field = Buffer.from([0xfa, 0x3e, 0x03, 0x61, 0x62, 0x63]); // number 1007, "abc"
    const state = Buffer.concat([encodeState(), field]);
    const head = Buffer.concat([Buffer.from([0x1a]), varint(state.length), state]);
    const bytes = send(
      Buffer.concat([encodeRequest({ observed, capabilities: [1, 2], requiredResources: required }), head]),
    );
    expect(bytes.includes(field)).toBe(true);
    expect(Object.keys(RunFunctionResponse.decode(bytes).desired?.resources ?? {})).toEqual(
      expect.arrayContaining(['theirs', 'core']),
    );
  });
});

/** The content of a State with one resource, taken out of a request. */
function encodeState(): Buffer {
  const desired = { resources: { theirs: { resource: { kind: 'A' } } } };
  const request = RunFunctionRequest.encode(RunFunctionRequest.fromPartial({ desired })).finish();
  return Buffer.from(request.subarray(2)); // one byte of tag, one of length
}

function varint(value: number): Buffer {
  return value < 0x80 ? Buffer.from([value]) : Buffer.from([(value & 0x7f) | 0x80, value >>> 7]);
}
