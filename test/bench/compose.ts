import { fileURLToPath } from 'node:url';
import { question } from '../../cli/ask.ts';
import { load as loadClaims } from '../../cli/input/load.ts';
import { lastRound, play } from '../../cli/play.ts';
import type { KubeObject } from '../../functions/engine/index.ts';
import { decodeResponse, encodeRequest } from '../../functions/server/codec/index.ts';
import { createWorld } from '../../functions/simulation/index.ts';
import { compete, ratioOf } from './compete.ts';
import { callOnce } from './credentials.ts';
import { median } from './ratio.ts';
import { atMost, forComparison, type Row } from './row.ts';
import { asShipped, sdk, withServers } from './servers.ts';

const example = fileURLToPath(new URL('../../examples/cluster/production.yaml', import.meta.url));

/** A whole Cluster that is ready, all of its resources observed and composed again; the SDK's no-op beside it. */
export function composeRows(): Promise<readonly Row[]> {
  const { request, observed } = readyCluster();
  return withServers({ ours: asShipped, sdk }, async (servers, credentials) => {
    const composed = countComposed(await callOnce(servers.ours.port, request, credentials));
    if (composed < observed) throw new Error(`cannot benchmark: ${composed} of ${observed} resources are composed`);
    const { ours, sdk } = await compete(servers, [request], credentials);
    const size = Math.round(request.length / 1000);
    return [
      atMost(`CPU to compose a Cluster over TLS, ${observed} observed, ${size} kB`, median(ours.cpu), 'ms', 2),
      forComparison('the same, beside a no-op on the same request', ratioOf(ours.cpu, sdk.cpu), "x the SDK's server"),
      forComparison('resources desired in the answer', composed, 'resources'),
    ];
  });
}

function countComposed(bytes: Uint8Array): number {
  const { desired, results } = decodeResponse(bytes);
  const fatal = results.find(({ severity }) => severity === 'Fatal');
  if (fatal !== undefined) throw new Error(`cannot benchmark: ${fatal.message}`);
  return desired.resources.size;
}

/** Plays the example until it is ready, and asks as Crossplane would then. */
function readyCluster(): { readonly request: Buffer; readonly observed: number } {
  const { claims, settings, supply } = loadClaims([example], {});
  const claim = claims.find(({ kind }) => kind.kind === 'Cluster');
  if (claim === undefined) throw new Error(`cannot benchmark: ${example} has no claim`);
  const asked = question(claim, supply);
  const { after } = lastRound(play(claim, createWorld(asked.composite, asked.required), settings, 'ready'));
  const request = encodeRequest({
    tag: 'tag',
    capabilities: [1, 2, 3, 4, 5],
    observed: {
      composite: { object: after.composite },
      resources: Array.from(after.objects, ([name, object]) => [name, { object }]),
    },
    requiredResources: Array.from(after.required, ([name, objects]) => [
      name,
      objects.map((object) => ({ object: stored(object) })),
    ]),
  });
  return { request, observed: after.objects.size };
}

/** An object as an API server keeps it, which never shows two contents under one uid and resourceVersion. */
function stored(object: KubeObject): KubeObject {
  return { ...object, metadata: { ...object.metadata, uid: `uid-of-${object.metadata.name}`, resourceVersion: '1' } };
}
