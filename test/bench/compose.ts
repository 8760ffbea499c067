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

/** The claim the bar is for, with a little over forty resources, and the largest example beside it. */
const examples = ['regulated', 'production'] as const;

/** Turns until the engine has made up its mind about what to optimise: a server runs for weeks. */
const warmup = 6;

/** Whole Clusters that are ready, all of their resources observed and composed again; the SDK's no-op beside them. */
export async function composeRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const name of examples) rows.push(...(await rowsOf(name, name === 'regulated')));
  return rows;
}

function rowsOf(name: string, barred: boolean): Promise<readonly Row[]> {
  const { request, observed } = readyCluster(name);
  return withServers({ ours: asShipped, sdk }, async (servers, credentials) => {
    const composed = countComposed(await callOnce(servers.ours.port, request, credentials));
    if (composed < observed) throw new Error(`cannot benchmark: ${composed} of ${observed} resources are composed`);
    const { ours, sdk } = await compete(servers, [request], credentials, warmup);
    const size = Math.round(request.length / 1000);
    const title = `CPU to compose a Cluster over TLS, ${observed} observed, ${size} kB`;
    return [
      barred ? atMost(title, median(ours.cpu), 'ms', 2) : forComparison(title, median(ours.cpu), 'ms'),
      forComparison('the same, beside a no-op on the same request', ratioOf(ours.cpu, sdk.cpu), "x the SDK's server"),
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
function readyCluster(name: string): { readonly request: Buffer; readonly observed: number } {
  const example = fileURLToPath(new URL(`../../examples/cluster/${name}.yaml`, import.meta.url));
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
