import { fileURLToPath } from 'node:url';
import { question } from '../../cli/ask.ts';
import { load as loadClaims } from '../../cli/input/load.ts';
import { lastRound, play } from '../../cli/play.ts';
import { decodeResponse, encodeRequest } from '../../functions/server/codec/index.ts';
import { createWorld } from '../../functions/simulation/index.ts';
import { startChild } from './child.ts';
import { compete, ratioOf } from './compete.ts';
import { callOnce, makeCredentials } from './credentials.ts';
import { median } from './ratio.ts';
import { atMost, forComparison, type Row } from './row.ts';

const example = fileURLToPath(new URL('../../examples/cluster/production.yaml', import.meta.url));

/** A whole Cluster that is ready, all of its resources observed and composed again; the SDK's no-op beside it. */
export async function composeRows(): Promise<readonly Row[]> {
  const { request, observed } = readyCluster();
  using credentials = await makeCredentials();
  const flags = ['--tls-server-certs-dir', credentials.folder];
  await using ours = await startChild('kinds', [...flags, '--metrics-address', 'none']);
  await using sdk = await startChild('sdk', flags);
  const composed = await countComposed();
  const results = await compete({ ours, sdk }, [request], credentials);
  const size = Math.round(request.length / 1000);
  return [
    atMost(`CPU to compose a Cluster over TLS, ${observed} observed, ${size} kB`, median(results.ours.cpu), 'ms', 2),
    forComparison('the same', ratioOf(results.ours.cpu, results.sdk.cpu), "x the SDK's no-op"),
    forComparison('resources desired in that answer', composed, 'resources'),
  ];

  async function countComposed(): Promise<number> {
    const { desired, results } = decodeResponse(await callOnce(ours.port, request, credentials));
    const fatal = results.find(({ severity }) => severity === 'Fatal');
    if (fatal !== undefined || desired.resources.size < observed) {
      throw new Error(
        `cannot benchmark: ${desired.resources.size} of ${observed} resources composed. ${fatal?.message ?? ''}`,
      );
    }
    return desired.resources.size;
  }
}

/** Plays the example until it is ready, and asks as Crossplane would then. */
function readyCluster(): { readonly request: Buffer; readonly observed: number } {
  const { claims, settings, supply } = loadClaims([example], {});
  const [claim] = claims;
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
    requiredResources: Array.from(after.required, ([name, objects]) => [name, objects.map((object) => ({ object }))]),
  });
  return { request, observed: after.objects.size };
}
