import { isDeepStrictEqual } from 'node:util';
import { RunFunctionRequest, RunFunctionResponse } from '@crossplane-org/function-sdk-typescript';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CodecError, decodeRequest, encodeRequest, encodeResponse } from '../../functions/server/codec/index.ts';
import * as any from './arbitraries.ts';
import {
  type Meaning,
  ourRequest,
  ourResponse,
  protobufjsRequest,
  protobufjsResponse,
  sdkRequest,
  sdkResponse,
} from './meaning.ts';
import { mutate, mutation } from './mutation.ts';

/** The SDK loses fields with this name, on both ways. */
const lostBySdk = '__proto__';

type Verdict = { readonly meaning: Meaning } | { readonly refused: string };

function judge(decode: (bytes: Uint8Array) => Meaning, bytes: Uint8Array): Verdict {
  try {
    return { meaning: decode(bytes) };
  } catch (error) {
    return { refused: error instanceof CodecError ? error.code : `not ours: ${error}` };
  }
}

/** protobufjs, whatever it throws. */
function judgeOracle(decode: (bytes: Uint8Array) => Meaning, bytes: Uint8Array): Verdict {
  try {
    return { meaning: decode(bytes) };
  } catch {
    return { refused: '' };
  }
}

/** Equality without a report: jest's is too slow for this many messages. */
function expectSame(actual: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(actual, wanted)) expect(actual).toStrictEqual(wanted);
}

const codes = ['truncated', 'overrun', 'bad-varint', 'bad-tag', 'bad-utf8', 'too-deep'];

describe('requests', () => {
  test('mean the same to us, to protobufjs and to the SDK', () => {
    fc.assert(
      fc.property(any.request, (given) => {
        const bytes = encodeRequest(given);
        const meaning = protobufjsRequest(bytes);
        expectSame(ourRequest(bytes), meaning);
        if (bytes.includes(lostBySdk)) return;
        const decoded = RunFunctionRequest.decode(bytes);
        expectSame(sdkRequest(decoded), meaning);
        expectSame(ourRequest(RunFunctionRequest.encode(decoded).finish()), meaning);
      }),
      { seed: 31, numRuns: 400 },
    );
  });

  test('in two parts mean the merge of both', () => {
    fc.assert(
      fc.property(any.request, any.request, (first, second) => {
        const bytes = Buffer.concat([encodeRequest(first), encodeRequest(second)]);
        expectSame(ourRequest(bytes), protobufjsRequest(bytes));
      }),
      { seed: 37, numRuns: 150 },
    );
  });

  test('that were corrupted mean what protobufjs says, or are refused as it refuses them', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(any.request, fc.array(mutation, { minLength: 20, maxLength: 20 }), (given, mutations) => {
        const bytes = encodeRequest(given);
        for (const change of mutations) {
          const corrupted = mutate(bytes, change);
          const ours = judge(ourRequest, corrupted);
          const theirs = judgeOracle(protobufjsRequest, corrupted);
          if ('meaning' in ours) accepted++;
          else refused++;
          if ('meaning' in ours || 'meaning' in theirs) {
            // protobufjs steps over varints of any length in fields it does not know; ten bytes are the most there are.
            if ('refused' in ours && ours.refused === 'bad-varint') continue;
            expectSame(ours, theirs);
          } else expect(codes).toContain(ours.refused);
        }
      }),
      { seed: 32, numRuns: 400 },
    );
    // Both outcomes have to be common for this to mean anything.
    expect(Math.min(accepted, refused)).toBeGreaterThan(1000);
  });

  test('cut off anywhere are refused unless they end between two fields', () => {
    const given = fc.sample(any.request, { seed: 33, numRuns: 6 }).map(encodeRequest);
    for (const bytes of given) {
      for (let length = 0; length < bytes.length; length++) {
        const cut = bytes.subarray(0, length);
        const theirs = judgeOracle(protobufjsRequest, cut);
        const ours = judge(ourRequest, cut);
        if ('meaning' in theirs) expectSame(ours, theirs);
        else expect(['truncated', 'overrun']).toContain('refused' in ours && ours.refused);
      }
    }
  });

  test('that are noise are refused or read, and never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        for (const decode of [ourRequest, ourResponse]) {
          const verdict = judge(decode, noise);
          if ('refused' in verdict) expect(codes).toContain(verdict.refused);
        }
      }),
      { seed: 34, numRuns: 3000 },
    );
  });
});

describe('responses', () => {
  /** Half of them come after a step that desires resources of the same names and a composite of its own. */
  const input = fc.tuple(any.response, any.request, fc.boolean()).map(([response, before, first]) => {
    if (first) return response;
    const { desired, context } = decodeRequest(encodeRequest(before));
    return { ...response, context, desired: { ...response.desired, earlier: desired.bytes } };
  });

  test('mean the same to us, to protobufjs and to the SDK', () => {
    fc.assert(
      fc.property(input, (given) => {
        const bytes = encodeResponse(given);
        const meaning = protobufjsResponse(bytes);
        expectSame(ourResponse(bytes), meaning);
        if (bytes.includes(lostBySdk)) return;
        expectSame(sdkResponse(RunFunctionResponse.decode(bytes)), meaning);
      }),
      { seed: 35, numRuns: 400 },
    );
  });

  test('that were corrupted mean what protobufjs says, or are refused', () => {
    fc.assert(
      fc.property(any.response, fc.array(mutation, { minLength: 20, maxLength: 20 }), (given, mutations) => {
        const bytes = encodeResponse(given);
        for (const change of mutations) {
          const corrupted = mutate(bytes, change);
          const ours = judge(ourResponse, corrupted);
          const theirs = judgeOracle(protobufjsResponse, corrupted);
          // Outputs and requirements of other kinds are nothing we read, so what is wrong in them goes unnoticed.
          if ('refused' in ours) expect(codes).toContain(ours.refused);
          else if ('meaning' in theirs) expectSame(ours, theirs);
          if ('refused' in ours && ours.refused !== 'bad-varint') expect(theirs).toHaveProperty('refused');
        }
      }),
      { seed: 36, numRuns: 200 },
    );
  });
});
