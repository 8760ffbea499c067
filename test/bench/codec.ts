import { RunFunctionRequest, RunFunctionResponse } from '@crossplane-org/function-sdk-typescript';
import { decodeRequest, encodeRequest, encodeResponse, type LazyState } from '../../functions/server/codec/index.ts';
import { makePayload } from './payload.ts';
import { measureRatios } from './ratio.ts';
import { atMost, forComparison, type Row } from './row.ts';

/** Different requests in turn, so that nothing is fast only because it was there a moment ago. */
const payloads = Array.from({ length: 16 }, (_, seed) => makePayload(25, seed));

/** The codec against JSON of the same content, and the SDK's codec beside it. */
export function codecRows(): readonly Row[] {
  return [...decodeRows(), ...encodeRows()];
}

function decodeRows(): readonly Row[] {
  const json = payloads.map(({ composite, observed, desired }) =>
    Buffer.from(
      JSON.stringify({
        meta: { tag: 'tag' },
        observed: { composite: { resource: composite }, resources: wrap(observed) },
        desired: { resources: wrap(desired) },
      }),
    ),
  );
  const requests = payloads.map(({ composite, observed, desired }) =>
    encodeRequest({
      tag: 'tag',
      observed: { composite: { object: composite }, resources: inputs(observed) },
      desired: { resources: inputs(desired) },
    }),
  );
  const size = Math.round((requests[0]?.length ?? 0) / 1000);
  const ratios = measureRatios({
    json: inTurn(json, (bytes) => JSON.parse(bytes.toString('utf8'))),
    eager: inTurn(requests, readAll),
    lazy: inTurn(requests, (bytes) => decodeRequest(bytes).observed.composite?.object),
    sdk: inTurn(requests, (bytes) => RunFunctionRequest.decode(bytes)),
  });
  return [
    atMost(`decode a request of ${size} kB, all of it`, ratios.eager, 'x JSON.parse', 1.7),
    atMost('decode a request, only the composite', ratios.lazy, 'x JSON.parse', 0.1),
    forComparison("decode a request, the SDK's codec", ratios.sdk, 'x JSON.parse'),
  ];
}

function encodeRows(): readonly Row[] {
  const contents = payloads.map(({ desired }) => ({ meta: { tag: 'tag' }, desired: { resources: wrap(desired) } }));
  const ours = payloads.map(({ desired }) => [...inputs(desired)]);
  const earlier = ours
    .map((resources) => encodeResponse({ meta: { tag: 'tag' }, desired: { resources } }))
    .map(desiredOf);
  const theirs = payloads.map(({ desired }) =>
    RunFunctionResponse.fromPartial({ desired: { resources: wrap(desired) } }),
  );
  const size = Math.round((earlier[0]?.length ?? 0) / 1000);
  const ratios = measureRatios({
    json: inTurn(contents, (content) => Buffer.from(JSON.stringify(content))),
    encode: inTurn(ours, (resources) => encodeResponse({ meta: { tag: 'tag' }, desired: { resources } })),
    pass: inTurn(earlier, (bytes) => encodeResponse({ meta: { tag: 'tag' }, desired: { earlier: bytes } })),
    sdk: inTurn(theirs, (response) => RunFunctionResponse.encode(response).finish()),
  });
  return [
    atMost(`encode a response of ${size} kB`, ratios.encode, 'x JSON.stringify', 2),
    forComparison('pass desired state of the same size through', ratios.pass, 'x JSON.stringify'),
    forComparison("encode a response, the SDK's codec", ratios.sdk, 'x JSON.stringify'),
  ];
}

function readAll(bytes: Uint8Array): unknown {
  const { observed, desired } = decodeRequest(bytes);
  const objects = ({ resources }: LazyState) => [...resources.values()].map(({ object }) => object);
  return [observed.composite?.object, objects(observed), objects(desired)];
}

function desiredOf(response: Uint8Array): Uint8Array {
  // A response's desired state is a request's observed state, field number and all.
  return decodeRequest(response).observed.bytes ?? new Uint8Array();
}

function inputs<T extends object>(objects: ReadonlyMap<string, T>): Map<string, { readonly object: T }> {
  return new Map([...objects].map(([name, object]) => [name, { object }]));
}

function wrap<T>(objects: ReadonlyMap<string, T>): { [name: string]: { readonly resource: T } } {
  return Object.fromEntries([...objects].map(([name, resource]) => [name, { resource }]));
}

function inTurn<T>(items: readonly T[], use: (item: T) => unknown): () => unknown {
  let turn = 0;
  return () => use(items[turn++ % items.length] as T);
}
