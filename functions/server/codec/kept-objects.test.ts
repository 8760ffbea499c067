import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeRequest, encodeRequest, KeptObjects } from './index.ts';

const stored = {
  apiVersion: 'v1',
  kind: 'Thing',
  metadata: { name: 'a', uid: 'uid-a', resourceVersion: '7' },
  spec: { text: 'long enough to be decoded only when it is read, which is worth it from a hundred bytes or so' },
};
const { uid: _uid, ...withoutUID } = stored.metadata;
const { resourceVersion: _version, ...withoutVersion } = stored.metadata;

function requestWith(object: object): Buffer {
  return encodeRequest({
    observed: { composite: { object }, resources: [['one', { object }]] },
    requiredResources: [['two', [{ object }]]],
  });
}

/** The object as it stands in three places of a request. */
function read(request: Uint8Array, kept: KeptObjects) {
  const { observed, requiredResources } = decodeRequest(request, { kept });
  return {
    composite: observed.composite?.object,
    composed: observed.resources.get('one')?.object,
    required: requiredResources.get('two')?.[0]?.object,
  };
}

describe('an object that comes again', () => {
  test.each<readonly [name: string, why: string, first: object, second: object, same: boolean]>([
    ['unchanged', 'it is known', stored, structuredClone(stored), true],
    ['in another order', 'Go has none', stored, Object.fromEntries(Object.entries(stored).reverse()), true],
    [
      'changed',
      'a version has one content',
      stored,
      { ...stored, metadata: { ...stored.metadata, resourceVersion: '8' } },
      false,
    ],
    [
      'of another uid',
      'that is another object',
      stored,
      { ...stored, metadata: { ...stored.metadata, uid: 'uid-b' } },
      false,
    ],
    ['in another apiVersion', 'it is converted', stored, { ...stored, apiVersion: 'v2' }, false],
    ['of another size', 'a CRD has other defaults', stored, { ...stored, status: {} }, false],
    [
      'without uid',
      'nobody stored it',
      { ...stored, metadata: withoutUID },
      { ...stored, metadata: withoutUID },
      false,
    ],
    [
      'without version',
      'nobody stored it',
      { ...stored, metadata: withoutVersion },
      { ...stored, metadata: withoutVersion },
      false,
    ],
    [
      'with a version that is none',
      'it is no string',
      { ...stored, metadata: { uid: 'u', resourceVersion: 7 } },
      { ...stored, metadata: { uid: 'u', resourceVersion: 7 } },
      false,
    ],
    ['without metadata', 'it is no object', { kind: 'Thing' }, { kind: 'Thing' }, false],
    ['with metadata that is none', 'it is no object', { metadata: 'uid' }, { metadata: 'uid' }, false],
  ])('%s: %s', (_name, _why, first, second, same) => {
    const kept = new KeptObjects(10_000);
    const before = read(requestWith(first), kept);
    const after = read(requestWith(second), kept);
    expect(before).toEqual({ composite: first, composed: first, required: first });
    expect(after).toEqual({ composite: second, composed: second, required: second });
    expect(after.composed === before.composed).toBe(same);
    expect(after.required === before.composed).toBe(same);
    // Core sets fields of a composite in memory, under the version it read.
    expect(after.composite === before.composite).toBe(false);
  });

  test('holds on to nothing of the request it came with', () => {
    const kept = new KeptObjects(10_000);
    const request = requestWith(stored);
    const { composed } = read(request, kept);
    request.fill(0xff);
    expect(composed).toEqual(stored);
  });
});

test('what is kept is the last that was asked for, and never more than the limit', () => {
  const ids = fc.integer({ min: 0, max: 9 });
  const steps = fc.array(fc.record({ id: ids, version: fc.integer({ min: 0, max: 2 }), weight: fc.nat(300) }));
  fc.assert(
    fc.property(steps, fc.nat(3000), (sequence, limit) => {
      const kept = new KeptObjects(limit);
      for (const { id, version, weight } of sequence) {
        const metadata = { uid: `uid-${id}`, resourceVersion: `${version}.${weight}` };
        const object = { ...stored, metadata, padding: 'x'.repeat(weight) };
        const request = requestWith(object);
        const { composed } = read(request, kept);
        expect(composed).toEqual(object);
        expect(kept.size).toBeLessThanOrEqual(limit);
      }
    }),
  );
});

test('the least recently used goes first', () => {
  const numbered = (id: number) => ({ ...stored, metadata: { uid: `uid-${id}`, resourceVersion: '1' } });
  const one = new KeptObjects(10_000);
  read(requestWith(numbered(1)), one);
  const kept = new KeptObjects(one.size * 2);
  const composed = (id: number) => read(requestWith(numbered(id)), kept).composed;
  const [first, second] = [composed(1), composed(2)];
  expect(composed(1)).toBe(first);
  composed(3);
  expect(composed(1)).toBe(first);
  expect(composed(2)).not.toBe(second);
});
